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
	"barium/internal/share/standing"
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
	// Step is the state of standing that is considered for the party; "" for none.
	Step    string
	Reply   string // "" while there is none
	Replied time.Time
	// ReplyBy is who of the party replied; "" where somebody of the case recorded it.
	ReplyBy    string
	ReplyEvent int64
}

// A Call is a hearing, with the case that it belongs to.
type Call struct {
	Case, Matter string
	State        State // of the case
	Hearing
}

// Open reports whether a reply is still taken. It is after the day too, while the case
// is open.
func (c Call) Open() bool { return c.State == Open && c.Reply == "" }

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

// Hear asks a party to reply until a day: about what was published, or about a step that
// is considered. It answers with the hearing.
func (s *Sitting) Hear(ctx context.Context, id string, party desk.Party, h Hearing) (Hearing, error) {
	c, why, err := s.Working(ctx, id)
	if err != nil {
		return h, err
	}
	h.Party, h.Question, h.Asked, h.Due, h.By = party.ID, strings.TrimSpace(h.Question), s.stamp(), h.Due.UTC(), s.Desk.By()
	switch {
	case h.Step != "" && !slices.Contains(standing.States(), standing.State(h.Step)):
		return h, invalid.In("step", "there is no standing %q", h.Step)
	case slices.ContainsFunc(c.Hearings, func(x Hearing) bool { return x.Party == h.Party && x.Reply == "" }):
		return h, invalid.In("party", "%s has been asked and has not replied", party.Name)
	case len(strings.Fields(h.Question)) < 3 || !writable(h.Question, maxWords):
		return h, invalid.In("question", "say what it is asked, in words and in at most %d characters", maxWords)
	case !h.Due.After(h.Asked) || h.Due.Sub(h.Asked) > maxReply:
		return h, invalid.In("due", "until when can it reply: want a day within a year from now")
	}
	fields := map[string]any{"party": h.Party, "question": h.Question, "step": h.Step, "due": h.Due.Format(time.RFC3339)}
	if h.Event, err = s.Tell(ctx, c, TypePartyAsked, fields, why); err != nil {
		return h, err
	}
	return h, s.Tx.AddHearing(ctx, c.ID, h)
}

// Answered keeps a party's reply to a hearing, by somebody there who may reply for it.
func (s *Sitting) Answered(ctx context.Context, call Call, reply string) error {
	h := call.Hearing
	h.Reply, h.Replied, h.ReplyBy = strings.TrimSpace(reply), s.stamp(), s.Desk.By()
	switch {
	case !call.Open():
		return invalid.Errorf("no reply is taken any more: there is one, or what it is about is closed")
	case h.Reply == "" || !writable(h.Reply, maxWords):
		return invalid.In("reply", "the reply: want 1 to %d characters of text", maxWords)
	}
	c := Case{ID: call.Case, Matter: call.Matter}
	var err error
	if h.ReplyEvent, err = s.Tell(ctx, c, TypePartyReplied, map[string]any{"party": h.Party, "reply": h.Reply, "own": true}, policy.Decision{}); err != nil {
		return err
	}
	return s.Tx.SetReply(ctx, c.ID, h)
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
	if h.ReplyEvent, err = s.Tell(ctx, c, TypePartyReplied, map[string]any{"party": h.Party, "reply": h.Reply, "own": false}, why); err != nil {
		return err
	}
	return s.Tx.SetReply(ctx, c.ID, h)
}
