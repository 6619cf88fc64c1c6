package receipt

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A Checkpoint is the state of the ledger at one size, as the ledger signed it
// (https://c2sp.org/tlog-checkpoint).
type Checkpoint struct {
	Origin string    // the ledger's name, also the name of its key
	Size   int64     // events in the ledger
	Root   tlog.Hash // RFC 6962 root over them
	Note   []byte    // the signed note, byte for byte
}

// SignCheckpoint states, with the ledger's key, the root at a size.
func SignCheckpoint(signer note.Signer, size int64, root tlog.Hash) (Checkpoint, error) {
	c := Checkpoint{Origin: signer.Name(), Size: size, Root: root}
	signed, err := note.Sign(&note.Note{Text: c.body()}, signer)
	if err != nil {
		return Checkpoint{}, fmt.Errorf("sign checkpoint at size %d: %w", size, err)
	}
	c.Note = signed
	return c, nil
}

func (c Checkpoint) body() string {
	return fmt.Sprintf("%s\n%d\n%s\n", c.Origin, c.Size, c.Root)
}

// ParseCheckpoint reads a checkpoint without looking at its signatures.
func ParseCheckpoint(signed []byte) (Checkpoint, error) {
	var unverified *note.UnverifiedNoteError
	if _, err := note.Open(signed, nil); !errors.As(err, &unverified) {
		return Checkpoint{}, fmt.Errorf("checkpoint: %w", err)
	}
	for _, sig := range unverified.Note.UnverifiedSigs {
		// The note package passes over stray bits at the end of base64; one
		// signature would have several spellings.
		if _, err := base64.StdEncoding.Strict().DecodeString(sig.Base64); err != nil {
			return Checkpoint{}, fmt.Errorf("checkpoint: signature of %s: %w", sig.Name, err)
		}
	}
	return parseBody(unverified.Note.Text, signed)
}

// parseBody accepts exactly what body writes. The format's optional extension
// lines are refused: the ledger never writes any, and nothing could check them.
func parseBody(text string, signed []byte) (Checkpoint, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 4 {
		return Checkpoint{}, errors.New("checkpoint: want three lines before the signatures: name, size, root")
	}
	c := Checkpoint{Origin: lines[0], Note: signed}
	var err error
	// An event can't state an index over 2^53−1, and tlog's arithmetic, which is
	// given a log's own word for its size, goes round for ever above 2^62.
	if c.Size, err = strconv.ParseInt(lines[1], 10, 64); err != nil || c.Size < 0 || c.Size > maxInteger {
		return Checkpoint{}, fmt.Errorf("checkpoint: size %q is not a count", lines[1])
	}
	if c.Root, err = tlog.ParseHash(lines[2]); err != nil {
		return Checkpoint{}, fmt.Errorf("checkpoint: root %q is not a SHA-256 hash in base64", lines[2])
	}
	if c.Origin == "" || c.body() != text {
		return Checkpoint{}, errors.New("checkpoint: not as the format wants it; perhaps the file was changed on its way")
	}
	return c, nil
}

// OpenCheckpoint reads a checkpoint and verifies the ledger's signature on it.
// vkey is the ledger's public key, "name+hash+key". Signatures by others,
// witnesses for instance, are passed over.
func OpenCheckpoint(signed []byte, vkey string) (Checkpoint, error) {
	v, err := note.NewVerifier(strings.TrimSpace(vkey))
	if err != nil {
		return Checkpoint{}, fmt.Errorf("ledger key %q: %w; want the line name+hash+key that the ledger gave out", strings.TrimSpace(vkey), err)
	}
	c, err := ParseCheckpoint(signed)
	if err != nil {
		return Checkpoint{}, err
	}
	_, err = note.Open(signed, note.VerifierList(v))
	return c, signatureError(c, v, err)
}

func signatureError(c Checkpoint, v note.Verifier, err error) error {
	var unknown *note.UnverifiedNoteError
	switch {
	case c.Origin != v.Name():
		return fmt.Errorf("checkpoint: of the ledger %q, but the key is that of %q; use that ledger's key", c.Origin, v.Name())
	case errors.As(err, &unknown):
		return fmt.Errorf("checkpoint: not signed by the key given (%s, %08x); either the key or the receipt is another ledger's", v.Name(), v.KeyHash())
	case err != nil:
		return fmt.Errorf("checkpoint: %w; it was changed after it was signed", err)
	}
	return nil
}
