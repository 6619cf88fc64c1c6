package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/internal/logserver"
	"barium/internal/objects"

	"filippo.io/age"
)

type restoreCmd struct {
	File     string   `arg:"" help:"The backup; - for standard input."`
	Identity []string `sep:"none" type:"existingfile" help:"File with the age key that opens it; may be given several times." placeholder:"FILE"`
	Database string   `help:"Restore into this PostgreSQL database instead of a file in the home." placeholder:"postgres://USER@HOST/NAME"`
	JSON     bool     `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (restoreCmd) Help() string {
	return `Makes a home of a backup, in the folder that --home names, where there must be none. Then it holds the ledger and the database against each other, as 'barium ledger check' does, and ends with exit code 1 if anything was found.

The witnesses of its ledger are asked whether they have seen more of it than there is.

Nobody is signed in after a restore. What happened since the backup was made is lost; if anybody may have been shown a later checkpoint of the ledger, don't go on with this one.`
}

// restored is what --json prints.
type restored struct {
	Made    string         `json:"made"`
	Program string         `json:"program"`
	Schema  int64          `json:"schema"`
	Rows    map[string]int `json:"rows"`
	Files   int            `json:"files"`
	Objects int            `json:"objects"`
	LeftOut []string       `json:"leftOut"`
	Check   checkReport    `json:"check"`
}

// Run restores.
func (c restoreCmd) Run(ctx context.Context, sys System, g *grammar) error {
	dir, err := g.home(sys)
	if err != nil {
		return err
	}
	var done app.Restored
	err = readBackup(sys, c.File, c.Identity, func(from io.Reader, keys []age.Identity) error {
		done, err = app.Restore(ctx, app.Restoring{From: from, Identities: keys, Dir: dir, Database: c.Database, Files: func() (objects.Place, error) {
			s, err := g.settings(sys)
			return s.Objects.Where(), err
		}})
		return err
	})
	if err != nil {
		return err
	}
	if c.JSON {
		err = writeJSON(sys.Stdout, restored{
			done.Manifest.Made.Format("2006-01-02T15:04:05Z07:00"), done.Manifest.Program, done.Manifest.Schema, done.Counts.Rows, done.Counts.Files, done.Counts.Objects,
			append([]string{}, done.LeftOut...), newCheckReport(done.Ledger, done.Rows, app.ObjectReport{}),
		})
	} else {
		err = c.tell(sys, dir, done)
	}
	if err == nil && len(done.Ledger.Problems)+len(done.Rows.Differences) > 0 {
		err = errTold
	}
	return errors.Join(err, c.ask(ctx, sys, g))
}

// ask asks the witnesses of the restored home whether they have seen more of its
// ledger than there is: then it must not go on. Whoever can't be asked is named, and
// is no reason to have no home.
func (c restoreCmd) ask(ctx context.Context, sys System, g *grammar) error {
	s, err := g.settings(sys)
	if err != nil {
		return err
	}
	return withHome(ctx, s, func(h *app.Home) error {
		w, err := witnessingOf(s, h)
		if err != nil || len(w.Policy.Witnesses()) == 0 {
			return err
		}
		asked := h.AskWitnesses(ctx, w)
		switch {
		case errors.Is(asked, logserver.ErrAhead), errors.Is(asked, logserver.ErrSplit):
			return asked
		case asked != nil:
			fmt.Fprintf(sys.Stderr, "barium: warning: not all witnesses have answered (%s); before anything is written, run 'barium ledger witnesses --ask'\n", oneLine(asked.Error()))
		case !c.JSON:
			_, err = fmt.Fprintln(sys.Stdout, "The witnesses have seen no later checkpoint of this ledger.")
		}
		return err
	})
}

func (c restoreCmd) tell(sys System, dir string, done app.Restored) error {
	fmt.Fprintf(sys.Stdout, "Restored the home of %s in %s\n", done.Manifest.Made.Format("2006-01-02 15:04:05 MST"), dir)
	fmt.Fprintf(sys.Stdout, "%s, %s of the home, %s of documents\n\n", figures.Plural(done.Manifest.Events, "event"), figures.Plural(done.Counts.Files-len(done.LeftOut), "file"), figures.Plural(done.Counts.Objects, "file"))
	if len(done.LeftOut) > 0 {
		fmt.Fprint(sys.Stdout, wrap("", "Left out: "+strings.Join(done.LeftOut, ", ")+". A witness that has forgotten what it cosigned could be made to cosign another history. Make a new key, and give it to those whose ledgers you watch."))
	}
	return printCheck(sys, done.Ledger, done.Rows, app.ObjectReport{})
}
