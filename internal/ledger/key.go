package ledger

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// algEd25519 is the signature type of the note format that keys begin with.
const algEd25519 = 1

// errBadKey never quotes the key: errors end up in logs.
var errBadKey = errors.New("ledger key: damaged or not a ledger key; restore the file from your backup")

// GenerateKey makes a signing key for the ledger of that name, and its public
// half. The name becomes the first line of every checkpoint and says whose
// ledger it is: like a web address, without spaces or plus signs.
func GenerateKey(name string) (skey, vkey string, err error) {
	if name == "" || strings.ContainsAny(name, "+") || len(strings.Fields(name)) != 1 || len(name) > 200 {
		return "", "", fmt.Errorf("ledger name %q: want one word without spaces or plus signs, like registry.example/ledger", name)
	}
	skey, vkey, err = note.GenerateKey(rand.Reader, name)
	if err != nil {
		return "", "", fmt.Errorf("ledger key: %w", err)
	}
	return skey, vkey, nil
}

// VerifierKey returns the public half of a signing key.
func VerifierKey(skey string) (string, error) {
	skey = strings.TrimSpace(skey)
	signer, err := note.NewSigner(skey)
	if err != nil {
		return "", errBadKey
	}
	// PRIVATE+KEY+name+hash+key: only the last may hold plus signs.
	raw, err := base64.StdEncoding.DecodeString(strings.SplitN(skey, "+", 5)[4])
	if err != nil || len(raw) != 1+ed25519.SeedSize || raw[0] != algEd25519 {
		return "", errBadKey
	}
	public := ed25519.NewKeyFromSeed(raw[1:]).Public().(ed25519.PublicKey)
	return note.NewEd25519VerifierKey(signer.Name(), public)
}

// Sign signs a text, which ends in a line's end, with the ledger's key, as a note. A
// text that could be taken for a checkpoint is refused: its first line would be the
// ledger's name.
func (l *Ledger) Sign(text string) ([]byte, error) {
	if first, _, _ := strings.Cut(text, "\n"); first == l.signer.Name() {
		return nil, errors.New("the ledger's key signs no text that begins like a checkpoint")
	}
	return note.Sign(&note.Note{Text: text}, l.signer)
}
