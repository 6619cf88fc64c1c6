package mark

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"barium/internal/format"
	"barium/internal/text"
)

// wrapped is plain text with hard-wrapped lines, CRLF and quotations over
// paragraphs; page has entities and inline markup.
const (
	wrapped = "REPORT OF THE COMMITTEE\r\n\r\nThe committee tried to help a large number of people in order\r\nto make sure that they began to\r\n" +
		"understand. However, \"it tried to help a large number\r\nof people\" is what Mr. Began said.\r\n\r\n\"It began to rain in order to help.\r\n\r\n" +
		"\"And it began again.\" They began to leave at about 40 per cent of the sites, for example\r\nin the north, prior to the war.\r\n"
	page = "<html><body><p>The committee tried to help caf&eacute;s &amp; a large number of people in order to win. " +
		"<em>They began</em> to leave. &ldquo;We began to leave.&rdquo; It was <a href='x'>prior to the war</a> that it began to rain.</p>" +
		"<h2>In order to win</h2><p>For example, we must help.<br>But they tried to leave.</p></body></html>"
)

func testViews(t testing.TB) map[string]*format.View {
	return map[string]*format.View{
		"report":  parseFile(t, ownText),
		"article": parseFile(t, "../demo/affair/article.html"),
		"wrapped": mustParse(t, "wrapped.txt", []byte(wrapped)),
		"page":    mustParse(t, "page.html", []byte(page)),
	}
}

// checkSites holds sites to the promises of Find.
func checkSites(t interface{ Fatalf(string, ...any) }, v *format.View, sites []Site) {
	var places []Place
	last := -1
	groups := map[string]bool{}
	for i, s := range sites {
		if s.Q() < 2 || s.Q() > MaxVariants || !slices.Contains(Kinds(), s.Kind) || s.Places[0].Start <= last {
			t.Fatalf("site %d is %+v", i, s)
		}
		if s.Group != "" && groups[s.Group] || s.Group == "" && len(s.Places) != 1 {
			t.Fatalf("group %q of %d places", s.Group, len(s.Places))
		}
		groups[s.Group] = true
		last = s.Places[0].Start
		for _, p := range s.Places {
			checkPlace(t, v, s, p)
		}
		places = append(places, s.Places...)
	}
	slices.SortFunc(places, func(a, b Place) int { return a.Start - b.Start })
	for i := 1; i < len(places); i++ {
		if places[i].Start < places[i-1].End {
			t.Fatalf("places %+v and %+v overlap", places[i-1], places[i])
		}
	}
}

func checkPlace(t interface{ Fatalf(string, ...any) }, v *format.View, s Site, p Place) {
	if len(p.Variants) != s.Q() || p.Variants[p.Original] != v.Text[p.Start:p.End] || !proper(p.Variants) {
		t.Fatalf("place %+v of a site with %d variants, over %q", p, s.Q(), v.Text[p.Start:p.End])
	}
	for _, b := range v.Blocks {
		if p.Start >= b.End || p.End <= b.Start {
			continue
		}
		if !b.Kind.Prose() || p.Start < b.Start || p.End > b.End {
			t.Fatalf("place %q lies in a %v", v.Text[p.Start:p.End], b.Kind)
		}
		for _, f := range b.Fixed {
			if p.Start < f.End && f.Start < p.End {
				t.Fatalf("place %q lies in %q", v.Text[p.Start:p.End], v.Text[f.Start:f.End])
			}
		}
	}
}

func TestFindKeepsItsPromises(t *testing.T) {
	for name, v := range testViews(t) {
		sites := Find(v)
		if len(sites) < 4 {
			t.Errorf("%s: %d sites, want more", name, len(sites))
		}
		checkSites(t, v, sites)
	}
}

// TestRenderOriginal: the codeword of the original writes the file as it is.
func TestRenderOriginal(t *testing.T) {
	for name, v := range testViews(t) {
		sites := slices.DeleteFunc(Find(v), func(s Site) bool { return original(s) < 0 })
		out, err := Render(v, sites, codewordOf(Original(sites)))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(out, v.Source) {
			t.Errorf("%s changed:\n%s", name, cmp.Diff(string(v.Source), string(out)))
		}
	}
}

func codewordOf(symbols []int) Codeword {
	w := make(Codeword, len(symbols))
	for i, s := range symbols {
		w[i] = uint8(s)
	}
	return w
}

func drawCodeword(t *rapid.T, sites []Site) Codeword {
	w := make(Codeword, len(sites))
	for i, s := range sites {
		w[i] = uint8(rapid.IntRange(0, s.Q()-1).Draw(t, fmt.Sprint("symbol ", i)))
	}
	return w
}

// spliced returns the text that a copy should show.
func spliced(v *format.View, sites []Site, w Codeword) string {
	type edit struct {
		Place
		to string
	}
	var edits []edit
	for i, s := range sites {
		for _, p := range s.Places {
			edits = append(edits, edit{p, p.Variants[w[i]]})
		}
	}
	slices.SortFunc(edits, func(a, b edit) int { return a.Start - b.Start })
	var b strings.Builder
	at := 0
	for _, e := range edits {
		b.WriteString(v.Text[at:e.Start] + e.to)
		at = e.End
	}
	return b.String() + v.Text[at:]
}

// TestRenderAnyCodeword: a copy read as a file again has the words of the
// chosen variants, and no other word is touched.
func TestRenderAnyCodeword(t *testing.T) {
	for name, v := range testViews(t) {
		sites := Find(v)
		r, err := NewRenderer(v, sites)
		if err != nil {
			t.Fatal(err)
		}
		rapid.Check(t, func(t *rapid.T) {
			w := drawCodeword(t, sites)
			out, err := r.Render(w)
			if err != nil {
				t.Fatal(err)
			}
			copied, err := format.Parse(v.Name, out)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(norms(spliced(v, sites, w)), norms(copied.Text)); d != "" {
				t.Fatalf("%s (-want +copy):\n%s", name, d)
			}
		})
	}
}

func norms(s string) []string {
	var out []string
	for _, w := range text.Words(s) {
		out = append(out, w.Norm)
	}
	return out
}

func TestRenderRefusals(t *testing.T) {
	v := mustParse(t, "wrapped.txt", []byte(wrapped))
	sites := Find(v)
	r, err := NewRenderer(v, sites)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Render(make(Codeword, len(sites)-1)); err == nil || !strings.Contains(err.Error(), "symbols for") {
		t.Errorf("a short codeword: %v", err)
	}
	w := make(Codeword, len(sites))
	w[1] = uint8(sites[1].Q())
	if _, err := r.Render(w); err == nil || !strings.Contains(err.Error(), "at site 1") {
		t.Errorf("a symbol too high: %v", err)
	}
	if _, err := NewRenderer(v, append(slices.Clone(sites), sites[0])); err == nil || !strings.Contains(err.Error(), "overlaps") {
		t.Errorf("a site twice: %v", err)
	}
}

func FuzzFind(f *testing.F) {
	for name, v := range testViews(f) {
		f.Add(name+v.Name, v.Source)
	}
	f.Add("x.txt", []byte(wrapped))
	f.Add("x.html", []byte(page))
	f.Add("x.md", []byte("# In order to\n\nWe *began* to help. \"We began\n\nto\" and `tried` to, a large [number](x) of.\n"))
	f.Fuzz(func(t *testing.T, name string, src []byte) {
		v, err := format.Parse(name, src)
		if err != nil {
			return
		}
		sites := Find(v)
		checkSites(t, v, sites)
		w := make(Codeword, len(sites))
		for i, s := range sites {
			w[i] = uint8(i % s.Q())
		}
		if _, err := Render(v, sites, w); err != nil {
			t.Fatal(err)
		}
	})
}
