package codebook

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"

	"filippo.io/age"
)

// Seal encrypts a sheet to the board. Nothing in this program can read it back
// without a quorum of custodians. It is safe for concurrent use.
func (b Board) Seal(s Sheet) ([]byte, error) {
	plain, err := s.encode()
	if err != nil {
		return nil, fmt.Errorf("seal %s: %w", s, err)
	}
	defer clear(plain)
	r, err := age.ParseX25519Recipient(b.Recipient)
	if err != nil {
		return nil, fmt.Errorf("seal %s: board: %w", s, err)
	}
	var out bytes.Buffer
	out.Grow(len(plain) + 512 + len(plain)/4096)
	w, err := age.Encrypt(&out, r)
	if err != nil {
		return nil, fmt.Errorf("seal %s: %w", s, err)
	}
	if _, err := w.Write(plain); err != nil {
		return nil, fmt.Errorf("seal %s: %w", s, err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("seal %s: %w", s, err)
	}
	return out.Bytes(), nil
}

// SealedHash is the hash of a sealed sheet that the release of each of its
// copies states in the ledger.
func SealedHash(sealed []byte) [32]byte { return sha256.Sum256(sealed) }

// ErrSwapped says that a sealed sheet is not the one that was released.
var ErrSwapped = errors.New("the sealed sheet is not the one that the ledger recorded")

// Open decrypts a sealed sheet. recorded is its hash as the ledger's event of
// the release states it: anybody can seal a sheet to the board, so a sheet is
// worth only what the ledger says of it, and one that was put in another's
// place is ErrSwapped.
func (o *Opener) Open(sealed []byte, recorded [32]byte) (Sheet, error) {
	if SealedHash(sealed) != recorded {
		return Sheet{}, fmt.Errorf("open sheet %x: %w; somebody changed the database: check the ledger", recorded[:8], ErrSwapped)
	}
	r, err := age.Decrypt(bytes.NewReader(sealed), o)
	if err != nil {
		return Sheet{}, fmt.Errorf("open sheet %x: %w", recorded[:8], err)
	}
	plain := bytes.NewBuffer(make([]byte, 0, len(sealed)))
	defer func() { clear(plain.Bytes()) }()
	if _, err := plain.ReadFrom(r); err != nil {
		return Sheet{}, fmt.Errorf("open sheet %x: %w", recorded[:8], err)
	}
	s, err := decodeSheet(plain.Bytes())
	if err != nil {
		return Sheet{}, fmt.Errorf("open sheet %x: %w", recorded[:8], err)
	}
	return s, nil
}
