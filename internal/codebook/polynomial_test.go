package codebook

import (
	"bytes"
	"crypto/rand"
	"slices"
	"testing"

	"filippo.io/edwards25519"
)

// secretOf joins the values at these places.
func secretOf(p polynomial, at []int) *edwards25519.Scalar {
	sum := edwards25519.NewScalar()
	for i, w := range weights(at) {
		sum.MultiplyAdd(w, p.at(at[i]), sum)
	}
	return sum
}

// members lists the custodians in a set written as bits.
func members(n, set int) (at []int) {
	for i := range n {
		if set>>i&1 == 1 {
			at = append(at, i+1)
		}
	}
	return at
}

// TestEveryQuorumRestores: every set of shares of at least a quorum determines
// the secret, in any order, and no smaller one does.
func TestEveryQuorumRestores(t *testing.T) {
	secret := scalarOf(bytes.Repeat([]byte{7}, 64))
	for n := 1; n <= 5; n++ {
		for k := 1; k <= n; k++ {
			p, err := newPolynomial(secret, k, rand.Reader)
			if err != nil {
				t.Fatal(err)
			}
			for set := 1; set < 1<<n; set++ {
				at := members(n, set)
				slices.Reverse(at)
				if got := secretOf(p, at).Equal(secret) == 1; got != (len(at) >= k) {
					t.Errorf("%d of %d: custodians %v restore: %v", k, n, at, got)
				}
			}
		}
	}
}

// TestFewerThanQuorumSayNothing: for each secret there is a polynomial that gives
// the same share to a custodian of two.
func TestFewerThanQuorumSayNothing(t *testing.T) {
	for x := 1; x <= 3; x++ {
		share := scalarOf(bytes.Repeat([]byte{9}, 64))
		for n := range 5 {
			secret := small(n)
			slope := new(edwards25519.Scalar).Subtract(share, secret)
			slope.Multiply(slope, new(edwards25519.Scalar).Invert(small(x)))
			p := polynomial{secret, slope}
			if p.at(x).Equal(share) != 1 || p.at(0).Equal(secret) != 1 {
				t.Errorf("no polynomial has the secret %d and custodian %d's share", n, x)
			}
		}
	}
}

// TestCommitments: the share times the base point follows from the commitments.
func TestCommitments(t *testing.T) {
	for _, quorum := range []int{1, 2, 5, 255} {
		p, err := newPolynomial(small(77), quorum, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range []int{0, 1, 2, 254, 255} {
			want := new(edwards25519.Point).ScalarBaseMult(p.at(x))
			if committedAt(p.commitments(), x).Equal(want) != 1 {
				t.Errorf("quorum %d: the share of %d is not what was committed to", quorum, x)
			}
		}
	}
}

func TestNewBoardRefuses(t *testing.T) {
	for _, c := range [][2]int{{3, 0}, {3, 4}, {256, 2}, {2, -1}} {
		if _, _, err := NewBoard(c[0], c[1], rand.Reader); err == nil {
			t.Errorf("quorum %d of %d was taken", c[1], c[0])
		}
	}
	for _, enough := range []int{0, 31, 32, 95, 96 + 63} {
		if _, _, err := NewBoard(4, 3, bytes.NewReader(make([]byte, enough))); err == nil {
			t.Errorf("made a board of %d random bytes", enough)
		}
	}
}
