package mark

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"barium/internal/format"
)

func writeSites(t interface{ Fatal(...any) }, v *format.View, sites []Site) string {
	var b bytes.Buffer
	if err := WriteSites(&b, v, List{Sites: sites}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestSitesRoundTrip: any part of the sites comes back as it was written.
func TestSitesRoundTrip(t *testing.T) {
	for name, v := range testViews(t) {
		all := Find(v)
		rapid.Check(t, func(t *rapid.T) {
			var some []Site
			for _, s := range all {
				if rapid.Bool().Draw(t, "keep") {
					some = append(some, s)
				}
			}
			list := writeSites(t, v, some)
			got, err := ReadSites(strings.NewReader(list), v)
			if err != nil {
				t.Fatalf("%s: %v\n%s", name, err, list)
			}
			if d := cmp.Diff(some, got.Sites); d != "" {
				t.Fatalf("%s (-written +read):\n%s", name, d)
			}
		})
	}
}

// TestSitesRoundTripAnyPlaces: places anywhere in a text of few letters, where
// every string occurs many times, over lines and beside entities.
func TestSitesRoundTripAnyPlaces(t *testing.T) {
	sources := map[string]string{
		"a.txt":  "aa ab aa\nab aa. Ab aa.\n\naa aa \"ab\" aa\n",
		"a.html": "<p>aa &eacute;a aa\n<b>aa</b> &amp; aa</p>\n<p>aa aa</p>",
		"a.md":   "aa *ab* aa\n  aa \\* aa\n\n- aa\n  ab aa\n",
	}
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.SampledFrom([]string{"a.txt", "a.html", "a.md"}).Draw(t, "file")
		v, err := format.Parse(name, []byte(sources[name]))
		if err != nil {
			t.Fatal(err)
		}
		var sites []Site
		for at := 0; at < len(v.Text); {
			start := at + rapid.IntRange(0, 6).Draw(t, "gap")
			end := start + rapid.IntRange(1, 7).Draw(t, "length")
			at = end
			if _, _, ok := v.SourceRange(start, end); !ok || strings.TrimSpace(v.Text[start:end]) == "" {
				continue
			}
			p := Place{start, end, []string{"other: \"x\" #", v.Text[start:end]}, 1}
			sites = append(sites, Site{Kind: "author", Places: []Place{p}})
		}
		got, err := ReadSites(strings.NewReader(writeSites(t, v, sites)), v)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(sites, got.Sites); d != "" {
			t.Fatalf("(-written +read):\n%s", d)
		}
	})
}

const reviewed = "The first line has a word and a word in it.\n\nThe second holds another word.\nAnd a third line.\n"

func TestReadSitesRefuses(t *testing.T) {
	tests := []struct{ name, list, want string }{
		{"unknown key", "sites:\n  - line: 1\n    text: has\n    varients: [has, had]\n", "line 4 of the list of sites: unknown key \"varients\""},
		{"unknown top key", "site: []\n", "line 1 of the list of sites: unknown key \"site\""},
		{"key twice", "sites:\n  - line: 1\n    line: 2\n", "line 3 of the list of sites: key \"line\" comes twice"},
		{"text gone", "sites:\n  - line: 1\n    text: had\n    variants: [has, had]\n", "line 2 of the list of sites: \"had\" does not stand on line 1"},
		{"ambiguous", "sites:\n  - line: 1\n    text: word\n    variants: [word, term]\n", "add occurrence: 1 to 2"},
		{"occurrence", "sites:\n  - line: 1\n    occurrence: 3\n    text: word\n    variants: [word, term]\n", "no occurrence 3"},
		{"line", "sites:\n  - line: 9\n    text: word\n    variants: [word, term]\n", "there is no line 9 in the document, which has 4"},
		{"no line", "sites:\n  - text: word\n    variants: [word, term]\n", "there is no line 0"},
		{"one variant", "sites:\n  - line: 1\n    text: has\n    variants: [has]\n", "1 variants for \"has\": give 2 to 8"},
		{"equal variants", "sites:\n  - line: 1\n    text: has\n    variants: [has, had, had]\n", "variant \"had\" of \"has\" is there twice"},
		{"empty variant", "sites:\n  - line: 1\n    text: has\n    variants: [has, \"\"]\n", "variant 2 of \"has\" is empty"},
		{"original missing", "sites:\n  - line: 1\n    text: has\n    variants: [had, holds]\n", "is not among its variants"},
		{"kind", "sites:\n  - kind: synonim\n    line: 1\n", "line 2 of the list of sites: unknown kind \"synonim\""},
		{"use", "sites:\n  - use: maybe\n", "use is yes or no"},
		{"overlap", "sites:\n  - line: 1\n    text: line has\n    variants: [line has, row has]\n  - line: 1\n    text: has\n    variants: [has, had]\n", "line 5 of the list of sites: the place overlaps that on line 2"},
		{"tied", "sites:\n  - places:\n    - line: 1\n      text: has\n      variants: [has, had]\n    - line: 3\n      text: holds\n      variants: [holds, held, has]\n", "line 6 of the list of sites: 3 variants at a place tied to one with 2"},
		{"forbidden text", "forbid:\n  - text: nowhere\n", "line 2 of the list of sites: \"nowhere\", which is forbidden, does not stand"},
		{"forbidden lines", "forbid:\n  - lines: 4-3\n", "line 2 of the list of sites: lines \"4-3\""},
		{"forbid nothing", "forbid:\n  - {}\n", "give the text or the lines"},
		{"accept", "offered:\n  - {accept: maybe}\n", "line 2 of the list of sites: accept is yes or no, not \"maybe\""},
		{"accept a site", "sites:\n  - accept: yes\n", "line 2 of the list of sites: unknown key \"accept\""},
		{"use an offer", "offered:\n  - use: yes\n", "line 2 of the list of sites: unknown key \"use\""},
		{"tie an offer", "offered:\n  - group: x\n", "line 2 of the list of sites: unknown key \"group\""},
		{"an offer of one's own", "offered:\n  - {accept: yes, line: 1, text: has, variants: [has, had]}\n", "line 2 of the list of sites: an offered place keeps its kind"},
		{"an offer gone", "offered:\n  - {accept: no, kind: synonym, line: 1, text: had, variants: [has, had]}\n", "line 2 of the list of sites: \"had\" does not stand on line 1"},
		{"offers that overlap", "offered:\n  - {accept: yes, kind: synonym, line: 1, text: line has, variants: [line has, row has]}\n  - {accept: yes, kind: synonym, line: 1, text: has, variants: [has, had]}\n", "line 3 of the list of sites: the place overlaps that on line 2"},
		{"not a list", "sites: 5\n", "there should be a list here"},
		{"not YAML", "sites: [\n", "reading the list of sites"},
		{"empty", "# nothing\n", "the list of sites is empty"},
	}
	v := mustParse(t, "reviewed.txt", []byte(reviewed))
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			list, err := ReadSites(strings.NewReader(tt.list), v)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%d sites, error %v, want %q", len(list.Sites), err, tt.want)
			}
		})
	}
}

func TestReadSitesReview(t *testing.T) {
	list := `
sites:
  - kind: synonym
    line: 1
    text: "has"
    variants: ["has", "holds"]
  - kind: synonym
    use: no
    line: 1
    text: "gone"
  - line: 1
    occurrence: 2
    text: "word"
    variants: [term, word, 1946]
  - kind: synonym
    line: 1
    text: "and a word in"
    variants: ["and a word in", "as well as a word in"]
  - kind: synonym
    line: 3
    text: "another"
    variants: ["another", "one more"]
  - kind: synonym
    group: "spelling:x"
    places:
      - {line: 3, text: second, variants: [second, 2nd]}
      - {line: 4, text: third, variants: [third, 3rd], use: no}
forbid:
  - text: "another word"
`
	v := mustParse(t, "reviewed.txt", []byte(reviewed))
	read, err := ReadSites(strings.NewReader(list), v)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range read.Sites {
		for _, p := range s.Places {
			got = append(got, s.Kind+" "+s.Group+" "+strings.Join(p.Variants, "|")+" at "+v.Text[p.Start-4:p.End])
		}
	}
	want := []string{"synonym  has|holds at ine has", "author  term|word|1946 at d a word", "synonym spelling:x second|2nd at The second"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func FuzzReadSites(f *testing.F) {
	v := mustParse(f, "reviewed.txt", []byte(reviewed))
	f.Add("sites:\n  - line: 1\n    text: has\n    variants: [has, had]\nforbid:\n  - lines: 3-4\n  - text: word\n")
	f.Add("sites:\n  - group: g\n    places:\n    - {line: 1, occurrence: 2, text: word, variants: [word, &a term]}\n    - {line: 3, text: word, variants: [word, *a]}\n")
	f.Add("offered:\n  - {accept: true, kind: synonym, line: 1, text: has, variants: [has, had]}\n  - {accept: no, kind: synonym, line: 3, text: word, variants: [word, term]}\n")
	f.Fuzz(func(t *testing.T, list string) {
		read, err := ReadSites(strings.NewReader(list), v)
		if err != nil {
			return
		}
		if _, err := NewRenderer(v, read.Sites); err != nil {
			t.Fatalf("accepted, but cannot be rendered: %v", err)
		}
	})
}
