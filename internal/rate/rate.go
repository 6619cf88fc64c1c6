// Package rate lets each address ask so often and not more often. It remembers a
// bounded number of addresses: those beyond share one allowance, so that whoever has
// many addresses gains no more than one of them.
package rate

import (
	"math"
	"net/netip"
	"sync"
	"time"
)

// A Limiter gives each address an allowance that fills up with time (a token
// bucket). It is safe for concurrent use.
type Limiter struct {
	each  float64 // that an allowance grows by, a second
	burst float64 // that it grows to
	most  int     // addresses remembered at a time
	now   func() time.Time

	mutex sync.Mutex
	known map[netip.Prefix]bucket
	rest  bucket    // of all who aren't known while there is no room
	swept time.Time // when allowances that had filled up were last forgotten
}

type bucket struct {
	left float64
	at   time.Time
}

// remembered is how many addresses a limiter remembers: some five megabytes.
const remembered = 1 << 16

// sweepEvery is how long at least lies between two looks at all addresses.
const sweepEvery = time.Second

// New returns a limiter that lets each address ask so often a second over time, and
// so often at once. now tells the time, time.Now but in tests.
func New(aSecond float64, atOnce int, now func() time.Time) *Limiter {
	l := &Limiter{each: aSecond, burst: float64(atOnce), most: remembered, now: now, known: map[netip.Prefix]bucket{}}
	l.rest = bucket{l.burst, now()}
	return l
}

// Take takes one from an address's allowance. If nothing is left it says how long to
// wait for the next.
func (l *Limiter) Take(a netip.Addr) (wait time.Duration, ok bool) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	now, key := l.now(), network(a)
	b, known := l.known[key]
	switch {
	case known:
	case l.room(now):
		b = bucket{l.burst, now}
	default:
		b = l.rest
	}
	b, ok = l.take(b, now)
	if known || len(l.known) < l.most {
		l.known[key] = b
	} else {
		l.rest = b
	}
	if ok {
		return 0, true
	}
	return time.Duration(math.Ceil((1 - b.left) / l.each * float64(time.Second))), false
}

// Give puts n back into an address's allowance, for what turned out not to count.
func (l *Limiter) Give(a netip.Addr, n int) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	key := network(a)
	if b, known := l.known[key]; known {
		b.left = min(l.burst, b.left+float64(n))
		l.known[key] = b
	}
}

func (l *Limiter) take(b bucket, now time.Time) (bucket, bool) {
	b.left = l.grown(b, now)
	b.at = now
	if b.left < 1 {
		return b, false
	}
	b.left--
	return b, true
}

func (l *Limiter) grown(b bucket, now time.Time) float64 {
	return min(l.burst, b.left+l.each*max(0, now.Sub(b.at).Seconds()))
}

// room says whether one more address can be remembered, and forgets those whose
// allowance has filled up: they are like strangers.
func (l *Limiter) room(now time.Time) bool {
	if len(l.known) < l.most {
		return true
	}
	if now.Sub(l.swept) < sweepEvery {
		return false
	}
	l.swept = now
	for key, b := range l.known {
		if l.grown(b, now) >= l.burst {
			delete(l.known, key)
		}
	}
	return len(l.known) < l.most
}

// network is what counts as one address: of IPv6, the 64 bits that one subscriber has.
func network(a netip.Addr) netip.Prefix {
	a = a.Unmap().WithZone("")
	bits := a.BitLen()
	if a.Is6() {
		bits = 64
	}
	p, _ := a.Prefix(bits) // never fails: the length fits; the zero address has none
	return p
}
