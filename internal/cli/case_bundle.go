package cli

import (
	"context"
	"fmt"
	"io"

	"barium/internal/casebook/bundle"
	"barium/internal/figures"
)

type caseBundleCmd struct {
	inCase
	Out string `short:"o" help:"File to write, which must not exist. Else case-ID.zip." placeholder:"FILE"`
}

// Help is shown with the command's flags.
func (caseBundleCmd) Help() string {
	return "The file has the exhibits, what was answered, decided and calculated, and the receipt of every event, under a manifest that the ledger's key has signed. That you took it is recorded.\n\n" + tokenHelp
}

// Run fetches the file.
func (c caseBundleCmd) Run(ctx context.Context, sys System) error {
	h, err := c.client(sys)
	if err != nil {
		return err
	}
	data, err := h.BundleCase(ctx, c.Case)
	if err != nil {
		return err
	}
	if c.Out == "" {
		c.Out = "case-" + c.Case + ".zip"
	}
	err = writeNew(c.Out, 0o600, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(sys.Stdout, "%s: %s bytes. Verify it with 'barium case verify %s --key FILE'.\n", c.Out, figures.Count(len(data)), c.Out)
	return err
}

type caseVerifyCmd struct {
	Bundle string `arg:"" help:"File as 'barium case bundle' wrote it."`
	Key    string `required:"" help:"The ledger's public key, or a file that holds it." placeholder:"FILE|KEY"`
	JSON   bool   `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (caseVerifyCmd) Help() string {
	return `Needs the file and the ledger's public key, nothing else: no home, no network. It holds the manifest's signature, the hash of every file, the receipt of every event, every exhibit against the event of its entry, and the list of holders against how many there are. Ends with exit code 1 if anything does not hold.

Take the key from somewhere else than the file: a key that comes with what it proves, proves nothing.`
}

// maxBundle is how many bytes a bundle may have.
const maxBundle = 4 << 30

// Run verifies a bundle.
func (c caseVerifyCmd) Run(sys System) error {
	data, err := readFile(c.Bundle, maxBundle)
	if err != nil {
		return err
	}
	key, err := publicKey(c.Key)
	if err != nil {
		return err
	}
	r, err := bundle.Verify(data, key)
	if err != nil {
		return fmt.Errorf("%s does not hold: %w", c.Bundle, err)
	}
	if c.JSON {
		return writeJSON(sys.Stdout, r)
	}
	_, err = fmt.Fprint(sys.Stdout, wrap("", fmt.Sprintf("It holds. Case %s: %s, %s and %s, signed and proven by the ledger %s at %s. Its list of holders is whole: %s.",
		oneLine(r.Case), figures.Plural(r.Files, "file"), figures.Plural(r.Exhibits, "exhibit"), figures.Plural(len(r.Events), "event"), oneLine(r.Ledger), figures.Plural(r.Size, "event"), figures.Plural(r.Holders, "name"))))
	return err
}
