package cli

import (
	"context"
	"fmt"
	"time"

	"barium/internal/app"
	"barium/internal/figures"
)

type sweepCmd struct {
	Older time.Duration `default:"24h" help:"Only what was put so long ago, or longer (${default})." placeholder:"TIME"`
	JSON  bool          `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (sweepCmd) Help() string {
	return `Files of documents that are kept outside the database (objects.place) are put there before the document is recorded. A process that dies in between leaves a file that no document refers to. It does no harm; this removes it. It can be run at any time, also while a server is running.`
}

// swept is what --json prints.
type swept struct {
	Removed []sweptObject `json:"removed"`
}

type sweptObject struct {
	Object  string    `json:"object"`
	Bytes   int64     `json:"bytes"`
	Changed time.Time `json:"changed"`
}

// Run sweeps.
func (c sweepCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		removed, err := h.Sweep(ctx, time.Now().Add(-c.Older))
		if err != nil {
			return err
		}
		out := swept{[]sweptObject{}}
		for _, o := range removed {
			out.Removed = append(out.Removed, sweptObject{o.ID.String(), o.Size, o.Changed.UTC()})
		}
		if c.JSON {
			return writeJSON(sys.Stdout, out)
		}
		_, err = fmt.Fprintf(sys.Stdout, "Removed %s that no document refers to.\n", figures.Plural(len(removed), "file"))
		return err
	})
}
