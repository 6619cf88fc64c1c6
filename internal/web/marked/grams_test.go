package marked

import (
	"strings"
	"testing"
	"unicode"

	"barium/internal/codebook"
	"barium/internal/mark"
	"barium/internal/share/edition"
)

// gramWords is how many words in a row count as text of a document. Fewer occur in
// the pages' own words, too.
const gramWords = 7

// grams are all runs of that many words in a text, without case and punctuation.
func grams(text string) map[string]bool {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	set := map[string]bool{}
	for i := 0; i+gramWords <= len(words); i++ {
		set[strings.Join(words[i:i+gramWords], " ")] = true
	}
	return set
}

// A protected text is a document with every wording that it may have, as far as
// runs of a few words can show it.
type protected struct {
	*edition.Printer
	grams map[string]bool
}

// renderings is how many wordings are drawn to learn what a document's text may
// look like.
const renderings = 40

func newProtected(t *testing.T, p *edition.Printer) *protected {
	t.Helper()
	out := &protected{p, grams(p.View.Text)}
	learn := func(w mark.Codeword) {
		for g := range wordingOf(t, p, w, nil) {
			out.grams[g] = true
		}
	}
	for range renderings {
		learn(codebook.Draw(p.Biases, codebook.NewSystem()))
	}
	for g := range grams(p.Title) { // it is what the document is called, and told to all who may know of it
		delete(out.grams, g)
	}
	return out
}

// wordingOf are the runs of words in a copy, of each paragraph and across them.
func wordingOf(t *testing.T, p *edition.Printer, w mark.Codeword, paragraphs []int) map[string]bool {
	t.Helper()
	blocks, err := p.Blocks(w, paragraphs)
	must(t, err)
	var text strings.Builder
	for _, b := range blocks {
		text.WriteString(b.Text + "\n")
	}
	file, err := p.File(w, paragraphs)
	must(t, err)
	set := grams(text.String())
	for g := range grams(string(file)) {
		set[g] = true
	}
	return set
}
