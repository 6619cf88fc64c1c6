package referral

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"barium/internal/casebook/board"
	"barium/internal/casebook/damage"
	"barium/internal/share/invalid"
)

// A Way is where a case goes from here.
type Way string

// The ways of ICD 701.
const (
	Close   Way = "close"    // no further review
	Inquire Way = "inquire"  // in the house
	Refer   Way = "refer"    // to those who prosecute
	None    Way = "too soon" // nothing can be suggested yet
)

// Ways lists those that can be decided on.
func Ways() []Way { return []Way{Close, Inquire, Refer} }

// Words say what a way is.
func (w Way) Words() string {
	switch w {
	case Close:
		return "close it without further review"
	case Inquire:
		return "inquire in the house"
	case Refer:
		return "refer it to those who prosecute"
	}
	return "too little is entered to suggest anything"
}

// A Suggestion is a way with its reasons. It binds nobody.
type Suggestion struct {
	Way     Way      `json:"way"`
	Reasons []string `json:"reasons"`
}

// needed are the questions without which a prosecutor can do nothing: what, which
// statements, whether true, from where, who had it, who testifies. The most common
// gap is the list of those who had it.
func needed() []int { return []int{1, 2, 3, 4, 5, 9} }

// Suggest goes by how bad it is and whether an inquiry can succeed, as ICD 701 does.
func Suggest(k Known, answers []Answer) Suggestion {
	a := k.Damage
	news := damage.News(a.Revealed())
	switch {
	case k.Protected == string(board.Yes):
		return Suggestion{Close, []string{"The board has ruled that the publication is protected disclosure: no source is sought."}}
	case len(a.Events) == 0:
		return Suggestion{None, []string{"No event is entered in the damage assessment: what came out, and to whom, isn’t known."}}
	case news == 0:
		return Suggestion{Close, []string{"It told no audience anything that it hadn’t had before."}}
	}
	s := Suggestion{Inquire, []string{newsWords(news)}}
	s.gravity(a)
	open := missing(answers)
	if bad := a.Worst() == damage.Serious || a.Worst() == damage.Grave; bad && len(open) == 0 {
		s.Way = Refer
		s.say("The questions that a prosecutor can’t do without are answered.")
	} else if bad {
		s.say("Before it could be referred these need an answer: %s.", strings.Join(open, "; "))
	}
	if k.Protected == string(board.Possibly) {
		s.say("The board holds it possible that the publication is protected disclosure. That comes first.")
	}
	return s
}

func (s *Suggestion) say(format string, args ...any) {
	s.Reasons = append(s.Reasons, fmt.Sprintf(format, args...))
}

func (s *Suggestion) gravity(a damage.Assessment) {
	switch a.Worst() {
	case "":
		s.say("Nobody has said yet who or what is at risk.")
	case damage.Limited:
		s.say("What is at risk is limited. If an inquiry costs more than it can mend, close it and say so.")
	default:
		s.say("The worst that may happen is %s.", a.Worst())
	}
	if slices.ContainsFunc(a.Risks, func(r damage.Risk) bool { return r.Soon == damage.Now }) {
		s.say("A risk may come true now: protecting goes before inquiring.")
	}
}

// missing names the questions without which nothing can be referred.
func missing(answers []Answer) (list []string) {
	for _, a := range answers {
		if a.Open() && slices.Contains(needed(), a.Number) {
			list = append(list, fmt.Sprintf("%d, %s", a.Number, strings.ToLower(a.Title)))
		}
	}
	return list
}

// A Decision on where a case goes is somebody's.
type Decision struct {
	Way    Way       `json:"way"`
	Reason string    `json:"reason"`
	By     string    `json:"by"`
	At     time.Time `json:"at"`
	Event  int64     `json:"event"`
	// Suggested is what the program suggested then.
	Suggested Way `json:"suggested"`
}

// Check says what a decision lacks.
func (d Decision) Check() error {
	switch {
	case !slices.Contains(Ways(), d.Way):
		return invalid.In("way", "%q is no way to go: want one of %v", d.Way, Ways())
	case len(strings.Fields(d.Reason)) < 3:
		return invalid.In("reason", "a decision needs its reason, in words that others can weigh")
	case utf8.RuneCountInString(d.Reason) > maxText:
		return invalid.In("reason", "that is more than %d characters: say it shorter", maxText)
	}
	return nil
}
