package match

import (
	"cmp"
	"math"
	"slices"
)

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
