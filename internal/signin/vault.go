package signin

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"fmt"
)

// A vault seals what has to be read again, such as the secret of one-time codes:
// AES-256 in GCM with random nonces, good for 2^32 of them (NIST SP 800-38D,
// 8.3). Each is bound to whose it is, so that nobody who can write to the
// database gives one person another's.
type vault struct{ aead cipher.AEAD }

// newVault derives the key, so that a key with another purpose can be handed in.
func newVault(key []byte) (vault, error) {
	if len(key) < secretSize {
		return vault{}, errors.New("sign-in: the key that seals secrets is too short")
	}
	derived, err := hkdf.Key(sha256.New, key, nil, "barium sign-in v1", 32)
	if err != nil {
		return vault{}, fmt.Errorf("sign-in: %w", err)
	}
	block, err := aes.NewCipher(derived)
	if err != nil {
		return vault{}, fmt.Errorf("sign-in: %w", err)
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		return vault{}, fmt.Errorf("sign-in: %w", err)
	}
	return vault{aead}, nil
}

func (v vault) seal(plain []byte, whose string) []byte {
	return v.aead.Seal(nil, nil, plain, []byte(whose))
}

func (v vault) open(sealed []byte, whose string) ([]byte, error) {
	plain, err := v.aead.Open(nil, nil, sealed, []byte(whose))
	if err != nil {
		return nil, errors.New("sign-in: what was sealed can't be opened: was the home's ledger.key exchanged, or the database altered?")
	}
	return plain, nil
}
