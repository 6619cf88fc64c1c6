package codebook

import (
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"slices"

	"filippo.io/age"
	"golang.org/x/crypto/chacha20poly1305"
)

// fileKeySize is the length of age's file keys.
const fileKeySize = 16

// Unwrap is age's: it takes the file key out of the stanza of a file that is
// sealed to the board (age-encryption.org/v1, section "X25519 recipient stanza").
func (o *Opener) Unwrap(stanzas []*age.Stanza) ([]byte, error) {
	lock, wrapped, err := readStanzas(stanzas)
	if err != nil {
		return nil, err
	}
	// A ciphertext of another length could be made to open under several keys.
	if len(wrapped) != fileKeySize+chacha20poly1305.Overhead {
		return nil, errors.New("its file key is not of age's length")
	}
	secret, err := o.secret(lock)
	if err != nil {
		return nil, err
	}
	defer clear(secret)
	salt := slices.Concat(lock[:], o.recipient)
	key, err := hkdf.Key(sha256.New, secret, salt, "age-encryption.org/v1/X25519", chacha20poly1305.KeySize)
	if err != nil {
		return nil, err
	}
	defer clear(key)
	aead, err := chacha20poly1305.New(key)
	if err != nil {
		return nil, err
	}
	// age's nonce here is zero: each key is used once.
	fileKey, err := aead.Open(nil, make([]byte, chacha20poly1305.NonceSize), wrapped, nil)
	if err != nil {
		return nil, age.ErrIncorrectIdentity
	}
	return fileKey, nil
}
