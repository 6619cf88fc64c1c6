// Package logserver shows the ledger's log to outsiders over HTTP, as C2SP
// tlog-tiles wants it, serves a witness (C2SP tlog-witness), asks other
// witnesses, and watches other logs. docs/log.md says what an outsider learns.
package logserver

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"barium/internal/ledger"
)

// A Source gives looks at the log. During one call nothing changes.
type Source interface {
	ViewLog(ctx context.Context, f func(ledger.LogReader) error) error
}

// A Log serves checkpoint, tiles and entries. It knows no prefix: mount it with
// http.StripPrefix("/log", log).
type Log struct {
	Source Source
	// Witnessed keeps checkpoints back until witnesses have cosigned them as the
	// policy wants.
	Witnessed bool
	// Failed is told of errors that are ours, which the client only learns the
	// fact of. nil: nobody is.
	Failed func(ctx context.Context, err error)
}

const (
	// A full tile never changes. A partial one doesn't either, but it is soon
	// replaced by a wider one, and caches had better forget it.
	cacheFull    = "public, max-age=31536000, immutable"
	cachePartial = "public, max-age=60"
	cacheHead    = "public, max-age=2"
	cacheNothing = "no-store"

	typeCheckpoint = "text/plain; charset=utf-8"
	typeTile       = "application/octet-stream"
)

// errNothing is the answer to a path that holds nothing, or nothing yet.
var errNothing = errors.New("nothing here")

// ServeHTTP answers GET and HEAD on the standard's paths in their one spelling.
// Ranges are not served: the largest answer has 9 KB. Nor is anything compressed,
// which the standard would like entries to be: ours are hashes, of which gzip saves
// less than one byte in a hundred.
func (l *Log) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cache-Control", cacheNothing)
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.Set("Allow", "GET, HEAD")
		http.Error(w, "the log is for reading: GET or HEAD", http.StatusMethodNotAllowed)
		return
	}
	a, err := l.answer(r)
	switch {
	case errors.Is(err, errNothing):
		http.Error(w, "the log has nothing at this path, or nothing yet", http.StatusNotFound)
	case err != nil:
		if l.Failed != nil {
			l.Failed(r.Context(), err)
		}
		http.Error(w, "the log can't be read at the moment; try again later", http.StatusServiceUnavailable)
	default:
		a.send(w, r)
	}
}

type answer struct {
	body  []byte
	kind  string // content type
	cache string
}

func (l *Log) answer(r *http.Request) (answer, error) {
	path, ok := strings.CutPrefix(r.URL.EscapedPath(), "/")
	if !ok || r.URL.RawQuery != "" || r.URL.ForceQuery {
		return answer{}, errNothing // one path each, or caches could be made to miss
	}
	if path == "checkpoint" {
		return l.checkpoint(r.Context())
	}
	t, err := ledger.ParseTilePath(path)
	if err != nil {
		return answer{}, errNothing
	}
	return l.tile(r.Context(), t)
}

func (l *Log) checkpoint(ctx context.Context) (answer, error) {
	a := answer{kind: typeCheckpoint, cache: cacheHead}
	err := l.Source.ViewLog(ctx, func(tx ledger.LogReader) error {
		var err error
		a.body, err = ledger.Published(ctx, tx, l.Witnessed)
		return err
	})
	if err == nil && a.body == nil {
		err = errNothing
	}
	return a, err
}

func (l *Log) tile(ctx context.Context, t ledger.Tile) (answer, error) {
	a := answer{kind: typeTile, cache: cacheFull}
	if t.Width != ledger.TileWidth {
		a.cache = cachePartial
	}
	err := l.Source.ViewLog(ctx, func(tx ledger.LogReader) error {
		var err error
		a.body, err = ledger.ReadTile(ctx, tx, t)
		return err
	})
	if errors.Is(err, ledger.ErrNoTile) {
		err = errNothing
	}
	return a, err
}

func (a answer) send(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", a.kind)
	h.Set("Cache-Control", a.cache)
	h.Set("Accept-Ranges", "none")
	h.Set("Content-Length", strconv.Itoa(len(a.body)))
	if r.Method == http.MethodHead {
		return
	}
	_, _ = w.Write(a.body) // the client has gone, and nobody is left to tell
}
