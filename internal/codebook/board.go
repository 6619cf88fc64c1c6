package codebook

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"

	"filippo.io/age"
)

// secretSize is the length in bytes of the board's private key (X25519).
const secretSize = 32

// A Board is the public half of the key that codewords are sealed to. Its
// private half exists only as shares in the hands of custodians; a quorum of
// them can open what was sealed. A Board holds no secret.
type Board struct {
	Recipient  string `json:"recipient"`  // age X25519 public key
	Custodians int    `json:"custodians"` // how many hold a share
	Quorum     int    `json:"quorum"`     // how many are needed
	// Shares are hashes of the shares, by custodian, in hexadecimal: they tell
	// a false share from a true one, and nothing about either, for a share is
	// 32 random bytes.
	Shares []string `json:"shares"`
}

// NewBoard makes a board key, splits it, and forgets it. quorum of the keys
// restore it; 1 ≤ quorum ≤ custodians ≤ 255. random is the source of the
// secrets, crypto/rand.Reader but in tests.
func NewBoard(custodians, quorum int, random io.Reader) (Board, []CustodianKey, error) {
	secret := make([]byte, secretSize)
	defer clear(secret)
	if _, err := io.ReadFull(random, secret); err != nil {
		return Board{}, nil, fmt.Errorf("make board key: read randomness: %w", err)
	}
	identity, err := identityOf(secret)
	if err != nil {
		return Board{}, nil, fmt.Errorf("make board key: %w", err)
	}
	shares, err := shareSecret(secret, quorum, custodians, random)
	if err != nil {
		return Board{}, nil, fmt.Errorf("make board key: %w", err)
	}
	b := Board{Recipient: identity.Recipient().String(), Custodians: custodians, Quorum: quorum}
	for i, s := range shares {
		b.Shares = append(b.Shares, shareHash(i+1, s))
	}
	return b, b.keys(shares), nil
}

func (b Board) keys(shares [][]byte) []CustodianKey {
	keys := make([]CustodianKey, len(shares))
	for i, s := range shares {
		keys[i] = CustodianKey{board: b.Fingerprint(), custodian: i + 1, custodians: b.Custodians, quorum: b.Quorum}
		copy(keys[i].share[:], s)
	}
	return keys
}

func shareHash(custodian int, share []byte) string {
	h := sha256.Sum256(fmt.Appendf(nil, "barium share v1\x00%d\x00%s", custodian, share))
	return hex.EncodeToString(h[:])
}

// Fingerprint names the board: 80 bits of a hash over all of it, in letters
// and figures that are not mistaken for one another, as in "4TKQ-7M2X-9ABC-DEFG".
func (b Board) Fingerprint() string {
	text := fmt.Sprintf("barium board v1\x00%s\x00%d\x00%d\x00%s", b.Recipient, b.Quorum, b.Custodians, strings.Join(b.Shares, "\x00"))
	h := sha256.Sum256([]byte(text))
	s := base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").EncodeToString(h[:10])
	return s[:4] + "-" + s[4:8] + "-" + s[8:12] + "-" + s[12:]
}

// Validate reports whether the board is whole, as read from a store.
func (b Board) Validate() error {
	if b.Quorum < 1 || b.Custodians < b.Quorum || b.Custodians > 255 || len(b.Shares) != b.Custodians {
		return fmt.Errorf("board: quorum %d of %d with %d shares makes no sense", b.Quorum, b.Custodians, len(b.Shares))
	}
	if _, err := age.ParseX25519Recipient(b.Recipient); err != nil {
		return fmt.Errorf("board: %w", err)
	}
	return nil
}

// What can be wrong with custodian keys. Errors of this package wrap them.
var (
	ErrTooFewKeys     = errors.New("too few custodian keys")
	ErrForeignKey     = errors.New("custodian key of another board")
	ErrDamagedKey     = errors.New("damaged custodian key")
	ErrDuplicateKey   = errors.New("the same custodian key twice")
	ErrPassphrase     = errors.New("wrong passphrase")
	ErrNeedPassphrase = errors.New("custodian key is protected by a passphrase")
)

// Combine restores the board's private key from a quorum of custodian keys. It
// refuses keys of another board, damaged ones, the same one twice, and too
// few, each with an error of its own. Of more than a quorum all are examined.
func Combine(b Board, keys []CustodianKey) (*Opener, error) {
	if err := b.Validate(); err != nil {
		return nil, err
	}
	var at []byte
	var shares [][]byte
	seen := map[int]bool{}
	for _, k := range keys {
		if err := b.admit(k, seen); err != nil {
			return nil, err
		}
		at, shares = append(at, byte(k.custodian)), append(shares, k.share[:])
	}
	if len(keys) < b.Quorum {
		return nil, fmt.Errorf("%w: %d given, the board wants %d of %d", ErrTooFewKeys, len(keys), b.Quorum, b.Custodians)
	}
	return b.open(at[:b.Quorum], shares[:b.Quorum])
}

// admit examines one key and notes that it was seen.
func (b Board) admit(k CustodianKey, seen map[int]bool) error {
	if k.board != b.Fingerprint() {
		return fmt.Errorf("%w: the key is of board %s, this home's board is %s; look for the file that was made with this home", ErrForeignKey, k.board, b.Fingerprint())
	}
	if k.custodian < 1 || k.custodian > b.Custodians || shareHash(k.custodian, k.share[:]) != b.Shares[k.custodian-1] {
		return fmt.Errorf("%w: custodian %d's share is not the one that was handed out; use a backup of the file, or another custodian", ErrDamagedKey, k.custodian)
	}
	if seen[k.custodian] {
		return fmt.Errorf("%w: custodian %d's; each of a quorum must be another's", ErrDuplicateKey, k.custodian)
	}
	seen[k.custodian] = true
	return nil
}

func (b Board) open(at []byte, shares [][]byte) (*Opener, error) {
	secret := joinShares(at, shares)
	defer clear(secret)
	identity, err := identityOf(secret)
	if err != nil {
		return nil, fmt.Errorf("open board: %w", err)
	}
	if identity.Recipient().String() != b.Recipient {
		return nil, fmt.Errorf("%w: the shares are those handed out, but don't make this board's key; the board's record was altered", ErrForeignKey)
	}
	o := &Opener{identity: identity}
	for _, x := range at {
		o.custodians = append(o.custodians, int(x))
	}
	return o, nil
}
