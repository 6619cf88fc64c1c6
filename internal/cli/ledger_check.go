package cli

import (
	"context"
	"fmt"

	"barium/internal/app"
	"barium/internal/figures"
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
	// Orphans are files among the objects that no document refers to. They do no
	// harm, so they aren't problems.
	Orphans []string `json:"orphans"`
}

type checkProblem struct {
	Kind   ledger.Kind `json:"kind"`
	First  int64       `json:"first"`
	Last   int64       `json:"last"`
	Detail string      `json:"detail"`
}

// kindRow is a row beside the ledger that differs from its event.
const kindRow ledger.Kind = "row"

func newCheckReport(r ledger.Report, rows app.RowReport, files app.ObjectReport) checkReport {
	out := checkReport{r.Events, r.Checkpoints, r.Root.String(), []checkProblem{}, []string{}}
	for _, o := range files.Orphans {
		out.Orphans = append(out.Orphans, o.ID.String())
	}
	for _, p := range r.Problems {
		out.Problems = append(out.Problems, checkProblem{p.Kind, p.First, p.Last, p.Detail})
	}
	for _, d := range rows.Differences {
		out.Problems = append(out.Problems, checkProblem{kindRow, d.Event, d.Event, d.What})
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
		rows, err := h.CheckRows(ctx)
		if err != nil {
			return err
		}
		files, err := h.CheckObjects(ctx)
		if err != nil {
			return err
		}
		if c.JSON {
			err = writeJSON(sys.Stdout, newCheckReport(r, rows, files))
		} else {
			err = printCheck(sys, r, rows, files)
		}
		if err == nil && len(r.Problems)+len(rows.Differences) > 0 {
			err = errTold
		}
		return err
	})
}

func printOrphans(sys System, files app.ObjectReport) {
	if len(files.Orphans) == 0 {
		return
	}
	fmt.Fprint(sys.Stdout, wrap("", fmt.Sprintf("Among %s, no document refers to these; 'barium sweep' removes them when they are a day old:", figures.Plural(files.Objects, "file"))))
	for _, o := range files.Orphans {
		fmt.Fprintf(sys.Stdout, "  %s\n", o.ID)
	}
}

func printCheck(sys System, r ledger.Report, rows app.RowReport, files app.ObjectReport) error {
	fmt.Fprintf(sys.Stdout, "Recomputed %s and held them against %s.\n", figures.Plural(r.Events, "event"), figures.Plural(r.Checkpoints, "signed checkpoint"))
	held := figures.Plural(rows.Documents, "document") + ", " + figures.Plural(rows.Copies, "copy")
	if rows.PublicTexts > 0 {
		held += ", " + figures.Plural(rows.PublicTexts, "public text")
	}
	fmt.Fprintf(sys.Stdout, "Held against their events: %s.\n", held)
	printOrphans(sys, files)
	if len(r.Problems)+len(rows.Differences) == 0 {
		_, err := fmt.Fprintf(sys.Stdout, "Every entry and every root is what was written.\nRoot  %s\n", r.Root)
		return err
	}
	if len(r.Problems) > 0 {
		fmt.Fprintf(sys.Stdout, "\nThis is NOT the ledger that was written: %s.\n", figures.Plural(len(r.Problems), "problem"))
	}
	for _, p := range r.Problems {
		fmt.Fprint(sys.Stdout, wrap("  ", p.String()))
	}
	if len(rows.Differences) > 0 {
		fmt.Fprintf(sys.Stdout, "\nThe database is NOT as the ledger has it: %s.\n", figures.Plural(len(rows.Differences), "difference"))
	}
	for _, d := range rows.Differences {
		fmt.Fprint(sys.Stdout, wrap("  ", fmt.Sprintf("event %d: %s", d.Event, d.What)))
	}
	_, err := fmt.Fprint(sys.Stdout, "\n"+wrap("", "Keep the home as it is, and compare with a backup and with the receipts that others hold."))
	return err
}
