package access

import (
	"fmt"
	"time"
)

// A Span is a moment that is known within bounds: it was not before Earliest
// and not after Latest. A zero bound is an unknown one.
type Span struct{ Earliest, Latest time.Time }

// At returns the span of a moment that is known exactly.
func At(t time.Time) Span { return Span{t, t} }

func (s Span) check() error {
	if !s.Earliest.IsZero() && !s.Latest.IsZero() && s.Latest.Before(s.Earliest) {
		return fmt.Errorf("the time ends (%s) before it begins (%s)", stamp(s.Latest), stamp(s.Earliest))
	}
	return nil
}

// before reports whether s was earlier than o wherever in their bounds they were.
func (s Span) before(o Span) bool {
	return !s.Latest.IsZero() && !o.Earliest.IsZero() && s.Latest.Before(o.Earliest)
}

// mayPrecede reports whether s can have been earlier than o, or at the same moment.
func (s Span) mayPrecede(o Span) bool {
	return s.Earliest.IsZero() || o.Latest.IsZero() || !s.Earliest.After(o.Latest)
}

func stamp(t time.Time) string {
	if t.IsZero() {
		return "an unknown time"
	}
	return t.UTC().Format("2 January 2006 15:04 UTC")
}

func (s Span) String() string {
	switch {
	case s.Earliest.IsZero() && s.Latest.IsZero():
		return "at an unknown time"
	case s.Earliest.Equal(s.Latest):
		return "on " + stamp(s.Latest)
	case s.Earliest.IsZero():
		return "by " + stamp(s.Latest)
	case s.Latest.IsZero():
		return "after " + stamp(s.Earliest)
	default:
		return "between " + stamp(s.Earliest) + " and " + stamp(s.Latest)
	}
}

// lapse writes a duration in its largest unit, rounded down, so that "2 days
// after" is never less than two days.
func lapse(d time.Duration) string {
	for _, u := range []struct {
		size time.Duration
		name string
	}{{24 * time.Hour, "day"}, {time.Hour, "hour"}, {time.Minute, "minute"}} {
		if n := d / u.size; n == 1 {
			return "1 " + u.name
		} else if n > 1 {
			return fmt.Sprintf("%d %ss", n, u.name)
		}
	}
	return "less than a minute"
}
