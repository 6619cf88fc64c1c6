package logserver

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"

	"barium/internal/ledger/witness"
	"barium/receipt"
)

// typeSize is what a conflict's answer is: the size the witness has seen.
const typeSize = "text/x.tlog.size"

// Cosigner is the witness behind the handler; *witness.Witness is one.
type Cosigner interface {
	Add(ctx context.Context, body []byte) (receipt.Cosignature, error)
}

// A Witness serves add-checkpoint. Mount it with http.StripPrefix.
type Witness struct {
	Cosigner Cosigner
	// Suspect is told of requests that may prove a log's misbehaviour: signed by the
	// log, and not continuing what it signed before. Keep them. nil: nobody is.
	Suspect func(ctx context.Context, body []byte, err error)
	// Failed is told of errors that are ours. nil: nobody is.
	Failed func(ctx context.Context, err error)
}

// ServeHTTP answers POST /add-checkpoint with the statuses that C2SP
// tlog-witness gives.
func (s *Witness) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cache-Control", cacheNothing)
	if r.URL.EscapedPath() != "/add-checkpoint" {
		http.Error(w, "the witness knows add-checkpoint and nothing else", http.StatusNotFound)
		return
	}
	if r.Method != http.MethodPost {
		h.Set("Allow", http.MethodPost)
		http.Error(w, "add-checkpoint takes POST", http.StatusMethodNotAllowed)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, witness.MaxRequest))
	if err != nil {
		refuseBody(w, err)
		return
	}
	sig, err := s.Cosigner.Add(r.Context(), body)
	if err != nil {
		s.refuse(w, r, body, err)
		return
	}
	h.Set("Content-Type", typeCheckpoint)
	_, _ = io.WriteString(w, sig.Line) // kept already; who didn't get it asks again
}

func refuseBody(w http.ResponseWriter, err error) {
	status := http.StatusBadRequest
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		status = http.StatusRequestEntityTooLarge
	}
	http.Error(w, fmt.Sprintf("the body can't be read, or has more than %d bytes", witness.MaxRequest), status)
}

func (s *Witness) refuse(w http.ResponseWriter, r *http.Request, body []byte, err error) {
	var conflict *witness.ConflictError
	switch {
	case errors.As(err, &conflict):
		if conflict.Split {
			s.suspect(r.Context(), body, err)
		}
		w.Header().Set("Content-Type", typeSize)
		w.WriteHeader(http.StatusConflict)
		_, _ = fmt.Fprintf(w, "%d\n", conflict.Size)
	case errors.Is(err, witness.ErrBadProof):
		s.suspect(r.Context(), body, err)
		http.Error(w, err.Error(), http.StatusUnprocessableEntity)
	case errors.Is(err, witness.ErrUnknownLog):
		http.Error(w, err.Error(), http.StatusNotFound)
	case errors.Is(err, witness.ErrNotSigned):
		http.Error(w, err.Error(), http.StatusForbidden)
	case errors.Is(err, witness.ErrMalformed), errors.Is(err, witness.ErrOldSize):
		http.Error(w, err.Error(), http.StatusBadRequest)
	default:
		if s.Failed != nil {
			s.Failed(r.Context(), err)
		}
		http.Error(w, "the witness can't keep the checkpoint at the moment, so it doesn't sign; try again later", http.StatusServiceUnavailable)
	}
}

func (s *Witness) suspect(ctx context.Context, body []byte, err error) {
	if s.Suspect != nil {
		s.Suspect(ctx, body, err)
	}
}
