package codebook

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"filippo.io/edwards25519"
)

// An Opener opens sealed sheets with the parts of a quorum. It has no key of the
// board's: nobody has. It is safe for concurrent use, and has nothing to print.
type Opener struct {
	recipient  []byte // the board's public key, u-coordinate
	custodians []int
	weights    []*edwards25519.Scalar
	parts      partsOf
}

// partsOf returns each custodian's part of a lock, k_i·8·R, in the order of an
// opener's custodians.
type partsOf func(Lock) ([]*edwards25519.Point, error)

// newOpener makes an opener of custodians, whose parts are those of the board.
func (b Board) newOpener(custodians []int, parts partsOf) (*Opener, error) {
	key, err := b.Commitments[0].point()
	if err != nil {
		return nil, fmt.Errorf("board: %w", err)
	}
	o := &Opener{recipient: key.BytesMontgomery(), custodians: custodians, weights: weights(custodians), parts: parts}
	// The parts are cleared of what lies outside the prime subgroup before they are
	// added up, and hold one 8 already.
	takeAway := small(64)
	takeAway.Invert(takeAway)
	for _, w := range o.weights {
		w.Multiply(w, takeAway)
	}
	return o, nil
}

// Custodians returns whose parts opened the board, in ascending order.
func (o *Opener) Custodians() []int { return slices.Sorted(slices.Values(o.custodians)) }

func (o *Opener) String() string {
	return fmt.Sprintf("board opened by custodians %v", o.Custodians())
}

// Format keeps every verb from what is inside.
func (o *Opener) Format(f fmt.State, _ rune) { io.WriteString(f, o.String()) }

// secret is the secret that X25519 would make of a lock and the board's key.
func (o *Opener) secret(l Lock) ([]byte, error) {
	parts, err := o.parts(l)
	if err != nil {
		return nil, err
	}
	for _, p := range parts {
		p.MultByCofactor(p)
	}
	sum := new(edwards25519.Point).VarTimeMultiScalarMult(o.weights, parts)
	if sum.Equal(edwards25519.NewIdentityPoint()) == 1 {
		return nil, errLock
	}
	return sum.BytesMontgomery(), nil
}

// Combine makes an opener of a quorum of custodian keys that are at hand. It
// refuses keys of another board, damaged ones, the same one twice, and too
// few, each with an error of its own. Of more than a quorum all are examined.
func Combine(b Board, keys []CustodianKey) (*Opener, error) {
	if err := b.Validate(); err != nil {
		return nil, err
	}
	var at []int
	var shares []*edwards25519.Scalar
	for _, k := range keys {
		share, err := k.of(b)
		if err != nil {
			return nil, err
		}
		if slices.Contains(at, k.custodian) {
			return nil, fmt.Errorf("%w: custodian %d's; each of a quorum must be another's", ErrDuplicateKey, k.custodian)
		}
		at, shares = append(at, k.custodian), append(shares, share)
	}
	if len(keys) < b.Quorum {
		return nil, fmt.Errorf("%w: %d given, the board wants %d of %d", ErrTooFewKeys, len(keys), b.Quorum, b.Custodians)
	}
	shares = shares[:b.Quorum]
	return b.newOpener(at[:b.Quorum], func(l Lock) ([]*edwards25519.Point, error) {
		point, err := l.point()
		if err != nil {
			return nil, err
		}
		parts := make([]*edwards25519.Point, len(shares))
		for i, share := range shares {
			parts[i] = new(edwards25519.Point).ScalarMult(share, point)
		}
		return parts, nil
	})
}

// CombinePartials makes an opener of the partials of a quorum, which opens the
// sheets with these locks and no others. Each partial is checked; of more than
// a quorum all are.
func CombinePartials(b Board, request [32]byte, locks []Lock, partials []Partial) (*Opener, error) {
	if err := b.Validate(); err != nil {
		return nil, err
	}
	var at []int
	var lists [][]*edwards25519.Point
	for _, p := range partials {
		list, err := b.check(request, locks, p)
		if err != nil {
			return nil, err
		}
		if slices.Contains(at, p.Custodian) {
			return nil, fmt.Errorf("%w: custodian %d's; each of a quorum must be another's", ErrDuplicateKey, p.Custodian)
		}
		at, lists = append(at, p.Custodian), append(lists, list)
	}
	if len(partials) < b.Quorum {
		return nil, fmt.Errorf("%w: %d have answered, the board wants %d of %d", ErrTooFewKeys, len(partials), b.Quorum, b.Custodians)
	}
	place := make(map[Lock]int, len(locks))
	for i, l := range locks {
		place[l] = i
	}
	lists = lists[:b.Quorum]
	return b.newOpener(at[:b.Quorum], func(l Lock) ([]*edwards25519.Point, error) {
		i, ok := place[l]
		if !ok {
			return nil, errors.New("the custodians were not asked to open it")
		}
		parts := make([]*edwards25519.Point, len(lists))
		for k, list := range lists {
			parts[k] = new(edwards25519.Point).Set(list[i])
		}
		return parts, nil
	})
}
