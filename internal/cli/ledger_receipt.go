package cli

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/receipt"
)

type ledgerReceiptCmd struct {
	Of  string `arg:"" name:"index|copy" help:"Event, counted from 0, or the id of a copy for its release."`
	Out string `help:"Write it to this file, which must not exist, rather than to standard output." placeholder:"FILE"`
}

// Help is shown with the command's flags.
func (ledgerReceiptCmd) Help() string {
	return `A receipt holds one event, with the proof that it is in the ledger. Whoever has it can check it with "barium verify" and the ledger's public key.`
}

// Run gives out a receipt.
func (c ledgerReceiptCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		r, err := c.receipt(ctx, h)
		if err != nil {
			return err
		}
		write := func(w io.Writer) error {
			_, err := w.Write(r.Marshal())
			return err
		}
		if c.Out == "" {
			return write(sys.Stdout)
		}
		if err := writeNew(c.Out, 0o644, write); err != nil {
			return err
		}
		_, err = fmt.Fprintf(sys.Stdout, "Wrote the receipt of event %s to %s\n", figures.Count(r.Index), c.Out)
		return err
	})
}

// receipt takes figures alone for an index: copies' ids have a hyphen.
func (c ledgerReceiptCmd) receipt(ctx context.Context, h *app.Home) (receipt.Receipt, error) {
	index, err := strconv.ParseInt(c.Of, 10, 64)
	if err == nil {
		return h.Receipt(ctx, index)
	}
	return h.CopyReceipt(ctx, strings.ToUpper(c.Of))
}
