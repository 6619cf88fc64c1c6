package app

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"barium/internal/ledger"
	"barium/internal/logserver"
	"barium/internal/store"
	"barium/receipt"
)

// What a home's folder holds of witnesses, if anything.
const (
	policyFile     = "witnesses.policy" // whom our ledger asks, as C2SP tlog-policy has it
	witnessKeyFile = "witness.key"      // we as a witness of others; readable by its owner alone
	witnessPubFile = "witness.pub"      // the same, to be given out
	witnessedFile  = "witnessed.keys"   // the ledgers that we watch as a witness, a public key a line
)

// Witnessing says who is asked to cosign the ledger, and what outsiders are shown.
type Witnessing struct {
	// Policy names the witnesses, and says how many make a checkpoint count. The zero
	// policy asks nobody.
	Policy receipt.Policy
	// Required keeps from outsiders what the policy isn't satisfied with.
	Required bool
	Client   *http.Client // nil: http.DefaultClient
}

// Policy reads whom the ledger asks from the home's own file. The zero policy
// stands for nobody.
func (h *Home) Policy() (receipt.Policy, error) {
	path := filepath.Join(h.dir, policyFile)
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return receipt.Policy{}, nil
	}
	if err != nil {
		return receipt.Policy{}, err
	}
	p, err := receipt.ParsePolicy(text)
	if err != nil {
		return p, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}

// PolicyFile is where Policy looks.
func (h *Home) PolicyFile() string { return filepath.Join(h.dir, policyFile) }

// Witnesses lists the witnesses of a policy, and how they answered last.
func (h *Home) Witnesses(ctx context.Context, p receipt.Policy) ([]ledger.WitnessState, error) {
	var list []ledger.WitnessState
	err := h.store.View(ctx, func(tx *store.Tx) (err error) {
		list, err = h.ledger.Witnesses(ctx, tx, p)
		return err
	})
	return list, err
}

// AskWitnesses asks once whoever has not cosigned the last checkpoint, and keeps
// what they sign, and how they answered. receipt.ErrTooFewWitnesses says that the
// policy isn't satisfied.
func (h *Home) AskWitnesses(ctx context.Context, w Witnessing) error {
	if len(w.Policy.Witnesses()) == 0 {
		return nil
	}
	a := &logserver.Asker{Ledger: h.ledger, Desk: h.store, Policy: w.Policy, Client: w.Client}
	_, replies, err := a.Ask(ctx)
	if len(replies) == 0 {
		return err
	}
	kept := h.store.Update(ctx, func(tx *store.Tx) error {
		for _, r := range replies {
			if err := tx.KeepWitnessAnswer(ctx, r.Witness.Key.String(), ledger.WitnessAnswer{Asked: time.Now(), Trouble: trouble(r.Err)}); err != nil {
				return err
			}
		}
		return nil
	})
	return errors.Join(err, kept, serious(replies))
}

func trouble(err error) string {
	if err == nil {
		return ""
	}
	text := err.Error()
	return strings.ToValidUTF8(text[:min(len(text), maxTrouble)], "?")
}

// maxTrouble bounds what is kept of an error, in bytes: part of it is the witness's.
const maxTrouble = 2000

// errSerious says that a witness's answer is about our ledger and not about the
// witness.
var errSerious = errors.New("look into this before anything else is written")

// serious are the answers that say more of our ledger than of the witness.
func serious(replies []logserver.Reply) error {
	var all error
	for _, r := range replies {
		if errors.Is(r.Err, logserver.ErrSplit) || errors.Is(r.Err, logserver.ErrAhead) {
			all = errors.Join(all, fmt.Errorf("%w: %w", errSerious, r.Err))
		}
	}
	return all
}
