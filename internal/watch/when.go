package watch

import "time"

// Basis is what a time of publication rests on, from strong to weak.
type Basis string

const (
	// Stated is a time with its zone, given by the page's or feed's own metadata.
	Stated Basis = "stated"
	// Local is a time without a zone: up to 14 hours either way.
	Local Basis = "local"
	// Day is a date without a time.
	Day Basis = "day"
	// Captured is when an archive took the page: it is no younger than that.
	Captured Basis = "captured"
	// Seen is when it was first seen, for want of anything better.
	Seen Basis = "seen"
)

// When is a time of publication with its certainty: it lies between Earliest
// and Latest, at Time if one has to be named. Earliest is zero where nothing
// bounds it. A publisher's statement is believed, except that nothing is
// published after it was seen.
type When struct {
	Time, Earliest, Latest time.Time
	Basis                  Basis
}

// zones is how far a clock on the wall may be from UTC, either way.
const zones = 14 * time.Hour

// StatedAt is a time with a zone.
func StatedAt(t time.Time) When {
	t = t.UTC()
	return When{Time: t, Earliest: t, Latest: t, Basis: Stated}
}

// LocalAt is a time on the wall of an unknown place; t carries it as UTC.
func LocalAt(t time.Time) When {
	t = t.UTC()
	return When{Time: t, Earliest: t.Add(-zones), Latest: t.Add(zones), Basis: Local}
}

// OnDay is a date; t carries its midnight as UTC.
func OnDay(t time.Time) When {
	t = t.UTC().Truncate(24 * time.Hour)
	return When{Time: t.Add(12 * time.Hour), Earliest: t.Add(-zones), Latest: t.Add(24*time.Hour + zones), Basis: Day}
}

// NotAfter is what was taken at t and published at some time before; basis
// says who took it.
func NotAfter(t time.Time, basis Basis) When {
	t = t.UTC()
	return When{Time: t, Latest: t, Basis: basis}
}

// IsZero says that nothing is known.
func (w When) IsZero() bool { return w.Basis == "" }

// Bounded returns the time, held to what was seen: nothing is published after it
// was seen, so a statement that says so gives way to seen itself.
func (w When) Bounded(seen time.Time, basis Basis) When {
	seen = seen.UTC()
	if w.IsZero() || w.Earliest.After(seen) {
		return NotAfter(seen, basis)
	}
	if w.Latest.After(seen) {
		w.Latest = seen
	}
	if w.Time.After(seen) {
		w.Time = seen
	}
	return w
}

// Before returns the probability that w was published before v, if each is
// anywhere between its bounds with equal chance. Two that are certain and at
// the same instant come out as ½.
func (w When) Before(v When) float64 {
	a, b := w.span()
	c, d := v.span()
	switch {
	case b < c:
		return 1
	case d < a:
		return 0
	case a == b && c == d:
		return .5
	case a == b:
		return (d - a) / (d - c)
	case c == d:
		return (c - a) / (b - a)
	}
	return uniformBefore(a, b, c, d)
}

// How long before the latest time something without an earliest one is taken to
// lie, at most. A watcher comes round often; an archive takes what has stood for
// years.
const (
	unboundedSeen = 2 * 24 * time.Hour
	unbounded     = 365 * 24 * time.Hour
)

func (w When) span() (from, to float64) {
	earliest := w.Earliest
	if earliest.IsZero() {
		earliest = w.Latest.Add(-unbounded)
		if w.Basis == Seen {
			earliest = w.Latest.Add(-unboundedSeen)
		}
	}
	return seconds(earliest), seconds(w.Latest)
}

func seconds(t time.Time) float64 { return float64(t.Unix()) + float64(t.Nanosecond())/1e9 }

// uniformBefore returns P(X < Y) for X uniform on [a, b] and Y on [c, d], which
// overlap: the mean over y of the part of [a, b] that lies below y.
func uniformBefore(a, b, c, d float64) float64 {
	below := func(y float64) float64 { // ∫ of P(X < y) up to y
		switch {
		case y <= a:
			return 0
		case y >= b:
			return (b-a)/2 + (y - b)
		}
		return (y - a) * (y - a) / (2 * (b - a))
	}
	return (below(d) - below(c)) / (d - c)
}
