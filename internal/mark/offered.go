package mark

import (
	"cmp"
	"slices"
	"sort"

	"barium/internal/format"
)

// Offered returns the places that wait for the author's eye: what may stand
// there is right in most places of its kind, and not in nearly all. None of them
// overlaps a site that stands already, nor puts a word of it beside the same word.
// They are places like any other once the author accepts them.
func Offered(v *format.View, standing []Site) []Site {
	return sites(offeredPlaces(v, offering(), append(rules(), offeredRules()...), standing))
}

func offeredPlaces(v *format.View, table *lexiconTable, all []rule, standing []Site) []candidate {
	d, sentences := newDocument(v, table)
	d.offers = true
	near := newNeighbours(d, standing)
	found := d.propose(sentences, all, near.leavesRoom)
	return near.quiet(d.undoubled(resolve(found)))
}

// neighbours are the places that stand already, as candidates in text order.
type neighbours struct {
	doc    *document
	places []candidate
}

func newNeighbours(d *document, standing []Site) *neighbours {
	n := &neighbours{doc: d}
	for _, s := range standing {
		for _, p := range s.Places {
			n.places = append(n.places, candidate{start: p.Start, end: p.End, variants: p.Variants, original: p.Original, group: s.Group})
		}
	}
	slices.SortFunc(n.places, func(a, b candidate) int { return cmp.Compare(a.start, b.start) })
	return n
}

// from returns the number of the first place that ends behind a byte of the text.
func (n *neighbours) from(at int) int {
	return sort.Search(len(n.places), func(i int) bool { return n.places[i].end > at })
}

// leavesRoom: the candidate is no convention of the whole document, which would
// mix with one that stands, and overlaps no place.
func (n *neighbours) leavesRoom(c candidate) bool {
	i := n.from(c.start)
	return c.group == "" && (i == len(n.places) || n.places[i].start >= c.end)
}

// quiet drops what would sound a word twice beside a place that stands or one
// that was kept before.
func (n *neighbours) quiet(found []candidate) []candidate {
	kept := found[:0]
	for _, c := range found {
		c = c.without(func(variant string) bool { return n.heard(variant, c, kept) })
		if len(c.variants) >= 2 && !n.doubles(c) {
			kept = append(kept, c)
		}
	}
	return kept
}

// doubles: a place that touches the candidate may end or begin with its word.
func (n *neighbours) doubles(c candidate) bool {
	i := n.from(c.start)
	return i > 0 && n.doc.doubles(n.places[i-1], c) || i < len(n.places) && n.doc.doubles(c, n.places[i])
}

// heard: a variant brings in a word that a place within earshot may bring in.
func (n *neighbours) heard(variant string, c candidate, kept []candidate) bool {
	from, to := n.doc.earshotOf(c)
	own := slices.Collect(wordsOf(c.variants[c.original]))
	for w := range wordsOf(variant) {
		if unheard[w] || slices.Contains(own, w) {
			continue
		}
		for i := n.from(from); i < len(n.places) && n.places[i].start < to; i++ {
			if n.places[i].says(w) {
				return true
			}
		}
		for i := len(kept) - 1; i >= 0 && kept[i].end > from; i-- {
			if kept[i].says(w) {
				return true
			}
		}
	}
	return false
}

// says: a variant of the place has a form of the word.
func (c candidate) says(word string) bool {
	return slices.ContainsFunc(c.variants, func(v string) bool {
		for w := range wordsOf(v) {
			if !unheard[w] && akin(w, word) {
				return true
			}
		}
		return false
	})
}

// earshotOf is the stretch of the text in which a word of the place is heard.
func (d *document) earshotOf(c candidate) (from, to int) {
	first := sort.Search(len(d.words), func(i int) bool { return d.words[i].End > c.start })
	last := sort.Search(len(d.words), func(i int) bool { return d.words[i].Start >= c.end })
	return d.words[max(0, first-earshot)].Start, d.words[min(len(d.words), last+earshot)-1].End
}
