package logserver

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// What a look at somebody's log can show besides that all is well.
var (
	// ErrUnread says that the log didn't answer, or not as a log does.
	ErrUnread = errors.New("the log can't be read; check the address and the connection, or try again later")
	// ErrShorter says that the log shows a smaller checkpoint than the one held. A
	// cache may be behind for some seconds; longer, and the log was cut back.
	ErrShorter = errors.New("the log shows less than the checkpoint that you hold: try again in a minute, and if it stays so, the log was cut back")
	// ErrTiles says that the log's tiles or entries don't lead to the root that it
	// signed.
	ErrTiles = errors.New("the log's tiles don't lead to the root that it signed: something in between is broken, or its rows were altered; ask its owner to run 'barium ledger check'")
	// ErrRewritten says that the log does not continue the checkpoint that was
	// held. A SplitError has the proof.
	ErrRewritten = errors.New("the log doesn't continue the checkpoint that you hold: it was rewritten, or shows you another history")
)

// A SplitError says that the log signed two histories, and proves it.
type SplitError struct{ Proof receipt.Contradiction }

func (e *SplitError) Error() string {
	return fmt.Sprintf("%v (held %d events, shown %d)", ErrRewritten, e.Proof.Old.Size, e.Proof.New.Size)
}

// Unwrap returns ErrRewritten.
func (e *SplitError) Unwrap() error { return ErrRewritten }

// A Follower watches a log from outside: it needs an address and a key.
type Follower struct {
	URL    string          // of the log, "https://registry.example/log"
	Key    string          // its public key, name+hash+key
	Policy *receipt.Policy // which witnesses to ask for; nil: none
	Client *http.Client    // nil: http.DefaultClient
}

// A Look is what a log showed at one moment.
type Look struct {
	Checkpoint receipt.Checkpoint
	Witnesses  []receipt.Cosignature // those of the policy that have cosigned it
	tiles      *tiles
	key        string
}

// Look fetches the log's checkpoint and proves that it continues the one held,
// nil for none. Keep the checkpoint for the next time. Besides the errors
// above there are those of the signature, and last of all that of the policy, with
// which there is a Look all the same.
func (f Follower) Look(ctx context.Context, held []byte) (*Look, error) {
	t := &tiles{f: f, kept: map[tlog.Tile][]byte{}}
	b, err := t.get(ctx, "checkpoint")
	if err != nil {
		return nil, err
	}
	l := &Look{tiles: t, key: f.Key}
	if l.Checkpoint, err = receipt.OpenCheckpoint(b, f.Key); err != nil {
		return nil, err
	}
	if held != nil {
		before, err := receipt.OpenCheckpoint(held, f.Key)
		if err != nil {
			return nil, fmt.Errorf("the checkpoint held: %w", err)
		}
		if err := l.continues(ctx, before); err != nil {
			return nil, err
		}
	}
	if f.Policy != nil {
		l.Witnesses, err = f.Policy.Check(l.Checkpoint)
	}
	return l, err
}

// continues proves that the tree looked at begins with that of a checkpoint before.
func (l *Look) continues(ctx context.Context, before receipt.Checkpoint) error {
	if l.Checkpoint.Size < before.Size {
		return fmt.Errorf("%w (%d events, held %d)", ErrShorter, l.Checkpoint.Size, before.Size)
	}
	if before.Size == 0 {
		return nil // whatever there is continues nothing
	}
	hashes := l.hashes(ctx)
	root, err := tlog.TreeHash(before.Size, hashes)
	if err != nil || root == before.Root {
		return err
	}
	proof, err := tlog.ProveTree(l.Checkpoint.Size, before.Size, hashes)
	if err != nil {
		return err
	}
	c := receipt.Contradiction{Root: root, Hashes: proof, Old: before, New: l.Checkpoint}
	// Nobody is accused on a proof that others couldn't verify.
	if _, err := receipt.VerifyContradiction(c.Marshal(), l.key); err != nil {
		return err
	}
	return &SplitError{c}
}

// Holds says whether the log holds the event of a receipt, at its place, and
// continues the checkpoint that the receipt was given with.
func (l *Look) Holds(ctx context.Context, text []byte) error {
	if _, err := receipt.Verify(text, l.key); err != nil {
		return err
	}
	r, err := receipt.Parse(text)
	if err != nil {
		return err
	}
	if err := l.continues(ctx, r.Checkpoint); err != nil {
		return err
	}
	found, err := l.hashes(ctx).ReadHashes([]int64{tlog.StoredHashIndex(0, r.Index)})
	if err != nil {
		return err
	}
	// The receipt proves the event under a root that the log continues, so there is
	// no other way than a tile that was made to fit, which takes a collision.
	if leaf := receipt.Leaf(r.Salt, r.Event); found[0] != tlog.RecordHash(leaf[:]) {
		return ErrTiles
	}
	return nil
}
