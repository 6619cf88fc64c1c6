package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"barium/internal/app"
	"barium/internal/archive"
	"barium/internal/figures"

	"filippo.io/age"
)

type backupCmd struct {
	Make  backupMakeCmd  `cmd:"" default:"withargs" help:"Copy the home into one file (what 'barium backup FILE' does)."`
	Check backupCheckCmd `cmd:"" help:"Read a backup to its end and say whether it is whole."`
}

type backupMakeCmd struct {
	File      string   `arg:"" help:"File to write, which must not exist; - for standard output."`
	Recipient []string `sep:"none" help:"Encrypt it to this age recipient, such as age1…; may be given several times." placeholder:"KEY"`
	JSON      bool     `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (backupMakeCmd) Help() string {
	return `Copies the database, the ledger's key, the files of the home's folder and the files of documents, as they are at one moment, also while a server is running. 'barium restore' makes a home of it again, on either database.

Whoever has the file has all that the home's machine has: encrypt it with --recipient, or keep it as well as the machine.`
}

// backedUp is what --json prints.
type backedUp struct {
	Events  int64    `json:"events"`
	Rows    int      `json:"rows"`
	Files   int      `json:"files"`
	Objects int      `json:"objects"`
	Lost    []string `json:"lost"`
	Skipped []string `json:"skipped"`
}

// Run makes a backup.
func (c backupMakeCmd) Run(ctx context.Context, sys System, g *grammar) error {
	b := app.Backup{Program: program()}
	for _, r := range c.Recipient {
		parsed, err := age.ParseRecipients(strings.NewReader(r))
		if err != nil || len(parsed) != 1 {
			return misused("--recipient %.80q: want one age recipient, such as age1…; 'age-keygen' makes one", r)
		}
		b.Recipients = append(b.Recipients, parsed...)
	}
	if c.File == "-" && c.JSON {
		return misused("--json has no place to print to beside a backup on standard output")
	}
	var done app.BackedUp
	err := g.withHome(ctx, sys, func(h *app.Home) error {
		return c.to(sys, func(w io.Writer) (err error) {
			b.To = w
			done, err = h.Backup(ctx, b)
			return err
		})
	})
	if err != nil && !errors.Is(err, app.ErrLost) {
		return err
	}
	return errors.Join(c.tell(sys, done), err)
}

// to has the backup written to a file that gets its name when it is whole and on
// the disk: a job that keeps the last seven must not count a half one.
func (c backupMakeCmd) to(sys System, write func(io.Writer) error) error {
	if c.File == "-" {
		return write(sys.Stdout)
	}
	if _, err := os.Lstat(c.File); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is there already: name a new file", c.File)
	}
	part, err := os.CreateTemp(filepath.Dir(c.File), "."+filepath.Base(c.File)+"-*")
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	kept := write(part)
	err = errors.Join(part.Sync(), part.Close())
	if (kept == nil || errors.Is(kept, app.ErrLost)) && err == nil {
		err = os.Rename(part.Name(), c.File)
	}
	if err != nil || kept != nil && !errors.Is(kept, app.ErrLost) {
		_ = os.Remove(part.Name()) // the first error is the one to tell
	}
	return errors.Join(kept, err)
}

func (c backupMakeCmd) tell(sys System, done app.BackedUp) error {
	rows := 0
	for _, n := range done.Rows {
		rows += n
	}
	switch {
	case c.JSON:
		return writeJSON(sys.Stdout, backedUp{done.Events, rows, done.Files, done.Objects, append([]string{}, done.Lost...), append([]string{}, done.Skipped...)})
	case c.File != "-":
		fmt.Fprintf(sys.Stdout, "Backed up %s: %s, %s, %s of the home, %s of documents.\n", oneLine(c.File),
			figures.Plural(done.Events, "event"), figures.Plural(rows, "row"), figures.Plural(done.Files, "file"), figures.Plural(done.Objects, "file"))
		if len(c.Recipient) == 0 {
			fmt.Fprint(sys.Stdout, wrap("", "It is not encrypted. Whoever has it has the documents and the ledger's key: keep it like the machine itself."))
		}
	}
	for _, name := range done.Skipped {
		fmt.Fprintf(sys.Stderr, "barium: warning: %s in the home is larger than a megabyte, so it is not in the backup\n", oneLine(name))
	}
	return nil
}

type backupCheckCmd struct {
	File     string   `arg:"" help:"The backup; - for standard input."`
	Identity []string `sep:"none" type:"existingfile" help:"File with the age key that opens it; may be given several times." placeholder:"FILE"`
	JSON     bool     `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (backupCheckCmd) Help() string {
	return `Reads the whole file and makes nothing of it. Whether the ledger in it is what was written, 'barium restore' says.`
}

// checkedBackup is what --json prints.
type checkedBackup struct {
	archive.Manifest
	Rows  map[string]int `json:"rows"`
	Whole bool           `json:"whole"`
}

// Run reads a backup.
func (c backupCheckCmd) Run(ctx context.Context, sys System) error {
	return readBackup(sys, c.File, c.Identity, func(from io.Reader, keys []age.Identity) error {
		a, err := archive.NewReader(from, keys...)
		if err != nil {
			return err
		}
		counts, err := a.Read(ctx, archive.Nowhere{})
		if err != nil {
			return err
		}
		if c.JSON {
			return writeJSON(sys.Stdout, checkedBackup{a.Manifest, counts.Rows, true})
		}
		_, err = fmt.Fprintf(sys.Stdout, "The backup is whole: %s, made %s by %s, tables of version %d.\n", figures.Plural(a.Manifest.Events, "event"), a.Manifest.Made.Format("2006-01-02 15:04:05 MST"), oneLine(a.Manifest.Program), a.Manifest.Schema)
		return err
	})
}

// readBackup opens a backup and the keys that may open it.
func readBackup(sys System, file string, identities []string, f func(io.Reader, []age.Identity) error) error {
	var keys []age.Identity
	for _, name := range identities {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		parsed, err := age.ParseIdentities(strings.NewReader(string(data)))
		if err != nil {
			return fmt.Errorf("%s is no file of age keys: %w", name, err)
		}
		keys = append(keys, parsed...)
	}
	if file == "-" {
		return f(sys.Stdin, keys)
	}
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	return errors.Join(f(in, keys), in.Close())
}
