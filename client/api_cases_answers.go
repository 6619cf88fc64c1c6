// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// AnswerCase: answer one of the board's questions, as a custodian.
func (c *Client) AnswerCase(ctx context.Context, id string, in CaseAnswer) (out CaseBoard, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/answers", in: in, out: &out})
	return out, err
}

// CaseAnswer is the API's, see AnswerCase.
type CaseAnswer struct {
	Question string `json:"question"`
	Ruling   string `json:"ruling,omitempty"` // where the question wants one
	Text     string `json:"text"`
}

// CaseBoard is the API's, see AnswerCase.
type CaseBoard struct {
	Copies     []CaseCopy      `json:"copies"`   // that findings of the case's requests identify
	Gaps       []Named         `json:"gaps"`     // items whose list of holders isn't known to be complete
	Hearings   []CaseHearing   `json:"hearings"` // what parties were asked and replied
	Parties    []Named         `json:"parties"`  // on the matter, which could be heard
	Proposals  []CaseProposal  `json:"proposals"`
	Questions  []CaseQuestion  `json:"questions"`
	Quorum     int64           `json:"quorum"` // custodians who have to carry a decision
	Reopenings []CaseReopening `json:"reopenings"`
	ToClose    []string        `json:"toClose"`  // what is missing before the case may be closed, whatever the outcome
	ToUnseal   []string        `json:"toUnseal"` // what is missing before custodians may be asked to open codewords
}

// CaseCopy is the API's, see AnswerCase.
type CaseCopy struct {
	Bound float64 `json:"bound"`
	Copy  string  `json:"copy"`
	From  string  `json:"from"`  // request
	Party Named   `json:"party"` // that it was released to
}

// CaseHearing is the API's, see AnswerCase.
type CaseHearing struct {
	Asked    time.Time `json:"asked"`
	AskedBy  Named     `json:"askedBy"` // person
	Due      time.Time `json:"due"`
	Over     bool      `json:"over"` // there is no reply, and its time has passed
	Party    Named     `json:"party"`
	Question string    `json:"question"`
	Replied  time.Time `json:"replied"`
	Reply    string    `json:"reply"`
	ReplyBy  Named     `json:"replyBy"` // person of the party; none where somebody of the case recorded it
	Step     string    `json:"step"`    // standing that is considered for it; empty for none
}

// CaseProposal is the API's, see AnswerCase.
type CaseProposal struct {
	AcceptedGaps []string  `json:"acceptedGaps"`
	At           time.Time `json:"at"`
	Bound        float64   `json:"bound"` // on the chance of naming any copy wrongly
	By           []Named   `json:"by"`    // who carry it
	Copy         string    `json:"copy"`  // that is established to be the source of what was published
	Decided      time.Time `json:"decided"`
	MayCarry     bool      `json:"mayCarry"` // you are a custodian and don't carry it yet
	Number       int64     `json:"number"`
	Outcome      string    `json:"outcome"`
	Reasons      []string  `json:"reasons"`
	State        string    `json:"state"`
	Text         string    `json:"text"` // of the decision
}

// CaseQuestion is the API's, see AnswerCase.
type CaseQuestion struct {
	Answer  string    `json:"answer"`
	At      time.Time `json:"at"`
	By      Named     `json:"by"`      // person
	Earlier int64     `json:"earlier"` // answers that this one took the place of
	Event   int64     `json:"event"`
	ID      string    `json:"id"`
	Ruled   bool      `json:"ruled"` // wants a ruling beside the words
	Ruling  string    `json:"ruling"`
	Text    string    `json:"text"`
}

// CaseReopening is the API's, see AnswerCase.
type CaseReopening struct {
	At     time.Time `json:"at"`
	By     Named     `json:"by"` // person
	Reason string    `json:"reason"`
}
