package codebook

import (
	"fmt"
	"io"

	"filippo.io/edwards25519"
)

// Shamir's secret sharing modulo the order ℓ of the curve's prime subgroup: the
// secret is the value at 0 of a polynomial of degree quorum−1 with random
// coefficients otherwise, and custodian x holds the value at x (Shamir, "How to
// share a secret", 1979). The coefficients times the base point are public: each
// share can be held against them, and the secret stays as hard to get from them
// as from the public key (Feldman, "A practical scheme for non-interactive
// verifiable secret sharing", 1987).

// A polynomial is its coefficients, the constant first.
type polynomial []*edwards25519.Scalar

// newPolynomial returns a polynomial of random coefficients with the secret as its value
// at 0.
func newPolynomial(secret *edwards25519.Scalar, quorum int, random io.Reader) (polynomial, error) {
	p := polynomial{secret}
	var wide [64]byte // half a field more than ℓ needs, so that no value is likelier
	defer clear(wide[:])
	for len(p) < quorum {
		if _, err := io.ReadFull(random, wide[:]); err != nil {
			return nil, fmt.Errorf("read randomness: %w", err)
		}
		c, err := new(edwards25519.Scalar).SetUniformBytes(wide[:])
		if err != nil {
			return nil, err
		}
		p = append(p, c)
	}
	return p, nil
}

// at is the polynomial's value at x, by Horner's rule.
func (p polynomial) at(x int) *edwards25519.Scalar {
	y, factor := edwards25519.NewScalar(), small(x)
	for i := len(p) - 1; i >= 0; i-- {
		y.MultiplyAdd(y, factor, p[i])
	}
	return y
}

// commitments are the coefficients times the base point.
func (p polynomial) commitments() []*edwards25519.Point {
	list := make([]*edwards25519.Point, len(p))
	for i, c := range p {
		list[i] = new(edwards25519.Point).ScalarBaseMult(c)
	}
	return list
}

// committedAt is the value at x times the base point, from the commitments.
func committedAt(commitments []*edwards25519.Point, x int) *edwards25519.Point {
	powers := make([]*edwards25519.Scalar, len(commitments))
	power := small(1)
	for i := range powers {
		powers[i] = new(edwards25519.Scalar).Set(power)
		power.Multiply(power, small(x))
	}
	return new(edwards25519.Point).VarTimeMultiScalarMult(powers, commitments)
}

// weights are what the values at these places are multiplied by so that their sum
// is the value at 0 (Lagrange). The places differ from one another and from 0.
func weights(at []int) []*edwards25519.Scalar {
	list := make([]*edwards25519.Scalar, len(at))
	for i, x := range at {
		above, below := small(1), small(1)
		for k, other := range at {
			if k != i {
				above.Multiply(above, small(other))
				below.Multiply(below, new(edwards25519.Scalar).Subtract(small(other), small(x)))
			}
		}
		list[i] = above.Multiply(above, below.Invert(below))
	}
	return list
}

// small is a small number, not below 0, as a scalar.
func small(n int) *edwards25519.Scalar {
	var b [32]byte
	b[0], b[1] = byte(n), byte(n>>8)
	s, err := edwards25519.NewScalar().SetCanonicalBytes(b[:])
	if err != nil {
		panic(err) // 16 bits are below ℓ
	}
	return s
}
