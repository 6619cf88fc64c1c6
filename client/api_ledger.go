// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// GetCheckpoint: the ledger as it was signed last, and its witnesses.
func (c *Client) GetCheckpoint(ctx context.Context) (out Checkpoint, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/ledger/checkpoint", out: &out})
	return out, err
}

// Checkpoint is the API's, see GetCheckpoint.
type Checkpoint struct {
	At        time.Time `json:"at"`
	Cosigned  int64     `json:"cosigned"`
	Key       string    `json:"key"`
	Note      string    `json:"note"`
	Origin    string    `json:"origin"`
	Root      string    `json:"root"`
	Size      int64     `json:"size"`
	Witnesses []Witness `json:"witnesses"`
}

// Witness is the API's, see GetCheckpoint.
type Witness struct {
	Agreed  bool      `json:"agreed"`
	Asked   time.Time `json:"asked"`
	Key     string    `json:"key"`
	Name    string    `json:"name"`
	Signed  time.Time `json:"signed"`
	Size    int64     `json:"size"`
	Trouble string    `json:"trouble,omitempty"`
}

// GetEntry: an entry with its decision, the rules and the facts.
func (c *Client) GetEntry(ctx context.Context, event int64) (out EntryPage, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/ledger/entries/" + strconv.FormatInt(event, 10), out: &out})
	return out, err
}

// EntryPage is the API's, see GetEntry.
type EntryPage struct {
	At       time.Time `json:"at"`
	Decision Decision  `json:"decision,omitzero"`
	Document string    `json:"document,omitempty"`
	Event    int64     `json:"event"`
	Holds    []Field   `json:"holds"`
	Rules    []Rule    `json:"rules"`
	Type     string    `json:"type"`
	Whole    bool      `json:"whole"`
	Words    string    `json:"words"`
}

// Decision is the API's, see GetEntry.
type Decision struct {
	Allowed bool     `json:"allowed"`
	Facts   []Field  `json:"facts"`
	Rules   []string `json:"rules"`
	Words   string   `json:"words"`
}

// Field is the API's, see GetEntry.
type Field struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Rule is the API's, see GetEntry.
type Rule struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// GetEntryReceipt: the receipt of an entry, which verifies offline.
func (c *Client) GetEntryReceipt(ctx context.Context, event int64) (out Receipt, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/ledger/entries/" + strconv.FormatInt(event, 10) + "/receipt", out: &out})
	return out, err
}

// Receipt is the API's, see GetEntryReceipt.
type Receipt struct {
	At        time.Time `json:"at"`
	Copy      string    `json:"copy,omitempty"`
	Document  string    `json:"document,omitempty"`
	Event     int64     `json:"event"`
	LedgerKey string    `json:"ledgerKey"`
	Name      string    `json:"name"`
	Text      string    `json:"text"`
	Type      string    `json:"type"`
	Words     string    `json:"words"`
}

// A ListEntriesQuery narrows what is asked for; what is left empty doesn't.
type ListEntriesQuery struct {
	Before   int64  // the entry that they come before; 0 for the newest
	Type     string // like release.approved
	Person   string // who did it, or whom it is about; refusals are found with their type
	Party    string // that it names, or whose people it names
	Matter   string
	Document string
	From     string // first day, in UTC
	Until    string // last day, in UTC
}

func (q ListEntriesQuery) values() url.Values {
	v := url.Values{}
	if q.Before != 0 {
		v.Set("before", strconv.FormatInt(int64(q.Before), 10))
	}
	if q.Type != "" {
		v.Set("type", q.Type)
	}
	if q.Person != "" {
		v.Set("person", q.Person)
	}
	if q.Party != "" {
		v.Set("party", q.Party)
	}
	if q.Matter != "" {
		v.Set("matter", q.Matter)
	}
	if q.Document != "" {
		v.Set("document", q.Document)
	}
	if q.From != "" {
		v.Set("from", q.From)
	}
	if q.Until != "" {
		v.Set("until", q.Until)
	}
	return v
}

// ListEntries: entries of the ledger, newest first: all for an auditor, for others those that concern them.
func (c *Client) ListEntries(ctx context.Context, q ListEntriesQuery) (out Entries, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/ledger/entries", query: q.values(), out: &out})
	return out, err
}

// Entries is the API's, see ListEntries.
type Entries struct {
	Cut     bool    `json:"cut"`
	Entries []Entry `json:"entries"`
	Next    int64   `json:"next"`
	Whole   bool    `json:"whole"`
}

// Entry is the API's, see ListEntries.
type Entry struct {
	At       time.Time `json:"at"`
	Decision Decision  `json:"decision,omitzero"`
	Document string    `json:"document,omitempty"`
	Event    int64     `json:"event"`
	Type     string    `json:"type"`
	Words    string    `json:"words"`
}
