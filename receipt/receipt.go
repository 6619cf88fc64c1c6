package receipt

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

const (
	header   = "c2sp.org/tlog-proof@v1\n"
	extraTag = "barium event v1\n"

	maxReceipt = 1 << 20
	maxHashes  = 63 // a tree of 2^63 leaves
)

// A Receipt is one event with the proof that it is in the ledger. Parse says
// that it has the right form; only Verify says that it holds.
type Receipt struct {
	Index      int64       // the event's place in the ledger, from 0
	Salt       Salt        // what hides the event behind its leaf
	Event      []byte      // the event's bytes; ParseEvent reads them
	Hashes     []tlog.Hash // from the leaf's sibling up to the root's child
	Checkpoint Checkpoint
}

// Marshal returns the receipt as text, a C2SP tlog-proof.
func (r Receipt) Marshal() []byte {
	var b bytes.Buffer
	b.WriteString(header)
	extra := append(append([]byte(extraTag), r.Salt[:]...), r.Event...)
	fmt.Fprintf(&b, "extra %s\n", base64.StdEncoding.EncodeToString(extra))
	fmt.Fprintf(&b, "index %d\n", r.Index)
	for _, h := range r.Hashes {
		fmt.Fprintf(&b, "%s\n", h)
	}
	b.WriteByte('\n')
	b.Write(r.Checkpoint.Note)
	return b.Bytes()
}

// Parse reads a receipt. It is strict: what it accepts, Marshal writes again
// byte for byte.
func Parse(text []byte) (Receipt, error) {
	r, err := parse(text)
	if err != nil {
		return Receipt{}, fmt.Errorf("receipt: %w", err)
	}
	if !bytes.Equal(r.Marshal(), text) {
		return Receipt{}, errors.New("receipt: not written as the format wants it; perhaps the file was changed on its way")
	}
	return r, nil
}

func parse(text []byte) (Receipt, error) {
	if len(text) > maxReceipt {
		return Receipt{}, fmt.Errorf("%d bytes, more than %d; this is not a receipt", len(text), maxReceipt)
	}
	rest, ok := strings.CutPrefix(string(text), header)
	if !ok {
		return Receipt{}, fmt.Errorf("the first line is not %q; this is not a receipt", strings.TrimSpace(header))
	}
	proof, signed, ok := strings.Cut(rest, "\n\n")
	if !ok {
		return Receipt{}, errors.New("no empty line before the checkpoint; the file is cut short")
	}
	lines := strings.Split(proof, "\n")
	if len(lines) < 2 || len(lines)-2 > maxHashes {
		return Receipt{}, errors.New("want an extra line, an index line and at most 63 hashes")
	}
	var r Receipt
	if err := r.readLines(lines); err != nil {
		return Receipt{}, err
	}
	var err error
	r.Checkpoint, err = ParseCheckpoint([]byte(signed))
	return r, err
}

func (r *Receipt) readLines(lines []string) error {
	if err := r.readExtra(lines[0]); err != nil {
		return err
	}
	n, ok := strings.CutPrefix(lines[1], "index ")
	var err error
	if r.Index, err = strconv.ParseInt(n, 10, 64); !ok || err != nil || r.Index < 0 {
		return fmt.Errorf("line 3 is %q; want \"index N\"", lines[1])
	}
	for i, s := range lines[2:] {
		h, err := tlog.ParseHash(s)
		if err != nil {
			return fmt.Errorf("line %d: %q is not a SHA-256 hash in base64", i+4, s)
		}
		r.Hashes = append(r.Hashes, h)
	}
	return nil
}

func (r *Receipt) readExtra(line string) error {
	s, ok := strings.CutPrefix(line, "extra ")
	if !ok {
		return errors.New("no extra line with the event: a proof of some other log, not a receipt of barium's")
	}
	extra, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		return fmt.Errorf("the extra line is not base64: %w", err)
	}
	body, ok := bytes.CutPrefix(extra, []byte(extraTag))
	if !ok || len(body) < SaltSize {
		return fmt.Errorf("the extra line does not begin with %q and a salt: a proof of some other log", strings.TrimSpace(extraTag))
	}
	copy(r.Salt[:], body)
	r.Event = body[SaltSize:]
	return nil
}
