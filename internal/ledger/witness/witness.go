// Package witness cosigns other logs' checkpoints (https://c2sp.org/tlog-witness):
// it remembers the last checkpoint of each log that it watches, and puts its
// name only to one that provably continues it. So nobody can be shown another
// history of the log with this witness's name under it.
//
// What it says is worth as much as its memory: a witness that forgets, or is
// restored from an older backup, may sign two histories. Memory says what it
// needs.
package witness

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"barium/receipt"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// Memory keeps what the witness cosigned last of each log.
type Memory interface {
	// Advance calls f with the last checkpoint of a log by its origin, nil if
	// there is none, and keeps the one that f returns, with its size. Nobody else
	// advances that log in between, in this process or another, and what
	// f returned is durable when Advance returns without an error. If f fails,
	// nothing is kept and its error is returned, wrapped or not.
	Advance(ctx context.Context, origin string, f func(last []byte) (next []byte, size int64, err error)) error
}

// Refusals that say nothing against the log.
var (
	ErrMalformed  = errors.New("not a request of this protocol")
	ErrUnknownLog = errors.New("this witness doesn't watch that log")
	ErrNotSigned  = errors.New("the checkpoint isn't signed by a key that this witness knows for that log")
	ErrOldSize    = errors.New("the old size is more than the checkpoint's")
)

// ErrBadProof says that the checkpoint was not shown to continue the last one.
// The log made an error, or has two histories: keep the request.
var ErrBadProof = errors.New("the proof doesn't lead from the last checkpoint seen to this one")

// A ConflictError says that the last checkpoint seen is of another size than
// the request thought, which is usual; or of that size with another root.
type ConflictError struct {
	Size  int64 // of the last checkpoint that the witness cosigned
	Split bool  // two roots at one size, both signed by the log: it has two histories
}

func (e *ConflictError) Error() string {
	if e.Split {
		return fmt.Sprintf("the log signed another root at size %d before: it has two histories", e.Size)
	}
	return fmt.Sprintf("the last checkpoint seen is of size %d", e.Size)
}

// A Witness watches logs. It is safe for concurrent use if its Memory is.
type Witness struct {
	signer *receipt.Cosigner
	logs   map[string][]string // keys by origin
	memory Memory
	now    func() time.Time
}

// New returns the witness that signs with a key made by
// receipt.GenerateWitnessKey and watches the logs with these public keys
// (name+hash+key). now tells the time, time.Now but in tests.
func New(skey string, vkeys []string, memory Memory, now func() time.Time) (*Witness, error) {
	signer, err := receipt.NewCosigner(skey)
	if err != nil {
		return nil, err
	}
	w := &Witness{signer: signer, logs: map[string][]string{}, memory: memory, now: now}
	for _, k := range vkeys {
		k = strings.TrimSpace(k)
		v, err := note.NewVerifier(k)
		if err != nil {
			return nil, fmt.Errorf("key of the log to watch %q: %w; want the line name+hash+key that the log gave out", k, err)
		}
		w.logs[v.Name()] = append(w.logs[v.Name()], k)
	}
	return w, nil
}

// Key returns the public key, for others' policies.
func (w *Witness) Key() receipt.WitnessKey { return w.signer.Key() }

// Add takes a request and returns the cosignature. The errors are those above;
// any other is the memory's, and then nothing was signed. The new
// checkpoint is durable before the cosignature is handed out, and a crash between the
// two costs nothing: the log asks again for the same size.
func (w *Witness) Add(ctx context.Context, body []byte) (receipt.Cosignature, error) {
	r, err := ParseRequest(body)
	if err != nil {
		return receipt.Cosignature{}, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if err := w.authentic(r.Checkpoint); err != nil {
		return receipt.Cosignature{}, err
	}
	if r.Old > r.Checkpoint.Size {
		return receipt.Cosignature{}, ErrOldSize
	}
	var sig receipt.Cosignature
	err = w.memory.Advance(ctx, r.Checkpoint.Origin, func(last []byte) ([]byte, int64, error) {
		if err := continues(r, last); err != nil {
			return nil, 0, err
		}
		// Signed in here, so that the times of a witness's cosignatures on one log
		// are in the order of its sizes.
		var err error
		sig, err = w.signer.Cosign(r.Checkpoint, w.now())
		return r.Checkpoint.Note, r.Checkpoint.Size, err
	})
	if err != nil {
		return receipt.Cosignature{}, err
	}
	return sig, nil
}

// authentic says whether the log's own signature is on the checkpoint.
func (w *Witness) authentic(c receipt.Checkpoint) error {
	keys := w.logs[c.Origin]
	if len(keys) == 0 {
		return fmt.Errorf("%w: %q", ErrUnknownLog, c.Origin)
	}
	for _, k := range keys {
		if _, err := receipt.OpenCheckpoint(c.Note, k); err == nil {
			return nil
		}
	}
	return ErrNotSigned
}

// continues says whether the request's checkpoint provably continues the last.
func continues(r Request, last []byte) error {
	var seen receipt.Checkpoint // of size 0 if there is none
	if last != nil {
		var err error
		if seen, err = receipt.ParseCheckpoint(last); err != nil {
			return fmt.Errorf("the witness's memory of %s: %w", r.Checkpoint.Origin, err)
		}
	}
	next := r.Checkpoint
	switch {
	case r.Old != seen.Size:
		return &ConflictError{Size: seen.Size}
	case seen.Size == next.Size && last != nil && seen.Root != next.Root:
		return &ConflictError{Size: seen.Size, Split: true}
	case r.Old == 0:
		return fromNothing(r)
	}
	if err := tlog.CheckTree(r.Proof, next.Size, next.Root, seen.Size, seen.Root); err != nil {
		return ErrBadProof
	}
	return nil
}

// fromNothing: every tree continues the empty one, whose root is known.
func fromNothing(r Request) error {
	empty, err := tlog.TreeHash(0, nil)
	if err != nil || len(r.Proof) > 0 || r.Checkpoint.Size == 0 && r.Checkpoint.Root != empty {
		return ErrBadProof
	}
	return nil
}
