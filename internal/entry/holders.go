package entry

import (
	"fmt"

	"barium/internal/casebook/holders"
)

// holding tells of whom a case asks who had a document, and of what is entered.
func (t told) holding() (string, bool) {
	by := t.n("by")
	switch t.Type {
	case holders.TypeAsked:
		return fmt.Sprintf("%s asked %s who had %s", by, t.n("party"), t.n("document")), true
	case holders.TypeAnswered:
		others, _ := t.Fields["others"].([]any)
		list := "its list is not complete"
		if t.Fields["complete"] == true {
			list = "that is everybody, up to " + t.f("asOf")
		}
		return fmt.Sprintf("%s answered for %s who had %s: %d named, %s", by, t.n("party"), t.n("document"), len(others), list), true
	case holders.TypeRemarked:
		return fmt.Sprintf("%s entered in case %s: %s", by, t.f("case"), t.f("text")), true
	}
	return "", false
}
