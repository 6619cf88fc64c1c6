package mark

import (
	"cmp"
	"fmt"
	"slices"

	"barium/internal/format"
)

// Renderer writes copies of one document. It is safe for concurrent use.
type Renderer struct {
	q      []int
	pieces []segment
	tail   []byte
	size   int // of the longest copy
}

// segment is the file up to a place, and what may stand at the place.
type segment struct {
	before   []byte
	site     int
	variants [][]byte
}

// NewRenderer prepares the copies of a document. It fails when a place cannot
// be replaced in the file or overlaps another.
func NewRenderer(v *format.View, sites []Site) (*Renderer, error) {
	type spot struct{ s, e, site, place int }
	var spots []spot
	r := &Renderer{size: len(v.Source)}
	for i, site := range sites {
		r.q = append(r.q, site.Q())
		for j, p := range site.Places {
			s, e, ok := v.SourceRange(p.Start, p.End)
			if !ok {
				return nil, fmt.Errorf("site %d: bytes %d to %d of the text cross markup and cannot be replaced", i, p.Start, p.End)
			}
			spots = append(spots, spot{s, e, i, j})
		}
	}
	slices.SortFunc(spots, func(a, b spot) int { return cmp.Compare(a.s, b.s) })
	at := 0
	for _, sp := range spots {
		if sp.s < at {
			return nil, fmt.Errorf("site %d overlaps the place before it at byte %d of the file", sp.site, sp.s)
		}
		r.add(v, v.Source[at:sp.s], sp.site, sites[sp.site].Places[sp.place], v.Source[sp.s:sp.e])
		at = sp.e
	}
	r.tail = v.Source[at:]
	return r, nil
}

// add encodes the variants; the original is taken from the file as it is, which
// may write the same text otherwise (an entity, an escape).
func (r *Renderer) add(v *format.View, before []byte, site int, p Place, source []byte) {
	seg := segment{before: before, site: site}
	longest := 0
	for i, text := range p.Variants {
		enc := source
		if i != p.Original {
			enc = v.Encode(text)
		}
		longest = max(longest, len(enc))
		seg.variants = append(seg.variants, enc)
	}
	r.size += longest
	r.pieces = append(r.pieces, seg)
}

// Render returns the copy with codeword w. It fails when w does not fit the sites.
func (r *Renderer) Render(w Codeword) ([]byte, error) {
	if len(w) != len(r.q) {
		return nil, fmt.Errorf("codeword has %d symbols for %d sites", len(w), len(r.q))
	}
	for i, symbol := range w {
		if int(symbol) >= r.q[i] {
			return nil, fmt.Errorf("symbol %d at site %d, which has %d variants", symbol, i, r.q[i])
		}
	}
	out := make([]byte, 0, r.size)
	for i := range r.pieces {
		p := &r.pieces[i]
		out = append(out, p.before...)
		out = append(out, p.variants[w[p.site]]...)
	}
	return append(out, r.tail...), nil
}

// Render returns one copy: the file, byte-identical outside the places. For
// many copies of one document use NewRenderer.
func Render(v *format.View, sites []Site, w Codeword) ([]byte, error) {
	r, err := NewRenderer(v, sites)
	if err != nil {
		return nil, err
	}
	return r.Render(w)
}
