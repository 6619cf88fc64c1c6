// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// ShowCaseCertificate: how one person stands to what was published, clause by clause, with the entries behind each.
func (c *Client) ShowCaseCertificate(ctx context.Context, id string, person string) (out CaseCertificate, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/holders/" + url.PathEscape(person), out: &out})
	return out, err
}

// CaseCertificate is the API's, see ShowCaseCertificate.
type CaseCertificate struct {
	Case          CaseLine          `json:"case"`
	Excluded      bool              `json:"excluded"`
	ExcludedAlone bool              `json:"excludedAlone"`
	Items         []CertificateItem `json:"items"`
	More          int64             `json:"more"` // items beyond those listed
	Own           bool              `json:"own"`  // on the originator's own side
	Person        HolderName        `json:"person"`
}

// CertificateItem is the API's, see ShowCaseCertificate.
type CertificateItem struct {
	Clauses  []CertificateClause `json:"clauses"`
	Earliest time.Time           `json:"earliest"` // of its first publication; zero where nobody knows
	Label    string              `json:"label"`
	Latest   time.Time           `json:"latest"`
	Status   string              `json:"status"`
}

// CertificateClause is the API's, see ShowCaseCertificate.
type CertificateClause struct {
	Entries []CertificateEntry `json:"entries"`
	Holds   bool               `json:"holds"` // a clause that doesn't keeps them from being excluded
	More    int64              `json:"more"`  // entries beyond those listed
	Text    string             `json:"text"`
}

// CertificateEntry is the API's, see ShowCaseCertificate.
type CertificateEntry struct {
	At    time.Time `json:"at"`
	Event int64     `json:"event"`
	Words string    `json:"words"`
}

// HolderName is the API's, see ShowCaseCertificate.
type HolderName struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Party string `json:"party"`
}

// A ShowCaseHoldersQuery narrows what is asked for; what is left empty doesn't.
type ShowCaseHoldersQuery struct {
	Page int64 // of the people, from 1
}

func (q ShowCaseHoldersQuery) values() url.Values {
	v := url.Values{}
	if q.Page != 0 {
		v.Set("page", strconv.FormatInt(int64(q.Page), 10))
	}
	return v
}

// ShowCaseHolders: who could have been the source, who cannot, and how complete the list is.
func (c *Client) ShowCaseHolders(ctx context.Context, id string, q ShowCaseHoldersQuery) (out CaseHolders, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/holders", query: q.values(), out: &out})
	return out, err
}

// CaseHolders is the API's, see ShowCaseHolders.
type CaseHolders struct {
	Case               CaseLine         `json:"case"`
	Columns            []int64          `json:"columns"`            // places in items that the rows below have a status for
	Complete           bool             `json:"complete"`           // the list of holders, for every item
	Documents          []HolderDocument `json:"documents"`          // on the matter, to enter things about
	ExcludedAlone      int64            `json:"excludedAlone"`      // people who can't have been the only source
	ExcludedAltogether int64            `json:"excludedAltogether"` // people who can't have been a source of any of it
	Groups             HolderGroups     `json:"groups"`
	HeldAll            []HolderName     `json:"heldAll"` // on record held all of it before it was published; the first of many
	HeldAllOf          int64            `json:"heldAllOf"`
	Items              []HolderItem     `json:"items"`
	MayWork            bool             `json:"mayWork"`
	Next               int64            `json:"next"` // page that follows; 0 where there is none
	Owed               []HolderOwed     `json:"owed"` // what would make the list complete
	People             []HolderRow      `json:"people"`
	Questions          []HolderQuestion `json:"questions"`
	Remarks            []HolderRemark   `json:"remarks"`
	Rivals             []HolderRival    `json:"rivals"`
	Total              int64            `json:"total"` // people, on all pages
	Unexamined         []string         `json:"unexamined"`
}

// HolderDocument is the API's, see ShowCaseHolders.
type HolderDocument struct {
	ID         string `json:"id"`
	Name       string `json:"name"`
	Paragraphs int64  `json:"paragraphs"`
}

// HolderGroups is the API's, see ShowCaseHolders.
type HolderGroups struct {
	Complete bool             `json:"complete"`
	Nobody   []string         `json:"nobody"` // items that nobody held on record
	Of       int64            `json:"of"`
	Shown    [][][]HolderName `json:"shown"` // each place can be filled by any of those listed there
	Words    string           `json:"words"` // how complete the list is
}

// HolderItem is the API's, see ShowCaseHolders.
type HolderItem struct {
	Complete     bool      `json:"complete"` // the list of its holders
	Document     Named     `json:"document"`
	Earliest     time.Time `json:"earliest"`           // of its first publication; zero where nobody knows
	Examined     string    `json:"examined,omitempty"` // how ways of deriving it were looked for
	Excluded     int64     `json:"excluded"`           // people
	Held         int64     `json:"held"`               // people, on record
	Label        string    `json:"label"`
	Latest       time.Time `json:"latest"`
	MayHave      int64     `json:"mayHave"`   // people who may have held it, or could have derived it
	Paragraph    int64     `json:"paragraph"` // from 1; 0 where it can't be told which
	Publications int64     `json:"publications"`
	Words        string    `json:"words"` // how complete the list is
}

// HolderOwed is the API's, see ShowCaseHolders.
type HolderOwed struct {
	Document   Named  `json:"document"`
	Items      int64  `json:"items"`      // that it would help with
	MayBeAsked bool   `json:"mayBeAsked"` // there is somebody who could answer here
	Party      Named  `json:"party"`
	Question   string `json:"question,omitempty"` // the one asked last
	Why        string `json:"why"`
}

// HolderRow is the API's, see ShowCaseHolders.
type HolderRow struct {
	Excluded int64      `json:"excluded"` // items
	Held     int64      `json:"held"`     // items, on record
	Named    bool       `json:"named"`    // known by name alone, from what somebody said
	Own      bool       `json:"own"`      // on the originator's own side
	Person   HolderName `json:"person"`
	Reason   string     `json:"reason,omitempty"` // why they are excluded from an item
	Statuses []string   `json:"statuses"`
}

// HolderQuestion is the API's, see ShowCaseHolders.
type HolderQuestion struct {
	Answered HolderReply `json:"answered,omitzero"` // the last answer
	Answers  int64       `json:"answers"`           // how often it was answered
	At       time.Time   `json:"at"`
	Deadline time.Time   `json:"deadline"`
	Document Named       `json:"document"`
	Event    int64       `json:"event"` // of the ledger
	ID       string      `json:"id"`
	Overdue  bool        `json:"overdue"`
	Party    Named       `json:"party"`
}

// HolderReply is the API's, see ShowCaseHolders.
type HolderReply struct {
	AsOf     time.Time         `json:"asOf"`
	At       time.Time         `json:"at"`
	By       string            `json:"by"`
	Complete bool              `json:"complete"` // this is everybody, up to asOf
	Event    int64             `json:"event"`    // of the ledger
	Others   []HolderNamedHere `json:"others"`
}

// HolderNamedHere is the API's, see ShowCaseHolders.
type HolderNamedHere struct {
	Name  string    `json:"name"`
	Party string    `json:"party,omitempty"` // where it isn't the one that answered
	Since time.Time `json:"since,omitzero"`
}

// HolderRemark is the API's, see ShowCaseHolders.
type HolderRemark struct {
	At     time.Time `json:"at"`
	By     string    `json:"by"`
	Event  int64     `json:"event"` // of the ledger
	From   []string  `json:"from,omitempty"`
	ID     string    `json:"id"`
	Items  []string  `json:"items"`
	Kind   string    `json:"kind"`
	Since  time.Time `json:"since,omitzero"`
	Struck bool      `json:"struck"` // another remark says that it was wrong
	Text   string    `json:"text"`
	Who    string    `json:"who,omitempty"` // of a holder
}

// HolderRival is the API's, see ShowCaseHolders.
type HolderRival struct {
	Kind  string `json:"kind"`
	Shows string `json:"shows"` // what the record shows about it
	Title string `json:"title"`
}
