package receipt

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

const (
	consistencyHeader   = "barium consistency v1\n"
	contradictionHeader = "barium contradiction v1\n"
	rootTag             = "root "
)

// A Consistency is the proof that one checkpoint of a ledger continues another:
// the newer tree begins with all of the older, unchanged (RFC 6962, section 2.1.2).
type Consistency struct {
	Hashes   []tlog.Hash // empty if both are of one size
	Old, New Checkpoint
}

// A Contradiction is the proof that one key signed two checkpoints of which the
// newer doesn't continue the older: the ledger has two histories. Anybody can check
// it without asking anybody, the ledger least of all.
type Contradiction struct {
	Root     tlog.Hash   // what the newer tree has at the older's size, where Old states another
	Hashes   []tlog.Hash // that it has
	Old, New Checkpoint
}

// Marshal returns the proof as text.
func (c Consistency) Marshal() []byte {
	return marshalPair(consistencyHeader, c.Hashes, c.Old, c.New)
}

// Marshal returns the proof as text.
func (c Contradiction) Marshal() []byte {
	return marshalPair(contradictionHeader+rootTag+c.Root.String()+"\n", c.Hashes, c.Old, c.New)
}

func marshalPair(head string, hashes []tlog.Hash, before, after Checkpoint) []byte {
	var b bytes.Buffer
	b.WriteString(head)
	for _, h := range hashes {
		fmt.Fprintf(&b, "%s\n", h)
	}
	fmt.Fprintf(&b, "\n%s\n%s", before.Note, after.Note)
	return b.Bytes()
}

// IsConsistency says whether a text begins as one that Consistency.Marshal wrote.
func IsConsistency(text []byte) bool { return bytes.HasPrefix(text, []byte(consistencyHeader)) }

// IsContradiction says whether a text begins as one that Contradiction.Marshal
// wrote.
func IsContradiction(text []byte) bool { return bytes.HasPrefix(text, []byte(contradictionHeader)) }

// VerifyConsistency reads a proof of consistency and verifies it with the
// ledger's public key. It is strict, as Parse is.
func VerifyConsistency(text []byte, vkey string) (Consistency, error) {
	rest, ok := bytes.CutPrefix(text, []byte(consistencyHeader))
	if !ok {
		return Consistency{}, fmt.Errorf("consistency: the first line is not %q", strings.TrimSpace(consistencyHeader))
	}
	var c Consistency
	var err error
	if c.Hashes, c.Old, c.New, err = openPair(rest, vkey); err != nil {
		return Consistency{}, fmt.Errorf("consistency: %w", err)
	}
	if !bytes.Equal(c.Marshal(), text) {
		return Consistency{}, errors.New("consistency: not written as the format wants it; perhaps the file was changed on its way")
	}
	if err := tlog.CheckTree(c.Hashes, c.New.Size, c.New.Root, c.Old.Size, c.Old.Root); err != nil {
		return Consistency{}, fmt.Errorf("consistency: the proof does not lead from the checkpoint at %d to that at %d; ask for another, and if none holds, the ledger was rewritten", c.Old.Size, c.New.Size)
	}
	return c, nil
}

// VerifyContradiction reads the proof that a ledger has two histories and verifies
// it with the ledger's public key: an error says that nothing is proven against the
// ledger. It is strict, as Parse is.
func VerifyContradiction(text []byte, vkey string) (Contradiction, error) {
	rest, ok := bytes.CutPrefix(text, []byte(contradictionHeader+rootTag))
	root, rest, ok2 := bytes.Cut(rest, []byte("\n"))
	if !ok || !ok2 {
		return Contradiction{}, fmt.Errorf("contradiction: the first lines are not %q and a root", strings.TrimSpace(contradictionHeader))
	}
	var c Contradiction
	var err error
	if c.Root, err = tlog.ParseHash(string(root)); err != nil {
		return Contradiction{}, fmt.Errorf("contradiction: %.80q is not a SHA-256 hash in base64", root)
	}
	if c.Hashes, c.Old, c.New, err = openPair(rest, vkey); err != nil {
		return Contradiction{}, fmt.Errorf("contradiction: %w", err)
	}
	if !bytes.Equal(c.Marshal(), text) {
		return Contradiction{}, errors.New("contradiction: not written as the format wants it; perhaps the file was changed on its way")
	}
	return c, c.check()
}

// check: the newer tree is proven to have a root at the older's size, and the older
// checkpoint states another.
func (c Contradiction) check() error {
	if err := tlog.CheckTree(c.Hashes, c.New.Size, c.New.Root, c.Old.Size, c.Root); err != nil {
		return fmt.Errorf("contradiction: the proof does not show what the tree of %d events was at %d", c.New.Size, c.Old.Size)
	}
	if c.Root == c.Old.Root {
		return fmt.Errorf("contradiction: there is none: the checkpoint at %d continues that at %d", c.New.Size, c.Old.Size)
	}
	return nil
}

// openPair reads hashes and two checkpoints, and verifies their signatures.
func openPair(text []byte, vkey string) (hashes []tlog.Hash, before, after Checkpoint, err error) {
	// Hashes; body and signatures of one; body and signatures of the other.
	if text = append([]byte("\n"), text...); len(text) > maxReceipt {
		return nil, before, after, fmt.Errorf("more than %d bytes; this is no such proof", maxReceipt)
	}
	parts := strings.SplitN(string(text), "\n\n", 5)
	if len(parts) != 5 {
		return nil, before, after, errors.New("want hashes and two checkpoints, with an empty line before each; the file is cut short")
	}
	if hashes, err = parseHashes(strings.TrimPrefix(parts[0], "\n")); err != nil {
		return nil, before, after, err
	}
	if before, err = OpenCheckpoint([]byte(parts[1]+"\n\n"+parts[2]+"\n"), vkey); err != nil {
		return nil, before, after, err
	}
	if after, err = OpenCheckpoint([]byte(parts[3]+"\n\n"+parts[4]), vkey); err != nil {
		return nil, before, after, err
	}
	if before.Size < 1 || before.Size > after.Size {
		return nil, before, after, fmt.Errorf("the first checkpoint is of size %d, the second of %d: want the older first, and no empty ledger", before.Size, after.Size)
	}
	return hashes, before, after, nil
}

func parseHashes(lines string) ([]tlog.Hash, error) {
	if lines == "" {
		return nil, nil
	}
	list := strings.Split(lines, "\n")
	if len(list) > 2*maxHashes {
		return nil, fmt.Errorf("%d hashes, more than any proof has", len(list))
	}
	hashes := make([]tlog.Hash, len(list))
	for i, l := range list {
		var err error
		if hashes[i], err = tlog.ParseHash(l); err != nil {
			return nil, fmt.Errorf("%.80q is not a SHA-256 hash in base64", l)
		}
	}
	return hashes, nil
}
