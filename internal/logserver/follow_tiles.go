package logserver

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"sync"
	"time"

	"barium/internal/ledger"

	"golang.org/x/mod/sumdb/tlog"
)

// tiles fetches a log's tiles for one look. Those that were proven are kept.
type tiles struct {
	f     Follower
	mutex sync.Mutex
	kept  map[tlog.Tile][]byte
}

const (
	fetchesAtOnce = 8
	keepTiles     = 4096 // 32 MB; more than one batch of entries and all that is above it
	mostOfTile    = 1 << 20
)

// hashes reads hashes from the log's tiles, each proven against the checkpoint.
func (l *Look) hashes(ctx context.Context) tlog.HashReader {
	tree := tlog.Tree{N: l.Checkpoint.Size, Hash: l.Checkpoint.Root}
	return proven{tlog.TileHashReader(tree, reading{ctx, l.tiles})}
}

// proven says which of two errors a proof's reading ended with: that a tile couldn't
// be fetched, or that it isn't what was signed.
type proven struct{ tlog.HashReader }

func (p proven) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes, err := p.HashReader.ReadHashes(indexes)
	if err != nil && !errors.Is(err, ErrUnread) {
		err = fmt.Errorf("%w (%w)", ErrTiles, err)
	}
	return hashes, err
}

// reading is a tlog.TileReader over HTTP, for one call.
type reading struct {
	ctx context.Context // tlog's interface has no place for one
	*tiles
}

func (r reading) Height() int { return 8 }

func (r reading) ReadTiles(list []tlog.Tile) ([][]byte, error) {
	return atOnce(list, func(want tlog.Tile) ([]byte, error) {
		r.mutex.Lock()
		data, ok := r.kept[want]
		r.mutex.Unlock()
		if ok {
			return data, nil
		}
		return r.get(r.ctx, ledger.Tile{Level: want.L, Index: want.N, Width: want.W}.Path())
	})
}

// SaveTiles is told which tiles were proven.
func (r reading) SaveTiles(list []tlog.Tile, data [][]byte) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if len(r.kept) > keepTiles {
		clear(r.kept)
	}
	for i, t := range list {
		r.kept[t] = data[i]
	}
}

// atOnce calls f for all items, a few at a time, and returns the results in order.
func atOnce[A, B any](list []A, f func(A) (B, error)) ([]B, error) {
	results, errs := make([]B, len(list)), make([]error, len(list))
	var all sync.WaitGroup
	turns := make(chan struct{}, fetchesAtOnce)
	for i, item := range list {
		turns <- struct{}{}
		all.Go(func() {
			defer func() { <-turns }()
			results[i], errs[i] = f(item)
		})
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return results, nil
}

// get fetches one thing of the log. Where the log asks to be left alone for
// a while, it is.
func (t *tiles) get(ctx context.Context, path string) ([]byte, error) {
	for {
		body, wait, err := t.ask(ctx, path)
		if wait == 0 || err != nil {
			return body, err
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return nil, fmt.Errorf("%w: %w", ErrUnread, ctx.Err())
		}
	}
}

// longestWait is how long a log may ask to be left alone at a time.
const longestWait = time.Minute

func (t *tiles) ask(ctx context.Context, path string) (body []byte, wait time.Duration, err error) {
	at, err := url.Parse(t.f.URL)
	if err != nil {
		return nil, 0, fmt.Errorf("%w: address: %w", ErrUnread, err)
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, at.JoinPath(path).String(), nil)
	if err != nil {
		return nil, 0, fmt.Errorf("%w: address: %w", ErrUnread, err)
	}
	status, header, body, err := fetch(t.f.Client, r, mostOfTile)
	switch {
	case err != nil:
		return nil, 0, fmt.Errorf("%w: read %s: %w", ErrUnread, path, err)
	case status == http.StatusTooManyRequests:
		return nil, retryAfter(header), nil
	case status != http.StatusOK:
		return nil, 0, fmt.Errorf("%w: read %s: status %d", ErrUnread, path, status)
	}
	return body, 0, nil
}

func retryAfter(h http.Header) time.Duration {
	seconds, err := strconv.Atoi(h.Get("Retry-After"))
	if err != nil || seconds < 1 {
		return time.Second
	}
	return min(time.Duration(seconds)*time.Second, longestWait)
}
