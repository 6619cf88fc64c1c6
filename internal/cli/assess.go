package cli

import (
	"context"
	"fmt"
	"time"

	"barium/internal/assess"
	"barium/internal/exposure"
)

type assessCmd struct {
	World      string        `required:"" help:"The candidates and what everybody may know of them: CSV, a JSON array or JSON Lines." placeholder:"FILE" type:"path"`
	Statements string        `required:"" xor:"asked" help:"The secret, and what was said: YAML or JSON." placeholder:"FILE" type:"path"`
	Unique     []string      `required:"" xor:"asked" help:"Instead: the columns of a table by which somebody could know a row, and which rows they identify." placeholder:"COLUMN,…"`
	Rows       int           `default:"1" help:"With --unique: list the sets of columns that identify as many rows (${default})." placeholder:"N"`
	Plans      int           `default:"3" help:"Ways to keep the secret that are looked for, the cheapest first (${default})." placeholder:"N"`
	Why        []string      `help:"Say why these candidates are excluded." placeholder:"NAME,…"`
	Time       time.Duration `default:"20s" help:"Time for the searches, a twentieth of it for what to withhold (${default}). What is cut short says so." placeholder:"T"`
	JSON       bool          `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (assessCmd) Help() string {
	return `Works out who can infer what from what has been said: which candidates remain for each audience, which statements together lose the secret, what each of them gave away, and the cheapest way to keep the secret.

A statement's predicate is written in CEL over a candidate c, like c.region == 'Asia' && c.area > 1000.0. Where the secret is who held which post in which city, the world is a column for each, and a statement ties values together: same('Brook', 'Oslo'). docs/exposure.md describes the files.

Before a table of records is released, --unique tells which of its rows can be told from all others by what an outsider may know, and by how few columns.`
}

// maxWorld is the size of a world, in bytes.
const maxWorld = 256 << 20

// Run reads the files, and tells.
func (c assessCmd) Run(ctx context.Context, sys System) error {
	world, err := readFile(c.World, maxWorld)
	if err != nil {
		return err
	}
	if len(c.Unique) > 0 {
		return c.unique(ctx, sys, world)
	}
	data, err := readFile(c.Statements, maxSmall)
	if err != nil {
		return err
	}
	if assess.IsGrid(data) {
		return c.grid(ctx, sys, world, data)
	}
	f, q, err := c.inquiry(world, data)
	if err != nil {
		return err
	}
	a, err := assess.Make(q, f.Secret.Audiences(q), c.limit(ctx))
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, a)
	}
	return assessPage{out: sys.Stdout, said: q.Statements, a: a}.show(c.Why)
}

func (c assessCmd) limit(ctx context.Context) assess.Limit {
	end := time.Now().Add(c.Time)
	stop := func() bool { return ctx.Err() != nil || time.Now().After(end) }
	return assess.Limit{Plans: max(1, c.Plans), Draws: 2000, Stop: stop, Weigh: within(c.Time/20, stop)}
}

// within stops when asked to, or so long after it was first asked. What to withhold is
// soon found or else long in coming, and the gap is printed.
func within(d time.Duration, stop func() bool) func() bool {
	var end time.Time
	return func() bool {
		if end.IsZero() {
			end = time.Now().Add(d)
		}
		return stop() || time.Now().After(end)
	}
}

func (c assessCmd) inquiry(world, data []byte) (assess.File, *exposure.Inquiry, error) {
	f, err := assess.Read(data)
	if err != nil {
		return f, nil, fmt.Errorf("%s: %w", c.Statements, err)
	}
	q, err := f.Inquiry(world)
	if err != nil {
		return f, nil, fmt.Errorf("%s over %s: %w", c.Statements, c.World, err)
	}
	return f, q, nil
}

// grid answers where the world's columns are to be tied together.
func (c assessCmd) grid(ctx context.Context, sys System, world, data []byte) error {
	f, err := assess.ReadGrid(data)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Statements, err)
	}
	q, err := f.Inquiry(world)
	if err != nil {
		return fmt.Errorf("%s over %s: %w", c.Statements, c.World, err)
	}
	a, err := q.Make(c.limit(ctx))
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, a)
	}
	return assessPage{sys.Stdout, q.Said, a.Assessment, a.Proofs}.show(c.Why)
}
