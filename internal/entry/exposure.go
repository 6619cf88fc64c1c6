package entry

import (
	"fmt"

	"barium/internal/assess"
)

// exposure tells of worlds, secrets and statements. What they say stands in no event.
func (t told) exposure() (string, bool) {
	by := t.n("by")
	switch t.Type {
	case assess.TypeWorldKept:
		return fmt.Sprintf("%s kept the world %s, version %s, %s", by, t.f("world"), value(t.Fields["version"]), t.place()), true
	case assess.TypeSecretKept:
		return fmt.Sprintf("%s set what the secret %s %s is", by, t.f("secret"), t.place()), true
	case assess.TypeStatementKept:
		return fmt.Sprintf("%s kept a statement that bears on the secret %s", by, t.f("secret")), true
	case assess.TypeStatementRemoved:
		return fmt.Sprintf("%s removed a statement from the secret %s", by, t.f("secret")), true
	}
	return "", false
}
