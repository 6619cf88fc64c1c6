package mark

import (
	"os"
	"slices"
	"strings"
	"testing"

	"barium/internal/format"
	alignment "barium/internal/match"
	"barium/internal/text"

	"pgregory.net/rapid"
)

// readable are wordings for the report of package match; the first stands there.
var readable = [][]string{
	{"on three occasions", "three times"}, {"gave us access to", "let us into", "opened"}, {"told us that", "told us"},
	{"We therefore conclude that", "Therefore, we conclude that", "We conclude that"}, {"about", "some", "roughly", "approximately"},
	{"who had done this or when", "when this was done or by whom"}, {"two qualified operators", "two operators who are qualified"},
	{"site. The company's area", "site; the company's area"}, {"although", "but", "though"}, {"interviewed, and he", "interviewed and he"},
	{"carelessness rather than design", "carelessness, not design"}, {"Even so,", "Nevertheless,", "All the same,"},
	{"work of somebody", "work of someone"}, {"without waiting for", "before"}, {"We recommend further", "We further recommend"},
	{"what was discharged and for how long", "how long and what it discharged"}, {"to the company, which", "to the company which"},
	{"have not been charged", "haven't been charged"}, {"a length of", "a piece of", "some"}, {"thirty-one", "31"},
	{"storms came earlier", "storms arrived earlier", "storms broke earlier"}, {"decided what action to take", "decided what to do"},
}

// readBench renders copies of the report and reads leaks of them.
type readBench struct {
	v     *format.View
	sites []Site
	index *alignment.Index
}

func newReadBench(t *testing.T) readBench {
	source, err := os.ReadFile("../match/testdata/report.txt")
	if err != nil {
		t.Fatal(err)
	}
	v, err := format.Parse("report.txt", source)
	if err != nil {
		t.Fatal(err)
	}
	tied := Site{Kind: "comma", Group: "comma:serial"}
	for _, s := range []string{"the workshop and", "the telemetry archive and"} {
		tied.Places = append(tied.Places, placeOf(t, v, s, strings.Replace(s, " and", ", and", 1)))
	}
	sites := []Site{tied}
	for _, variants := range readable {
		sites = append(sites, Site{Kind: "synonym", Places: []Place{placeOf(t, v, variants...)}})
	}
	return readBench{v, sites, indexOf(v, sites)}
}

func placeOf(t *testing.T, v *format.View, variants ...string) Place {
	at := strings.Index(v.Text, variants[0])
	if at < 0 {
		t.Fatalf("%q is not in the text", variants[0])
	}
	return Place{at, at + len(variants[0]), variants, 0}
}

func indexOf(v *format.View, sites []Site) *alignment.Index {
	d := alignment.Document{ID: "report", Text: v.Text}
	for _, s := range sites {
		for _, p := range s.Places {
			d.Alternatives = append(d.Alternatives, alignment.Alternative{Start: p.Start, End: p.End, Forms: p.Variants})
		}
	}
	return alignment.NewIndex([]alignment.Document{d})
}

func (b readBench) draw(t *rapid.T) (Codeword, string) {
	w := make(Codeword, len(b.sites))
	for i := range w {
		w[i] = rapid.Uint8Range(0, uint8(b.sites[i].Q()-1)).Draw(t, "symbol")
	}
	out, err := Render(b.v, b.sites, w)
	if err != nil {
		t.Fatal(err)
	}
	return w, string(out)
}

// read returns the readings of a leak, which must be found.
func (b readBench) read(t interface{ Fatalf(string, ...any) }, leak string) []Reading {
	found := b.index.Search(leak)
	if len(found) != 1 {
		t.Fatalf("%d matches for %.80q", len(found), leak)
	}
	return Read(b.sites, b.v.Text, leak, found[0].Pairs())
}

// A whole copy reads back at every site.
func TestReadInvertsRender(t *testing.T) {
	b := newReadBench(t)
	rapid.Check(t, func(t *rapid.T) {
		w, leak := b.draw(t)
		for i, r := range b.read(t, leak) {
			if r != (Reading{int(w[i]), true}) {
				t.Fatalf("site %d %q: read %+v, rendered %d", i, b.sites[i].Places[0].Variants, r, w[i])
			}
		}
	})
}

// White space, glyphs and case do not matter.
func TestReadRetyped(t *testing.T) {
	b := newReadBench(t)
	retype := strings.NewReplacer("'", "’", " ", "  ", "\n", " \r\n")
	rapid.Check(t, func(t *rapid.T) {
		w, leak := b.draw(t)
		for i, r := range b.read(t, strings.ToUpper(retype.Replace(leak))) {
			if r.Symbol != int(w[i]) {
				t.Fatalf("site %d %q: read %+v, rendered %d", i, b.sites[i].Places[0].Variants, r, w[i])
			}
		}
	})
}

// In an excerpt no site reads wrongly, and those with five words of the excerpt
// on either side are read.
func TestReadExcerpt(t *testing.T) {
	b := newReadBench(t)
	rapid.Check(t, func(t *rapid.T) {
		w, copied := b.draw(t)
		words := text.Words(copied)
		n := rapid.IntRange(40, 200).Draw(t, "words")
		first := rapid.IntRange(0, len(words)-n).Draw(t, "first")
		leak := copied[words[first].Start:words[first+n-1].End]
		inner := copied[words[first+5].Start:words[first+n-6].End]
		for i, r := range b.read(t, leak) {
			if r.Symbol != Unread && r.Symbol != int(w[i]) {
				t.Fatalf("site %d %q: read %+v, rendered %d in %q", i, b.sites[i].Places[0].Variants, r, w[i], leak)
			}
			p := b.sites[i].Places[0]
			context := b.v.Text[p.Start-12:p.Start] + p.Variants[w[i]] + b.v.Text[p.End:p.End+12]
			if strings.Contains(inner, context) && r.Symbol == Unread && !onlyPunctuation(p) {
				t.Fatalf("site %d %q lies inside %q and is not read", i, p.Variants, leak)
			}
		}
	})
}

// onlyPunctuation reports whether p's variants differ in no word: a short leak
// may show too little punctuation to read them.
func onlyPunctuation(p Place) bool {
	return slices.EqualFunc(text.Words(p.Variants[0]), text.Words(p.Variants[1]), func(a, b text.Word) bool { return a.Norm == b.Norm })
}

// A word, a paragraph or a page put in front changes no reading.
func TestReadIgnoresWhatIsInFront(t *testing.T) {
	b := newReadBench(t)
	rapid.Check(t, func(t *rapid.T) {
		_, leak := b.draw(t)
		front := rapid.SampledFrom([]string{"Yesterday ", "A note from the editor.\n\n", strings.Repeat("Nobody on the quay remembers a colder spring. ", 30)}).Draw(t, "front")
		if got, want := b.read(t, front+leak), b.read(t, leak); !slices.Equal(got, want) {
			t.Fatalf("readings change from %v to %v", want, got)
		}
	})
}

// Sentences in another order keep what stands inside them.
func TestReadMovedSentences(t *testing.T) {
	b := newReadBench(t)
	rapid.Check(t, func(t *rapid.T) {
		w, copied := b.draw(t)
		var sentences []string
		for _, s := range text.Sentences(copied) {
			sentences = append(sentences, copied[s.Start:s.End])
		}
		leak := strings.Join(rapid.Permutation(sentences).Draw(t, "order"), " ")
		unread := 0
		for i, r := range b.read(t, leak) {
			switch {
			case r.Symbol == Unread:
				unread++
			case r.Symbol != int(w[i]):
				t.Fatalf("site %d %q: read %+v, rendered %d", i, b.sites[i].Places[0].Variants, r, w[i])
			}
		}
		if unread > 3 {
			t.Fatalf("%d of %d sites unread", unread, len(w))
		}
	})
}

// A wording that is no variant is not taken for the nearest.
func TestReadForeignWording(t *testing.T) {
	b := newReadBench(t)
	for i, s := range b.sites[1:] {
		p := s.Places[0]
		leak := b.v.Text[:p.Start] + "zebra crossing lights" + b.v.Text[p.End:]
		if r := b.read(t, leak)[i+1]; r.Symbol != Unread || !r.Covered {
			t.Errorf("site %q: read %+v from other words", p.Variants, r)
		}
	}
}

// Without a comma left in the leak, variants that differ in commas alone are
// not read, and all others are.
func TestReadLostCommas(t *testing.T) {
	b := newReadBench(t)
	for i, r := range b.read(t, strings.ReplaceAll(b.v.Text, ",", "")) {
		p := b.sites[i].Places[0]
		commaSite := onlyPunctuation(p) && strings.Contains(p.Variants[0]+p.Variants[1], ",")
		if commaSite == (r.Symbol == 0) {
			t.Errorf("site %q: read %+v from a leak without commas", p.Variants, r)
		}
	}
}

// Variants that a leak cannot show are never told apart.
func TestReadGlyphs(t *testing.T) {
	source := "The inspectors wrote — at length — about the “ballast” tanks of the northern ferry, and nobody answered them."
	v, err := format.Parse("a.txt", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	var sites []Site
	for _, variants := range [][]string{{"wrote — at", "wrote - at"}, {"“ballast”", "'ballast'"}, {"northern ferry", "Northern  ferry"}} {
		sites = append(sites, Site{Kind: "punctuation", Places: []Place{placeOf(t, v, variants...)}})
	}
	found := indexOf(v, sites).Search(source)
	if len(found) != 1 {
		t.Fatalf("%d matches", len(found))
	}
	for i, r := range Read(sites, v.Text, source, found[0].Pairs()) {
		if r != (Reading{Unread, true}) {
			t.Errorf("site %q: read %+v", sites[i].Places[0].Variants, r)
		}
	}
}

// A tied site takes four in five; less is unread.
func TestReadTiedSites(t *testing.T) {
	for _, c := range []struct {
		votes []int
		want  int
	}{{[]int{1, 1, 1, 1, 0}, 1}, {[]int{1, 1, 1, 0}, Unread}, {[]int{0}, 0}, {[]int{0, 1}, Unread}, {[]int{2, 2, 2}, 2}, {nil, Unread}} {
		b := ballot{count: make([]int, 3)}
		for _, s := range c.votes {
			b.add([]int{s})
		}
		if got := b.result(); got.Symbol != c.want || got.Covered != (len(c.votes) > 0) {
			t.Errorf("%v: %+v, want %d", c.votes, got, c.want)
		}
	}
	b := ballot{count: make([]int, 3)}
	b.add([]int{0, 1}) // written alike at the first place
	b.add(nil)         // nothing to be made of the second
	b.add([]int{1, 2}) // and alike again at the third
	if got := b.result(); got.Symbol != 1 {
		t.Errorf("two places that agree on one symbol only: %+v", got)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("the report was shown, at once, to the company which denied it", "The report was shown at once to the company which denied it.", "was shown", "had been shown", uint16(11), []byte{0, 0, 1, 1, 7, 7})
	f.Add("don’t co-operate with U.S. staff — ever", "do not cooperate with US staff -- ever", "", ",", uint16(3), []byte{9, 9, 200, 3})
	f.Fuzz(func(t *testing.T, doc, leak, a, b string, at uint16, pairs []byte) {
		if len(doc) > 2000 || len(leak) > 2000 || len(a)+len(b) > 200 || len(doc) == 0 {
			return
		}
		start := int(at) % len(doc)
		site := Site{Kind: "synonym", Places: []Place{{start, min(len(doc), start+int(at)%7), []string{a, b}, 0}, {0, 1, []string{b, a}, 0}}}
		var aligned []alignment.Pair
		for i := 0; i+1 < len(pairs); i += 2 {
			aligned = append(aligned, alignment.Pair{Doc: int(pairs[i]), Leak: int(pairs[i+1])})
		}
		got := Read([]Site{site}, doc, leak, aligned)
		if len(got) != 1 || got[0].Symbol < Unread || got[0].Symbol > 1 || got[0].Symbol != Unread && !got[0].Covered {
			t.Fatalf("read %+v", got)
		}
	})
}

// What Find offers can be read back: no two sites make one wording between them.
func TestFoundSitesReadBack(t *testing.T) {
	b := newReadBench(t)
	b.sites = Find(b.v)
	if len(b.sites) < 10 {
		t.Fatalf("only %d sites in the report", len(b.sites))
	}
	b.index = indexOf(b.v, b.sites)
	rapid.Check(t, func(t *rapid.T) {
		w, leak := b.draw(t)
		for i, r := range b.read(t, leak) {
			if r != (Reading{int(w[i]), true}) {
				t.Fatalf("site %d %q: read %+v, rendered %d", i, b.sites[i].Places[0].Variants, r, w[i])
			}
		}
	})
}

// Slips inside a variant do not hide it, as long as no other is as near.
func TestReadNoise(t *testing.T) {
	b := newReadBench(t)
	for _, c := range []struct {
		variant, seen string
		want          int
	}{
		{"gave us access to", "gaveus access to", 0}, {"gave us access to", "let us in to", 1}, {"gave us access to", "gave us acess to", 0},
		{"on three occasions", "thr ee times", 1}, {"without waiting for", "betore", 1}, {"although", "thouqh", 2}, {"although", "a1though", 0},
		{"work of somebody", "work of some one", 1}, {"have not been charged", "havent been charged", 1},
		{"two qualified operators", "two qualified people", Unread}, {"although", "al", Unread}, {"about", "sone", 1}, {"about", "same sort of", Unread},
	} {
		i := slices.IndexFunc(b.sites, func(s Site) bool { return s.Places[0].Variants[0] == c.variant })
		p := b.sites[i].Places[0]
		leak := b.v.Text[:p.Start] + c.seen + b.v.Text[p.End:]
		if r := b.read(t, leak)[i]; r != (Reading{c.want, true}) {
			t.Errorf("%q read as %+v, want %d of %q", c.seen, r, c.want, p.Variants)
		}
	}
}

// A leak that has no comma at all does not show that one is missing, however
// few the document would have had.
func TestReadTooFewCommas(t *testing.T) {
	b := newReadBench(t)
	at := strings.Index(b.v.Text, "A draft of this report")
	leak := strings.Replace(b.v.Text[at:at+180], ",", "", 1)
	for i, r := range b.read(t, leak) {
		if p := b.sites[i].Places[0]; p.Variants[0] == "to the company, which" && r != (Reading{Unread, true}) {
			t.Errorf("read %+v from %q", r, leak)
		}
	}
}
