package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/internal/watch"
	"barium/internal/watch/collect"
	"barium/internal/watch/fetch"
)

type watchCmd struct {
	Add    watchAddCmd    `cmd:"" help:"Watch a source from now on."`
	List   watchListCmd   `cmd:"" default:"1" help:"Show the sources that are watched, and how they fare."`
	Remove watchRemoveCmd `cmd:"" help:"Watch a source no more."`
	Test   watchTestCmd   `cmd:"" help:"Read a source once and keep nothing."`
	Run    watchRunCmd    `cmd:"" help:"Read the sources as they are due, and find what reuses ours."`
	Alerts watchAlertsCmd `cmd:"" help:"Show who is told of sightings, and which alerts have not gone out."`
	Spread watchSpreadCmd `cmd:"" help:"Show who published what first, and who copied whom."`
}

// Help is shown with the command's flags.
func (watchCmd) Help() string {
	return `A source is a feed (RSS, Atom, JSON), a sitemap, a list of pages, one page, a folder, a WARC file or a file of JSON Lines. docs/watching.md tells what is read, what is refused and with what manners.`
}

// sourceFlags describe a source.
type sourceFlags struct {
	Kind     string        `arg:"" help:"feed, sitemap, pages, page, folder, warc or jsonl."`
	Address  string        `arg:"" help:"URL or path; - is standard input, for jsonl."`
	Matter   string        `help:"What its sightings belong to." placeholder:"MATTER"`
	Outlet   string        `help:"Who publishes it, where its pages don't say." placeholder:"NAME"`
	Every    time.Duration `help:"Between two rounds (15m)." placeholder:"TIME"`
	Private  bool          `help:"It may lie at a private or loopback address. Without this, such addresses are refused: a feed must not be a way into the network."`
	FeedText bool          `help:"Take the text in the feed instead of fetching the page."`
}

func (f sourceFlags) source() (watch.Source, error) {
	s := watch.Source{
		Kind: watch.Kind(f.Kind), Address: f.Address, Matter: f.Matter,
		Options: watch.Options{Every: f.Every, Outlet: f.Outlet, Private: f.Private, FeedText: f.FeedText},
	}
	if err := s.Check(); err != nil {
		return s, usageError{err}
	}
	if s.Remote() || s.Address == "-" {
		return s, nil
	}
	// The watcher may run in another folder.
	abs, err := filepath.Abs(s.Address)
	s.Address = abs
	return s, err
}

type watchAddCmd struct{ sourceFlags }

// Run adds the source.
func (c watchAddCmd) Run(ctx context.Context, sys System, g *grammar) error {
	s, err := c.source()
	if err != nil {
		return err
	}
	return g.withHome(ctx, sys, func(h *app.Home) error {
		s, err := h.AddSource(ctx, s)
		if err != nil {
			return err
		}
		_, err = io.WriteString(sys.Stdout, wrap(s.ID+"  ", fmt.Sprintf("%s %s is watched from now on; 'barium watch run' reads it", s.Kind, oneLine(s.Address))))
		return err
	})
}

type watchListCmd struct {
	JSON bool `name:"json" help:"Print JSON for scripts."`
}

// listedSource is a source in JSON.
type listedSource struct {
	ID       string     `json:"id"`
	Kind     watch.Kind `json:"kind"`
	Address  string     `json:"address"`
	Matter   string     `json:"matter,omitempty"`
	Every    string     `json:"every"`
	Last     *time.Time `json:"last,omitempty"`
	Next     *time.Time `json:"next,omitempty"`
	Failures int        `json:"failures"`
	Error    string     `json:"error,omitempty"`
}

// Run lists the sources.
func (c watchListCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		list, err := h.Sources(ctx)
		if err != nil {
			return err
		}
		if c.JSON {
			out := []listedSource{}
			for _, s := range list {
				out = append(out, listed(s))
			}
			return writeJSON(sys.Stdout, out)
		}
		if len(list) == 0 {
			_, err := fmt.Fprintln(sys.Stdout, "no source is watched: add one with 'barium watch add KIND ADDRESS'")
			return err
		}
		t := table{titles: []string{"source", "kind", "address", "last round", "state"}}
		for _, s := range list {
			t.row(s.ID, s.Kind, oneLine(s.Address), moment(s.Last), state(s))
		}
		t.write(sys.Stdout, "")
		return nil
	})
}

func listed(s app.SourceHealth) listedSource {
	l := listedSource{ID: s.ID, Kind: s.Kind, Address: s.Address, Matter: s.Matter, Every: s.Options.Interval().String(), Failures: s.Failures, Error: s.Error}
	if !s.Last.IsZero() {
		l.Last, l.Next = &s.Last, &s.Next
	}
	return l
}

func moment(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return t.UTC().Format("2006-01-02 15:04")
}

func state(s app.SourceHealth) string {
	switch {
	case s.Last.IsZero():
		return "not read yet"
	case s.Failures > 0:
		return fmt.Sprintf("failed %d times, again at %s: %s", s.Failures, moment(s.Next), oneLine(s.Error))
	}
	return "well"
}

type watchRemoveCmd struct {
	Source string `arg:"" help:"The source's id."`
}

// Run removes the source.
func (c watchRemoveCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		if err := h.RemoveSource(ctx, c.Source); err != nil {
			return err
		}
		_, err := fmt.Fprintf(sys.Stdout, "%s is watched no more; what was found there stays\n", strings.ToUpper(c.Source))
		return err
	})
}

type watchTestCmd struct{ sourceFlags }

// Run reads the source once.
func (c watchTestCmd) Run(ctx context.Context, sys System) error {
	s, err := c.source()
	if err != nil {
		return err
	}
	read, failed := 0, 0
	for p, err := range app.ReadSource(ctx, s, fetch.Options{}) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			failed++
			fmt.Fprint(sys.Stdout, wrap("  not read: ", oneLine(plainTrouble(err).Error())))
			continue
		}
		read++
		fmt.Fprint(sys.Stdout, wrap("  ", publicationLine(p)))
	}
	fmt.Fprintf(sys.Stdout, "%s read, %s not; nothing was kept\n", figures.Plural(read, "publication"), figures.Count(failed))
	if read == 0 && failed > 0 {
		return errTold
	}
	return nil
}

// plainTrouble is an error of a source that has no name.
func plainTrouble(err error) error {
	var whole *collect.SourceError
	if errors.As(err, &whole) {
		return whole.Err
	}
	return err
}

// publicationLine tells of a publication what was read of it.
func publicationLine(p watch.Publication) string {
	parts := []string{oneLine(p.Title)}
	if p.Outlet != "" {
		parts = append(parts, oneLine(p.Outlet))
	}
	if !p.Published.IsZero() {
		parts = append(parts, fmt.Sprintf("%s (%s)", moment(p.Published.Time), p.Published.Basis))
	}
	parts = append(parts, figures.Plural(len(strings.Fields(p.Text)), "word"))
	if p.URL != "" {
		parts = append(parts, oneLine(p.URL))
	}
	return strings.Join(parts, ", ")
}

type watchRunCmd struct {
	Once bool `help:"Make one round over every source that is due, and end."`
	All  bool `help:"With --once: over every source, due or not."`
}

// Run watches until it is interrupted.
func (c watchRunCmd) Run(ctx context.Context, sys System, g *grammar) error {
	if c.All && !c.Once {
		return misused("--all goes with --once")
	}
	return g.withHome(ctx, sys, func(h *app.Home) error {
		out := newWatchOutput(sys)
		request := app.Watch{Input: sys.Stdin, Found: out.found, Trouble: out.trouble, Terminal: out.terminal(), Unsent: out.unsent}
		if c.Once {
			if err := h.WatchOnce(ctx, request, c.All); err != nil {
				return err
			}
			return out.summary()
		}
		fmt.Fprintln(sys.Stderr, "barium: watching; interrupt to end")
		err := h.WatchOn(ctx, request)
		if errors.Is(err, context.Canceled) {
			err = nil
		}
		return errors.Join(err, out.summary())
	})
}
