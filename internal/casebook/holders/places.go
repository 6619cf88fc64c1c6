package holders

import (
	"strings"

	"barium/internal/format"
)

// enough is how many words of a paragraph a passage has to have for it to count as
// one that was published. A passage that touches the next paragraph by a word of
// markup hasn't published it, and a person who never held that one would be
// excluded for nothing.
const enough = 3

// Paragraphs lists the paragraphs of a document, from 1, that stand in a stretch
// of its file, in bytes. None is returned where no paragraph has enough words in it.
func Paragraphs(v *format.View, from, to int) []int {
	var list []int
	if from < 0 || to <= from || from >= len(v.Source) {
		return nil
	}
	start, end := v.TextRange(from, to)
	for i, b := range v.Blocks {
		s, e := max(start, b.Start), min(end, b.End)
		if s < e && len(strings.Fields(v.Text[s:e])) >= enough {
			list = append(list, i+1)
		}
	}
	return list
}
