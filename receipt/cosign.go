package receipt

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/mod/sumdb/note"
)

// algCosignature is the signature type of Ed25519 cosignatures, with which a
// witness's keys begin (https://c2sp.org/tlog-cosignature).
const algCosignature = 4

const cosignatureSize = 8 + ed25519.SignatureSize // seconds since 1970, signature

// latest is the last second whose year has four digits. A time beyond it is
// refused: nobody saw a checkpoint then.
const latest = 253402300799

// A WitnessKey is the public key of a witness. It is a note.Verifier for the
// witness's cosignatures.
type WitnessKey struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

// ParseWitnessKey reads the line "name+hash+key" that a witness gives out. It is
// strict: what it accepts, String writes again. The post-quantum signature type
// (ML-DSA-44) is not known here.
func ParseWitnessKey(vkey string) (WitnessKey, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return WitnessKey{}, fmt.Errorf("witness key %q: want name+hash+key, as the witness gave it out", vkey)
	}
	raw, err := base64.StdEncoding.Strict().DecodeString(parts[2])
	if err != nil || len(raw) != 1+ed25519.PublicKeySize || raw[0] != algCosignature {
		return WitnessKey{}, fmt.Errorf("witness key of %q: not an Ed25519 cosignature key (type 4); a ledger's own key won't do, ask the witness for the other", parts[0])
	}
	k, err := newWitnessKey(parts[0], raw[1:])
	if err != nil {
		return WitnessKey{}, err
	}
	if k.String() != vkey {
		return WitnessKey{}, fmt.Errorf("witness key of %q: its hash is not that of name and key; a character was changed on its way", parts[0])
	}
	return k, nil
}

func newWitnessKey(name string, public ed25519.PublicKey) (WitnessKey, error) {
	if name == "" || !utf8.ValidString(name) || strings.Contains(name, "+") || len(strings.Fields(name)) != 1 || strings.TrimSpace(name) != name || len(name) > 200 {
		return WitnessKey{}, fmt.Errorf("witness name %q: want one word without spaces or plus signs, like registry.example/witness", name)
	}
	h := sha256.Sum256(append([]byte(name+"\n\x04"), public...))
	return WitnessKey{name, binary.BigEndian.Uint32(h[:]), public}, nil
}

// String returns the line name+hash+key.
func (k WitnessKey) String() string {
	return fmt.Sprintf("%s+%08x+%s", k.name, k.hash, base64.StdEncoding.EncodeToString(append([]byte{algCosignature}, k.key...)))
}

// Name returns the name of the witness.
func (k WitnessKey) Name() string { return k.name }

// KeyHash returns the 32 bits by which signature lines name the key.
func (k WitnessKey) KeyHash() uint32 { return k.hash }

// Verify says whether sig is the witness's cosignature on a checkpoint's text.
func (k WitnessKey) Verify(text, sig []byte) bool {
	if len(sig) != cosignatureSize || binary.BigEndian.Uint64(sig) > latest {
		return false
	}
	return ed25519.Verify(k.key, cosigned(binary.BigEndian.Uint64(sig), string(text)), sig[8:])
}

// cosigned is what a witness signs: the checkpoint's text and when.
func cosigned(seconds uint64, text string) []byte {
	return fmt.Appendf(nil, "cosignature/v1\ntime %d\n%s", seconds, text)
}

// A Cosignature is a witness's statement that at that time this was the largest
// checkpoint it had seen of the ledger, and that it continues all it saw before.
type Cosignature struct {
	Witness WitnessKey
	At      time.Time // UTC, to the second; the witness's own clock
	Line    string    // the signature line, line end included
}

// Cosignature looks for the witness's cosignature on the checkpoint. ok is false
// where there is none; the error says that there is one which doesn't hold.
func (k WitnessKey) Cosignature(c Checkpoint) (found Cosignature, ok bool, err error) {
	n, err := note.Open(c.Note, note.VerifierList(k))
	var others *note.UnverifiedNoteError
	if errors.As(err, &others) {
		return Cosignature{}, false, nil
	}
	if err != nil {
		return Cosignature{}, false, fmt.Errorf("cosignature of %s: %w; it was changed, or is on another checkpoint", k.name, err)
	}
	sig := n.Sigs[0]
	raw, err := base64.StdEncoding.DecodeString(sig.Base64)
	if err != nil {
		return Cosignature{}, false, fmt.Errorf("cosignature of %s: %w", k.name, err)
	}
	at := time.Unix(int64(binary.BigEndian.Uint64(raw[4:])), 0).UTC()
	return Cosignature{k, at, line(sig.Name, sig.Base64)}, true, nil
}

func line(name, signature string) string { return "— " + name + " " + signature + "\n" }

// A Cosigner holds a witness's private key.
type Cosigner struct {
	public WitnessKey
	key    ed25519.PrivateKey
}

// GenerateWitnessKey makes a key for a witness of that name: the private line
// PRIVATE+KEY+name+hash+key and the public one. It must be no ledger's key.
func GenerateWitnessKey(random io.Reader, name string) (skey, vkey string, err error) {
	seed := make([]byte, ed25519.SeedSize)
	if _, err := io.ReadFull(random, seed); err != nil {
		return "", "", fmt.Errorf("witness key: %w", err)
	}
	k, err := newWitnessKey(name, ed25519.NewKeyFromSeed(seed).Public().(ed25519.PublicKey))
	if err != nil {
		return "", "", err
	}
	secret := base64.StdEncoding.EncodeToString(append([]byte{algCosignature}, seed...))
	return fmt.Sprintf("PRIVATE+KEY+%s+%08x+%s", name, k.hash, secret), k.String(), nil
}

// errBadWitnessKey never quotes the key: errors end up in logs.
var errBadWitnessKey = errors.New("witness key: damaged or not a witness's private key; restore the file from your backup")

// NewCosigner reads a private key made by GenerateWitnessKey.
func NewCosigner(skey string) (*Cosigner, error) {
	parts := strings.SplitN(strings.TrimSpace(skey), "+", 5)
	if len(parts) != 5 || parts[0] != "PRIVATE" || parts[1] != "KEY" {
		return nil, errBadWitnessKey
	}
	raw, err := base64.StdEncoding.Strict().DecodeString(parts[4])
	if err != nil || len(raw) != 1+ed25519.SeedSize || raw[0] != algCosignature {
		return nil, errBadWitnessKey
	}
	key := ed25519.NewKeyFromSeed(raw[1:])
	k, err := newWitnessKey(parts[2], key.Public().(ed25519.PublicKey))
	if err != nil || fmt.Sprintf("%08x", k.hash) != parts[3] {
		return nil, errBadWitnessKey
	}
	return &Cosigner{k, key}, nil
}

// Key returns the public half.
func (c *Cosigner) Key() WitnessKey { return c.public }

// Cosign states that at that time, to the second, this was the largest
// checkpoint seen. Whether it is, is for the caller to know: package witness does.
func (c *Cosigner) Cosign(cp Checkpoint, at time.Time) (Cosignature, error) {
	seconds := at.Unix()
	if seconds < 0 || seconds > latest {
		return Cosignature{}, fmt.Errorf("cosign %s: the clock says %s; set it right", cp.Origin, at.UTC().Format(time.RFC3339))
	}
	raw := binary.BigEndian.AppendUint32(nil, c.public.hash)
	raw = binary.BigEndian.AppendUint64(raw, uint64(seconds))
	raw = append(raw, ed25519.Sign(c.key, cosigned(uint64(seconds), cp.body()))...)
	l := line(c.public.name, base64.StdEncoding.EncodeToString(raw))
	return Cosignature{c.public, time.Unix(seconds, 0).UTC(), l}, nil
}
