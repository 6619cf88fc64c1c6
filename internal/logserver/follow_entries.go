package logserver

import (
	"context"
	"encoding/binary"
	"fmt"

	"barium/internal/ledger"

	"golang.org/x/mod/sumdb/tlog"
)

// tilesAtOnce is how many bundles of entries are compared between two reports of
// how far it has come.
const tilesAtOnce = 32

// Read compares the log's entries from one on, with the tiles above them, with the
// signed root: every tile that stands over them is fetched and proven, and every
// entry gives the leaf that the tree has for it. What it finds stays so for ever,
// so it need be read once; done is told how many entries have been read, counted from
// the log's beginning, and may end the reading by an error.
func (l *Look) Read(ctx context.Context, from int64, done func(read int64) error) error {
	for first := from / ledger.TileWidth; first*ledger.TileWidth < l.Checkpoint.Size; first += tilesAtOnce {
		var bundles []ledger.Tile
		for n := first; n < first+tilesAtOnce && n*ledger.TileWidth < l.Checkpoint.Size; n++ {
			width := min(ledger.TileWidth, l.Checkpoint.Size-n*ledger.TileWidth)
			bundles = append(bundles, ledger.Tile{Entries: true, Index: n, Width: int(width)})
		}
		if err := l.compare(ctx, bundles); err != nil {
			return err
		}
		last := bundles[len(bundles)-1]
		if err := done(last.Index*ledger.TileWidth + int64(last.Width)); err != nil {
			return err
		}
	}
	return nil
}

// compare holds bundles of entries against the tree.
func (l *Look) compare(ctx context.Context, bundles []ledger.Tile) error {
	var indexes []int64
	for _, b := range bundles {
		for i := range int64(b.Width) {
			indexes = append(indexes, tlog.StoredHashIndex(0, b.Index*ledger.TileWidth+i))
		}
	}
	leaves, err := l.hashes(ctx).ReadHashes(indexes)
	if err != nil {
		return err
	}
	data, err := atOnce(bundles, func(b ledger.Tile) ([]byte, error) { return l.tiles.get(ctx, b.Path()) })
	if err != nil {
		return err
	}
	for i, b := range bundles {
		if !sameLeaves(data[i], leaves[:b.Width]) {
			return fmt.Errorf("%w (%s)", ErrTiles, b.Path())
		}
		leaves = leaves[b.Width:]
	}
	return nil
}

// sameLeaves says whether a bundle holds exactly the entries with these leaves.
func sameLeaves(bundle []byte, leaves []tlog.Hash) bool {
	for _, want := range leaves {
		if len(bundle) < 2 {
			return false
		}
		n := int(binary.BigEndian.Uint16(bundle))
		if len(bundle) < 2+n || tlog.RecordHash(bundle[2:2+n]) != want {
			return false
		}
		bundle = bundle[2+n:]
	}
	return len(bundle) == 0
}
