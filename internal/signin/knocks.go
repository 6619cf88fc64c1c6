package signin

import (
	"time"

	"barium/internal/rate"
)

// newKnocks allows one address so many attempts a minute, of whatever kind.
func newKnocks(attempts int, now func() time.Time) *rate.Limiter {
	attempts = max(attempts, 1)
	return rate.New(float64(attempts)/60, attempts, now)
}

func (g *Gate) knock(c Caller) error {
	if wait, ok := g.knocks.Take(c.Address); !ok {
		return &TooMany{wait}
	}
	return nil
}

// welcome gives n attempts back where they led somewhere, so that a house behind one
// address doesn't lock itself out by coming to work.
func (g *Gate) welcome(c Caller, n int, err error) {
	if err == nil {
		g.knocks.Give(c.Address, n)
	}
}
