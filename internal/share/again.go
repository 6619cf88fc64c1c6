package share

import (
	"context"
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

// lateWait is how long to wait where something took too long.
const lateWait = 15 * time.Second

// Later reports how long to wait where an error is a trouble that passes. What took
// longer than it may is one.
func Later(err error) (time.Duration, bool) {
	var a *Again
	if errors.Is(err, context.DeadlineExceeded) {
		return lateWait, true
	}
	if !errors.As(err, &a) {
		return 0, false
	}
	return a.Wait, true
}
