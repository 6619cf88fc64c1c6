// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// AnswerQuestion: write an answer over what the case says.
func (c *Client) AnswerQuestion(ctx context.Context, id string, in ReferralEntry) (out CaseReferral, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/referral/answers", in: in, out: &out})
	return out, err
}

// ReferralEntry is the API's, see AnswerQuestion.
type ReferralEntry struct {
	Question int64  `json:"question"`
	Source   string `json:"source,omitempty"` // what it rests on
	Text     string `json:"text"`             // none takes back what was written before
}

// CaseReferral is the API's, see AnswerQuestion.
type CaseReferral struct {
	Answers    []ReferralAnswer  `json:"answers"`
	Case       CaseLine          `json:"case"`
	Decisions  []TriageDecision  `json:"decisions"` // the latest first; it counts
	MayWork    bool              `json:"mayWork"`
	Open       []int64           `json:"open"`   // questions in which something is missing
	Origin     string            `json:"origin"` // where the questions come from
	Suggestion TriageSuggestion  `json:"suggestion"`
	Ways       []TriageDirection `json:"ways"`
}

// ReferralAnswer is the API's, see AnswerQuestion.
type ReferralAnswer struct {
	Gaps    []string        `json:"gaps"`
	Lines   []ReferralLine  `json:"lines"` // from the case, each with its sources
	Number  int64           `json:"number"`
	Open    bool            `json:"open"`
	Text    string          `json:"text"` // the question
	Title   string          `json:"title"`
	Written ReferralWritten `json:"written,omitzero"` // by somebody; it stands in place of the rest
}

// ReferralLine is the API's, see AnswerQuestion.
type ReferralLine struct {
	Sources []ReferralSource `json:"sources"`
	Text    string           `json:"text"`
}

// ReferralSource is the API's, see AnswerQuestion.
type ReferralSource struct {
	Kind  string `json:"kind"`
	Ref   string `json:"ref"`
	Words string `json:"words"`
}

// ReferralWritten is the API's, see AnswerQuestion.
type ReferralWritten struct {
	At     time.Time `json:"at"`
	By     Named     `json:"by"`
	Event  int64     `json:"event"`
	Source string    `json:"source"`
	Text   string    `json:"text"`
}

// TriageDecision is the API's, see AnswerQuestion.
type TriageDecision struct {
	At        time.Time `json:"at"`
	By        Named     `json:"by"`
	Event     int64     `json:"event"`
	Reason    string    `json:"reason"`
	Suggested string    `json:"suggested"` // by the program, then
	Way       string    `json:"way"`
	Words     string    `json:"words"`
}

// TriageSuggestion is the API's, see AnswerQuestion.
type TriageSuggestion struct {
	Reasons []string `json:"reasons"`
	Way     string   `json:"way"`
	Words   string   `json:"words"`
}

// TriageDirection is the API's, see AnswerQuestion.
type TriageDirection struct {
	Way   string `json:"way"`
	Words string `json:"words"`
}

// A PrintReferralQuery narrows what is asked for; what is left empty doesn't.
type PrintReferralQuery struct {
	Format string
}

func (q PrintReferralQuery) values() url.Values {
	v := url.Values{}
	if q.Format != "" {
		v.Set("format", q.Format)
	}
	return v
}

// PrintReferral: the eleven questions as a file.
func (c *Client) PrintReferral(ctx context.Context, id string, q PrintReferralQuery) (out Print, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/referral/print", query: q.values(), out: &out})
	return out, err
}

// ShowReferral: the eleven questions, and where the case goes from here.
func (c *Client) ShowReferral(ctx context.Context, id string) (out CaseReferral, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/referral", out: &out})
	return out, err
}
