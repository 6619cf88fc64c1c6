package holders

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"barium/internal/casebook/access"
)

// An Item is a paragraph of a document, from 1. Paragraph 0 is a passage of which
// it can't be told where it stands: whoever held any of the document may have
// had it.
type Item struct {
	Document  string `json:"document"`
	Paragraph int    `json:"paragraph"`
}

// A Leak is an item that was published, with when it first was, and where.
type Leak struct {
	Item
	Label        string
	Published    access.Span
	Publications []string
}

// labels are the names of items and parties that reasoning is told in. Each has its
// own, or two things would be taken for one.
type labels struct {
	document map[string]string
	party    map[string]string
}

func newLabels(f File) labels {
	titles, names := map[string]int{}, map[string]int{}
	for _, d := range f.Documents {
		titles[d.Title]++
	}
	for _, p := range f.Parties {
		names[p.Name]++
	}
	l := labels{map[string]string{}, map[string]string{}}
	for _, d := range f.Documents {
		l.document[d.ID] = single(d.Title, d.ID, titles[d.Title])
	}
	for _, p := range f.Parties {
		l.party[p.ID] = single(p.Name, p.ID, names[p.Name])
	}
	return l
}

func single(name, id string, times int) string {
	if name == "" || times > 1 {
		return strings.TrimSpace(name + " (" + id + ")")
	}
	return name
}

func (l labels) item(i Item) string {
	if i.Paragraph == 0 {
		return "a passage of " + l.of(i.Document)
	}
	return fmt.Sprintf("%s, paragraph %d", l.of(i.Document), i.Paragraph)
}

func (l labels) of(document string) string { return cmp.Or(l.document[document], document) }
func (l labels) at(party string) string    { return cmp.Or(l.party[party], party) }

// leaks lists the items that were published, each with its first time. That lies
// between the earliest of the earliest and of the latest times of its publications.
func (f File) leaks(l labels) []Leak {
	at := map[Item]int{}
	var list []Leak
	for _, s := range f.Shown {
		for _, i := range f.itemsOf(s) {
			n, known := at[i]
			if !known {
				n = len(list)
				at[i] = n
				list = append(list, Leak{Item: i, Label: l.item(i), Published: s.Published})
			}
			list[n].Published = first(list[n].Published, s.Published)
			if !slices.Contains(list[n].Publications, s.Publication) {
				list[n].Publications = append(list[n].Publications, s.Publication)
			}
		}
	}
	slices.SortFunc(list, func(a, b Leak) int {
		return cmp.Or(cmp.Compare(l.of(a.Document), l.of(b.Document)), cmp.Compare(a.Document, b.Document), a.Paragraph-b.Paragraph)
	})
	return list
}

func (f File) itemsOf(s Shown) []Item {
	var list []Item
	for _, n := range s.Paragraphs {
		list = append(list, Item{s.Document, n})
	}
	if len(list) == 0 {
		list = []Item{{s.Document, 0}}
	}
	return list
}

// first is when the earlier of two publications was.
func first(a, b access.Span) access.Span {
	if b.Earliest.Before(a.Earliest) {
		a.Earliest = b.Earliest
	}
	if a.Latest.IsZero() || !b.Latest.IsZero() && b.Latest.Before(a.Latest) {
		a.Latest = b.Latest
	}
	return a
}

// Label is what an item is called in a file.
func Label(f File, i Item) string { return newLabels(f).item(i) }
