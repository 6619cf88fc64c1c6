package cli

import (
	"context"
	"strings"

	"barium/client"
)

type caseHoldersCmd struct {
	inCase
	Person string `arg:"" optional:"" help:"Id of a person, P-…: how they stand to each item, clause by clause."`
	Page   int64  `default:"1" help:"Page of the people (${default})." placeholder:"N"`
	JSON   bool   `name:"json" help:"Print what the API answers, for scripts."`
}

// Help is shown with the command's flags.
func (caseHoldersCmd) Help() string {
	return `How complete the list of holders is, who is to be asked, and how each person stands to what was published. The token in $BARIUM_TOKEN needs the scope “` + caseToken + `”.`
}

// Run shows who held what of a case.
func (c caseHoldersCmd) Run(ctx context.Context, sys System) error {
	house, err := c.client(sys)
	if err != nil {
		return err
	}
	if c.Person != "" {
		out, err := house.ShowCaseCertificate(ctx, c.Case, strings.ToUpper(c.Person))
		if err != nil {
			return err
		}
		return shown(sys, c.JSON, out, certificateText(out))
	}
	out, err := house.ShowCaseHolders(ctx, c.Case, client.ShowCaseHoldersQuery{Page: c.Page})
	if err != nil {
		return err
	}
	return shown(sys, c.JSON, out, holdersText(out))
}

type caseWeighCmd struct {
	inCase
	Candidate string   `help:"Explanation to show in full: a person's id or a rival's; else the leading one." placeholder:"ID"`
	Off       []string `enum:"access,marks,timing,series" help:"Factors to switch off: access, marks, timing, series." placeholder:"F"`
	Rivals    float64  `help:"Share of the prior that the five rivals have, in per cent; else 50." placeholder:"P"`
	JSON      bool     `name:"json" help:"Print what the API answers, for scripts."`
}

// Help is shown with the command's flags.
func (caseWeighCmd) Help() string {
	return `Prior, access, marks, timing and series as one sum, for each explanation of where it came from. It is arithmetic; the judgement is the board's. The token in $BARIUM_TOKEN needs the scope “` + caseToken + `”.`
}

// Run weighs the explanations of a case.
func (c caseWeighCmd) Run(ctx context.Context, sys System) error {
	house, err := c.client(sys)
	if err != nil {
		return err
	}
	out, err := house.ShowCaseWeighing(ctx, c.Case, client.ShowCaseWeighingQuery{Candidate: c.Candidate, Off: c.Off, Rivals: c.Rivals})
	if err != nil {
		return err
	}
	return shown(sys, c.JSON, out, weighingText(out))
}
