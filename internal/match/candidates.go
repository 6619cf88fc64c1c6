package match

import (
	"cmp"
	"math"
	"slices"
)

// A window is a stretch of the searched text beside a stretch of a document, in
// words, first and last. bits is the surprise of the text's words that both
// have.
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
	// leadShare and leadSlack say which window is worth reading: one that could
	// pass for a passage if the words around it brought leadSlack bits more.
	leadSlack = 24
	// mostCandidates bounds the documents that are read for one text, and one
	// more for each wordsPerCandidate of its words.
	mostCandidates    = 64
	wordsPerCandidate = 50
)

// leadOf is the least surprise of a window that is worth reading.
func leadOf(space float64) float64 {
	return max(rowBits, (space+reportBits-leadSlack)/contextShare)
}

// candidates returns the documents with windows in common with the text, the
// most promising first.
func (s *snapshot) candidates(leak []*lexeme, space float64) []candidate {
	questions := appendQuestions(nil, leak)
	var out []candidate
	for _, p := range s.parts {
		f := finder{part: p, leak: leak, questions: questions, least: leadOf(space), seen: make([]int32, len(leak))}
		out = append(out, f.find()...)
	}
	slices.SortStableFunc(out, func(a, b candidate) int { return cmp.Compare(b.bits, a.bits) })
	return out[:min(len(out), mostCandidates+len(leak)/wordsPerCandidate)]
}

// A finder finds the candidates of one part of an index.
type finder struct {
	part
	leak      []*lexeme
	questions []question
	least     float64
	seen      []int32 // by word of the text: number of the window that has it
	windows   int32
}

// A hit is a question with one place that answers it.
type hit struct {
	place    uint32
	question int32
}

func (f *finder) find() []candidate {
	hits := f.hits()
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.place, b.place), cmp.Compare(a.question, b.question))
	})
	var out []candidate
	for len(hits) > 0 {
		n := 1
		for n < len(hits) && hits[n].place-hits[n-1].place <= windowGap {
			n++
		}
		out = f.row(out, hits[:n])
		hits = hits[n:]
	}
	return out
}

// stretch is how many words of the text share a budget of places, so that a
// stock phrase with its thousands of places takes nothing from its neighbours.
const (
	stretch       = 32
	stretchBudget = 1024
)

// An answer is the range of grams that a question found.
type answer struct {
	question int32
	from, to int
}

// hits asks every question. Where a stretch of the text has too many answers,
// the rarest questions go first.
func (f *finder) hits() []hit {
	stretches := make([][]answer, len(f.leak)/stretch+1)
	for i, q := range f.questions {
		if from, to := f.segment.find(q.hash); from < to {
			k := int(q.at) / stretch
			stretches[k] = append(stretches[k], answer{int32(i), from, to})
		}
	}
	var out []hit
	for _, answers := range stretches {
		slices.SortFunc(answers, func(a, b answer) int { return cmp.Compare(a.to-a.from, b.to-b.from) })
		left := stretchBudget
		for _, a := range answers {
			for i := a.from; i < min(a.to, a.from+left); i++ {
				out = append(out, hit{f.place(i), a.question})
			}
			if left -= a.to - a.from; left <= 0 {
				break
			}
		}
	}
	return out
}

// row turns hits that lie close in the documents into windows of one document,
// cut where they lie far apart in the text.
func (f *finder) row(out []candidate, hits []hit) []candidate {
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(f.questions[a.question].at, f.questions[b.question].at), cmp.Compare(a.place, b.place))
	})
	for len(hits) > 0 {
		n := 1
		for n < len(hits) && f.questions[hits[n].question].at-f.questions[hits[n-1].question].at <= windowGap {
			n++
		}
		if w, ok := f.window(hits[:n]); ok {
			out = f.add(out, hits[0].place, w)
		}
		hits = hits[n:]
	}
	return out
}

// window weighs hits that lie close on both sides.
func (f *finder) window(hits []hit) (window, bool) {
	f.windows++
	w := window{leak: [2]int32{math.MaxInt32, 0}}
	lo, hi := hits[0].place, hits[0].place
	for _, h := range hits {
		lo, hi = min(lo, h.place), max(hi, h.place)
		f.questions[h.question].eachWord(func(i int32) {
			w.leak = [2]int32{min(w.leak[0], i), max(w.leak[1], i)}
			if f.seen[i] != f.windows {
				f.seen[i] = f.windows
				w.bits += float64(f.leak[i].bits)
			}
		})
	}
	w.doc = [2]int32{int32(lo), int32(hi)}
	return w, w.bits >= f.least
}

// add gives a window, whose words are still positions of the segment, to its
// document.
func (f *finder) add(out []candidate, at uint32, w window) []candidate {
	d := f.document(at)
	if d < 0 || f.dead[d] {
		return out
	}
	start := f.start(d)
	w.doc[0], w.doc[1] = int32(uint32(w.doc[0])-start), int32(uint32(w.doc[1])-start)
	if last := len(out) - 1; last >= 0 && out[last].document == d {
		out[last].windows = append(out[last].windows, w)
		out[last].bits = max(out[last].bits, w.bits)
		return out
	}
	return append(out, candidate{f.part, d, []window{w}, w.bits})
}
