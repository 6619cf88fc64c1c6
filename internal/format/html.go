package format

import (
	"bytes"
	"slices"
	"strconv"

	xhtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// parseHTML reads Source[start:end] with a tokenizer, whose raw tokens add up
// to the file, so offsets are exact however broken the markup is. With inert
// set nothing in it may vary.
func parseHTML(b *builder, start, end int, inert bool) {
	w := &htmlWalker{b: b, inert: inert, depth: map[atom.Atom]int{}}
	z := xhtml.NewTokenizer(bytes.NewReader(b.src[start:end]))
	for at := start; ; {
		t := z.Next()
		if t == xhtml.ErrorToken {
			break
		}
		n := len(z.Raw())
		w.token(t, z, at, at+n)
		at += n
	}
	b.end()
}

type htmlWalker struct {
	b     *builder
	inert bool
	depth map[atom.Atom]int // open elements that say what kind of text is inside
	lists []int             // the lists that are open: items so far, -1 for one without numbers
	mark  string            // of the item that is to come
	row   int               // of tables, through the file
	level int               // of the heading that is open
}

func (w *htmlWalker) token(t xhtml.TokenType, z *xhtml.Tokenizer, s, e int) {
	switch t {
	case xhtml.TextToken:
		w.text(s, e)
	case xhtml.StartTagToken, xhtml.SelfClosingTagToken:
		name, _ := z.TagName()
		w.startTag(atom.Lookup(name), t == xhtml.SelfClosingTagToken)
	case xhtml.EndTagToken:
		name, _ := z.TagName()
		w.endTag(atom.Lookup(name))
	}
}

func (w *htmlWalker) startTag(a atom.Atom, selfClosing bool) {
	switch {
	case a == atom.Br:
		if w.b.open {
			w.b.added("\n")
		}
	case inlineFixed[a]:
		if !selfClosing {
			w.b.beginFixed()
		}
	case inlineFree[a]:
	default:
		w.b.end()
		w.implied(a)
		w.placed(a)
		if !selfClosing && telling(a) {
			w.depth[a]++
		}
	}
}

// placed counts items, rows and levels of headings.
func (w *htmlWalker) placed(a atom.Atom) {
	switch a {
	case atom.Ul:
		w.lists = append(w.lists, -1)
	case atom.Ol:
		w.lists = append(w.lists, 0)
	case atom.Li:
		w.mark = "•"
		if n := len(w.lists); n > 0 && w.lists[n-1] >= 0 {
			w.lists[n-1]++
			w.mark = strconv.Itoa(w.lists[n-1]) + "."
		}
	case atom.Tr:
		w.row++
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.level = 1 + slices.Index(headings, a)
	}
}

// place is where a block of a kind begins here.
func (w *htmlWalker) place(k Kind) Place {
	switch k {
	case Heading:
		return Place{Level: w.level}
	case Item:
		p := Place{Level: max(1, len(w.lists)), Mark: w.mark}
		w.mark = ""
		return p
	case Table:
		return Place{Row: w.row, Head: w.any(atom.Th)}
	}
	return Place{}
}

// implied closes what HTML lets an author leave open, so that one forgotten end
// tag does not turn the rest of a page into headings or list items.
func (w *htmlWalker) implied(a atom.Atom) {
	switch a {
	case atom.Body:
		w.depth[atom.Head], w.depth[atom.Title] = 0, 0
	case atom.Dt, atom.Dd:
		w.depth[atom.Dt], w.depth[atom.Dd] = 0, 0
	case atom.Tr, atom.Th, atom.Td:
		w.depth[atom.Th] = 0
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		for _, h := range headings {
			w.depth[h] = 0
		}
	}
}

var headings = []atom.Atom{atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6}

func (w *htmlWalker) endTag(a atom.Atom) {
	switch {
	case inlineFixed[a]:
		w.b.endFixed()
	case inlineFree[a]:
	default:
		w.b.end()
		switch a {
		case atom.Ul, atom.Ol:
			w.depth[atom.Li] = 0
			w.lists = w.lists[:max(0, len(w.lists)-1)]
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			w.implied(a)
		}
		w.depth[a] = max(0, w.depth[a]-1)
	}
}

func (w *htmlWalker) text(s, e int) {
	if w.hidden() {
		return
	}
	raw := w.b.src[s:e]
	if !w.b.open {
		lead := len(raw) - len(bytes.TrimLeft(raw, " \t\r\n\f"))
		if lead == len(raw) {
			return
		}
		s += lead
		fixed := w.b.fixedFor
		kind := w.kind()
		outer := w.b.place
		w.b.place = w.place(kind)
		w.b.begin(kind)
		w.b.place = outer
		w.b.fixedFor = fixed
	}
	decodeEntities(w.b, s, e)
}

// decodeEntities appends Source[s:e] with its character references read.
func decodeEntities(b *builder, s, e int) {
	from := s
	for i := s; i < e; i++ {
		if b.src[i] != '&' {
			continue
		}
		if n, t := entityAt(b.src[i:e]); n > 0 {
			b.verbatim(from, i)
			b.decoded(t, i, i+n)
			from = i + n
			i += n - 1
		}
	}
	b.verbatim(from, e)
}

func (w *htmlWalker) any(as ...atom.Atom) bool {
	for _, a := range as {
		if w.depth[a] > 0 {
			return true
		}
	}
	return false
}

func (w *htmlWalker) hidden() bool {
	return w.any(atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Head, atom.Title, atom.Textarea, atom.Select, atom.Svg)
}

func (w *htmlWalker) kind() Kind {
	switch {
	case w.inert || w.any(atom.Nav, atom.Footer, atom.Aside, atom.Form, atom.Button, atom.Figcaption, atom.Caption):
		return Other
	case w.any(atom.Pre):
		return Code
	case w.any(atom.Blockquote):
		return Quote
	case w.any(atom.Table):
		return Table
	case w.any(atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Dt):
		return Heading
	case w.any(atom.Li, atom.Dd):
		return Item
	}
	return Paragraph
}

// telling elements change the kind of what is inside and are counted.
func telling(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Head, atom.Title, atom.Textarea, atom.Select, atom.Svg,
		atom.Nav, atom.Footer, atom.Aside, atom.Form, atom.Button, atom.Figcaption, atom.Caption,
		atom.Pre, atom.Blockquote, atom.Table, atom.Th, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Dt, atom.Li, atom.Dd:
		return true
	}
	return false
}

var inlineFixed = map[atom.Atom]bool{
	atom.A: true, atom.Code: true, atom.Kbd: true, atom.Samp: true, atom.Var: true, atom.Q: true, atom.Cite: true,
	atom.Abbr: true, atom.Dfn: true, atom.Math: true, atom.Sub: true, atom.Sup: true, atom.Tt: true,
}

var inlineFree = map[atom.Atom]bool{
	atom.B: true, atom.I: true, atom.Em: true, atom.Strong: true, atom.Span: true, atom.U: true, atom.S: true, atom.Small: true,
	atom.Mark: true, atom.Font: true, atom.Big: true, atom.Del: true, atom.Ins: true, atom.Bdi: true, atom.Bdo: true,
	atom.Time: true, atom.Data: true, atom.Wbr: true, atom.Img: true, atom.Label: true, atom.Acronym: true, atom.Strike: true,
}
