package entry

import (
	"fmt"

	"barium/internal/casebook/docket"
)

// casework tells of what is done in a case.
func (t told) casework() (string, bool) {
	by := t.n("by")
	switch t.Type {
	case docket.TypeOpened:
		return fmt.Sprintf("%s opened case %s %s, “%s”", by, t.f("case"), t.place(), t.f("title")), true
	}
	return "", false
}
