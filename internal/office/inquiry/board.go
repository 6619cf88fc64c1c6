package inquiry

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/board"
	"barium/internal/casebook/docket"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// A CaseBoard is what the board is asked in a case, what it answered, and what it
// decided.
type CaseBoard struct {
	Questions  []CaseQuestion  `json:"questions" nullable:"false"`
	Hearings   []CaseHearing   `json:"hearings" nullable:"false" doc:"what parties were asked and replied"`
	Proposals  []CaseProposal  `json:"proposals" nullable:"false"`
	Reopenings []CaseReopening `json:"reopenings" nullable:"false"`
	Quorum     int             `json:"quorum" doc:"custodians who have to carry a decision"`
	ToUnseal   []string        `json:"toUnseal" nullable:"false" doc:"what is missing before custodians may be asked to open codewords"`
	ToClose    []string        `json:"toClose" nullable:"false" doc:"what is missing before the case may be closed, whatever the outcome"`
	Copies     []CaseCopy      `json:"copies" nullable:"false" doc:"that findings of the case's requests identify"`
	Gaps       []office.Named  `json:"gaps" nullable:"false" doc:"items whose list of holders isn't known to be complete"`
	Parties    []office.Named  `json:"parties" nullable:"false" doc:"on the matter, which could be heard"`
}

// A CaseQuestion is one of the board's, with the answer that counts.
type CaseQuestion struct {
	ID      string       `json:"id"`
	Text    string       `json:"text"`
	Ruled   bool         `json:"ruled" doc:"wants a ruling beside the words"`
	Answer  string       `json:"answer"`
	Ruling  board.Ruling `json:"ruling" enum:",no,possibly,yes"`
	By      office.Named `json:"by" doc:"person"`
	At      time.Time    `json:"at"`
	Event   int64        `json:"event"`
	Earlier int          `json:"earlier" doc:"answers that this one took the place of"`
}

// A CaseHearing is a party's chance to reply.
type CaseHearing struct {
	Party    office.Named `json:"party"`
	Question string       `json:"question"`
	AskedBy  office.Named `json:"askedBy" doc:"person"`
	Asked    time.Time    `json:"asked"`
	Due      time.Time    `json:"due"`
	Reply    string       `json:"reply"`
	Replied  time.Time    `json:"replied"`
	ReplyBy  office.Named `json:"replyBy" doc:"person of the party; none where somebody of the case recorded it"`
	Step     string       `json:"step" doc:"standing that is considered for it; empty for none"`
	Over     bool         `json:"over" doc:"there is no reply, and its time has passed"`
}

// A CaseProposal is a decision that was proposed, and what became of it.
type CaseProposal struct {
	Number   int                  `json:"number"`
	Outcome  board.Outcome        `json:"outcome" enum:"established,not established,referred"`
	Copy     string               `json:"copy" doc:"that is established to be the source of what was published"`
	Bound    float64              `json:"bound" doc:"on the chance of naming any copy wrongly"`
	Reasons  []string             `json:"reasons" nullable:"false"`
	Accepted []string             `json:"acceptedGaps" nullable:"false"`
	By       []office.Named       `json:"by" nullable:"false" doc:"who carry it"`
	At       time.Time            `json:"at"`
	State    docket.ProposalState `json:"state" enum:"proposed,carried,dropped"`
	Text     string               `json:"text" doc:"of the decision"`
	Decided  time.Time            `json:"decided"`
	MayCarry bool                 `json:"mayCarry" doc:"you are a custodian and don't carry it yet"`
}

// A CaseReopening says that a case went on after a decision, and why.
type CaseReopening struct {
	By     office.Named `json:"by" doc:"person"`
	Reason string       `json:"reason"`
	At     time.Time    `json:"at"`
}

// A CaseCopy is one that a finding identifies.
type CaseCopy struct {
	Copy  string       `json:"copy"`
	Party office.Named `json:"party" doc:"that it was released to"`
	Bound float64      `json:"bound"`
	From  string       `json:"from" doc:"request"`
}

// CaseBoard is what the board was asked in a case, and decided.
func (o *Office) CaseBoard(ctx context.Context, by, id string) (CaseBoard, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseBoard, error) {
		c, rights, err := caseOf(ctx, tx, d, id)
		if err != nil {
			return CaseBoard{}, err
		}
		return o.caseBoard(ctx, tx, d, c, rights)
	})
}

func (o *Office) caseBoard(ctx context.Context, tx Tx, d *desk.Desk, c docket.Case, rights caseRights) (CaseBoard, error) {
	b := CaseBoard{Quorum: o.board.Quorum, Hearings: []CaseHearing{}, Proposals: []CaseProposal{}, Reopenings: []CaseReopening{}, Copies: []CaseCopy{}, Gaps: []office.Named{}, Parties: []office.Named{}}
	rules, err := o.rules(ctx, tx, d, c)
	if err != nil {
		return b, err
	}
	b.ToUnseal = sentences(board.MayUnseal(c.BoardAnswers()))
	b.ToClose = sentences(board.Unanswered(board.Closing, c.BoardAnswers()))
	for _, r := range rules.Records {
		if !r.Complete {
			b.Gaps = append(b.Gaps, office.Named{ID: r.Item, Name: r.String()})
		}
	}
	w := boardWriter{ctx: ctx, tx: tx, now: o.now(), by: d.By(), carries: rights.board && c.State == docket.Open}
	b.Questions = w.questions(c)
	w.acts(c, &b)
	if w.err == nil {
		b.Copies, w.err = copiesFound(ctx, tx, c)
	}
	if w.err == nil && rights.work {
		b.Parties, w.err = partiesHeard(ctx, tx, c.Matter)
	}
	return b, w.err
}

// sentences lists what an error joins, one by one.
func sentences(err error) []string {
	list := []string{}
	if err == nil {
		return list
	}
	for _, line := range strings.Split(err.Error(), "\n") {
		list = append(list, strings.TrimPrefix(line, "unsealing: not yet: "))
	}
	return list
}

// A boardWriter looks up what the board's answers and acts name. The first error is
// kept.
type boardWriter struct {
	ctx     context.Context
	tx      Tx
	now     time.Time
	by      string
	carries bool
	err     error
}

func (w *boardWriter) person(id string) office.Named {
	if w.err != nil {
		return office.Named{ID: id}
	}
	p, err := w.tx.Person(w.ctx, id)
	w.err = err
	return office.Named{ID: p.ID, Name: p.Name}
}

func (w *boardWriter) questions(c docket.Case) []CaseQuestion {
	list := []CaseQuestion{}
	for _, q := range docket.Asked() {
		x := CaseQuestion{ID: q.ID, Text: q.Text, Ruled: q.Ruled}
		for _, a := range c.Answers {
			if a.Question == q.ID {
				if x.Answer != "" {
					x.Earlier++
				}
				x.Answer, x.Ruling, x.By, x.At, x.Event = a.Text, a.Ruling, office.Named{ID: a.By}, a.At, a.Event
			}
		}
		if x.Answer != "" {
			x.By = w.person(x.By.ID)
		}
		list = append(list, x)
	}
	return list
}

func (w *boardWriter) hearings(c docket.Case) []CaseHearing {
	list := []CaseHearing{}
	for _, h := range c.Hearings {
		p, err := w.tx.Party(w.ctx, h.Party)
		w.err = errors.Join(w.err, err)
		x := CaseHearing{office.Named{ID: p.ID, Name: p.Name}, h.Question, w.person(h.By), h.Asked, h.Due, h.Reply, h.Replied, office.Named{}, h.Step, h.Reply == "" && w.now.After(h.Due)}
		if h.ReplyBy != "" {
			x.ReplyBy = w.person(h.ReplyBy)
		}
		list = append(list, x)
	}
	return list
}

func (w *boardWriter) acts(c docket.Case, b *CaseBoard) {
	b.Hearings = w.hearings(c)
	for _, p := range c.Proposals {
		x := CaseProposal{Number: p.Number, Outcome: p.Outcome, Copy: p.Finding.Copy, Bound: p.Finding.Bound, Reasons: append([]string{}, p.Reasons...),
			Accepted: append([]string{}, p.Accepted...), By: []office.Named{}, At: p.At, State: p.State, Text: p.Text, Decided: p.Decided,
			MayCarry: w.carries && p.State == docket.Pending && !slices.Contains(p.By, w.by)}
		for _, id := range p.By {
			x.By = append(x.By, w.person(id))
		}
		b.Proposals = append(b.Proposals, x)
	}
	for _, r := range c.Reopenings {
		b.Reopenings = append(b.Reopenings, CaseReopening{w.person(r.By), r.Reason, r.At})
	}
}
