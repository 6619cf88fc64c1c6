package series

import (
	"cmp"
	"fmt"
	"slices"
	"time"
)

// An Outcome is how an inquiry ended.
type Outcome string

// The outcomes. An inquiry without one is open.
const (
	Open           Outcome = ""
	Established    Outcome = "established"
	NotEstablished Outcome = "not established"
)

// An Inquiry as the figures see it.
type Inquiry struct {
	ID             string
	Opened, Closed time.Time // Closed is zero while it is open
	Outcome        Outcome
}

// Figures are how inquiries stand at a time.
type Figures struct {
	Opened, Open, Established, NotEstablished int
	OldestOpen, MedianOpen                    time.Duration // age of the open ones
	MedianToClose                             time.Duration
}

// Count returns the figures as they were at a time, from what is known now:
// what was opened later isn't counted, what was closed later counts as open.
func Count(list []Inquiry, at time.Time) (Figures, error) {
	var f Figures
	var ages, took []time.Duration
	for _, q := range list {
		if (q.Outcome == Open) != q.Closed.IsZero() || !q.Closed.IsZero() && q.Closed.Before(q.Opened) {
			return Figures{}, fmt.Errorf("series: inquiry %q is %q, opened %s and closed %s", q.ID, q.Outcome, q.Opened, q.Closed)
		}
		if q.Opened.After(at) {
			continue
		}
		f.Opened++
		switch {
		case q.Outcome == Open || q.Closed.After(at):
			f.Open++
			ages = append(ages, at.Sub(q.Opened))
			continue
		case q.Outcome == Established:
			f.Established++
		default:
			f.NotEstablished++
		}
		took = append(took, q.Closed.Sub(q.Opened))
	}
	f.MedianOpen, f.MedianToClose = median(ages), median(took)
	if len(ages) > 0 {
		f.OldestOpen = slices.Max(ages)
	}
	return f, nil
}

func median(list []time.Duration) time.Duration {
	if len(list) == 0 {
		return 0
	}
	slices.Sort(list)
	return (list[(len(list)-1)/2] + list[len(list)/2]) / 2
}

// A Trait is something that cases can have in common.
type Trait struct{ Kind, Value string } // "outlet", "matter", "holder"

// A Common trait is one that at least two cases share. That a holder had what leaked in eight of ten
// cases is a reason to look, and says nothing by itself: whoever is
// given most is on most lists.
type Common struct {
	Trait
	Cases []string
}

// Shared returns the traits that cases share, by kind, the most shared first.
func Shared(traits map[string][]Trait) []Common {
	cases := map[Trait][]string{}
	for id, list := range traits {
		for _, t := range list {
			if !slices.Contains(cases[t], id) {
				cases[t] = append(cases[t], id)
			}
		}
	}
	var out []Common
	for t, ids := range cases {
		if len(ids) > 1 {
			slices.Sort(ids)
			out = append(out, Common{t, ids})
		}
	}
	slices.SortFunc(out, func(a, b Common) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(len(b.Cases), len(a.Cases)), cmp.Compare(a.Value, b.Value))
	})
	return out
}
