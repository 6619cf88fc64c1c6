package review

import (
	"bytes"
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"barium/internal/codebook"
	"barium/internal/format"
	"barium/internal/mark"
)

func report(t testing.TB) *format.View {
	t.Helper()
	source, err := os.ReadFile("../../demo/affair/report.md")
	if err != nil {
		t.Fatal(err)
	}
	return parse(t, string(source))
}

func parse(t testing.TB, text string) *format.View {
	t.Helper()
	v, err := format.Parse("note.md", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func wordings(sites []mark.Site) []string {
	var list []string
	for _, s := range sites {
		for _, p := range s.Places {
			list = append(list, strings.Join(p.Variants, "|"))
		}
	}
	return list
}

// What an author leaves alone is what the program found, and what the command
// line shows.
func TestUntouchedIsWhatWasFound(t *testing.T) {
	v := report(t)
	if d := cmp.Diff(mark.Find(v), Of(v).Settled()); d != "" {
		t.Errorf("(-found +settled):\n%s", d)
	}
}

// A list of sites that was reviewed in the page is the one that the same review in
// a file comes to.
func TestSameAsTheFile(t *testing.T) {
	v := report(t)
	r := Of(v)
	must(t, r.Choose(Verdict{Site: r.Sites[3].ID, Use: false}))
	must(t, r.Forbid(v, Spot{Paragraph: r.paragraphOf(v, 10)}))
	must(t, r.Vary(v, Spot{Paragraph: paragraphWith(v, "Nobody was hurt."), Words: "Nobody was hurt."}, []string{"No one was hurt."}))
	var list bytes.Buffer
	must(t, mark.WriteSites(&list, v, mark.List{Sites: r.Settled()}))
	want, err := mark.ReadSites(&list, v)
	must(t, err)
	if d := cmp.Diff(want.Sites, r.Settled()); d != "" {
		t.Errorf("(-file +page):\n%s", d)
	}
}

func (r Review) paragraphOf(v *format.View, site int) int {
	at := r.Sites[site].Places[0].Start
	return slices.IndexFunc(v.Blocks, func(b format.Block) bool { return at < b.End }) + 1
}

func paragraphWith(v *format.View, words string) int {
	return slices.IndexFunc(v.Blocks, func(b format.Block) bool { return strings.Contains(v.Text[b.Start:b.End], words) }) + 1
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

const note = "The old mill stands by the river. The mill is old.\n\nA *second* paragraph about the mill.\n"

func TestAddingAndKeeping(t *testing.T) {
	v := parse(t, note)
	r := Review{}
	must(t, r.Vary(v, Spot{Paragraph: 1, Words: "stands"}, []string{" lies ", "", "sits"}))
	must(t, r.Vary(v, Spot{Paragraph: 1, Words: "mill", Occurrence: 2}, []string{"building"}))
	must(t, r.Vary(v, Spot{Paragraph: 1, Words: "stands"}, []string{"is found"}))
	must(t, r.Add(2, []string{"house"}))
	if d := cmp.Diff([]string{"stands|lies|sits|is found", "mill|building|house"}, wordings(r.Settled())); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	must(t, r.Choose(Verdict{Site: 1, Use: true, Keep: []int{0, 3}}))
	must(t, r.Choose(Verdict{Site: 2, Use: false}))
	if d := cmp.Diff([]string{"stands|is found"}, wordings(r.Settled())); d != "" {
		t.Errorf("after striking out (-want +got):\n%s", d)
	}
	must(t, r.Forbid(v, Spot{Paragraph: 1, Words: "mill stands by"}))
	if got := r.Settled(); len(got) != 0 {
		t.Errorf("what is kept varies: %v", wordings(got))
	}
	if got := r.Kept(v); len(got) != 1 || got[0].Text != "mill stands by" || got[0].Paragraph != 1 || got[0].Whole {
		t.Errorf("kept: %+v", got)
	}
	must(t, r.Allow(0))
	must(t, r.Forbid(v, Spot{Paragraph: 1}))
	if got := r.Kept(v); len(r.Settled()) != 0 || !got[0].Whole {
		t.Errorf("a paragraph that is kept varies, or %+v", got)
	}
}

// What stands in the text stays among its wordings, and a site with nothing beside
// it doesn't vary.
func TestTheTextItselfIsNotStruckOut(t *testing.T) {
	v := parse(t, note)
	r := Review{}
	must(t, r.Vary(v, Spot{Paragraph: 1, Words: "river"}, []string{"stream", "water"}))
	must(t, r.Choose(Verdict{Site: 1, Use: true, Keep: []int{1}}))
	if d := cmp.Diff([]string{"river|stream"}, wordings(r.Settled())); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	must(t, r.Choose(Verdict{Site: 1, Use: true, Keep: []int{}}))
	if got := r.Settled(); len(got) != 0 {
		t.Errorf("varies with nothing to vary: %v", wordings(got))
	}
}

func TestRefusals(t *testing.T) {
	v := parse(t, note)
	r := Review{}
	must(t, r.Vary(v, Spot{Paragraph: 1, Words: "by the river"}, []string{"at the river"}))
	must(t, r.Choose(Verdict{Site: 1, Use: false}))
	must(t, r.Vary(v, Spot{Paragraph: 1, Words: "the river"}, []string{"the stream"}))
	must(t, r.Forbid(v, Spot{Paragraph: 2}))
	for _, c := range []struct {
		what string
		err  error
		want string
	}{
		{"paragraph", r.Forbid(v, Spot{Paragraph: 3}), "there is no paragraph 3"},
		{"words gone", r.Vary(v, Spot{Paragraph: 1, Words: "lake"}, nil), "does not stand in paragraph 1"},
		{"no words", r.Vary(v, Spot{Paragraph: 1, Words: " "}, nil), "give the words"},
		{"which", r.Vary(v, Spot{Paragraph: 1, Words: "mill"}, []string{"house"}), "stands 2 times"},
		{"no such", r.Vary(v, Spot{Paragraph: 1, Words: "mill", Occurrence: 3}, []string{"house"}), "no occurrence 3"},
		{"negative", r.Vary(v, Spot{Paragraph: 1, Words: "mill", Occurrence: -1}, []string{"house"}), "no occurrence -1"},
		{"overlap", r.Vary(v, Spot{Paragraph: 1, Words: "river. The"}, []string{"x"}), "overlaps your site 2"},
		{"overlap again", r.Choose(Verdict{Site: 1, Use: true}), "overlaps your site 2"},
		{"nothing to add", r.Vary(v, Spot{Paragraph: 1, Words: "old mill"}, []string{" "}), "give the other wordings"},
		{"there already", r.Add(2, []string{"the stream"}), "is there already"},
		{"a line", r.Add(2, []string{"the\nbrook"}), "one line"},
		{"too long", r.Add(2, []string{strings.Repeat("x", 401)}), "one line"},
		{"too many", r.Add(2, strings.Fields("a b c d e f g")), "at most 8"},
		{"no site", r.Add(9, []string{"a"}), "there is no site 9"},
		{"no such site", r.Choose(Verdict{Site: 0}), "there is no site 0"},
		{"markup", r.Vary(v, Spot{Paragraph: 2, Words: "A second"}, []string{"Another"}), "across markup"},
		{"kept twice", r.Forbid(v, Spot{Paragraph: 2}), "already"},
		{"not kept", r.Allow(1), "no stretch 1"},
	} {
		if c.err == nil || !strings.Contains(c.err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.what, c.err, c.want)
		}
	}
}

// However an author goes about it, the sites can be rendered, the page shows every
// letter of the text once, and the review comes back from its JSON.
func TestAnyReview(t *testing.T) {
	v := report(t)
	found := Of(v)
	rapid.Check(t, func(t *rapid.T) {
		r := Review{Sites: slices.Clone(found.Sites)}
		for range rapid.IntRange(0, 12).Draw(t, "changes") {
			n := rapid.IntRange(1, len(v.Blocks)).Draw(t, "paragraph")
			words := strings.Fields(v.Text[v.Blocks[n-1].Start:v.Blocks[n-1].End])
			spot := Spot{Paragraph: n, Words: rapid.SampledFrom(words).Draw(t, "words"), Occurrence: 1}
			switch rapid.IntRange(0, 3).Draw(t, "change") {
			case 0:
				_ = r.Vary(v, spot, []string{"another wording"})
			case 1:
				_ = r.Forbid(v, spot)
			case 2:
				keep := rapid.SliceOf(rapid.IntRange(0, 7)).Draw(t, "keep")
				_ = r.Choose(Verdict{rapid.IntRange(1, len(r.Sites)).Draw(t, "site"), rapid.Bool().Draw(t, "use"), keep})
			case 3:
				_ = r.Allow(0)
			}
		}
		if _, err := mark.NewRenderer(v, r.Settled()); err != nil {
			t.Fatal(err)
		}
		for i, p := range r.Paragraphs(v) {
			var text strings.Builder
			for _, s := range p.Segments {
				text.WriteString(s.Text)
			}
			if b := v.Blocks[i]; text.String() != v.Text[b.Start:b.End] {
				t.Fatalf("paragraph %d is shown as %q", p.Number, text.String())
			}
		}
		stored, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var back Review
		if err := json.Unmarshal(stored, &back); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(r.Settled(), back.Settled()); d != "" {
			t.Fatalf("(-kept +read):\n%s", d)
		}
	})
}

// The page marks each place that varies, and says why another doesn't.
func TestPageShowsWhatVaries(t *testing.T) {
	v := report(t)
	r := Of(v)
	must(t, r.Choose(Verdict{Site: 1, Use: false}))
	varying := 0
	for _, p := range r.Paragraphs(v) {
		for _, s := range p.Segments {
			if s.Site != 0 && !s.Off {
				varying++
			}
			if s.Site == 1 && !s.Off {
				t.Error("a site that was struck out is shown as if it varied")
			}
		}
	}
	if want := len(wordings(r.Settled())); varying != want {
		t.Errorf("%d places are shown to vary, want %d", varying, want)
	}
}

// The mean over biases is what drawn biases come to.
func TestNeededIsAtTheMeanOfTheBiases(t *testing.T) {
	v := report(t)
	sites := Of(v).Settled()
	random := rand.New(rand.NewPCG(1, 2))
	q := make([]int, len(sites))
	for i, s := range sites {
		q[i] = s.Q()
	}
	for _, coalition := range []int{1, 2, 3, 5, 9} {
		mean, drawn, rounds := 0.0, 0.0, 400
		for _, n := range q {
			mean += codebook.MeanBits(n, coalition)
		}
		for range rounds {
			biases, err := codebook.Biases(q, coalition, random)
			must(t, err)
			for _, b := range biases {
				drawn += b.Bits() / float64(rounds)
			}
		}
		if math.Abs(mean-drawn) > .01*mean {
			t.Errorf("coalition %d: %.1f bits at the mean, %.1f drawn", coalition, mean, drawn)
		}
	}
	if alone, many := Needed(v, sites, 2, 10), Needed(v, sites, 2, 10000); alone.Alone == 0 || alone.Alone >= many.Alone || alone.Two <= alone.Alone {
		t.Errorf("needed: %+v, %+v", alone, many)
	}
}

// A word that varies with its fellows through the text can get a wording of the
// author's own; the page then shows that one place, once.
func TestOwnWordingAtATiedPlace(t *testing.T) {
	v := report(t)
	r := Of(v)
	i := slices.IndexFunc(r.Sites, func(s Site) bool { return len(s.Places) > 1 })
	if i < 0 {
		t.Fatal("the report has no tied places")
	}
	p := r.Sites[i].Places[1]
	n := slices.IndexFunc(v.Blocks, func(b format.Block) bool { return p.Start >= b.Start && p.Start < b.End })
	must(t, r.Vary(v, Spot{Paragraph: n + 1, Words: v.Text[p.Start:p.End], Occurrence: 1}, []string{"another wording"}))
	var shown strings.Builder
	for _, s := range r.Paragraphs(v)[n].Segments {
		shown.WriteString(s.Text)
	}
	if want := v.Text[v.Blocks[n].Start:v.Blocks[n].End]; shown.String() != want {
		t.Errorf("shown as %q, want %q", shown.String(), want)
	}
}
