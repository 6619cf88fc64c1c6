package app

import (
	"context"

	"barium/internal/office"
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
	return p.server.SendLetter(ctx, out)
}
