package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/internal/office"
	"barium/internal/watch"
	"barium/internal/watch/alert"
	"barium/internal/watch/collect"
)

// A watchOutput tells what the rounds find, as they find it.
type watchOutput struct {
	mutex sync.Mutex // guards all below: rounds are made side by side
	sys   System
	scan  scanOutput
	read  int
	hurt  int // items and sources that could not be read
	err   error
}

func newWatchOutput(sys System) *watchOutput {
	return &watchOutput{sys: sys, scan: scanOutput{w: sys.Stdout, style: sys.style()}}
}

func (o *watchOutput) found(r app.Read) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	o.read++
	if len(r.Sightings) == 0 {
		return
	}
	o.scan.count(r.Sightings)
	name := r.URL
	if name == "" {
		name = r.Key
	}
	page := o.scan.page(app.Scanned{ID: r.ID + " " + name, Title: publicationTitle(r.Publication), Sightings: r.Sightings})
	if _, err := io.WriteString(o.sys.Stdout, page); err != nil {
		o.err = errors.Join(o.err, err)
	}
}

func publicationTitle(p watch.Publication) string {
	title := oneLine(p.Title)
	if p.Outlet != "" {
		title += " (" + oneLine(p.Outlet) + ")"
	}
	return title
}

func (o *watchOutput) trouble(src watch.Source, err error) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	o.hurt++
	var whole *collect.SourceError
	if errors.As(err, &whole) {
		err = fmt.Errorf("%w; next try at %s UTC", whole.Err, moment(whole.Next))
	}
	fmt.Fprint(o.sys.Stderr, wrap(src.ID+" ", oneLine(err.Error())))
}

// terminal takes alerts: they come between the pages of what is found.
func (o *watchOutput) terminal() io.Writer { return lockedWriter{&o.mutex, o.sys.Stdout} }

type lockedWriter struct {
	mutex *sync.Mutex
	w     io.Writer
}

func (l lockedWriter) Write(b []byte) (int, error) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return l.w.Write(b)
}

func (o *watchOutput) unsent(l alert.Letter) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	fmt.Fprint(o.sys.Stderr, wrap("alert not sent: ", fmt.Sprintf("%s; again at %s UTC", oneLine(l.Error), moment(l.Next))))
}

func (o *watchOutput) summary() error {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	line := fmt.Sprintf("%s read: ", figures.Plural(o.read, "publication"))
	if o.scan.found == 0 {
		line += "nothing of ours was found."
	} else {
		line += fmt.Sprintf("%s of ours in %s.", figures.Plural(o.scan.passages, "passage"), figures.Plural(o.scan.found, "publication"))
	}
	if o.hurt > 0 {
		line += fmt.Sprintf(" %s.", figures.Plural(o.hurt, "trouble"))
	}
	_, err := io.WriteString(o.sys.Stdout, wrap("", line))
	return errors.Join(o.err, err)
}

type watchSpreadCmd struct {
	Document string `help:"Of this document only." placeholder:"ID"`
	JSON     bool   `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (watchSpreadCmd) Help() string {
	return `Publications that inherited each other's own wording are one family: one first publication and its descendants. Only the first ones count as independent evidence. That one came from another is an estimate, and its probability stands beside it.`
}

// Run shows the family trees.
func (c watchSpreadCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		list, err := h.Spreads(ctx, c.Document)
		if err != nil {
			return err
		}
		if c.JSON {
			return writeJSON(sys.Stdout, list)
		}
		var b strings.Builder
		for _, s := range list {
			spreadPage(&b, s)
		}
		if len(list) == 0 {
			b.WriteString("nothing of ours was found yet\n")
		}
		_, err = io.WriteString(sys.Stdout, b.String())
		return err
	})
}

// spreadPage draws the family trees of one document.
func spreadPage(b *strings.Builder, s office.Spread) {
	children := map[string][]office.Published{}
	for _, p := range s.Publications {
		children[p.Parent] = append(children[p.Parent], p)
	}
	b.WriteString(wrap("", fmt.Sprintf("%s, %s: %s, %s", s.Document, oneLine(s.Title), figures.Plural(len(s.Publications), "publication"), roots(len(children[""])))))
	for _, root := range children[""] {
		branch(b, root, children, "", "")
	}
	b.WriteString("\n")
}

// roots says how many publications no other one is the source of.
func roots(n int) string {
	if n == 1 {
		return "all from one of them as far as the wording tells"
	}
	return fmt.Sprintf("%s of them independent of each other as far as the wording tells", figures.Count(n))
}

// percent writes a probability that is an estimate: never 0, never 100.
func percent(p float64) string {
	switch {
	case p > .99:
		return "over 99 %"
	case p < .01:
		return "under 1 %"
	}
	return fmt.Sprintf("%.0f %%", 100*p)
}

// branch draws a publication behind first, further lines and what descends from
// it behind rest.
func branch(b *strings.Builder, p office.Published, children map[string][]office.Published, first, rest string) {
	about := fmt.Sprintf("%s, strength %.2f, %s", p.Kind, p.Strength, figures.Plural(p.Words, "word"))
	if p.Public {
		about += ", all public before"
	}
	if p.Parent != "" {
		about += fmt.Sprintf("; copied from the one above (%s), with %s inherited", percent(p.Probability), figures.Plural(p.Inherited, "wording"))
	}
	name := oneLine(p.Title)
	if p.Outlet != "" {
		name = oneLine(p.Outlet) + ": " + name
	}
	line := fmt.Sprintf("%s (%s) %s [%s]", moment(p.Published), p.Basis, name, about)
	page := wrap("  "+first, line)
	lines := strings.SplitAfter(page, "\n")
	indent := "  " + strings.Repeat(" ", len([]rune(first)))
	for i, l := range lines {
		if i > 0 {
			l = strings.Replace(l, indent, "  "+rest, 1)
		}
		b.WriteString(l)
	}
	list := children[p.ID]
	for i, c := range list {
		if i == len(list)-1 {
			branch(b, c, children, rest+"└─ ", rest+"   ")
		} else {
			branch(b, c, children, rest+"├─ ", rest+"│  ")
		}
	}
}
