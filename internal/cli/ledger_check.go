package cli

import (
	"context"
	"fmt"

	"barium/internal/app"
	"barium/internal/ledger"
)

type ledgerCheckCmd struct {
	JSON bool `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (ledgerCheckCmd) Help() string {
	return `Ends with exit code 1 if anything was found.`
}

// checkReport is what --json prints.
type checkReport struct {
	Events      int64          `json:"events"`
	Checkpoints int            `json:"checkpoints"`
	Root        string         `json:"root"`
	Problems    []checkProblem `json:"problems"`
}

type checkProblem struct {
	Kind   ledger.Kind `json:"kind"`
	First  int64       `json:"first"`
	Last   int64       `json:"last"`
	Detail string      `json:"detail"`
}

func newCheckReport(r ledger.Report) checkReport {
	out := checkReport{r.Events, r.Checkpoints, r.Root.String(), []checkProblem{}}
	for _, p := range r.Problems {
		out.Problems = append(out.Problems, checkProblem{p.Kind, p.First, p.Last, p.Detail})
	}
	return out
}

// Run recomputes the ledger.
func (c ledgerCheckCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		r, err := h.CheckLedger(ctx)
		if err != nil {
			return err
		}
		if c.JSON {
			err = writeJSON(sys.Stdout, newCheckReport(r))
		} else {
			err = printCheck(sys, r)
		}
		if err == nil && len(r.Problems) > 0 {
			err = errTold
		}
		return err
	})
}

func printCheck(sys System, r ledger.Report) error {
	fmt.Fprintf(sys.Stdout, "Recomputed %s and held them against %s.\n", plural(r.Events, "event"), plural(r.Checkpoints, "signed checkpoint"))
	if len(r.Problems) == 0 {
		_, err := fmt.Fprintf(sys.Stdout, "Every entry and every root is what was written.\nRoot  %s\n", r.Root)
		return err
	}
	fmt.Fprintf(sys.Stdout, "\nThis is NOT the ledger that was written: %s.\n", plural(len(r.Problems), "problem"))
	for _, p := range r.Problems {
		fmt.Fprint(sys.Stdout, wrap("  ", p.String()))
	}
	_, err := fmt.Fprint(sys.Stdout, "\n"+wrap("", "Keep the home as it is, and compare with a backup and with the receipts that others hold."))
	return err
}
