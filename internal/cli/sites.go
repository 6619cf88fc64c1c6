package cli

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"barium/internal/figures"
	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/share/review"
)

type sitesCmd struct {
	File    string `arg:"" help:"Document: Markdown, HTML or plain text."`
	Sites   string `help:"Take the sites from this reviewed list instead of finding them." placeholder:"FILE.sites.yaml"`
	Offered bool   `help:"Show, or write, the places too that wait for your eye: nothing is done at one until you accept it."`
	Write   string `help:"Write the sites to this list for review; nothing is written over." placeholder:"FILE.sites.yaml"`
	JSON    bool   `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (sitesCmd) Help() string {
	return `In a list written with --write, strike sites out with "use: no", edit variants, add sites of your own, and forbid stretches that must stay as they are. "barium share --sites" takes the list.

With --offered the list also holds places where the wording may vary if you find that it reads well there: write "accept: true" at each that does.`
}

// Run shows the sites of a document.
func (c sitesCmd) Run(ctx context.Context, sys System) error {
	view, err := c.view()
	if err != nil {
		return err
	}
	found, err := c.find(view)
	if err != nil {
		return err
	}
	if c.Write != "" {
		err := writeNew(c.Write, 0o600, func(w io.Writer) error { return mark.WriteSites(w, view, c.asked(found)) })
		if err != nil {
			return err
		}
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	list := newSiteList(view, found.Sites)
	if c.Offered {
		offered := siteEntries(view, found.Offered)
		list.Offered = &offered
	}
	switch {
	case c.JSON:
		return writeJSON(sys.Stdout, list)
	case c.Write != "":
		_, err = fmt.Fprintf(sys.Stdout, "Wrote %s to %s. Read each, edit the list, then use it:\n  barium sites %s --sites %s\n", c.written(found), c.Write, c.File, c.Write)
		return err
	}
	return c.show(sys, view, found, list)
}

// asked is the list without the places that only --offered asks for.
func (c sitesCmd) asked(found mark.List) mark.List {
	if !c.Offered {
		found.Offered = nil
	}
	return found
}

func (c sitesCmd) written(found mark.List) string {
	sites := figures.Plural(len(found.Sites), "site")
	if !c.Offered {
		return sites
	}
	return sites + " and " + figures.Plural(len(found.Offered), "offered place")
}

func (c sitesCmd) view() (*format.View, error) {
	src, err := readFile(c.File, maxDocument)
	if err != nil {
		return nil, err
	}
	return format.Parse(c.File, src)
}

func (c sitesCmd) find(view *format.View) (mark.List, error) {
	if c.Sites == "" {
		found := mark.List{Sites: mark.Find(view)}
		if c.Offered || c.Write == "" && !c.JSON { // the page says how many wait
			found.Offered = mark.Offered(view, found.Sites)
		}
		return found, nil
	}
	list, err := readFile(c.Sites, maxDocument)
	if err != nil {
		return mark.List{}, err
	}
	found, err := mark.ReadSites(bytes.NewReader(list), view)
	if err != nil {
		return mark.List{}, fmt.Errorf("%s: %w", c.Sites, err)
	}
	return found, nil
}

// siteList is what --json prints. It is a contract.
type siteList struct {
	Words   int          `json:"words"`
	Bits    float64      `json:"bits"`
	Per100  float64      `json:"bitsPer100Words"`
	Entries []siteEntry  `json:"sites"`
	Offered *[]siteEntry `json:"offered,omitempty"` // with --offered
}

// siteEntry is one place. Places that vary together have the same group, and
// only they; a site of one place has none.
type siteEntry struct {
	Offset   int      `json:"offset"` // in bytes of the file
	Length   int      `json:"length"`
	Text     string   `json:"text"`
	Variants []string `json:"variants"`
	Kind     string   `json:"kind"`
	Group    string   `json:"group"`
}

func newSiteList(view *format.View, sites []mark.Site) siteList {
	y := review.YieldOf(view, sites)
	return siteList{Words: y.Words, Bits: y.Bits, Per100: y.Per100, Entries: siteEntries(view, sites)}
}

func siteEntries(view *format.View, sites []mark.Site) []siteEntry {
	list := []siteEntry{}
	groups := map[string]int{}
	for _, s := range sites {
		group := groupName(s, groups)
		for _, p := range s.Places {
			start, end := view.SourceSpan(p.Start, p.End)
			list = append(list, siteEntry{start, end - start, view.Text[p.Start:p.End], p.Variants, s.Kind, group})
		}
	}
	return list
}

// groupName names what ties a site's places. Authors may give several sites
// one name; a number keeps them apart.
func groupName(s mark.Site, taken map[string]int) string {
	if len(s.Places) < 2 {
		return ""
	}
	name := s.Group
	if name == "" {
		name = s.Kind
	}
	taken[name]++
	if n := taken[name]; n > 1 {
		return fmt.Sprintf("%s#%d", name, n)
	}
	return name
}
