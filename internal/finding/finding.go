// Package finding is what a trace came to: as data, and as a page in words for
// people who will be asked what it means.
package finding

// What a finding can be.
const (
	Identified   = "identified"
	Inconclusive = "inconclusive"
	NotOurs      = "not-ours"
)

// A Finding is the result of a trace. Its JSON is a contract.
type Finding struct {
	Finding   string     `json:"finding"`
	Bound     float64    `json:"bound"`
	Documents []Document `json:"documents"`
	Unsealed  bool       `json:"unsealed"` // whether a quorum opened the codewords
}

// A Document is the result for one document that a leak reuses.
type Document struct {
	Document   string       `json:"document"`
	Title      string       `json:"title"`
	Finding    string       `json:"finding"`
	Candidates int          `json:"candidates"` // copies, and the unmarked original
	Passages   []Passage    `json:"passages"`
	Sites      Sites        `json:"sites"`
	BitsRead   float64      `json:"bitsRead"`
	BitsNeeded float64      `json:"bitsNeeded"` // to name a lone source among the candidates
	Enough     bool         `json:"enough"`
	Copies     []Copy       `json:"copies"`
	Next       *NextBest    `json:"next,omitempty"`
	Original   *OriginalFit `json:"original,omitempty"`
}

// A Passage is a stretch of a leak that reuses a stretch of a document, in
// bytes of the files.
type Passage struct {
	File     string `json:"file"`
	Leak     [2]int `json:"leak"`
	Document [2]int `json:"document"`
	Words    int    `json:"words"`
}

// Sites counts the sites of a document: all, those the leak covers, and those
// whose variant could be read.
type Sites struct {
	Total   int `json:"total"`
	Covered int `json:"covered"`
	Read    int `json:"read"`
}

// OriginalCopy stands for the unmarked original where copies are listed.
const OriginalCopy = "original"

// A Copy is one that the leak is identified with.
type Copy struct {
	Copy  string `json:"copy"`
	Party string `json:"party"`
	Name  string `json:"name"`
	Email string `json:"email"`
	// FalseAccusation bounds the chance that any copy of the document that had
	// no part would agree so well with the leak.
	FalseAccusation float64 `json:"falseAccusation"`
	Log10LR         float64 `json:"log10LikelihoodRatio"`
}

// NextBest is the best copy that is not identified, without its name.
type NextBest struct {
	FalseAccusation float64 `json:"falseAccusation"`
	Log10LR         float64 `json:"log10LikelihoodRatio"`
}

// OriginalFit is how the leak agrees with the unmarked original.
type OriginalFit struct {
	Agrees          int     `json:"agrees"` // of the sites read
	Of              int     `json:"of"`
	FalseAccusation float64 `json:"falseAccusation"`
}
