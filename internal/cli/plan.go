package cli

import (
	"context"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"barium/internal/figures"
	"barium/internal/plan"
)

// maxCells bounds the memory of a plan: a bit a copy and site, so 4 GiB.
const maxCells = 1 << 35

type planCmd struct {
	Copies    int      `required:"" help:"Copies of the document." placeholder:"N"`
	Sites     []int    `required:"" help:"Sites read from the leak; a list gives a row each." placeholder:"M,…"`
	Colluders []int    `default:"1" help:"People who mix their copies (${default})." placeholder:"C,…"`
	Attack    []string `default:"interleaving" help:"How they mix them: interleaving, majority, minority, coin, worst, or all (${default})." placeholder:"NAME,…"`
	Flip      float64  `default:"0" help:"Share of sites that are read wrongly, 0 to 0.5 (${default})." placeholder:"SHARE"`
	Trials    int      `default:"200" help:"Simulated leaks a row (${default})." placeholder:"T"`
	Coalition int      `help:"Colluders that the code is designed against. Else as many as the row has, at least 2." placeholder:"K"`
	Bound     float64  `default:"0.001" help:"Bound on false accusation (${default})." placeholder:"P"`
	Seed      uint64   `default:"1" help:"The same seed gives the same table (${default})." placeholder:"S"`
	JSON      bool     `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (planCmd) Help() string {
	return `Draws codes, lets coalitions mix their copies, and hands the leaks to the decoder that real traces use. Sites have two variants each here; sites with more do better.

At a site where the colluders' copies differ, interleaving takes one copy's variant at random, majority the one that most have, minority the one that fewest have, coin either at equal odds, and worst what helps the decoder least.`
}

// Validate refuses every row that would be refused half-way through.
func (c *planCmd) Validate() error {
	if slices.Contains(c.Attack, "all") {
		c.Attack = plan.Attacks()
	}
	for _, s := range c.settings() {
		if err := s.Validate(); err != nil {
			return err
		}
		if cells := s.Copies * s.Sites; cells > maxCells {
			return fmt.Errorf("%s copies of %s sites would take %d GiB of memory, and the limit is %d: plan with fewer copies, the chance to identify hardly changes", figures.Count(s.Copies), figures.Count(s.Sites), cells>>33+1, maxCells>>33)
		}
	}
	return nil
}

func (c *planCmd) settings() []plan.Setting {
	var list []plan.Setting
	for _, sites := range c.Sites {
		for _, colluders := range c.Colluders {
			for _, attack := range c.Attack {
				coalition := c.Coalition
				if coalition == 0 {
					coalition = max(2, colluders)
				}
				list = append(list, plan.Setting{Copies: c.Copies, Sites: sites, Colluders: colluders, Attack: attack,
					Flip: c.Flip, Trials: c.Trials, Coalition: coalition, Bound: c.Bound, Seed: c.Seed})
			}
		}
	}
	return list
}

// Run simulates row after row.
func (c *planCmd) Run(ctx context.Context, sys System) error {
	settings := c.settings()
	rows := make([]plan.Row, 0, len(settings))
	bar, done := sys.progress("simulating"), 0
	defer bar.end()
	for _, s := range settings {
		row, err := plan.Run(ctx, s, func() {
			done++
			bar.show(done, len(settings)*c.Trials)
		})
		if err != nil {
			return err
		}
		rows = append(rows, row)
	}
	bar.end()
	if c.JSON {
		return writeJSON(sys.Stdout, map[string]any{"rows": rows})
	}
	return c.show(sys.Stdout, rows)
}

func (c *planCmd) show(w io.Writer, rows []plan.Row) error {
	t := table{titles: []string{" copies", " sites", " colluders", "attack", " one found", " mean found", " innocents"}}
	for _, r := range rows {
		found := fmt.Sprintf("%s of %s", figures.Count(int(r.IdentifiedAny*float64(r.Trials)+.5)), figures.Count(r.Trials))
		t.row(figures.Count(r.Copies), figures.Count(r.Sites), r.Colluders, r.Attack, found, fmt.Sprintf("%.2f", r.IdentifiedMean), figures.Count(r.InnocentsAccused))
	}
	t.write(w, "")
	_, err := fmt.Fprint(w, "\n"+wrap("", strings.Join([]string{
		fmt.Sprintf("One found: leaks in which at least one of those who had a part is identified, at a bound of %s on naming anybody falsely.", figures.OneIn(c.Bound)),
		"Mean found: how many of them a leak.",
		"Innocents: copies without a part that were named, in all leaks of the row together.",
		c.margin(),
	}, " ")))
	return err
}

// margin says how far chance alone moves the figures: twice the standard error
// of a share of one half, the largest there is.
func (c *planCmd) margin() string {
	return fmt.Sprintf("With %s a row, a share may be off by up to %.1f percentage points either way by chance.", figures.Plural(c.Trials, "leak"), 100/math.Sqrt(float64(c.Trials)))
}
