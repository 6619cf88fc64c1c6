package inquiry

import (
	"context"
	"errors"
	"strings"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/casebook/referral"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// A CaseReferral is the eleven questions of a referral with what is known, and where
// the case goes from here.
type CaseReferral struct {
	Case       CaseLine          `json:"case"`
	Answers    []ReferralAnswer  `json:"answers" nullable:"false"`
	Open       []int             `json:"open" nullable:"false" doc:"questions in which something is missing"`
	Suggestion TriageSuggestion  `json:"suggestion"`
	Decisions  []TriageDecision  `json:"decisions" nullable:"false" doc:"the latest first; it counts"`
	Origin     string            `json:"origin" doc:"where the questions come from"`
	Ways       []TriageDirection `json:"ways" nullable:"false"`
	MayWork    bool              `json:"mayWork"`
}

// A ReferralAnswer is what is known about one question.
type ReferralAnswer struct {
	Number  int              `json:"number"`
	Title   string           `json:"title"`
	Text    string           `json:"text" doc:"the question"`
	Lines   []ReferralLine   `json:"lines" nullable:"false" doc:"from the case, each with its sources"`
	Gaps    []string         `json:"gaps" nullable:"false"`
	Written *ReferralWritten `json:"written,omitempty" doc:"by somebody; it stands in place of the rest"`
	Open    bool             `json:"open"`
}

// A ReferralLine is a sentence with what it rests on.
type ReferralLine struct {
	Text    string           `json:"text"`
	Sources []ReferralSource `json:"sources" nullable:"false"`
}

// A ReferralSource is what a sentence rests on.
type ReferralSource struct {
	Kind  string `json:"kind" enum:"event,exhibit,seen,document,assessment,secret"`
	Ref   string `json:"ref"`
	Words string `json:"words"`
}

// A ReferralWritten is an answer that somebody wrote.
type ReferralWritten struct {
	Text   string       `json:"text"`
	Source string       `json:"source"`
	By     office.Named `json:"by"`
	At     time.Time    `json:"at"`
	Event  int64        `json:"event"`
}

// A TriageSuggestion is what the program would do. It binds nobody.
type TriageSuggestion struct {
	Way     string   `json:"way" enum:"close,inquire,refer,too soon"`
	Words   string   `json:"words"`
	Reasons []string `json:"reasons" nullable:"false"`
}

// A TriageDirection is a way that a case can go.
type TriageDirection struct {
	Way   string `json:"way"`
	Words string `json:"words"`
}

// A TriageDecision is somebody's decision on where a case goes.
type TriageDecision struct {
	Way       string       `json:"way" enum:"close,inquire,refer"`
	Words     string       `json:"words"`
	Reason    string       `json:"reason"`
	Suggested string       `json:"suggested" doc:"by the program, then"`
	By        office.Named `json:"by"`
	At        time.Time    `json:"at"`
	Event     int64        `json:"event"`
}

// referred is what the pages, the API and the paper of a referral are made of.
type referred struct {
	known     referral.Known
	answers   []referral.Answer
	suggested referral.Suggestion
	decisions []referral.Decision
}

func (o *Office) referredOf(ctx context.Context, tx Tx, by string, c docket.Case) (referred, error) {
	var r referred
	var err error
	if r.known, err = known(ctx, tx, c); err != nil {
		return r, err
	}
	if r.known.Inferred, err = o.inferred(ctx, tx, by, c); err != nil {
		return r, err
	}
	written, err := tx.ReferralAnswers(ctx, c.ID)
	if err != nil {
		return r, err
	}
	r.answers = referral.Fill(r.known, written)
	r.suggested = referral.Suggest(r.known, r.answers)
	r.decisions, err = tx.Triages(ctx, c.ID)
	return r, err
}

// Referral is the eleven questions about a case.
func (o *Office) Referral(ctx context.Context, by, caseID string) (CaseReferral, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseReferral, error) { return o.caseReferral(ctx, tx, d, caseID) })
}

func (o *Office) caseReferral(ctx context.Context, tx Tx, d *desk.Desk, caseID string) (CaseReferral, error) {
	c, rights, err := caseOf(ctx, tx, d, caseID)
	if err != nil {
		return CaseReferral{}, err
	}
	r, err := o.referredOf(ctx, tx, d.By(), c)
	if err != nil {
		return CaseReferral{}, err
	}
	var failed error
	called := office.Names{}.Of(ctx, tx, &failed)
	out := CaseReferral{Answers: []ReferralAnswer{}, Open: referral.Gaps(r.answers), Decisions: []TriageDecision{}, Origin: referral.Origin, Ways: []TriageDirection{},
		Suggestion: TriageSuggestion{string(r.suggested.Way), r.suggested.Way.Words(), r.suggested.Reasons}, MayWork: rights.work && c.State == docket.Open}
	for _, a := range r.answers {
		out.Answers = append(out.Answers, answerShown(a, called))
	}
	for _, w := range referral.Ways() {
		out.Ways = append(out.Ways, TriageDirection{string(w), w.Words()})
	}
	for i := len(r.decisions) - 1; i >= 0; i-- {
		x := r.decisions[i]
		out.Decisions = append(out.Decisions, TriageDecision{string(x.Way), x.Way.Words(), x.Reason, string(x.Suggested), office.Named{ID: x.By, Name: called(x.By)}, x.At, x.Event})
	}
	out.Case, err = caseLine(ctx, tx, c)
	return out, errors.Join(err, failed)
}

func answerShown(a referral.Answer, called func(string) string) ReferralAnswer {
	out := ReferralAnswer{Number: a.Number, Title: a.Title, Text: a.Text, Lines: []ReferralLine{}, Gaps: a.Gaps, Open: a.Open()}
	for _, l := range a.Lines {
		line := ReferralLine{l.Text, []ReferralSource{}}
		for _, s := range l.Sources {
			line.Sources = append(line.Sources, ReferralSource{s.Kind, s.Ref, s.Words()})
		}
		out.Lines = append(out.Lines, line)
	}
	if w := a.Written; w != nil {
		out.Written = &ReferralWritten{w.Text, w.Source, office.Named{ID: w.By, Name: called(w.By)}, w.At, w.Event}
	}
	return out
}

// A ReferralEntry is what somebody writes in answer to a question.
type ReferralEntry struct {
	Question int    `json:"question" minimum:"1" maximum:"11"`
	Text     string `json:"text" maxLength:"20000" doc:"none takes back what was written before"`
	Source   string `json:"source,omitempty" maxLength:"1600" doc:"what it rests on"`
}

// AnswerQuestion writes an answer over what the case says.
func (o *Office) AnswerQuestion(ctx context.Context, by, caseID string, e ReferralEntry) (CaseReferral, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseReferral, error) {
		s := o.sitting(tx, d)
		c, why, err := s.Working(ctx, caseID)
		if err != nil {
			return CaseReferral{}, hideCase(ctx, d, c.Matter, err)
		}
		w := referral.Written{Question: e.Question, Text: strings.TrimSpace(e.Text), Source: strings.TrimSpace(e.Source), By: by, At: s.Now.UTC().Truncate(time.Microsecond)}
		if err := w.Check(); err != nil {
			return CaseReferral{}, err
		}
		sum, err := hashOf(w)
		if err != nil {
			return CaseReferral{}, err
		}
		if w.Event, err = s.Tell(ctx, c, referral.TypeAnswered, w.Answered(sum), why); err != nil {
			return CaseReferral{}, err
		}
		if err := tx.AddReferralAnswer(ctx, c.ID, w); err != nil {
			return CaseReferral{}, err
		}
		return o.caseReferral(ctx, tx, d, caseID)
	})
}

// A TriageEntry is a decision as somebody makes it.
type TriageEntry struct {
	Way    string `json:"way" enum:"close,inquire,refer"`
	Reason string `json:"reason" maxLength:"20000"`
}

// DecideTriage records where a case goes from here. It closes nothing by itself:
// closing a case is the board's.
func (o *Office) DecideTriage(ctx context.Context, by, caseID string, e TriageEntry) (CaseReferral, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseReferral, error) {
		s := o.sitting(tx, d)
		c, why, err := s.Working(ctx, caseID)
		if err != nil {
			return CaseReferral{}, hideCase(ctx, d, c.Matter, err)
		}
		r, err := o.referredOf(ctx, tx, by, c)
		if err != nil {
			return CaseReferral{}, err
		}
		x := referral.Decision{Way: referral.Way(e.Way), Reason: strings.TrimSpace(e.Reason), By: by, At: s.Now.UTC().Truncate(time.Microsecond), Suggested: r.suggested.Way}
		if err := x.Check(); err != nil {
			return CaseReferral{}, err
		}
		if x.Event, err = s.Tell(ctx, c, referral.TypeDecided, x.Decided(), why); err != nil {
			return CaseReferral{}, err
		}
		if err := tx.AddTriage(ctx, c.ID, x); err != nil {
			return CaseReferral{}, err
		}
		return o.caseReferral(ctx, tx, d, caseID)
	})
}
