package cli

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"barium/client"
)

// caseToken is the scope that a token for cases has.
const caseToken = "cases"

// inCase names a case of a house.
type inCase struct {
	remote
	Case string `arg:"" help:"Id of the case, C-…."`
}

// AfterApply lets ids be typed in small letters.
func (c *inCase) AfterApply() error {
	c.Case = strings.ToUpper(c.Case)
	return nil
}

type caseOpenCmd struct {
	remote
	Title       string   `required:"" help:"What came to light, in a few words." placeholder:"WORDS"`
	Matter      string   `required:"" help:"Id of the matter, M-…." placeholder:"ID"`
	Publication []string `help:"Id of a publication, N-…, as often as wanted." placeholder:"ID"`
	Request     []string `help:"Id of a request to the custodians, U-…, as often as wanted." placeholder:"ID"`
	JSON        bool     `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (caseOpenCmd) Help() string { return tokenHelp }

const tokenHelp = `The house is named with --server or $BARIUM_SERVER, and a token with the scope “cases”, made on your account's page, is taken from $BARIUM_TOKEN.`

// Run opens a case.
func (c caseOpenCmd) Run(ctx context.Context, sys System) error {
	h, err := c.client(sys)
	if err != nil {
		return err
	}
	opened, err := h.OpenCase(ctx, client.CaseOpening{Title: c.Title, Matter: c.Matter, Publications: c.Publication, Requests: c.Request})
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, opened)
	}
	_, err = fmt.Fprintf(sys.Stdout, "Case %s is open, by event %d of the ledger.\n", opened.ID, opened.Event)
	return err
}

type caseListCmd struct {
	remote
	JSON bool `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (caseListCmd) Help() string { return tokenHelp }

// Run lists cases.
func (c caseListCmd) Run(ctx context.Context, sys System) error {
	h, err := c.client(sys)
	if err != nil {
		return err
	}
	list, err := h.ListCases(ctx)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, list)
	}
	if len(list) == 0 {
		_, err := fmt.Fprintln(sys.Stdout, "There is no case that you may know of.")
		return err
	}
	t := table{titles: []string{"case", "opened", "state", "matter", "title"}}
	for _, x := range list {
		t.row(oneLine(x.ID), x.OpenedAt.UTC().Format("2006-01-02"), oneLine(x.State), shorten(oneLine(x.Matter.Name), maxMatter), shorten(oneLine(x.Title), maxTitle))
	}
	t.write(sys.Stdout, "")
	return nil
}

type caseShowCmd struct {
	inCase
	JSON bool `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (caseShowCmd) Help() string { return tokenHelp }

// Run shows a case.
func (c caseShowCmd) Run(ctx context.Context, sys System) error {
	h, err := c.client(sys)
	if err != nil {
		return err
	}
	x, err := h.ShowCase(ctx, c.Case)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, x)
	}
	moments, err := h.ShowCaseTimeline(ctx, c.Case)
	if err != nil {
		return err
	}
	b, err := h.ShowCaseBoard(ctx, c.Case)
	if err != nil {
		return err
	}
	_, err = io.WriteString(sys.Stdout, casePage(x, moments, b))
	return err
}

// casePage is a case on a terminal.
func casePage(x client.Case, moments []client.CaseMoment, b client.CaseBoard) string {
	var page strings.Builder
	page.WriteString(wrap("", oneLine(x.Title)))
	fmt.Fprintf(&page, "%s, %s, on %s\n", oneLine(x.ID), oneLine(x.State), oneLine(x.Matter.Name))
	day := ""
	for _, m := range moments {
		if d := m.At.UTC().Format("2 January 2006"); d != day {
			day = d
			page.WriteString("\n" + day + "\n")
		}
		page.WriteString(wrap(m.At.UTC().Format("  15:04:05  "), oneLine(m.Words)))
	}
	page.WriteString("\nHours are UTC.\n")
	for _, p := range b.Proposals {
		fmt.Fprintf(&page, "\nProposal %d: %s, %s\n", p.Number, oneLine(p.Outcome), oneLine(p.State))
		page.WriteString(wrap("  ", oneLine(p.Text)))
	}
	if x.State == "open" && len(b.ToClose) > 0 {
		page.WriteString("\nBefore it can be closed\n")
		for _, missing := range b.ToClose {
			page.WriteString(wrap("  • ", oneLine(missing)))
		}
	}
	return page.String()
}

type caseExhibitCmd struct {
	inCase
	File string `arg:"" help:"File to put in." type:"path"`
	Note string `required:"" help:"What it is, where it comes from, and why it is put in." placeholder:"WORDS"`
	JSON bool   `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (caseExhibitCmd) Help() string { return tokenHelp }

// maxExhibit is how many bytes an exhibit may have.
const maxExhibit = 20 << 20

// Run puts a file in.
func (c caseExhibitCmd) Run(ctx context.Context, sys System) error {
	body, err := readFile(c.File, maxExhibit)
	if err != nil {
		return err
	}
	h, err := c.client(sys)
	if err != nil {
		return err
	}
	x, err := h.EnterExhibit(ctx, c.Case, client.CaseEntry{Kind: "file", Name: filepath.Base(c.File), Body: body, Note: c.Note})
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, x)
	}
	_, err = fmt.Fprintf(sys.Stdout, "Exhibit %d, SHA-256 %s, by event %d of the ledger.\n", x.Number, x.Hash, x.Event)
	return err
}

type caseDecideCmd struct {
	inCase
	Outcome string   `help:"established, not established or referred." placeholder:"OUTCOME" xor:"decide" required:""`
	Carry   int      `help:"Carry the proposal of this number." placeholder:"N" xor:"decide" required:""`
	Reason  []string `help:"A reason, as often as wanted." placeholder:"WORDS"`
	Copy    string   `help:"Copy that is established, of those that a finding identifies." placeholder:"ID"`
	Accept  []string `help:"Item whose list of holders has a gap that is accepted." placeholder:"ITEM"`
	JSON    bool     `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (caseDecideCmd) Help() string {
	return "For custodians. What is missing before the case can be closed is named, all of it; a quorum closes it.\n\n" + tokenHelp
}

// Run proposes or carries.
func (c caseDecideCmd) Run(ctx context.Context, sys System) error {
	h, err := c.client(sys)
	if err != nil {
		return err
	}
	var b client.CaseBoard
	if c.Carry > 0 {
		b, err = h.CarryDecision(ctx, c.Case, int64(c.Carry))
	} else {
		b, err = h.ProposeDecision(ctx, c.Case, client.CaseProposed{Outcome: c.Outcome, Reasons: c.Reason, Copy: c.Copy, AcceptedGaps: c.Accept})
	}
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, b)
	}
	for _, p := range b.Proposals {
		fmt.Fprintf(sys.Stdout, "Proposal %d: %s, %s, carried by %d of %d.\n", p.Number, oneLine(p.Outcome), oneLine(p.State), len(p.By), b.Quorum)
	}
	return nil
}
