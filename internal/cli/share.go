package cli

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/internal/share"
)

type shareCmd struct {
	File      string `arg:"" help:"Document: Markdown, HTML or plain text. The copies are the same but for their wording at the sites."`
	To        string `required:"" help:"The recipients: CSV with the header party,name,email." placeholder:"people.csv"`
	Out       string `required:"" help:"Folder for the copies and manifest.csv." placeholder:"DIR"`
	Sites     string `help:"Vary only at the sites of this reviewed list." placeholder:"FILE.sites.yaml"`
	Terms     string `default:"TLP:AMBER+STRICT" help:"Handling terms, a TLP 2.0 label (${default})." placeholder:"LABEL"`
	Coalition int    `default:"2" help:"Recipients who mix their copies, against whom the code is designed (${default})." placeholder:"K"`
	JSON      bool   `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (shareCmd) Help() string {
	return `Each copy's wording is drawn at random, sealed to the board and recorded in the ledger before the copy is written. Tell the recipients that their copies are individually marked.`
}

// Validate refuses terms that TLP doesn't have.
func (c shareCmd) Validate() error {
	if c.Coalition < 1 || c.Coalition > 20 {
		return fmt.Errorf("--coalition %d: want 1 to 20", c.Coalition)
	}
	_, err := share.ParseTerms(c.Terms)
	return err
}

// Run makes the copies.
func (c shareCmd) Run(ctx context.Context, sys System, g *grammar) error {
	request, err := c.request()
	if err != nil {
		return err
	}
	return g.withHome(ctx, sys, func(h *app.Home) error {
		bar := sys.progress("sharing")
		defer bar.end()
		request.Progress = bar.show
		done, err := h.Share(ctx, request)
		bar.end()
		if err != nil {
			return err
		}
		if c.JSON {
			return writeJSON(sys.Stdout, done)
		}
		return c.tell(sys.Stdout, done)
	})
}

// request reads all that is needed before the home is touched.
func (c shareCmd) request() (app.Share, error) {
	r := app.Share{Name: filepath.Base(c.File), Coalition: c.Coalition, Dir: c.Out, Terms: share.Terms(c.Terms)}
	var err error
	if r.Source, err = readFile(c.File, maxDocument); err != nil {
		return r, err
	}
	list, err := readFile(c.To, maxList)
	if err != nil {
		return r, err
	}
	if r.People, err = share.ReadPeople(bytes.NewReader(list)); err != nil {
		return r, fmt.Errorf("%s: %w", c.To, err)
	}
	if c.Sites != "" {
		r.Sites, err = readFile(c.Sites, maxDocument)
	}
	return r, err
}

func (c shareCmd) tell(w io.Writer, d app.Shared) error {
	var b strings.Builder
	b.WriteString(wrap("Shared    ", fmt.Sprintf("%s, document %s", oneLine(d.Title), d.Document)))
	made := figures.Count(d.Copies) + ", in the folder " + c.Out
	if d.All > d.Copies {
		made += fmt.Sprintf("; %s of this document, all told", figures.Count(d.All))
	}
	b.WriteString(wrap("Copies    ", made))
	b.WriteString(wrap("Manifest  ", d.Manifest+" (who gets which file; keep it as safe as the document)"))
	b.WriteString(wrap("Terms     ", fmt.Sprintf("%s: %s", d.Terms, share.Terms(d.Terms).Meaning())))
	b.WriteString(wrap("Sites     ", fmt.Sprintf("%s in %s, %.0f bits", figures.Count(d.Sites), figures.Plural(d.Words, "word"), d.Bits)))
	b.WriteString("\n" + wrap("", fmt.Sprintf("What that buys, if whoever leaks is one of %s and the chance of naming any copy falsely is held to 1 in 1,000:", figures.Plural(d.All, "copy"))))
	b.WriteString(wrap("  one person leaks        ", quoted(d.Needed.Alone)))
	b.WriteString(wrap("  two mix their copies    ", quoted(d.Needed.Two)))
	b.WriteString("\n" + wrap("", "Tell the recipients that their copies are individually marked. The codewords are sealed: which wording went to whom can be opened by a quorum of the board only."))
	last := d.FirstEvent + int64(d.Copies) - 1
	b.WriteString("\n" + wrap("", fmt.Sprintf("The releases are events %s to %s of the ledger. A recipient's receipt:", figures.Count(d.FirstEvent), figures.Count(last))))
	b.WriteString("  barium ledger receipt COPY --out FILE\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func quoted(words int) string {
	if words == 0 {
		return "not even the whole text is enough"
	}
	return fmt.Sprintf("named from about %s quoted", figures.Plural(words, "word"))
}
