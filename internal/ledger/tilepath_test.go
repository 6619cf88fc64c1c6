package ledger_test

import (
	"errors"
	"strings"
	"testing"

	"barium/internal/ledger"

	"golang.org/x/mod/sumdb/tlog"
	"pgregory.net/rapid"
)

// anyTile draws a tile that some tree could have.
func anyTile(t *rapid.T) ledger.Tile {
	tile := ledger.Tile{Entries: rapid.Bool().Draw(t, "entries"), Width: rapid.IntRange(1, 256).Draw(t, "width")}
	if !tile.Entries {
		tile.Level = rapid.IntRange(0, 6).Draw(t, "level")
	}
	tile.Index = rapid.Int64Range(0, 1<<62>>(8*tile.Level+8)-1).Draw(t, "index")
	return tile
}

// TestTilePath: each tile has one path, which is golang.org/x/mod's without the
// height that it puts first.
func TestTilePath(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tile := anyTile(t)
		got, err := ledger.ParseTilePath(tile.Path())
		if err != nil || got != tile {
			t.Fatalf("%+v has path %s, read as %+v, %v", tile, tile.Path(), got, err)
		}
		level := tile.Level
		if tile.Entries {
			level = -1 // its "data" tiles
		}
		theirs := tlog.Tile{H: 8, L: level, N: tile.Index, W: tile.Width}.Path()
		theirs = strings.Replace(strings.Replace(theirs, "tile/8/", "tile/", 1), "tile/data/", "tile/entries/", 1)
		if tile.Path() != theirs {
			t.Fatalf("%s, want %s", tile.Path(), theirs)
		}
	})
	if got := (ledger.Tile{Index: 1234067, Width: 256}).Path(); got != "tile/0/x001/x234/067" {
		t.Errorf("the standard's example is %s", got)
	}
}

// FuzzParseTilePath: what is accepted is the one spelling.
func FuzzParseTilePath(f *testing.F) {
	for _, seed := range []string{
		"tile/0/000", "tile/6/000.p/1", "tile/entries/x001/x234/067.p/255", "tile/entries/000", "tile/0/0", "tile/8/0/000", "tile/0/x000/000",
		"tile/0/000.p/256", "tile/0/000.p/00", "tile/00/000", "tile/0/x999/x999/x999/x999/x999/999", "tile/7/000", "tile/-1/000", "tile//", "checkpoint", "tile/0/-01", "tile/0/1x2",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, path string) {
		tile, err := ledger.ParseTilePath(path)
		if err != nil {
			if !errors.Is(err, ledger.ErrNotATile) {
				t.Errorf("%q: %v", path, err)
			}
			return
		}
		if tile.Path() != path || tile.Index < 0 || tile.Width < 1 || tile.Width > 256 || tile.Level < 0 || tile.Level > 6 || tile.Entries && tile.Level != 0 {
			t.Errorf("%q was read as %+v, which is %q", path, tile, tile.Path())
		}
		// The end of an accepted tile can be counted: nothing is there in a ledger of a few.
		_, m := filled(t, 3)
		if _, err := ledger.ReadTile(t.Context(), logMemory{m}, tile); err != nil && !errors.Is(err, ledger.ErrNoTile) {
			t.Errorf("%q: %v", path, err)
		} else if err == nil && (tile.Index != 0 || tile.Level != 0 || tile.Width > 3) {
			t.Errorf("%q: there is one in a ledger of 3", path)
		}
	})
}

// TestTileExistsWhenItsTreeDoes holds ReadTile against the standard's formula: at
// size s, level l has floor(s / 256^l) hashes.
func TestTileExistsWhenItsTreeDoes(t *testing.T) {
	_, whole := filled(t, 600)
	for _, size := range []int{0, 1, 2, 255, 256, 257, 511, 512, 513, 600} {
		m := whole.clone()
		m.records, m.head.Size = m.records[:size], int64(size)
		for level, hashes := range []int{size, size / 256, 0} {
			for index := range int64(4) {
				for _, width := range []int{1, 2, 87, 88, 89, 254, 255, 256} {
					tile := ledger.Tile{Level: level, Index: index, Width: width}
					b, err := ledger.ReadTile(t.Context(), logMemory{m}, tile)
					if want := int(index)*256+width <= hashes; errors.Is(err, ledger.ErrNoTile) == want || want && (err != nil || len(b) != 32*width) {
						t.Errorf("at %d: %s: %d bytes, %v", size, tile.Path(), len(b), err)
					}
				}
			}
		}
	}
}
