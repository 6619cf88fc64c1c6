package format

import (
	"bytes"
	"strconv"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	gtext "github.com/yuin/goldmark/text"
)

// parseMarkdown walks goldmark's tree, whose leaves know their bytes. Footnotes
// are left as prose: goldmark moves them to the end, out of the file's order.
func parseMarkdown(b *builder, start int) {
	start = skipFrontMatter(b.src, start)
	md := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Linkify, extension.TaskList))
	w := &mdWalker{b: b, base: start, src: b.src[start:]}
	root := md.Parser().Parse(gtext.NewReader(w.src))
	w.blocks(root, Paragraph)
}

// tame reports whether Markdown is such as people write: the parser takes time
// quadratic in the depth of nested blocks and in the number of links that are
// never closed. Anything else is read as plain text.
func tame(src []byte) bool {
	const deepest, unclosed = 64, 1000
	if bytes.Count(src, []byte("](")) > bytes.Count(src, []byte(")"))+unclosed {
		return false
	}
	for at := 0; at < len(src); {
		l := lineAt(src, at)
		line := src[at:l.end]
		depth := len(line) - len(bytes.TrimLeft(line, " \t>-+*#0123456789."))
		if depth > deepest && listMarks(line[:depth]) > deepest {
			return false
		}
		at = l.next
	}
	return true
}

// listMarks counts what could open a block inside a block.
func listMarks(lead []byte) int {
	n := 0
	for i, c := range lead {
		if c == '>' || (c == '-' || c == '+' || c == '*' || c == '.') && i+1 < len(lead) && lead[i+1] == ' ' {
			n++
		}
	}
	return n
}

// skipFrontMatter steps over YAML or TOML between two lines of marks.
func skipFrontMatter(src []byte, start int) int {
	for _, mark := range []string{"---", "+++"} {
		first := lineAt(src, start)
		if string(src[first.start:first.end]) != mark || first.indent > 0 {
			continue
		}
		for at := first.next; at < len(src); {
			l := lineAt(src, at)
			if string(src[l.start:l.end]) == mark && l.indent == 0 {
				return l.next
			}
			at = l.next
		}
	}
	return start
}

type mdWalker struct {
	b    *builder
	row  int // of tables, through the file
	base int // offset of src in the file
	src  []byte
	last int // end in src of the text appended last in this block, -1 at its start
}

// blocks walks the block children of n, which stand in surroundings of kind k.
func (w *mdWalker) blocks(n ast.Node, k Kind) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Heading:
			w.at(Place{Level: c.Level}, func() { w.leaf(c, Heading) })
		case *ast.Paragraph, *ast.TextBlock:
			w.leaf(c, k)
			w.b.place.Mark = "" // a second paragraph of an item has none
		case *ast.Blockquote:
			w.blocks(c, Quote)
		case *ast.List:
			w.list(c, k)
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			w.lines(c, Code)
		case *ast.HTMLBlock:
			w.html(c)
		case *extast.TableHeader, *extast.TableRow:
			w.row++
			w.blocks(c, k)
		case *extast.TableCell:
			_, head := n.(*extast.TableHeader)
			w.at(Place{Row: w.row, Head: head}, func() { w.leaf(c, Table) })
		default:
			w.blocks(c, k)
		}
	}
}

// at walks what stands at a place.
func (w *mdWalker) at(p Place, walk func()) {
	outer := w.b.place
	w.b.place = p
	walk()
	w.b.place = outer
}

// list walks a list, each item with what a reader sees before it.
func (w *mdWalker) list(l *ast.List, k Kind) {
	place := Place{Level: w.b.place.Level + 1, Mark: "•"}
	number := l.Start
	for c := l.FirstChild(); c != nil; c = c.NextSibling() {
		if l.IsOrdered() {
			place.Mark = strconv.Itoa(number) + string(l.Marker)
			number++
		}
		w.at(place, func() { w.blocks(c, within(k, Item)) })
	}
}

// within: what stands in a quotation stays a quotation.
func within(outer, inner Kind) Kind {
	if outer == Quote {
		return outer
	}
	return inner
}

func (w *mdWalker) leaf(n ast.Node, k Kind) {
	w.b.begin(k)
	w.last = -1
	w.inline(n)
	w.b.end()
}

func (w *mdWalker) lines(n ast.Node, k Kind) {
	w.b.begin(k)
	lines := n.Lines()
	for i := range lines.Len() {
		l := lines.At(i)
		w.b.verbatim(w.base+l.Start, w.base+l.Stop)
	}
	w.b.end()
}

func (w *mdWalker) html(n *ast.HTMLBlock) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	end := lines.At(lines.Len() - 1).Stop
	if n.HasClosure() {
		end = max(end, n.ClosureLine.Stop)
	}
	parseHTML(w.b, w.base+lines.At(0).Start, w.base+end, true)
}

func (w *mdWalker) inline(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			w.text(c)
		case *ast.AutoLink:
			w.autolink(c)
		case *ast.Image, *ast.RawHTML:
		case *ast.CodeSpan, *ast.Link:
			w.b.beginFixed()
			w.inline(c)
			w.b.endFixed()
		default:
			w.inline(c)
		}
	}
}

// text appends a leaf. White space between it and the leaf before, which is
// what a wrapped line's indentation looks like, is kept so that a phrase over
// two lines is still one stretch of the file.
func (w *mdWalker) text(t *ast.Text) {
	s := t.Segment
	if w.last >= 0 && w.last < s.Start && len(bytes.TrimSpace(w.src[w.last:s.Start])) == 0 {
		s.Start = w.last
	}
	if t.IsRaw() {
		w.b.verbatim(w.base+s.Start, w.base+s.Stop)
	} else {
		decodeMarkdown(w.b, w.base+s.Start, w.base+s.Stop)
	}
	w.last = s.Stop
	if t.SoftLineBreak() || t.HardLineBreak() {
		w.lineBreak()
	}
}

// lineBreak appends the white space from the end of a line up to its newline.
func (w *mdWalker) lineBreak() {
	at := w.last
	if at < len(w.src) && w.src[at] == '\\' {
		at++
	}
	end := at
	for end < len(w.src) && w.src[end] != '\n' && (w.src[end] == ' ' || w.src[end] == '\t' || w.src[end] == '\r') {
		end++
	}
	if end == len(w.src) || w.src[end] != '\n' {
		w.b.added("\n")
		return
	}
	w.b.verbatim(w.base+at, w.base+end+1)
	w.last = end + 1
}

// autolink finds the link's text in the file: goldmark keeps its value only.
func (w *mdWalker) autolink(l *ast.AutoLink) {
	label := l.Label(w.src)
	from := max(w.last, 0)
	if p, ok := l.PreviousSibling().(*ast.Text); ok {
		from = p.Segment.Stop
	}
	at := bytes.Index(w.src[from:], label)
	w.b.beginFixed()
	if at < 0 || from == 0 {
		w.b.added(string(label))
	} else {
		w.b.verbatim(w.base+from+at, w.base+from+at+len(label))
		w.last = from + at + len(label)
	}
	w.b.endFixed()
}
