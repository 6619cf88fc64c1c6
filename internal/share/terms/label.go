package terms

import (
	"barium/internal/share/invalid"
	"slices"
	"strings"
)

// A Label is one of the Traffic Light Protocol 2.0, as FIRST writes it. Each is
// a compartment: who is admitted to one is not thereby admitted to another.
type Label string

// The labels of TLP 2.0 (https://www.first.org/tlp/), all of them.
const (
	Red         Label = "TLP:RED"
	AmberStrict Label = "TLP:AMBER+STRICT"
	Amber       Label = "TLP:AMBER"
	Green       Label = "TLP:GREEN"
	Clear       Label = "TLP:CLEAR"
)

// AllLabels lists the labels, the one with the shortest reach first.
func AllLabels() []Label { return []Label{Red, AmberStrict, Amber, Green, Clear} }

// ParseLabel reads a label. It takes no other spelling than FIRST's, for a
// label that is nearly right is a label that is misread.
func ParseLabel(s string) (Label, error) {
	for _, l := range AllLabels() {
		if s == string(l) {
			return l, nil
		}
	}
	squeezed := strings.ToUpper(strings.Join(strings.Fields(s), ""))
	if squeezed == "TLP:WHITE" || squeezed == "WHITE" {
		return "", invalid.Errorf("terms %q: TLP 2.0 calls this TLP:CLEAR", s)
	}
	for _, l := range AllLabels() {
		if squeezed == string(l) || "TLP:"+squeezed == string(l) {
			return "", invalid.Errorf("terms %q: write it as FIRST does, %s", s, l)
		}
	}
	return "", invalid.Errorf("terms %q are not a TLP 2.0 label: want TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR", s)
}

// Meaning says in a sentence what the label allows, after FIRST's definitions.
func (l Label) Meaning() string {
	switch l {
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

// A Relation is how the party that would receive stands to the one that holds.
type Relation string

// The relations that the labels speak of.
const (
	Same      Relation = "organisation" // the same party
	Client    Relation = "client"       // a party that the holder's protects
	Community Relation = "community"    // a party of the same matter
	Stranger  Relation = "stranger"     // any other
)

// Reaches reports whether a holder may share of its own accord, by this label,
// with somebody who stands to it in this relation. A label or relation that is
// not known reaches nobody.
func (l Label) Reaches(r Relation) bool {
	switch r {
	case Same:
		return slices.Contains(AllLabels()[1:], l)
	case Client:
		return slices.Contains(AllLabels()[2:], l)
	case Community:
		return slices.Contains(AllLabels()[3:], l)
	case Stranger:
		return l == Clear
	}
	return false
}

// Reaches reports whether every label does, and there is one.
func (t Terms) Reaches(r Relation) bool {
	for _, l := range t.Labels {
		if !l.Reaches(r) {
			return false
		}
	}
	return len(t.Labels) > 0
}

// Marking is the label that is shown on the document: of several the one with
// the shortest reach; "" where there is none.
func (t Terms) Marking() Label {
	for _, l := range AllLabels() {
		if slices.Contains(t.Labels, l) {
			return l
		}
	}
	return ""
}
