package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"barium/internal/figures"
	"barium/receipt"
)

type verifyCmd struct {
	Receipt   string `arg:"" name:"receipt" help:"Receipt as 'barium ledger receipt' wrote it, or a proof by 'barium ledger prove' or 'barium monitor'."`
	LedgerKey string `help:"The ledger's public key, or a file that holds it. Else the one in the policy, or ledger.pub in the home." placeholder:"FILE|KEY"`
	Policy    string `help:"Want it cosigned by witnesses as this policy says." placeholder:"FILE"`
	JSON      bool   `name:"json" help:"Print the event, or what was proven, as JSON."`
}

// Help is shown with the command's flags.
func (verifyCmd) Help() string {
	return `Needs the receipt and the ledger's public key, nothing else: no home, no network. Ends with exit code 1 if the receipt does not hold.`
}

// Run checks a receipt, or another proof.
func (c verifyCmd) Run(sys System, g *grammar) error {
	text, err := readFile(c.Receipt, maxSmall)
	if err != nil {
		return err
	}
	var policy *receipt.Policy
	if c.Policy != "" {
		if policy, err = readPolicy(c.Policy); err != nil {
			return err
		}
	}
	key, err := c.key(sys, g, policy)
	if err != nil {
		return err
	}
	switch {
	case receipt.IsConsistency(text):
		err = c.consistency(sys, text, key, policy)
	case receipt.IsContradiction(text):
		err = c.contradiction(sys, text, key)
	default:
		err = c.receipt(sys, text, key, policy)
	}
	if err != nil {
		return fmt.Errorf("%s does not hold: %w", c.Receipt, err)
	}
	return nil
}

func (c verifyCmd) receipt(sys System, text []byte, key string, policy *receipt.Policy) error {
	verify := receipt.Verify
	if policy != nil {
		verify = func(text []byte, key string) (receipt.Verified, error) {
			return receipt.VerifyWitnessed(text, key, *policy)
		}
	}
	v, err := verify(text, key)
	if err != nil {
		return err
	}
	if c.JSON {
		return printEvent(sys.Stdout, v.Event)
	}
	_, err = fmt.Fprintf(sys.Stdout, "The receipt holds. The ledger %s, when it had %s,\nhad recorded this, and has signed it:\n\n%s%s",
		v.Origin, figures.Plural(v.Size, "event"), eventPage(v.Event), cosignedBy(v.Witnesses))
	return err
}

// cosignedBy lists the witnesses who had seen a checkpoint.
func cosignedBy(list []receipt.Cosignature) string {
	if len(list) == 0 {
		return ""
	}
	text := "\nThe same ledger was shown to, and cosigned by:\n\n"
	for _, s := range list {
		text += wrap("  ", fmt.Sprintf("%s, on %s by its own clock", s.Witness.Name(), figures.When(s.At)))
	}
	return text
}

// provenPair is what --json prints of a proof about two checkpoints.
type provenPair struct {
	Origin     string `json:"origin"`
	From       int64  `json:"from"`
	To         int64  `json:"to"`
	Consistent bool   `json:"consistent"`
}

func (c verifyCmd) consistency(sys System, text []byte, key string, policy *receipt.Policy) error {
	p, err := receipt.VerifyConsistency(text, key)
	if err != nil {
		return err
	}
	var witnesses []receipt.Cosignature
	if policy != nil {
		if witnesses, err = policy.Check(p.New); err != nil {
			return err
		}
	}
	if c.JSON {
		return writeJSON(sys.Stdout, provenPair{p.New.Origin, p.Old.Size, p.New.Size, true})
	}
	_, err = io.WriteString(sys.Stdout, wrap("", fmt.Sprintf(
		"The proof holds. The ledger %s at %s continues itself at %s: what was in it then is in it unchanged, and at the same place.",
		p.New.Origin, figures.Plural(p.New.Size, "event"), figures.Plural(p.Old.Size, "event")))+cosignedBy(witnesses))
	return err
}

func (c verifyCmd) contradiction(sys System, text []byte, key string) error {
	p, err := receipt.VerifyContradiction(text, key)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, provenPair{p.New.Origin, p.Old.Size, p.New.Size, false})
	}
	_, err = io.WriteString(sys.Stdout, wrap("", fmt.Sprintf(
		"The proof holds. The ledger %s has TWO HISTORIES. It signed one state of %s, and one of %s that doesn't continue it. Either it was rewritten, or it shows different people different things, or somebody else has its key. Whoever has its public key can check this.",
		p.New.Origin, figures.Plural(p.Old.Size, "event"), figures.Plural(p.New.Size, "event"))))
	return err
}

// key returns the ledger's public key: the flag's, the policy's if it has one, or
// the home's.
func (c verifyCmd) key(sys System, g *grammar, policy *receipt.Policy) (string, error) {
	switch {
	case c.LedgerKey != "":
		return publicKey(c.LedgerKey)
	case policy != nil && len(policy.Logs()) == 1:
		return policy.Logs()[0], nil
	}
	dir, err := g.home(sys)
	if err != nil {
		return "", misused("the ledger's public key is needed: give it with --ledger-key")
	}
	path := filepath.Join(dir, "ledger.pub")
	if !exists(path) {
		return "", misused("there is no ledger.pub in %s: give the public key of the ledger that wrote the receipt with --ledger-key FILE|KEY", dir)
	}
	return publicKey(path)
}

// publicKey returns a ledger's public key, given as it is or as a file that holds it.
func publicKey(given string) (string, error) {
	if strings.Count(given, "+") >= 2 && !exists(given) {
		return strings.TrimSpace(given), nil
	}
	key, err := readFile(given, maxSmall)
	return strings.TrimSpace(string(key)), err
}

func readPolicy(path string) (*receipt.Policy, error) {
	text, err := readFile(path, maxSmall)
	if err != nil {
		return nil, err
	}
	p, err := receipt.ParsePolicy(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &p, nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return !errors.Is(err, fs.ErrNotExist)
}
