package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/internal/share"
)

type protectCmd struct {
	Files []string `arg:"" optional:"" name:"file" help:"Document: Markdown, HTML or plain text."`
	Jsonl string   `name:"jsonl" help:"Many at once: JSON Lines, {\"id\",\"title\",\"text\"} a line; - for standard input." placeholder:"FILE"`
	Terms string   `default:"TLP:AMBER+STRICT" help:"Handling terms, a TLP 2.0 label (${default})." placeholder:"LABEL"`
	JSON  bool     `name:"json" help:"Print JSON for scripts, one line a document."`
}

// Help is shown with the command's flags.
func (protectCmd) Help() string {
	return `Publications are held against protected documents by 'scan', 'watch' and 'trace'. A document that was shared is protected already; one that is protected here has no marked copies, so a passage of it can be found and nobody named.`
}

// Validate refuses terms that TLP doesn't have.
func (c protectCmd) Validate() error {
	_, err := share.ParseTerms(c.Terms)
	return err
}

// Run protects the documents.
func (c protectCmd) Run(ctx context.Context, sys System, g *grammar) error {
	take := func(h *app.Home, list []app.Text) ([]app.TakenIn, error) {
		return h.Protect(ctx, list, share.Terms(c.Terms))
	}
	return takeIn(ctx, sys, g, taking{c.Files, c.Jsonl, time.Time{}, c.JSON, "protected", take})
}

type publicCmd struct {
	Files     []string `arg:"" optional:"" name:"file" help:"What everybody could read: Markdown, HTML or plain text."`
	Jsonl     string   `name:"jsonl" help:"Many at once: JSON Lines, {\"id\",\"title\",\"text\",\"published\"} a line; - for standard input." placeholder:"FILE"`
	Published string   `help:"When the files came out, as 2026-03-01 or 2026-03-01T09:30:00Z. Without it they count as older than any document." placeholder:"DATE"`
	JSON      bool     `name:"json" help:"Print JSON for scripts, one line a text."`
}

// Help is shown with the command's flags.
func (publicCmd) Help() string {
	return `A passage that a public text explains does not count as reuse of a younger document: earlier publications, one's own press releases, common sources. It is shown all the same, with the reason. Each addition is recorded in the ledger.`
}

// Run declares the texts public.
func (c publicCmd) Run(ctx context.Context, sys System, g *grammar) error {
	published, err := parseDate(c.Published)
	if err != nil {
		return misused("--published %q: want a date such as 2026-03-01 or 2026-03-01T09:30:00Z", c.Published)
	}
	take := func(h *app.Home, list []app.Text) ([]app.TakenIn, error) { return h.AddPublic(ctx, list) }
	return takeIn(ctx, sys, g, taking{c.Files, c.Jsonl, published, c.JSON, "public", take})
}

func parseDate(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	if day, err := time.Parse(time.DateOnly, s); err == nil {
		return day, nil
	}
	return time.Parse(time.RFC3339, s)
}

// taking is what protect and public have in common.
type taking struct {
	files     []string
	lines     string
	published time.Time
	json      bool
	what      string // what the texts now are
	take      func(*app.Home, []app.Text) ([]app.TakenIn, error)
}

// takenAtOnce is how many texts are taken in by one transaction.
const takenAtOnce = 500

func takeIn(ctx context.Context, sys System, g *grammar, t taking) error {
	texts, err := sys.readTexts(t.files, t.lines)
	if err != nil {
		return err
	}
	texts.published = t.published
	return errors.Join(g.withHome(ctx, sys, func(h *app.Home) error {
		bar := sys.progress("taking in")
		defer bar.end()
		var fresh, known int
		for {
			batch, err := texts.batch(ctx, takenAtOnce)
			if err != nil || len(batch) == 0 {
				return errors.Join(err, t.tell(sys.Stdout, bar, fresh, known))
			}
			taken, err := t.take(h, batch)
			if err != nil {
				return errors.Join(err, t.tell(sys.Stdout, bar, fresh, known))
			}
			if err := t.list(sys.Stdout, batch, taken); err != nil {
				return err
			}
			for _, one := range taken {
				if one.Known {
					known++
				} else {
					fresh++
				}
			}
			if texts.lines != nil && texts.lines.size > 0 {
				bar.show(int(texts.lines.read>>10), int(texts.lines.size>>10)+1)
			}
		}
	}), texts.end())
}

// shownEach is how many files are listed one by one.
const shownEach = 20

// list tells what became of each text: for scripts of all, for people of files.
func (t taking) list(w io.Writer, texts []app.Text, taken []app.TakenIn) error {
	if t.json {
		lines := json.NewEncoder(w)
		lines.SetEscapeHTML(false)
		for _, one := range taken {
			if err := lines.Encode(one); err != nil {
				return err
			}
		}
		return nil
	}
	for i, one := range taken {
		if texts[i].Name == jsonName || len(t.files) > shownEach {
			continue
		}
		note := ""
		if one.Known {
			note = " (was " + t.what + " already)"
		}
		if _, err := io.WriteString(w, wrap(one.ID+"  ", oneLine(one.Title)+note)); err != nil {
			return err
		}
	}
	return nil
}

func (t taking) tell(w io.Writer, bar *progress, fresh, known int) error {
	bar.end()
	if t.json || fresh+known == 0 {
		return nil
	}
	line := fmt.Sprintf("%s now %s", figures.Plural(fresh, "text"), t.what)
	if known > 0 {
		line += fmt.Sprintf("; %s already", figures.Count(known))
	}
	_, err := fmt.Fprintln(w, line)
	return err
}
