package cli

import (
	"context"
	"fmt"
	"io"

	"barium/client"
)

// A casePaper is a paper of a case, as it is asked for.
type casePaper struct {
	inCase
	Format string `default:"md" enum:"md,html,pdf" help:"md, html or pdf (${default})." placeholder:"F"`
	Output string `name:"out" aliases:"output" short:"o" help:"Write it into this file, which isn't there yet. PDFs want one." placeholder:"FILE"`
	JSON   bool   `name:"json" help:"Print what the API answers, for scripts."`
}

// Validate refuses to fill a terminal with a PDF.
func (c casePaper) Validate() error {
	if c.Format == "pdf" && c.Output == "" && !c.JSON {
		return fmt.Errorf("--format pdf: name a file with --out")
	}
	return nil
}

// write writes the paper where it was asked for.
func (c casePaper) write(sys System, p client.Print) error {
	if c.Output == "" {
		_, err := sys.Stdout.Write(p.File)
		return err
	}
	err := writeNew(c.Output, 0o600, func(w io.Writer) error { _, err := w.Write(p.File); return err })
	if err == nil {
		_, err = fmt.Fprintf(sys.Stderr, "%s\n", c.Output)
	}
	return err
}

type caseDamageCmd struct{ casePaper }

// Help is shown with the command's flags.
func (caseDamageCmd) Help() string {
	return `What each event revealed, and to whom; who is at risk, what is owed and overdue, who must be told. The token in $BARIUM_TOKEN needs the scope “` + caseToken + `”.`
}

// Run prints a case's damage.
func (c caseDamageCmd) Run(ctx context.Context, sys System) error {
	house, err := c.client(sys)
	if err != nil {
		return err
	}
	if c.JSON {
		out, err := house.ShowDamage(ctx, c.Case, client.ShowDamageQuery{})
		if err != nil {
			return err
		}
		return writeJSON(sys.Stdout, out)
	}
	p, err := house.PrintDamage(ctx, c.Case, client.PrintDamageQuery{Format: c.Format})
	if err != nil {
		return err
	}
	return c.write(sys, p)
}

type caseReferralCmd struct{ casePaper }

// Help is shown with the command's flags.
func (caseReferralCmd) Help() string {
	return `The eleven questions that a prosecutor asks about a leak, filled in from what the case knows, each answer with its source and gaps marked. The token in $BARIUM_TOKEN needs the scope “` + caseToken + `”.`
}

// Run prints the eleven questions.
func (c caseReferralCmd) Run(ctx context.Context, sys System) error {
	house, err := c.client(sys)
	if err != nil {
		return err
	}
	if c.JSON {
		out, err := house.ShowReferral(ctx, c.Case)
		if err != nil {
			return err
		}
		return writeJSON(sys.Stdout, out)
	}
	p, err := house.PrintReferral(ctx, c.Case, client.PrintReferralQuery{Format: c.Format})
	if err != nil {
		return err
	}
	return c.write(sys, p)
}
