package match

// A part is a segment with the documents of it that were removed.
type part struct {
	*segment
	dead map[int]bool
}

func (p part) alive() int { return p.documents - len(p.dead) }

// mergeParts writes the living documents of all parts into one segment.
func mergeParts(parts []part) (*segment, error) {
	c := newContents()
	readers := make([]reader, len(parts))
	grams := 0
	for i, p := range parts {
		if err := p.check(); err != nil {
			return nil, err
		}
		readers[i] = reader{part: p, moved: make([]uint32, p.documents)}
		if err := readers[i].moveInto(c); err != nil {
			return nil, err
		}
		grams += readers[i].count()
	}
	w := newWriter(c, grams)
	var list []posting
	for chunk := range uint32(chunks) {
		list = list[:0]
		for i := range readers {
			list = readers[i].appendChunk(list, chunk)
		}
		for _, p := range sortPostings(list) {
			w.put(p)
		}
	}
	return w.close(), nil
}

// chunks is into how many parts of the range of hashes a merge cuts its work:
// as many as the smallest segment has buckets.
const chunks = 1 << 8

// A reader reads the living documents of a part for a merge.
type reader struct {
	part
	moved []uint32 // by document: what to add to its places
	last  int      // document of the last place that was read
}

// moveInto gives the living documents their new positions.
func (r *reader) moveInto(c *contents) error {
	for d := range r.documents {
		if r.dead[d] {
			continue
		}
		start, err := c.add(r.id(d), r.words(d))
		if err != nil {
			return err
		}
		r.moved[d] = start - r.start(d) // wraps round, and back when added
	}
	return nil
}

// count returns how many grams of living documents there are.
func (r *reader) count() int {
	if len(r.dead) == 0 {
		return r.grams
	}
	n := 0
	for i := range r.grams {
		if _, ok := r.move(r.place(i)); ok {
			n++
		}
	}
	return n
}

// move returns the new position of a place; ok is false when its document is
// gone.
func (r *reader) move(place uint32) (moved uint32, ok bool) {
	if len(r.dead) == 0 {
		return place + r.moved[0], true // all move by the same
	}
	if d := r.last; r.start(d) > place || r.start(d+1) <= place {
		r.last = max(0, r.document(place))
	}
	return place + r.moved[r.last], !r.dead[r.last]
}

func (r *reader) appendChunk(list []posting, chunk uint32) []posting {
	perChunk := 1 << r.bits / chunks
	for b := int(chunk) * perChunk; b < int(chunk+1)*perChunk; b++ {
		high := uint32(b) << (32 - r.bits)
		from, to := r.bucket(high)
		for i := from; i < to; i++ {
			if place, ok := r.move(r.place(i)); ok {
				list = append(list, newPosting(high|r.remainder(i), place))
			}
		}
	}
	return list
}
