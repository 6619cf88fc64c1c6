// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// GetDocument: a document that you work on: terms, releases, who holds it.
func (c *Client) GetDocument(ctx context.Context, id string) (out DocumentPage, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/documents/" + url.PathEscape(id), out: &out})
	return out, err
}

// DocumentPage is the API's, see GetDocument.
type DocumentPage struct {
	At          time.Time      `json:"at"`
	Derived     []DocumentLine `json:"derived"` // documents that have its content in them
	Event       int64          `json:"event"`
	Holders     int64          `json:"holders"`
	Holding     []HolderLine   `json:"holding"` // people it was released to, and what they opened
	ID          string         `json:"id"`
	Joined      Joined         `json:"joined,omitzero"` // with those of the sources, where there are any
	Labels      []string       `json:"labels"`
	Matter      Named          `json:"matter"`
	MayOriginal bool           `json:"mayOriginal"` // see it without marks
	MayRelease  bool           `json:"mayRelease"`
	Name        string         `json:"name"`
	Overdue     []OverdueLine  `json:"overdue"` // withdrawals that should have been acknowledged
	Owner       Named          `json:"owner"`
	Paragraphs  int64          `json:"paragraphs"`
	Releases    []ReleaseLine  `json:"releases"` // newest first
	Requests    []AskedLine    `json:"requests"` // for consent to pass it on
	Sources     []SourceLine   `json:"sources"`
	Terms       Told           `json:"terms"` // the party's own
	Title       string         `json:"title"`
	Yield       Yield          `json:"yield"`
}

// DocumentLine is the API's, see GetDocument.
type DocumentLine struct {
	At      time.Time `json:"at"`
	Holders int64     `json:"holders"`
	ID      string    `json:"id"`
	Labels  []string  `json:"labels"`
	Owner   Named     `json:"owner"`
	Title   string    `json:"title"`
}

// HolderLine is the API's, see GetDocument.
type HolderLine struct {
	Accepted time.Time `json:"accepted"`
	Copies   []Opening `json:"copies"` // newest first; the latest ones of many
	Holds    bool      `json:"holds"`
	Last     time.Time `json:"last"`
	Opened   int64     `json:"opened"`
	Party    Named     `json:"party"`
	Person   Named     `json:"person"`
}

// Opening is the API's, see GetDocument.
type Opening struct {
	At    time.Time `json:"at"`
	Copy  string    `json:"copy"`
	Event int64     `json:"event"`
	Way   string    `json:"way"`
}

// Joined is the API's, see GetDocument.
type Joined struct {
	Conflicts   []string `json:"conflicts"` // nothing can be released before they are settled
	Labels      []string `json:"labels"`
	Originators []Named  `json:"originators"`
	Says        []string `json:"says"`
}

// OverdueLine is the API's, see GetDocument.
type OverdueLine struct {
	Deadline time.Time `json:"deadline"`
	Party    Named     `json:"party"`
	Person   Named     `json:"person"`
	Release  string    `json:"release"`
}

// ReleaseLine is the API's, see GetDocument.
type ReleaseLine struct {
	At       time.Time `json:"at"`
	Document Named     `json:"document"`
	ID       string    `json:"id"`
	Parties  int64     `json:"parties"`
	Party    Named     `json:"party"`
	People   int64     `json:"people"`
	State    string    `json:"state"`
}

// AskedLine is the API's, see GetDocument.
type AskedLine struct {
	Asked  []Named   `json:"asked"`
	At     time.Time `json:"at"`
	By     Named     `json:"by"`
	ID     string    `json:"id"`
	Open   []Named   `json:"open"`
	Party  Named     `json:"party"`
	Reason string    `json:"reason"`
	To     []Named   `json:"to"`
}

// SourceLine is the API's, see GetDocument.
type SourceLine struct {
	Document Named   `json:"document"`
	Owner    Named   `json:"owner"`
	Subsumed bool    `json:"subsumed"` // nothing of its wording is left
	Used     []int64 `json:"used"`     // its paragraphs; null where nobody knows
}

// Told is the API's, see GetDocument.
type Told struct {
	Labels []string `json:"labels"`
	Says   []string `json:"says"`
	Short  string   `json:"short"`
	Terms  any      `json:"terms"`
}

// Yield is the API's, see GetDocument.
type Yield struct {
	Bits            float64 `json:"bits"`
	BitsPer100Words float64 `json:"bitsPer100Words"`
	Sites           int64   `json:"sites"`
	Words           int64   `json:"words"`
}

// A ListAskableQuery narrows what is asked for; what is left empty doesn't.
type ListAskableQuery struct {
	Parent string   // the release by which it is held, where it is passed on
	Q      string   // in a name, an address or a party
	To     []string // people chosen already, who are listed first
}

func (q ListAskableQuery) values() url.Values {
	v := url.Values{}
	if q.Parent != "" {
		v.Set("parent", q.Parent)
	}
	if q.Q != "" {
		v.Set("q", q.Q)
	}
	for _, s := range q.To {
		v.Add("to", s)
	}
	return v
}

// ListAskable: whom a document could go on to by consent.
func (c *Client) ListAskable(ctx context.Context, id string, q ListAskableQuery) (out Releasing, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/documents/" + url.PathEscape(id) + "/askable", query: q.values(), out: &out})
	return out, err
}

// Releasing is the API's, see ListAskable.
type Releasing struct {
	Document   Named    `json:"document"`
	Everyone   bool     `json:"everyone"` // can be found by words; otherwise those at other parties by their whole address
	Labels     []string `json:"labels"`
	Matter     Named    `json:"matter"`
	More       bool     `json:"more"`   // there are more than are listed: search
	Onward     int64    `json:"onward"` // how often those who get it may have it go on to another party without asking
	Paragraphs int64    `json:"paragraphs"`
	Parent     string   `json:"parent,omitempty"` // the release by which it is held, where it is passed on
	Parties    []Choice `json:"parties"`
	Terms      []string `json:"terms"` // in words, as it is held
}

// Choice is the API's, see ListAskable.
type Choice struct {
	Party    Named       `json:"party"`
	People   []Candidate `json:"people"`
	Standing string      `json:"standing,omitempty"`
}

// Candidate is the API's, see ListAskable.
type Candidate struct {
	Chosen bool     `json:"chosen"`
	Email  string   `json:"email"`
	Holds  bool     `json:"holds"` // it already
	Lacks  []string `json:"lacks"` // labels that they are not admitted to
	Person Named    `json:"person"`
}

// A ListCandidatesQuery narrows what is asked for; what is left empty doesn't.
type ListCandidatesQuery struct {
	Parent string   // the release by which it is held, where it is passed on
	Q      string   // in a name, an address or a party
	To     []string // people chosen already, who are listed first
}

func (q ListCandidatesQuery) values() url.Values {
	v := url.Values{}
	if q.Parent != "" {
		v.Set("parent", q.Parent)
	}
	if q.Q != "" {
		v.Set("q", q.Q)
	}
	for _, s := range q.To {
		v.Add("to", s)
	}
	return v
}

// ListCandidates: whom a document can be released to.
func (c *Client) ListCandidates(ctx context.Context, id string, q ListCandidatesQuery) (out Releasing, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/documents/" + url.PathEscape(id) + "/candidates", query: q.values(), out: &out})
	return out, err
}

// MailDocument: a new marked copy of a document by mail to yourself.
func (c *Client) MailDocument(ctx context.Context, id string) (out Mailed, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/documents/" + url.PathEscape(id) + "/copies/mail", out: &out, anew: true})
	return out, err
}

// Mailed is the API's, see MailDocument.
type Mailed struct {
	Copy    string `json:"copy,omitempty"`
	Event   int64  `json:"event,omitempty"`
	Release string `json:"release,omitempty"`
	To      string `json:"to"`
}

// ReadDocument: a new marked copy of a document, each time another.
func (c *Client) ReadDocument(ctx context.Context, id string) (out CopyMade, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/documents/" + url.PathEscape(id) + "/copies", out: &out, anew: true})
	return out, err
}

// CopyMade is the API's, see ReadDocument.
type CopyMade struct {
	Copy       string   `json:"copy"`
	Document   string   `json:"document"`
	Event      int64    `json:"event"`      // of its release, in the ledger
	File       []byte   `json:"file"`       // the copy, in base64
	Marked     string   `json:"marked"`     // that the copy is marked, which has to be told beside the text
	Name       string   `json:"name"`       // of the file
	Paragraphs []int64  `json:"paragraphs"` // those that are in it; null for all
	Terms      []string `json:"terms"`      // labels, which have to be shown with the text
	Title      string   `json:"title"`
}

// ShowOriginal: a document without marks, for those who work on it; it is logged.
func (c *Client) ShowOriginal(ctx context.Context, id string) (out Original, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/documents/" + url.PathEscape(id) + "/original", out: &out, anew: true})
	return out, err
}

// Original is the API's, see ShowOriginal.
type Original struct {
	Document string      `json:"document"`
	Text     []Paragraph `json:"text"`
	Title    string      `json:"title"`
	Withheld []int64     `json:"withheld"`
}

// Paragraph is the API's, see ShowOriginal.
type Paragraph struct {
	Kind     string    `json:"kind"`
	Number   int64     `json:"number"`
	Places   []Place   `json:"places"`
	Segments []Segment `json:"segments"`
}

// Place is the API's, see ShowOriginal.
type Place struct {
	First    bool      `json:"first"`
	Kind     string    `json:"kind"`
	Offered  bool      `json:"offered"`
	Site     int64     `json:"site"`
	Together int64     `json:"together"`
	Use      bool      `json:"use"`
	Variants []Variant `json:"variants"`
	Varies   bool      `json:"varies"`
	Words    string    `json:"words"`
}

// Variant is the API's, see ShowOriginal.
type Variant struct {
	Index  int64  `json:"index"`
	Keep   bool   `json:"keep"`
	Stands bool   `json:"stands"`
	Text   string `json:"text"`
}

// Segment is the API's, see ShowOriginal.
type Segment struct {
	Kept bool   `json:"kept"`
	Off  bool   `json:"off"`
	Site int64  `json:"site"`
	Text string `json:"text"`
}

// ShowSpread: which publications have some of a document, and who copied whom.
func (c *Client) ShowSpread(ctx context.Context, id string) (out Spread, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/documents/" + url.PathEscape(id) + "/spread", out: &out})
	return out, err
}

// Spread is the API's, see ShowSpread.
type Spread struct {
	Document     string      `json:"document"`
	Publications []Published `json:"publications"`
	Title        string      `json:"title"`
}

// Published is the API's, see ShowSpread.
type Published struct {
	Basis       string    `json:"basis"`
	FirstSeen   time.Time `json:"firstSeen"`
	ID          string    `json:"id"`
	Inherited   int64     `json:"inherited"`
	Kind        string    `json:"kind"`
	Outlet      string    `json:"outlet,omitempty"`
	Parent      string    `json:"parent,omitempty"`
	Probability float64   `json:"probability"`
	Public      bool      `json:"public"`
	Published   time.Time `json:"published"`
	Sentences   int64     `json:"sentences"`
	Strength    float64   `json:"strength"`
	Title       string    `json:"title"`
	URL         string    `json:"url,omitempty"`
	Words       int64     `json:"words"`
}
