package acts

import (
	"context"
	"slices"
	"testing"
	"time"

	"barium/client"
	"barium/internal/casebook/board"
	"barium/internal/casebook/docket"
	"barium/internal/demo/affair"
)

// An act is an operation of the API's that writes, as somebody asks for it.
type act struct {
	op  string // id of the operation
	who string
	// do asks for it; it is the same request each time.
	do     func(ctx context.Context, c *client.Client) (any, error)
	events string // types of those that it tells the ledger, in order
}

// A story is a case and a secret, from the first act to the last. What the house
// answered on the way stands in its fields.
type story struct {
	*house
	t    *testing.T
	now  time.Time
	step func(act) // does an act

	theCase  string
	question string // to a party, who had a document
	asked    string // request to the custodians
	secret   client.SecretLine
	release  string
	draft    client.DraftPage
}

// tell goes through all of it.
func (s *story) tell() {
	s.opens()
	s.exhibits()
	s.asksTheBoard()
	s.asksHolders()
	s.weighs()
	s.assesses()
	s.decides()
	s.keepsASecret()
	s.holdsARelease()
	s.passesOn()
	s.withdraws()
	s.writes()
	s.rewords()
	s.asksCustodians()
	s.registers()
}

// did is an act that answers something.
func (s *story) did(op, who, events string, do func(ctx context.Context, c *client.Client) (any, error)) {
	s.t.Helper()
	s.step(act{op, who, do, events})
}

// done is an act that answers nothing.
func (s *story) done(op, who, events string, do func(ctx context.Context, c *client.Client) error) {
	s.t.Helper()
	s.did(op, who, events, func(ctx context.Context, c *client.Client) (any, error) { return nil, do(ctx, c) })
}

// plainly does what is in the story and isn't looked at.
func (s *story) plainly(who string, do func(ctx context.Context, c *client.Client) error) {
	s.t.Helper()
	c, _ := as(s.t, s.Site, who, new(string))
	must(s.t, do(s.t.Context(), c))
}

func (s *story) later(days int) time.Time { return s.now.AddDate(0, 0, days) }

func (s *story) opens() {
	s.did("open-case", "clerk", "case.opened exhibit.entered", func(ctx context.Context, c *client.Client) (any, error) {
		out, err := c.OpenCase(ctx, client.CaseOpening{Title: "The report in print", Matter: s.Matter.ID, Publications: []string{"N-1"}})
		s.theCase = out.ID
		return out, err
	})
}

func (s *story) exhibits() {
	s.did("enter-exhibit", "clerk", "exhibit.entered", func(ctx context.Context, c *client.Client) (any, error) {
		return c.EnterExhibit(ctx, s.theCase, client.CaseEntry{Kind: "file", Name: "leak.md", Body: []byte(affair.Report()), Note: "what was printed, as it was sent to us"})
	})
	s.did("open-exhibit", "auditor", "exhibit.handled", func(ctx context.Context, c *client.Client) (any, error) {
		return c.OpenExhibit(ctx, s.theCase, 2)
	})
	s.done("note-exhibit", "clerk", "exhibit.handled", func(ctx context.Context, c *client.Client) error {
		return c.NoteExhibit(ctx, s.theCase, 2, client.ExhibitNotedBody{Note: "the envelope is kept too"})
	})
	s.done("hand-over-exhibit", "clerk", "exhibit.handled", func(ctx context.Context, c *client.Client) error {
		return c.HandOverExhibit(ctx, s.theCase, 2, client.ExhibitHandedBody{To: "the laboratory", Note: "against a signature"})
	})
}

// answer is what the board says to a question.
func answer(id string) client.CaseAnswer {
	a := client.CaseAnswer{Question: id, Text: "it was looked into, and nothing was found"}
	i := slices.IndexFunc(docket.Asked(), func(q board.Question) bool { return q.ID == id })
	if docket.Asked()[i].Ruled {
		a.Ruling = "no"
	}
	return a
}

func (s *story) asksTheBoard() {
	first := docket.Asked()[0].ID
	s.did("answer-case", "custodian", "case.answered", func(ctx context.Context, c *client.Client) (any, error) {
		return c.AnswerCase(ctx, s.theCase, answer(first))
	})
	s.plainly("custodian", func(ctx context.Context, c *client.Client) error {
		for _, q := range docket.Asked()[1:] {
			if _, err := c.AnswerCase(ctx, s.theCase, answer(q.ID)); err != nil {
				return err
			}
		}
		return nil
	})
	s.did("ask-unsealing-from-case", "clerk", "unsealing.requested case.traced", func(ctx context.Context, c *client.Client) (any, error) {
		out, err := c.AskUnsealingFromCase(ctx, s.theCase, client.CaseTrace{Exhibits: []int64{2}})
		if err == nil {
			s.asked = out.Unsealings[0]
		}
		return out, err
	})
	s.did("hear-party", "clerk", "case.party.asked", func(ctx context.Context, c *client.Client) (any, error) {
		return c.HearParty(ctx, s.theCase, client.CaseAsk{Party: s.Parties["halvern"].ID, Question: "Who opened the report before it was printed?", Due: s.later(14)})
	})
	s.did("record-reply", "clerk", "case.party.replied", func(ctx context.Context, c *client.Client) (any, error) {
		return c.RecordReply(ctx, s.theCase, client.ReplyRecordedBody{Party: s.Parties["halvern"].ID, Reply: "Nobody but its reader."})
	})
	s.plainly("clerk", func(ctx context.Context, c *client.Client) error {
		_, err := c.HearParty(ctx, s.theCase, client.CaseAsk{Party: s.Parties["halvern"].ID, Question: "What do you say to a probation?", Step: "probation", Due: s.later(14)})
		return err
	})
	s.did("reply-to-hearing", "reader", "case.party.replied", func(ctx context.Context, c *client.Client) (any, error) {
		list, err := c.ListHearings(ctx)
		if err != nil {
			return nil, err
		}
		return c.ReplyToHearing(ctx, list[0].ID, client.HearingRepliedBody{Reply: "We object."})
	})
}

func (s *story) asksHolders() {
	s.did("ask-case-holders", "clerk", "holders.asked", func(ctx context.Context, c *client.Client) (any, error) {
		out, err := c.AskCaseHolders(ctx, s.theCase, client.HoldersAskedBody{Days: 10, Ask: []client.HolderAsk{{Document: s.Document, Party: s.Parties["halvern"].ID}}})
		if err == nil {
			s.question = out.Questions[0]
		}
		return out, err
	})
	s.did("answer-holder-question", "reader", "holders.answered", func(ctx context.Context, c *client.Client) (any, error) {
		return c.AnswerHolderQuestion(ctx, s.question, client.HolderSaid{Complete: true, AsOf: s.now, Others: []client.HolderOther{{Name: "Jo Kerr", Party: "Harbour Board"}}})
	})
	s.did("remark-case-holders", "clerk", "holders.remarked", func(ctx context.Context, c *client.Client) (any, error) {
		return c.RemarkCaseHolders(ctx, s.theCase, client.Said{Kind: "examined", Items: []client.Item{{Document: s.Document, Paragraph: 1}}, Text: "read by two analysts"})
	})
}

func (s *story) weighs() {
	hypothesis := func(title string) func(ctx context.Context, c *client.Client) (any, error) {
		return func(ctx context.Context, c *client.Client) (any, error) {
			return c.WriteHypothesis(ctx, s.theCase, client.HypothesisWritten{Title: title})
		}
	}
	s.did("write-hypothesis", "clerk", "case.matrix.written", hypothesis("somebody at F, by way of an adviser"))
	s.did("write-hypothesis", "officer", "case.matrix.written", hypothesis("a mole inside P"))
	s.did("write-evidence", "clerk", "case.matrix.written", func(ctx context.Context, c *client.Client) (any, error) {
		return c.WriteEvidence(ctx, s.theCase, client.EvidenceWritten{Title: "printed word for word", Grade: "A1", Rests: []string{"N-1"}})
	})
	s.did("write-question", "clerk", "case.matrix.written", func(ctx context.Context, c *client.Client) (any, error) {
		return c.WriteQuestion(ctx, s.theCase, client.QuestionWritten{Title: "the editor's diary", Grade: "B2", Chance: map[string]float64{"H1": .8, "H2": .1}})
	})
	s.did("give-estimates", "clerk", "case.matrix.written", func(ctx context.Context, c *client.Client) (any, error) {
		return c.GiveEstimates(ctx, s.theCase, client.EstimatesGiven{In: true, Rows: []client.MatrixRow{{Evidence: "E1", Cells: map[string]client.MatrixCell{"H1": {Letter: "CC"}, "H2": {Letter: "N"}}, Why: "only a copy reads like that"}}})
	})
}

func (s *story) assesses() {
	entered := func(e client.DamageEntry) {
		s.t.Helper()
		s.did("enter-damage", "clerk", "damage.assessed", func(ctx context.Context, c *client.Client) (any, error) { return c.EnterDamage(ctx, s.theCase, e) })
	}
	entered(client.DamageEntry{Version: 0, Add: "item", Text: "two engineers reached the mast", Document: s.Document, Paragraph: 2})
	entered(client.DamageEntry{Version: 1, Add: "risk", Name: "the two engineers", Text: "they may be recognised", Gravity: "grave", Soon: "now", Items: []string{"I1"}})
	entered(client.DamageEntry{Version: 2, Add: "act", Risk: "R2", Text: "move them to another crew", Owner: "Harbour witness care", Due: s.later(3)})
	entered(client.DamageEntry{Version: 3, Add: "done", ID: "A3", At: s.now, Text: "both moved"})
	s.did("answer-question", "clerk", "referral.answered", func(ctx context.Context, c *client.Client) (any, error) {
		return c.AnswerQuestion(ctx, s.theCase, client.ReferralEntry{Question: 9, Text: "Yes. Nadia Holloway testifies.", Source: "the legal adviser"})
	})
	s.did("decide-triage", "clerk", "triage.decided", func(ctx context.Context, c *client.Client) (any, error) {
		return c.DecideTriage(ctx, s.theCase, client.TriageEntry{Way: "inquire", Reason: "the list of holders isn't complete"})
	})
	halvern := s.Parties["halvern"].ID
	s.did("change-standing", "officer", "standing.changed", func(ctx context.Context, c *client.Client) (any, error) {
		return c.ChangeStanding(ctx, halvern, client.ChangeStandingRequest{Case: s.theCase, Matter: s.Matter.ID, To: "suspended", Reason: "passages came out", Condition: "say how it is kept", Review: s.later(30)})
	})
	s.did("record-assurance", "officer", "standing.changed", func(ctx context.Context, c *client.Client) (any, error) {
		return c.RecordAssurance(ctx, halvern, client.RecordAssuranceRequest{Case: s.theCase, Matter: s.Matter.ID, From: "Director Velez", Given: s.later(-1), Text: "it is kept in one safe", Name: "letter.txt", File: []byte("we keep it in one safe")})
	})
	s.did("record-review", "officer", "standing.changed", func(ctx context.Context, c *client.Client) (any, error) {
		return c.RecordReview(ctx, halvern, client.RecordReviewRequest{Matter: s.Matter.ID, Found: "the safe is there", Review: s.later(60)})
	})
	s.plainly("officer", func(ctx context.Context, c *client.Client) error {
		_, err := c.ChangeStanding(ctx, halvern, client.ChangeStandingRequest{Matter: s.Matter.ID, To: "restored", Reason: "they assured it", Condition: "one safe", Review: s.later(90)})
		return err
	})
}

func (s *story) decides() {
	s.did("bundle-case", "auditor", "case.bundled", func(ctx context.Context, c *client.Client) (any, error) {
		b, err := c.BundleCase(ctx, s.theCase)
		return len(b) > 0, err
	})
	s.did("propose-decision", "custodian", "case.proposed", func(ctx context.Context, c *client.Client) (any, error) {
		return c.ProposeDecision(ctx, s.theCase, client.CaseProposed{Outcome: "not established", Reasons: []string{"too few sites could be read to tell copies apart"}})
	})
	s.did("carry-decision", "stranger", "case.carried case.closed", func(ctx context.Context, c *client.Client) (any, error) {
		return c.CarryDecision(ctx, s.theCase, 1)
	})
	s.did("record-truth", "clerk", "case.matrix.written", func(ctx context.Context, c *client.Client) (any, error) {
		return c.RecordTruth(ctx, s.theCase, client.TruthWritten{Hypothesis: "H2", Why: "they were seen at it"})
	})
	s.did("reopen-case", "stranger", "case.reopened", func(ctx context.Context, c *client.Client) (any, error) {
		return c.ReopenCase(ctx, s.theCase, client.WithReasonBody{Reason: "another paper has more of it"})
	})
}

// world is a small one, and smaller what it is when somebody has thought again.
const (
	world = `[{"name":"Denmark","eu":true,"king":true},{"name":"Sweden","eu":true,"king":true},{"name":"France","eu":true,"king":false},
{"name":"Norway","eu":false,"king":true},{"name":"Poland","eu":true,"king":false}]`
	smaller = `[{"name":"Denmark","eu":true,"king":true},{"name":"France","eu":true,"king":false},{"name":"Norway","eu":false,"king":true}]`
)

func (s *story) keepsASecret() {
	kept := func(op, events string, do func(ctx context.Context, c *client.Client) (client.SecretLine, error)) {
		s.t.Helper()
		s.did(op, "clerk", events, func(ctx context.Context, c *client.Client) (any, error) {
			out, err := do(ctx, c)
			if err == nil {
				defer func() { s.secret = out }()
			}
			return out, err
		})
	}
	country := client.Secret{Name: "which country", Key: "name"}
	kept("keep-secret", "world.kept secret.kept statement.kept", func(ctx context.Context, c *client.Client) (client.SecretLine, error) {
		return c.KeepSecret(ctx, client.SecretIn{Matter: s.Matter.ID, Content: client.WorldIn{Name: "Countries", Data: []byte(world)},
			File: client.File{Secret: country, Statements: []client.Statement{{ID: "eu", Text: "in the union", Where: "c.eu"}}}})
	})
	kept("keep-statement", "statement.kept", func(ctx context.Context, c *client.Client) (client.SecretLine, error) {
		return c.KeepStatement(ctx, s.secret.ID, client.StatementKeptBody{Version: 1, Statement: client.Statement{ID: "king", Text: "a kingdom", Where: "c.king", Source: client.Source{Document: s.Document, Paragraph: 2}}})
	})
	kept("change-secret", "world.kept secret.kept", func(ctx context.Context, c *client.Client) (client.SecretLine, error) {
		return c.ChangeSecret(ctx, s.secret.ID, client.SecretChangedBody{Version: 2, Secret: country, Content: client.WorldIn{Name: "Countries", Data: []byte(smaller)}})
	})
	s.plainly("clerk", func(ctx context.Context, c *client.Client) error {
		_, err := c.KeepStatement(ctx, s.secret.ID, client.StatementKeptBody{Version: 3, Statement: client.Statement{ID: "slip", Where: "!c.eu"}})
		return err
	})
	kept("remove-statement", "statement.removed", func(ctx context.Context, c *client.Client) (client.SecretLine, error) {
		return c.RemoveStatement(ctx, s.secret.ID, client.StatementRemovedBody{Version: 4, Statement: "slip"})
	})
	s.did("get-withholding", "clerk", "", func(ctx context.Context, c *client.Client) (any, error) {
		return c.GetWithholding(ctx, s.secret.ID, client.WithholdingAskedBody{})
	})
}
