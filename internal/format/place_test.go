package format

import (
	"fmt"
	"strings"
	"testing"
)

// Where blocks stand comes out of each format as a reader sees it.
func TestPlaces(t *testing.T) {
	const markdown = `# One

## Two

text

- a

  more of a
- b
  1. x
  2. y

3) third
4) fourth

> quoted
> - item

| h1 | h2 |
|----|----|
| c1 | c2 |
`
	const page = `<h2>Two</h2><p>text<ul><li>a<li>b<ol><li>x<li>y</ol></ul>
<table><tr><th>h1<th>h2<tr><td>c1<td>c2</table><h1>One</h1>`
	for name, c := range map[string]struct{ source, want string }{
		"a.md": {markdown, `heading 1: One|heading 2: Two|paragraph: text|item 1 •: a|item 1: more of a|item 1 •: b|item 2 1.: x|item 2 2.: y|` +
			`item 1 3): third|item 1 4): fourth|quote: quoted|quote 1 •: item|table row 1 head: h1|table row 1 head: h2|table row 2: c1|table row 2: c2`},
		"a.html": {page, `heading 2: Two|paragraph: text|item 1 •: a|item 1 •: b|item 2 1.: x|item 2 2.: y|` +
			`table row 1 head: h1|table row 1 head: h2|table row 2: c1|table row 2: c2|heading 1: One`},
		"a.txt": {"Head\n\n- a\n- b\n\nText that goes on.", `heading: Head|item: - a|item: - b|paragraph: Text that goes on.`},
	} {
		v, err := Parse(name, []byte(c.source))
		if err != nil {
			t.Fatal(err)
		}
		if got := places(v); got != c.want {
			t.Errorf("%s:\n%s, want\n%s", name, got, c.want)
		}
	}
}

func places(v *View) string {
	var list []string
	for _, b := range v.Blocks {
		s := b.Kind.String()
		if b.Place.Row > 0 {
			s += fmt.Sprintf(" row %d", b.Place.Row)
		}
		if b.Place.Head {
			s += " head"
		}
		if b.Place.Level > 0 {
			s += fmt.Sprintf(" %d", b.Place.Level)
		}
		if b.Place.Mark != "" {
			s += " " + b.Place.Mark
		}
		list = append(list, s+": "+v.Text[b.Start:b.End])
	}
	return strings.Join(list, "|")
}
