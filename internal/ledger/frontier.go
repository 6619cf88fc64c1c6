package ledger

import (
	"context"
	"math/bits"

	"golang.org/x/mod/sumdb/tlog"
)

// A frontier is the right edge of the tree: the roots of the complete subtrees
// that its leaves fall into, largest first, one for each bit set in size. It is
// all that appending needs to know of the events before.
type frontier struct {
	size  int64
	peaks []tlog.Hash
}

// add puts a leaf at the end and returns the nodes it completes: itself and
// each parent whose right-most leaf it is.
func (f *frontier) add(leaf tlog.Hash) []tlog.Hash {
	nodes := []tlog.Hash{leaf}
	for n := f.size; n&1 == 1; n >>= 1 {
		last := len(f.peaks) - 1
		leaf = tlog.NodeHash(f.peaks[last], leaf)
		nodes, f.peaks = append(nodes, leaf), f.peaks[:last]
	}
	f.peaks = append(f.peaks, leaf)
	f.size++
	return nodes
}

// root is the Merkle tree hash of the leaves so far (RFC 6962, section 2.1).
func (f *frontier) root() tlog.Hash {
	if f.size == 0 {
		empty, _ := tlog.TreeHash(0, nil) // reads nothing, so can't fail
		return empty
	}
	h := f.peaks[len(f.peaks)-1]
	for i := len(f.peaks) - 2; i >= 0; i-- {
		h = tlog.NodeHash(f.peaks[i], h)
	}
	return h
}

// skip moves the frontier to the end of a subtree whose root is known, as if
// the leaves below had been added. The subtree covers 2^level leaves and ends
// before leaf end.
func (f *frontier) skip(end int64, level int, root tlog.Hash) {
	start := end - 1<<level
	f.peaks = append(f.peaks[:bits.OnesCount64(uint64(start))], root)
	f.size = end
}

// nodesOf is how many nodes an event at an index completes.
func nodesOf(index int64) int { return 1 + bits.TrailingZeros64(^uint64(index)) }

// loadFrontier reads the frontier of a tree with size leaves.
func loadFrontier(ctx context.Context, tx Reader, size int64) (*frontier, error) {
	f := &frontier{size: size}
	var stored []int64
	for rest, start := uint64(size), int64(0); rest != 0; {
		level := bits.Len64(rest) - 1
		stored = append(stored, tlog.StoredHashIndex(level, start>>level))
		start += 1 << level
		rest &^= 1 << level
	}
	var err error
	f.peaks, err = newTree(ctx, tx).ReadHashes(stored)
	return f, err
}
