// Package codebook says how codewords are drawn, how they are sealed to the
// board at once, and how a quorum of custodians opens them again.
package codebook

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
)

// Random is a source of uniform 64-bit words. In service it is System; a
// simulation may use a seeded generator.
type Random interface{ Uint64() uint64 }

// System is the operating system's random source, read in blocks. It is not
// safe for concurrent use: each worker has its own.
type System struct {
	block [4096]byte
	next  int
}

// NewSystem returns a System with nothing read yet.
func NewSystem() *System { return &System{next: 4096} }

// Uint64 returns 64 uniform bits.
func (s *System) Uint64() uint64 {
	if s.next == len(s.block) {
		// crypto/rand.Read never fails: it ends the process if the system has
		// no randomness, rather than hand out a predictable codeword.
		_, _ = rand.Read(s.block[:])
		s.next = 0
	}
	v := binary.LittleEndian.Uint64(s.block[s.next:])
	clear(s.block[s.next : s.next+8])
	s.next += 8
	return v
}

// Draw draws one fresh codeword, one symbol a site, each independent of all
// else. Every guarantee of package trace rests on this.
func Draw(biases []Bias, random Random) []uint8 {
	w := make([]uint8, len(biases))
	DrawInto(w, biases, random)
	return w
}

// DrawInto is Draw into a slice of the caller's, one symbol a bias.
func DrawInto(w []uint8, biases []Bias, random Random) {
	if len(w) != len(biases) {
		panic(fmt.Sprintf("codebook: %d symbols for %d biases", len(w), len(biases)))
	}
	var pool uint64
	left := 0
	for i, b := range biases {
		if left < 10 { // Grain is 2^10
			pool, left = random.Uint64(), 64
		}
		u := uint16(pool & (Grain - 1))
		pool >>= 10
		left -= 10
		s := 0
		for u >= b[s] {
			u -= b[s]
			s++
		}
		w[i] = uint8(s)
	}
}

// below returns a uniform number under n, by rejection.
func below(random Random, n uint64) uint64 {
	limit := -n % n // 2^64 mod n
	for {
		if v := random.Uint64(); v >= limit {
			return v % n
		}
	}
}
