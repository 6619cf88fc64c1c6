package board

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/access"
	"barium/internal/casebook/estimate"
)

// An Outcome is how a case is closed.
type Outcome string

// The outcomes.
const (
	Established    Outcome = "established"
	NotEstablished Outcome = "not established"
	Referred       Outcome = "referred"
)

// A Hearing is a party's chance to reply before something is held about its copies.
type Hearing struct {
	Party      string
	Asked, Due time.Time
	Reply      string // empty if none came
}

// done reports whether the party replied or had its time.
func (h Hearing) done(at time.Time) bool {
	return !h.Asked.IsZero() && (h.Reply != "" || h.Due.After(h.Asked) && at.After(h.Due))
}

// A Finding is what is established: which copy, with which bound. It is about
// a copy, never about a party.
type Finding struct {
	Copy  string
	Party string  // that the copy was released to, and that has to be heard
	Bound float64 // on the chance of naming any copy wrongly
}

// A Reason is one of those that a decision gives, with what it rests on.
type Reason struct {
	Text    string
	Entries []string
}

// A Case as it comes to be closed.
type Case struct {
	ID       string
	Answers  []Answer
	Records  []access.Record // how complete the lists of holders are
	Hearings []Hearing
	Quorum   int     // members needed for a decision
	Bound    float64 // that a finding has to keep, such as .001
}

// A Decision is proposed to the record.
type Decision struct {
	Outcome Outcome
	Finding Finding // for Established
	Reasons []Reason
	By      []string // members who carry it
	At      time.Time
	// AcceptedGaps are the items whose list of holders isn't known to be complete
	// and for which a reason says why the finding stands all the same.
	AcceptedGaps []string
}

// A Record of a decision is what is kept, and what may be shown.
type Record struct {
	Decision
	Text string
}

// Decide returns the record of a decision, or an error with everything that is missing.
func (c Case) Decide(d Decision) (Record, error) {
	faults := []error{Unanswered(Closing, c.Answers), c.form(d)}
	if d.Outcome == Established {
		faults = append(faults, c.mayEstablish(d))
	}
	if err := errors.Join(faults...); err != nil {
		return Record{}, fmt.Errorf("case %s can't be closed as %s: %w", c.ID, d.Outcome, err)
	}
	return Record{d, c.text(d)}, nil
}

// form is what every decision needs.
func (c Case) form(d Decision) error {
	var faults []error
	if !slices.Contains([]Outcome{Established, NotEstablished, Referred}, d.Outcome) {
		faults = append(faults, fmt.Errorf("the outcome %q: want %q, %q or %q", d.Outcome, Established, NotEstablished, Referred))
	}
	if d.At.IsZero() {
		faults = append(faults, errors.New("the decision has no date"))
	}
	if !slices.ContainsFunc(d.Reasons, func(r Reason) bool { return len(strings.Fields(r.Text)) >= 3 }) {
		faults = append(faults, errors.New("the decision gives no reasons: say on what it rests, in words that those concerned will read"))
	}
	members := slices.Compact(slices.Sorted(slices.Values(d.By)))
	if n := len(members); n < max(1, c.Quorum) || slices.Contains(members, "") {
		faults = append(faults, fmt.Errorf("%d members carry the decision, %d have to", n, max(1, c.Quorum)))
	}
	if d.Outcome != Established && d.Finding != (Finding{}) {
		faults = append(faults, fmt.Errorf("a case closed as %s names no copy: take the finding out", d.Outcome))
	}
	return errors.Join(faults...)
}

// mayEstablish is what it takes to hold that a copy was the source.
func (c Case) mayEstablish(d Decision) error {
	var faults []error
	f := d.Finding
	if f.Copy == "" || f.Party == "" {
		faults = append(faults, errors.New("what is established names no copy, or not the party it was released to"))
	}
	if !(f.Bound > 0 && f.Bound <= c.Bound) {
		faults = append(faults, fmt.Errorf("the finding's bound %g isn't within the %g asked for: close it as %s", f.Bound, c.Bound, NotEstablished))
	}
	if a, _ := last(c.Answers, Protected); a.Ruling == Yes {
		faults = append(faults, errors.New("the board has ruled that the publication is protected disclosure: no source is named"))
	}
	for _, r := range c.Records {
		if !r.Complete && !slices.Contains(d.AcceptedGaps, r.Item) {
			faults = append(faults, fmt.Errorf("%s: complete it, or accept the gap and give the reason", r))
		}
	}
	heard := slices.ContainsFunc(c.Hearings, func(h Hearing) bool { return h.Party == f.Party && h.done(d.At) })
	if f.Party != "" && !heard {
		faults = append(faults, fmt.Errorf("%s has neither replied nor had its time to reply", f.Party))
	}
	return errors.Join(faults...)
}

// text words a decision. It speaks of copies and of the record; that a party or
// a person leaked is no sentence of the program's.
func (c Case) text(d Decision) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Case %s was closed on %s by %d members. ", c.ID, d.At.UTC().Format("2 January 2006"), len(slices.Compact(slices.Sorted(slices.Values(d.By)))))
	switch d.Outcome {
	case Established:
		fmt.Fprintf(&b, "It is established that what was published came from the copy %s. The chance of naming any copy wrongly is at most %s. "+
			"How the text of this copy reached the publication, and through whom, is not part of this finding.", d.Finding.Copy, estimate.AtMost(d.Finding.Bound))
	case NotEstablished:
		b.WriteString("It is not established where what was published came from. Nothing is held against anybody on account of this case.")
	case Referred:
		b.WriteString("It was referred to those competent to inquire further. Where what was published came from is not established.")
	}
	for i, r := range d.Reasons {
		fmt.Fprintf(&b, " Reason %d: %s", i+1, strings.TrimSpace(r.Text))
	}
	return b.String()
}
