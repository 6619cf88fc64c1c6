// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// EnterDamage: enter something in the assessment, which makes its next version.
func (c *Client) EnterDamage(ctx context.Context, id string, in DamageEntry) (out CaseDamage, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/damage", in: in, out: &out})
	return out, err
}

// DamageEntry is the API's, see EnterDamage.
type DamageEntry struct {
	Add       string    `json:"add"`
	At        time.Time `json:"at,omitzero"`         // when an event happened, since when an audience had an item, when something was done
	Audiences []string  `json:"audiences,omitempty"` // ids of those that had an item, or that an event reached; public for everybody
	Document  string    `json:"document,omitempty"`  // that an item stands in
	Due       time.Time `json:"due,omitzero"`
	Gravity   string    `json:"gravity,omitempty"`  // limited, serious, grave
	How       string    `json:"how,omitempty"`      // how an audience had an item
	ID        string    `json:"id,omitempty"`       // of the act that was done, the telling that was approved or made, the entry to take out
	Items     []string  `json:"items,omitempty"`    // ids
	Kind      string    `json:"kind,omitempty"`     // of an event: publication, talk, loss
	Name      string    `json:"name,omitempty"`     // of an audience; the title of an event; who is at risk, or must be told
	Official  bool      `json:"official,omitempty"` // somebody entitled had released it to them
	Owner     string    `json:"owner,omitempty"`    // who owes an act; whose approval it takes to tell somebody
	Paragraph int64     `json:"paragraph,omitempty"`
	Risk      string    `json:"risk,omitempty"`   // id of the one that an act protects against
	Soon      string    `json:"soon,omitempty"`   // now, days, weeks, months
	Source    string    `json:"source,omitempty"` // exhibit, address, event
	Text      string    `json:"text,omitempty"`   // what an item says, what may happen, what is to be done or told, what came of it
	Version   int64     `json:"version"`          // the one that you saw; 0 for none. Refused where there is a later one
}

// CaseDamage is the API's, see EnterDamage.
type CaseDamage struct {
	At        time.Time         `json:"at"`
	Audiences []Named           `json:"audiences"` // the public first
	By        Named             `json:"by"`
	Case      CaseLine          `json:"case"`
	Documents []Named           `json:"documents"` // on the matter, that an item may stand in
	Event     int64             `json:"event"`
	Events    []DamageEvent     `json:"events"` // in the order in which they happened, with what each revealed
	Had       []DamageKnowledge `json:"had"`
	Inferred  []CaseInferred    `json:"inferred"` // what the public could tell by itself of what was not to be told, before it came out and since, as far as you may know of it; as it is now, whichever the version
	Items     []DamageItem      `json:"items"`
	Latest    bool              `json:"latest"`
	MayWork   bool              `json:"mayWork"`
	Owed      []DamageOwed      `json:"owed"`     // what isn't done, by when it is due
	Revealed  int64             `json:"revealed"` // items that were new to an audience, over all events
	Risks     []DamageRisk      `json:"risks"`
	Tellings  []DamageTelling   `json:"tellings"`
	Version   int64             `json:"version"`  // 0 while nothing is entered
	Versions  []DamageVersion   `json:"versions"` // the latest first
}

// DamageEvent is the API's, see EnterDamage.
type DamageEvent struct {
	At     time.Time        `json:"at"`
	ID     string           `json:"id"`
	Kind   string           `json:"kind"`
	Source string           `json:"source"`
	Title  string           `json:"title"`
	Told   []DamageRevealed `json:"told"` // an audience each
}

// DamageRevealed is the API's, see EnterDamage.
type DamageRevealed struct {
	Already  []DamagePrior `json:"already"` // what it had, and by what
	Audience string        `json:"audience"`
	New      []DamageItem  `json:"new"`
}

// DamagePrior is the API's, see EnterDamage.
type DamagePrior struct {
	Item  string `json:"item"`
	Words string `json:"words"`
}

// DamageItem is the API's, see EnterDamage.
type DamageItem struct {
	Document  Named  `json:"document"`
	ID        string `json:"id"`
	Paragraph int64  `json:"paragraph"` // 0 where it isn't known
	Text      string `json:"text"`
}

// DamageKnowledge is the API's, see EnterDamage.
type DamageKnowledge struct {
	Audience string    `json:"audience"`
	How      string    `json:"how"`
	ID       string    `json:"id"`
	Item     string    `json:"item"` // what it says
	Official bool      `json:"official"`
	Since    time.Time `json:"since"`
	Source   string    `json:"source"`
}

// CaseInferred is the API's, see EnterDamage.
type CaseInferred struct {
	After      int64          `json:"after"`  // that are left since
	Before     int64          `json:"before"` // answers that were left for the public; 0 where what was said can't all be true
	By         []InferredFrom `json:"by"`     // the fewest public statements that tell it together, before where it was told before
	Chance     float64        `json:"chance"` // that the best single guess was right before
	Fewer      int64          `json:"fewer"`  // it counts as told when fewer are left
	Of         int64          `json:"of"`     // possible answers
	Public     int64          `json:"public"` // statements that were public before
	Secret     Named          `json:"secret"`
	Told       bool           `json:"told"`       // it can be since
	ToldBefore bool           `json:"toldBefore"` // it could be pieced together before
	Words      []string       `json:"words"`
}

// InferredFrom is the API's, see EnterDamage.
type InferredFrom struct {
	At   time.Time `json:"at,omitzero"`
	By   string    `json:"by"`
	ID   string    `json:"id"`
	Text string    `json:"text"`
}

// DamageOwed is the API's, see EnterDamage.
type DamageOwed struct {
	Due     time.Time `json:"due"`
	ID      string    `json:"id"`
	Overdue bool      `json:"overdue"`
	Owner   string    `json:"owner"` // who owes it, or whose approval it waits for
	Waits   bool      `json:"waits"` // for an approval
	What    string    `json:"what"`
}

// DamageRisk is the API's, see EnterDamage.
type DamageRisk struct {
	Acts    []DamageAct  `json:"acts"`
	Gravity string       `json:"gravity"`
	ID      string       `json:"id"`
	Items   []DamageItem `json:"items"`
	Soon    string       `json:"soon"`
	Text    string       `json:"text"`
	Who     string       `json:"who"`
}

// DamageAct is the API's, see EnterDamage.
type DamageAct struct {
	Done    DamageDone `json:"done,omitzero"`
	Due     time.Time  `json:"due"`
	ID      string     `json:"id"`
	Overdue bool       `json:"overdue"`
	Owner   string     `json:"owner"`
	Text    string     `json:"text"`
}

// DamageDone is the API's, see EnterDamage.
type DamageDone struct {
	At       time.Time `json:"at"`
	By       Named     `json:"by"`
	Note     string    `json:"note"`
	Recorded time.Time `json:"recorded"`
}

// DamageTelling is the API's, see EnterDamage.
type DamageTelling struct {
	Approved DamageDone `json:"approved,omitzero"`
	Approver string     `json:"approver"`
	Due      time.Time  `json:"due"`
	ID       string     `json:"id"`
	MayTell  bool       `json:"mayTell"` // nothing stands in the way of telling them
	Overdue  bool       `json:"overdue"`
	Told     DamageDone `json:"told,omitzero"`
	What     string     `json:"what"`
	Who      string     `json:"who"`
}

// DamageVersion is the API's, see EnterDamage.
type DamageVersion struct {
	At     time.Time `json:"at"`
	By     Named     `json:"by"`
	Event  int64     `json:"event"`
	Number int64     `json:"number"`
	What   string    `json:"what"`
}

// A PrintDamageQuery narrows what is asked for; what is left empty doesn't.
type PrintDamageQuery struct {
	Format string
}

func (q PrintDamageQuery) values() url.Values {
	v := url.Values{}
	if q.Format != "" {
		v.Set("format", q.Format)
	}
	return v
}

// PrintDamage: the assessment as a file.
func (c *Client) PrintDamage(ctx context.Context, id string, q PrintDamageQuery) (out Print, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/damage/print", query: q.values(), out: &out})
	return out, err
}

// Print is the API's, see PrintDamage.
type Print struct {
	File  []byte `json:"file"` // in base64
	Media string `json:"media"`
	Name  string `json:"name"`
}

// A ShowDamageQuery narrows what is asked for; what is left empty doesn't.
type ShowDamageQuery struct {
	Version int64 // the latest where there is none
}

func (q ShowDamageQuery) values() url.Values {
	v := url.Values{}
	if q.Version != 0 {
		v.Set("version", strconv.FormatInt(int64(q.Version), 10))
	}
	return v
}

// ShowDamage: what came out, who is at risk, what is owed, who must be told.
func (c *Client) ShowDamage(ctx context.Context, id string, q ShowDamageQuery) (out CaseDamage, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/damage", query: q.values(), out: &out})
	return out, err
}
