package office

import (
	"context"

	"barium/internal/codebook"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/edition"
	"barium/internal/share/policy"
)

// A Rendering is a copy as it is handed over. It is kept nowhere: its codeword
// is sealed, and the text can't be made again without the board.
type Rendering struct {
	Copy   share.Copy
	Title  string
	Terms  []string // labels, as they have to be shown with the text
	Blocks []edition.Block
	File   []byte
	Name   string // of the file
}

// Read makes a new copy of a document for a person, as far as they may have it
// now. Each call is another copy with a codeword of its own, sealed and logged in
// the transaction that decides that it may be read. There is no other way by
// which a recipient gets any of a document's text.
func (o *Office) Read(ctx context.Context, by, document string, way share.Way) (Rendering, error) {
	return once(ctx, o, by, func(tx Tx, d *desk.Desk) (Rendering, error) {
		may, err := d.May(ctx, by, document)
		if err == nil {
			err = may.Err()
		}
		if err != nil {
			return Rendering{}, o.hide(ctx, tx, by, document, err)
		}
		e, err := o.editions.get(ctx, tx, document)
		if err != nil {
			return Rendering{}, err
		}
		return o.hand(ctx, tx, e, may, way)
	})
}

// once is act without keys of idempotency: a copy is made anew each time, and an
// answer that was kept would keep its wording.
func once[T any](ctx context.Context, o *Office, by string, f func(tx Tx, d *desk.Desk) (T, error)) (T, error) {
	return act(context.WithValue(ctx, keyOf{}, nil), o, by, f)
}

// hand draws a codeword, renders it, seals it and records the copy.
func (o *Office) hand(ctx context.Context, tx Tx, e edition.Edition, may desk.Reading, way share.Way) (Rendering, error) {
	f := may.Facts
	some := e.Some(may.Paragraphs)
	c := share.Copy{
		ID: share.NewCopyID(), Document: e.ID, Release: may.Release, Way: way, Paragraphs: some,
		Person: share.Person{ID: f.Person.ID, Party: f.Party.Name, Name: f.Person.Name},
	}
	who, err := tx.Person(ctx, f.Person.ID)
	if err != nil {
		return Rendering{}, err
	}
	c.Person.Email = who.Email
	c.File = share.FileName(c, e.Extension(some))
	w := codebook.Draw(e.Biases, codebook.NewSystem())
	file, err := e.File(w, some)
	if err != nil {
		return Rendering{}, err
	}
	blocks, err := e.Blocks(w, some)
	if err != nil {
		return Rendering{}, err
	}
	sheet := codebook.NewSheet(e.ID, e.SchemeHash)
	c.Commitment = sheet.Add(c.ID, w, file)
	sealed, err := o.board.Seal(sheet)
	if err != nil {
		return Rendering{}, err
	}
	made, err := share.Release(ctx, tx, o.ledger.In(tx), e.Document, sealed, []share.Copy{c})
	if err != nil {
		return Rendering{}, err
	}
	return Rendering{Copy: made[0], Title: e.Title, Terms: labels(f), Blocks: blocks, File: file, Name: c.File}, nil
}

func labels(f policy.Facts) []string {
	list := make([]string, len(f.Terms.Labels))
	for i, l := range f.Terms.Labels {
		list[i] = string(l)
	}
	return list
}
