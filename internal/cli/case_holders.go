package cli

import (
	"context"
	"fmt"
	"io"
	"math"
	"strings"

	"barium/client"
	"barium/internal/casebook/estimate"
	"barium/internal/figures"
)

type caseHoldersCmd struct {
	remote
	Case   string `arg:"" help:"Id of the case, C-…"`
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
		out, err := house.ShowCaseCertificate(ctx, c.Case, c.Person)
		return answered(sys, c.JSON, out, err, func(w io.Writer) error { return writeCertificate(w, out) })
	}
	out, err := house.ShowCaseHolders(ctx, c.Case, client.ShowCaseHoldersQuery{Page: c.Page})
	return answered(sys, c.JSON, out, err, func(w io.Writer) error { return writeHolders(w, out) })
}

// answered prints an answer of the API, as JSON or in words.
func answered(sys System, asJSON bool, out any, err error, words func(io.Writer) error) error {
	switch {
	case err != nil:
		return err
	case asJSON:
		return writeJSON(sys.Stdout, out)
	}
	return words(sys.Stdout)
}

func writeHolders(w io.Writer, h client.CaseHolders) error {
	var b strings.Builder
	if h.Complete {
		b.WriteString("The list of holders is complete, as far as those who answered knew.\n")
	} else {
		b.WriteString("The list of holders is not known to be complete: until it is, nobody is excluded by not being on it.\n")
	}
	for _, o := range h.Owed {
		b.WriteString(wrap("- ", fmt.Sprintf("%s %s (%s)", o.Party.Name, o.Why, o.Document.Name)))
	}
	if len(h.Unexamined) > 0 {
		b.WriteString(wrap("", fmt.Sprintf("Nobody has looked for ways of deriving %s.", figures.Plural(len(h.Unexamined), "item"))))
	}
	b.WriteString("\n")
	for i, x := range h.Items {
		b.WriteString(wrap(fmt.Sprintf("%d. ", i+1), fmt.Sprintf("%s: %d held it, %d may have, %d excluded", x.Label, x.Held, x.MayHave, x.Excluded)))
	}
	b.WriteString("\n")
	t := table{titles: []string{"person", "party", "items in order", "id"}}
	for _, p := range h.People {
		t.row(p.Person.Name, p.Person.Party, strings.Join(p.Statuses, ", "), p.Person.ID)
	}
	t.write(&b, "")
	if h.Next > 0 {
		fmt.Fprintf(&b, "\n%d of %d people; the next with --page %d.\n", len(h.People), h.Total, h.Next)
	}
	b.WriteString("\nAlways possible:\n")
	for _, r := range h.Rivals {
		b.WriteString(wrap("- ", r.Title+". "+r.Shows))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func writeCertificate(w io.Writer, c client.CaseCertificate) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s, %s\n", c.Person.Name, c.Person.Party)
	for _, x := range c.Items {
		b.WriteString("\n" + wrap("", x.Label+": "+x.Status))
		for _, cl := range x.Clauses {
			mark := "+ "
			if !cl.Holds {
				mark = "- "
			}
			b.WriteString(wrap(mark, cl.Text))
			for _, e := range cl.Entries {
				b.WriteString(wrap("    ", fmt.Sprintf("event %d: %s", e.Event, e.Words)))
			}
		}
	}
	b.WriteString("\nExcluded from an item is who has no clause with a minus there.\n")
	_, err := io.WriteString(w, b.String())
	return err
}

type caseWeighCmd struct {
	remote
	Case      string   `arg:"" help:"Id of the case, C-…"`
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
	return answered(sys, c.JSON, out, err, func(w io.Writer) error { return writeWeighing(w, out) })
}

func writeWeighing(w io.Writer, x client.CaseWeighing) error {
	var b strings.Builder
	if len(x.Leading) == 0 {
		b.WriteString("Nothing of a document on the matter was found in what the case is about: there is nothing to weigh.\n")
		_, err := io.WriteString(w, b.String())
		return err
	}
	t := table{titles: []string{"explanation", "how probable", "id"}}
	for _, l := range x.Leading {
		t.row(l.Title, l.Words, l.ID)
	}
	t.write(&b, "")
	b.WriteString("\n" + wrap("", x.Chosen.Sentence) + "\n")
	steps := table{titles: []string{"step", " odds", "rests on"}}
	for _, s := range x.Chosen.Steps {
		factor := fmt.Sprintf("× %.3g", math.Exp(s.Applied))
		if s.Off {
			factor = "off"
		}
		steps.row(s.Name, factor, s.Basis)
	}
	steps.write(&b, "")
	b.WriteString("\n" + wrap("", fmt.Sprintf("It leads from a prior of %s on, and is more probable than all others together from %s on; here it has %s.",
		estimate.Percent(x.Chosen.LeadsFrom), estimate.Percent(x.Chosen.EvenFrom), estimate.Percent(x.Chosen.Prior))))
	_, err := io.WriteString(w, b.String())
	return err
}
