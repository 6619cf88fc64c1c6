package match

import (
	"errors"
	"maps"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"

	"barium/internal/text"
)

// An Index finds passages of its documents in other texts. Documents may be
// added and removed while others search: a search sees the documents that were
// there when it began, and holds no lock.
type Index struct {
	library Library
	lexicon lexicon
	shelf   shelf
	finders sync.Pool
	serial  atomic.Uint64

	writing sync.Mutex // one change at a time; searches don't take it
	now     atomic.Pointer[snapshot]
}

// A snapshot is what an index held at one time. It never changes.
type snapshot struct {
	parts []part
	words int // of all documents together
}

func newSnapshot(parts []part) *snapshot {
	s := &snapshot{parts: parts}
	for _, p := range parts {
		s.words += int(p.positions) - gap*p.documents
	}
	return s
}

// New returns an index without documents, which reads their texts from library.
func New(library Library) *Index {
	x := &Index{library: library}
	x.now.Store(newSnapshot(nil))
	return x
}

// NewIndex returns an index of documents that it keeps itself. Of two with one
// ID the later counts. It panics when they are more than 4 billion words.
func NewIndex(docs []Document) *Index {
	library := make(memory, len(docs))
	for _, d := range docs {
		library[d.ID] = d
	}
	x := New(library)
	if err := x.Add(docs...); err != nil {
		panic(err)
	}
	return x
}

// memory is a Library of a few documents.
type memory map[string]Document

func (m memory) Document(id string) (Document, error) {
	d, ok := m[id]
	if !ok {
		return Document{}, ErrGone
	}
	return d, nil
}

// Add takes documents under protection; one whose ID is known replaces the older.
// The index reads them here and keeps none of their text. Many at once are faster
// than one by one: now and then, Add also merges what was added before.
func (x *Index) Add(docs ...Document) error {
	docs = latest(docs)
	if len(docs) == 0 {
		return nil
	}
	s, err := x.build(docs)
	if err != nil {
		return err
	}
	x.writing.Lock()
	defer x.writing.Unlock()
	parts := x.now.Load().parts
	for _, d := range docs {
		parts = without(parts, d.ID)
	}
	return x.settle(append(slices.Clone(parts), part{segment: x.named(s)}))
}

// latest drops documents whose ID comes again later.
func latest(docs []Document) []Document {
	last := make(map[string]int, len(docs))
	for i, d := range docs {
		last[d.ID] = i
	}
	if len(last) == len(docs) {
		return docs
	}
	var out []Document
	for i, d := range docs {
		if last[d.ID] == i {
			out = append(out, d)
		}
	}
	return out
}

func (x *Index) build(docs []Document) (*segment, error) {
	c := newContents()
	var postings []posting
	for _, d := range docs {
		words := text.Words(d.Text)
		start, err := c.add(d.ID, len(words))
		if err != nil {
			return nil, err
		}
		eachGram(newLattice(d, words, &x.lexicon), func(hash uint32, at int32) {
			postings = append(postings, newPosting(hash, start+uint32(at)))
		})
	}
	return buildSegment(c, postings), nil
}

func (x *Index) named(s *segment) *segment {
	s.serial = x.serial.Add(1)
	return s
}

// without returns the parts with one document marked as removed. It changes
// nothing that a search may be reading.
func without(parts []part, id string) []part {
	for i, p := range parts {
		if d := p.lookup(id); d >= 0 && !p.dead[d] {
			parts = slices.Clone(parts)
			dead := maps.Clone(p.dead)
			if dead == nil {
				dead = map[int]bool{}
			}
			dead[d] = true
			parts[i].dead = dead
		}
	}
	return parts
}

// Remove takes documents off the index. Unknown ones are none of its business.
func (x *Index) Remove(ids ...string) {
	x.writing.Lock()
	defer x.writing.Unlock()
	parts := x.now.Load().parts
	for _, id := range ids {
		parts = without(parts, id)
	}
	x.now.Store(newSnapshot(parts))
}

// Len returns how many documents are in the index.
func (x *Index) Len() int {
	n := 0
	for _, p := range x.now.Load().parts {
		n += p.alive()
	}
	return n
}

// fanout is how many parts of about one size there may be.
const fanout = 8

// settle publishes the parts, merged so that few remain: whenever the last
// fanout parts are of about one size they become one. Each document is so
// written again once for each power of fanout.
func (x *Index) settle(parts []part) error {
	for {
		n := mergeable(parts)
		if n == 0 {
			x.now.Store(newSnapshot(parts))
			return nil
		}
		merged, err := mergeParts(parts[len(parts)-n:])
		if err != nil {
			return err
		}
		parts = append(parts[:len(parts)-n:len(parts)-n], part{segment: x.named(merged)})
	}
}

// mergeable returns how many of the last parts should become one, 0 for none.
func mergeable(parts []part) int {
	if len(parts) < fanout {
		return 0
	}
	last := parts[len(parts)-fanout:]
	size := 0
	for _, p := range last[1:] {
		size += len(p.block)
	}
	if len(last[0].block) > size {
		return 0
	}
	return fanout
}

// Merge makes one part of all, and forgets removed documents for good. Searches
// go on meanwhile. Afterwards they are as fast as they can be.
func (x *Index) Merge() error {
	x.writing.Lock()
	defer x.writing.Unlock()
	old := x.now.Load().parts
	if len(old) == 0 || len(old) == 1 && len(old[0].dead) == 0 {
		return nil
	}
	merged, err := mergeParts(old)
	if err != nil {
		return err
	}
	x.now.Store(newSnapshot([]part{{segment: x.named(merged)}}))
	return nil
}

// A Block is a part of an index as bytes to be kept. Its Name follows from what
// is in it, so a part that was saved under its name need not be saved again.
type Block struct {
	Name  string
	Bytes []byte // not to be changed
}

// Blocks returns the parts of the index. An index that adopts them, over a
// library with the same documents, finds the same; documents that were removed
// since the last merge are still in them, and it is for the library to say
// ErrGone.
func (x *Index) Blocks() []Block {
	var out []Block
	for _, p := range x.now.Load().parts {
		out = append(out, Block{name(p.block), p.block})
	}
	return out
}

func name(block []byte) string {
	hash := uint64(little.Uint32(block[12:]))<<32 | uint64(little.Uint32(block[40:]))
	return "match-" + strconv.FormatUint(hash, 16)
}

// Adopt adds a part that Blocks gave, for instance from a memory-mapped file.
// It reads the header only, see Check. The block must stay readable, and
// unchanged, for as long as the index is in use.
func (x *Index) Adopt(block []byte) error {
	s, err := openSegment(block)
	if err != nil {
		return err
	}
	x.writing.Lock()
	defer x.writing.Unlock()
	parts := slices.Clone(x.now.Load().parts)
	x.now.Store(newSnapshot(append(parts, part{segment: x.named(s)})))
	return nil
}

// Check reads a block through and compares it with its checksum.
func Check(block []byte) error {
	s, err := openSegment(block)
	return errors.Join(err, func() error {
		if err != nil {
			return nil
		}
		return s.check()
	}())
}
