package receipt

import (
	"bytes"
	"fmt"
	"strings"
)

// maxCosignatures is how many lines an answer of a witness may have.
const maxCosignatures = 32

// Add returns the checkpoint with those of the signature lines that known
// witnesses wrote for it, and that it doesn't carry yet. A witness that has
// cosigned it before is passed over, and so are lines by keys not known. A line
// of a known key that doesn't hold is an error.
func (c Checkpoint) Add(lines []byte, known []WitnessKey) (Checkpoint, []Cosignature, error) {
	if err := signatureLines(lines); err != nil {
		return c, nil, err
	}
	offered, err := ParseCheckpoint([]byte(c.body() + "\n" + string(lines)))
	if err != nil {
		return c, nil, fmt.Errorf("cosignatures: %w", err)
	}
	var added []Cosignature
	for _, k := range known {
		s, ok, err := k.Cosignature(offered)
		if err != nil {
			return c, nil, err
		}
		if !ok {
			continue
		}
		if _, has, err := k.Cosignature(c); has || err != nil {
			continue
		}
		added = append(added, s)
	}
	c.Note = bytes.Clone(c.Note)
	for _, s := range added {
		c.Note = append(c.Note, s.Line...)
	}
	return c, added, nil
}

func signatureLines(lines []byte) error {
	text, ok := strings.CutSuffix(string(lines), "\n")
	list := strings.Split(text, "\n")
	if !ok || len(list) > maxCosignatures {
		return fmt.Errorf("cosignatures: want 1 to %d lines; this is no answer of a witness", maxCosignatures)
	}
	for _, l := range list {
		if !strings.HasPrefix(l, "— ") {
			return fmt.Errorf("cosignatures: %.80q is no signature line; this is no answer of a witness", l)
		}
	}
	return nil
}
