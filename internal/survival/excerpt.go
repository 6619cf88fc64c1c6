package survival

import (
	_ "embed"
	"strings"

	"barium/internal/text"
)

// article is somebody else's text, of the project's own writing.
//
//go:embed article.txt
var article string

func paragraphs() []string {
	return strings.Split(strings.TrimSpace(article), "\n\n")[1:]
}

// Excerpt returns that many words of s in a row, from a place that the seed
// chooses; all of s when it has no more.
func Excerpt(s string, words int, seed uint64) string {
	w := text.Words(s)
	if len(w) <= words {
		return s
	}
	if words < 1 {
		return ""
	}
	first := source(seed, 1).IntN(len(w) - words + 1)
	end := w[first+words-1].End
	if end < len(s) && strings.IndexByte(".,;:!?", s[end]) >= 0 {
		end++
	}
	return s[w[first].Start:end]
}

// Reordered puts the sentences of s into another order.
func Reordered(s string, seed uint64) string {
	out := sentences(s)
	source(seed, 2).Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return strings.Join(out, " ")
}

func sentences(s string) []string {
	var out []string
	for _, span := range text.Sentences(s) {
		out = append(out, s[span.Start:span.End])
	}
	return out
}

// Scattered quotes the sentences of s, in order, here and there between the
// sentences of somebody else's article.
func Scattered(s string, seed uint64) string {
	rng := source(seed, 3)
	var b strings.Builder
	theirs := sentences(strings.Join(paragraphs(), " "))
	for i, quoted := range sentences(s) {
		for range 1 + rng.IntN(3) {
			b.WriteString(theirs[rng.IntN(len(theirs))] + " ")
		}
		if i%2 == 0 {
			b.WriteString("The paper says: “" + quoted + "” ")
		} else {
			b.WriteString("“" + quoted + "” ")
		}
	}
	return strings.TrimSpace(b.String())
}
