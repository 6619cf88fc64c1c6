package cli

import (
	"context"
	"fmt"

	"barium/internal/app"
	"barium/internal/figures"
)

type ledgerCmd struct {
	Head    ledgerHeadCmd    `cmd:"" default:"withargs" help:"Show how long the ledger is, and its signed root (what 'barium ledger' alone does)."`
	Events  ledgerEventsCmd  `cmd:"" help:"List the events, oldest first."`
	Check   ledgerCheckCmd   `cmd:"" help:"Recompute every entry and root; find what was altered, removed or moved."`
	Receipt ledgerReceiptCmd `cmd:"" help:"Give out the receipt of one event."`

	Checkpoint ledgerCheckpointCmd `cmd:"" help:"Print the last signed checkpoint, with witnesses' cosignatures."`
	Prove      ledgerProveCmd      `cmd:"" help:"Prove that one checkpoint continues another."`
	Witnesses  ledgerWitnessesCmd  `cmd:"" help:"List who is asked to cosign the ledger, and how they answered last."`
}

type ledgerHeadCmd struct {
	JSON bool `name:"json" help:"Print JSON for scripts."`
}

// head is what --json prints.
type head struct {
	Origin     string `json:"origin"`
	Size       int64  `json:"size"`
	Root       string `json:"root"`
	Key        string `json:"key"`
	Checkpoint string `json:"checkpoint"` // the signed note, byte for byte
}

// Run shows the head.
func (c ledgerHeadCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		p, err := h.Head(ctx)
		if err != nil {
			return err
		}
		if c.JSON {
			return writeJSON(sys.Stdout, head{p.Origin, p.Size, p.Root.String(), h.LedgerKey(), string(p.Note)})
		}
		_, err = fmt.Fprintf(sys.Stdout, "Ledger  %s, %s\nRoot    %s\nKey     %s\n\nThe signed checkpoint, which anybody may keep and hold against later ones:\n\n%s", p.Origin, figures.Plural(p.Size, "event"), p.Root, h.LedgerKey(), p.Note)
		return err
	})
}
