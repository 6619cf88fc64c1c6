package acts

import (
	"context"
	"strings"

	"barium/client"
)

// rewords marks a sentence of a draft as a statement about the secret, looks at what the
// draft would tell, and withholds it.
func (s *story) rewords() {
	const sentence = "It is a kingdom by the sea."
	text := client.TextIn{Name: "third.md", Source: []byte("# The country\n\nAlthough nobody said so, it began on Monday. " + sentence + "\n")}
	var draft client.DraftPage
	var shown client.MarkedText
	s.plainly("clerk", func(ctx context.Context, c *client.Client) (err error) {
		draft, err = c.CreateDraft(ctx, s.Matter.ID, text)
		return err
	})
	s.did("mark-text", "clerk", "", func(ctx context.Context, c *client.Client) (_ any, err error) {
		shown, err = c.MarkText(ctx, s.secret.ID, client.TextMarkedBody{Document: draft.ID})
		return shown, err
	})
	s.plainly("clerk", func(ctx context.Context, c *client.Client) (err error) {
		for _, x := range shown.Paragraphs[1].Sentences {
			if strings.Contains(sentence, x.Words) {
				from := client.Source{Document: draft.ID, Start: x.Start, End: x.End, Words: x.Words}
				s.secret, err = c.KeepStatement(ctx, s.secret.ID, client.StatementKeptBody{Version: s.secret.Version, Statement: client.Statement{ID: "sea", Text: x.Words, Where: "c.king", Source: from}})
			}
		}
		return err
	})
	s.did("get-draft-exposure", "clerk", "", func(ctx context.Context, c *client.Client) (any, error) {
		return c.GetDraftExposure(ctx, draft.ID, client.DraftExposureAskedBody{Choice: map[string]int64{"sea": 1}})
	})
	s.did("reword-draft", "clerk", "statement.kept", func(ctx context.Context, c *client.Client) (any, error) {
		return c.RewordDraft(ctx, draft.ID, client.DraftRewordedBody{Version: draft.Version, Secret: s.secret.ID, Choice: map[string]int64{"sea": 1}})
	})
}
