package office

import (
	"context"
	"time"

	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/receipt"
)

// A Checkpoint is the ledger as it was signed last.
type Checkpoint struct {
	Origin string    `json:"origin"` // the ledger's name
	Size   int64     `json:"size"`   // entries
	At     time.Time `json:"at"`     // of the last entry
	Root   string    `json:"root"`   // of the Merkle tree over them
	Key    string    `json:"key"`    // that verifies it
	Note   string    `json:"note"`   // the signed note, byte for byte
	// Cosigned is the size that enough witnesses have cosigned, 0 for none.
	Cosigned  int64     `json:"cosigned"`
	Witnesses []Witness `json:"witnesses" nullable:"false"`
}

// A Witness is asked to cosign the ledger.
type Witness struct {
	Name   string    `json:"name"`
	Key    string    `json:"key"`
	Asked  time.Time `json:"asked"`  // last; zero for never
	Agreed bool      `json:"agreed"` // it cosigned when it was asked last
	// Trouble is what was wrong, for who audits the house.
	Trouble string    `json:"trouble,omitempty"`
	Size    int64     `json:"size"`   // of the last checkpoint that counts and has its cosignature, 0 for none
	Signed  time.Time `json:"signed"` // when, by its own clock
}

// Witnessed tells the office who is asked to cosign the ledger. It is called before
// the office is used; without it nobody is.
func (o *Office) Witnessed(p receipt.Policy) { o.policy = p }

// Checkpoint is the ledger as it was signed last, and who else has.
func (o *Office) Checkpoint(ctx context.Context, by string) (Checkpoint, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Checkpoint, error) {
		c, err := o.ledger.Head(ctx, tx)
		if err != nil {
			return Checkpoint{}, err
		}
		head, err := tx.LedgerHead(ctx)
		if err != nil {
			return Checkpoint{}, err
		}
		out := Checkpoint{Origin: c.Origin, Size: c.Size, At: head.At, Root: c.Root.String(), Key: o.ledger.VerifierKey(), Note: string(c.Note)}
		kept, err := o.ledger.LastCosigned(ctx, tx)
		if err != nil {
			return out, err
		}
		out.Cosigned = kept.Size
		out.Witnesses, err = o.witnesses(ctx, tx, d)
		return out, err
	})
}

// witnesses are those that are asked. What was wrong may tell of the house's
// network, so not everybody reads it.
func (o *Office) witnesses(ctx context.Context, tx Tx, d *desk.Desk) ([]Witness, error) {
	out := []Witness{}
	whole, err := o.audits(ctx, d)
	if err != nil {
		return out, err
	}
	list, err := o.ledger.Witnesses(ctx, tx, o.policy)
	for _, s := range list {
		w := Witness{Name: s.Name, Key: s.Key.String(), Asked: s.Asked, Agreed: s.Trouble == "" && !s.Asked.IsZero(), Size: s.Size, Signed: s.Signed}
		if whole {
			w.Trouble = s.Trouble
		}
		out = append(out, w)
	}
	return out, err
}
