// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// ChangeSecret: change what the secret is, or its world.
func (c *Client) ChangeSecret(ctx context.Context, id string, in SecretChangedBody) (out SecretLine, err error) {
	err = c.do(ctx, call{method: http.MethodPut, path: "/secrets/" + url.PathEscape(id), in: in, out: &out})
	return out, err
}

// SecretChangedBody is the API's, see ChangeSecret.
type SecretChangedBody struct {
	Content WorldIn `json:"content,omitzero"` // a new version of its world
	Secret  Secret  `json:"secret"`
	Version int64   `json:"version"` // of the secret that is changed
}

// WorldIn is the API's, see ChangeSecret.
type WorldIn struct {
	Data []byte `json:"data"` // CSV, a JSON array or JSON Lines, one object a candidate; in base64
	Name string `json:"name"`
}

// Secret is the API's, see ChangeSecret.
type Secret struct {
	Adversaries []Adversary        `json:"adversaries,omitempty"`
	Attributes  []Attribute        `json:"attributes,omitempty"`
	K           int64              `json:"k,omitempty"` // lost when fewer remain; 2 where none is given: identified
	Key         string             `json:"key"`         // attribute of the world that names a candidate
	Name        string             `json:"name,omitempty"`
	Prior       map[string]float64 `json:"prior,omitempty"` // weights by candidate; all alike where none is given
	Relations   map[string]string  `json:"relations,omitempty"`
	Shared      string             `json:"shared,omitempty"` // CEL over c: those of whom it is true don't count
	Tries       Tries              `json:"tries,omitzero"`   // lost when so many guesses hit with such a chance; instead of k, and for a level prior
	Whose       string             `json:"whose,omitempty"`
}

// Adversary is the API's, see ChangeSecret.
type Adversary struct {
	Name  string   `json:"name"`
	Pools []string `json:"pools"` // parties, or NAME at PARTY
}

// Attribute is the API's, see ChangeSecret.
type Attribute struct {
	Is   string `json:"is"` // CEL over c
	Name string `json:"name"`
}

// Tries is the API's, see ChangeSecret.
type Tries struct {
	Chance  float64 `json:"chance"`
	Guesses int64   `json:"guesses"`
}

// SecretLine is the API's, see ChangeSecret.
type SecretLine struct {
	Changed    time.Time `json:"changed"`
	ID         string    `json:"id"`
	Matter     Named     `json:"matter"`
	MayChange  bool      `json:"mayChange"`
	Name       string    `json:"name"`
	Party      Named     `json:"party"` // whose work it is
	Statements int64     `json:"statements"`
	Version    int64     `json:"version"` // goes up with each change; a change names the version that it was made to
	World      WorldLine `json:"world"`
}

// A GetSecretQuery narrows what is asked for; what is left empty doesn't.
type GetSecretQuery struct {
	Audience string   // as the answer lists them; the one that knows most where none is given
	At       int64    // how many of its events it had heard; -1 for all
	Face     []string // statements to take at face value
	Aside    []string // statements to set aside
	Why      string   // a candidate: why is it excluded
	Longer   bool     // search for seconds, not for moments
	Tries    int64    // how many guesses somebody is given; three where none are given
}

func (q GetSecretQuery) values() url.Values {
	v := url.Values{}
	if q.Audience != "" {
		v.Set("audience", q.Audience)
	}
	if q.At != 0 {
		v.Set("at", strconv.FormatInt(int64(q.At), 10))
	}
	for _, s := range q.Face {
		v.Add("face", s)
	}
	for _, s := range q.Aside {
		v.Add("aside", s)
	}
	if q.Why != "" {
		v.Set("why", q.Why)
	}
	if q.Longer {
		v.Set("longer", "true")
	}
	if q.Tries != 0 {
		v.Set("tries", strconv.FormatInt(int64(q.Tries), 10))
	}
	return v
}

// GetSecret: what an audience can infer of a secret, since when, and from what.
func (c *Client) GetSecret(ctx context.Context, id string, q GetSecretQuery) (out SecretView, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/secrets/" + url.PathEscape(id), query: q.values(), out: &out})
	return out, err
}

// SecretView is the API's, see GetSecret.
type SecretView struct {
	Audiences  []Standpoint      `json:"audiences"`
	Changed    time.Time         `json:"changed"`
	ID         string            `json:"id"`
	InTries    float64           `json:"inTries"` // chance that one of them is right: the sum of so many largest probabilities
	Matter     Named             `json:"matter"`
	MayChange  bool              `json:"mayChange"`
	Name       string            `json:"name"`
	Party      Named             `json:"party"` // whose work it is
	Picture    Picture           `json:"picture"`
	Readings   map[string]string `json:"readings"` // of statements that are taken otherwise than as stated
	Said       []Statement       `json:"said"`     // the statements, with who was told what, as the ledger knows it too
	Secret     Secret            `json:"secret"`
	Statements int64             `json:"statements"`
	Tries      int64             `json:"tries"`        // guesses that somebody is given
	Version    int64             `json:"version"`      // goes up with each change; a change names the version that it was made to
	Vocabulary []string          `json:"vocabulary"`   // what a predicate can ask for
	Why        Whyout            `json:"why,omitzero"` // why the candidate that was asked about is excluded
	World      WorldLine         `json:"world"`
}

// Standpoint is the API's, see GetSecret.
type Standpoint struct {
	Heard int64  `json:"heard"` // statements
	Left  int64  `json:"left"`  // 0 where what it heard can't all be true
	Lost  bool   `json:"lost"`
	Name  string `json:"name"`
}

// Picture is the API's, see GetSecret.
type Picture struct {
	At                 int64         `json:"at"` // how many of its events it had heard
	Audience           string        `json:"audience"`
	BayesVulnerability float64       `json:"bayesVulnerability"` // chance that the best single guess is right
	Candidates         []Possibility `json:"candidates"`         // at most 600: those who remain first
	Complete           bool          `json:"complete"`           // these are all minimal sets
	Contradiction      []string      `json:"contradiction"`      // statements that cannot all be true; then nothing else is told
	EntropyBits        float64       `json:"entropyBits"`
	GuessingEntropy    float64       `json:"guessingEntropy"` // guesses needed on average
	InThree            float64       `json:"inThree"`         // chance to guess right within three tries
	K                  int64         `json:"k"`               // the secret is lost when fewer remain
	Left               int64         `json:"left"`
	Lost               bool          `json:"lost"`
	MinimalSets        []Minimal     `json:"minimalSets"`
	Moments            []Heard       `json:"moments"` // what it has heard until now, in order
	UpTo               int64         `json:"upTo"`    // these are all of at most so many statements
	World              int64         `json:"world"`   // candidates
}

// Possibility is the API's, see GetSecret.
type Possibility struct {
	Name        string  `json:"name"`
	Out         int64   `json:"out"` // number of the event that excluded it, from 1; 0 if it remains
	Probability float64 `json:"probability"`
}

// Heard is the API's, see GetSecret.
type Heard struct {
	Added   float64 `json:"added"` // bits, in the order in which things were said
	By      string  `json:"by"`
	ID      string  `json:"id"`
	Left    int64   `json:"left"`    // after it
	Margin  float64 `json:"margin"`  // of the share, at 95 %; 0 where it is exact
	Pivotal bool    `json:"pivotal"` // with it the secret was lost
	Private bool    `json:"private"` // it was not said in public
	Share   float64 `json:"share"`   // bits, whatever the order
	Support float64 `json:"support"` // its part in the minimal sets
	Text    string  `json:"text"`
	To      string  `json:"to"`
	When    string  `json:"when"`
}

// Statement is the API's, see GetSecret.
type Statement struct {
	About       string     `json:"about,omitempty"` // CEL: the question that it answers
	By          string     `json:"by,omitempty"`
	Cost        float64    `json:"cost,omitempty"`        // of withholding it; 1 where none is given
	Credibility string     `json:"credibility,omitempty"` // of the claim, 1 to 6
	ID          string     `json:"id"`
	Ladder      []Rung     `json:"ladder,omitempty"`      // weaker and weaker forms
	Likelihood  Likelihood `json:"likelihood,omitzero"`   // of its being made; strict where none is given
	Reliability string     `json:"reliability,omitempty"` // of the source, A to F
	Source      Source     `json:"source,omitzero"`       // where it stands
	Text        string     `json:"text,omitempty"`
	To          []string   `json:"to,omitempty"`   // public, a party, or NAME at PARTY; public where neither to, told nor source is given
	Told        []Telling  `json:"told,omitempty"` // further occasions on which it was said
	When        string     `json:"when,omitempty"`
	Where       string     `json:"where"` // CEL over c: of whom it is true
}

// Rung is the API's, see GetSecret.
type Rung struct {
	Cost  float64 `json:"cost,omitempty"` // an even part of the statement's where none is given
	Text  string  `json:"text,omitempty"` // how it would read
	Where string  `json:"where"`          // CEL over c
}

// Likelihood is the API's, see GetSecret.
type Likelihood struct {
	False float64 `json:"false"`
	True  float64 `json:"true"`
}

// Source is the API's, see GetSecret.
type Source struct {
	Document    string `json:"document,omitempty"`
	End         int64  `json:"end,omitempty"`
	Paragraph   int64  `json:"paragraph,omitempty"` // of the document, from 1
	Publication string `json:"publication,omitempty"`
	Rung        int64  `json:"rung,omitempty"`  // of the statement's ladder on which it stands there: 0 as written, one beyond the ladder withheld
	Start       int64  `json:"start,omitempty"` // byte of its text
	Was         string `json:"was,omitempty"`   // what stood there as written
	Words       string `json:"words,omitempty"` // that stand there: where the text has others by now, the place is lost
}

// Telling is the API's, see GetSecret.
type Telling struct {
	By   string `json:"by,omitempty"`
	To   string `json:"to"`
	When string `json:"when,omitempty"`
}

// Whyout is the API's, see GetSecret.
type Whyout struct {
	By        []Heard `json:"by"`
	Candidate string  `json:"candidate"`
	Possible  bool    `json:"possible"` // it is in the world, and the prior gives it a chance
}

// GetSecretFile: a secret and its statements as barium assess reads them, and its world.
func (c *Client) GetSecretFile(ctx context.Context, id string) (out SecretFiled, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/secrets/" + url.PathEscape(id) + "/file", out: &out})
	return out, err
}

// SecretFiled is the API's, see GetSecretFile.
type SecretFiled struct {
	File  File    `json:"file"` // with what the ledger knows of who was told what
	World WorldIn `json:"world"`
}

// File is the API's, see GetSecretFile.
type File struct {
	Secret     Secret      `json:"secret"`
	Statements []Statement `json:"statements"`
}

// GetWithholding: the cheapest ways to keep a secret, and what comes of a choice; changes nothing.
func (c *Client) GetWithholding(ctx context.Context, id string, in WithholdingAskedBody) (out Withholding, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/secrets/" + url.PathEscape(id) + "/withholding", in: in, out: &out, anew: true})
	return out, err
}

// WithholdingAskedBody is the API's, see GetWithholding.
type WithholdingAskedBody struct {
	Audience string           `json:"audience,omitempty"` // the one that knows most where none is given
	Choice   map[string]int64 `json:"choice,omitempty"`   // rungs by statement: 0 as written, one beyond the ladder withheld
	Longer   bool             `json:"longer,omitempty"`   // search for seconds, not for moments
}

// Withholding is the API's, see GetWithholding.
type Withholding struct {
	Audience   string            `json:"audience"`
	Audiences  []Standpoint      `json:"audiences"`
	Before     int64             `json:"before"` // candidates that remain as it is
	Changed    time.Time         `json:"changed"`
	Choice     map[string]int64  `json:"choice"`          // rung by statement: 0 as written, one beyond the ladder withheld
	Chosen     WithholdingPlan   `json:"chosen,omitzero"` // what comes of the choice that was given
	ID         string            `json:"id"`
	K          int64             `json:"k"`
	Lines      []Withheld        `json:"lines"` // strict statements that the audience has heard
	Lost       bool              `json:"lost"`  // as it is
	Matter     Named             `json:"matter"`
	MayChange  bool              `json:"mayChange"`
	Name       string            `json:"name"`
	Party      Named             `json:"party"` // whose work it is
	Plans      []WithholdingPlan `json:"plans"` // the cheapest first; none where not even silence keeps the secret
	Statements int64             `json:"statements"`
	Version    int64             `json:"version"` // goes up with each change; a change names the version that it was made to
	World      WorldLine         `json:"world"`
}

// WithholdingPlan is the API's, see GetWithholding.
type WithholdingPlan struct {
	Bound       float64          `json:"bound"`   // none costs less
	Changes     []string         `json:"changes"` // in words
	Cost        float64          `json:"cost"`
	Kept        bool             `json:"kept"`        // the secret
	KnownPolicy int64            `json:"knownPolicy"` // candidates for somebody who knows by what rule lines are withheld; -1 where that wasn't worked out
	Left        int64            `json:"left"`
	Optimal     bool             `json:"optimal"`   // proven that none is cheaper
	Remaining   []string         `json:"remaining"` // at most 60
	Rungs       map[string]int64 `json:"rungs"`     // of the statements that it changes
}

// Withheld is the API's, see GetWithholding.
type Withheld struct {
	ID    string  `json:"id"`
	Rung  int64   `json:"rung"`  // that is chosen
	Rungs []Forms `json:"rungs"` // as written first, withheld last
	Text  string  `json:"text"`
}

// Forms is the API's, see GetWithholding.
type Forms struct {
	Cost  float64 `json:"cost"`
	Where string  `json:"where,omitempty"`
	Words string  `json:"words"`
}

// KeepSecret: name a secret: what is not to be inferred, over which world, and what was said.
func (c *Client) KeepSecret(ctx context.Context, in SecretIn) (out SecretLine, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/secrets", in: in, out: &out})
	return out, err
}

// SecretIn is the API's, see KeepSecret.
type SecretIn struct {
	Content WorldIn `json:"content,omitzero"` // a world that comes with it
	File    File    `json:"file"`             // the secret and its statements, as barium assess reads them
	Matter  string  `json:"matter"`
	World   string  `json:"world,omitempty"` // id of a world that is kept; or else:
}

// KeepStatement: add a statement, or change the one with its id.
func (c *Client) KeepStatement(ctx context.Context, id string, in StatementKeptBody) (out SecretLine, err error) {
	err = c.do(ctx, call{method: http.MethodPut, path: "/secrets/" + url.PathEscape(id) + "/statements", in: in, out: &out})
	return out, err
}

// StatementKeptBody is the API's, see KeepStatement.
type StatementKeptBody struct {
	Statement Statement `json:"statement"`
	Version   int64     `json:"version"` // of the secret that is changed
}

// ListSecrets: the secrets that you may know of, by matter.
func (c *Client) ListSecrets(ctx context.Context) (out []SecretLine, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/secrets", out: &out})
	return out, err
}

// ListSourceTexts: the documents, drafts and publications that statements about a secret can be taken from.
func (c *Client) ListSourceTexts(ctx context.Context, id string) (out SourceTexts, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/secrets/" + url.PathEscape(id) + "/texts", out: &out})
	return out, err
}

// SourceTexts is the API's, see ListSourceTexts.
type SourceTexts struct {
	Changed    time.Time    `json:"changed"`
	ID         string       `json:"id"`
	Matter     Named        `json:"matter"`
	MayChange  bool         `json:"mayChange"`
	Name       string       `json:"name"`
	Party      Named        `json:"party"` // whose work it is
	Statements int64        `json:"statements"`
	Texts      []SourceText `json:"texts"`
	Version    int64        `json:"version"` // goes up with each change; a change names the version that it was made to
	World      WorldLine    `json:"world"`
}

// SourceText is the API's, see ListSourceTexts.
type SourceText struct {
	About string `json:"about,omitempty"` // of a publication: its outlet
	ID    string `json:"id"`
	Kind  string `json:"kind"`
	Taken int64  `json:"taken"` // statements about this secret that are taken from it
	Title string `json:"title"`
}

// ListSuggestions: predicates in the words of a secret's world.
func (c *Client) ListSuggestions(ctx context.Context, id string) (out []string, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/secrets/" + url.PathEscape(id) + "/suggestions", out: &out})
	return out, err
}

// MarkText: a text by sentences, with the statements that were taken from it; of a document it is the original, and the ledger is told that you saw it.
func (c *Client) MarkText(ctx context.Context, id string, in TextMarkedBody) (out MarkedText, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/secrets/" + url.PathEscape(id) + "/text", in: in, out: &out, anew: true})
	return out, err
}

// TextMarkedBody is the API's, see MarkText.
type TextMarkedBody struct {
	Document    string `json:"document,omitempty"` // a document's or a draft's id; or else:
	Publication string `json:"publication,omitempty"`
}

// MarkedText is the API's, see MarkText.
type MarkedText struct {
	Changed    time.Time         `json:"changed"`
	ID         string            `json:"id"`
	Matter     Named             `json:"matter"`
	MayChange  bool              `json:"mayChange"`
	Name       string            `json:"name"`
	Paragraphs []MarkedParagraph `json:"paragraphs"`
	Party      Named             `json:"party"` // whose work it is
	Source     SourceText        `json:"source"`
	Statements int64             `json:"statements"`
	Taken      []TakenStatement  `json:"taken"`
	Version    int64             `json:"version"`    // goes up with each change; a change names the version that it was made to
	Vocabulary []string          `json:"vocabulary"` // what a predicate can ask for
	World      WorldLine         `json:"world"`
}

// MarkedParagraph is the API's, see MarkText.
type MarkedParagraph struct {
	Kind      string           `json:"kind"`
	Number    int64            `json:"number"`
	Sentences []MarkedSentence `json:"sentences"`
	Start     int64            `json:"start"`
	Text      string           `json:"text"`
}

// MarkedSentence is the API's, see MarkText.
type MarkedSentence struct {
	End   int64  `json:"end"`
	Start int64  `json:"start"`
	Words string `json:"words"`
}

// TakenStatement is the API's, see MarkText.
type TakenStatement struct {
	End       int64  `json:"end"`
	ID        string `json:"id"`
	Paragraph int64  `json:"paragraph"`
	Secret    Named  `json:"secret"`
	Start     int64  `json:"start"` // where its words stand now
	State     string `json:"state"` // whether its words stand where they were marked
	Words     string `json:"words"`
}

// RemoveStatement: take out a statement that was recorded by mistake.
func (c *Client) RemoveStatement(ctx context.Context, id string, in StatementRemovedBody) (out SecretLine, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/secrets/" + url.PathEscape(id) + "/removals", in: in, out: &out})
	return out, err
}

// StatementRemovedBody is the API's, see RemoveStatement.
type StatementRemovedBody struct {
	Statement string `json:"statement"`
	Version   int64  `json:"version"` // of the secret that is changed
}
