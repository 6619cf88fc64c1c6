package codebook

import (
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"strings"

	"filippo.io/edwards25519"
)

// secretSize is the length in bytes of the board's private key, and of a share.
const secretSize = 32

// A Board is the public half of the key that codewords are sealed to. Its
// private half is forgotten once it is shared out, and never put together again: each of a
// quorum of custodians opens a part of what was sealed, and the parts combine.
// A Board holds no secret.
type Board struct {
	Recipient  string `json:"recipient"`  // age X25519 public key
	Custodians int    `json:"custodians"` // how many hold a share
	Quorum     int    `json:"quorum"`     // how many are needed
	// Commitments are to the polynomial whose values are the shares, a quorum of
	// them, the first the public key as a point. What custodian i does with share
	// k_i can be held against k_i·B, which follows from them.
	Commitments []Commitment `json:"commitments"`
}

// NewBoard makes a board key, shares it out, and forgets it. quorum of the shares
// open what is sealed to it; 1 ≤ quorum ≤ custodians ≤ 255. random is the source
// of the secrets, crypto/rand.Reader but in tests.
func NewBoard(custodians, quorum int, random io.Reader) (Board, []CustodianKey, error) {
	if quorum < 1 || custodians < quorum || custodians > 255 {
		return Board{}, nil, fmt.Errorf("make board key: quorum %d of %d: want 1 ≤ quorum ≤ custodians ≤ 255", quorum, custodians)
	}
	secret := make([]byte, secretSize)
	defer clear(secret)
	if _, err := io.ReadFull(random, secret); err != nil {
		return Board{}, nil, fmt.Errorf("make board key: read randomness: %w", err)
	}
	// X25519 clamps its keys, so this is what age would do with the same 32 bytes.
	key, err := new(edwards25519.Scalar).SetBytesWithClamping(secret)
	if err != nil {
		return Board{}, nil, fmt.Errorf("make board key: %w", err)
	}
	p, err := newPolynomial(key, quorum, random)
	if err != nil {
		return Board{}, nil, fmt.Errorf("make board key: %w", err)
	}
	b := Board{Custodians: custodians, Quorum: quorum}
	for _, c := range p.commitments() {
		b.Commitments = append(b.Commitments, Commitment(c.Bytes()))
	}
	b.Recipient = recipientOf(new(edwards25519.Point).ScalarBaseMult(key).BytesMontgomery())
	return b, b.keys(p), nil
}

func (b Board) keys(p polynomial) []CustodianKey {
	keys := make([]CustodianKey, b.Custodians)
	for i := range keys {
		keys[i] = CustodianKey{board: b.Fingerprint(), custodian: i + 1, custodians: b.Custodians, quorum: b.Quorum}
		copy(keys[i].share[:], p.at(i+1).Bytes())
	}
	return keys
}

// Fingerprint names the board: 80 bits of a hash over all of it, in letters
// and figures that are not mistaken for one another, as in "4TKQ-7M2X-9ABC-DEFG".
func (b Board) Fingerprint() string {
	var text strings.Builder
	fmt.Fprintf(&text, "barium board v2\x00%s\x00%d\x00%d", b.Recipient, b.Quorum, b.Custodians)
	for _, c := range b.Commitments {
		fmt.Fprintf(&text, "\x00%s", c)
	}
	h := sha256.Sum256([]byte(text.String()))
	s := base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").EncodeToString(h[:10])
	return s[:4] + "-" + s[4:8] + "-" + s[8:12] + "-" + s[12:]
}

// Validate reports whether the board is whole, as read from a store.
func (b Board) Validate() error {
	if len(b.Commitments) == 0 {
		return fmt.Errorf("%w: its key would have to be put together to open anything; make a new home with 'barium init' and share from there", ErrOldBoard)
	}
	if b.Quorum < 1 || b.Custodians < b.Quorum || b.Custodians > 255 || len(b.Commitments) != b.Quorum {
		return fmt.Errorf("board: quorum %d of %d with %d commitments makes no sense", b.Quorum, b.Custodians, len(b.Commitments))
	}
	points, err := b.points()
	if err != nil {
		return err
	}
	if recipientOf(points[0].BytesMontgomery()) != b.Recipient {
		return errors.New("board: the custodians' shares don't make the key that is sealed to: the board's record was altered; restore a backup")
	}
	return nil
}

// points are the commitments as points of prime order.
func (b Board) points() ([]*edwards25519.Point, error) {
	list := make([]*edwards25519.Point, len(b.Commitments))
	for i, c := range b.Commitments {
		var err error
		if list[i], err = c.point(); err != nil {
			return nil, fmt.Errorf("board: commitment %d: %w", i+1, err)
		}
	}
	return list, nil
}

// verifier is k_i·B of custodian i.
func (b Board) verifier(custodian int) (*edwards25519.Point, error) {
	if custodian < 1 || custodian > b.Custodians {
		return nil, fmt.Errorf("there is no custodian %d: the board has %d", custodian, b.Custodians)
	}
	points, err := b.points()
	if err != nil {
		return nil, err
	}
	return committedAt(points, custodian), nil
}

// What can be wrong with a board and with custodian keys. Errors of this package
// wrap them.
var (
	ErrOldBoard       = errors.New("the board was made by an older barium")
	ErrTooFewKeys     = errors.New("too few custodian keys")
	ErrForeignKey     = errors.New("custodian key of another board")
	ErrDamagedKey     = errors.New("damaged custodian key")
	ErrDuplicateKey   = errors.New("the same custodian key twice")
	ErrPassphrase     = errors.New("wrong passphrase")
	ErrNeedPassphrase = errors.New("custodian key is protected by a passphrase")
)
