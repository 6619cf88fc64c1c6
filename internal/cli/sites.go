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
	File  string `arg:"" help:"Document: Markdown, HTML or plain text."`
	Sites string `help:"Take the sites from this reviewed list instead of finding them." placeholder:"FILE.sites.yaml"`
	Write string `help:"Write the sites to this list for review; nothing is written over." placeholder:"FILE.sites.yaml"`
	JSON  bool   `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (sitesCmd) Help() string {
	return `In a list written with --write, strike sites out with "use: no", edit variants, add sites of your own, and forbid stretches that must stay as they are. "barium share --sites" takes the list.`
}

// Run shows the sites of a document.
func (c sitesCmd) Run(ctx context.Context, sys System) error {
	view, err := c.view()
	if err != nil {
		return err
	}
	sites, err := c.find(view)
	if err != nil {
		return err
	}
	if c.Write != "" {
		err := writeNew(c.Write, 0o600, func(w io.Writer) error { return mark.WriteSites(w, view, sites) })
		if err != nil {
			return err
		}
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	list := newSiteList(view, sites)
	switch {
	case c.JSON:
		return writeJSON(sys.Stdout, list)
	case c.Write != "":
		_, err = fmt.Fprintf(sys.Stdout, "Wrote %s to %s. Read each, edit the list, then use it:\n  barium sites %s --sites %s\n", figures.Plural(len(sites), "site"), c.Write, c.File, c.Write)
		return err
	}
	return c.show(sys, view, sites, list)
}

func (c sitesCmd) view() (*format.View, error) {
	src, err := readFile(c.File, maxDocument)
	if err != nil {
		return nil, err
	}
	return format.Parse(c.File, src)
}

func (c sitesCmd) find(view *format.View) ([]mark.Site, error) {
	if c.Sites == "" {
		return mark.Find(view), nil
	}
	list, err := readFile(c.Sites, maxDocument)
	if err != nil {
		return nil, err
	}
	sites, err := mark.ReadSites(bytes.NewReader(list), view)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.Sites, err)
	}
	return sites, nil
}

// siteList is what --json prints. It is a contract.
type siteList struct {
	Words   int         `json:"words"`
	Bits    float64     `json:"bits"`
	Per100  float64     `json:"bitsPer100Words"`
	Entries []siteEntry `json:"sites"`
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
	list := siteList{Words: y.Words, Bits: y.Bits, Per100: y.Per100, Entries: []siteEntry{}}
	groups := map[string]int{}
	for _, s := range sites {
		group := groupName(s, groups)
		for _, p := range s.Places {
			start, end := view.SourceSpan(p.Start, p.End)
			list.Entries = append(list.Entries, siteEntry{start, end - start, view.Text[p.Start:p.End], p.Variants, s.Kind, group})
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
