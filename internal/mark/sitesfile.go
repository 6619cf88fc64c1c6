package mark

import (
	"fmt"
	"io"
	"sort"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"barium/internal/format"
)

const sitesIntro = `Places where the wording of this document may vary. Every copy shows one of the
variants at each place, so every variant must read well and mean the same.
To strike a site out, delete it or add "use: no". Variants can be changed, but
the text that stands in the document must stay among them. Add sites of your own
like this (occurrence counts the text within the line, from 1):
  - line: 12
    text: "on Monday"
    variants: ["on Monday", "this Monday"]
To keep a stretch of the document as it is, list it under forbid, by its exact
text or by lines:
  forbid:
    - text: "a term of art"
    - lines: 10-14`

const offeredIntro = `

The places under offered wait for your eye: they read well mostly, not nearly
always. Nothing is done at one of them until you write "accept: true" there.`

// List is what an author reviews: the sites, and the places that do nothing
// until they are accepted.
type List struct {
	Sites, Offered []Site
}

// WriteSites writes the sites for a human to review, as YAML that ReadSites
// takes back. Lines are those of the file, from 1.
func WriteSites(w io.Writer, v *format.View, list List) error {
	f := newSiteLines(v)
	root := mapping("document", quoted(v.Name), "sites", sequence(list.Sites, f.site))
	root.HeadComment = sitesIntro
	if len(list.Offered) > 0 {
		add(root, "offered", sequence(list.Offered, f.offered))
		root.HeadComment += offeredIntro
	}
	add(root, "forbid", &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle})
	enc := yaml.NewEncoder(w)
	enc.SetIndent(2)
	if err := enc.Encode(root); err != nil {
		return fmt.Errorf("writing the sites of %s: %w", v.Name, err)
	}
	return enc.Close()
}

func sequence(sites []Site, node func(Site) *yaml.Node) *yaml.Node {
	list := &yaml.Node{Kind: yaml.SequenceNode}
	for _, s := range sites {
		list.Content = append(list.Content, node(s))
	}
	return list
}

// siteLines finds lines of the file in the text and the other way round.
type siteLines struct {
	v      *format.View
	starts []int // byte offset in Source of each line
	found  map[onLine][]int
}

// onLine is a string looked for on a line. The answer is kept because a page may
// be all on one line, with the same few strings at thousands of places.
type onLine struct {
	line int
	text string
}

func newSiteLines(v *format.View) *siteLines {
	f := &siteLines{v: v, starts: []int{0}, found: map[onLine][]int{}}
	for i, c := range v.Source {
		if c == '\n' && i+1 < len(v.Source) {
			f.starts = append(f.starts, i+1)
		}
	}
	return f
}

// line returns the line of the file, from 1, on which Text[start:end] begins.
func (f *siteLines) line(start, end int) int {
	s, _ := f.v.SourceSpan(start, end)
	return sort.SearchInts(f.starts, s+1)
}

// textOf returns the stretch of Text that lines from to to (from 1) hold.
func (f *siteLines) textOf(from, to int) (start, end int) {
	stop := len(f.v.Source)
	if to < len(f.starts) {
		stop = f.starts[to]
	}
	return f.v.TextRange(f.starts[from-1], stop)
}

// occurrences returns where in Text the string begins on the line.
func (f *siteLines) occurrences(line int, s string) []int {
	at, known := f.found[onLine{line, s}]
	if !known {
		at = f.search(line, s)
		f.found[onLine{line, s}] = at
	}
	return at
}

func (f *siteLines) search(line int, s string) []int {
	from, to := f.textOf(line, line)
	area := f.v.Text[from:min(len(f.v.Text), to+len(s))]
	var at []int
	for i := 0; ; {
		j := strings.Index(area[i:], s)
		if j < 0 || from+i+j >= to {
			return at
		}
		at = append(at, from+i+j)
		i += j + 1
	}
}

func (f *siteLines) site(s Site) *yaml.Node {
	if s.Group == "" && len(s.Places) == 1 {
		return f.place(mapping("kind", plain(s.Kind)), s.Places[0])
	}
	places := &yaml.Node{Kind: yaml.SequenceNode}
	for _, p := range s.Places {
		places.Content = append(places.Content, f.place(mapping(), p))
	}
	return mapping("kind", plain(s.Kind), "group", quoted(s.Group), "places", places)
}

// offered is a site that waits; it has one place.
func (f *siteLines) offered(s Site) *yaml.Node {
	no := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: "false"}
	return f.place(mapping("accept", no, "kind", plain(s.Kind)), s.Places[0])
}

// place adds the keys of a place to a node.
func (f *siteLines) place(n *yaml.Node, p Place) *yaml.Node {
	text := f.v.Text[p.Start:p.End]
	line := f.line(p.Start, p.End)
	add(n, "line", number(line), "text", quoted(text))
	if at := f.occurrences(line, text); len(at) > 1 {
		add(n, "occurrence", number(sort.SearchInts(at, p.Start)+1))
	}
	variants := &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
	for _, v := range p.Variants {
		variants.Content = append(variants.Content, quoted(v))
	}
	return add(n, "context", quoted(f.context(p)), "variants", variants)
}

// context shows the place with some words around it, on one line.
func (f *siteLines) context(p Place) string {
	const reach = 48
	t := f.v.Text
	before, after := t[max(0, p.Start-reach):p.Start], t[p.End:min(len(t), p.End+reach)]
	if i := strings.IndexByte(before, ' '); i >= 0 && p.Start > reach {
		before = "…" + before[i:]
	}
	if i := strings.LastIndexByte(after, ' '); i >= 0 && p.End+reach < len(t) {
		after = after[:i+1] + "…"
	}
	line := before + "[" + t[p.Start:p.End] + "]" + after
	return strings.ToValidUTF8(strings.Join(strings.Fields(line), " "), "")
}

// mapping builds a YAML mapping from keys and nodes in turn.
func mapping(pairs ...any) *yaml.Node { return add(&yaml.Node{Kind: yaml.MappingNode}, pairs...) }

func add(n *yaml.Node, pairs ...any) *yaml.Node {
	for i := 0; i+1 < len(pairs); i += 2 {
		n.Content = append(n.Content, plain(pairs[i].(string)), pairs[i+1].(*yaml.Node))
	}
	return n
}

func plain(s string) *yaml.Node { return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s} }
func number(n int) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.Itoa(n)}
}
func quoted(s string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s, Style: yaml.DoubleQuotedStyle}
}
