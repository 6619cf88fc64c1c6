// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
)

// A ShowCaseWeighingQuery narrows what is asked for; what is left empty doesn't.
type ShowCaseWeighingQuery struct {
	Candidate string   // explanation to show in full
	Rivals    float64  // share of the prior that the five rivals have together, in per cent; 50 where there is none
	Unlogged  float64  // chance that a holder isn't on record, in per cent; 10 where there is none
	Median    float64  // of the delay, in days; 7 where there is none
	Window    float64  // in days; 60 where there is none
	Off       []string // factors to switch off
	CapAccess float64  // a ratio
	CapMarks  float64  // a ratio
	CapTiming float64  // a ratio
	CapSeries float64  // a ratio
}

func (q ShowCaseWeighingQuery) values() url.Values {
	v := url.Values{}
	if q.Candidate != "" {
		v.Set("candidate", q.Candidate)
	}
	if q.Rivals != 0 {
		v.Set("rivals", strconv.FormatFloat(q.Rivals, 'g', -1, 64))
	}
	if q.Unlogged != 0 {
		v.Set("unlogged", strconv.FormatFloat(q.Unlogged, 'g', -1, 64))
	}
	if q.Median != 0 {
		v.Set("median", strconv.FormatFloat(q.Median, 'g', -1, 64))
	}
	if q.Window != 0 {
		v.Set("window", strconv.FormatFloat(q.Window, 'g', -1, 64))
	}
	for _, s := range q.Off {
		v.Add("off", s)
	}
	if q.CapAccess != 0 {
		v.Set("cap-access", strconv.FormatFloat(q.CapAccess, 'g', -1, 64))
	}
	if q.CapMarks != 0 {
		v.Set("cap-marks", strconv.FormatFloat(q.CapMarks, 'g', -1, 64))
	}
	if q.CapTiming != 0 {
		v.Set("cap-timing", strconv.FormatFloat(q.CapTiming, 'g', -1, 64))
	}
	if q.CapSeries != 0 {
		v.Set("cap-series", strconv.FormatFloat(q.CapSeries, 'g', -1, 64))
	}
	return v
}

// ShowCaseWeighing: how much each explanation of a case comes to weigh, by which evidence.
func (c *Client) ShowCaseWeighing(ctx context.Context, id string, q ShowCaseWeighingQuery) (out CaseWeighing, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/weighing", query: q.values(), out: &out})
	return out, err
}

// CaseWeighing is the API's, see ShowCaseWeighing.
type CaseWeighing struct {
	Case     CaseLine          `json:"case"`
	Choices  WeighingChoices   `json:"choices"` // that the figures rest on
	Chosen   WeighingChosen    `json:"chosen,omitzero"`
	Complete bool              `json:"complete"` // the list of holders, for every item
	Findings []WeighingFinding `json:"findings"` // whose marks count
	Leading  []WeighingLine    `json:"leading"`  // the most probable explanations, and the five rivals
	Of       int64             `json:"of"`       // explanations in all
	Rest     float64           `json:"rest"`     // probability that those not listed have together
}

// WeighingChoices is the API's, see ShowCaseWeighing.
type WeighingChoices struct {
	Candidate string       `json:"candidate"` // explanation that is shown in full; the leading one where there is none
	Caps      WeighingCaps `json:"caps"`      // the most that each factor may say either way
	Median    float64      `json:"median"`    // delay between access and publication, in days
	Off       []string     `json:"off"`       // factors that are switched off
	Rivals    float64      `json:"rivals"`    // share of the prior that the five rivals have together, in per cent
	Unlogged  float64      `json:"unlogged"`  // chance that a holder isn't on record, in per cent
	Window    float64      `json:"window"`    // in which it would lie if they weren't the source, in days
}

// WeighingCaps is the API's, see ShowCaseWeighing.
type WeighingCaps struct {
	Access float64 `json:"access"`
	Marks  float64 `json:"marks"`
	Series float64 `json:"series"`
	Timing float64 `json:"timing"`
}

// WeighingChosen is the API's, see ShowCaseWeighing.
type WeighingChosen struct {
	Confidence  string          `json:"confidence"`
	EvenFrom    float64         `json:"evenFrom"` // the prior above which it is more probable than all others together
	ID          string          `json:"id"`
	LeadsFrom   float64         `json:"leadsFrom"` // the prior above which it is the most probable one
	Prior       float64         `json:"prior"`     // its share beforehand
	Probability float64         `json:"probability"`
	Rival       bool            `json:"rival"`
	Sentence    string          `json:"sentence"` // how probable, and in a sentence of its own how well founded
	Steps       []WeighingStep  `json:"steps"`    // the sum, from the prior's log odds to those of the probability
	Sweep       []WeighingPoint `json:"sweep"`
	Title       string          `json:"title"`
	Without     []WeighingLeft  `json:"without"` // which explanation leads without each factor
	Words       string          `json:"words"`
}

// WeighingStep is the API's, see ShowCaseWeighing.
type WeighingStep struct {
	Applied float64 `json:"applied"` // after switch and cap
	Basis   string  `json:"basis"`
	Capped  bool    `json:"capped"`
	Entries []int64 `json:"entries"` // events of the ledger behind it
	LogOdds float64 `json:"logOdds"` // after this step
	Name    string  `json:"name"`
	Off     bool    `json:"off"`
	Raw     float64 `json:"raw"`   // as the evidence has it
	Words   string  `json:"words"` // how strongly it speaks
}

// WeighingPoint is the API's, see ShowCaseWeighing.
type WeighingPoint struct {
	Posterior float64 `json:"posterior"`
	Prior     float64 `json:"prior"`
}

// WeighingLeft is the API's, see ShowCaseWeighing.
type WeighingLeft struct {
	Changes     bool    `json:"changes"` // another leads than with all factors
	Leader      string  `json:"leader"`  // the explanation's title
	Probability float64 `json:"probability"`
	Without     string  `json:"without"`
}

// WeighingFinding is the API's, see ShowCaseWeighing.
type WeighingFinding struct {
	Copies   int64 `json:"copies"` // that it names; the others stay unread
	Document Named `json:"document"`
	Event    int64 `json:"event"`    // of the opening, in the ledger
	Original bool  `json:"original"` // it names the unmarked original
}

// WeighingLine is the API's, see ShowCaseWeighing.
type WeighingLine struct {
	ID          string  `json:"id"`
	Probability float64 `json:"probability"`
	Rival       bool    `json:"rival"`
	Title       string  `json:"title"`
	Words       string  `json:"words"`
}
