package codebook

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"

	"filippo.io/age"
	"filippo.io/edwards25519"
	"filippo.io/edwards25519/field"
)

// A sheet is sealed by age to a point of Curve25519, and opening it is one
// multiplication of another such point by the board's key k. X25519 knows points
// by the u-coordinate alone, of which sums can't be made, so a point is taken
// over to the Edwards form of the same curve and back (RFC 7748, section 4.1):
//
//	y = (u − 1) / (u + 1)        u = (1 + y) / (1 − y)
//
// Two points have the same u, a point and its negative. Of the two the one with
// the even x is taken. It makes no difference, for k·(−R) = −(k·R), of which the
// u is the same again.
//
// A clamped key is a multiple of 8, so X25519 takes away whatever a point has
// outside the subgroup of prime order ℓ. A key modulo ℓ, as it is shared here,
// would not; so every point is multiplied by 8 before it meets a share, and the
// result by the inverse of 8 modulo ℓ. This is X25519's own result on every point
// of the curve, and nothing of a share modulo 8 can be learned from it.

// A Lock is all of a sealed sheet that a custodian has to see to open it: age's
// ephemeral share, the u-coordinate of a point. It tells nothing of the sheet.
type Lock [32]byte

// errLock says that a sheet was not sealed by age as this program uses it.
var errLock = errors.New("its lock is not a point that age would make")

// LockOf returns the lock of a sealed sheet.
func LockOf(sealed []byte) (Lock, error) {
	var c lockReader
	_, err := age.Decrypt(bytes.NewReader(sealed), &c)
	if c.err == nil && c.lock == nil {
		c.err = err // age could not read it so far
	}
	if c.err != nil {
		return Lock{}, fmt.Errorf("sealed sheet %x: %w", SealedHash(sealed), c.err)
	}
	return *c.lock, nil
}

// A lockReader is an identity that opens nothing, and remembers the lock.
type lockReader struct {
	lock *Lock
	err  error
}

// Unwrap is age's.
func (c *lockReader) Unwrap(stanzas []*age.Stanza) ([]byte, error) {
	lock, _, err := readStanzas(stanzas)
	c.lock, c.err = &lock, err
	return nil, age.ErrIncorrectIdentity
}

// readStanzas returns the lock and the wrapped file key of a file for one X25519
// recipient.
func readStanzas(stanzas []*age.Stanza) (lock Lock, wrapped []byte, err error) {
	if len(stanzas) != 1 || stanzas[0].Type != "X25519" || len(stanzas[0].Args) != 1 {
		return lock, nil, fmt.Errorf("it is not sealed to one board: %w", errLock)
	}
	u, err := base64.RawStdEncoding.Strict().DecodeString(stanzas[0].Args[0])
	if err != nil || len(u) != len(lock) {
		return lock, nil, errLock
	}
	return Lock(u), stanzas[0].Body, nil
}

// point returns 8·R of the lock's point R, which is of prime order. It refuses
// what is no point of the curve, or is written in a way of its own, and points
// of small order, of which every key makes the same.
func (l Lock) point() (*edwards25519.Point, error) {
	u, err := new(field.Element).SetBytes(l[:])
	if err != nil || !bytes.Equal(u.Bytes(), l[:]) {
		return nil, errLock
	}
	one := new(field.Element).One()
	y := new(field.Element).Add(u, one)
	y.Multiply(y.Invert(y), new(field.Element).Subtract(u, one))
	p, err := new(edwards25519.Point).SetBytes(y.Bytes()) // the sign bit is 0: x is even
	if err != nil {
		return nil, errLock
	}
	if p.MultByCofactor(p); p.Equal(edwards25519.NewIdentityPoint()) == 1 {
		return nil, errLock
	}
	return p, nil
}

// points returns the points of locks.
func points(locks []Lock) ([]*edwards25519.Point, error) {
	list := make([]*edwards25519.Point, len(locks))
	for i, l := range locks {
		var err error
		if list[i], err = l.point(); err != nil {
			return nil, fmt.Errorf("lock %x: %w", l[:8], err)
		}
	}
	return list, nil
}
