package edition

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"barium/internal/format"
	"barium/internal/mark"
)

// A Block is one paragraph, heading or item of a copy, in the copy's wording.
type Block struct {
	Number   int // counted from 1, as terms and consents count paragraphs
	Kind     format.Kind
	Text     string
	Withheld bool // then it has no text
}

// Blocks renders a copy block by block. Of paragraphs, counted from 1, it shows
// those listed; nil is all. It shows nothing of the others, and nothing of the
// file's own markup.
func (e Edition) Blocks(w mark.Codeword, paragraphs []int) ([]Block, error) {
	spots, err := e.spots(w)
	if err != nil {
		return nil, err
	}
	list := make([]Block, len(e.View.Blocks))
	for i, b := range e.View.Blocks {
		list[i] = Block{Number: i + 1, Kind: b.Kind, Withheld: paragraphs != nil && !slices.Contains(paragraphs, i+1)}
		if !list[i].Withheld {
			list[i].Text = e.wording(b, spots)
		}
	}
	return list, nil
}

// A spot is a place in the text with what a codeword has there.
type spot struct {
	start, end int
	text       string
}

func (e Edition) spots(w mark.Codeword) ([]spot, error) {
	if len(w) != len(e.Sites) {
		return nil, fmt.Errorf("document %s: codeword has %d symbols for %d sites", e.ID, len(w), len(e.Sites))
	}
	var list []spot
	for i, s := range e.Sites {
		if int(w[i]) >= s.Q() {
			return nil, fmt.Errorf("document %s: symbol %d at site %d, which has %d variants", e.ID, w[i], i, s.Q())
		}
		for _, p := range s.Places {
			list = append(list, spot{p.Start, p.End, p.Variants[w[i]]})
		}
	}
	slices.SortFunc(list, func(a, b spot) int { return cmp.Compare(a.start, b.start) })
	return list, nil
}

func (e Edition) wording(b format.Block, spots []spot) string {
	first, _ := slices.BinarySearchFunc(spots, b.Start, func(s spot, at int) int { return cmp.Compare(s.start, at) })
	var out strings.Builder
	at := b.Start
	for _, s := range spots[first:] {
		if s.end > b.End {
			break
		}
		out.WriteString(e.View.Text[at:s.start])
		out.WriteString(s.text)
		at = s.end
	}
	out.WriteString(e.View.Text[at:b.End])
	return out.String()
}

// File renders a copy as a file. A whole copy is the original byte for byte but
// for its sites. Where paragraphs are withheld it is plain text: the file's markup
// could tell of what is left out, like the address behind a link.
func (e Edition) File(w mark.Codeword, paragraphs []int) ([]byte, error) {
	if paragraphs == nil {
		return mark.Render(e.View, e.Sites, w)
	}
	blocks, err := e.Blocks(w, paragraphs)
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

// Extension is that of a copy's file name, like ".md".
func (e Edition) Extension(paragraphs []int) string {
	if paragraphs != nil {
		return ".txt"
	}
	return path.Ext(e.Name)
}

// Some is the list as File and Blocks want it: nil where it names every
// paragraph.
func (e Edition) Some(paragraphs []int) []int {
	if len(paragraphs) == len(e.View.Blocks) {
		return nil
	}
	return paragraphs
}
