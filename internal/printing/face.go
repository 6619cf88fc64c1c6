package printing

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// A face is a TrueType font with the letters that it has shapes for.
type face struct {
	file    []byte
	letters map[rune]bool
}

func word(b []byte, at int) int {
	if at < 0 || at+2 > len(b) {
		return 0
	}
	return int(binary.BigEndian.Uint16(b[at:]))
}

func long(b []byte, at int) int { return word(b, at)<<16 | word(b, at+2) }

// newFace reads which letters of Unicode's first plane a font has: the subtable of
// platform 3, encoding 1, form 4 of its "cmap" (OpenType 1.9, cmap).
func newFace(file []byte) (face, error) {
	table, err := tableOf(file, "cmap")
	if err != nil {
		return face{}, err
	}
	for i := range word(table, 2) {
		at := 4 + 8*i
		offset := long(table, at+4)
		if long(table, at) == 3<<16|1 && offset < len(table) && word(table, offset) == 4 {
			return face{file, letters(table[offset:])}, nil
		}
	}
	return face{}, errors.New("the font's table of letters is of a form that isn't read here")
}

func tableOf(file []byte, name string) ([]byte, error) {
	for i := range word(file, 4) {
		at := 12 + 16*i
		if at+16 > len(file) || string(file[at:at+4]) != name {
			continue
		}
		if offset, size := long(file, at+8), long(file, at+12); offset+size <= len(file) {
			return file[offset : offset+size], nil
		}
	}
	return nil, fmt.Errorf("the font has no table %q", name)
}

// letters reads a table of form 4: ranges of codes, each with a shift to the numbers
// of shapes, or with a place where these are listed. Shape 0 is the box for "none".
func letters(t []byte) map[rune]bool {
	out := map[rune]bool{}
	n := word(t, 6) / 2
	for i := range n {
		end, start := word(t, 14+2*i), word(t, 16+2*n+2*i)
		delta, place := word(t, 16+4*n+2*i), 16+6*n+2*i
		for c := start; c <= end && c < 0xffff; c++ {
			shape := c + delta
			if offset := word(t, place); offset > 0 {
				shape = word(t, place+offset+2*(c-start))
			}
			if shape&0xffff != 0 {
				out[rune(c)] = true
			}
		}
	}
	return out
}
