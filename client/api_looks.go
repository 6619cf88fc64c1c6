// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
)

// LookAtTexts: whether texts reuse a document of yours, and whether that would be enough to name a copy; opens nothing.
func (c *Client) LookAtTexts(ctx context.Context, in TextsLookedBody) (out Report, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/looks", in: in, out: &out})
	return out, err
}

// TextsLookedBody is the API's, see LookAtTexts.
type TextsLookedBody struct {
	Bound string `json:"bound,omitempty"` // on false accusation; 0.001 where there is none
	Texts []Leak `json:"texts"`
}

// Leak is the API's, see LookAtTexts.
type Leak struct {
	Name   string `json:"name"`   // its extension tells the format: .txt, .md, .html
	Source []byte `json:"source"` // the file, in base64
}

// Report is the API's, see LookAtTexts.
type Report struct {
	Finding Finding `json:"finding"`
	Page    Page    `json:"page"`
}

// Finding is the API's, see LookAtTexts.
type Finding struct {
	Bound     float64    `json:"bound"`
	Documents []Document `json:"documents"`
	Finding   string     `json:"finding"`
	Unsealed  bool       `json:"unsealed"`
}

// Document is the API's, see LookAtTexts.
type Document struct {
	BitsNeeded float64     `json:"bitsNeeded"`
	BitsRead   float64     `json:"bitsRead"`
	Candidates int64       `json:"candidates"`
	Copies     []Copy      `json:"copies"`
	Document   string      `json:"document"`
	Enough     bool        `json:"enough"`
	Finding    string      `json:"finding"`
	Next       NextBest    `json:"next,omitzero"`
	Original   OriginalFit `json:"original,omitzero"`
	Passages   []Passage   `json:"passages"`
	Sites      Sites       `json:"sites"`
	Title      string      `json:"title"`
}

// Copy is the API's, see LookAtTexts.
type Copy struct {
	Copy                 string  `json:"copy"`
	Email                string  `json:"email"`
	FalseAccusation      float64 `json:"falseAccusation"`
	Log10LikelihoodRatio float64 `json:"log10LikelihoodRatio"`
	Name                 string  `json:"name"`
	Party                string  `json:"party"`
}

// NextBest is the API's, see LookAtTexts.
type NextBest struct {
	FalseAccusation      float64 `json:"falseAccusation"`
	Log10LikelihoodRatio float64 `json:"log10LikelihoodRatio"`
}

// OriginalFit is the API's, see LookAtTexts.
type OriginalFit struct {
	Agrees          int64   `json:"agrees"`
	FalseAccusation float64 `json:"falseAccusation"`
	Of              int64   `json:"of"`
}

// Passage is the API's, see LookAtTexts.
type Passage struct {
	Document []int64 `json:"document"`
	File     string  `json:"file"`
	Leak     []int64 `json:"leak"`
	Words    int64   `json:"words"`
}

// Sites is the API's, see LookAtTexts.
type Sites struct {
	Covered int64 `json:"covered"`
	Read    int64 `json:"read"`
	Total   int64 `json:"total"`
}

// Page is the API's, see LookAtTexts.
type Page struct {
	Blocks []Block `json:"blocks"`
}

// Block is the API's, see LookAtTexts.
type Block struct {
	Kind string `json:"kind"`
	Name string `json:"name,omitempty"`
	Text string `json:"text,omitempty"`
}
