package signin

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io"
)

// secretSize is 256 bits: nobody guesses one, so a plain hash of it is safe to
// keep, and looking it up by that hash tells nothing by its timing.
const secretSize = 32

// A Secret lets whoever has it do something. However it is printed, it is left
// out; Reveal alone gives it. It is behind a pointer, because printing a struct
// goes around the methods of its unexported fields.
type Secret struct{ text *string }

// NewSecret draws a secret.
func NewSecret() Secret {
	b := make([]byte, secretSize)
	rand.Read(b) // never fails: crypto/rand ends the program instead
	return ParseSecret(base64.RawURLEncoding.EncodeToString(b))
}

// ParseSecret takes what somebody gave for a secret.
func ParseSecret(text string) Secret { return Secret{&text} }

// Reveal is the secret itself.
func (s Secret) Reveal() string {
	if s.text == nil {
		return ""
	}
	return *s.text
}

// Format keeps every verb from the secret.
func (s Secret) Format(f fmt.State, _ rune) { io.WriteString(f, "(secret)") }

// MarshalText keeps JSON and logs from it.
func (s Secret) MarshalText() ([]byte, error) { return []byte("(secret)"), nil }

// A Hash is what is kept of a secret.
type Hash [sha256.Size]byte

// Hash is what is kept of it.
func (s Secret) Hash() Hash { return sha256.Sum256([]byte(s.Reveal())) }

// idLetters are figures and letters that are not mistaken for one another when
// read out (Crockford's base 32).
const idLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// newID names something that isn't secret, under a letter for its kind.
func newID(kind string) string {
	b := make([]byte, 10)
	rand.Read(b) // never fails, as above
	for i := range b {
		b[i] = idLetters[b[i]&31]
	}
	return kind + "-" + string(b)
}
