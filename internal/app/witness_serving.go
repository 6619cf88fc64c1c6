package app

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"os"
	"path/filepath"
	"time"

	"barium/internal/ledger/witness"
	"barium/internal/logserver"
	"barium/internal/rate"
	"barium/internal/store"
	"barium/receipt"
)

// How often one address may ask for a cosignature.
const (
	cosigns      = 2 // a second
	cosignsBurst = 30
)

// witnessHandler cosigns the ledgers that this home watches. Where the home is no
// witness it has nothing to show.
func (h *Home) witnessHandler(proxies []netip.Prefix, log *slog.Logger) http.Handler {
	w := &logserver.Witness{
		Cosigner: currentWitness{h},
		Suspect:  func(ctx context.Context, body []byte, err error) { h.suspect(ctx, log, body, err) },
		Failed: func(ctx context.Context, err error) {
			log.ErrorContext(ctx, "nothing can be cosigned", "error", err)
		},
	}
	limited := rate.Handler(rate.New(cosigns, cosignsBurst, time.Now), proxies, w)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := os.Stat(filepath.Join(h.dir, witnessKeyFile)); err != nil {
			http.NotFound(w, r)
			return
		}
		limited.ServeHTTP(w, r)
	})
}

// currentWitness is the home as a witness at the moment it is asked, so that a
// ledger which was added a moment ago is known.
type currentWitness struct{ home *Home }

func (c currentWitness) Add(ctx context.Context, body []byte) (receipt.Cosignature, error) {
	w, err := c.home.Witness()
	if err != nil {
		return receipt.Cosignature{}, err
	}
	return w.Add(ctx, body)
}

const (
	suspectsDir = "suspects" // what may prove that a ledger we watch has two histories

	// maxSuspects bounds what a ledger that misbehaves can make us keep. The first
	// such files say all there is to say.
	maxSuspects = 100
)

// suspect keeps a request that may prove a ledger's misbehaviour, and tells of it.
func (h *Home) suspect(ctx context.Context, log *slog.Logger, body []byte, cause error) {
	path, err := h.keepSuspect(ctx, body)
	if err != nil {
		log.ErrorContext(ctx, "a ledger that we watch may have two histories, and the evidence can't be kept", "cause", cause, "error", err)
		return
	}
	log.ErrorContext(ctx, "a ledger that we watch may have two histories", "cause", cause, "evidence", path)
}

func (h *Home) keepSuspect(ctx context.Context, body []byte) (string, error) {
	dir := filepath.Join(h.dir, suspectsDir)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", err
	}
	there, err := os.ReadDir(dir)
	if err != nil {
		return "", err
	}
	text, kind := h.evidence(ctx, body)
	hash := sha256.Sum256(text)
	path := filepath.Join(dir, fmt.Sprintf("%s-%x", kind, hash[:8]))
	if _, err := os.Stat(path); err == nil {
		return path, nil
	}
	if len(there) >= maxSuspects {
		return "", fmt.Errorf("there are %d files in %s already", len(there), dir)
	}
	return path, store.ReplaceFile(path, text, 0o600)
}

// evidence is the proof of two histories where there is one: two roots at one size,
// both signed. Otherwise it is the request and what was cosigned last: the ledger
// failed to show that one continues the other.
func (h *Home) evidence(ctx context.Context, body []byte) (text []byte, kind string) {
	q, err := witness.ParseRequest(body)
	if err != nil {
		return body, "request"
	}
	var last []byte
	err = h.store.View(ctx, func(tx *store.Tx) (err error) {
		last, err = tx.LastWitnessed(ctx, q.Checkpoint.Origin)
		return err
	})
	seen, parsed := receipt.ParseCheckpoint(last)
	if errors.Join(err, parsed) != nil {
		return body, "request"
	}
	if seen.Size == q.Checkpoint.Size && seen.Root != q.Checkpoint.Root {
		return receipt.Contradiction{Root: q.Checkpoint.Root, Old: seen, New: q.Checkpoint}.Marshal(), "contradiction"
	}
	return fmt.Appendf(body, "\nThe last checkpoint that was cosigned before:\n\n%s", last), "request"
}
