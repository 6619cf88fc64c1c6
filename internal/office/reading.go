package office

import (
	"context"
	"errors"
	"slices"

	"barium/internal/codebook"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/edition"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// A Rendering is a copy as it is handed over. It is kept nowhere: its codeword
// is sealed, and the text can't be made again without the board.
type Rendering struct {
	Copy   share.Copy
	Title  string
	Terms  []string // labels, as they have to be shown with the text
	Marked string   // that the copy is marked, as it has to be told beside the text
	Blocks []edition.Block
	File   []byte
	Name   string // of the file
}

// Read makes a new copy of a document for a person, as far as they may have it
// now. Each call is another copy with a codeword of its own, sealed and logged in
// the transaction that decides that it may be read. There is no other way by
// which a recipient gets any of a document's text.
//
// What takes long, to draw, render and seal, is done before that transaction, for
// all writers share one. It is thrown away unless the decision there is the same.
func (o *Office) Read(ctx context.Context, by, document string, way share.Way) (Rendering, error) {
	may, err := o.mayRead(ctx, by, document)
	for err == nil {
		var made *draft
		if made, err = o.draft(ctx, may, document, way); err != nil {
			break
		}
		var out Rendering
		if out, err = o.hand(ctx, by, made); !errors.Is(err, errOtherwise) {
			return out, err
		}
		may = made.may // as it was decided last
	}
	return Rendering{}, err
}

// mayRead decides whether a person may have a document.
func (o *Office) mayRead(ctx context.Context, by, document string) (desk.Reading, error) {
	may, err := look(ctx, o, by, func(tx Tx, d *desk.Desk) (desk.Reading, error) {
		return o.decide(ctx, tx, d, by, document)
	})
	return may, o.refused(ctx, err)
}

func (o *Office) decide(ctx context.Context, tx Tx, d *desk.Desk, by, document string) (desk.Reading, error) {
	may, err := d.May(ctx, by, document)
	if err == nil {
		err = may.Err()
	}
	return may, o.hide(ctx, tx, by, document, err)
}

// A draft is a copy that nobody has yet.
type draft struct {
	may       desk.Reading
	edition   *edition.Printer
	copy      share.Copy
	sealed    []byte
	rendering Rendering
}

// errUnmarked refuses what would be the same for everybody.
var errUnmarked = invalid.Errorf("there is no place in it where the wording varies, so that a copy of it couldn't be marked: ask the originator for a version with such places")

// draft draws a codeword, renders it and seals it.
func (o *Office) draft(ctx context.Context, may desk.Reading, document string, way share.Way) (*draft, error) {
	e, err := o.editions.get(ctx, stored{o.store}, document)
	if err != nil {
		return nil, err
	}
	some, f := e.Some(may.Paragraphs), may.Facts
	if !e.Marks(some) {
		return nil, errUnmarked
	}
	if way == share.Mail {
		if err := mailable(f.Terms); err != nil {
			return nil, err
		}
	}
	c := share.Copy{
		ID: share.NewCopyID(), Document: e.ID, Release: may.Release, Way: way, Paragraphs: some,
		Person: share.Person{ID: f.Person.ID, Party: f.Party.Name, Name: f.Person.Name},
	}
	c.File = share.FileName(c, e.Extension(some))
	d := &draft{may: may, edition: e, copy: c}
	w := codebook.Draw(e.Biases, codebook.NewSystem())
	if err := d.render(w, some); err != nil {
		return nil, err
	}
	sheet := codebook.NewSheet(e.ID, e.SchemeHash)
	d.copy.Commitment = sheet.Add(c.ID, w, d.rendering.File)
	d.sealed, err = o.board.Seal(sheet)
	return d, err
}

func (d *draft) render(w []uint8, some []int) error {
	file, err := d.edition.File(w, some)
	if err != nil {
		return err
	}
	blocks, err := d.edition.Blocks(w, some)
	d.rendering = Rendering{Title: d.edition.Title, Terms: labels(d.may.Facts), Marked: marked, Blocks: blocks, File: file, Name: d.copy.File}
	return err
}

// errOtherwise says that the decision is no longer the one that a draft was made by.
var errOtherwise = errors.New("decided otherwise meanwhile")

// hand decides anew and records the copy, in one transaction. Nobody has the draft
// before it is committed.
func (o *Office) hand(ctx context.Context, by string, d *draft) (Rendering, error) {
	return once(ctx, o, by, func(tx Tx, at *desk.Desk) (Rendering, error) {
		may, err := o.decide(ctx, tx, at, by, d.edition.ID)
		if err != nil {
			return Rendering{}, err
		}
		if may.Release != d.may.Release || !slices.Equal(may.Paragraphs, d.may.Paragraphs) {
			d.may = may
			return Rendering{}, errOtherwise
		}
		who, err := tx.Person(ctx, by)
		if err != nil {
			return Rendering{}, err
		}
		c := d.copy
		c.Person.Email = who.Email
		made, err := share.Release(ctx, tx, o.ledger.In(tx), d.edition.Document, d.sealed, []share.Copy{c})
		if err != nil {
			return Rendering{}, err
		}
		out := d.rendering
		out.Copy = made[0]
		return out, nil
	})
}

// once is act without keys of idempotency: a copy is made anew each time, and an
// answer that was kept would keep its wording.
func once[T any](ctx context.Context, o *Office, by string, f func(tx Tx, d *desk.Desk) (T, error)) (T, error) {
	return act(context.WithValue(ctx, keyOf{}, nil), o, by, f)
}

func labels(f policy.Facts) []string {
	list := make([]string, len(f.Terms.Labels))
	for i, l := range f.Terms.Labels {
		list[i] = string(l)
	}
	return list
}
