package alert

import (
	"fmt"
	"time"
)

// Quiet are the hours in which nobody is told, every day. The zero value is
// none. From may be later than To: then they go over midnight.
type Quiet struct {
	From string `json:"from"` // "22:00"
	To   string `json:"to"`
	Zone string `json:"zone"` // "Europe/Oslo"; empty for UTC
}

// Check says what is wrong with the hours, if anything.
func (q Quiet) Check() error {
	if q == (Quiet{}) {
		return nil
	}
	for _, s := range []string{q.From, q.To} {
		if _, err := minute(s); err != nil {
			return err
		}
	}
	if _, err := time.LoadLocation(q.Zone); err != nil {
		return fmt.Errorf("quiet hours: zone %q is unknown: write it like Europe/Oslo", q.Zone)
	}
	return nil
}

// minute returns the minute of the day of "22:30".
func minute(s string) (int, error) {
	t, err := time.Parse("15:04", s)
	if err != nil {
		return 0, fmt.Errorf("quiet hours: %q is no time: write it like 22:00", s)
	}
	return t.Hour()*60 + t.Minute(), nil
}

// until returns the end of the quiet hours that t lies in; false if it lies in
// none. Hours that can't be read are none: a slip must not keep an alert back
// for ever.
func (q Quiet) until(t time.Time) (time.Time, bool) {
	if q == (Quiet{}) || q.Check() != nil || q.From == q.To {
		return time.Time{}, false
	}
	from, _ := minute(q.From)
	to, _ := minute(q.To)
	zone, _ := time.LoadLocation(q.Zone)
	local := t.In(zone)
	now := local.Hour()*60 + local.Minute()
	day := 0
	switch {
	case from < to && now >= from && now < to, from > to && now < to:
	case from > to && now >= from:
		day = 1
	default:
		return time.Time{}, false
	}
	// time.Date finds the right instant on the two days a year that are no 24 hours.
	end := time.Date(local.Year(), local.Month(), local.Day()+day, to/60, to%60, 0, 0, zone)
	return end.UTC(), end.After(t)
}
