package codebook

import (
	"encoding/base64"
	"errors"
	"fmt"

	"filippo.io/edwards25519"
)

// A Commitment is a coefficient of a board's polynomial times the base point, as
// RFC 8032 writes points.
type Commitment [32]byte

func (c Commitment) String() string { return base64.StdEncoding.EncodeToString(c[:]) }

// MarshalText is for JSON.
func (c Commitment) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText is for JSON.
func (c *Commitment) UnmarshalText(text []byte) error {
	b, err := base64.StdEncoding.Strict().DecodeString(string(text))
	if err != nil || len(b) != len(c) {
		return fmt.Errorf("commitment %q: want 32 bytes in base64", text)
	}
	copy(c[:], b)
	return nil
}

// minusOne is ℓ−1, which is kept as that number: a point times it and the point
// make ℓ times the point, nothing only where the point's order is ℓ.
func minusOne() *edwards25519.Scalar {
	return new(edwards25519.Scalar).Negate(small(1))
}

// point refuses what is not a point of order ℓ, or is written in a way of its own.
func (c Commitment) point() (*edwards25519.Point, error) {
	p, err := new(edwards25519.Point).SetBytes(c[:])
	if err != nil {
		return nil, fmt.Errorf("%s is no point of the curve", c)
	}
	nothing := edwards25519.NewIdentityPoint()
	whole := new(edwards25519.Point).ScalarMult(minusOne(), p)
	if whole.Add(whole, p); whole.Equal(nothing) != 1 || p.Equal(nothing) == 1 || Commitment(p.Bytes()) != c {
		return nil, errors.New("it is a point that no board is made with")
	}
	return p, nil
}
