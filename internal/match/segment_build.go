package match

import (
	"errors"
	"hash/crc32"
	"slices"
	"strings"
)

// A posting is a hash and a place: ordering postings orders a segment.
type posting uint64

func newPosting(hash, place uint32) posting { return posting(hash)<<32 | posting(place) }
func (p posting) hash() uint32              { return uint32(p >> 32) }
func (p posting) place() uint32             { return uint32(p) }

// A contents lists the documents of a segment that is being written.
type contents struct {
	starts []uint32
	ids    []string
}

var errFull = errors.New("a piece of a match index holds at most 4 billion words: add the documents in several parts")

func newContents() *contents { return &contents{starts: []uint32{0}} }

// add makes room for a document and returns where it begins.
func (c *contents) add(id string, words int) (start uint32, err error) {
	start = c.starts[len(c.starts)-1]
	end := uint64(start) + uint64(words) + gap
	if end >= 1<<32 {
		return 0, errFull
	}
	c.starts = append(c.starts, uint32(end))
	c.ids = append(c.ids, id)
	return start, nil
}

// header sizes a segment with so many grams.
func (c *contents) header(grams int) header {
	h := header{documents: uint32(len(c.ids)), positions: c.starts[len(c.starts)-1], grams: uint64(grams), bits: bucketBits(grams)}
	for _, id := range c.ids {
		h.ids += uint32(len(id))
	}
	return h
}

// bucketBits keeps buckets to some dozens of grams, and the table of them below
// the size of the rest.
func bucketBits(grams int) uint32 {
	switch {
	case grams < 1<<14:
		return 8
	case grams < 1<<23:
		return 16
	}
	return 24
}

// A writer fills the block of a segment with grams that come in order.
type writer struct {
	*segment
	next   int
	bucket int // buckets up to this one have their beginning
}

// newWriter returns a writer of a segment with so many grams.
func newWriter(c *contents, grams int) *writer {
	h := c.header(grams)
	block := make([]byte, h.size())
	h.put(block)
	s, err := openSegment(block)
	if err != nil {
		panic(err) // the header is our own
	}
	w := &writer{segment: s}
	w.putContents(c)
	return w
}

func (w *writer) putContents(c *contents) {
	at := 0
	for i, id := range c.ids {
		little.PutUint32(w.starts[4*i:], c.starts[i])
		little.PutUint32(w.names[4*i:], uint32(at))
		at += copy(w.ids[at:], id)
	}
	n := len(c.ids)
	little.PutUint32(w.starts[4*n:], c.starts[n])
	little.PutUint32(w.names[4*n:], uint32(at))
	order := make([]uint32, n)
	for i := range order {
		order[i] = uint32(i)
	}
	slices.SortStableFunc(order, func(a, b uint32) int { return strings.Compare(c.ids[a], c.ids[b]) })
	for i, d := range order {
		little.PutUint32(w.order[4*i:], d)
	}
}

func (w *writer) put(p posting) {
	w.advance(int(p.hash() >> (32 - w.bits)))
	n := w.recordBytes()
	record := w.records[n*w.next : n*(w.next+1)]
	for i := range n - 4 {
		record[i] = byte(p.hash() >> (8 * i))
	}
	little.PutUint32(record[n-4:], p.place())
	w.next++
}

// advance lets all buckets up to b begin here, except those that have begun.
func (w *writer) advance(b int) {
	for ; w.bucket <= b; w.bucket++ {
		little.PutUint32(w.buckets[4*w.bucket:], uint32(w.next))
	}
}

// close returns the segment; all its grams must have been put.
func (w *writer) close() *segment {
	w.advance(1 << w.bits)
	little.PutUint32(w.block[40:], crc32.Checksum(w.block[headerSize:], castagnoli))
	little.PutUint32(w.block[12:], crc32.Checksum(w.block[16:headerSize], castagnoli))
	return w.segment
}

// buildSegment writes the grams of documents into a segment.
func buildSegment(c *contents, postings []posting) *segment {
	postings = slices.Compact(sortPostings(postings))
	w := newWriter(c, len(postings))
	for _, p := range postings {
		w.put(p)
	}
	return w.close()
}

// sortPostings orders by hash and place. Large lists are sorted digit by digit,
// which is some five times as fast as comparing.
func sortPostings(list []posting) []posting {
	if len(list) < 1<<12 {
		slices.Sort(list)
		return list
	}
	other := make([]posting, len(list))
	for shift := 0; shift < 64; shift += 11 {
		var count [1 << 11]int
		for _, p := range list {
			count[p>>shift&(1<<11-1)]++
		}
		if count[list[0]>>shift&(1<<11-1)] == len(list) {
			continue
		}
		sum := 0
		for i, n := range count {
			count[i], sum = sum, sum+n
		}
		for _, p := range list {
			d := p >> shift & (1<<11 - 1)
			other[count[d]] = p
			count[d]++
		}
		list, other = other, list
	}
	return list
}
