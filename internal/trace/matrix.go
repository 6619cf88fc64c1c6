package trace

import "math/bits"

// A Matrix holds, for every copy of a document, at which columns its codeword
// shows the symbol that was read: one bit a column. Nothing else of a
// codeword bears on the trace, so nothing else is kept.
type Matrix struct {
	copies, columns, stride int
	rows                    []uint64
}

// NewMatrix returns a matrix of no matches.
func NewMatrix(copies, columns int) *Matrix {
	stride := (columns + 63) / 64
	return &Matrix{copies, columns, stride, make([]uint64, copies*stride)}
}

// Copies is the number of rows.
func (m *Matrix) Copies() int { return m.copies }

// Row is the bits of one copy, column i at bit i%64 of word i/64; bits beyond
// the columns are zero. The caller that fills it must keep them so.
func (m *Matrix) Row(copy int) []uint64 {
	return m.rows[copy*m.stride : (copy+1)*m.stride]
}

// Set marks that a copy shows the symbol read at a column.
func (m *Matrix) Set(copy, column int) {
	m.rows[copy*m.stride+column/64] |= 1 << (column % 64)
}

// matches reports whether the row has the column's bit.
func matches(row []uint64, column int) bool {
	return row[column/64]>>(column%64)&1 == 1
}

// A scorer adds up the gains of the columns that a row matches. For many rows
// it looks up eight columns at a time: 256 sums a byte, built once. The
// profile of a trace over 10⁶ copies is this loop alone, bound by memory, so
// the sums are 32-bit: good for choosing whom to look at, while tests use 64.
type scorer struct {
	gain []float64
	sums [][256]float32 // nil where too few rows would pay for them
}

// manyRows is how many rows pay for the sums: building them costs as much as
// adding up the set bits of some hundred rows.
const manyRows = 100

func newScorer(gain []float64, rows int) *scorer {
	s := &scorer{gain: gain}
	if rows < manyRows {
		return s
	}
	s.sums = make([][256]float32, (len(gain)+63)/64*8)
	for b := range s.sums {
		t := &s.sums[b]
		for i := range 8 {
			if 8*b+i >= len(gain) {
				break
			}
			g := float32(gain[8*b+i])
			for v := range 1 << i {
				t[v|1<<i] = t[v] + g
			}
		}
		fillUpper(t, len(gain)-8*b)
	}
	return s
}

// fillUpper repeats the sums for bits beyond the last column, which are zero
// in every row, so that a lookup is always in range and right.
func fillUpper(t *[256]float32, columns int) {
	if columns <= 0 || columns >= 8 {
		return
	}
	for v := 1 << columns; v < 256; v++ {
		t[v] = t[v&(1<<columns-1)]
	}
}

func (s *scorer) score(row []uint64) float64 {
	if s.sums == nil {
		return sumMatches(s.gain, row)
	}
	var a, b float32
	for i, w := range row {
		t := s.sums[8*i : 8*i+8 : 8*i+8]
		a += t[0][w&255] + t[1][w>>8&255] + t[2][w>>16&255] + t[3][w>>24&255]
		b += t[4][w>>32&255] + t[5][w>>40&255] + t[6][w>>48&255] + t[7][w>>56]
	}
	return float64(a) + float64(b)
}

func sumMatches(gain []float64, row []uint64) float64 {
	sum := 0.0
	for i, w := range row {
		for ; w != 0; w &= w - 1 {
			sum += gain[64*i+bits.TrailingZeros64(w)]
		}
	}
	return sum
}
