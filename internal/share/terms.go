package share

import (
	"fmt"
	"strings"
)

// Terms say what a recipient may do with a document: a label of the Traffic
// Light Protocol 2.0, as FIRST writes it. AMBER and AMBER+STRICT are different
// labels, not grades of one.
type Terms string

// The labels of TLP 2.0 (https://www.first.org/tlp/), all of them.
const (
	Red         Terms = "TLP:RED"
	AmberStrict Terms = "TLP:AMBER+STRICT"
	Amber       Terms = "TLP:AMBER"
	Green       Terms = "TLP:GREEN"
	Clear       Terms = "TLP:CLEAR"
)

// AllTerms lists the labels, the strictest first.
func AllTerms() []Terms { return []Terms{Red, AmberStrict, Amber, Green, Clear} }

// ParseTerms reads a label. It takes no other spelling than FIRST's, for a
// label that is nearly right is a label that is misread.
func ParseTerms(s string) (Terms, error) {
	for _, t := range AllTerms() {
		if s == string(t) {
			return t, nil
		}
	}
	squeezed := strings.ToUpper(strings.Join(strings.Fields(s), ""))
	if squeezed == "TLP:WHITE" || squeezed == "WHITE" {
		return "", fmt.Errorf("terms %q: TLP 2.0 calls this TLP:CLEAR", s)
	}
	for _, t := range AllTerms() {
		if squeezed == string(t) || "TLP:"+squeezed == string(t) {
			return "", fmt.Errorf("terms %q: write it as FIRST does, %s", s, t)
		}
	}
	return "", fmt.Errorf("terms %q are not a TLP 2.0 label: want TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR", s)
}

// Meaning says in a sentence what the label allows, after FIRST's definitions.
func (t Terms) Meaning() string {
	switch t {
	case Red:
		return "for the eyes and ears of the individual recipients only, no further disclosure"
	case AmberStrict:
		return "recipients may share it within their organisation only, on a need-to-know basis"
	case Amber:
		return "recipients may share it within their organisation and with its clients, on a need-to-know basis"
	case Green:
		return "recipients may share it within their community, not by public channels"
	case Clear:
		return "recipients may share it without limit"
	}
	return "not a label of TLP 2.0"
}
