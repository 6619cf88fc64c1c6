package signin

import (
	"sync"
	"time"
)

const knockers = 50_000 // callers that are told apart at once; further ones share

// knocks limits how often one address, or one account, tries: a bucket of
// attempts that fills again with time. For each it keeps the moment at which the
// bucket is full again, which is all that the bucket is (the generic cell rate
// algorithm, ITU-T I.371).
type knocks struct {
	burst int           // attempts at once
	every time.Duration // and then one more in so long

	mu    sync.Mutex // protects what follows
	full  map[string]time.Time
	swept time.Time // when whoever is quiet was last forgotten
}

// newKnocks allows as many attempts in a minute.
func newKnocks(attempts int) *knocks {
	attempts = max(attempts, 1)
	return &knocks{burst: attempts, every: time.Minute / time.Duration(attempts), full: map[string]time.Time{}}
}

// take takes an attempt, and says how long to wait if there is none.
func (k *knocks) take(key string, now time.Time) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	full, known := k.full[key]
	if !known && len(k.full) >= knockers {
		key = k.shared(now)
		full = k.full[key]
	}
	if full.Before(now) {
		full = now
	}
	if wait := full.Sub(now) - time.Duration(k.burst-1)*k.every; wait > 0 {
		return &TooMany{wait}
	}
	k.full[key] = full.Add(k.every)
	return nil
}

// shared forgets whoever is quiet, and returns the bucket of those that there
// is no room for. Going through all of them is worth it only now and then.
func (k *knocks) shared(now time.Time) string {
	if now.Sub(k.swept) < time.Second {
		return "others"
	}
	k.swept = now
	for key, full := range k.full {
		if full.Before(now) {
			delete(k.full, key)
		}
	}
	return "others"
}

// give returns attempts that led somewhere.
func (k *knocks) give(key string, n int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if full, ok := k.full[key]; ok {
		k.full[key] = full.Add(-time.Duration(n) * k.every)
	}
}

// key is whom an address counts for. Whoever has an IPv6 address has at least
// 2^64 of them.
func (c Caller) key() string {
	a := c.Address.Unmap()
	if a.Is6() {
		if p, err := a.WithZone("").Prefix(64); err == nil {
			return p.String()
		}
	}
	return a.String()
}

func (g *Gate) knock(c Caller) error { return g.knocks.take(c.key(), g.now()) }

// welcome gives n attempts back where they led somewhere, so that a house behind one
// address doesn't lock itself out by coming to work.
func (g *Gate) welcome(c Caller, n int, err error) {
	if err == nil {
		g.knocks.give(c.key(), n)
	}
}
