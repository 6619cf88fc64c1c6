package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"os"
	"strings"
	"sync/atomic"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/internal/watch"
	"barium/internal/watch/collect"
	"barium/internal/watch/fetch"
)

type scanCmd struct {
	Files     []string `arg:"" optional:"" name:"file" help:"Published text: plain, Markdown or HTML, or a WARC file (.warc, .warc.gz), of which each page counts; - for standard input."`
	Jsonl     string   `name:"jsonl" help:"Many at once: JSON Lines, {\"id\",\"text\"} a line, and title where there is one; - for standard input." placeholder:"FILE"`
	Threshold float64  `default:"0.5" help:"The least strength that is shown, 0 to 1 (${default}: unrelated texts reach it once in 10,000 at most)." placeholder:"S"`
	JSON      bool     `name:"json" help:"Print JSON for scripts, one line a publication."`
}

// Help is shown with the command's flags.
func (scanCmd) Help() string {
	return `Finds every passage that reuses a protected document: verbatim, edited, paraphrased, or with the same facts. No codeword is opened and nothing is recorded. What was public before, or stands in many documents, is shown with the reason and does not count.`
}

// Validate refuses a threshold that no strength can have.
func (c scanCmd) Validate() error {
	if !(c.Threshold >= 0 && c.Threshold <= 1) {
		return fmt.Errorf("--threshold %v: want a strength between 0 and 1, such as 0.5", c.Threshold)
	}
	return nil
}

// Run scans the publications.
func (c scanCmd) Run(ctx context.Context, sys System, g *grammar) error {
	in, err := c.open(sys)
	if err != nil {
		return err
	}
	return errors.Join(g.withHome(ctx, sys, func(h *app.Home) error {
		scanner, err := h.NewScanner(ctx, c.Threshold)
		if err != nil {
			return err
		}
		bar := sys.progress("scanning")
		defer bar.end()
		out := scanOutput{w: sys.Stdout, style: sys.style(), json: c.JSON, bar: bar, in: in, protected: scanner.Protected()}
		next := func() (app.Publication, bool, error) { return in.next(ctx, sys) }
		if err := scanner.ScanAll(ctx, next, out.publication); err != nil {
			return err
		}
		bar.end()
		return out.summary()
	}), in.end())
}

// A scanInput yields publications from files and then from JSON Lines.
type scanInput struct {
	files   []string
	texts   *textReader
	total   int64                                   // of lines, in bytes, or of files
	done    atomic.Int64                            // of these; the reader goes ahead of the bar that shows it
	archive func() (watch.Publication, error, bool) // the WARC file that is being read, nil for none
	close   func()                                  // ends it
}

func (c scanCmd) open(sys System) (*scanInput, error) {
	texts, err := sys.readTexts(c.Files, c.Jsonl)
	if err != nil {
		return nil, err
	}
	in := &scanInput{files: c.Files, texts: texts, total: int64(len(c.Files))}
	if texts.files = nil; texts.lines != nil && texts.lines.size > 0 {
		in.total = texts.lines.size
	}
	return in, nil
}

func (in *scanInput) next(ctx context.Context, sys System) (app.Publication, bool, error) {
	if in.archive != nil {
		if p, ok := in.record(); ok {
			return p, true, ctx.Err()
		}
		in.close()
		in.archive = nil
	}
	if len(in.files) > 0 {
		name := in.files[0]
		in.files = in.files[1:]
		in.done.Add(1)
		if isArchive(name) {
			if err := in.unpack(ctx, name); err != nil {
				return app.Publication{}, false, err
			}
			return in.next(ctx, sys)
		}
		p, err := sys.publication(ctx, name)
		return p, err == nil, err
	}
	t, ok, err := in.texts.next(ctx)
	if lines := in.texts.lines; lines != nil {
		in.done.Store(lines.read)
		if t.ID == "" {
			t.ID = fmt.Sprintf("%s:%d", lines.name, lines.number)
		}
	}
	return app.Publication{ID: t.ID, Title: t.Title, Name: t.Name, Source: t.Source}, ok, err
}

func isArchive(name string) bool {
	return strings.HasSuffix(name, ".warc") || strings.HasSuffix(name, ".warc.gz")
}

// unpack begins to read a WARC file.
func (in *scanInput) unpack(ctx context.Context, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return openError(name, err)
	}
	if err := f.Close(); err != nil {
		return err
	}
	source := watch.Source{Kind: watch.WARC, Address: name, Options: watch.Options{Limit: math.MaxInt}}
	in.archive, in.close = iter.Pull2(app.ReadSource(ctx, source, fetch.Options{}))
	return nil
}

// record is the next article of the WARC file, or what could not be read there.
// Pages without prose are passed over.
func (in *scanInput) record() (app.Publication, bool) {
	for {
		p, err, ok := in.archive()
		var item *collect.ItemError
		switch {
		case !ok:
			return app.Publication{}, false
		case errors.As(err, &item):
			return app.Publication{ID: item.Item, Broken: item.Err}, true
		case err != nil:
			return app.Publication{ID: "archive", Broken: plainTrouble(err)}, true
		case strings.TrimSpace(p.Text) != "":
			return app.Publication{ID: p.URL, Title: p.Title, Name: jsonName, Source: []byte(p.Text)}, true
		}
	}
}

func (s System) publication(ctx context.Context, name string) (app.Publication, error) {
	if name == "-" {
		data, err := s.readStdin(ctx, maxDocument)
		return app.Publication{ID: stdinName, Name: stdinName, Source: data}, err
	}
	data, err := readFile(name, maxDocument)
	return app.Publication{ID: name, Name: name, Source: data}, err
}

func (in *scanInput) end() error {
	if in.archive != nil {
		in.close()
	}
	return in.texts.end()
}

// A scanOutput tells what the scan found, as it finds it.
type scanOutput struct {
	w         io.Writer
	style     style
	json      bool
	bar       *progress
	in        *scanInput
	protected int

	publications, found, passages, unread int
}

func (o *scanOutput) publication(s app.Scanned) error {
	o.publications++
	if o.in.total > 0 {
		o.bar.show(int(min(o.in.done.Load(), o.in.total)>>3), int(o.in.total>>3)+1)
	}
	if o.json {
		lines := json.NewEncoder(o.w)
		lines.SetEscapeHTML(false)
		return lines.Encode(s)
	}
	o.count(s.Sightings)
	if s.Error != "" {
		o.unread++
	}
	if s.Error == "" && len(s.Sightings) == 0 {
		return nil
	}
	o.bar.end()
	_, err := io.WriteString(o.w, o.page(s))
	return err
}

// count counts the passages that count, and the publications that have any.
func (o *scanOutput) count(sightings []app.Sighting) {
	n := 0
	for _, x := range sightings {
		if !x.Public {
			n++
		}
	}
	if n > 0 {
		o.found++
		o.passages += n
	}
}

// page shows one publication with its passages, ours below theirs.
func (o *scanOutput) page(s app.Scanned) string {
	var b strings.Builder
	b.WriteString(wrap("", oneLine(s.ID)+": "+oneLine(s.Title)))
	if s.Error != "" {
		b.WriteString(wrap("  not read: ", s.Error))
	}
	for _, x := range s.Sightings {
		what := fmt.Sprintf("%s, strength %.2f, %s of %s, %s", x.Kind, x.Strength, figures.Plural(x.Words, "word"), x.Document, oneLine(x.Title))
		if x.Public {
			what = "doesn't count (" + x.Reason + "): " + what
		}
		b.WriteString(wrap("  ", what))
		b.WriteString(o.wording("    published  ", x.Theirs, x.Public))
		b.WriteString(o.wording("    ours       ", x.Ours, x.Public))
	}
	return b.String() + "\n"
}

// wording writes one side of a passage. What the other side has not stands in
// brackets; of a long passage the middle is left out.
func (o *scanOutput) wording(label string, pieces []app.Piece, public bool) string {
	var words []string
	for _, p := range pieces {
		text := oneLine(p.Text)
		if !p.Same {
			text = "[" + strings.TrimSpace(text) + "]"
		}
		words = append(words, strings.Fields(text)...)
	}
	const most = 60
	if n := len(words); n > most {
		words = append(append(append([]string{}, words[:most/2]...), "…"), words[n-most/2:]...)
	}
	page := wrap(label, strings.Join(words, " "))
	if public {
		return o.style.faint(page)
	}
	return page
}

func (o *scanOutput) summary() error {
	if o.json {
		return nil
	}
	line := fmt.Sprintf("%s held against %s: ", figures.Plural(o.publications, "publication"), figures.Plural(o.protected, "protected document"))
	switch {
	case o.found == 0:
		line += "nothing of ours was found."
	case o.found == 1:
		line += fmt.Sprintf("1 reuses ours, in %s.", figures.Plural(o.passages, "passage"))
	default:
		line += fmt.Sprintf("%s reuse ours, in %s.", figures.Count(o.found), figures.Plural(o.passages, "passage"))
	}
	if o.unread > 0 {
		line += fmt.Sprintf(" %s could not be read.", figures.Count(o.unread))
	}
	_, err := io.WriteString(o.w, wrap("", line))
	return err
}
