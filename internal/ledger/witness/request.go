package witness

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// MaxRequest is how many bytes an add-checkpoint request may have: 63 hashes
// and a checkpoint with many signatures are a tenth of it.
const MaxRequest = 64 << 10

const maxProof = 63 // a tree of 2^63 leaves

// A Request asks a witness to cosign a checkpoint, the body of add-checkpoint
// (https://c2sp.org/tlog-witness).
type Request struct {
	Old        int64       // size of the checkpoint that the witness is thought to have seen last
	Proof      []tlog.Hash // that Checkpoint continues it; empty if Old is 0 or the same size
	Checkpoint receipt.Checkpoint
}

// Marshal returns the request's body.
func (r Request) Marshal() []byte {
	b := fmt.Appendf(nil, "old %d\n", r.Old)
	for _, h := range r.Proof {
		b = fmt.Appendf(b, "%s\n", h)
	}
	return append(append(b, '\n'), r.Checkpoint.Note...)
}

// ParseRequest reads a body. It is strict: what it accepts, Marshal writes again
// byte for byte. It looks at no signature.
func ParseRequest(body []byte) (Request, error) {
	r, err := parseRequest(body)
	if err == nil && !bytes.Equal(r.Marshal(), body) {
		err = errors.New("not written as the format wants it")
	}
	if err != nil {
		return Request{}, fmt.Errorf("add-checkpoint: %w", err)
	}
	return r, nil
}

func parseRequest(body []byte) (Request, error) {
	if len(body) > MaxRequest {
		return Request{}, fmt.Errorf("more than %d bytes", MaxRequest)
	}
	head, signed, ok := bytes.Cut(body, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	old, isOld := strings.CutPrefix(lines[0], "old ")
	if !ok || !isOld || len(lines)-1 > maxProof {
		return Request{}, errors.New("want \"old N\", at most 63 hashes, an empty line and a checkpoint")
	}
	var r Request
	var err error
	if r.Old, err = strconv.ParseInt(old, 10, 64); err != nil || r.Old < 0 {
		return Request{}, fmt.Errorf("old size %.40q is no size", old)
	}
	for _, l := range lines[1:] {
		h, err := tlog.ParseHash(l)
		if err != nil {
			return Request{}, fmt.Errorf("%.80q is not a SHA-256 hash in base64", l)
		}
		r.Proof = append(r.Proof, h)
	}
	r.Checkpoint, err = receipt.ParseCheckpoint(signed)
	return r, err
}
