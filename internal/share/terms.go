package share

import "barium/internal/share/terms"

// Terms are the label that a document is registered under. Package terms has the
// whole of handling terms; what is released in the house goes by those.
type Terms = terms.Label

// The labels of TLP 2.0 (https://www.first.org/tlp/), all of them.
const (
	Red         = terms.Red
	AmberStrict = terms.AmberStrict
	Amber       = terms.Amber
	Green       = terms.Green
	Clear       = terms.Clear
)

// AllTerms lists the labels, the strictest first.
func AllTerms() []Terms { return terms.AllLabels() }

// ParseTerms reads a label. It takes no other spelling than FIRST's.
func ParseTerms(s string) (Terms, error) { return terms.ParseLabel(s) }
