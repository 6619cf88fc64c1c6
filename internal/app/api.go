package app

import "barium/internal/share"

// A Share is a request to make copies of a document, one a person.
type Share struct {
	Name      string // file name of the document; its extension is the copies'
	Source    []byte
	Sites     []byte // a reviewed sites.yaml, nil to take all sites found
	People    []share.Person
	Terms     share.Terms
	Coalition int    // colluders the code is designed against
	Dir       string // folder that the copies and manifest.csv are written to
	// Progress, if not nil, is told of each copy that is done, twice: when it
	// is drawn, and when it is written.
	Progress func(done, total int)
}

// A Shared is what came of a Share.
type Shared struct {
	Document string  `json:"document"`
	Title    string  `json:"title"`
	Terms    string  `json:"terms"`
	Copies   int     `json:"copies"` // made now
	All      int     `json:"all"`    // copies of the document, all told
	Words    int     `json:"words"`
	Sites    int     `json:"sites"`
	Bits     float64 `json:"bits"`
	Needed   Needed  `json:"needed"`
	Manifest string  `json:"manifest"`
	Ledger   int64   `json:"ledger"` // events in the ledger now
	// FirstEvent is the ledger's index of the first copy's release; the others
	// follow it.
	FirstEvent int64 `json:"firstEvent"`
}

// Needed is how many words of the document must be quoted before one copy
// can be named at a bound of 1 in 1,000; 0 where the whole document would not
// be enough.
type Needed struct {
	Alone int `json:"alone"` // one source
	Two   int `json:"two"`   // two copies mixed
}

// An Inquiry is a request to trace leaked texts, weighed together.
type Inquiry struct {
	Leaks      []Leak
	Keys       []Key // custodians' keys; none to ask only whether it is ours
	Bound      float64
	Document   string // the only document to consider, "" for all
	Purpose    string
	LegalBasis string
	Protected  share.Protected
	// Passphrase is asked for the passphrase of a protected key; nil refuses.
	Passphrase func(name string) (string, error)
}

// A Leak is a text that was published; its name tells its format.
type Leak struct {
	Name   string
	Source []byte
}

// A Key is a custodian's key file as it was read.
type Key struct {
	Name string
	Data []byte
}

// What a finding can be.
const (
	Identified   = "identified"
	Inconclusive = "inconclusive"
	NotOurs      = "not-ours"
)

// A Finding is the result of an Inquiry. Its JSON is a contract.
type Finding struct {
	Finding   string            `json:"finding"`
	Bound     float64           `json:"bound"`
	Documents []DocumentFinding `json:"documents"`
	Unsealed  bool              `json:"unsealed"` // whether a quorum opened the codewords
}

// A DocumentFinding is the result for one document that a leak reuses.
type DocumentFinding struct {
	Document   string       `json:"document"`
	Title      string       `json:"title"`
	Finding    string       `json:"finding"`
	Candidates int          `json:"candidates"` // copies, and the unmarked original
	Passages   []Passage    `json:"passages"`
	Sites      Sites        `json:"sites"`
	BitsRead   float64      `json:"bitsRead"`
	BitsNeeded float64      `json:"bitsNeeded"` // to name a lone source among the candidates
	Enough     bool         `json:"enough"`
	Copies     []CopyNamed  `json:"copies"`
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

// A CopyNamed is a copy that the leak is identified with.
type CopyNamed struct {
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
