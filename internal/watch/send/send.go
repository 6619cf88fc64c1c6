// Package send tells people: on a terminal, by webhook, by mail. What can't be sent
// is an error with what to do; trying again is package alert's affair.
package send

import (
	"context"
	"fmt"
	"io"

	"barium/internal/watch/alert"
)

// Terminal writes messages to a writer.
type Terminal struct{ W io.Writer }

// Name implements alert.Sender.
func (Terminal) Name() string { return "terminal" }

// Send implements alert.Sender.
func (t Terminal) Send(_ context.Context, m alert.Message) error {
	_, err := fmt.Fprintf(t.W, "%s\n%s\n", m.Subject(), m.Text())
	return err
}
