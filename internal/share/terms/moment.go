package terms

import (
	"barium/internal/share/invalid"
	"fmt"
	"strings"
	"time"

	// Whether an embargo is over must not depend on what the machine has installed.
	_ "time/tzdata"
)

// A Moment is an instant, with the zone in which it was agreed. Its zero value
// is no moment at all.
type Moment struct {
	At   time.Time // UTC, to the second
	Zone string    // of the IANA database: "Europe/London"
}

// IsZero reports whether there is no moment.
func (m Moment) IsZero() bool { return m.At.IsZero() }

// Location is the zone that the moment was agreed in.
func (m Moment) Location() (*time.Location, error) { return place(m.Zone) }

const clock = "2006-01-02T15:04:05Z07:00"

// NewMoment is the instant that the clocks of t's location show.
func NewMoment(t time.Time, zone string) (Moment, error) {
	location, err := place(zone)
	if err != nil {
		return Moment{}, err
	}
	m := Moment{t.UTC().Truncate(time.Second), zone}
	if y := m.At.In(location).Year(); y < 1970 || y > 9999 || m.At.Year() < 1970 {
		return Moment{}, invalid.Errorf("the year %d is out of range: want 1970 to 9999", y)
	}
	return m, nil
}

// place refuses "Local": it is somewhere else on each machine.
func place(zone string) (*time.Location, error) {
	if zone == "" || zone == "Local" {
		return nil, invalid.Errorf("time zone %q: name it as the IANA database does, like Europe/London or UTC", zone)
	}
	l, err := time.LoadLocation(zone)
	if err != nil {
		return nil, invalid.Errorf("time zone %q is not known: name it as the IANA database does, like Europe/London", zone)
	}
	return l, nil
}

// String writes the moment after RFC 9557: "2026-11-23T12:00:00Z[Europe/London]"
// with the zone's own offset. "" for none.
func (m Moment) String() string {
	if m.IsZero() {
		return ""
	}
	l, err := place(m.Zone)
	if err != nil {
		return m.At.UTC().Format(clock) + "[" + m.Zone + "]"
	}
	return m.At.In(l).Format(clock) + "[" + m.Zone + "]"
}

// ParseMoment reads what String writes. The offset has to be the zone's at that
// time: where they disagree nobody knows which was meant.
func ParseMoment(s string) (Moment, error) {
	at, zone, ok := strings.Cut(s, "[")
	zone, closed := strings.CutSuffix(zone, "]")
	t, err := time.Parse(clock, at)
	if !ok || !closed || err != nil {
		return Moment{}, invalid.Errorf("time %q: write it with offset and zone, like 2026-11-23T12:00:00+01:00[Europe/Paris]", s)
	}
	m, err := NewMoment(t, zone)
	if err != nil {
		return Moment{}, fmt.Errorf("time %q: %w", s, err)
	}
	if m.String() != s {
		return Moment{}, invalid.Errorf("time %q: in %s that is %s; write it so, if it is meant", s, zone, m)
	}
	return m, nil
}

// later and earlier break ties by the zone's name, so that the order of joining
// doesn't matter.
func later(a, b Moment) Moment {
	if a.IsZero() || !b.IsZero() && (a.At.Before(b.At) || a.At.Equal(b.At) && a.Zone < b.Zone) {
		return b
	}
	return a
}

func earlier(a, b Moment) Moment {
	if a.IsZero() || !b.IsZero() && (b.At.Before(a.At) || a.At.Equal(b.At) && a.Zone < b.Zone) {
		return b
	}
	return a
}
