package logserver

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"barium/internal/ledger"
	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// What a look at somebody's log can show besides that all is well.
var (
	// ErrRewritten says that the log does not continue the checkpoint that was
	// held. Both bear its signature: together they prove it.
	ErrRewritten = errors.New("the log doesn't continue the checkpoint that you hold: it was rewritten, or shows you another history; keep both checkpoints")
	// ErrShorter says that the log shows a smaller checkpoint than the one held. A
	// cache may be behind for some seconds; longer, and the log was cut back.
	ErrShorter = errors.New("the log shows less than the checkpoint that you hold: try again in a minute, and if it stays so, the log was cut back")
	// ErrNotThere says that the log doesn't hold what a receipt proves.
	ErrNotThere = errors.New("the log doesn't hold the event of this receipt: it was rewritten; keep the receipt")
)

// A Follower watches a log from outside: it needs an address and a key.
type Follower struct {
	URL    string          // of the log, "https://registry.example/log"
	Key    string          // its public key, name+hash+key
	Policy *receipt.Policy // which witnesses to ask for; nil: none
	Client *http.Client    // nil: http.DefaultClient
}

// Follow fetches the log's checkpoint and proves that it continues the one held,
// nil for none. Keep the one it returns for the next time. Besides
// the errors above there are those of the signature, of the policy, of reading, and of
// tiles that don't lead to the signed root.
func (f Follower) Follow(ctx context.Context, held []byte) (receipt.Checkpoint, error) {
	now, err := f.checkpoint(ctx)
	if err != nil || held == nil {
		return now, err
	}
	before, err := receipt.OpenCheckpoint(held, f.Key)
	if err != nil {
		return now, fmt.Errorf("follow: the checkpoint held: %w", err)
	}
	if now.Size < before.Size {
		return now, fmt.Errorf("follow: %w (%d, held %d)", ErrShorter, now.Size, before.Size)
	}
	root, err := tlog.TreeHash(before.Size, f.hashes(ctx, now))
	if err != nil {
		return now, fmt.Errorf("follow: %w", err)
	}
	if root != before.Root {
		return now, fmt.Errorf("follow: %w", ErrRewritten)
	}
	return now, nil
}

// Holds says whether the log, at a checkpoint that Follow returned, holds the
// event of a receipt.
func (f Follower) Holds(ctx context.Context, at receipt.Checkpoint, text []byte) error {
	if _, err := receipt.Verify(text, f.Key); err != nil {
		return err
	}
	r, err := receipt.Parse(text)
	if err != nil {
		return err
	}
	if r.Index >= at.Size {
		return fmt.Errorf("receipt: %w (it has %d events)", ErrShorter, at.Size)
	}
	found, err := f.hashes(ctx, at).ReadHashes([]int64{tlog.StoredHashIndex(0, r.Index)})
	if err != nil {
		return fmt.Errorf("receipt: %w", err)
	}
	if leaf := receipt.Leaf(r.Salt, r.Event); found[0] != tlog.RecordHash(leaf[:]) {
		return fmt.Errorf("receipt: %w", ErrNotThere)
	}
	return nil
}

func (f Follower) checkpoint(ctx context.Context) (receipt.Checkpoint, error) {
	b, err := f.get(ctx, "checkpoint")
	if err != nil {
		return receipt.Checkpoint{}, err
	}
	c, err := receipt.OpenCheckpoint(b, f.Key)
	if err != nil {
		return receipt.Checkpoint{}, err
	}
	if f.Policy != nil {
		_, err = f.Policy.Check(c)
	}
	return c, err
}

// hashes reads hashes from the log's tiles, each proven against the checkpoint.
func (f Follower) hashes(ctx context.Context, c receipt.Checkpoint) tlog.HashReader {
	return tlog.TileHashReader(tlog.Tree{N: c.Size, Hash: c.Root}, tiles{ctx, f})
}

func (f Follower) get(ctx context.Context, path string) ([]byte, error) {
	at, err := url.Parse(f.URL)
	if err != nil {
		return nil, fmt.Errorf("log address: %w", err)
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, at.JoinPath(path).String(), nil)
	if err != nil {
		return nil, fmt.Errorf("log address: %w", err)
	}
	status, body, err := fetch(f.Client, r, 1<<20)
	if err == nil && status != http.StatusOK {
		err = fmt.Errorf("status %d", status)
	}
	if err != nil {
		return nil, fmt.Errorf("log: read %s: %w", path, err)
	}
	return body, nil
}

// tiles is a tlog.TileReader over HTTP.
type tiles struct {
	ctx context.Context // tlog's interface has no place for one
	f   Follower
}

func (t tiles) Height() int { return 8 }

func (t tiles) ReadTiles(list []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(list))
	for i, want := range list {
		var err error
		data[i], err = t.f.get(t.ctx, ledger.Tile{Level: want.L, Index: want.N, Width: want.W}.Path())
		if err != nil {
			return nil, err
		}
	}
	return data, nil
}

// SaveTiles keeps nothing: a look reads few tiles.
func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}
