package mark

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
)

// embeddedEntries returns the entry lines of the lexicon that is built in, and
// a loader that knows its irregular forms and classes.
func embeddedEntries(t *testing.T) (*lexLoader, []lexLine) {
	t.Helper()
	names, err := fs.Glob(lexiconFiles, "lexicon/*.lex")
	if err != nil || len(names) == 0 {
		t.Fatalf("no lexicon files: %v", err)
	}
	var all, entries []lexLine
	for _, name := range names {
		data, err := fs.ReadFile(lexiconFiles, name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, lexLines(name, string(data))...)
	}
	l := &lexLoader{
		table:      newLexiconTable(),
		inflection: newInflections(),
		byForm:     map[string]*pattern{},
	}
	if err := l.load(all); err != nil {
		t.Fatal(err)
	}
	for _, line := range all {
		if !strings.HasPrefix(line.text, "$") && !strings.Contains(line.text, "irregular:") && !strings.HasPrefix(line.text, "plural:") {
			entries = append(entries, line)
		}
	}
	return l, entries
}

// TestLexiconNoVariantTwice: no alternative of an entry is written twice, in
// any column, and no line stands twice.
func TestLexiconNoVariantTwice(t *testing.T) {
	l, entries := embeddedEntries(t)
	seen := map[string]string{}
	for _, line := range entries {
		if at := seen[line.text]; at != "" {
			t.Errorf("%s: stands already at %s", line.at, at)
		}
		seen[line.text] = line.at
		body, _, _ := strings.Cut(line.text, "::")
		var rows []forms
		for _, part := range splitTrim(strings.ReplaceAll(body, ">", "|"), "|") {
			v, err := l.variant(part)
			if err != nil {
				t.Fatalf("%s: %v", line.at, err)
			}
			for _, other := range rows {
				for c := range v.columns {
					if other[c] == v.columns[c] {
						t.Errorf("%s: %q is an alternative of itself", line.at, v.columns[c])
					}
				}
			}
			rows = append(rows, v.columns)
		}
	}
}

// TestLexiconEntriesAlive: no entry is there in vain, because the guards of
// its forms contradict each other or an entry further up always takes them.
func TestLexiconEntriesAlive(t *testing.T) {
	l, _ := embeddedEntries(t)
	dead, alive := map[string]string{}, map[string]bool{}
	for _, p := range l.byForm {
		for i := range p.uses {
			source := p.uses[i].entry.source
			if why := deadUse(p, i); why != "" {
				dead[source] = why
			} else {
				alive[source] = true
			}
		}
	}
	for source, why := range dead {
		if !alive[source] {
			t.Errorf("%s: never used: %s", source, why)
		}
	}
	if len(alive) < 500 {
		t.Errorf("only %d entries looked at", len(alive))
	}
}

// deadUse tells why use i of a form can never be, "" if it can.
func deadUse(p *pattern, i int) string {
	u := &p.uses[i]
	if contradicts(guardsOf(u)) {
		return fmt.Sprintf("the guards of %q can never all hold", p.words)
	}
	for j := range p.uses[:i] {
		if e := &p.uses[j]; alwaysOffers(e) && implied(guardsOf(e), guardsOf(u)) && nothingNew(e, u) {
			return fmt.Sprintf("%q is always taken by %s", p.words, e.entry.source)
		}
	}
	return ""
}

func guardsOf(u *use) []guard {
	return append(slices.Clone(u.entry.guards), u.variants[u.self].guards...)
}

// alwaysOffers: some other variant of the use has no guard of its own.
func alwaysOffers(u *use) bool {
	for i := range u.variants {
		if i != u.self && len(u.variants[i].guards) == 0 {
			return true
		}
	}
	return false
}

// nothingNew: where e stands first, u has no room or no variant of its own.
func nothingNew(e, u *use) bool {
	if e.entry.kind != u.entry.kind || len(e.variants) >= mostUnited {
		return true
	}
	return !slices.ContainsFunc(u.variants, func(f form) bool {
		return !slices.ContainsFunc(e.variants, func(g form) bool { return g.text == f.text && len(g.guards) == 0 })
	})
}

// implied: whenever all of these hold, all of those hold.
func implied(those, these []guard) bool {
	for i := range those {
		if !slices.ContainsFunc(these, func(h guard) bool { return implies(h, those[i]) }) {
			return false
		}
	}
	return true
}

func implies(h, g guard) bool {
	if h.at != g.at || h.not != g.not || h.place != g.place {
		return false
	}
	if g.not {
		h, g = g, h
	}
	return within(h, g)
}

// within: what h means, g means too.
func within(h, g guard) bool {
	for _, w := range h.words.sorted {
		if !g.words.has(w) {
			return false
		}
	}
	return h.class&^g.class == 0 && h.special&^g.special == 0
}

func contradicts(gs []guard) bool {
	for _, g := range gs {
		if g.not || g.place != "" {
			if edge := edgeSide(g); edge != 0 && slices.ContainsFunc(gs, func(h guard) bool { return wantsWord(h, edge) }) {
				return true
			}
			continue
		}
		if len(g.words.sorted) == 0 && g.class == 0 && g.special == 0 {
			return true
		}
		if slices.ContainsFunc(gs, func(h guard) bool { return h.not && h.at == g.at && within(g, h) }) {
			return true
		}
	}
	return false
}

// edgeSide: on which side of a place at the sentence's edge no word stands.
func edgeSide(g guard) int {
	switch {
	case g.place == "start" && !g.not:
		return -1
	case g.place == "end" && !g.not:
		return 1
	}
	return 0
}

// wantsWord: the guard asks for a word on that side.
func wantsWord(g guard, side int) bool {
	return !g.not && g.place == "" && g.at*side > 0 && g.special&(specialEdge|specialPunct|specialComma) == 0
}
