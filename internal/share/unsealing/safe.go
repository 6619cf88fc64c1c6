package unsealing

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"fmt"
	"io"

	"barium/internal/share"
)

// A Safe keeps custodians' partials closed while they wait for a quorum. The
// database has them, and a quorum of them opens the sheets that were asked for;
// whoever has the database alone has not the key. However it is printed, the key is left
// out.
type Safe struct{ aead cipher.AEAD }

// NewSafe returns the safe of a secret that every server of a home has and its
// database hasn't: the ledger's private key.
func NewSafe(secret []byte) (Safe, error) {
	key, err := hkdf.Key(sha256.New, secret, nil, "barium unsealing safe v1", 32)
	if err != nil {
		return Safe{}, fmt.Errorf("safe: %w", err)
	}
	defer clear(key)
	block, err := aes.NewCipher(key)
	if err != nil {
		return Safe{}, fmt.Errorf("safe: %w", err)
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	return Safe{aead}, err
}

// about binds what is in the safe to the request and the person who gave it.
func about(request, person string) []byte { return fmt.Appendf(nil, "%s\x00%s", request, person) }

func (s Safe) shut(request, person string, part []byte) []byte {
	return s.aead.Seal(nil, nil, part, about(request, person))
}

// open returns what was shut in for a request by a person.
func (s Safe) open(request, person string, shut []byte) ([]byte, error) {
	part, err := s.aead.Open(nil, nil, shut, about(request, person))
	if err != nil {
		return nil, fmt.Errorf("a custodian's part is not what was kept, or the home has another ledger key: %w", share.ErrDiffer)
	}
	return part, nil
}

// Format keeps every verb from the key.
func (s Safe) Format(f fmt.State, _ rune) { io.WriteString(f, "safe") }
