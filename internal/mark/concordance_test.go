package mark

import (
	"cmp"
	"flag"
	"fmt"
	"math"
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
	concordDraw  = flag.Int("draw", 0, "instead of lines by entry, this many drawn at random from all places")
	concordOffer = flag.Bool("offered", false, "places that are only offered, instead of the automatic ones")
	concordTop   = flag.Int("top", 0, "only the entries that tell the most, this many")
)

// plainForm is a variant as the lexicon has it: without the article, the line
// break, the capital and the curled apostrophe of the document.
func plainForm(v string) string {
	v = strings.ToLower(strings.ReplaceAll(strings.Join(strings.Fields(v), " "), "’", "'"))
	return strings.TrimPrefix(strings.TrimPrefix(v, "a "), "an ")
}

// source returns file:line of the entry that variant k of a place comes from,
// or the kind of a place made by a rule.
func (c candidate) source(k int) string {
	if c.use == nil {
		return c.kind
	}
	from, want := c.use, plainForm(c.variants[k])
	if !from.has(want) {
		for i := range c.pattern.uses {
			if u := &c.pattern.uses[i]; u.entry.kind == c.kind && u.has(want) {
				from = u
				break
			}
		}
	}
	return strings.TrimPrefix(from.entry.source, "lexicon/")
}

func (u *use) has(plain string) bool {
	return slices.ContainsFunc(u.variants, func(f form) bool { return plainForm(f.text) == plain })
}

// concordance gathers the lines of each source.
type concordance struct {
	bits  map[string]float64
	lines map[string][]string
	all   []string
}

func (c *concordance) read(v *format.View, random *rand.Rand) {
	counted := map[string]bool{}
	for _, p := range placesAsked(v) {
		other := (p.original + 1 + random.IntN(len(p.variants)-1)) % len(p.variants)
		source := p.source(other)
		if p.group == "" || !counted[p.group] {
			c.bits[source] += math.Log2(float64(len(p.variants)))
		}
		counted[p.group] = true
		before, after := v.Text[max(0, p.start-90):p.start], v.Text[p.end:min(len(v.Text), p.end+80)]
		line := fmt.Sprintf("%s⟦%s⟧%s", before, p.variants[other], after)
		line = fmt.Sprintf("«%s» …%s…", p.variants[p.original], strings.Join(strings.Fields(line), " "))
		c.lines[source] = append(c.lines[source], "  "+line)
		c.all = append(c.all, source+" "+line)
	}
}

// placesAsked are the automatic ones or, with -offered, those that wait.
func placesAsked(v *format.View) []candidate {
	if *concordOffer {
		return offeredPlaces(v, offering(), append(rules(), offeredRules()...), Find(v))
	}
	return findPlaces(v, lexicon(), rules())
}

// globbed lists the files of globs that are parted by commas.
func globbed(t *testing.T, globs string) (list []string) {
	t.Helper()
	for glob := range strings.SplitSeq(globs, ",") {
		names, err := filepath.Glob(glob)
		if err != nil || len(names) == 0 {
			t.Fatalf("no file %s (%v)", glob, err)
		}
		list = append(list, names...)
	}
	return list
}

// TestConcordance shows what each entry and each kind of rule does to many
// texts, one variant put in, those that tell the most first:
//
//	go test ./internal/mark -run TestConcordance -v -files 'a/*.txt,b/*.txt' [-from verbs.lex] [-each 6] [-top 100]
//
// It is how an entry is tried before it is kept. Every place must be traced to
// the entry or to the rule that made it.
func TestConcordance(t *testing.T) {
	c := concordance{bits: map[string]float64{}, lines: map[string][]string{}}
	random := rand.New(rand.NewPCG(*showSeed, 11))
	words := 0
	for _, name := range globbed(t, cmp.Or(*concordFiles, ownText)) {
		v := parseFile(t, name)
		words += len(text.Words(v.Text))
		c.read(v, random)
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
	t.Log(c.draw(random, *concordDraw))
}

// draw takes n lines at random, each place as likely as any other.
func (c *concordance) draw(random *rand.Rand, n int) string {
	var b strings.Builder
	for _, k := range random.Perm(len(c.all))[:min(n, len(c.all))] {
		b.WriteString(c.all[k] + "\n")
	}
	return b.String()
}

// asked: the source is the one that -from names: a file, one line of it, a kind.
func asked(source string) bool {
	rest, ok := strings.CutPrefix(source, *concordFrom)
	return ok && (rest == "" || *concordFrom == "" || !strings.Contains(*concordFrom, ":"))
}

func (c *concordance) show(words int) string {
	var sources []string
	for source := range c.lines {
		if asked(source) {
			sources = append(sources, source)
		}
	}
	slices.SortFunc(sources, func(a, b string) int { return cmp.Or(cmp.Compare(c.bits[b], c.bits[a]), cmp.Compare(a, b)) })
	if *concordTop > 0 {
		sources = sources[:min(*concordTop, len(sources))]
	}
	var b strings.Builder
	total := 0.
	if *concordDraw > 0 {
		*concordEach = 0
	}
	for _, source := range sources {
		lines := c.lines[source]
		total += c.bits[source]
		if *concordDraw == 0 {
			fmt.Fprintf(&b, "%s: %d places, %.0f bits\n", source, len(lines), c.bits[source])
		}
		step := max(1, len(lines)/max(1, *concordEach))
		for i := 0; i < len(lines) && i < step**concordEach; i += step {
			b.WriteString(lines[i] + "\n")
		}
	}
	return fmt.Sprintf("%d words, %.2f bits per 100 words from %d sources\n%s", words, 100*total/float64(words), len(sources), b.String())
}
