package cli

import (
	"context"
	"fmt"
	"strings"

	"barium/internal/assess"
	"barium/internal/figures"
)

// unique tells which rows of the table can be identified.
func (c assessCmd) unique(ctx context.Context, sys System, world []byte) error {
	u, err := assess.Tell(world, c.Unique, c.Rows, c.limit(ctx).Stop)
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("%s: %w", c.World, err)
	}
	if c.JSON {
		return writeJSON(sys.Stdout, u)
	}
	uniquePage{assessPage{out: sys.Stdout}, u}.show()
	return nil
}

// A uniquePage is the same as people read it.
type uniquePage struct {
	assessPage
	u assess.Uniqueness
}

func (p uniquePage) show() {
	p.para("", "%s of %s can be identified by %s: no other row has the same values.", figures.Count(p.u.Unique), figures.Plural(p.u.Rows, "row"), strings.Join(p.u.Attributes, ", "))
	p.head("How many attributes it takes")
	t := table{titles: []string{" attributes", " rows", " minimal sets"}}
	for _, s := range p.u.BySize {
		t.row(figures.Count(s.Size), figures.Count(s.Rows), figures.Count(s.MinimalSets))
	}
	t.write(p.out, "  ")
	p.para("  ", "Rows: those for which the smallest set has so many. Minimal sets: a row may have several, none of which could do without one of its attributes.")
	p.head(fmt.Sprintf("Sets of attributes that identify %s or more", figures.Plural(p.u.AtLeast, "row")))
	p.sets()
	p.records()
	fmt.Fprintln(p.out)
	p.para("", "An empty cell counts as a value. That a row is unique in this table doesn't say that it is among all people; that it isn't says only that this table doesn't tell.")
}

func (p uniquePage) sets() {
	if len(p.u.Sets) == 0 {
		p.para("  ", "There is none.")
		return
	}
	for i, s := range p.u.Sets {
		if i == maxListed {
			p.para("  ", "and %s more: --json has them all", figures.Count(len(p.u.Sets)-maxListed))
			break
		}
		p.para("  • ", "%s: %s", strings.Join(s.Attributes, " + "), figures.Plural(s.Unique, "row"))
	}
	p.para("  ", "None of these would identify as many without one of its attributes. There are no others.")
}

// maxRecords is how many rows a page names.
const maxRecords = 5

func (p uniquePage) records() {
	if len(p.u.Records) == 0 {
		return
	}
	p.head("The rows that are easiest to identify")
	for _, r := range p.u.Records[:min(maxRecords, len(p.u.Records))] {
		sets := make([]string, len(r.Sets))
		for i, s := range r.Sets {
			sets[i] = strings.Join(s, " + ")
		}
		p.para("  • ", "line %d: %s", r.Line, strings.Join(sets, "; "))
	}
}
