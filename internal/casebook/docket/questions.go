package docket

import (
	"context"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/board"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// An Answer is a custodian's to one of the board's questions. Of several to a question
// the last one counts, and all are kept.
type Answer struct {
	board.Answer
	Event int64
}

// A Hearing is a party's chance to reply to what concerns it.
type Hearing struct {
	Party      string // id
	Question   string
	Asked, Due time.Time
	By         string // person who asked
	Event      int64
	Reply      string // "" while there is none
	Replied    time.Time
}

// Asked are all the board's questions: those before unsealing, then those before
// closing that aren't among them.
func Asked() []board.Question {
	list := board.Questions(board.Unsealing)
	for _, q := range board.Questions(board.Closing) {
		if !slices.ContainsFunc(list, func(x board.Question) bool { return x.ID == q.ID }) {
			list = append(list, q)
		}
	}
	return list
}

// Answer answers a question for the board, as a custodian.
func (s *Sitting) Answer(ctx context.Context, id string, a board.Answer) error {
	c, why, err := s.on(ctx, policy.Unseal, id)
	if err != nil {
		return err
	}
	a.By, a.At, a.Text = s.Desk.By(), s.stamp(), strings.TrimSpace(a.Text)
	if err := checkAnswer(a); err != nil {
		return err
	}
	out := Answer{Answer: a}
	fields := map[string]any{"question": a.Question, "answer": a.Text, "ruling": string(a.Ruling)}
	if out.Event, err = s.Tell(ctx, c, TypeAnswered, fields, why); err != nil {
		return err
	}
	return s.Tx.AddCaseAnswer(ctx, c.ID, out)
}

func checkAnswer(a board.Answer) error {
	i := slices.IndexFunc(Asked(), func(q board.Question) bool { return q.ID == a.Question })
	switch {
	case i < 0:
		return invalid.In("question", "the board is not asked about %q", a.Question)
	case len(strings.Fields(a.Text)) < 3:
		return invalid.In("text", "say it in words that those concerned and the auditor can judge: %q is none", a.Text)
	case !writable(a.Text, maxWords):
		return invalid.In("text", "the answer: want at most %d characters of text", maxWords)
	}
	if ruled := Asked()[i].Ruled; ruled && !slices.Contains([]board.Ruling{board.No, board.Possibly, board.Yes}, a.Ruling) {
		return invalid.In("ruling", "the answer needs a ruling: no, possibly or yes")
	} else if !ruled && a.Ruling != "" {
		return invalid.In("ruling", "%s takes no ruling", a.Question)
	}
	return nil
}

// BoardAnswers are a case's answers as the board's rules want them.
func (c Case) BoardAnswers() []board.Answer {
	list := make([]board.Answer, len(c.Answers))
	for i, a := range c.Answers {
		list[i] = a.Answer
	}
	return list
}

// Trace records that the custodians were asked from a case, which is about the
// requests from then on.
func (s *Sitting) Trace(ctx context.Context, id string, requests []string) error {
	c, why, err := s.Working(ctx, id)
	if err != nil {
		return err
	}
	if err := board.MayUnseal(c.BoardAnswers()); err != nil {
		return invalid.Errorf("%w", err)
	}
	if _, err := s.Tell(ctx, c, TypeTraced, map[string]any{"requests": texts(requests)}, why); err != nil {
		return err
	}
	c.Unsealings = append(c.Unsealings, requests...)
	return s.Tx.AddSubjects(ctx, c)
}

// maxReply is how long a party may be given to reply.
const maxReply = 366 * 24 * time.Hour

// Hear records that a party was asked to reply, and until when.
func (s *Sitting) Hear(ctx context.Context, id string, party desk.Party, question string, due time.Time) error {
	c, why, err := s.Working(ctx, id)
	if err != nil {
		return err
	}
	h := Hearing{Party: party.ID, Question: strings.TrimSpace(question), Asked: s.stamp(), Due: due.UTC(), By: s.Desk.By()}
	switch {
	case slices.ContainsFunc(c.Hearings, func(x Hearing) bool { return x.Party == h.Party && x.Reply == "" }):
		return invalid.In("party", "%s has been asked and has not replied", party.Name)
	case len(strings.Fields(h.Question)) < 3 || !writable(h.Question, maxWords):
		return invalid.In("question", "say what it is asked, in words and in at most %d characters", maxWords)
	case !h.Due.After(h.Asked) || h.Due.Sub(h.Asked) > maxReply:
		return invalid.In("due", "until when can it reply: want a day within a year from now")
	}
	fields := map[string]any{"party": h.Party, "question": h.Question, "due": h.Due.Format(time.RFC3339)}
	if h.Event, err = s.Tell(ctx, c, TypePartyAsked, fields, why); err != nil {
		return err
	}
	return s.Tx.AddHearing(ctx, c.ID, h)
}

// Reply records what a party replied.
func (s *Sitting) Reply(ctx context.Context, id, party, reply string) error {
	c, why, err := s.Working(ctx, id)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(c.Hearings, func(x Hearing) bool { return x.Party == party && x.Reply == "" })
	reply = strings.TrimSpace(reply)
	switch {
	case i < 0:
		return invalid.In("party", "that party owes no reply")
	case reply == "" || !writable(reply, maxWords):
		return invalid.In("reply", "the reply: want 1 to %d characters of text", maxWords)
	}
	h := c.Hearings[i]
	h.Reply, h.Replied = reply, s.stamp()
	if _, err = s.Tell(ctx, c, TypePartyReplied, map[string]any{"party": h.Party, "reply": h.Reply}, why); err != nil {
		return err
	}
	return s.Tx.SetReply(ctx, c.ID, h)
}
