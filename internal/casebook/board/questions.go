// Package board holds what a board has to have answered before codewords are
// unsealed and before a case is closed, and a decision that can't be recorded
// without it.
package board

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"barium/internal/casebook/access"
)

// A Stage is a door that stays shut until its questions are answered.
type Stage string

// The doors.
const (
	Unsealing Stage = "unsealing"
	Closing   Stage = "closing"
)

// The questions that aren't about a rival.
const (
	LegalBasis   = "legal basis"
	Purpose      = "purpose"
	Protected    = "protected disclosure"
	Completeness = "completeness"
	RightOfReply = "right of reply"
)

// A Question is put to the board. Its answer can be read by the auditor.
type Question struct {
	ID, Text string
	// Ruled questions want a ruling beside the words.
	Ruled bool
}

// A Ruling answers whether a publication may be protected disclosure.
type Ruling string

// The rulings.
const (
	No       Ruling = "no"
	Possibly Ruling = "possibly"
	Yes      Ruling = "yes"
)

// Questions returns what is asked at a stage.
func Questions(s Stage) []Question {
	protected := Question{Protected, "may the publication be protected disclosure, and who was asked about it?", true}
	if s == Unsealing {
		return []Question{
			{LegalBasis, "on which legal basis are codewords unsealed?", false},
			{Purpose, "for which purpose, and why does nothing less intrusive serve it?", false},
			protected,
		}
	}
	list := []Question{
		{Completeness, "how complete is the list of holders, how is that known, and what does the finding owe to it?", false},
		protected,
		{RightOfReply, "who was heard about what concerns them, and what did they say?", false},
	}
	for _, k := range access.RivalKinds() {
		list = append(list, Question{Rival(k), fmt.Sprintf("was it looked into whether %s, and what was found?", k.Title()), false})
	}
	return list
}

// Rival returns the id of the question about a rival explanation.
func Rival(k access.RivalKind) string { return "rival: " + string(k) }

// An Answer is a member's, for the board.
type Answer struct {
	Question, Text, By string
	At                 time.Time
	Ruling             Ruling
	Entries            []string // what it rests on
}

// complete says what an answer lacks.
func (a Answer) complete(q Question) error {
	switch {
	case len(strings.Fields(a.Text)) < 3:
		return fmt.Errorf("%s: %s Say it in words, %q is none", q.ID, q.Text, a.Text)
	case a.By == "" || a.At.IsZero():
		return fmt.Errorf("%s: the answer needs who gave it and when", q.ID)
	case q.Ruled && a.Ruling != No && a.Ruling != Possibly && a.Ruling != Yes:
		return fmt.Errorf("%s: the answer needs a ruling: %q, %q or %q", q.ID, No, Possibly, Yes)
	}
	return nil
}

// Unanswered returns an error for each question of a stage that has no proper
// answer, joined, or nil. Of several answers to a question the last one counts.
func Unanswered(s Stage, answers []Answer) error {
	var faults []error
	for _, q := range Questions(s) {
		if a, ok := last(answers, q.ID); !ok {
			faults = append(faults, fmt.Errorf("%s: not answered: %s", q.ID, q.Text))
		} else if err := a.complete(q); err != nil {
			faults = append(faults, err)
		}
	}
	return errors.Join(faults...)
}

// MayUnseal returns nil if nothing stands in the way of asking the custodians.
// What is protected disclosure isn't traced, and what may be needs its reasons only.
func MayUnseal(answers []Answer) error {
	if err := Unanswered(Unsealing, answers); err != nil {
		return fmt.Errorf("unsealing: not yet: %w", err)
	}
	if a, _ := last(answers, Protected); a.Ruling == Yes {
		return errors.New("unsealing: the board has ruled that the publication is protected disclosure: it is not traced")
	}
	return nil
}

func last(answers []Answer, id string) (Answer, bool) {
	for i := len(answers) - 1; i >= 0; i-- {
		if answers[i].Question == id {
			return answers[i], true
		}
	}
	return Answer{}, false
}
