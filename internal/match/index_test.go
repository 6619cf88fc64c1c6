package match

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"barium/internal/text"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// sentencesOf cuts the texts of this package into documents of one sentence each.
func sentencesOf(sources ...string) []Document {
	var docs []Document
	for _, source := range sources {
		for _, s := range text.Sentences(source) {
			docs = append(docs, Document{ID: fmt.Sprintf("d%03d", len(docs)), Text: source[s.Start:s.End]})
		}
	}
	return docs
}

func libraryOf(docs []Document) memory {
	m := memory{}
	for _, d := range docs {
		m[d.ID] = d
	}
	return m
}

func find(t interface{ Fatal(...any) }, x *Index, s string) []Match {
	found, err := x.Find(Query{Text: s})
	if err != nil {
		t.Fatal(err)
	}
	// Documents of one strength may come in any order.
	slices.SortFunc(found, func(a, b Match) int { return strings.Compare(a.ID, b.ID) })
	return found
}

// However an index came about, it finds what one finds that was built at once
// from the documents that are left.
func TestHowAnIndexCameAbout(t *testing.T) {
	all := sentencesOf(report1, column1)
	library := libraryOf(all)
	rapid.Check(t, func(t *rapid.T) {
		x, living := New(library), map[string]Document{}
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			d := rapid.SampledFrom(all).Draw(t, "document")
			switch rapid.SampledFrom([]string{"add", "add", "add", "remove", "merge", "reopen"}).Draw(t, "step") {
			case "add":
				more := rapid.SampledFrom(all).Draw(t, "another")
				if err := x.Add(d, more); err != nil {
					t.Fatal(err)
				}
				living[d.ID], living[more.ID] = d, more
			case "remove":
				x.Remove(d.ID)
				delete(living, d.ID)
			case "merge":
				if err := x.Merge(); err != nil {
					t.Fatal(err)
				}
			case "reopen":
				x.Remove(d.ID)
				delete(living, d.ID)
				if err := x.Merge(); err != nil {
					t.Fatal(err)
				}
				x = reopened(t, x, library)
			}
		}
		var left []Document
		for _, d := range all {
			if _, ok := living[d.ID]; ok {
				left = append(left, d)
			}
		}
		if x.Len() != len(left) {
			t.Fatalf("%d documents, want %d", x.Len(), len(left))
		}
		leak := rapid.SampledFrom(all).Draw(t, "leak").Text + " " + article1
		if d := cmp.Diff(find(t, NewIndex(left), leak), find(t, x, leak)); d != "" {
			t.Fatalf("-built at once +as it came about:\n%s", d)
		}
	})
}

func reopened(t *rapid.T, x *Index, library Library) *Index {
	y := New(library)
	for _, b := range x.Blocks() {
		if err := Check(b.Bytes); err != nil {
			t.Fatal(err)
		}
		if err := y.Adopt(bytes.Clone(b.Bytes)); err != nil {
			t.Fatal(err)
		}
	}
	return y
}

// Every gram of a document is found at its place, in a segment of any size, and
// after a merge.
func TestSegmentsFindWhatWasPut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var parts []part
		want := map[string]map[uint32][]uint32{}
		for p := range rapid.IntRange(1, 3).Draw(t, "parts") {
			c, list := newContents(), []posting{}
			for d := range rapid.IntRange(0, 4).Draw(t, "documents") {
				words := rapid.IntRange(0, 30).Draw(t, "words")
				id := fmt.Sprint(p, "/", d)
				start, err := c.add(id, words)
				if err != nil {
					t.Fatal(err)
				}
				want[id] = map[uint32][]uint32{}
				for at := range uint32(words) {
					h := rapid.SampledFrom([]uint32{0, 1, 255, 256, 1 << 24, 1<<32 - 1, 1<<16 + 7, rapid.Uint32().Draw(t, "any")}).Draw(t, "hash")
					list = append(list, newPosting(h, start+at))
					want[id][h] = append(want[id][h], at)
				}
			}
			parts = append(parts, part{segment: buildSegment(c, list)})
		}
		merged, err := mergeParts(parts)
		if err != nil {
			t.Fatal(err)
		}
		checkPlaces(t, append(parts, part{segment: merged}), want)
		if merged.documents != len(want) {
			t.Fatalf("%d documents of %d", merged.documents, len(want))
		}
	})
}

func checkPlaces(t *rapid.T, parts []part, want map[string]map[uint32][]uint32) {
	for _, p := range parts {
		for d := range p.documents {
			id := p.id(d)
			if p.lookup(id) != d {
				t.Fatalf("%q is document %d, and is found as %d", id, d, p.lookup(id))
			}
			for h, places := range want[id] {
				var got []uint32
				for from, to := p.find(h); from < to; from++ {
					if p.document(p.place(from)) == d {
						got = append(got, p.place(from)-p.start(d))
					}
				}
				if !slices.Equal(got, places) {
					t.Fatalf("document %q, hash %x: places %v, want %v", id, h, got, places)
				}
			}
		}
	}
}

// Large segments have finer buckets: the same list of places, whichever.
func TestFinerBuckets(t *testing.T) {
	for _, n := range []int{1 << 13, 1 << 15, 1 << 23} {
		c := newContents()
		if _, err := c.add("long", n); err != nil {
			t.Fatal(err)
		}
		list := make([]posting, 0, n)
		for i := range uint32(n) {
			list = append(list, newPosting(uint32(mix(uint64(i/3))), i))
		}
		s := buildSegment(c, list)
		for i := uint32(0); i < uint32(n)/3; i += 1 + uint32(n)/5000 {
			from, to := s.find(uint32(mix(uint64(i))))
			var places []uint32
			for ; from < to; from++ {
				if p := s.place(from); p/3 == i {
					places = append(places, p)
				}
			}
			if !slices.Equal(places, []uint32{3 * i, 3*i + 1, 3*i + 2}) {
				t.Fatalf("%d grams: places %v of gram %d", n, places, i)
			}
		}
	}
}

// Searches go on while documents come and go, and each sees a whole index: one
// document is there throughout, and every search finds it.
func TestSearchWhileUpdated(t *testing.T) {
	docs := append(sentencesOf(column1, article1), Document{ID: "report", Text: report1})
	x := New(libraryOf(docs))
	if err := x.Add(docs[len(docs)-1]); err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	var searches sync.WaitGroup
	for range 2 {
		searches.Go(func() {
			for n := 0; ; n++ {
				if found := find(t, x, report1); len(found) == 0 || found[len(found)-1].ID != "report" {
					t.Error("the report is gone")
				}
				select {
				case <-done:
					if n > 0 {
						return
					}
				default:
				}
			}
		})
	}
	for range 3 {
		for _, d := range docs[:len(docs)-1] {
			if err := x.Add(d); err != nil {
				t.Error(err)
			}
		}
		x.Remove(docs[0].ID, docs[1].ID)
		if err := x.Merge(); err != nil {
			t.Error(err)
		}
	}
	close(done)
	searches.Wait()
	if n := x.Len(); n != len(docs)-2 {
		t.Errorf("%d documents are left, want %d", n, len(docs)-2)
	}
}

type failing struct{}

var errDisk = errors.New("disk is on fire")

func (failing) Document(string) (Document, error) { return Document{}, errDisk }

// A library that fails isn't taken for one that has no such document.
func TestLibraryFails(t *testing.T) {
	d := Document{ID: "report", Text: report1}
	gone := New(memory{})
	broken := New(failing{})
	for _, x := range []*Index{gone, broken} {
		if err := x.Add(d); err != nil {
			t.Fatal(err)
		}
	}
	if found, err := gone.Find(Query{Text: report1}); len(found) > 0 || err != nil {
		t.Errorf("a document that is gone: %v, %v", found, err)
	}
	if _, err := broken.Find(Query{Text: report1}); !errors.Is(err, errDisk) {
		t.Errorf("a library that fails: %v", err)
	}
}

// A damaged block is refused, or at worst hides something.
func FuzzAdopt(f *testing.F) {
	docs := []Document{{ID: "report", Text: report1}, {ID: "column", Text: column1}}
	x := NewIndex(docs)
	whole := x.Blocks()[0].Bytes
	f.Add(uint32(20), []byte{0xff, 0xff})
	f.Add(uint32(headerSize+8), []byte{0xff, 0xff, 0xff, 0xff})
	f.Add(uint32(len(whole)-20), []byte("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"))
	f.Add(uint32(0), []byte("another"))
	f.Add(uint32(len(whole)/2), bytes.Repeat([]byte{0x80, 0, 0xff}, 3000))
	f.Fuzz(func(t *testing.T, at uint32, damage []byte) {
		block := bytes.Clone(whole)
		changed := copy(block[min(int(at), len(block)):], damage) > 0 && !bytes.Equal(block, whole)
		if err := Check(block); changed != (err != nil) {
			t.Errorf("changed: %v; check: %v", changed, err)
		}
		y := New(libraryOf(docs))
		if err := y.Adopt(block); err != nil {
			return
		}
		found, err := y.Find(Query{Text: report1})
		if err != nil {
			t.Fatal(err)
		}
		check(t, docs, report1, found)
		y.Remove("report")
		if err := y.Add(docs...); err != nil && !errors.Is(err, errDamaged) {
			t.Error(err)
		}
	})
}
