package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"barium/internal/figures"
	"barium/receipt"
)

type verifyCmd struct {
	Receipt   string `arg:"" help:"Receipt, as 'barium ledger receipt' wrote it."`
	LedgerKey string `help:"The ledger's public key, or a file that holds it. Else ledger.pub in the home." placeholder:"FILE|KEY"`
	JSON      bool   `name:"json" help:"Print the event as JSON."`
}

// Help is shown with the command's flags.
func (verifyCmd) Help() string {
	return `Needs the receipt and the ledger's public key, nothing else: no home, no network. Ends with exit code 1 if the receipt does not hold.`
}

// Run checks a receipt.
func (c verifyCmd) Run(sys System, g *grammar) error {
	text, err := readFile(c.Receipt, maxSmall)
	if err != nil {
		return err
	}
	key, err := c.key(sys, g)
	if err != nil {
		return err
	}
	v, err := receipt.Verify(text, key)
	if err != nil {
		return fmt.Errorf("%s does not hold: %w", c.Receipt, err)
	}
	if c.JSON {
		return printEvent(sys.Stdout, v.Event)
	}
	_, err = fmt.Fprintf(sys.Stdout, "The receipt holds. The ledger %s, when it had %s,\nhad recorded this, and has signed it:\n\n%s", v.Origin, figures.Plural(v.Size, "event"), eventPage(v.Event))
	return err
}

// key returns the ledger's public key: the flag's value, the file of that
// name, or the home's.
func (c verifyCmd) key(sys System, g *grammar) (string, error) {
	if strings.Count(c.LedgerKey, "+") >= 2 && !exists(c.LedgerKey) {
		return c.LedgerKey, nil
	}
	path := c.LedgerKey
	if path == "" {
		dir, err := g.home(sys)
		if err != nil {
			return "", misused("the ledger's public key is needed: give it with --ledger-key")
		}
		path = filepath.Join(dir, "ledger.pub")
		if !exists(path) {
			return "", misused("there is no ledger.pub in %s: give the public key of the ledger that wrote the receipt with --ledger-key FILE|KEY", dir)
		}
	}
	key, err := readFile(path, maxSmall)
	return strings.TrimSpace(string(key)), err
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return !errors.Is(err, fs.ErrNotExist)
}
