package family

import (
	"slices"
	"sort"
	"strings"

	"barium/internal/match"
	"barium/internal/text"
)

// gap is the longest departure, in words on either side, that counts as one
// change. Longer ones are a retelling, which shows in the words round it.
const gap = 6

// Describe returns what descent can be judged by, of a publication that reuses a
// document: which sentences it has, its own words, and its changes. What the
// document's alternatives cover is left out, because a recipient's copy may read so. ID,
// Outlet and Published are left to the caller.
func Describe(doc match.Document, publication string, passages []match.Passage) Member {
	d := describer{
		doc: text.Words(doc.Text), pub: text.Words(publication),
		sites: doc.Alternatives, has: make(map[int]bool),
	}
	var m Member
	var spans []text.Span
	for _, p := range passages {
		spans = append(spans, p.Leak)
		d.changes(p.Pairs, &m)
	}
	m.Own = outside(publication, spans)
	m.Sentences = d.sentences(doc.Text)
	return m
}

type describer struct {
	doc, pub []text.Word
	sites    []match.Alternative
	has      map[int]bool // words of the document that are aligned
}

// changes reads what departs from the document within a passage: a word in another form,
// words put in, words cut out.
func (d describer) changes(pairs []match.Pair, m *Member) {
	for i, p := range pairs {
		if p.Doc >= len(d.doc) || p.Leak >= len(d.pub) {
			continue
		}
		d.has[p.Doc] = true
		if d.doc[p.Doc].Norm != d.pub[p.Leak].Norm && !d.varies(p.Doc, p.Doc+1) {
			m.Changes = append(m.Changes, Change{p.Doc, d.pub[p.Leak].Norm})
		}
		if i == 0 {
			continue
		}
		before := pairs[i-1]
		cut, put := p.Doc-before.Doc-1, p.Leak-before.Leak-1
		if cut < 0 || cut > gap || put < 0 || put > gap || cut+put == 0 || d.varies(before.Doc, p.Doc+1) {
			continue
		}
		m.Changes = append(m.Changes, Change{before.Doc + 1, joined(d.pub[before.Leak+1 : p.Leak])})
	}
}

func joined(words []text.Word) string {
	var norms []string
	for _, w := range words {
		norms = append(norms, w.Norm)
	}
	return strings.Join(norms, " ")
}

// varies says whether any of the document's words from one to another lies in a place
// whose wording varies from copy to copy.
func (d describer) varies(from, to int) bool {
	to = min(to, len(d.doc))
	start, end := d.doc[from].Start, d.doc[to-1].End
	return slices.ContainsFunc(d.sites, func(a match.Alternative) bool { return a.Start < end && start < a.End })
}

// sentences returns the document's sentences of which at least half the words
// are there.
func (d describer) sentences(doc string) []int {
	var list []int
	for n, s := range text.Sentences(doc) {
		from := sort.Search(len(d.doc), func(i int) bool { return d.doc[i].Start >= s.Start })
		to := sort.Search(len(d.doc), func(i int) bool { return d.doc[i].Start >= s.End })
		there := 0
		for w := from; w < to; w++ {
			if d.has[w] {
				there++
			}
		}
		if there > 0 && there*2 >= to-from {
			list = append(list, n)
		}
	}
	return list
}

// outside returns a text without some stretches of it.
func outside(s string, spans []text.Span) string {
	slices.SortFunc(spans, func(a, b text.Span) int { return a.Start - b.Start })
	var b strings.Builder
	at := 0
	for _, span := range spans {
		if span.Start > at {
			b.WriteString(s[at:span.Start])
			b.WriteString("\n")
		}
		at = max(at, span.End)
	}
	if at < len(s) {
		b.WriteString(s[at:])
	}
	return b.String()
}
