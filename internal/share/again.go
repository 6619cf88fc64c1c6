package share

import (
	"errors"
	"time"
)

// An Again is a trouble that is nobody's mistake and passes: the same may succeed
// after a while. Errors of a store wrap one where that is so.
type Again struct {
	Text string
	Wait time.Duration // that makes sense before the next try
}

func (a *Again) Error() string { return a.Text }

// Later reports how long to wait where an error is a trouble that passes.
func Later(err error) (time.Duration, bool) {
	var a *Again
	if !errors.As(err, &a) {
		return 0, false
	}
	return a.Wait, true
}
