package ledger

import (
	"context"
	"fmt"

	"golang.org/x/mod/sumdb/tlog"
)

// A tree reads hashes of the stored tree for package tlog, and keeps those it
// has read: proofs of neighbouring events share most of theirs.
type tree struct {
	ctx   context.Context // tlog's HashReader has no place for one
	tx    Reader
	known map[int64][]tlog.Hash
}

func newTree(ctx context.Context, tx Reader) *tree {
	return &tree{ctx: ctx, tx: tx, known: map[int64][]tlog.Hash{}}
}

// ReadHashes finds hashes by tlog's numbering. The node at a level over leaves
// ending before e is kept with event e−1, at that level.
func (t *tree) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	if err := t.fetch(indexes); err != nil {
		return nil, err
	}
	hashes := make([]tlog.Hash, len(indexes))
	for i, x := range indexes {
		level, event := place(x)
		nodes := t.known[event]
		if level >= len(nodes) {
			return nil, fmt.Errorf("event %d of the ledger has %d of its hashes: run 'barium ledger check'", event, len(nodes))
		}
		hashes[i] = nodes[level]
	}
	return hashes, nil
}

func place(stored int64) (level int, event int64) {
	level, n := tlog.SplitStoredHashIndex(stored)
	return level, (n+1)<<level - 1
}

func (t *tree) fetch(indexes []int64) error {
	var missing []int64
	for _, x := range indexes {
		_, event := place(x)
		if _, ok := t.known[event]; !ok {
			t.known[event] = nil
			missing = append(missing, event)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	nodes, err := t.tx.LedgerNodes(t.ctx, missing)
	if err != nil {
		return err
	}
	for i, event := range missing {
		t.known[event] = nodes[i]
	}
	return nil
}
