package ledger

import (
	"context"
	"time"

	"barium/receipt"
)

// WitnessReader is what the state of witnesses needs of a transaction.
type WitnessReader interface {
	CosignedReader
	// WitnessAnswer returns the last answer of the witness with that public key.
	WitnessAnswer(ctx context.Context, key string) (WitnessAnswer, error)
}

// A WitnessAnswer is how a witness answered when it was asked last to cosign the
// ledger.
type WitnessAnswer struct {
	Asked   time.Time // zero for never
	Trouble string    // "" if it cosigned
}

// A WitnessState is a witness of the ledger with what it answered last.
type WitnessState struct {
	Name, URL string // as the policy has them
	Key       receipt.WitnessKey
	Asked     time.Time // zero for never
	Trouble   string    // what was wrong then, "" if it cosigned
	Size      int64     // of the last checkpoint it is known to have cosigned, 0 for none
	Signed    time.Time // when, by its own clock
}

// Witnesses lists the witnesses of a policy, and how they answered last.
func (l *Ledger) Witnesses(ctx context.Context, tx WitnessReader, p receipt.Policy) ([]WitnessState, error) {
	kept, err := l.LastCosigned(ctx, tx)
	if err != nil {
		return nil, err
	}
	var list []WitnessState
	for _, w := range p.Witnesses() {
		a, err := tx.WitnessAnswer(ctx, w.Key.String())
		if err != nil {
			return nil, err
		}
		s := WitnessState{Name: w.Name, URL: w.URL, Key: w.Key, Asked: a.Asked, Trouble: a.Trouble}
		if c, ok, err := w.Key.Cosignature(kept); ok && err == nil {
			s.Size, s.Signed = kept.Size, c.At
		}
		list = append(list, s)
	}
	return list, nil
}
