// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// GiveEstimates: keep your own estimates, or hand them in.
func (c *Client) GiveEstimates(ctx context.Context, id string, in EstimatesGiven) (out CaseMatrix, err error) {
	err = c.do(ctx, call{method: http.MethodPut, path: "/cases/" + url.PathEscape(id) + "/estimates", in: in, out: &out})
	return out, err
}

// EstimatesGiven is the API's, see GiveEstimates.
type EstimatesGiven struct {
	In   bool        `json:"in"` // hand them in: every row is filled in or left out on purpose, and from then on you see others'
	Rows []MatrixRow `json:"rows"`
}

// MatrixRow is the API's, see GiveEstimates.
type MatrixRow struct {
	Cells    map[string]MatrixCell `json:"cells,omitempty"` // by hypothesis; none for what you can't say
	Evidence string                `json:"evidence"`
	Why      string                `json:"why,omitempty"`
}

// MatrixCell is the API's, see GiveEstimates.
type MatrixCell struct {
	High   float64 `json:"high,omitempty"`   // equal to low for one figure
	Letter string  `json:"letter,omitempty"` // CC, C, N, I or II: 80 to 100 %, 50 to 80, 20 to 50, 2 to 20, 0.2 to 2
	Low    float64 `json:"low,omitempty"`
}

// CaseMatrix is the API's, see GiveEstimates.
type CaseMatrix struct {
	Analysts   []MatrixAnalyst    `json:"analysts"`
	Bases      []MatrixBasis      `json:"bases"` // what evidence here can rest on: exhibits, publications, findings, answers of parties
	Case       CaseLine           `json:"case"`
	Each       []MatrixJudgement  `json:"each"` // by each analyst
	Evidence   []MatrixEvidence   `json:"evidence"`
	History    []MatrixWriting    `json:"history"` // every version, the latest first
	Hypotheses []MatrixHypothesis `json:"hypotheses"`
	In         bool               `json:"in"`                // yours are handed in
	MayEnd     bool               `json:"mayEnd"`            // record what turned out
	MaySee     bool               `json:"maySee"`            // see what others say: once your own estimates are in
	MayWrite   bool               `json:"mayWrite"`          // add hypotheses and evidence, and give estimates
	Mine       []MatrixRow        `json:"mine"`              // your own estimates
	Next       []MatrixQuestion   `json:"next"`              // what to look for, what tells most first
	Rivals     []MatrixRival      `json:"rivals"`            // standing explanations that nobody has written down
	Scores     CallScores         `json:"scores"`            // of the calls on record before that
	Together   MatrixJudgement    `json:"together,omitzero"` // by all analysts
	Truth      MatrixTruth        `json:"truth,omitzero"`    // what turned out
}

// MatrixAnalyst is the API's, see GiveEstimates.
type MatrixAnalyst struct {
	Analyst Named `json:"analyst"`
	In      bool  `json:"in"`   // theirs are handed in
	Open    int64 `json:"open"` // rows without an estimate: they can't say, or the row or a hypothesis was added since
	Seen    bool  `json:"seen"` // they have changed them since, with others' in sight
}

// MatrixBasis is the API's, see GiveEstimates.
type MatrixBasis struct {
	Name  string `json:"name"` // as it stands among what evidence rests on
	Path  string `json:"path"` // of its page
	Words string `json:"words"`
}

// MatrixJudgement is the API's, see GiveEstimates.
type MatrixJudgement struct {
	Analyst    Named          `json:"analyst,omitzero"` // none where it is by all together
	Chances    []MatrixChance `json:"chances"`          // by hypothesis
	Confidence string         `json:"confidence"`       // how well founded that is, in a sentence of its own
	Estimate   string         `json:"estimate"`         // how probable the leader is, in the words of ICD 203, with the figure
	Flips      []MatrixFlip   `json:"flips"`            // the smallest sets whose loss puts another hypothesis first, the smallest first
	Leader     string         `json:"leader"`           // hypothesis
	Rows       []MatrixWeight `json:"rows"`             // by piece of evidence
}

// MatrixChance is the API's, see GiveEstimates.
type MatrixChance struct {
	High        float64 `json:"high"` // with all bands for it
	Hypothesis  string  `json:"hypothesis"`
	Low         float64 `json:"low"` // with all bands against it
	Probability float64 `json:"probability"`
	Words       string  `json:"words"`
}

// MatrixFlip is the API's, see GiveEstimates.
type MatrixFlip struct {
	Evidence []string `json:"evidence"`
	Rival    string   `json:"rival"` // hypothesis
}

// MatrixWeight is the API's, see GiveEstimates.
type MatrixWeight struct {
	Bits         float64        `json:"bits"`         // how far it moves the prior by itself
	Changes      bool           `json:"changes"`      // that is another leader
	Disagreement float64        `json:"disagreement"` // bits between the analysts
	Evidence     string         `json:"evidence"`
	Letters      []MatrixLetter `json:"letters"`                // of each analyst who could say
	Undiagnostic string         `json:"undiagnostic,omitempty"` // why it tells nothing, where it doesn't
	Without      MatrixChance   `json:"without"`                // the leader if it were lost
}

// MatrixLetter is the API's, see GiveEstimates.
type MatrixLetter struct {
	Analyst Named    `json:"analyst"`
	Figures []string `json:"figures"` // what they gave, by hypothesis
	Letters []string `json:"letters"` // by hypothesis
	Why     string   `json:"why"`
}

// MatrixEvidence is the API's, see GiveEstimates.
type MatrixEvidence struct {
	Grade string   `json:"grade"` // reliability of the source and credibility of what it says: B2
	ID    string   `json:"id"`
	Means string   `json:"means"` // the grade in words
	Rests []string `json:"rests"` // exhibits and entries of the ledger
	Title string   `json:"title"`
	Why   string   `json:"why,omitempty"` // it was changed
}

// MatrixWriting is the API's, see GiveEstimates.
type MatrixWriting struct {
	At      time.Time `json:"at"`
	By      Named     `json:"by"`
	Dropped bool      `json:"dropped"`
	Event   int64     `json:"event"` // in the ledger
	Kind    string    `json:"kind"`
	Subject string    `json:"subject"`
	Text    string    `json:"text"` // its title then; nothing of estimates
	Version int64     `json:"version"`
	Why     string    `json:"why"`
}

// MatrixHypothesis is the API's, see GiveEstimates.
type MatrixHypothesis struct {
	ID     string  `json:"id"`
	Prior  float64 `json:"prior"`           // its share before any evidence
	Rival  string  `json:"rival,omitempty"` // which standing rival it is
	Title  string  `json:"title"`
	Weight float64 `json:"weight"`        // the prior as it was written: beside 1 for an explanation like any other
	Why    string  `json:"why,omitempty"` // it was changed
}

// MatrixQuestion is the API's, see GiveEstimates.
type MatrixQuestion struct {
	Bits    float64            `json:"bits"`    // expected information; 0 before anybody's estimates can be seen
	Chance  map[string]float64 `json:"chance"`  // of finding it, by hypothesis
	Changes float64            `json:"changes"` // chance that the answer puts another hypothesis first
	Grade   string             `json:"grade"`
	ID      string             `json:"id"`
	Title   string             `json:"title"`
}

// MatrixRival is the API's, see GiveEstimates.
type MatrixRival struct {
	Kind  string `json:"kind"`
	Title string `json:"title"`
}

// MatrixTruth is the API's, see GiveEstimates.
type MatrixTruth struct {
	At         time.Time `json:"at"`
	By         Named     `json:"by"`
	Hypothesis string    `json:"hypothesis"`
	Why        string    `json:"why"`
}
