package match

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"sort"
)

// A segment is an immutable piece of an index in one block of bytes, which may
// lie in a memory-mapped file: opening it reads the header, and a search touches
// only what it asks about. All numbers are little-endian.
//
//	header     64 bytes, see below
//	buckets    (1<<bucketBits)+1 × uint32: where the bucket's grams begin
//	records    grams × (8-bucketBits/8) bytes: the hash without the bucket's bits,
//	           then its place as uint32, a word position
//	starts     documents+1 × uint32: position of a document's first word
//	names      documents+1 × uint32: where its id begins; then the ids
//	order      documents × uint32: numbers of the documents in order of ids
//
// Positions count the words of all documents one after another, with gap
// positions between two documents, so that no cluster of places spans them.
// Within a bucket grams are in the order of remainder and place.
//
// A block that was damaged can hide a document or propose a wrong one. It can't
// make a search report what isn't there, since proposals are verified against
// the text; and it can't make it panic.
type segment struct {
	block     []byte
	serial    uint64 // of this process, names it in caches
	documents int
	positions uint32
	grams     int
	bits      uint // bucketBits: 8, 16 or 24

	buckets, records, starts, names, ids, order []byte
}

const (
	magic      = "barmatch"
	version    = 1
	headerSize = 64
	gap        = 128
)

var (
	little     = binary.LittleEndian
	castagnoli = crc32.MakeTable(crc32.Castagnoli)
)

// header is what stands in front of a block, in this order; the rest is zero.
type header struct {
	documents, positions uint32
	grams                uint64
	bits                 uint32
	ids                  uint32 // bytes of all ids
	body                 uint32 // CRC-32C of what follows the header
}

func (h header) put(block []byte) {
	copy(block, magic)
	little.PutUint32(block[8:], version)
	little.PutUint32(block[16:], h.documents)
	little.PutUint32(block[20:], h.positions)
	little.PutUint64(block[24:], h.grams)
	little.PutUint32(block[32:], h.bits)
	little.PutUint32(block[36:], h.ids)
	little.PutUint32(block[40:], h.body)
	little.PutUint32(block[12:], crc32.Checksum(block[16:headerSize], castagnoli))
}

func readHeader(block []byte) (header, error) {
	if len(block) < headerSize || string(block[:len(magic)]) != magic {
		return header{}, errors.New("not a block of a match index: build the index again from its documents")
	}
	if v := little.Uint32(block[8:]); v != version {
		return header{}, fmt.Errorf("match index of version %d, and this program reads version %d: build the index again from its documents", v, version)
	}
	if little.Uint32(block[12:]) != crc32.Checksum(block[16:headerSize], castagnoli) {
		return header{}, errDamaged
	}
	return header{
		little.Uint32(block[16:]), little.Uint32(block[20:]), little.Uint64(block[24:]),
		little.Uint32(block[32:]), little.Uint32(block[36:]), little.Uint32(block[40:]),
	}, nil
}

var errDamaged = errors.New("match index is damaged: build it again from its documents")

func (h header) size() uint64 {
	return headerSize + 4*(1<<h.bits+1) + h.grams*uint64(8-h.bits/8) + 4*(3*uint64(h.documents)+2) + uint64(h.ids)
}

// openSegment takes a block as it is, without copying it.
func openSegment(block []byte) (*segment, error) {
	h, err := readHeader(block)
	if err != nil {
		return nil, err
	}
	if h.bits != 8 && h.bits != 16 && h.bits != 24 || h.grams > 1<<32-1 || h.grams > 0 && h.documents == 0 || h.size() != uint64(len(block)) {
		return nil, errDamaged
	}
	s := &segment{block: block, documents: int(h.documents), positions: h.positions, grams: int(h.grams), bits: uint(h.bits)}
	rest := block[headerSize:]
	for _, part := range []struct {
		to   *[]byte
		size int
	}{
		{&s.buckets, 4 * (1<<s.bits + 1)}, {&s.records, s.grams * s.recordBytes()},
		{&s.starts, 4 * (s.documents + 1)}, {&s.names, 4 * (s.documents + 1)}, {&s.ids, int(h.ids)}, {&s.order, 4 * s.documents},
	} {
		*part.to, rest = rest[:part.size:part.size], rest[part.size:]
	}
	return s, nil
}

// check reads the whole block and compares it with its checksum.
func (s *segment) check() error {
	h, err := readHeader(s.block)
	if err != nil {
		return err
	}
	if crc32.Checksum(s.block[headerSize:], castagnoli) != h.body {
		return errDamaged
	}
	return nil
}

func (s *segment) recordBytes() int { return 8 - int(s.bits)/8 }

func number(b []byte, i int) uint32 { return little.Uint32(b[4*i:]) }

// remainder returns the low bits of the hash of gram i.
func (s *segment) remainder(i int) uint32 {
	switch s.bits {
	case 24:
		return uint32(s.records[5*i])
	case 16:
		return uint32(little.Uint16(s.records[6*i:]))
	}
	return little.Uint32(s.records[7*i:]) & (1<<24 - 1)
}

func (s *segment) place(i int) uint32 {
	n := s.recordBytes()
	return little.Uint32(s.records[n*(i+1)-4:])
}

// bucket returns the grams of the hash's bucket.
func (s *segment) bucket(hash uint32) (from, to int) {
	b := int(hash >> (32 - s.bits))
	from, to = int(number(s.buckets, b)), int(number(s.buckets, b+1))
	if from > to || to > s.grams {
		return 0, 0
	}
	return from, to
}

// find returns the grams of one hash.
func (s *segment) find(hash uint32) (from, to int) {
	from, to = s.bucket(hash)
	return s.within(from, to, hash)
}

// even is the size up to which a bucket's remainders are taken to lie evenly; a
// larger one has a gram with very many places.
const even = 512

// guess returns where in its bucket a hash should stand, hashes being even.
func (s *segment) guess(from, to int, hash uint32) int {
	want := hash & (1<<(32-s.bits) - 1)
	return from + int(uint64(to-from)*uint64(want)>>(32-s.bits))
}

// touch reads the record where the hash should stand, so that its memory is on
// the way when it is looked for.
func (s *segment) touch(from, to int, hash uint32) uint8 {
	if from >= to {
		return 0
	}
	return s.records[s.recordBytes()*s.guess(from, to, hash)]
}

// within is find in the bucket of the hash.
func (s *segment) within(from, to int, hash uint32) (int, int) {
	want := hash & (1<<(32-s.bits) - 1)
	if s.bits == 24 && to-from <= few {
		return s.count(from, to, want)
	}
	if to-from > even {
		lo := from + sort.Search(to-from, func(i int) bool { return s.remainder(from+i) >= want })
		return lo, lo + sort.Search(to-lo, func(i int) bool { return s.remainder(lo+i) > want })
	}
	lo := s.guess(from, to, hash)
	for lo > from && s.remainder(lo-1) >= want {
		lo--
	}
	for lo < to && s.remainder(lo) < want {
		lo++
	}
	hi := lo
	for hi < to && s.remainder(hi) == want {
		hi++
	}
	return lo, hi
}

// few is how many remainders are compared one and all: a branch that is taken
// wrongly costs more than a dozen comparisons.
const few = 16

// count is within for a few remainders of one byte, and has no branches.
func (s *segment) count(from, to int, want uint32) (int, int) {
	less, upTo := uint32(0), uint32(0)
	for i := 5 * from; i < 5*to; i += 5 {
		r := uint32(s.records[i])
		less += (r - want) >> 31
		upTo += (r - want - 1) >> 31
	}
	return from + int(less), from + int(upTo)
}

// document returns the number of the document that has the position, -1 for
// none: a gap, or a damaged block.
func (s *segment) document(position uint32) int {
	i := sort.Search(s.documents, func(i int) bool { return number(s.starts, i+1) > position })
	if i == s.documents || number(s.starts, i) > position {
		return -1
	}
	return i
}

func (s *segment) start(document int) uint32 { return number(s.starts, document) }

// words returns how many words a document has.
func (s *segment) words(document int) int {
	return max(0, int(s.start(document+1))-int(s.start(document))-gap)
}

// id returns the id of a document, "" where the block is damaged.
func (s *segment) id(document int) string {
	from, to := int(number(s.names, document)), int(number(s.names, document+1))
	if from > to || to > len(s.ids) {
		return ""
	}
	return string(s.ids[from:to])
}

// lookup returns the number of the document with the id, -1 for none.
func (s *segment) lookup(id string) int {
	in := func(i int) int { return min(int(number(s.order, i)), s.documents-1) }
	i := sort.Search(s.documents, func(i int) bool { return s.id(in(i)) >= id })
	if i < s.documents && s.id(in(i)) == id {
		return in(i)
	}
	return -1
}
