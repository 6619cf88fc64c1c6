package codebook

import (
	"fmt"
	"io"
)

// Shamir's secret sharing over GF(256), byte by byte: each byte of the secret
// is the value at 0 of a polynomial of degree quorum−1 with random coefficients
// otherwise, and custodian x holds the values at x. Fewer than a quorum of
// values are consistent with every secret alike (Shamir, "How to share a
// secret", 1979).

// times multiplies in GF(2^8) modulo x^8+x^4+x^3+x+1. It takes the same steps
// whatever the values: no table look-up and no branch depends on a secret.
func times(a, b byte) byte {
	var p byte
	for range 8 {
		p ^= a & -(b & 1)
		a = a<<1 ^ 0x1b&-(a>>7)
		b >>= 1
	}
	return p
}

// inverse is a^254, for a^255 is 1. The inverse of 0 comes out as 0.
func inverse(a byte) byte {
	r := byte(1)
	for range 7 { // 254 = 2+4+…+128
		a = times(a, a)
		r = times(r, a)
	}
	return r
}

// shareSecret splits a secret into shares of which quorum restore it. Share i
// is that of custodian i+1.
func shareSecret(secret []byte, quorum, shares int, random io.Reader) ([][]byte, error) {
	if quorum < 1 || shares < quorum || shares > 255 {
		return nil, fmt.Errorf("quorum %d of %d: want 1 ≤ quorum ≤ custodians ≤ 255", quorum, shares)
	}
	// One row of coefficients a byte, the constant term last.
	rows := make([]byte, len(secret)*quorum)
	if _, err := io.ReadFull(random, rows); err != nil {
		return nil, fmt.Errorf("read randomness: %w", err)
	}
	defer clear(rows)
	out := make([][]byte, shares)
	for i := range out {
		out[i] = make([]byte, len(secret))
		for j, s := range secret {
			row := rows[j*quorum : (j+1)*quorum]
			row[quorum-1] = s
			out[i][j] = valueAt(row, byte(i+1))
		}
	}
	return out, nil
}

// valueAt is the polynomial's value at x, by Horner's rule.
func valueAt(row []byte, x byte) byte {
	var y byte
	for _, c := range row {
		y = times(y, x) ^ c
	}
	return y
}

// joinShares restores the secret from a quorum of shares: the value at 0 of the
// polynomial through the points (Lagrange). at are the custodians' numbers,
// which must differ from one another and from 0. Shares that do not belong
// together give a wrong secret, not an error.
func joinShares(at []byte, shares [][]byte) []byte {
	secret := make([]byte, len(shares[0]))
	for i, share := range shares {
		weight := byte(1)
		for k, x := range at {
			if k != i {
				weight = times(weight, times(x, inverse(x^at[i])))
			}
		}
		for j, y := range share {
			secret[j] ^= times(weight, y)
		}
	}
	return secret
}
