package cli

import (
	"context"
	"fmt"
	"io"

	"barium/internal/casebook/affairs"
	"barium/internal/figures"
)

type caseCmd struct {
	Open     caseOpenCmd     `cmd:"" help:"Open a case about publications that the watch has found."`
	List     caseListCmd     `cmd:"" help:"List the cases that you may know of."`
	Show     caseShowCmd     `cmd:"" help:"Show a case: what happened when, and what the board has yet to answer."`
	Exhibit  caseExhibitCmd  `cmd:"" help:"Put a file into a case as an exhibit."`
	Decide   caseDecideCmd   `cmd:"" help:"Propose how a case is closed, or carry what another custodian proposed."`
	Bundle   caseBundleCmd   `cmd:"" help:"Fetch a case as one signed file."`
	Verify   caseVerifyCmd   `cmd:"" help:"Verify such a file, without the house."`
	Damage   caseDamageCmd   `cmd:"" help:"Print what a case's leak has done: what was revealed to whom, who is at risk, what is owed."`
	Holders  caseHoldersCmd  `cmd:"" help:"Show who held what of a case, who cannot have, and how complete the list is."`
	Referral caseReferralCmd `cmd:"" help:"Print the eleven questions of a leak referral, answered from a case."`
	Matrix   caseMatrixCmd   `cmd:"" help:"Show the hypotheses of a case against its evidence."`
	Series   caseSeriesCmd   `cmd:"" help:"Show all cases together: what they share, whether a source recurs."`
	Score    caseScoreCmd    `cmd:"" help:"Score the calls made before it became known what turned out."`
	Simulate caseSimulateCmd `cmd:"" help:"Draw leak affairs with known truth, and score how cases would have come out."`
	Weigh    caseWeighCmd    `cmd:"" help:"Show what each explanation of a case weighs, and by which evidence."`
}

type caseSimulateCmd struct {
	Affairs  int     `default:"500" help:"Affairs that are drawn (${default})." placeholder:"N"`
	Unlogged float64 `default:"0.2" help:"Chance that passing an item on isn't recorded, 0 to 1 (${default})." placeholder:"P"`
	Marks    float64 `default:"0.5" help:"Chance that the marks of what leaked can be read, 0 to 1 (${default})." placeholder:"P"`
	Mistaken float64 `default:"0" help:"Chance that a party with a gap in its list swears to it all the same, 0 to 1 (${default})." placeholder:"P"`
	Seed     uint64  `default:"1" help:"The same seed gives the same table (${default})." placeholder:"S"`
	JSON     bool    `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (caseSimulateCmd) Help() string {
	return `No public benchmark of leak inquiries exists, so this draws its own: parties, releases, passing on by hand, gaps in the record, hearsay, guesses and several leakers, with the truth known. The engine of a case is scored beside three baselines: the intersection of holders, all holders alike, and the published guilt model. docs/cases.md says how affairs are drawn.`
}

// Validate refuses what is no chance.
func (c caseSimulateCmd) Validate() error {
	if c.Affairs < 1 {
		return fmt.Errorf("--affairs %d: want 1 or more", c.Affairs)
	}
	for _, p := range []struct {
		name string
		p    float64
	}{{"unlogged", c.Unlogged}, {"marks", c.Marks}, {"mistaken", c.Mistaken}} {
		if !(p.p >= 0 && p.p <= 1) {
			return fmt.Errorf("--%s %g: want a chance from 0 to 1", p.name, p.p)
		}
	}
	return nil
}

// Run draws and scores.
func (c caseSimulateCmd) Run(ctx context.Context, sys System) error {
	settings := affairs.Settings{Affairs: c.Affairs, Unlogged: c.Unlogged, Marks: c.Marks, Mistaken: c.Mistaken, Seed: c.Seed}
	scores, err := waitFor(ctx, func() ([]affairs.Score, error) { return affairs.Simulate(settings) })
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, map[string]any{"engines": scores})
	}
	return c.show(sys.Stdout, scores)
}

func (c caseSimulateCmd) show(w io.Writer, scores []affairs.Score) error {
	t := table{titles: []string{"engine", " log loss", " Brier", " source first", " falsely excluded", " falsely named"}}
	share := func(p float64) string { return fmt.Sprintf("%.1f %%", 100*p) }
	for _, s := range scores {
		t.row(s.Name, fmt.Sprintf("%.3f", s.LogLoss), fmt.Sprintf("%.3f", s.Brier), share(s.Top1), share(s.FalseExclusion), share(s.FalseIdentification))
	}
	t.write(w, "")
	_, err := fmt.Fprint(w, "\n"+wrap("", fmt.Sprintf("%s, seed %d. Source first: of the affairs whose source was among the recipients, those in which the likeliest person was it. "+
		"Falsely excluded: of the sources, those who were ruled out. Falsely named: affairs in which somebody without a part was given 99 %% or more.", figures.Plural(c.Affairs, "affair"), c.Seed)))
	return err
}
