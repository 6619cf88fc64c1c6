package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// block is one paragraph, heading, list item or cell.
type block struct {
	text    string
	linked  int // bytes of the text that are inside links
	heading bool
	item    bool // in a list
	headed  bool // in a header element
	pre     bool
}

// blocks returns a tree's text in reading order.
func blocks(root *html.Node) []block {
	w := &walker{}
	w.walk(root)
	w.end()
	return w.list
}

type walker struct {
	list                              []block
	buf                               strings.Builder
	linked                            int
	inLink, inHeader, inItem, inTitle int
	inPre                             int
}

func (w *walker) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.buf.WriteString(n.Data)
		if w.inLink > 0 {
			w.linked += len(line(n.Data))
		}
	case html.ElementNode:
		w.element(n)
	default:
		w.children(n)
	}
}

func (w *walker) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.walk(c)
	}
}

func (w *walker) element(n *html.Node) {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Head, atom.Template:
		return
	case atom.Br:
		w.buf.WriteByte('\n')
		return
	case atom.A:
		w.within(&w.inLink, n)
	case atom.Header:
		w.apart(&w.inHeader, n)
	case atom.Li, atom.Dd, atom.Dt:
		w.apart(&w.inItem, n)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.apart(&w.inTitle, n)
	case atom.Pre:
		w.apart(&w.inPre, n)
	default:
		if inline(n.DataAtom) {
			w.children(n)
			return
		}
		w.end()
		w.children(n)
		w.end()
	}
}

func (w *walker) within(depth *int, n *html.Node) {
	*depth++
	w.children(n)
	*depth--
}

func (w *walker) apart(depth *int, n *html.Node) {
	w.end()
	*depth++
	w.children(n)
	w.end()
	*depth--
}

func inline(a atom.Atom) bool {
	switch a {
	case atom.B, atom.I, atom.Em, atom.Strong, atom.Span, atom.U, atom.S, atom.Small, atom.Mark, atom.Font, atom.Big, atom.Del, atom.Ins,
		atom.Bdi, atom.Bdo, atom.Data, atom.Wbr, atom.Img, atom.Label, atom.Acronym, atom.Strike, atom.Code, atom.Kbd, atom.Samp,
		atom.Var, atom.Q, atom.Cite, atom.Abbr, atom.Dfn, atom.Sub, atom.Sup, atom.Tt, atom.Time:
		return true
	}
	return a == 0 // an element of the page's own making
}

// end closes the block that is being gathered. Two line breaks in a row part
// paragraphs, as writers of old pages mean them.
func (w *walker) end() {
	all := w.buf.String()
	w.buf.Reset()
	linked := w.linked
	w.linked = 0
	b := block{heading: w.inTitle > 0, item: w.inItem > 0, headed: w.inHeader > 0, pre: w.inPre > 0}
	if b.pre {
		if b.text = strings.Trim(all, "\n"); strings.TrimSpace(all) != "" {
			w.list = append(w.list, b)
		}
		return
	}
	for part := range strings.SplitSeq(all, "\n\n") {
		if b.text = line(part); b.text != "" {
			b.linked = min(linked, len(b.text))
			linked -= b.linked
			w.list = append(w.list, b)
		}
	}
}

func text(list []block) string {
	var parts []string
	for _, b := range list {
		parts = append(parts, b.text)
	}
	return strings.Join(parts, "\n\n")
}
