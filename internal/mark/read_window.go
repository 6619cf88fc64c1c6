package mark

import "slices"

// A window is a stretch of the document around a place, and the stretch of the
// leak that should read the same: items from up to, not including, to; tokens
// start up to, not including, end.
type window struct{ from, to, start, end int }

const (
	anchorReach = 4 // words looked at on either side of a place for an aligned one
	windowSlack = 4 // words by which the leak's window may be the longer
)

// windows returns the stretches of the leak that show place i: usually one or
// none, more where the leak quotes the passage twice.
func (r *reader) windows(i int) []window {
	left, right := r.anchors(i, -1), r.anchors(i, +1)
	for _, a := range left {
		for _, b := range right {
			if w := r.spanned(a, b); len(w) > 0 {
				return r.supported(w)
			}
		}
	}
	return r.halfOpen(i, left, right)
}

// anchors returns the aligned items nearest to item i in one direction, within
// anchorReach words that every copy has.
func (r *reader) anchors(i, step int) []int {
	var out []int
	words := 0
	for k := i + step; k >= 0 && k < len(r.items) && words < anchorReach; k += step {
		it := r.items[k]
		if it.word < 0 {
			continue
		}
		words++
		if len(r.found[it.word]) > 0 {
			out = append(out, k)
		}
	}
	return out
}

// room is how many words of the leak may stand for the items between a and b.
func (r *reader) room(a, b int) int {
	n := windowSlack
	for _, it := range r.items[a+1 : b] {
		if it.variants != nil {
			n += it.longest
		} else if it.norm != "" {
			n++
		}
	}
	return n
}

// spanned returns the windows between two aligned items.
func (r *reader) spanned(a, b int) []window {
	var out []window
	room := r.room(a, b)
	for _, s := range r.found[r.items[a].word] {
		for _, e := range r.found[r.items[b].word] {
			if s < e && wordsIn(r.leak[s+1:e]) <= room {
				out = append(out, window{a + 1, b, s + 1, e})
			}
		}
	}
	return out
}

// supportReach is how far around a window, in items and tokens, aligned words
// speak for it.
const supportReach = 12

// supported drops windows that far fewer aligned words surround than the best
// has: a phrase that the document has elsewhere, not the passage quoted twice.
func (r *reader) supported(windows []window) []window {
	if len(windows) == 1 {
		return windows
	}
	support, most := make([]int, len(windows)), 0
	for i, w := range windows {
		for _, it := range r.items[max(0, w.from-supportReach):min(len(r.items), w.to+supportReach)] {
			if it.word >= 0 && slices.ContainsFunc(r.found[it.word], func(t int) bool { return t >= w.start-supportReach && t < w.end+supportReach }) {
				support[i]++
			}
		}
		most = max(most, support[i])
	}
	var out []window
	for i, w := range windows {
		if 4*support[i] >= 3*most {
			out = append(out, w)
		}
	}
	return out
}

// halfOpen returns the windows that have an aligned word on one side and the
// end of the sentence, in document and leak, on the other.
func (r *reader) halfOpen(i int, left, right []int) []window {
	if from := r.sentenceEdge(i, -1); from >= 0 && len(right) > 0 {
		b := right[0]
		return r.each(b, func(e int) (window, bool) {
			s := r.leakEdge(e, -1, r.room(from, b))
			return window{from + 1, b, s + 1, e}, s > -2
		})
	}
	if to := r.sentenceEdge(i, +1); to >= 0 && len(left) > 0 {
		a := left[0]
		return r.each(a, func(s int) (window, bool) {
			e := r.leakEdge(s, +1, r.room(a, to))
			return window{a + 1, to, s + 1, e}, e > -2
		})
	}
	return nil
}

func (r *reader) each(anchor int, find func(token int) (window, bool)) []window {
	var out []window
	for _, t := range r.found[r.items[anchor].word] {
		if w, ok := find(t); ok {
			out = append(out, w)
		}
	}
	return out
}

// sentenceEdge returns the item that ends the sentence before or behind item i,
// -1 when it is farther off than an anchor may be.
func (r *reader) sentenceEdge(i, step int) int {
	words := 0
	for k := i + step; k >= 0 && k < len(r.items) && words < anchorReach; k += step {
		if r.items[k].end {
			return k
		}
		if r.items[k].word >= 0 {
			words++
		}
	}
	return -1
}

// leakEdge is sentenceEdge in the leak, within room words; -2 for none. The
// start of the leak counts when it looks like the start of a sentence.
func (r *reader) leakEdge(i, step, room int) int {
	words := 0
	for k := i + step; k >= 0 && k < len(r.leak) && words <= room; k += step {
		if r.leak[k].end {
			return k
		}
		if r.leak[k].norm != "" {
			words++
		}
	}
	if step < 0 && words <= room && r.open {
		return -1
	}
	return -2
}
