package mark

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"barium/internal/format"
	"barium/internal/text"
)

// mechanics knows the forms of the verbs that the lexicon inflects.
type mechanics struct {
	base, third, past, participle map[string]bool
}

func newMechanics(t *testing.T) mechanics {
	l, entries := embeddedEntries(t)
	m := mechanics{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
	add := func(f forms) {
		m.base[f[0]], m.third[f[1]], m.past[f[2]], m.participle[f[3]] = true, true, true, true
	}
	for base := range l.inflection.verbs {
		add(l.inflection.verb(base))
	}
	for _, line := range entries {
		body, _, _ := strings.Cut(line.text, "::")
		for _, part := range splitTrim(strings.ReplaceAll(body, ">", "|"), "|") {
			words := strings.Fields(part)
			at := slices.IndexFunc(words, func(w string) bool { return strings.HasSuffix(w, "/v") })
			if at == len(words)-1 {
				at = 0
			}
			if base, _ := cutSuffix(words[max(at, 0)]); at >= 0 && letters(base) {
				add(l.inflection.verb(base))
			}
		}
	}
	return m
}

var (
	mechHave   = newWordSet("have has had having")
	mechModal  = newWordSet("do does did would could should must cannot shall")
	mechSingle = newWordSet("he she it")
	mechPlural = newWordSet("we they you i")
	causing    = newWordSet("do does did make makes made making let lets help helps helped have had see saw hear heard watch watched")
)

// faults lists what is wrong between words that stand side by side.
func (m mechanics) faults(words []string, plain []bool) []string {
	var out []string
	for i := 1; i < len(words); i++ {
		if !plain[i-1] {
			continue
		}
		a, b := words[i-1], words[i]
		only := func(in map[string]bool) bool { return in[b] && !m.base[b] }
		var why string
		switch {
		case a == b && a != "that" && a != "had":
			why = "doubled"
		case (a == "a" || a == "an") && (articles[b] || article(b) != a):
			why = "article"
		case mechHave[a] && only(m.past) && !m.participle[b]:
			why = "no participle"
		case mechModal[a] && (only(m.past) || only(m.third)) && !m.participle[b]:
			why = "no base form"
		case mechModal[a] && only(m.third), mechPlural[a] && only(m.third) && !m.past[b]:
			why = "number"
		case mechSingle[a] && m.base[b] && !m.past[b] && !m.third[b] && !(i > 1 && causing[words[i-2]]) && !(i+1 < len(words) && words[i+1] == "not"):
			why = "number"
		}
		if why != "" {
			out = append(out, why+": "+a+" "+b)
		}
	}
	return out
}

// of cuts a stretch into words and tells which of them only a blank parts from
// the next.
func (m mechanics) of(s string) []string {
	words := text.Words(s)
	norms, plain := make([]string, len(words)), make([]bool, len(words))
	for i, w := range words {
		norms[i] = w.Norm
		plain[i] = i+1 < len(words) && blank(s[w.End:words[i+1].Start])
	}
	return m.faults(norms, plain)
}

// check tries every variant of every place and returns the faults which the
// text itself does not have there.
func (m mechanics) check(v *format.View) []string {
	var out []string
	for _, c := range findPlaces(v, lexicon(), rules()) {
		before, after := v.Text[max(0, c.start-40):c.start], v.Text[c.end:min(len(v.Text), c.end+40)]
		have := m.of(before + c.variants[c.original] + after)
		for k, variant := range c.variants {
			for _, fault := range m.of(before + variant + after) {
				if !slices.Contains(have, fault) {
					out = append(out, c.source(k)+": "+fault+": "+strings.Join(strings.Fields(before+"⟦"+variant+"⟧"+after), " "))
				}
			}
		}
	}
	return out
}

// TestMechanical: no variant doubles a word, sets the wrong article, puts a
// finite form after a modal or "have", or breaks the number of a verb.
func TestMechanical(t *testing.T) {
	m := newMechanics(t)
	for _, glob := range strings.Split(cmp.Or(*concordFiles, ownText), ",") {
		names, err := filepath.Glob(glob)
		if err != nil || len(names) == 0 {
			t.Fatalf("no file %s (%v)", glob, err)
		}
		for _, name := range names {
			for _, fault := range m.check(parseFile(t, name)) {
				t.Error(fault)
			}
		}
	}
	const lines = "It has begun to rain. We did begin the work and could not continue. A large number of people want to help to build an enormous house. " +
		"They have chosen a further plan in order to win. He needs to know whether a lot more is a vast sum. She must carry out the order; it began in May. " +
		"An adequate supply is an important need, a great deal more so than a mere wish. We do wish to begin to start at once to show that it works.\n"
	for _, fault := range m.check(mustParse(t, "x.txt", []byte(lines))) {
		t.Error(fault)
	}
}

// TestMechanics: the check itself sees what it is there to see.
func TestMechanics(t *testing.T) {
	m := newMechanics(t)
	for s, want := range map[string]string{
		"it has began":          "no participle: has began",
		"wants to to go":        "doubled: to to",
		"a an plan":             "article: a an, article: an plan",
		"a extensive plan":      "article: a extensive",
		"did began":             "no base form: did began",
		"she begin":             "number: she begin",
		"they begins":           "number: they begins",
		"it has begun, she did": "",
	} {
		if got := strings.Join(m.of(s), ", "); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
