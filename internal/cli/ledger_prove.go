package cli

import (
	"context"
	"fmt"
	"io"

	"barium/internal/app"
	"barium/internal/figures"
)

type ledgerProveCmd struct {
	From int64  `arg:"" help:"Size of the older checkpoint, in events."`
	To   int64  `arg:"" optional:"" help:"Size of the newer one. Else the last."`
	Out  string `help:"Write it to this file, which must not exist, rather than to standard output." placeholder:"FILE"`
	JSON bool   `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (ledgerProveCmd) Help() string {
	return `Proves that the ledger at one checkpoint continues the ledger at another: nothing was removed, changed or put in between. Whoever has the proof can check it with "barium verify" and the ledger's public key. A checkpoint is signed at the end of each commit, so not at every size.`
}

// provenConsistency is what --json prints.
type provenConsistency struct {
	From   int64    `json:"from"`
	To     int64    `json:"to"`
	Hashes []string `json:"hashes"`
	Old    string   `json:"old"` // the signed note, byte for byte
	New    string   `json:"new"`
}

// Run gives out a proof.
func (c ledgerProveCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		p, err := h.ProveBetween(ctx, c.From, c.To)
		if err != nil {
			return err
		}
		if c.JSON {
			out := provenConsistency{p.Old.Size, p.New.Size, []string{}, string(p.Old.Note), string(p.New.Note)}
			for _, hash := range p.Hashes {
				out.Hashes = append(out.Hashes, hash.String())
			}
			return writeJSON(sys.Stdout, out)
		}
		write := func(w io.Writer) error {
			_, err := w.Write(p.Marshal())
			return err
		}
		if c.Out == "" {
			return write(sys.Stdout)
		}
		if err := writeNew(c.Out, 0o644, write); err != nil {
			return err
		}
		_, err = fmt.Fprintf(sys.Stdout, "Wrote the proof from %s to %s to %s\n", figures.Count(p.Old.Size), figures.Plural(p.New.Size, "event"), c.Out)
		return err
	})
}

type ledgerCheckpointCmd struct {
	Cosigned bool `help:"The last one that enough witnesses have cosigned."`
}

// Help is shown with the command's flags.
func (ledgerCheckpointCmd) Help() string {
	return `A checkpoint is the ledger's signed word on all it held at one moment. Keep one elsewhere, and nobody can rewrite what came before it unnoticed. It bears the cosignatures of witnesses where there are any.`
}

// Run prints a checkpoint as it is.
func (c ledgerCheckpointCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		signed, err := h.Checkpoint(ctx, c.Cosigned)
		if err != nil {
			return err
		}
		if signed == nil {
			return fmt.Errorf("no checkpoint has been cosigned yet: 'barium ledger witnesses' shows who was asked")
		}
		_, err = sys.Stdout.Write(signed)
		return err
	})
}
