package mark

import (
	"io/fs"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"barium/internal/format"
)

// TestOfferedChangesNoSite: the sites are those of a lexicon that never heard of
// the offered tier, so that nothing is done where nothing was accepted.
func TestOfferedChangesNoSite(t *testing.T) {
	bare, err := loadLexicon(withoutOffered(t), automatic)
	if err != nil {
		t.Fatal(err)
	}
	bare.figures = true
	for name, v := range testViews(t) {
		before := Find(v)
		if d := cmp.Diff(find(v, bare, rules()), before); d != "" {
			t.Errorf("%s (-without the tier +with it):\n%s", name, d)
		}
		if len(Offered(v, before)) == 0 {
			t.Errorf("%s: nothing is offered", name)
		}
		if d := cmp.Diff(before, Find(v)); d != "" {
			t.Errorf("%s: offering changed the sites:\n%s", name, d)
		}
	}
}

// withoutOffered is the lexicon with every line of that tier cut out.
func withoutOffered(t *testing.T) fs.FS {
	t.Helper()
	names, err := fs.Glob(lexiconFiles, "lexicon/*.lex")
	if err != nil {
		t.Fatal(err)
	}
	files, cut := fstest.MapFS{}, 0
	for _, name := range names {
		data, err := fs.ReadFile(lexiconFiles, name)
		if err != nil {
			t.Fatal(err)
		}
		var kept []string
		tier := ""
		for line := range strings.Lines(string(data)) {
			if rest, ok := strings.CutPrefix(line, "tier:"); ok {
				tier = strings.TrimSpace(rest)
			} else if tier != "offered" {
				kept = append(kept, line)
			} else {
				cut++
			}
		}
		files[name] = &fstest.MapFile{Data: []byte(strings.Join(kept, ""))}
	}
	if cut < 100 {
		t.Fatalf("%d lines of the offered tier, want hundreds", cut)
	}
	return files
}

// TestOfferedBesideSites: whatever part of the sites stands and of the offers is
// accepted, places keep the promises of Find together, no offer repeats a place
// that stands, and a copy can be made and tells its codeword.
func TestOfferedBesideSites(t *testing.T) {
	views := testViews(t)
	found := map[string][]Site{}
	for name, v := range views {
		found[name] = Find(v)
	}
	names := slices.Sorted(maps.Keys(views))
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.SampledFrom(names).Draw(t, "file")
		v, standing := views[name], drawSites(t, found[name])
		accepted := drawSites(t, Offered(v, standing))
		for _, s := range accepted {
			if s.Group != "" || len(s.Places) != 1 {
				t.Fatalf("%s: offered %+v is tied", name, s)
			}
		}
		together := slices.Concat(standing, accepted)
		slices.SortFunc(together, func(a, b Site) int { return a.Places[0].Start - b.Places[0].Start })
		checkSites(t, v, together)
		checkCopy(t, v, together)
	})
}

func drawSites(t *rapid.T, all []Site) []Site {
	random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 5))
	return slices.DeleteFunc(slices.Clone(all), func(Site) bool { return random.IntN(4) == 0 })
}

// checkCopy renders a copy with every site on its last variant.
func checkCopy(t *rapid.T, v *format.View, sites []Site) {
	w := make(Codeword, len(sites))
	for i, s := range sites {
		w[i] = uint8(s.Q() - 1)
	}
	if _, err := Render(v, sites, w); err != nil {
		t.Fatal(err)
	}
}

// TestOfferedKeepsRepetitionApart: beside a place that stands no offer brings in
// its word, and where two touch neither doubles one.
func TestOfferedKeepsRepetitionApart(t *testing.T) {
	lex := "kind: synonym\nbegin | commence\ntier: offered\nstart | begin\nhouse | home\nfor now | for a time\ntime | hour\n"
	files := fstest.MapFS{"lexicon/a.lex": {Data: []byte(lex)}}
	tests := []struct{ text, want string }{
		{"They start in the house.", "<start|begin> <house|home>"},
		{"We begin where they start.", ""},                       // begin … begin
		{"We commence where they start.", ""},                    // one copy of it says begin … begin
		{"They start for now time after time.", "<start|begin>"}, // time is near, and said twice
		{"They start to begin.", ""},                             // the text says begin
		{"The house start.", "<house|home> <start|begin>"},       // no site stands
		{"We \"commence\" where they start.", "<start|begin>"},   // what is quoted is no place
		{"The start of it.", "<start|begin>"},                    // guards are the lexicon's affair
		{"We begin at two. They start at two.", ""},              // the next sentence is within earshot
		{"We begin: the house is theirs.", "<house|home>"},       // a place that stands stays one
		{"Nobody knew what the house was for now.", "<house|home> <for now|for a time>"},
	}
	auto, err := loadLexicon(files, automatic)
	if err != nil {
		t.Fatal(err)
	}
	both, err := loadLexicon(files, offered)
	if err != nil {
		t.Fatal(err)
	}
	both.figures = true
	for _, tt := range tests {
		v := mustParse(t, "a.txt", []byte(tt.text))
		var got []string
		for _, c := range offeredPlaces(v, both, nil, find(v, auto, nil)) {
			got = append(got, "<"+strings.Join(c.variants, "|")+">")
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, s, tt.want)
		}
	}
}

func TestOfferedRules(t *testing.T) {
	tests := []struct {
		name, text string
		rule       rule
		want       []string
	}{
		{"nouns", "They came for farms and schools in a hurry.", offerPairs, []string{"farms and schools|schools and farms"}},
		{"an order that is told", "They spoke of birth and death.", offerPairs, nil},
		{"a series", "They spoke of roads, farms and schools.", offerPairs, nil},
		{"a modifier of the first", "They want new farms and schools.", offerPairs, nil},
		{"a name beside", "They spoke of farms and Brook schools.", offerPairs, nil},
		{"qualities", "It was a helpful and thoughtful answer.", offerPairs, []string{"helpful and thoughtful|thoughtful and helpful"}},
		{"that", "We believe that the plan will work.", offerSaid, []string{"that the|the"}},
		{"that … and that", "We believe that the plan will work and that the cost will fall.", offerSaid, nil},
		{"two clauses", "The board met again at noon; the vote was put off until spring.", offerStop, []string{"noon; the|noon. The"}},
		{"a row of semicolons", "The board met at noon again; the vote was put off; the rest waited in vain.", offerStop, nil},
		{"a short rest", "The board met again at noon; the vote failed.", offerStop, nil},
		{"an opening", "For this reason, we will wait.", offerComma, []string{"reason,|reason"}},
		{"an opening before a name", "For this reason, Ada will wait.", offerComma, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := mustParse(t, "a.txt", []byte(tt.text))
			var got []string
			for _, c := range offeredPlaces(v, newLexiconTable(), []rule{tt.rule}, nil) {
				got = append(got, strings.Join(c.variants, "|"))
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// TestTierIsNamedRight: an unknown tier is refused, with its line.
func TestTierIsNamedRight(t *testing.T) {
	files := fstest.MapFS{"lexicon/a.lex": {Data: []byte("kind: synonym\ntier: ofered\nbig | large\n")}}
	if _, err := loadLexicon(files, automatic); err == nil || !strings.Contains(err.Error(), `a.lex:3: unknown tier "ofered"`) {
		t.Errorf("error %v", err)
	}
}

const offeredList = `
offered:
  - {accept: %s, kind: synonym, line: 1, text: has, variants: [has, holds]}
  - {kind: synonym, line: 3, text: second, variants: [second, next]}
`

// TestReadSitesAccepts: an offered place is a site once it is accepted and does
// nothing before.
func TestReadSitesAccepts(t *testing.T) {
	v := mustParse(t, "reviewed.txt", []byte(reviewed))
	for answer, sites := range map[string]int{"true": 1, "yes": 1, "false": 0, "no": 0} {
		list, err := ReadSites(strings.NewReader(strings.Replace(offeredList, "%s", answer, 1)), v)
		if err != nil || len(list.Sites) != sites || len(list.Offered) != 2-sites {
			t.Errorf("%s: %d sites and %d that wait, error %v; want %d and %d", answer, len(list.Sites), len(list.Offered), err, sites, 2-sites)
		}
	}
}

// TestOfferedRoundTrip: what is written of the offers waits when it is read, and
// stands as a site, where it stood, once it is accepted.
func TestOfferedRoundTrip(t *testing.T) {
	for name, v := range testViews(t) {
		found := List{Sites: Find(v)}
		found.Offered = Offered(v, found.Sites)
		var b strings.Builder
		if err := WriteSites(&b, v, found); err != nil {
			t.Fatal(err)
		}
		got, err := ReadSites(strings.NewReader(b.String()), v)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if d := cmp.Diff(found, got); d != "" {
			t.Errorf("%s (-written +read):\n%s", name, d)
		}
		got, err = ReadSites(strings.NewReader(strings.ReplaceAll(b.String(), "accept: false", "accept: true")), v)
		if err != nil || len(got.Offered) > 0 || len(got.Sites) != len(found.Sites)+len(found.Offered) {
			t.Errorf("%s: accepted, %d sites, %d wait, error %v", name, len(got.Sites), len(got.Offered), err)
		}
	}
}

// TestOfferedLeavesEstimationAlone: words that a reader of assessments takes for a
// range never vary, nor does what strengthens them.
func TestOfferedLeavesEstimationAlone(t *testing.T) {
	texts := []string{"They would almost certainly leave.", "It is nearly certain that they left.", "We think it likely that they left.", "We have high confidence in the report.",
		"The marks indicate a change.", "It is very unlikely that they left, and perhaps they stayed.", "They probably left."}
	words := []string{"almost", "nearly", "certain", "certainly", "think", "likely", "unlikely", "very", "confidence", "indicate", "perhaps", "probably"}
	for _, s := range texts {
		v := mustParse(t, "a.txt", []byte(s))
		for _, site := range Offered(v, Find(v)) {
			p := site.Places[0]
			for w := range wordsOf(v.Text[p.Start:p.End]) {
				if slices.Contains(words, w) {
					t.Errorf("%q: %q may become %q", s, v.Text[p.Start:p.End], p.Variants)
				}
			}
		}
	}
}
