package match

import "cmp"

// Discount says why a passage may not count as reuse of the document.
type Discount uint8

const (
	None        Discount = iota
	Public               // its words were public before the document was
	Boilerplate          // its words stand in many protected documents
)

func (d Discount) String() string {
	switch d {
	case Public:
		return "was public before"
	case Boilerplate:
		return "stands in many documents"
	}
	return ""
}

const (
	// publicShare of a passage's words must be in passages of public documents.
	publicShare = 0.8
	// publicLeast is the least score of these: of words that are known to be
	// reused, less is needed to say from where.
	publicLeast = 0.2
	// many documents make a passage boilerplate when they have boilerplateShare
	// of its rows of three words.
	many             = 8
	boilerplateShare = 0.6
	// rowsAsked and placesAsked bound the work.
	rowsAsked   = 40
	placesAsked = 2000
)

// discount marks the passages that may not count.
func (r *reading) discount(s *snapshot, found []Match, public *Index) error {
	for _, m := range found {
		for i, p := range m.Passages {
			if r.standsInMany(s, p) {
				m.Passages[i].Discount = Boilerplate
			}
		}
	}
	if public == nil || len(found) == 0 {
		return nil
	}
	open, err := public.Find(Query{Text: r.source, Least: publicLeast})
	if err != nil {
		return err
	}
	for _, m := range found {
		known := r.knownBefore(open, m.Date)
		for i, p := range m.Passages {
			if r.shareOf(known, p) >= publicShare {
				m.Passages[i].Discount = Public
			}
		}
	}
	return nil
}

// knownBefore marks the words of the text that public documents explain, which
// are older than the date where both dates are known.
func (r *reading) knownBefore(open []Match, date int64) []bool {
	known := make([]bool, len(r.words))
	for _, m := range open {
		if m.Date != 0 && date != 0 && m.Date >= date {
			continue
		}
		for _, p := range m.Passages {
			r.eachWord(p, func(i int) { known[i] = true })
		}
	}
	return known
}

// eachWord calls yield with the words of the text that p accounts for: those
// that are aligned, and all where it was told again.
func (r *reading) eachWord(p Passage, yield func(i int)) {
	if p.Kind == Verbatim || p.Kind == Edited {
		for _, q := range p.Pairs {
			yield(q.Leak)
		}
		return
	}
	for i, w := range r.words {
		if w.Start >= p.Leak.Start && w.End <= p.Leak.End {
			yield(i)
		}
	}
}

func (r *reading) shareOf(known []bool, p Passage) float64 {
	n, all := 0, 0
	r.eachWord(p, func(i int) {
		all++
		if known[i] {
			n++
		}
	})
	return float64(n) / float64(cmp.Or(all, 1))
}

// standsInMany reports whether many documents have most of the passage's rows
// of three words.
func (r *reading) standsInMany(s *snapshot, p Passage) bool {
	rows := r.rowsOf(p)
	if len(rows) == 0 {
		return false
	}
	type home struct{ part, document int }
	have := map[home]int{}
	for _, hash := range rows {
		for i, part := range s.parts {
			from, to := part.find(hash)
			last := -1
			for to = min(to, from+placesAsked); from < to; from++ {
				if d := part.document(part.place(from)); d != last && d >= 0 && !part.dead[d] {
					have[home{i, d}]++
					last = d
				}
			}
		}
	}
	n := 0
	for _, rowsThere := range have {
		if float64(rowsThere) >= boilerplateShare*float64(len(rows)) {
			n++
		}
	}
	return n >= many
}

// rowsOf returns hashes of rows of three aligned words of the passage, spread
// over it.
func (r *reading) rowsOf(p Passage) []uint32 {
	var all []uint32
	for k := 2; k < len(p.Pairs); k++ {
		i := p.Pairs[k].Leak
		if p.Pairs[k-2].Leak == i-2 && rowWorth(r.leak[i-2], r.leak[i-1], r.leak[i]) {
			all = append(all, hashRow(r.leak[i-2], r.leak[i-1], r.leak[i]))
		}
	}
	if len(all) <= rowsAsked {
		return all
	}
	out := make([]uint32, rowsAsked)
	for i := range out {
		out[i] = all[i*len(all)/rowsAsked]
	}
	return out
}
