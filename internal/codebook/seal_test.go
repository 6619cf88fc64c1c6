package codebook

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// aSheet is a sheet of random codewords.
func aSheet(copies, sites int) Sheet {
	r := rand.New(rand.NewPCG(1, uint64(copies)))
	s := NewSheet("D-4TKQ7M2X", [32]byte{1, 2, 3})
	for i := range copies {
		w := make([]uint8, sites)
		for j := range w {
			w[j] = uint8(r.IntN(8))
		}
		s.Add(fmt.Sprintf("K%04d-TEST", i), w, nil)
	}
	return s
}

func TestSheetRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := aSheet(rapid.IntRange(1, 9).Draw(t, "copies"), rapid.IntRange(0, 40).Draw(t, "sites"))
		b, err := s.encode()
		if err != nil {
			t.Fatal(err)
		}
		back, err := decodeSheet(b)
		if err != nil || !reflect.DeepEqual(back, s) {
			t.Fatalf("came back as %+v, %v", back.Codewords, err)
		}
	})
}

// TestLengthTellsNothing: sealed sheets of the same shape have one length,
// whatever was drawn.
func TestLengthTellsNothing(t *testing.T) {
	b, _ := newBoard(t, 1, 1)
	var lengths []int
	for _, symbol := range []uint8{0, 1, 7} {
		s := NewSheet("D-1", [32]byte{})
		s.Add("K1", bytes.Repeat([]byte{symbol}, 21), nil)
		sealed, err := b.Seal(s)
		if err != nil {
			t.Fatal(err)
		}
		lengths = append(lengths, len(sealed))
	}
	if lengths[0] != lengths[1] || lengths[1] != lengths[2] {
		t.Errorf("lengths are %v", lengths)
	}
}

func TestSealAndOpen(t *testing.T) {
	b, keys := newBoard(t, 3, 2)
	o, err := Combine(b, keys[1:])
	if err != nil {
		t.Fatal(err)
	}
	for _, copies := range []int{1, 7, SheetCopies} {
		s := aSheet(copies, 123)
		sealed, err := b.Seal(s)
		if err != nil {
			t.Fatal(err)
		}
		back, err := o.Open(sealed, SealedHash(sealed))
		if err != nil || !reflect.DeepEqual(back, s) {
			t.Errorf("%d copies: %v", copies, err)
		}
	}
}

// TestOpenRefuses: a thief of the database who puts a sheet of his own in
// another's place frames nobody.
func TestOpenRefuses(t *testing.T) {
	b, keys := newBoard(t, 2, 1)
	other, _ := newBoard(t, 2, 1)
	o, err := Combine(b, keys[:1])
	if err != nil {
		t.Fatal(err)
	}
	seal := func(b Board, s Sheet) []byte {
		sealed, err := b.Seal(s)
		if err != nil {
			t.Fatal(err)
		}
		return sealed
	}
	ours, forged, foreign := seal(b, aSheet(3, 9)), seal(b, aSheet(3, 9)), seal(other, aSheet(3, 9))
	if _, err := o.Open(forged, SealedHash(ours)); !errors.Is(err, ErrSwapped) {
		t.Errorf("forged: %v", err)
	}
	if _, err := o.Open(foreign, SealedHash(foreign)); err == nil {
		t.Error("opened another board's sheet")
	}
	for i := range ours {
		bad := bytes.Clone(ours)
		bad[i] ^= 1
		if _, err := o.Open(bad, SealedHash(ours)); !errors.Is(err, ErrSwapped) {
			t.Fatalf("byte %d: %v", i, err)
		}
		if _, err := o.Open(bad, SealedHash(bad)); err == nil {
			t.Fatalf("byte %d changed, and still opened", i)
		}
	}
}

func TestSealRefuses(t *testing.T) {
	b, _ := newBoard(t, 1, 1)
	for part, alter := range map[string]func(*Sheet){
		"0 copies":        func(s *Sheet) { s.Copies, s.Codewords = nil, nil },
		"513 copies":      func(s *Sheet) { *s = aSheet(513, 1) },
		"more than 7":     func(s *Sheet) { s.Codewords[1][2] = 8 },
		"one length":      func(s *Sheet) { s.Codewords[1] = s.Codewords[1][:3] },
		"ids that differ": func(s *Sheet) { s.Copies[1] = s.Copies[0] },
		`"a b"`:           func(s *Sheet) { s.Copies[1] = "a b" },
		`"D\n"`:           func(s *Sheet) { s.Document = "D\n" },
		"NewSheet":        func(s *Sheet) { s.Secret = [32]byte{} },
	} {
		s := aSheet(3, 9)
		alter(&s)
		if _, err := b.Seal(s); err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("%s: %v", part, err)
		}
	}
	b.Recipient = "age1"
	if _, err := b.Seal(aSheet(1, 1)); err == nil {
		t.Error("sealed to a damaged board")
	}
}

// TestCommitment: it binds copy, file and secret, and needs the secret: a hash
// of the file alone would let a thief of the database try codewords.
func TestCommitment(t *testing.T) {
	s, other := NewSheet("D-1", [32]byte{}), NewSheet("D-1", [32]byte{})
	c := s.Add("K1", []uint8{1}, []byte("file"))
	if c != s.Commitment("K1", []byte("file")) {
		t.Error("a commitment differs from itself")
	}
	if s.Opening("K1") == s.Opening("K2") || s.Opening("K1") == other.Opening("K1") {
		t.Error("one opening opens another commitment")
	}
	for name, d := range map[string][32]byte{
		"copy": s.Commitment("K2", []byte("file")), "file": s.Commitment("K1", []byte("File")),
		"border": s.Commitment("K1\x00f", []byte("ile")), "secret": other.Commitment("K1", []byte("file")),
	} {
		if c == d {
			t.Errorf("%s: not bound", name)
		}
	}
}

func FuzzDecodeSheet(f *testing.F) {
	for _, shape := range [][2]int{{1, 0}, {1, 1}, {3, 8}, {2, 13}} {
		b, err := aSheet(shape[0], shape[1]).encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := decodeSheet(b)
		if err != nil {
			return
		}
		if again, err := s.encode(); err != nil || !bytes.Equal(again, b) {
			t.Errorf("accepted %q, writes %q, %v", b, again, err)
		}
	})
}

func BenchmarkSeal512x300(b *testing.B) {
	board, _ := newBoard(b, 3, 2)
	s := aSheet(SheetCopies, 300)
	for b.Loop() {
		if _, err := board.Seal(s); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(SheetCopies*b.N)/b.Elapsed().Seconds(), "copies/s")
}

// BenchmarkOpen100000x300 opens what a trace against 100,000 copies must.
func BenchmarkOpen100000x300(b *testing.B) {
	board, keys := newBoard(b, 3, 2)
	o, err := Combine(board, keys)
	if err != nil {
		b.Fatal(err)
	}
	sealed, err := board.Seal(aSheet(SheetCopies, 300))
	if err != nil {
		b.Fatal(err)
	}
	recorded := SealedHash(sealed)
	b.ReportAllocs()
	for b.Loop() {
		for range (100_000 + SheetCopies - 1) / SheetCopies {
			if _, err := o.Open(sealed, recorded); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkCommitment(b *testing.B) {
	s, file := NewSheet("D-1", [32]byte{}), make([]byte, 18_000)
	for b.Loop() {
		s.Commitment("K1", file)
	}
}
