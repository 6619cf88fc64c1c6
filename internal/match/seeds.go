package match

import (
	"cmp"
	"slices"
	"sort"
)

// seeds says which documents have a sequence of three stems. Sequences are
// found by hash, so an answer may be wrong, never missing: what it proposes is
// read word by word afterwards (runs.go).
type seeds []seed

type seed struct {
	hash     uint64
	document uint32
}

func sortSeeds(s []seed) seeds {
	slices.SortFunc(s, func(a, b seed) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.document, b.document))
	})
	return slices.Clip(slices.Compact(s))
}

// find returns the seeds of one hash, one a document.
func (s seeds) find(hash uint64) seeds {
	i := sort.Search(len(s), func(i int) bool { return s[i].hash >= hash })
	j := i
	for j < len(s) && s[j].hash == hash {
		j++
	}
	return s[i:j]
}

// maxPaths bounds the wordings that are followed to one word.
const maxPaths = 64

// appendSeeds adds all sequences of three that some copy of l may show.
func appendSeeds(s []seed, document uint32, l *lattice) []seed {
	for i := int32(1); i < int32(len(l.nodes)); i++ {
		paths := 0
		for _, j := range l.before(i) {
			if j == 0 {
				continue
			}
			for _, k := range l.before(j) {
				if paths++; k == 0 || paths > maxPaths {
					continue
				}
				s = append(s, seed{hashStems(l.nodes[k].stem, l.nodes[j].stem, l.nodes[i].stem), document})
			}
		}
	}
	return s
}

// hashStems mixes three numbers by the multiplier and shifts of SplitMix64.
func hashStems(a, b, c uint32) uint64 {
	h := uint64(a)*0x9E3779B97F4A7C15 + uint64(b)
	h = (h ^ h>>30) * 0xBF58476D1CE4E5B9
	h += uint64(c)
	h = (h ^ h>>27) * 0x94D049BB133111EB
	return h ^ h>>31
}

// seedBits is the least surprise of three words that propose a document, in
// bits: "of the united" does not.
const seedBits = 20

// candidates returns the documents that share a rare enough sequence with the
// text, those that share most first.
func (x *Index) candidates(leak []token) []int {
	scores := map[uint32]float64{}
	for i := 2; i < len(leak); i++ {
		a, b, c := leak[i-2], leak[i-1], leak[i]
		bits := float64(a.bits + b.bits + c.bits)
		if bits < seedBits || a.stem == none || b.stem == none || c.stem == none {
			continue
		}
		for _, s := range x.seeds.find(hashStems(a.stem, b.stem, c.stem)) {
			scores[s.document] += bits
		}
	}
	found := make([]int, 0, len(scores))
	for d := range scores {
		found = append(found, int(d))
	}
	slices.SortFunc(found, func(a, b int) int {
		return cmp.Or(cmp.Compare(scores[uint32(b)], scores[uint32(a)]), cmp.Compare(a, b))
	})
	return found
}
