package app

import (
	"context"
	"errors"

	"barium/internal/office"
	"barium/internal/outbox"
	"barium/internal/watch/send"
)

// A post carries the office's letters to a mail server.
type post struct{ server send.Mail }

// Send implements office.Post.
func (p post) Send(ctx context.Context, l office.Letter) error {
	out := send.Letter{ID: l.ID, To: l.To, Subject: l.Subject, Text: l.Text}
	for _, f := range l.Enclosed {
		out.Files = append(out.Files, send.File(f))
	}
	err := p.server.SendLetter(ctx, out)
	var refused *send.Refused
	switch {
	case errors.Is(err, send.ErrAddress):
		return errors.Join(outbox.ErrNever, err)
	case !errors.As(err, &refused):
		return err
	case refused.ForGood:
		return errors.Join(outbox.ErrNever, err)
	}
	return errors.Join(outbox.ErrLater, err)
}
