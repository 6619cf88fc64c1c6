package cli

import (
	"fmt"
	"io"
	"math"
	"sort"
	"strings"
	"unicode/utf8"

	"barium/internal/figures"
	"barium/internal/format"
	"barium/internal/mark"
)

// show prints the sites for people: each in its context, then the yield; and
// with --offered, apart from them, the places that wait.
func (c sitesCmd) show(sys System, view *format.View, found mark.List, list siteList) error {
	var b strings.Builder
	sites := found.Sites
	p := sitePage{view: view, lines: lineStarts(view.Source), style: sys.style()}
	if len(sites) > 0 {
		b.WriteString(wrap("", "[ ] is how it stands in the document; below it, what may stand there. Sites of more than one place are tied: one choice sets them all.") + "\n")
	}
	for _, s := range sites {
		p.site(&b, s)
	}
	yield(&b, sites)
	fmt.Fprintf(&b, "\n%s, %s, %.1f bits: %.1f bits per 100 words.\n", figures.Plural(list.Words, "word"), figures.Plural(len(sites), "site"), list.Bits, list.Per100)
	if len(sites) > 0 && c.Sites == "" {
		fmt.Fprintf(&b, "To strike out, edit or add sites, write them down with --write FILE.sites.yaml\n")
	}
	c.showOffered(&b, p, found.Offered, list.Words)
	_, err := io.WriteString(sys.Stdout, b.String())
	return err
}

// showOffered prints the places that wait and what they would bring, or without
// --offered that there are some.
func (c sitesCmd) showOffered(b *strings.Builder, p sitePage, offered []mark.Site, words int) {
	if len(offered) == 0 {
		return
	}
	bits, places := mark.Bits(offered), figures.Plural(len(offered), "more place")
	if !c.Offered {
		fmt.Fprintf(b, "%s could bring %.1f bits once you have read them: --offered\n", places, bits)
		return
	}
	b.WriteString("\n" + p.style.strong("Offered") + "\n\n")
	for _, s := range offered {
		p.site(b, s)
	}
	waits := "wait"
	if len(offered) == 1 {
		waits = "waits"
	}
	b.WriteString(wrap("", fmt.Sprintf("%s %s for your eye: %.1f bits, %.1f per 100 words; accept those that read well.", places, waits, bits, 100*bits/float64(max(words, 1)))))
	if c.Sites == "" {
		b.WriteString(wrap("", "Write them down with --offered --write FILE.sites.yaml, and write \"accept: true\" at each of those."))
	} else {
		b.WriteString(wrap("", "Write \"accept: true\" at each of those in "+c.Sites+"."))
	}
}

// sitePage shows sites in their context.
type sitePage struct {
	view  *format.View
	lines []int // byte offset in the file of each line
	style style
}

func lineStarts(src []byte) []int {
	starts := []int{0}
	for i, c := range src {
		if c == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

func (p sitePage) line(place mark.Place) int {
	start, _ := p.view.SourceSpan(place.Start, place.End)
	return sort.SearchInts(p.lines, start+1)
}

func (p sitePage) site(b *strings.Builder, s mark.Site) {
	head := fmt.Sprintf("line %d  %s", p.line(s.Places[0]), s.Kind)
	if len(s.Places) > 1 {
		head = fmt.Sprintf("%s, tied, %d places", groupTitle(s), len(s.Places))
	}
	b.WriteString(p.style.faint(head) + "\n")
	for _, place := range s.Places {
		first := "    "
		if len(s.Places) > 1 {
			first = fmt.Sprintf("    line %d  ", p.line(place))
		}
		p.place(b, first, place)
	}
	b.WriteString("\n")
}

// groupTitle says the kind once: most groups' names begin with it.
func groupTitle(s mark.Site) string {
	if strings.HasPrefix(s.Group, s.Kind) {
		return s.Group
	}
	return strings.TrimSpace(s.Kind + " " + s.Group)
}

func (p sitePage) place(b *strings.Builder, first string, place mark.Place) {
	context := wrap(first, p.context(place, pageWidth-utf8.RuneCountInString(first)))
	others := make([]string, 0, len(place.Variants))
	for i, v := range place.Variants {
		if i != place.Original {
			others = append(others, oneLine(v))
		}
	}
	rest := strings.Repeat(" ", utf8.RuneCountInString(first))
	b.WriteString(p.emphasise(context) + p.style.strong(wrap(rest, strings.Join(others, " | "))))
}

// emphasise makes what stands in the brackets strong, after the lines were
// broken: escape codes have no width.
func (p sitePage) emphasise(s string) string {
	from, to := strings.IndexRune(s, open), strings.IndexRune(s, shut)
	if from < 0 || to < from {
		return s
	}
	return s[:from] + p.style.strong("["+s[from+utf8.RuneLen(open):to]+"]") + s[to+utf8.RuneLen(shut):]
}

// Brackets of the text itself must not pass for ours before the lines are
// broken; these are characters that no text has.
const open, shut = '\ue000', '\ue001'

// context returns the place with a few words around it, on one line of so
// many characters if it is not long itself.
func (p sitePage) context(place mark.Place, width int) string {
	const brackets, least = 2, 16
	reach := max(least, (width-brackets-(place.End-place.Start))/2) // bytes to either side
	t := p.view.Text
	from, to := max(0, place.Start-reach), min(len(t), place.End+reach)
	if i := strings.LastIndex(t[from:place.Start], "\n\n"); i >= 0 {
		from += i + 2
	} else if i := strings.IndexByte(t[from:place.Start], ' '); i >= 0 && from > 0 {
		from += i + 1
	}
	if i := strings.Index(t[place.End:to], "\n\n"); i >= 0 {
		to = place.End + i
	} else if i := strings.LastIndexByte(t[place.End:to], ' '); i >= 0 && to < len(t) {
		to = place.End + i
	}
	return oneLine(t[from:place.Start]) + string(open) + oneLine(t[place.Start:place.End]) + string(shut) + oneLine(t[place.End:to])
}

// oneLine shows text without line breaks, or anything that a terminal might
// take for an order.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < ' ' || r >= 0x7f && r < 0xa0 || r == utf8.RuneError || r == open || r == shut:
			return -1
		}
		return r
	}, s)
}

// yield prints what each kind of site brings.
func yield(w io.Writer, sites []mark.Site) {
	t := table{titles: []string{"kind", " sites", " places", " bits"}}
	all := struct {
		places int
		bits   float64
	}{}
	for _, kind := range mark.Kinds() {
		n, places, bits := 0, 0, 0.0
		for _, s := range sites {
			if s.Kind == kind {
				n, places, bits = n+1, places+len(s.Places), bits+math.Log2(float64(s.Q()))
			}
		}
		if n > 0 {
			t.row(kind, figures.Count(n), figures.Count(places), fmt.Sprintf("%.1f", bits))
		}
		all.places, all.bits = all.places+places, all.bits+bits
	}
	t.row("all", figures.Count(len(sites)), figures.Count(all.places), fmt.Sprintf("%.1f", all.bits))
	t.write(w, "")
}
