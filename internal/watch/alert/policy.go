// Package alert decides who is told of a sighting, and when: once each, families
// of copies ever more rarely, nobody at night, and nothing below a matter's
// threshold. It knows no clock and no network; package send does the telling.
package alert

import (
	"fmt"
	"time"
)

// Sighting is what an alert is about, as far as deciding goes.
type Sighting struct {
	ID       string
	Family   string // sightings of one spread; empty for one that stands alone
	Matter   string
	Kind     string  // verbatim, edited, paraphrased, facts
	Strength float64 // 0 to 1
	Words    int
	Public   bool // of text that was public before
	Root     bool // nobody's copy, as far as known: independent evidence
}

// Policy is a matter's wish. The zero value alerts of everything that isn't
// public, at any hour, and of a family after 1, 2, 4 … hours, daily at most.
type Policy struct {
	Strength float64  `json:"strength,omitempty"` // at least
	Words    int      `json:"words,omitempty"`    // at least
	Kinds    []string `json:"kinds,omitempty"`    // only these; all if empty
	Quiet    Quiet    `json:"quiet,omitzero"`
	First    Minutes  `json:"first,omitempty"`   // between a family's first alert and its second; 60
	Longest  Minutes  `json:"longest,omitempty"` // between two of a family at most; 1440
}

// Minutes is a duration as people write it in a policy.
type Minutes int

// Duration returns m as a time.Duration.
func (m Minutes) Duration() time.Duration { return time.Duration(m) * time.Minute }

// History is what has been told of one family before. The zero value is
// nothing.
type History struct {
	Told     map[string]bool // sightings
	Alerts   int             // that were sent
	Last     time.Time
	Strength float64 // the greatest that was told
}

// Decision says what becomes of a sighting.
type Decision struct {
	Never  bool      // no alert, ever
	At     time.Time // else when, not before the time of asking
	Reason string    // why never, or why not at once; empty for at once
}

// Decide says when a sighting is to be told of, given what its family has been
// told of already. Those that come out at the same time of one family belong in one
// message. It is asked again with the same history until the alert is sent, and
// then with what Sent returns.
func (p Policy) Decide(s Sighting, h History, now time.Time) Decision {
	if reason := p.below(s); reason != "" {
		return Decision{Never: true, Reason: reason}
	}
	if h.Told[s.ID] {
		return Decision{Never: true, Reason: "it has been told already"}
	}
	at, reason := now, ""
	if wait := p.wait(s, h); h.Last.Add(wait).After(now) {
		at, reason = h.Last.Add(wait), fmt.Sprintf("%d alerts of its family went before", h.Alerts)
	}
	if end, quiet := p.Quiet.until(at); quiet {
		at, reason = end, "quiet hours"
	}
	return Decision{At: at, Reason: reason}
}

func (p Policy) below(s Sighting) string {
	switch {
	case s.Public:
		return "it was public before"
	case s.Strength < p.Strength:
		return fmt.Sprintf("strength %.2f is below %.2f", s.Strength, p.Strength)
	case s.Words < p.Words:
		return fmt.Sprintf("%d words are fewer than %d", s.Words, p.Words)
	case len(p.Kinds) > 0 && !has(p.Kinds, s.Kind):
		return s.Kind + " is not among the kinds asked for"
	}
	return ""
}

// wait returns how long a family rests after its last alert: twice as long after
// each. What changes the picture, a new root or a much stronger passage, doesn't
// wait.
func (p Policy) wait(s Sighting, h History) time.Duration {
	if h.Alerts == 0 || s.Family == "" || s.Root || s.Strength >= h.Strength+.25 {
		return 0
	}
	first, longest := p.First.Duration(), p.Longest.Duration()
	if first <= 0 {
		first = time.Hour
	}
	if longest <= 0 {
		longest = 24 * time.Hour
	}
	wait := first
	for i := 1; i < h.Alerts && wait < longest; i++ {
		wait *= 2
	}
	return min(wait, longest)
}

// Sent returns the history after an alert of these sightings.
func (h History) Sent(now time.Time, sightings ...Sighting) History {
	told := make(map[string]bool, len(h.Told)+len(sightings))
	for id := range h.Told {
		told[id] = true
	}
	for _, s := range sightings {
		told[s.ID] = true
		h.Strength = max(h.Strength, s.Strength)
	}
	h.Told, h.Last = told, now
	h.Alerts++
	return h
}

func has(list []string, s string) bool {
	for _, l := range list {
		if l == s {
			return true
		}
	}
	return false
}
