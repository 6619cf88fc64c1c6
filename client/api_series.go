// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"time"
)

// ShowSeries: all cases that you may know of, in one picture: what they share, whether a source recurs, rates of parties, and how inquiries have ended.
func (c *Client) ShowSeries(ctx context.Context) (out Series, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/series", out: &out})
	return out, err
}

// Series is the API's, see ShowSeries.
type Series struct {
	At        time.Time       `json:"at"`
	Bound     float64         `json:"bound"`   // on naming any holder wrongly in the whole series
	Cases     []SeriesCase    `json:"cases"`   // by when their first publication appeared
	Copies    []SeriesCopies  `json:"copies"`  // copies that findings have identified, by holder
	Decoded   int64           `json:"decoded"` // documents whose codewords were opened
	Holders   int64           `json:"holders"` // people who have copies of a document on these matters
	Inquiries SeriesInquiries `json:"inquiries"`
	Level     float64         `json:"level"`           // of the intervals
	Quarters  []SeriesRate    `json:"quarters"`        // the same by quarter in which they were given
	Rates     []SeriesRate    `json:"rates"`           // by party: how many of the documents that it was given appeared
	Recurs    SeriesRecurs    `json:"recurs,omitzero"` // none with fewer than two cases to compare
	Shared    []SeriesShared  `json:"shared"`          // what at least two cases have in common
}

// SeriesCase is the API's, see ShowSeries.
type SeriesCase struct {
	Closed    time.Time `json:"closed"` // zero while it is open
	Documents []Named   `json:"documents"`
	Event     int64     `json:"event"` // of its opening, in the ledger
	First     time.Time `json:"first"` // publication; zero where nobody knows
	ID        string    `json:"id"`
	Matter    Named     `json:"matter"`
	OpenedAt  time.Time `json:"openedAt"`
	OpenedBy  Named     `json:"openedBy"` // person
	Outcome   string    `json:"outcome"`  // empty while it is open
	Outlets   []string  `json:"outlets"`
	Parties   []string  `json:"parties"` // that had copies of one of these before it was published
	State     string    `json:"state"`
	Title     string    `json:"title"`
}

// SeriesCopies is the API's, see ShowSeries.
type SeriesCopies struct {
	Chance    float64       `json:"chance"`    // at most: that any holder without a part in any of these leaks comes so high
	Documents int64         `json:"documents"` // decoded, of which the holder had a copy
	Found     []SeriesFound `json:"found"`
	Holder    HolderName    `json:"holder,omitzero"` // to whom the copies were made, where the bound is kept
	Log10E    float64       `json:"log10E"`          // of the product of e-values, at its highest
	Named     bool          `json:"named"`           // that is within the bound of the series
}

// SeriesFound is the API's, see ShowSeries.
type SeriesFound struct {
	Copy     string `json:"copy"`
	Document Named  `json:"document"`
	Request  string `json:"request"` // to the custodians, whose finding it is
}

// SeriesInquiries is the API's, see ShowSeries.
type SeriesInquiries struct {
	Established    int64   `json:"established"`
	MedianOpen     float64 `json:"medianOpen"`     // days
	MedianToClose  float64 `json:"medianToClose"`  // days
	NotEstablished int64   `json:"notEstablished"` // and referred to others
	OldestOpen     float64 `json:"oldestOpen"`     // days
	Open           int64   `json:"open"`
	Opened         int64   `json:"opened"`
}

// SeriesRate is the API's, see ShowSeries.
type SeriesRate struct {
	Appeared int64   `json:"appeared"`
	From     float64 `json:"from"`
	Given    int64   `json:"given"`
	Mean     float64 `json:"mean"`
	Party    string  `json:"party"`
	Period   string  `json:"period,omitempty"` // quarter: 2026-1
	To       float64 `json:"to"`
}

// SeriesRecurs is the API's, see ShowSeries.
type SeriesRecurs struct {
	Cases   int64          `json:"cases"`  // of which there is a list of holders
	Chance  float64        `json:"chance"` // that one of the holders recurs
	Holders int64          `json:"holders"`
	Leading []SeriesHolder `json:"leading"` // the likeliest holders, nameless unless the series names their copies
	Words   string         `json:"words"`
}

// SeriesHolder is the API's, see ShowSeries.
type SeriesHolder struct {
	Cases  int64      `json:"cases"`  // in which on record they held all that was published
	Chance float64    `json:"chance"` // of being the one that recurs
	Holder HolderName `json:"holder,omitzero"`
	Share  float64    `json:"share"` // of the cases that they would be behind
}

// SeriesShared is the API's, see ShowSeries.
type SeriesShared struct {
	Cases []string `json:"cases"`
	Kind  string   `json:"kind"`
	Value Named    `json:"value"`
}
