package inquiry

import (
	"time"

	"barium/internal/casebook/docket"
)

// outcomeOf is how a case ended, and when; nothing while it is open.
func outcomeOf(c docket.Case) (string, time.Time, error) {
	if c.State == docket.Open {
		return "", time.Time{}, nil
	}
	p, err := c.Decision()
	return string(p.Outcome), p.Decided, err
}
