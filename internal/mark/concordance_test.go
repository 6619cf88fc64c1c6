package mark

import (
	"cmp"
	"flag"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"barium/internal/format"
	"barium/internal/text"
)

var (
	concordFiles = flag.String("files", "", "files of the concordance: globs, parted by commas")
	concordFrom  = flag.String("from", "", "only entries whose file:line begins so, or a kind for the rules: verbs.lex, verbs.lex:12, order")
	concordEach  = flag.Int("each", 6, "lines shown of each entry")
	concordTop   = flag.Int("top", 0, "only the entries that tell the most, this many")
)

// provenance finds the entry that a place comes from, by its forms.
type provenance map[string][]*use

func newProvenance(t *lexiconTable) provenance {
	index := provenance{}
	add := func(ps []*pattern) {
		for _, p := range ps {
			for k := range p.uses {
				u := &p.uses[k]
				form := strings.ToLower(u.variants[u.self].text)
				index[form] = append(index[form], u)
			}
		}
	}
	for _, lx := range t.words {
		add(lx.alone)
	}
	for _, ps := range t.pairs {
		add(ps)
	}
	return index
}

// plainForm is a variant as the lexicon has it: without the article, the line
// break, the capital and the curled apostrophe of the document.
func plainForm(v string) string {
	v = strings.ToLower(strings.ReplaceAll(strings.Join(strings.Fields(v), " "), "’", "'"))
	return strings.TrimPrefix(strings.TrimPrefix(v, "a "), "an ")
}

// of returns file:line of the entry, or the kind of a place made by a rule.
func (index provenance) of(s Site, p Place) string {
	forms := make([]string, len(p.Variants))
	for i, v := range p.Variants {
		forms[i] = plainForm(v)
	}
	for _, u := range index[forms[p.Original]] {
		holds := func(v string) bool {
			return slices.ContainsFunc(u.variants, func(f form) bool { return plainForm(f.text) == v })
		}
		if u.entry.kind == s.Kind && !slices.ContainsFunc(forms, func(f string) bool { return !holds(f) }) {
			return strings.TrimPrefix(u.entry.source, "lexicon/")
		}
	}
	return s.Kind
}

// concordance gathers the lines of each source.
type concordance struct {
	index provenance
	bits  map[string]float64
	lines map[string][]string
}

func (c *concordance) read(v *format.View, random *rand.Rand) {
	for _, s := range Find(v) {
		source := c.index.of(s, s.Places[0])
		c.bits[source] += Bits([]Site{s})
		for _, p := range s.Places {
			other := (p.Original + 1 + random.IntN(len(p.Variants)-1)) % len(p.Variants)
			before, after := v.Text[max(0, p.Start-90):p.Start], v.Text[p.End:min(len(v.Text), p.End+80)]
			line := fmt.Sprintf("%s⟦%s⟧%s", before, p.Variants[other], after)
			c.lines[source] = append(c.lines[source], fmt.Sprintf("  «%s» …%s…", p.Variants[p.Original], strings.Join(strings.Fields(line), " ")))
		}
	}
}

// TestConcordance shows what each entry and each kind of rule does to many
// texts, one variant put in, those that tell the most first:
//
//	go test ./internal/mark -run TestConcordance -v -files 'a/*.txt,b/*.txt' [-from verbs.lex] [-each 6] [-top 100]
//
// It is how an entry is tried before it is kept. Every place must be traced to
// the entry or to the rule that made it.
func TestConcordance(t *testing.T) {
	c := concordance{newProvenance(lexicon()), map[string]float64{}, map[string][]string{}}
	random := rand.New(rand.NewPCG(*showSeed, 11))
	words := 0
	for _, glob := range strings.Split(cmp.Or(*concordFiles, ownText), ",") {
		names, err := filepath.Glob(glob)
		if err != nil || len(names) == 0 {
			t.Fatalf("no file %s (%v)", glob, err)
		}
		for _, name := range names {
			v := parseFile(t, name)
			words += len(text.Words(v.Text))
			c.read(v, random)
		}
	}
	fromLexicon := 0
	for source, lines := range c.lines {
		if strings.Contains(source, ".lex:") {
			fromLexicon += len(lines)
		}
	}
	if fromLexicon == 0 {
		t.Error("no place comes from the lexicon")
	}
	t.Log(c.show(words))
}

func (c *concordance) show(words int) string {
	var sources []string
	for source := range c.lines {
		if strings.HasPrefix(source, *concordFrom) {
			sources = append(sources, source)
		}
	}
	slices.SortFunc(sources, func(a, b string) int { return cmp.Or(cmp.Compare(c.bits[b], c.bits[a]), cmp.Compare(a, b)) })
	if *concordTop > 0 {
		sources = sources[:min(*concordTop, len(sources))]
	}
	var b strings.Builder
	total := 0.
	for _, source := range sources {
		lines := c.lines[source]
		total += c.bits[source]
		fmt.Fprintf(&b, "%s: %d places, %.0f bits\n", source, len(lines), c.bits[source])
		step := max(1, len(lines) / *concordEach)
		for i := 0; i < len(lines) && i < step**concordEach; i += step {
			b.WriteString(lines[i] + "\n")
		}
	}
	return fmt.Sprintf("%d words, %.2f bits per 100 words from %d sources\n%s", words, 100*total/float64(words), len(sources), b.String())
}
