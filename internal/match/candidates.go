package match

import (
	"cmp"
	"slices"
)

// A window is a stretch of the searched text beside a stretch of a document, in
// words, first and last, with an estimate of the strength of what they share.
type window struct {
	leak, doc [2]int32
	bits      float64
}

// A candidate is a document that may have passages in the text, and where.
type candidate struct {
	part     part
	document int
	windows  []window
	bits     float64 // of its best window
}

const (
	// windowGap is how many words may lie between two shared grams of a window.
	windowGap = 40
	// mostCandidates bounds the documents that are read for one text, and one
	// more for each wordsPerCandidate of its words.
	mostCandidates    = 64
	wordsPerCandidate = 50
)

// leadOf is the least strength, before the search space is taken off, of a window
// that is worth reading: the more windows chance makes, the more a window must
// look like a passage already.
func leadOf(space float64) float64 { return 12 + 2.5*(space-leastSpace) }

// candidates returns the documents with windows in common with the text, the
// most promising first.
func (x *Index) candidates(s *snapshot, leak []*lexeme, space float64) []candidate {
	f, ok := x.finders.Get().(*finder)
	if !ok {
		f = &finder{cells: make([]uint8, cells)}
	}
	defer x.finders.Put(f)
	defer f.end()
	f.begin(s, leak, leadOf(space))
	var out []candidate
	for i := range s.parts {
		out = append(out, f.find(i)...)
	}
	slices.SortStableFunc(out, func(a, b candidate) int { return cmp.Compare(b.bits, a.bits) })
	return out[:min(len(out), mostCandidates+len(leak)/wordsPerCandidate)]
}

// A finder finds candidates. It holds nothing but memory to work in.
type finder struct {
	snapshot  *snapshot
	leak      []*lexeme
	least     float64
	questions []question
	answers   []answer // parts × questions
	order     []uint64 // questions that have places, by stretch and rarity
	hits      []hit
	cells     []uint8
	seen      []mark // by word of the text
	windows   int32
	touched   uint8 // keeps the compiler from leaving touch out
}

// An answer is the range of grams that a question found in one part.
type answer struct{ from, to uint32 }

// A hit is a place, above, that answers a question, below. Sorting orders by
// place.
type hit uint64

func newHit(place uint32, question int) hit { return hit(place)<<32 | hit(question) }
func (h hit) place() uint32                 { return uint32(h >> 32) }
func (h hit) question() uint32              { return uint32(h) }

// A mark says what a word of the text adds to the window that was weighed last.
type mark struct {
	window int32
	bits   float32
}

func (f *finder) begin(s *snapshot, leak []*lexeme, least float64) {
	f.snapshot, f.leak, f.least = s, leak, least
	f.questions = appendQuestions(f.questions[:0], leak)
	f.seen, f.windows = slices.Grow(f.seen[:0], len(leak))[:len(leak)], 0
	clear(f.seen)
	f.ask()
	f.choose()
}

// end lets go of what the finder was lent.
func (f *finder) end() { f.snapshot, f.leak = nil, nil }

func (f *finder) find(part int) []candidate {
	f.read(part)
	f.sift()
	slices.Sort(f.hits)
	var out []candidate
	for hits := f.hits; len(hits) > 0; {
		n := 1
		for n < len(hits) && hits[n].place()-hits[n-1].place() <= windowGap {
			n++
		}
		if f.weightOf(hits[:n]) >= f.least {
			out = f.row(out, f.snapshot.parts[part], hits[:n])
		}
		hits = hits[n:]
	}
	return out
}

const (
	cells    = 1 << 18
	cellBits = 6 // a cell is 64 words of a document
)

func cellOf(place uint32) uint32 { return place >> cellBits % cells }

// sift drops hits around which too little is found for a window: chance strews
// hits over all documents, and few fall together. What lies within 64 words lies
// in two cells. Places far apart may have one cell, so some stay that should not.
func (f *finder) sift() {
	clear(f.cells)
	for _, h := range f.hits {
		cell := &f.cells[cellOf(h.place())]
		*cell = uint8(min(255, int(*cell)+int(f.questions[h.question()].weight)+1))
	}
	kept, least := 0, int(f.least)
	for _, h := range f.hits {
		i := cellOf(h.place())
		if int(f.cells[i])+int(max(f.cells[(i-1)%cells], f.cells[(i+1)%cells])) >= least {
			f.hits[kept] = h
			kept++
		}
	}
	f.hits = f.hits[:kept]
}
