package format

import (
	"bytes"

	"barium/internal/text"
)

// builder grows a View piece by piece. Blocks and pieces are kept in the order
// of the file, which SourceRange and TextRange rely on.
type builder struct {
	src      []byte
	text     []byte
	blocks   []Block
	pieces   []piece
	open     bool
	block    Block
	place    Place // of the blocks that are begun
	fixedAt  int   // start in text of the open fixed stretch
	fixedFor int   // depth of nested fixed stretches
}

// begin opens a block, closing the one before.
func (b *builder) begin(k Kind) {
	b.end()
	b.open, b.block, b.fixedFor = true, Block{Kind: k, Start: -1, Place: b.place}, 0
}

// end closes the open block; a block without a visible rune leaves no trace.
func (b *builder) end() {
	if !b.open {
		return
	}
	for b.fixedFor > 0 {
		b.endFixed()
	}
	b.open = false
	if b.block.Start < 0 {
		return
	}
	b.trim()
	b.block.End = len(b.text)
	if b.block.End > b.block.Start {
		b.blocks = append(b.blocks, b.block)
		return
	}
	b.text = b.text[:0]
	if n := len(b.blocks); n > 0 {
		b.text = b.text[:b.blocks[n-1].End]
	}
}

// trim takes the white space off the end of the open block.
func (b *builder) trim() {
	end := max(b.block.Start, len(bytes.TrimRight(b.text, " \t\r\n\f")))
	b.text = b.text[:end]
	for n := len(b.pieces); n > 0 && b.pieces[n-1].end > end; n-- {
		p := &b.pieces[n-1]
		if p.start >= end || !p.verbatim {
			b.pieces = b.pieces[:n-1]
			continue
		}
		p.srcEnd -= p.end - end
		p.end = end
	}
	fixed := b.block.Fixed[:0]
	for _, f := range b.block.Fixed {
		if f.Start < end {
			fixed = append(fixed, text.Span{Start: f.Start, End: min(f.End, end)})
		}
	}
	b.block.Fixed = fixed
}

// started makes room for the first text of the open block.
func (b *builder) started() {
	if b.block.Start >= 0 {
		return
	}
	if len(b.blocks) > 0 {
		b.text = append(b.text, "\n\n"...)
	}
	b.block.Start = len(b.text)
	b.fixedAt = b.block.Start
}

// verbatim appends Source[s:e] as it is.
func (b *builder) verbatim(s, e int) {
	if s >= e {
		return
	}
	b.started()
	start := len(b.text)
	b.text = append(b.text, b.src[s:e]...)
	if n := len(b.pieces); n > 0 && b.pieces[n-1].verbatim && b.pieces[n-1].srcEnd == s && b.pieces[n-1].end == start {
		b.pieces[n-1].end, b.pieces[n-1].srcEnd = start+e-s, e
		return
	}
	b.pieces = append(b.pieces, piece{start, start + e - s, s, e, true})
}

// decoded appends t, which the bytes Source[s:e] stand for.
func (b *builder) decoded(t string, s, e int) {
	if t == "" {
		return
	}
	b.started()
	start := len(b.text)
	b.text = append(b.text, t...)
	b.pieces = append(b.pieces, piece{start, start + len(t), s, e, false})
}

// added appends t, which no byte of the file stands for.
func (b *builder) added(t string) {
	b.started()
	b.text = append(b.text, t...)
}

func (b *builder) beginFixed() {
	if b.fixedFor++; b.fixedFor == 1 {
		b.fixedAt = len(b.text)
	}
}

func (b *builder) endFixed() {
	if b.fixedFor == 0 {
		return
	}
	b.fixedFor--
	if at := max(b.fixedAt, b.block.Start); b.fixedFor == 0 && b.block.Start >= 0 && at < len(b.text) {
		b.block.Fixed = append(b.block.Fixed, text.Span{Start: at, End: len(b.text)})
	}
}

func (b *builder) view() *View {
	b.end()
	return &View{Source: b.src, Text: string(b.text), Blocks: b.blocks, pieces: b.pieces}
}
