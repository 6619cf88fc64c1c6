package ledger

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// TileWidth is how many hashes, or entries, a full tile has.
const TileWidth = 256

const (
	tileHeight = 8 // levels of the tree that a tile spans

	// maxTileLevel is the last level that a tree of less than 2^62 leaves fills
	// a tile of. The standard's levels go on to 63, where no tree does.
	maxTileLevel = 6
)

// A Tile names a piece of the log as C2SP tlog-tiles cuts it
// (https://c2sp.org/tlog-tiles): hashes of one level, or entries.
type Tile struct {
	Entries bool  // the entries themselves; Level is 0
	Level   int   // of the tile, 0 to 6: its hashes stand over 256^Level leaves each
	Index   int64 // within its level, from 0
	Width   int   // 1 to 256; under 256 the tile is partial
}

// ErrNotATile says that a path names no tile: no such thing will ever be there.
var ErrNotATile = errors.New("not the path of a tile")

// Path returns the one path of the tile, "tile/0/x001/234" or
// "tile/entries/000.p/17". golang.org/x/mod's own tile paths name the height
// first, this standard's don't.
func (t Tile) Path() string {
	level := "entries"
	if !t.Entries {
		level = strconv.Itoa(t.Level)
	}
	path := fmt.Sprintf("%03d", t.Index%1000)
	for rest := t.Index / 1000; rest > 0; rest /= 1000 {
		path = fmt.Sprintf("x%03d/%s", rest%1000, path)
	}
	if t.Width != TileWidth {
		path += ".p/" + strconv.Itoa(t.Width)
	}
	return "tile/" + level + "/" + path
}

// ParseTilePath reads a tile's path. Only the spelling that Path writes will do,
// for each other one would be one more thing for caches to keep.
func ParseTilePath(path string) (Tile, error) {
	t, err := parseTile(path)
	if err != nil || t.Path() != path {
		return Tile{}, ErrNotATile
	}
	return t, nil
}

func parseTile(path string) (Tile, error) {
	rest, ok := strings.CutPrefix(path, "tile/")
	level, index, ok2 := strings.Cut(rest, "/")
	if !ok || !ok2 || len(path) > 64 {
		return Tile{}, ErrNotATile
	}
	t := Tile{Entries: level == "entries", Width: TileWidth}
	var err error
	if !t.Entries {
		if t.Level, err = strconv.Atoi(level); err != nil || t.Level < 0 || t.Level > maxTileLevel {
			return Tile{}, ErrNotATile
		}
	}
	if full, width, partial := strings.Cut(index, ".p/"); partial {
		index = full
		if t.Width, err = strconv.Atoi(width); err != nil || t.Width < 1 || t.Width >= TileWidth {
			return Tile{}, ErrNotATile
		}
	}
	digits := strings.NewReplacer("x", "", "/", "").Replace(index)
	if t.Index, err = strconv.ParseInt(digits, 10, 64); err != nil || t.Index < 0 || t.beyond() {
		return Tile{}, ErrNotATile
	}
	return t, nil
}

// beyond says whether the tile lies beyond 2^62 leaves, where no tree is and sums
// would overflow.
func (t Tile) beyond() bool {
	return t.Index >= (1<<62)>>(tileHeight*t.Level+tileHeight)
}

// end returns the size of the smallest tree that has all of the tile.
func (t Tile) end() int64 {
	return (t.Index*TileWidth + int64(t.Width)) << (tileHeight * t.Level)
}
