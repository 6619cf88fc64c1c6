package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"barium/internal/app"
	"barium/internal/finding"
	"barium/internal/share"
)

type traceCmd struct {
	Files               []string `arg:"" name:"file" help:"Published text: plain, Markdown or HTML; - for standard input. Several are weighed together, as one inquiry."`
	Key                 []string `help:"A custodian's key file; once for each custodian of a quorum. Without keys, nothing is opened and nobody named." placeholder:"CUSTODIAN.key" sep:"none"`
	FalseAccusation     float64  `default:"0.001" help:"The highest chance of naming a copy that had no part (${default})." placeholder:"P"`
	Document            string   `help:"Consider this document only." placeholder:"ID"`
	Purpose             string   `help:"Why it is asked, for the ledger." placeholder:"TEXT"`
	LegalBasis          string   `help:"On what legal basis, for the ledger." placeholder:"TEXT"`
	ProtectedDisclosure string   `help:"The board's answer to whether the publication may be lawful whistleblowing: no, yes or unsure. With yes, nothing is opened." placeholder:"ANSWER"`
	JSON                bool     `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (traceCmd) Help() string {
	return `Without a quorum of keys: is the text ours, which passages of which document, and would they be enough to name a copy. With a quorum: the finding. Each use of keys is recorded in the ledger before anything is opened, refusals too.

A finding is identified, inconclusive or not-ours; each ends with exit code 0. Passphrases of protected keys are asked for, or taken from $BARIUM_PASSPHRASE.`
}

// Validate refuses what can't be asked.
func (c traceCmd) Validate() error {
	if !(c.FalseAccusation > 0 && c.FalseAccusation < 1) {
		return fmt.Errorf("--false-accusation %v: want a probability between 0 and 1, such as 0.001", c.FalseAccusation)
	}
	for i, f := range c.Files {
		if slices.Contains(c.Files[:i], f) {
			return fmt.Errorf("%s is given twice: one text counts once", f)
		}
	}
	if c.ProtectedDisclosure != "" {
		if _, err := protectedAnswer(c.ProtectedDisclosure); err != nil {
			return fmt.Errorf("--protected-disclosure %w", err)
		}
	}
	return nil
}

func protectedAnswer(s string) (share.Protected, error) {
	answer := share.Protected(strings.ToLower(strings.TrimSpace(s)))
	switch answer {
	case share.ProtectedNo, share.ProtectedYes, share.ProtectedUnsure:
		return answer, nil
	}
	return "", fmt.Errorf("%q: want no, yes or unsure", s)
}

// Run makes the finding.
func (c traceCmd) Run(ctx context.Context, sys System, g *grammar) error {
	q, err := c.inquiry(ctx, sys)
	if err != nil {
		return err
	}
	return g.withHome(ctx, sys, func(h *app.Home) error {
		if q.Protected, err = c.protected(ctx, sys); err != nil {
			return err
		}
		before, err := h.Head(ctx)
		if err != nil {
			return err
		}
		f, err := h.Trace(ctx, q)
		if err != nil {
			return err
		}
		if c.JSON {
			return writeJSON(sys.Stdout, f)
		}
		g, err := h.Grounds(ctx, q, f, before.Size)
		if err != nil {
			return err
		}
		g.Program = program()
		_, err = io.WriteString(sys.Stdout, findingPage(finding.Write(f, g)))
		return err
	})
}

// inquiry reads all files before anything is asked.
func (c traceCmd) inquiry(ctx context.Context, sys System) (app.Inquiry, error) {
	q := app.Inquiry{Bound: c.FalseAccusation, Document: c.Document, Purpose: c.Purpose, LegalBasis: c.LegalBasis, Passphrase: sys.passphrases(ctx)}
	for _, file := range c.Files {
		leak, err := c.leak(ctx, sys, file)
		if err != nil {
			return q, err
		}
		q.Leaks = append(q.Leaks, leak)
	}
	for _, file := range c.Key {
		data, err := readFile(file, maxSmall)
		if err != nil {
			return q, fmt.Errorf("custodian key: %w", err)
		}
		q.Keys = append(q.Keys, app.Key{Name: file, Data: data})
	}
	return q, nil
}

func (c traceCmd) leak(ctx context.Context, sys System, file string) (app.Leak, error) {
	if file == "-" {
		data, err := sys.readStdin(ctx, maxDocument)
		return app.Leak{Name: stdinName, Source: data}, err
	}
	data, err := readFile(file, maxDocument)
	return app.Leak{Name: file, Source: data}, err
}

// protected returns the board's answer about whistleblowing. Where nobody can
// be asked, the ledger is told that nobody answered.
func (c traceCmd) protected(ctx context.Context, sys System) (share.Protected, error) {
	switch {
	case c.ProtectedDisclosure != "":
		return protectedAnswer(c.ProtectedDisclosure)
	case len(c.Key) == 0:
		return share.ProtectedUnanswered, nil
	case !sys.asks():
		fmt.Fprint(sys.Stderr, wrap("barium: note: ", "the board hasn't said whether this may be protected disclosure (lawful whistleblowing), and the ledger will say so; answer with --protected-disclosure no, yes or unsure"))
		return share.ProtectedUnanswered, nil
	}
	for {
		line, err := sys.ask(ctx, "May this publication be protected disclosure (lawful whistleblowing)?\nThe answer is recorded. no, yes or unsure: ", false)
		if err != nil {
			return "", errors.Join(err, errors.New("nothing was opened"))
		}
		if answer, err := protectedAnswer(line); err == nil {
			return answer, nil
		}
	}
}
