// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// AskCaseHolders: ask parties who had a document.
func (c *Client) AskCaseHolders(ctx context.Context, id string, in HoldersAskedBody) (out HolderQuestionsMade, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/holder-questions", in: in, out: &out})
	return out, err
}

// HoldersAskedBody is the API's, see AskCaseHolders.
type HoldersAskedBody struct {
	Ask  []HolderAsk `json:"ask"`
	Days int64       `json:"days"` // to answer
}

// HolderAsk is the API's, see AskCaseHolders.
type HolderAsk struct {
	Document string `json:"document"`
	Party    string `json:"party"`
}

// HolderQuestionsMade is the API's, see AskCaseHolders.
type HolderQuestionsMade struct {
	Questions []string `json:"questions"` // ids
}

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

// CaseLine is the API's, see GiveEstimates.
type CaseLine struct {
	Event    int64     `json:"event"` // of its opening, in the ledger
	ID       string    `json:"id"`
	Matter   Named     `json:"matter"`
	OpenedAt time.Time `json:"openedAt"`
	OpenedBy Named     `json:"openedBy"` // person
	State    string    `json:"state"`
	Title    string    `json:"title"`
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

// ListCases: the cases that you may know of, newest first.
func (c *Client) ListCases(ctx context.Context) (out []CaseLine, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases", out: &out})
	return out, err
}

// OpenCase: open a case, about publications or requests to the custodians.
func (c *Client) OpenCase(ctx context.Context, in CaseOpening) (out CaseLine, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases", in: in, out: &out})
	return out, err
}

// CaseOpening is the API's, see OpenCase.
type CaseOpening struct {
	Matter       string   `json:"matter"`
	Publications []string `json:"publications,omitempty"` // that the watch has found, and that reuse documents on the matter
	Requests     []string `json:"requests,omitempty"`     // to the custodians, about documents on the matter
	Title        string   `json:"title"`
}

// RecordTruth: record what turned out, so that the calls before it are scored.
func (c *Client) RecordTruth(ctx context.Context, id string, in TruthWritten) (out CaseMatrix, err error) {
	err = c.do(ctx, call{method: http.MethodPut, path: "/cases/" + url.PathEscape(id) + "/truth", in: in, out: &out})
	return out, err
}

// TruthWritten is the API's, see RecordTruth.
type TruthWritten struct {
	Hypothesis string `json:"hypothesis"`
	Why        string `json:"why"` // how it is known
}

// RemarkCaseHolders: enter by hand who held something, where it was to be had, how it can be derived, or that an entry was wrong.
func (c *Client) RemarkCaseHolders(ctx context.Context, id string, in Said) (out HolderRemarkMade, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/holder-remarks", in: in, out: &out})
	return out, err
}

// Said is the API's, see RemarkCaseHolders.
type Said struct {
	From   []Item    `json:"from,omitempty"` // of a rule: what it starts from, all of it
	Items  []Item    `json:"items,omitempty"`
	Kind   string    `json:"kind"`
	Other  Other     `json:"other,omitzero"`   // of a holder
	Since  time.Time `json:"since,omitzero"`   // of a public text; zero where nobody knows
	Strike string    `json:"strike,omitempty"` // the remark that was wrong
	Text   string    `json:"text"`             // how it is known
}

// Item is the API's, see RemarkCaseHolders.
type Item struct {
	Document  string `json:"document"`
	Paragraph int64  `json:"paragraph"`
}

// Other is the API's, see RemarkCaseHolders.
type Other struct {
	Name      string    `json:"name,omitempty"`
	Party     string    `json:"party,omitempty"`
	PartyName string    `json:"partyName,omitempty"`
	Person    string    `json:"person,omitempty"`
	Since     time.Time `json:"since,omitzero"`
}

// HolderRemarkMade is the API's, see RemarkCaseHolders.
type HolderRemarkMade struct {
	Remark string `json:"remark"` // id
}

// ShowCase: a case, and what it is about.
func (c *Client) ShowCase(ctx context.Context, id string) (out Case, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id), out: &out})
	return out, err
}

// Case is the API's, see ShowCase.
type Case struct {
	Documents    []Named           `json:"documents"` // of which passages came to light
	Event        int64             `json:"event"`     // of its opening, in the ledger
	ID           string            `json:"id"`
	Matter       Named             `json:"matter"`
	MayAnswer    bool              `json:"mayAnswer"` // answer for the board, as a custodian
	MayWork      bool              `json:"mayWork"`   // add to it, and weigh it
	OpenedAt     time.Time         `json:"openedAt"`
	OpenedBy     Named             `json:"openedBy"` // person
	Publications []CasePublication `json:"publications"`
	Requests     []CaseRequest     `json:"requests"` // to the custodians
	State        string            `json:"state"`
	Title        string            `json:"title"`
}

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
		v.Set("rivals", strconv.FormatInt(int64(q.Rivals), 10))
	}
	if q.Unlogged != 0 {
		v.Set("unlogged", strconv.FormatInt(int64(q.Unlogged), 10))
	}
	if q.Median != 0 {
		v.Set("median", strconv.FormatInt(int64(q.Median), 10))
	}
	if q.Window != 0 {
		v.Set("window", strconv.FormatInt(int64(q.Window), 10))
	}
	for _, s := range q.Off {
		v.Add("off", s)
	}
	if q.CapAccess != 0 {
		v.Set("cap-access", strconv.FormatInt(int64(q.CapAccess), 10))
	}
	if q.CapMarks != 0 {
		v.Set("cap-marks", strconv.FormatInt(int64(q.CapMarks), 10))
	}
	if q.CapTiming != 0 {
		v.Set("cap-timing", strconv.FormatInt(int64(q.CapTiming), 10))
	}
	if q.CapSeries != 0 {
		v.Set("cap-series", strconv.FormatInt(int64(q.CapSeries), 10))
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

// ShowMatrix: evidence against rival hypotheses: what each analyst says, once your own estimates are in, and what follows.
func (c *Client) ShowMatrix(ctx context.Context, id string) (out CaseMatrix, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/matrix", out: &out})
	return out, err
}

// WriteEvidence: write down a piece of evidence, or with an id another version of one.
func (c *Client) WriteEvidence(ctx context.Context, id string, in EvidenceWritten) (out MatrixWritten, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/evidence", in: in, out: &out})
	return out, err
}

// EvidenceWritten is the API's, see WriteEvidence.
type EvidenceWritten struct {
	Dropped bool     `json:"dropped,omitempty"`
	Grade   string   `json:"grade"` // of the Admiralty code: B2
	ID      string   `json:"id,omitempty"`
	Rests   []string `json:"rests,omitempty"` // exhibits and entries of the ledger
	Title   string   `json:"title"`
	Why     string   `json:"why,omitempty"`
}

// MatrixWritten is the API's, see WriteEvidence.
type MatrixWritten struct {
	ID string `json:"id"`
}

// WriteHypothesis: write down a hypothesis, or with an id another version of one.
func (c *Client) WriteHypothesis(ctx context.Context, id string, in HypothesisWritten) (out MatrixWritten, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/hypotheses", in: in, out: &out})
	return out, err
}

// HypothesisWritten is the API's, see WriteHypothesis.
type HypothesisWritten struct {
	Dropped bool    `json:"dropped,omitempty"`
	ID      string  `json:"id,omitempty"`
	Rival   string  `json:"rival,omitempty"`  // which standing rival it is, if it is one
	Title   string  `json:"title,omitempty"`  // of a standing rival its own words where there are none
	Weight  float64 `json:"weight,omitempty"` // before any evidence, beside 1 for an explanation like any other; 1 where there is none
	Why     string  `json:"why,omitempty"`
}

// WriteQuestion: write down what could still be looked for.
func (c *Client) WriteQuestion(ctx context.Context, id string, in QuestionWritten) (out MatrixWritten, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/questions", in: in, out: &out})
	return out, err
}

// QuestionWritten is the API's, see WriteQuestion.
type QuestionWritten struct {
	Chance  map[string]float64 `json:"chance"` // of finding it, by hypothesis
	Dropped bool               `json:"dropped,omitempty"`
	Grade   string             `json:"grade"` // that the answer can be expected to have
	ID      string             `json:"id,omitempty"`
	Title   string             `json:"title"`
	Why     string             `json:"why,omitempty"`
}
