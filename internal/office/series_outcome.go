package office

import (
	"time"

	"barium/internal/casebook/docket"
)

// outcomeOf is how a case ended, and when; nothing while it is open.
func outcomeOf(c docket.Case) (string, time.Time) { return "", time.Time{} }
