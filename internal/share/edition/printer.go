package edition

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"barium/internal/format"
	"barium/internal/mark"
)

// A Printer makes copies of one edition. What doesn't depend on the codeword is
// done when it is made, for a document that was just released is read by many. It
// is safe for concurrent use.
type Printer struct {
	Edition
	whole *mark.Renderer
	spots []spot // by where they are
}

// A spot is a place in the text where the wording varies.
type spot struct {
	start, end, site int
	variants         []string
}

// Printer prepares copies. It fails where the code doesn't fit the text.
func (e Edition) Printer() (*Printer, error) {
	whole, err := mark.NewRenderer(e.View, e.Sites)
	if err != nil {
		return nil, fmt.Errorf("document %s: %w", e.ID, err)
	}
	p := &Printer{Edition: e, whole: whole}
	for i, s := range e.Sites {
		for _, place := range s.Places {
			p.spots = append(p.spots, spot{place.Start, place.End, i, place.Variants})
		}
	}
	slices.SortFunc(p.spots, func(a, b spot) int { return cmp.Compare(a.start, b.start) })
	return p, nil
}

// in are the spots of a block.
func (p *Printer) in(b format.Block) []spot {
	from := func(at int) int {
		n, _ := slices.BinarySearchFunc(p.spots, at, func(s spot, at int) int { return cmp.Compare(s.start, at) })
		return n
	}
	return p.spots[from(b.Start):from(b.End)]
}

// Marks reports whether a copy with these paragraphs, counted from 1, differs from
// others at all; nil is all of them. What has no place where the wording varies
// can't be marked.
func (p *Printer) Marks(paragraphs []int) bool {
	for i, b := range p.View.Blocks {
		if shows(paragraphs, i+1) && len(p.in(b)) > 0 {
			return true
		}
	}
	return false
}

func shows(paragraphs []int, n int) bool { return paragraphs == nil || slices.Contains(paragraphs, n) }

// fits refuses a codeword of another document.
func (p *Printer) fits(w mark.Codeword) error {
	if len(w) != len(p.Sites) {
		return fmt.Errorf("document %s: codeword has %d symbols for %d sites", p.ID, len(w), len(p.Sites))
	}
	for i, s := range p.Sites {
		if int(w[i]) >= s.Q() {
			return fmt.Errorf("document %s: symbol %d at site %d, which has %d variants", p.ID, w[i], i, s.Q())
		}
	}
	return nil
}

// A Block is one paragraph, heading or item of a copy, in the copy's wording.
type Block struct {
	Number   int // counted from 1, as terms and consents count paragraphs
	Kind     format.Kind
	Place    format.Place
	Text     string
	Withheld bool // then it has no text
}

// Blocks renders a copy block by block. Of paragraphs, counted from 1, it shows
// those listed; nil is all. It shows nothing of the others, and nothing of the
// file's own markup.
func (p *Printer) Blocks(w mark.Codeword, paragraphs []int) ([]Block, error) {
	if err := p.fits(w); err != nil {
		return nil, err
	}
	list := make([]Block, len(p.View.Blocks))
	for i, b := range p.View.Blocks {
		list[i] = Block{Number: i + 1, Kind: b.Kind, Place: b.Place, Withheld: !shows(paragraphs, i+1)}
		if !list[i].Withheld {
			list[i].Text = p.wording(b, w)
		}
	}
	return list, nil
}

func (p *Printer) wording(b format.Block, w mark.Codeword) string {
	var out strings.Builder
	out.Grow(b.End - b.Start + 64)
	at := b.Start
	for _, s := range p.in(b) {
		out.WriteString(p.View.Text[at:s.start])
		out.WriteString(s.variants[w[s.site]])
		at = s.end
	}
	out.WriteString(p.View.Text[at:b.End])
	return out.String()
}

// File renders a copy as a file. A whole copy is the original byte for byte but
// for its sites. Where paragraphs are withheld it is plain text: the file's markup
// could tell of what is left out, like the address behind a link.
func (p *Printer) File(w mark.Codeword, paragraphs []int) ([]byte, error) {
	if paragraphs == nil {
		return p.whole.Render(w)
	}
	blocks, err := p.Blocks(w, paragraphs)
	if err != nil {
		return nil, err
	}
	parts := make([]string, len(blocks))
	for i, b := range blocks {
		parts[i] = b.Text
		if b.Withheld {
			parts[i] = fmt.Sprintf("[Paragraph %d is withheld.]", b.Number)
		}
	}
	return []byte(strings.Join(parts, "\n\n") + "\n"), nil
}
