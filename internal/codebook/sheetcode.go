package codebook

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// head is the sheet's first part, in lines.
func (s Sheet) head() []byte {
	b := fmt.Appendf(nil, "%s\ndocument %s\nscheme %x\nsecret %x\nsites %d\ncopies %d\n",
		sheetHeader, s.Document, s.Scheme, s.Secret, s.sites(), len(s.Copies))
	for _, id := range s.Copies {
		b = append(append(b, id...), '\n')
	}
	return b
}

// encode writes the sheet: the head, then the codewords at three bits a symbol,
// each from a byte of its own. Three bits always, never as few as would do: the
// length of the sealed sheet must not tell what was drawn.
func (s Sheet) encode() ([]byte, error) {
	if err := s.validate(); err != nil {
		return nil, err
	}
	head := s.head()
	b := append(make([]byte, 0, len(head)+len(s.Copies)*packedSize(s.sites())), head...)
	var err error
	for i, w := range s.Codewords {
		if b, err = pack(b, w); err != nil {
			return nil, fmt.Errorf("copy %s: %w", s.Copies[i], err)
		}
	}
	return b, nil
}

// decodeSheet accepts exactly what encode writes.
func decodeSheet(b []byte) (Sheet, error) {
	s, sites, err := decodeHead(b)
	if err != nil {
		return Sheet{}, err
	}
	s.Codewords = make([][]uint8, len(s.Copies))
	symbols := make([]uint8, sites*len(s.Copies))
	for i := range s.Codewords {
		s.Codewords[i] = symbols[i*sites : (i+1)*sites : (i+1)*sites]
	}
	packed, ok := bytes.CutPrefix(b, s.head())
	size := packedSize(sites)
	if !ok || len(packed) != size*len(s.Copies) {
		return Sheet{}, errors.New("its head is not as a sheet's is written, or it is cut short")
	}
	for i, w := range s.Codewords {
		if !unpack(w, packed[i*size:(i+1)*size]) {
			return Sheet{}, fmt.Errorf("stray bits after the codeword of copy %s", s.Copies[i])
		}
	}
	return s, s.validate()
}

// decodeHead reads the values of the head; that they were written as head
// writes them is for the caller to see.
func decodeHead(b []byte) (s Sheet, sites int, err error) {
	lines := strings.SplitN(string(b[:min(len(b), maxHead)]), "\n", 6+SheetCopies+1)
	if lines[0] != sheetHeader || len(lines) < 7 {
		return s, 0, fmt.Errorf("it does not begin as a %q does; a newer barium may read it", sheetHeader)
	}
	s.Document = strings.TrimPrefix(lines[1], "document ")
	scheme, err1 := hex.DecodeString(strings.TrimPrefix(lines[2], "scheme "))
	secret, err2 := hex.DecodeString(strings.TrimPrefix(lines[3], "secret "))
	sites, err3 := strconv.Atoi(strings.TrimPrefix(lines[4], "sites "))
	copies, err4 := strconv.Atoi(strings.TrimPrefix(lines[5], "copies "))
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		return s, 0, fmt.Errorf("its head is damaged: %w", err)
	}
	if copies < 1 || copies > SheetCopies || len(lines) < 6+copies || sites < 0 || packedSize(sites) > len(b) {
		return s, 0, fmt.Errorf("its head is damaged: %d copies of %d sites", copies, sites)
	}
	copy(s.Scheme[:], scheme)
	copy(s.Secret[:], secret)
	s.Copies = lines[6 : 6+copies : 6+copies]
	return s, sites, nil
}

// maxHead bounds the head: six lines, and ids of at most 64 letters.
const maxHead = 512 + SheetCopies*65

func packedSize(sites int) int { return (3*sites + 7) / 8 }

// pack appends symbols at three bits each, the first in the highest bits.
func pack(b []byte, w []uint8) ([]byte, error) {
	var pool uint32
	var left int
	for i, symbol := range w {
		if symbol > 7 {
			return nil, fmt.Errorf("symbol %d at site %d is more than 7", symbol, i)
		}
		pool, left = pool<<3|uint32(symbol), left+3
		if left >= 8 {
			left -= 8
			b = append(b, byte(pool>>left))
		}
	}
	if left > 0 {
		b = append(b, byte(pool<<(8-left)))
	}
	return b, nil
}

// unpack fills w from its packed form, b, of packedSize(len(w)) bytes. It
// reports whether the bits left over are 0, as pack leaves them.
func unpack(w []uint8, b []byte) bool {
	for len(w) >= 8 {
		v := uint32(b[0])<<16 | uint32(b[1])<<8 | uint32(b[2])
		w[0], w[1], w[2], w[3] = uint8(v>>21&7), uint8(v>>18&7), uint8(v>>15&7), uint8(v>>12&7)
		w[4], w[5], w[6], w[7] = uint8(v>>9&7), uint8(v>>6&7), uint8(v>>3&7), uint8(v&7)
		w, b = w[8:], b[3:]
	}
	var tail [3]byte
	copy(tail[:], b)
	v := uint32(tail[0])<<16 | uint32(tail[1])<<8 | uint32(tail[2])
	for i := range w {
		w[i] = uint8(v >> (21 - 3*i) & 7)
	}
	return v<<(3*len(w))&0xffffff == 0
}
