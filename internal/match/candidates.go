package match

import (
	"cmp"
	"math"
	"slices"
	"sync"
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
func (s *snapshot) candidates(leak []*lexeme, space float64) []candidate {
	f := finders.Get().(*finder)
	defer finders.Put(f)
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

var finders = sync.Pool{New: func() any { return &finder{cells: make([]uint8, cells+2)} }}

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

// ask looks every question up in every part. It goes over them three times, so
// that the memory of many buckets is waited for at once and not one after another.
func (f *finder) ask() {
	n := len(f.questions)
	f.answers = slices.Grow(f.answers[:0], n*len(f.snapshot.parts))[:n*len(f.snapshot.parts)]
	for p, part := range f.snapshot.parts {
		answers := f.answers[p*n : (p+1)*n]
		for i := range f.questions {
			from, to := part.bucket(f.questions[i].hash)
			answers[i] = answer{uint32(from), uint32(to)}
		}
		for _, a := range answers {
			f.touched += part.touch(int(a.from), int(a.to))
		}
		for i := range f.questions {
			from, to := part.within(int(answers[i].from), int(answers[i].to), f.questions[i].hash)
			answers[i] = answer{uint32(from), uint32(to)}
			f.questions[i].places += int32(to - from)
		}
	}
}

const (
	// stretch is how many words of the text share a budget of places, so that a
	// stock phrase with its thousands of places takes nothing from its neighbours.
	stretch       = 32
	stretchBudget = 256
	// priorWords is the length of text after which the library's own count of a
	// gram is believed rather than the surprise of its words.
	priorWords = 1 << 24
)

// choose gives each question its worth and how many of its places will be read:
// where a stretch has too many, the rarest questions go first.
func (f *finder) choose() {
	f.order = f.order[:0]
	for i := range f.questions {
		if q := &f.questions[i]; q.places > 0 {
			f.order = append(f.order, uint64(q.at()/stretch)<<44|uint64(min(q.places, 1<<20-1))<<24|uint64(i))
			f.weigh(q)
		}
	}
	slices.Sort(f.order)
	at, left := int32(-1), int32(0)
	for k, key := range f.order {
		f.order[k] = key & (1<<24 - 1)
		q := &f.questions[f.order[k]]
		if q.at()/stretch != at {
			at, left = q.at()/stretch, stretchBudget
		}
		q.places = min(q.places, left)
		left -= q.places
	}
}

// weigh sets which share of their surprise the words of q keep: no more in all
// than the rarity of the gram among all documents.
func (f *finder) weigh(q *question) {
	bits := f.leak[q.words[0]].bits + f.leak[q.words[1]].bits
	if q.words[2] != q.words[1] {
		bits += f.leak[q.words[2]].bits
	}
	rarity := math.Log2((float64(f.snapshot.words) + priorWords) / (float64(q.places) - .5))
	q.share = contextShare * min(1, float32(rarity)/bits)
	q.weight = uint8(min(255, q.share*bits))
}

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

// read collects the places of a part that the questions may still have.
func (f *finder) read(part int) {
	p, answers := f.snapshot.parts[part], f.answers[part*len(f.questions):]
	f.hits = f.hits[:0]
	for _, i := range f.order {
		q, a := &f.questions[i], answers[i]
		n := min(uint32(q.places), a.to-a.from)
		q.places -= int32(n)
		for k := a.from; k < a.from+n; k++ {
			f.hits = append(f.hits, newHit(p.place(int(k)), int(i)))
		}
	}
}

const (
	cells    = 1 << 18
	cellBits = 6 // a cell is 64 words of a document
)

func cellOf(place uint32) uint32 { return place >> cellBits % cells }

// sift drops hits around which too little is found for a window: chance strews
// hits over all documents, and few fall together. Places far apart may have one
// cell, so some stay that should not.
func (f *finder) sift() {
	for _, h := range f.hits {
		cell := &f.cells[cellOf(h.place())+1]
		*cell = uint8(min(255, int(*cell)+int(f.questions[h.question()].weight)+1))
	}
	kept, least := 0, int(f.least)
	for _, h := range f.hits {
		i := cellOf(h.place())
		if int(f.cells[i])+int(f.cells[i+1])+int(f.cells[i+2]) >= least {
			f.hits[kept] = h
			kept++
		}
	}
	for _, h := range f.hits {
		f.cells[cellOf(h.place())+1] = 0
	}
	f.hits = f.hits[:kept]
}

// weightOf is the most that the hits can add up to.
func (f *finder) weightOf(hits []hit) float64 {
	sum := 0
	for _, h := range hits {
		sum += int(f.questions[h.question()].weight) + 1
	}
	return float64(sum)
}

// row turns hits that lie close in the documents into windows of one document,
// cut where they lie far apart in the text.
func (f *finder) row(out []candidate, p part, hits []hit) []candidate {
	slices.SortFunc(hits, func(a, b hit) int { return cmp.Compare(f.at(a), f.at(b)) })
	for len(hits) > 0 {
		n := 1
		for n < len(hits) && f.at(hits[n])-f.at(hits[n-1]) <= windowGap {
			n++
		}
		if w := f.window(hits[:n]); w.bits >= f.least {
			out = add(out, p, hits[0].place(), w)
		}
		hits = hits[n:]
	}
	return out
}

func (f *finder) at(h hit) int32 { return f.questions[h.question()].at() }

// window weighs hits that lie close on both sides, as strength.go weighs a
// passage.
func (f *finder) window(hits []hit) window {
	f.windows++
	w := window{leak: [2]int32{math.MaxInt32, 0}}
	lo, hi := hits[0].place(), hits[0].place()
	for _, h := range hits {
		lo, hi = min(lo, h.place()), max(hi, h.place())
		q := &f.questions[h.question()]
		for _, i := range q.words {
			w.leak = [2]int32{min(w.leak[0], i), max(w.leak[1], i)}
			w.bits += float64(f.count(i, q.share*f.leak[i].bits))
		}
	}
	w.doc = [2]int32{int32(lo), int32(hi)}
	w.bits -= f.breaks(w)
	return w
}

// count raises what word i adds to the window at hand to bits, and returns by how
// much.
func (f *finder) count(i int32, bits float32) float32 {
	m := &f.seen[i]
	if m.window != f.windows {
		*m = mark{window: f.windows}
	}
	more := max(0, bits-m.bits)
	m.bits += more
	return more
}

// breaks is the price of the words of the text within w that it doesn't share.
func (f *finder) breaks(w window) float64 {
	price, last := 0.0, w.leak[0]
	for i := w.leak[0] + 1; i <= w.leak[1]; i++ {
		if f.seen[i].window == f.windows {
			if i > last+1 {
				price += 2 * math.Log2(float64(i-last))
			}
			last = i
		}
	}
	return price
}

// add gives a window, whose words are still positions of the segment, to its
// document.
func add(out []candidate, p part, at uint32, w window) []candidate {
	d := p.document(at)
	if d < 0 || p.dead[d] {
		return out
	}
	start := p.start(d)
	w.doc[0], w.doc[1] = int32(uint32(w.doc[0])-start), int32(uint32(w.doc[1])-start)
	if last := len(out) - 1; last >= 0 && out[last].document == d {
		out[last].windows = append(out[last].windows, w)
		out[last].bits = max(out[last].bits, w.bits)
		return out
	}
	return append(out, candidate{p, d, []window{w}, w.bits})
}
