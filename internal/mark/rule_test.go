package mark

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"barium/internal/format"
)

// ruleCase is one text and the places a rule proposes in it, each written
// "original => variant | variant"; none where the text is a trap.
type ruleCase struct {
	text string
	want []string
}

func runRule(tb testing.TB, r rule, text string) []candidate {
	tb.Helper()
	v, err := format.Parse("case.txt", []byte(text))
	if err != nil {
		tb.Fatal(err)
	}
	d, sentences := newDocument(v, lexicon())
	var found []candidate
	for i := range sentences {
		r(&sentences[i], func(c candidate) {
			checkPromise(tb, d, &sentences[i], c)
			found = append(found, c)
		})
	}
	return found
}

// checkPromise holds a rule to what every candidate promises the engine.
func checkPromise(tb testing.TB, d *document, s *sentence, c candidate) {
	if c.start < s.start || c.end > s.end || c.start >= c.end {
		tb.Fatalf("%q: %d:%d is not inside its sentence %d:%d", c.variants, c.start, c.end, s.start, s.end)
	}
	if got := d.text[c.start:c.end]; c.variants[c.original] != got {
		tb.Fatalf("original %q stands where the text has %q", c.variants[c.original], got)
	}
	if n := len(c.variants); n < 2 || n > MaxVariants || !distinct(c.variants) {
		tb.Fatalf("%d variants, or one twice: %q", n, c.variants)
	}
	if !slices.Contains(Kinds(), c.kind) {
		tb.Fatalf("kind %q is not on the list", c.kind)
	}
}

func written(c candidate) string {
	others := slices.Concat(c.variants[:c.original], c.variants[c.original+1:])
	return c.variants[c.original] + " => " + strings.Join(others, " | ")
}

func checkRule(t *testing.T, r func() rule, cases []ruleCase) {
	t.Helper()
	for _, c := range cases {
		var got []string
		for _, f := range runRule(t, r(), c.text) {
			got = append(got, written(f))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

func same(r rule) func() rule { return func() rule { return r } }

// TestRulesKeepTheirPromise runs every rule over the sentences of all tables,
// in any order, with line breaks for blanks: each candidate must lie in one
// sentence and reproduce the text.
func TestRulesKeepTheirPromise(t *testing.T) {
	var pool []string
	for _, table := range [][]ruleCase{orderCases, seriesCases, thatCases, relativeCases, repeatCases, commaCases, adverbCases,
		functionCases, contractionCases, nominalCases, genitiveCases, smallCases, bothCases, adjectiveCases, spellingCases, conventionCases,
		joinCases, whichCases, deixisCases, openingCases, whereCases, propertyCases, againCases, sameCases, frontCases, qualityCases, phraseCommaCases, beCases, wellCases, commentCases, wayCases} {
		for _, c := range table {
			pool = append(pool, c.text)
		}
	}
	rapid.Check(t, func(rt *rapid.T) {
		texts := rapid.SliceOfN(rapid.SampledFrom(pool), 1, 6).Draw(rt, "sentences")
		text := strings.Join(texts, " ")
		if at := rapid.IntRange(0, len(text)-1).Draw(rt, "break"); text[at] == ' ' {
			text = text[:at] + "\n" + text[at+1:]
		}
		for _, r := range rules() {
			runRule(t, r, text)
		}
	})
}

// TestEveryRuleIsRegistered fails when a table's rule is left out of rules().
func TestEveryRuleIsRegistered(t *testing.T) {
	for _, table := range [][]ruleCase{orderCases, seriesCases, thatCases, relativeCases, repeatCases, commaCases, adverbCases,
		functionCases, contractionCases, nominalCases, genitiveCases, smallCases, bothCases, adjectiveCases, spellingCases, conventionCases,
		joinCases, whichCases, deixisCases, openingCases, whereCases, propertyCases, againCases, sameCases, frontCases, qualityCases, phraseCommaCases, beCases, wellCases, commentCases, wayCases} {
		hit := false
		for _, c := range table {
			for _, r := range rules() {
				for _, f := range runRule(t, r, c.text) {
					hit = hit || slices.Contains(c.want, written(f))
				}
			}
		}
		if !hit {
			t.Errorf("no registered rule proposes any of %q …", table[0].want)
		}
	}
}

// TestGatesOpen checks that the gates shut no rule out: all rules together find
// in every table's texts what each rule finds by itself.
func TestGatesOpen(t *testing.T) {
	all := rules()
	for _, table := range [][]ruleCase{orderCases, seriesCases, thatCases, relativeCases, repeatCases, commaCases, adverbCases,
		functionCases, contractionCases, nominalCases, genitiveCases, smallCases, bothCases, adjectiveCases, spellingCases, conventionCases,
		joinCases, whichCases, deixisCases, openingCases, whereCases, propertyCases, againCases, sameCases, frontCases, qualityCases, phraseCommaCases, beCases, wellCases, commentCases, wayCases} {
		for _, c := range table {
			var together, apart []string
			for _, r := range all {
				for _, f := range runRule(t, r, c.text) {
					together = append(together, written(f))
				}
			}
			for _, g := range gates() {
				for _, f := range runRule(t, g.rule, c.text) {
					apart = append(apart, written(f))
				}
			}
			slices.Sort(together)
			slices.Sort(apart)
			if !slices.Equal(together, apart) {
				t.Errorf("%s\ntogether %q\n   apart %q", c.text, together, apart)
			}
		}
	}
}
