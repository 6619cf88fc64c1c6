package ledger

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// LogReader is what showing the log to outsiders needs of a transaction: no
// event, only what commits to them.
type LogReader interface {
	// LedgerHead returns the head; an empty ledger's is zero.
	LedgerHead(ctx context.Context) (Head, error)
	// LastCheckpoint returns the largest checkpoint, nil if there is none.
	LastCheckpoint(ctx context.Context) ([]byte, error)
	// LastCosigned returns the largest checkpoint that witnesses have cosigned as
	// the policy wanted, with their signatures; nil if there is none.
	LastCosigned(ctx context.Context) ([]byte, error)
	// LedgerNodes returns the nodes of the events asked for, in that order.
	LedgerNodes(ctx context.Context, indexes []int64) ([][]tlog.Hash, error)
	// LedgerLeaves returns the leaf hashes of n events from an index on.
	LedgerLeaves(ctx context.Context, from int64, n int) ([]tlog.Hash, error)
	// LedgerEntries returns the entries, receipt.Leaf of salt and event, of n
	// events from an index on.
	LedgerEntries(ctx context.Context, from int64, n int) ([][32]byte, error)
}

// ErrNoTile says that the ledger hasn't grown so far yet.
var ErrNoTile = errors.New("the ledger has no such tile yet")

// errShort says that rows are missing.
var errShort = errors.New("the ledger lacks some of its hashes: run 'barium ledger check'")

// ReadTile returns a tile's bytes: hashes one after the other, or entries with
// their lengths before them. A tile has the same bytes for ever, and a partial
// one stays to be had when it has become full. ErrNoTile where the
// ledger is too short for it.
func ReadTile(ctx context.Context, tx LogReader, t Tile) ([]byte, error) {
	head, err := tx.LedgerHead(ctx)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", t.Path(), err)
	}
	if t.end() > head.Size {
		return nil, ErrNoTile
	}
	read := readHashes
	if t.Entries {
		read = readEntries
	}
	b, err := read(ctx, tx, t)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", t.Path(), err)
	}
	return b, nil
}

func readEntries(ctx context.Context, tx LogReader, t Tile) ([]byte, error) {
	entries, err := tx.LedgerEntries(ctx, t.Index*TileWidth, t.Width)
	if err != nil {
		return nil, err
	}
	if len(entries) != t.Width {
		return nil, errShort
	}
	b := make([]byte, 0, t.Width*(2+32))
	for _, e := range entries {
		b = binary.BigEndian.AppendUint16(b, uint16(len(e)))
		b = append(b, e[:]...)
	}
	return b, nil
}

func readHashes(ctx context.Context, tx LogReader, t Tile) ([]byte, error) {
	hashes, err := tileHashes(ctx, tx, t)
	if err != nil {
		return nil, err
	}
	b := make([]byte, 0, len(hashes)*tlog.HashSize)
	for _, h := range hashes {
		b = append(b, h[:]...)
	}
	return b, nil
}

// tileHashes finds the hashes of one level: each is kept with the last event
// below it.
func tileHashes(ctx context.Context, tx LogReader, t Tile) ([]tlog.Hash, error) {
	if t.Level == 0 {
		hashes, err := tx.LedgerLeaves(ctx, t.Index*TileWidth, t.Width)
		if err == nil && len(hashes) != t.Width {
			err = errShort
		}
		return hashes, err
	}
	level := tileHeight * t.Level
	indexes := make([]int64, t.Width)
	for i := range indexes {
		indexes[i] = (t.Index*TileWidth+int64(i)+1)<<level - 1
	}
	nodes, err := tx.LedgerNodes(ctx, indexes)
	if err != nil {
		return nil, err
	}
	hashes := make([]tlog.Hash, t.Width)
	for i, n := range nodes {
		if len(n) <= level {
			return nil, errShort
		}
		hashes[i] = n[level]
	}
	return hashes, nil
}

// Published returns the checkpoint to show outsiders, nil while there is none:
// the last one, or where a policy asks for witnesses the last that has them.
// Every tile that a tree of its size needs is there.
func Published(ctx context.Context, tx LogReader, witnessed bool) ([]byte, error) {
	if witnessed {
		return tx.LastCosigned(ctx)
	}
	last, err := tx.LastCheckpoint(ctx)
	if err != nil || last == nil {
		return nil, err
	}
	return withCosignatures(ctx, tx, last)
}

// withCosignatures prefers the cosigned form of the same checkpoint.
func withCosignatures(ctx context.Context, tx LogReader, last []byte) ([]byte, error) {
	cosigned, err := tx.LastCosigned(ctx)
	if err != nil || cosigned == nil {
		return last, err
	}
	a, err := receipt.ParseCheckpoint(last)
	if err != nil {
		return nil, err
	}
	b, err := receipt.ParseCheckpoint(cosigned)
	if err != nil {
		return nil, err
	}
	if a.Size == b.Size && a.Root == b.Root {
		return cosigned, nil
	}
	return last, nil
}
