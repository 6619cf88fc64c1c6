package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"barium/internal/app"
	"barium/internal/figures"
)

// passphraseVariable holds the passphrase of all key files at once, for
// scripts; people are asked for one a custodian.
const passphraseVariable = "BARIUM_PASSPHRASE"

type initCmd struct {
	Custodians int    `default:"3" help:"How many people hold a share of the board's key (${default})." placeholder:"N"`
	Quorum     int    `default:"2" help:"How many of them are needed to open codewords (${default})." placeholder:"K"`
	Keys       string `default:"custodian-keys" help:"Folder that the custodians' key files are written to (${default})." placeholder:"DIR"`
	Ledger     string `default:"barium.local/ledger" help:"What the ledger is called: the first line of all that it signs (${default}). Choose a name of your own if others are to witness it, like ministry.example/ledger. It can't be changed later." placeholder:"NAME"`
	Database   string `help:"Keep the home's data in this PostgreSQL database instead of a file, so that several machines can use it." placeholder:"postgres://USER@HOST/NAME"`
	Passphrase bool   `help:"Protect each key file with a passphrase: asked for on the terminal, or taken from $$BARIUM_PASSPHRASE (the same for all)."`
}

// Validate refuses what could never be a board.
func (c initCmd) Validate() error {
	switch {
	case c.Custodians < 1 || c.Custodians > 255:
		return fmt.Errorf("--custodians %d: want 1 to 255", c.Custodians)
	case c.Quorum < 1 || c.Quorum > c.Custodians:
		return fmt.Errorf("--quorum %d of %d custodians: want 1 to %d", c.Quorum, c.Custodians, c.Custodians)
	case c.Keys == "":
		return errors.New("--keys names no folder: give one, or leave it out")
	}
	return nil
}

// Run makes a home and says what to do with the keys.
func (c initCmd) Run(ctx context.Context, sys System, g *grammar) error {
	dir, err := g.home(sys)
	if err != nil {
		return err
	}
	if err := empty(c.Keys); err != nil {
		return err
	}
	setup := app.Setup{Dir: dir, Keys: c.Keys, Custodians: c.Custodians, Quorum: c.Quorum, Ledger: c.Ledger, Database: c.Database, Program: program()}
	if c.Passphrase {
		if setup.Passphrase, err = sys.newPassphrases(ctx); err != nil {
			return err
		}
	}
	made, err := app.Init(ctx, setup)
	if err != nil {
		return err
	}
	return c.tell(sys, dir, made)
}

// empty refuses a folder for keys that holds something, before anything is
// made: most likely another home's keys.
func empty(dir string) error {
	entries, err := os.ReadDir(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("folder for the keys: %w", err)
	case len(entries) > 0:
		return fmt.Errorf("%s holds files already (%s): name a new folder with --keys", dir, entries[0].Name())
	}
	return nil
}

func (c initCmd) tell(sys System, dir string, made app.Made) error {
	w := sys.Stdout
	fmt.Fprintf(w, "Made a home in %s\n\n", dir)
	fmt.Fprintf(w, "Board       %s\nLedger key  %s\n", made.Board.Fingerprint(), made.LedgerKey)
	fmt.Fprintf(w, "%s\n", wrap("            ", "public: it verifies receipts. It is also in "+filepath.Join(dir, "ledger.pub")))
	fmt.Fprintf(w, "The board's key was split among %s:\n", figures.Plural(c.Custodians, "custodian"))
	for _, file := range made.KeyFiles {
		fmt.Fprintf(w, "  %s\n", file)
	}
	_, err := fmt.Fprint(w, "\n"+wrap("", fmt.Sprintf("Hand each file to its custodian now, and delete it here. They stand nowhere else. Any %d of them together can open the record of who got which wording; %s. If so many are lost that fewer than %d are left, nothing that was shared can ever be traced.", c.Quorum, c.fewer(), c.Quorum))+c.alone())
	return err
}

func (c initCmd) fewer() string {
	if c.Quorum == 1 {
		return "so whoever has one of them can do it alone"
	}
	return "fewer can't, and neither can this machine"
}

// alone warns of a quorum that is none.
func (c initCmd) alone() string {
	if c.Quorum > 1 {
		return ""
	}
	return "\n" + wrap("", "Warning: with a quorum of 1, one person can trace without anybody else knowing. Make another home with --quorum 2 or more unless this is a trial.")
}

// newPassphrases returns what app.Init asks for each custodian's passphrase.
func (s System) newPassphrases(ctx context.Context) (func(int) (string, error), error) {
	if phrase := s.Getenv(passphraseVariable); phrase != "" {
		return func(int) (string, error) { return phrase, nil }, nil
	}
	if !s.asks() {
		return nil, misused("--passphrase has nobody to ask here: run it on a terminal, or set $%s", passphraseVariable)
	}
	return func(custodian int) (string, error) { return s.newPassphrase(ctx, custodian) }, nil
}

func (s System) newPassphrase(ctx context.Context, custodian int) (string, error) {
	for {
		phrase, err := s.ask(ctx, fmt.Sprintf("Passphrase of custodian %d: ", custodian), true)
		if err != nil {
			return "", err
		}
		if phrase == "" {
			s.say("An empty passphrase protects nothing.\n")
			continue
		}
		again, err := s.ask(ctx, "The same again: ", true)
		if err != nil {
			return "", err
		}
		if again == phrase {
			return phrase, nil
		}
		s.say("These were not the same.\n")
	}
}

// passphrases returns what app.Trace asks for the passphrase of a key file, nil
// if there is nobody to ask.
func (s System) passphrases(ctx context.Context) func(string) (string, error) {
	if phrase := s.Getenv(passphraseVariable); phrase != "" {
		return func(string) (string, error) { return phrase, nil }
	}
	if !s.asks() {
		return nil
	}
	return func(name string) (string, error) {
		return s.ask(ctx, fmt.Sprintf("Passphrase of %s: ", name), true)
	}
}
