package receipt

import (
	"fmt"

	"golang.org/x/mod/sumdb/tlog"
)

// Verified is what a receipt proves: that the ledger named Origin held, when
// it had Size events, exactly this Event at Index.
type Verified struct {
	Origin string
	Size   int64
	Index  int64
	Event  Event
	// Witnesses are the known witnesses' statements about that ledger's
	// checkpoint. Only VerifyWitnessed looks for them.
	Witnesses []Cosignature
}

// Verify checks a receipt, its text, against the ledger's public key
// ("name+hash+key") and returns what it proves. It needs nothing else. An
// error says which link is broken: the form, the signature, or the proof.
func Verify(text []byte, vkey string) (Verified, error) {
	r, err := Parse(text)
	if err != nil {
		return Verified{}, err
	}
	c, err := OpenCheckpoint(r.Checkpoint.Note, vkey)
	if err != nil {
		return Verified{}, fmt.Errorf("receipt: %w", err)
	}
	if r.Index >= c.Size {
		return Verified{}, fmt.Errorf("receipt: event %d can't be in a ledger of %d", r.Index, c.Size)
	}
	leaf := Leaf(r.Salt, r.Event)
	if err := tlog.CheckRecord(r.Hashes, c.Size, c.Root, r.Index, tlog.RecordHash(leaf[:])); err != nil {
		return Verified{}, fmt.Errorf("receipt: the proof does not lead from event %d to the signed root: the event, the salt or the proof was changed", r.Index)
	}
	e, err := ParseEvent(r.Event)
	if err != nil {
		return Verified{}, fmt.Errorf("receipt: %w", err)
	}
	if e.Index != r.Index {
		return Verified{}, fmt.Errorf("receipt: the event says that it is number %d, the ledger holds it as %d; the ledger is at fault, keep this receipt", e.Index, r.Index)
	}
	return Verified{Origin: c.Origin, Size: c.Size, Index: r.Index, Event: e}, nil
}
