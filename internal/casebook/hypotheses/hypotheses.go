// Package hypotheses is the matrix of a case as it is kept: the rival
// explanations, the evidence, what each analyst says of them, and in the end what
// turned out. Everything is written and nothing is written over: what is changed
// gets another version, and each version is an event of the ledger. The
// calculation on it is package matrix's.
package hypotheses

import (
	"context"
	"time"

	"barium/internal/casebook/access"
)

// A Kind is what a writing is about.
type Kind string

// The kinds of writings.
const (
	OfHypothesis Kind = "hypothesis"
	OfEvidence   Kind = "evidence"
	OfEstimates  Kind = "estimates"
	OfQuestion   Kind = "question"
	OfTruth      Kind = "truth"
)

// A Writing is one version of one thing that somebody wrote into a case's matrix.
type Writing struct {
	Case    string
	Kind    Kind
	Subject string // H1, E2, Q3; of estimates the analyst's id
	Version int    // from 1
	By      string
	At      time.Time
	Event   int64
	Body    []byte // JSON of one of the types below; the event has its hash
}

// A Hypothesis is a possible explanation. Of those that aren't dropped exactly one
// is taken to be true.
type Hypothesis struct {
	ID      string           `json:"-"`
	Title   string           `json:"title"`
	Kind    access.RivalKind `json:"kind,omitempty"` // empty if it isn't one of the standing rivals
	Prior   float64          `json:"prior"`          // its weight beside the others, before any evidence
	Dropped bool             `json:"dropped,omitempty"`
	Why     string           `json:"why,omitempty"` // it was changed or dropped, or has the prior that it has
}

// Evidence is a piece of it.
type Evidence struct {
	ID      string   `json:"-"`
	Title   string   `json:"title"`
	Grade   string   `json:"grade"`           // of the Admiralty code: "B2"
	Rests   []string `json:"rests,omitempty"` // exhibits and entries of the ledger
	Dropped bool     `json:"dropped,omitempty"`
	Why     string   `json:"why,omitempty"`
}

// A Row is what an analyst says of one piece of evidence: how probable it would be
// under each hypothesis. The reason is for the row, since its likelihoods mean
// something only beside each other.
type Row struct {
	Cells map[string]Cell `json:"cells"` // by hypothesis; none for "I can't say"
	Why   string          `json:"why,omitempty"`
}

// Estimates are all that one analyst says. They are handed in as a whole.
type Estimates struct {
	Analyst string         `json:"-"`
	Rows    map[string]Row `json:"rows"` // by piece of evidence
	In      bool           `json:"in"`
	// Seen: others' estimates could be seen when this version was written.
	Seen bool `json:"seen,omitempty"`
	// Salt keeps a short list of letters from being guessed by the event's hash.
	Salt string `json:"salt"`
}

// A Question is evidence that could still be looked for.
type Question struct {
	ID      string             `json:"-"`
	Title   string             `json:"title"`
	Grade   string             `json:"grade"`  // that the answer can be expected to have
	Chance  map[string]float64 `json:"chance"` // of finding it, by hypothesis
	Dropped bool               `json:"dropped,omitempty"`
	Why     string             `json:"why,omitempty"`
}

// A Truth is what turned out.
type Truth struct {
	Hypothesis string `json:"hypothesis"`
	Why        string `json:"why"`
}

// Tx is what this package needs of a transaction.
type Tx interface {
	// AddWriting adds a version; a version that is there already is a conflict.
	AddWriting(ctx context.Context, w Writing) error
	// Writings lists all of a case, in the order of their events.
	Writings(ctx context.Context, caseID string) ([]Writing, error)
}
