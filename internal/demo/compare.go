package demo

import (
	"strings"

	"barium/internal/format"
	"barium/internal/text"
)

// compare prints the sentence in which two copies differ most.
func (s *story) compare() {
	a, b := sentences(s.copies[0].data), sentences(s.copies[1].data)
	if len(a) != len(b) {
		return
	}
	best, most := 0, 0
	for i := range a {
		if n := differing(a[i], b[i]); n > most && len(a[i]) < 260 {
			best, most = i, n
		}
	}
	s.item("%s", a[best])
	s.item("%s", b[best])
}

// sentences lists the sentences of a copy's prose.
func sentences(copy []byte) []string {
	v, err := format.Parse("report.md", copy)
	if err != nil {
		return nil
	}
	var list []string
	for _, b := range v.Blocks {
		if !b.Kind.Prose() {
			continue
		}
		block := v.Text[b.Start:b.End]
		for _, s := range text.Sentences(block) {
			list = append(list, strings.TrimSpace(block[s.Start:s.End]))
		}
	}
	return list
}

// differing counts the words of a that are not in b.
func differing(a, b string) int {
	in := map[string]bool{}
	for _, w := range text.Words(b) {
		in[w.Norm] = true
	}
	n := 0
	for _, w := range text.Words(a) {
		if !in[w.Norm] {
			n++
		}
	}
	return n
}
