package watch

import "time"

// The back-off of a source that fails: its interval doubled each time, to a
// day at most. A source is never given up.
const longest = 24 * time.Hour

// After returns a source's health after a round that ended at now with err,
// which may be nil. The server's own wish for when to come again, askedFor, is
// honoured if it is later. jitter is a random number in [0, 1), so that sources that
// failed together don't come back together.
func (h Health) After(now time.Time, err error, every, askedFor time.Duration, jitter float64) Health {
	h.Last = now
	if err == nil {
		h.Failures, h.Error, h.Good = 0, "", now
		h.Next = now.Add(max(spread(every, .1, jitter), askedFor))
		return h
	}
	h.Failures++
	h.Error = err.Error()
	h.Next = now.Add(max(spread(Backoff(every, longest, h.Failures), .5, jitter), askedFor))
	return h
}

// Backoff returns base doubled for each failure after the first, at most limit.
func Backoff(base, limit time.Duration, failures int) time.Duration {
	d := base
	for i := 1; i < failures && d < limit; i++ {
		d *= 2
	}
	return min(d, max(limit, base))
}

// spread moves d by up to the fraction of itself either way.
func spread(d time.Duration, fraction, jitter float64) time.Duration {
	return d + time.Duration(float64(d)*fraction*(2*jitter-1))
}
