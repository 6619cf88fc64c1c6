package cli

import (
	"context"
	"io"
)

type caseMatrixCmd struct {
	inCase
	JSON bool `name:"json" help:"Print the API's JSON."`
}

// Help is shown with the command's flags.
func (caseMatrixCmd) Help() string {
	return `What others say is shown once your own estimates are in: give them on the case's page, or by the API. The token is taken from $BARIUM_TOKEN and needs the scope “cases”.`
}

// Run shows the matrix of a case.
func (c caseMatrixCmd) Run(ctx context.Context, sys System) error {
	h, err := c.client(sys)
	if err != nil {
		return err
	}
	m, err := h.ShowMatrix(ctx, c.Case)
	if err != nil {
		return err
	}
	return shown(sys, c.JSON, m, matrixText(m))
}

type caseSeriesCmd struct {
	remote
	JSON bool `name:"json" help:"Print the API's JSON."`
}

// Help is shown with the command's flags.
func (caseSeriesCmd) Help() string {
	return `Only cases that you may see count. Holders have no names here, unless findings have identified copies of theirs and the series keeps its bound.`
}

// Run shows all cases together.
func (c caseSeriesCmd) Run(ctx context.Context, sys System) error {
	h, err := c.client(sys)
	if err != nil {
		return err
	}
	s, err := h.ShowSeries(ctx)
	if err != nil {
		return err
	}
	return shown(sys, c.JSON, s, seriesText(s))
}

type caseScoreCmd struct {
	remote
	JSON bool `name:"json" help:"Print the API's JSON."`
}

// Help is shown with the command's flags.
func (caseScoreCmd) Help() string {
	return `Scores the calls that were on record before it was recorded what turned out, in all cases that you may see.`
}

// Run shows how calls came out.
func (c caseScoreCmd) Run(ctx context.Context, sys System) error {
	h, err := c.client(sys)
	if err != nil {
		return err
	}
	s, err := h.ScoreCalls(ctx)
	if err != nil {
		return err
	}
	return shown(sys, c.JSON, s, scoresText(s))
}

// shown writes an answer, as JSON or in words.
func shown(sys System, asJSON bool, value any, text string) error {
	if asJSON {
		return writeJSON(sys.Stdout, value)
	}
	_, err := io.WriteString(sys.Stdout, text)
	return err
}
