// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// ChangeDraftSites: keep, strike out, add, forbid; all or nothing.
func (c *Client) ChangeDraftSites(ctx context.Context, id string, in SitesChangedBody) (out DraftPage, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/drafts/" + url.PathEscape(id) + "/sites", in: in, out: &out})
	return out, err
}

// SitesChangedBody is the API's, see ChangeDraftSites.
type SitesChangedBody struct {
	Changes SiteChanges `json:"changes"`
	Copies  int64       `json:"copies,omitempty"` // among which one is to be named
	Version int64       `json:"version"`          // of the draft that is changed
}

// SiteChanges is the API's, see ChangeDraftSites.
type SiteChanges struct {
	Add     Wordings  `json:"add,omitzero"`      // wordings for a site that is there
	Choices []Verdict `json:"choices,omitempty"` // about sites that are there
	Keep    Spot      `json:"keep,omitzero"`     // words that stay as they are, or a whole paragraph where none are given
	Lift    int64     `json:"lift,omitempty"`    // what was kept as it is and may vary again, by its index
	Vary    Wordings  `json:"vary,omitzero"`     // words that may vary
}

// Wordings is the API's, see ChangeDraftSites.
type Wordings struct {
	Site     int64    `json:"site,omitempty"` // its id, to add to it
	Spot     Spot     `json:"spot,omitzero"`  // the words
	Variants []string `json:"variants"`       // the other wordings
}

// Spot is the API's, see ChangeDraftSites.
type Spot struct {
	Occurrence int64  `json:"occurrence,omitempty"` // which, where they stand there more than once, counted from 1
	Paragraph  int64  `json:"paragraph"`            // counted from 1
	Words      string `json:"words"`                // exactly as they stand there
}

// Verdict is the API's, see ChangeDraftSites.
type Verdict struct {
	Keep []int64 `json:"keep"` // variants that are kept, by their index; null for all
	Site int64   `json:"site"` // its id
	Use  bool    `json:"use"`  // false to strike it out
}

// DraftPage is the API's, see ChangeDraftSites.
type DraftPage struct {
	By         Named        `json:"by"`
	Changed    time.Time    `json:"changed"`
	Coalition  int64        `json:"coalition"`
	Copies     int64        `json:"copies"` // among which one is to be named
	ID         string       `json:"id"`
	Joined     Joined       `json:"joined,omitzero"` // the terms as they will be, where there are sources
	Matter     Named        `json:"matter"`
	MayChange  bool         `json:"mayChange"`
	Missing    []string     `json:"missing"` // before it can be filed
	Name       string       `json:"name"`
	Narrowed   []Narrowed   `json:"narrowed"`
	Needed     Needed       `json:"needed"` // words that have to be quoted for that, at 1 in 1,000; 0 where the whole text isn't enough
	Paragraphs int64        `json:"paragraphs"`
	Party      Named        `json:"party"`
	Same       []Named      `json:"same"` // documents of the party's with this very file
	Sources    []SourceLine `json:"sources"`
	Terms      Told         `json:"terms"`
	Title      string       `json:"title"`
	Version    int64        `json:"version"` // goes up with each change; a change names the version that it was made to
	Yield      Yield        `json:"yield"`
}

// Narrowed is the API's, see ChangeDraftSites.
type Narrowed struct {
	Only      string `json:"only"`
	Paragraph int64  `json:"paragraph"`
}

// Needed is the API's, see ChangeDraftSites.
type Needed struct {
	Alone int64 `json:"alone"`
	Two   int64 `json:"two"`
}

// DiscardDraft: throw a draft away.
func (c *Client) DiscardDraft(ctx context.Context, id string, in VersionOfBody) error {
	return c.do(ctx, call{method: http.MethodPost, path: "/drafts/" + url.PathEscape(id) + "/discard", in: in})
}

// VersionOfBody is the API's, see DiscardDraft.
type VersionOfBody struct {
	Version int64 `json:"version"` // of the draft that was seen
}

// FileDraft: make a document of a draft: register and file it.
func (c *Client) FileDraft(ctx context.Context, id string, in VersionOfBody) (out DocumentPage, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/drafts/" + url.PathEscape(id) + "/file", in: in, out: &out})
	return out, err
}

// A GetDraftQuery narrows what is asked for; what is left empty doesn't.
type GetDraftQuery struct {
	Copies int64 // among which one is to be named
}

func (q GetDraftQuery) values() url.Values {
	v := url.Values{}
	if q.Copies != 0 {
		v.Set("copies", strconv.FormatInt(int64(q.Copies), 10))
	}
	return v
}

// GetDraft: a draft, its terms and what its sites yield.
func (c *Client) GetDraft(ctx context.Context, id string, q GetDraftQuery) (out DraftPage, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/drafts/" + url.PathEscape(id), query: q.values(), out: &out})
	return out, err
}

// GetDraftExposure: what a draft would tell those whom it is for about the secrets of its matter, and what to withhold; changes nothing.
func (c *Client) GetDraftExposure(ctx context.Context, id string, in DraftExposureAskedBody) (out DraftExposure, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/drafts/" + url.PathEscape(id) + "/exposure", in: in, out: &out, anew: true})
	return out, err
}

// DraftExposureAskedBody is the API's, see GetDraftExposure.
type DraftExposureAskedBody struct {
	Audience string           `json:"audience,omitempty"` // the one that it tells most where none is given
	Choice   map[string]int64 `json:"choice,omitempty"`   // rungs by statement that are considered: 0 as written, one beyond the ladder withheld
	Secret   string           `json:"secret,omitempty"`   // the one of which it tells most where none is given
}

// DraftExposure is the API's, see GetDraftExposure.
type DraftExposure struct {
	By            Named              `json:"by"`
	Changed       time.Time          `json:"changed"`
	Coalition     int64              `json:"coalition"`
	Copies        int64              `json:"copies"` // among which one is to be named
	ID            string             `json:"id"`
	Joined        Joined             `json:"joined,omitzero"` // the terms as they will be, where there are sources
	Lines         []WritingLine      `json:"lines"`           // statements about the secret that the text makes, in its order
	Matter        Named              `json:"matter"`
	MayChange     bool               `json:"mayChange"`
	Missing       []string           `json:"missing"` // before it can be filed
	Name          string             `json:"name"`
	Narrowed      []Narrowed         `json:"narrowed"`
	Needed        Needed             `json:"needed"` // words that have to be quoted for that, at 1 in 1,000; 0 where the whole text isn't enough
	Paragraphs    int64              `json:"paragraphs"`
	Party         Named              `json:"party"`
	Same          []Named            `json:"same"`          // documents of the party's with this very file
	Secret        Named              `json:"secret"`        // that the rest is about; empty where there is none
	SecretVersion int64              `json:"secretVersion"` // a change names the version that it was made to
	Secrets       []ExposedSecret    `json:"secrets"`
	Sources       []SourceLine       `json:"sources"`
	Terms         Told               `json:"terms"`
	Text          []WritingParagraph `json:"text"`
	Title         string             `json:"title"`
	Version       int64              `json:"version"`  // goes up with each change; a change names the version that it was made to
	Withheld      int64              `json:"withheld"` // paragraphs that its terms keep from the audience
	Writing       Writing            `json:"writing"`
	Yield         Yield              `json:"yield"`
}

// WritingLine is the API's, see GetDraftExposure.
type WritingLine struct {
	Choice    int64         `json:"choice"` // rung that is considered
	End       int64         `json:"end"`
	Forms     []WritingForm `json:"forms"`         // as written first, withheld last
	From      Named         `json:"from,omitzero"` // document that the draft was made from, on which it is a statement
	ID        string        `json:"id"`
	Known     bool          `json:"known"`         // the audience knows it already
	Narrowed  bool          `json:"narrowed"`      // the terms keep its paragraph from the audience
	Paragraph int64         `json:"paragraph"`     // 0 where nobody said
	Rung      int64         `json:"rung"`          // on which it stands: 0 as written, one beyond the ladder withheld
	Sets      []int64       `json:"sets"`          // minimal sets that it is in
	Start     int64         `json:"start"`         // where the words stand now, in bytes of the text
	State     string        `json:"state"`         // what isn't standing counts as said until it is marked anew
	Unsure    bool          `json:"unsure"`        // whether it stands here; it counts as if it did
	Was       string        `json:"was,omitempty"` // what stood there as written
	Words     string        `json:"words"`         // as they stand, or where they are lost, as they stood
}

// WritingForm is the API's, see GetDraftExposure.
type WritingForm struct {
	Cost  float64 `json:"cost"`
	Where string  `json:"where,omitempty"`
	Words string  `json:"words"` // that would stand there; empty where nobody wrote them
}

// ExposedSecret is the API's, see GetDraftExposure.
type ExposedSecret struct {
	Audiences []ExposedAudience `json:"audiences"`
	Secret    Named             `json:"secret"`
	Trouble   string            `json:"trouble,omitempty"` // why it can't be worked out
}

// ExposedAudience is the API's, see GetDraftExposure.
type ExposedAudience struct {
	Held    Remainder `json:"held"` // by what it has heard already
	Name    string    `json:"name"`
	Now     Remainder `json:"now"` // with the text as it stands
	Trouble string    `json:"trouble,omitempty"`
}

// Remainder is the API's, see GetDraftExposure.
type Remainder struct {
	Left      int64    `json:"left"`
	Lost      bool     `json:"lost"`
	Remaining []string `json:"remaining"` // at most 60
}

// WritingParagraph is the API's, see GetDraftExposure.
type WritingParagraph struct {
	Kind   string         `json:"kind"`
	Lines  []string       `json:"lines"` // statements that stand in it
	Number int64          `json:"number"`
	Pieces []WritingPiece `json:"pieces"`
}

// WritingPiece is the API's, see GetDraftExposure.
type WritingPiece struct {
	Lines []string `json:"lines"` // statements whose words these are
	Sets  []int64  `json:"sets"`  // minimal sets that they are in, counted from 1
	Text  string   `json:"text"`
}

// Writing is the API's, see GetDraftExposure.
type Writing struct {
	Audience      string    `json:"audience"`
	Cheapest      Rewriting `json:"cheapest,omitzero"`
	Complete      bool      `json:"complete"` // these are all minimal sets
	Contradiction []string  `json:"contradiction"`
	Heard         []Link    `json:"heard"`         // that, with whom each rules out
	Held          Remainder `json:"held"`          // by what it has heard already
	K             int64     `json:"k"`             // the secret is lost when fewer remain
	Known         []string  `json:"known"`         // statements of the text that it knows already as they are
	Now           Remainder `json:"now"`           // with the text as it stands
	Sets          []Minimal `json:"sets"`          // statements that together lose the secret, those heard before among them
	Silence       bool      `json:"silence"`       // whether the secret is kept if all of the text is withheld
	Then          Rewriting `json:"then,omitzero"` // with the choice that was given
	UpTo          int64     `json:"upTo"`          // these are all of at most so many statements
	World         int64     `json:"world"`         // candidates
}

// Rewriting is the API's, see GetDraftExposure.
type Rewriting struct {
	Bound       float64          `json:"bound"` // none costs less
	Cost        float64          `json:"cost"`
	KnownPolicy int64            `json:"knownPolicy"` // candidates for somebody who knows by what rule lines are withheld; -1 where that wasn't worked out
	Left        int64            `json:"left"`
	Lost        bool             `json:"lost"`
	Optimal     bool             `json:"optimal"`   // proven that none is cheaper
	Remaining   []string         `json:"remaining"` // at most 60
	Rungs       map[string]int64 `json:"rungs"`     // by statement: 0 as written, one beyond the ladder withheld
}

// Link is the API's, see GetDraftExposure.
type Link struct {
	ID   string `json:"id"`
	Left int64  `json:"left"`
	Out  int64  `json:"out"`
	Text string `json:"text"`
}

// Minimal is the API's, see GetDraftExposure.
type Minimal struct {
	Chain     []Link   `json:"chain"` // the proof
	Ids       []string `json:"ids"`
	Remaining []string `json:"remaining"`
}

// GetDraftText: a draft's file as it came in.
func (c *Client) GetDraftText(ctx context.Context, id string) (out TextIn, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/drafts/" + url.PathEscape(id) + "/text", out: &out})
	return out, err
}

// TextIn is the API's, see GetDraftText.
type TextIn struct {
	Name   string `json:"name"`            // of the file; .md, .html or .txt
	Source []byte `json:"source"`          // the file, in base64
	Title  string `json:"title,omitempty"` // empty for the text's own
}

// ListDraftChoices: who can be in its audience, what it can be made from.
func (c *Client) ListDraftChoices(ctx context.Context, id string) (out DraftChoices, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/drafts/" + url.PathEscape(id) + "/choices", out: &out})
	return out, err
}

// DraftChoices is the API's, see ListDraftChoices.
type DraftChoices struct {
	Parties []PartyChoice  `json:"parties"`
	Sources []SourceChoice `json:"sources"`
}

// PartyChoice is the API's, see ListDraftChoices.
type PartyChoice struct {
	Party  Named   `json:"party"`
	People []Named `json:"people"`
}

// SourceChoice is the API's, see ListDraftChoices.
type SourceChoice struct {
	At         time.Time `json:"at"`
	Holders    int64     `json:"holders"`
	ID         string    `json:"id"`
	Labels     []string  `json:"labels"`
	Matter     Named     `json:"matter"`
	Owner      Named     `json:"owner"`
	Paragraphs int64     `json:"paragraphs"`
	Title      string    `json:"title"`
}

// A ListDraftSitesQuery narrows what is asked for; what is left empty doesn't.
type ListDraftSitesQuery struct {
	Copies int64 // among which one is to be named
	Part   int64 // of the text, from 1
}

func (q ListDraftSitesQuery) values() url.Values {
	v := url.Values{}
	if q.Copies != 0 {
		v.Set("copies", strconv.FormatInt(int64(q.Copies), 10))
	}
	if q.Part != 0 {
		v.Set("part", strconv.FormatInt(int64(q.Part), 10))
	}
	return v
}

// ListDraftSites: a part of a draft's text with its sites.
func (c *Client) ListDraftSites(ctx context.Context, id string, q ListDraftSitesQuery) (out DraftSites, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/drafts/" + url.PathEscape(id) + "/sites", query: q.values(), out: &out})
	return out, err
}

// DraftSites is the API's, see ListDraftSites.
type DraftSites struct {
	By         Named          `json:"by"`
	Changed    time.Time      `json:"changed"`
	Coalition  int64          `json:"coalition"`
	Copies     int64          `json:"copies"` // among which one is to be named
	ID         string         `json:"id"`
	Joined     Joined         `json:"joined,omitzero"` // the terms as they will be, where there are sources
	Kept       []Keep         `json:"kept"`
	Matter     Named          `json:"matter"`
	MayChange  bool           `json:"mayChange"`
	Missing    []string       `json:"missing"` // before it can be filed
	Name       string         `json:"name"`
	Narrowed   []Narrowed     `json:"narrowed"`
	Needed     Needed         `json:"needed"`  // words that have to be quoted for that, at 1 in 1,000; 0 where the whole text isn't enough
	Offered    []OfferedPlace `json:"offered"` // places of this part that wait until the author accepts them: choose to use the site
	Paragraphs int64          `json:"paragraphs"`
	Part       int64          `json:"part"`  // that is shown, from 1
	Parts      []Stretch      `json:"parts"` // of the text; a long one is shown in several
	Party      Named          `json:"party"`
	Same       []Named        `json:"same"` // documents of the party's with this very file
	Sources    []SourceLine   `json:"sources"`
	Terms      Told           `json:"terms"`
	Text       []Paragraph    `json:"text"`
	Title      string         `json:"title"`
	Version    int64          `json:"version"` // goes up with each change; a change names the version that it was made to
	Waiting    OfferedYield   `json:"waiting"` // what all that wait in the whole text would bring
	Yield      Yield          `json:"yield"`
}

// Keep is the API's, see ListDraftSites.
type Keep struct {
	Index     int64  `json:"index"`
	Paragraph int64  `json:"paragraph"`
	Text      string `json:"text"`
	Whole     bool   `json:"whole"`
}

// OfferedPlace is the API's, see ListDraftSites.
type OfferedPlace struct {
	After     string    `json:"after"`
	Before    string    `json:"before"` // the words before it in its paragraph
	Kind      string    `json:"kind"`
	Paragraph int64     `json:"paragraph"` // counted from 1
	Site      int64     `json:"site"`
	Variants  []Variant `json:"variants"`
	Words     string    `json:"words"`
}

// Stretch is the API's, see ListDraftSites.
type Stretch struct {
	From int64 `json:"from"`
	To   int64 `json:"to"`
}

// OfferedYield is the API's, see ListDraftSites.
type OfferedYield struct {
	Bits   float64 `json:"bits"`
	Needed Needed  `json:"needed"` // words that would have to be quoted then
	Places int64   `json:"places"`
}

// PreviewDraftTerms: what terms would mean for a draft; changes nothing.
func (c *Client) PreviewDraftTerms(ctx context.Context, id string, in TermsIn) (out Meaning, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/drafts/" + url.PathEscape(id) + "/terms/preview", in: in, out: &out})
	return out, err
}

// TermsIn is the API's, see PreviewDraftTerms.
type TermsIn struct {
	Coalition int64      `json:"coalition,omitempty"` // colluders that the code is designed against; 2 if none is given
	Sources   []SourceIn `json:"sources,omitempty"`
	Terms     any        `json:"terms"` // in the form that docs/sharing.md describes
}

// SourceIn is the API's, see PreviewDraftTerms.
type SourceIn struct {
	Document string  `json:"document"`
	Subsumed bool    `json:"subsumed,omitempty"` // nothing of its wording is left
	Used     []int64 `json:"used,omitempty"`     // its paragraphs; none where nobody knows
}

// Meaning is the API's, see PreviewDraftTerms.
type Meaning struct {
	Joined Joined `json:"joined,omitzero"` // with those of the sources, where there are any
	Terms  Told   `json:"terms"`
}

// ReplaceDraftText: give a draft another text.
func (c *Client) ReplaceDraftText(ctx context.Context, id string, in TextChangedBody) (out DraftPage, err error) {
	err = c.do(ctx, call{method: http.MethodPut, path: "/drafts/" + url.PathEscape(id) + "/text", in: in, out: &out})
	return out, err
}

// TextChangedBody is the API's, see ReplaceDraftText.
type TextChangedBody struct {
	Name    string `json:"name"`            // of the file; .md, .html or .txt
	Source  []byte `json:"source"`          // the file, in base64
	Title   string `json:"title,omitempty"` // empty for the text's own
	Version int64  `json:"version"`         // of the draft that is changed
}

// RewordDraft: put statements in a draft on rungs of their ladders: blurred, withheld, or as they were written.
func (c *Client) RewordDraft(ctx context.Context, id string, in DraftRewordedBody) (out DraftExposure, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/drafts/" + url.PathEscape(id) + "/wording", in: in, out: &out})
	return out, err
}

// DraftRewordedBody is the API's, see RewordDraft.
type DraftRewordedBody struct {
	Choice  map[string]int64  `json:"choice"` // rung by statement: 0 as it was written, one beyond the ladder withheld
	Secret  string            `json:"secret"`
	Version int64             `json:"version"`         // of the draft that is changed
	Words   map[string]string `json:"words,omitempty"` // by statement, how the rung is to read where nobody wrote that; it is kept with the rung
}

// SetDraftTerms: set a draft's terms and sources.
func (c *Client) SetDraftTerms(ctx context.Context, id string, in TermsAskedBody) (out DraftPage, err error) {
	err = c.do(ctx, call{method: http.MethodPut, path: "/drafts/" + url.PathEscape(id) + "/terms", in: in, out: &out})
	return out, err
}

// TermsAskedBody is the API's, see SetDraftTerms.
type TermsAskedBody struct {
	Coalition int64      `json:"coalition,omitempty"` // colluders that the code is designed against; 2 if none is given
	Sources   []SourceIn `json:"sources,omitempty"`
	Terms     any        `json:"terms"`   // in the form that docs/sharing.md describes
	Version   int64      `json:"version"` // of the draft that is changed
}
