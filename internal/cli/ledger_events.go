package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/receipt"
)

type ledgerEventsCmd struct {
	From int64 `help:"Begin at this event, counted from 0." placeholder:"N"`
	JSON bool  `name:"json" help:"Print one event a line, the bytes that the ledger commits to."`
}

// Validate refuses what no event has.
func (c ledgerEventsCmd) Validate() error {
	if c.From < 0 {
		return fmt.Errorf("--from %d: events are counted from 0", c.From)
	}
	return nil
}

// Run lists the events, one a line, so that other programs can look through it.
func (c ledgerEventsCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		w := bufio.NewWriter(sys.Stdout)
		err := h.Events(ctx, c.From, func(e receipt.Event) error {
			if c.JSON {
				return printEvent(w, e)
			}
			_, err := fmt.Fprintf(w, "%6s  %s  %s\n", figures.Count(e.Index), e.At.UTC().Format("2006-01-02 15:04:05Z"), eventWords(e))
			return err
		})
		return errors.Join(err, w.Flush())
	})
}
