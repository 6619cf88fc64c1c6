package office

import (
	"context"
	"errors"
	"slices"

	"barium/internal/codebook"
	"barium/internal/office/act"
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
	Terms  []string        // labels, as they have to be shown with the text
	Marked string          // that the copy is marked, as it has to be told beside the text
	Blocks []edition.Block // of what is read in a page
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
	return o.read(ctx, question{person: by, document: document}, way)
}

func (o *Office) read(ctx context.Context, q question, way share.Way) (Rendering, error) {
	r, known := o.rights.get(q)
	var err error
	if !known {
		r, err = o.mayRead(ctx, q)
	}
	for err == nil {
		var made *draft
		if made, err = o.draft(ctx, r, q.document, way); err != nil {
			break
		}
		var out Rendering
		if out, err = o.hand(ctx, q, made); !errors.Is(err, errOtherwise) {
			return out, err
		}
		r, err = made.right, nil // as it was decided last
	}
	return Rendering{}, err
}

// mayRead decides whether a person may have a document.
func (o *Office) mayRead(ctx context.Context, q question) (right, error) {
	var last int64
	r, err := act.Look(ctx, o.room, q.person, func(tx Tx, d *desk.Desk) (right, error) {
		may, err := o.decide(ctx, tx, d, q)
		if err != nil {
			return right{}, err
		}
		who, err := tx.Person(ctx, q.person)
		if err != nil {
			return right{}, err
		}
		head, err := tx.LedgerHead(ctx)
		if err == nil {
			last, err = o.rights.lastAct(ctx, tx)
		}
		return right{may, share.Person{ID: who.ID, Party: who.PartyName, Name: who.Name, Email: who.Email}, head.Size}, err
	})
	if err == nil {
		o.rights.committed(r.at, last)
		o.rights.keep(q, r)
	}
	return r, o.room.Refused(ctx, err)
}

func (o *Office) decide(ctx context.Context, tx Tx, d *desk.Desk, q question) (desk.Reading, error) {
	may, err := o.may(ctx, tx, d, q)
	if err == nil {
		err = may.Err()
	}
	return may, o.hide(ctx, tx, q.person, q.document, err)
}

// A draft is a copy that nobody has yet.
type draft struct {
	right     right
	edition   *edition.Printer
	copy      share.Copy
	sealed    []byte
	rendering Rendering
}

// errUnmarked refuses what would be the same for everybody.
var errUnmarked = invalid.Errorf("there is no place in it where the wording varies, so that a copy of it couldn't be marked: ask the originator for a version with such places")

// draft draws a codeword, renders it and seals it.
func (o *Office) draft(ctx context.Context, r right, document string, way share.Way) (*draft, error) {
	e, err := o.editions.get(ctx, stored{o.store}, document)
	if err != nil {
		return nil, err
	}
	some := e.Some(r.reading.Paragraphs)
	if !e.Marks(some) {
		return nil, errUnmarked
	}
	if way == share.Mail {
		if err := mailable(r.reading.Facts.Terms); err != nil {
			return nil, err
		}
	}
	c := share.Copy{ID: share.NewCopyID(), Document: e.ID, Release: r.reading.Release, Way: way, Paragraphs: some, Person: r.person}
	c.File = share.FileName(c, e.Extension(some))
	d := &draft{right: r, edition: e, copy: c}
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
	d.rendering = Rendering{Title: d.edition.Title, Terms: labels(d.right.reading.Facts), Marked: marked, File: file, Name: d.copy.File}
	if d.copy.Way == share.Page {
		d.rendering.Blocks, err = d.edition.Blocks(w, some)
	}
	return err
}

// errOtherwise says that the decision is no longer the one that a draft was made by.
var errOtherwise = errors.New("decided otherwise meanwhile")

// hand decides anew and records the copy, in one transaction. Nobody has the draft
// before it is committed.
func (o *Office) hand(ctx context.Context, q question, d *draft) (Rendering, error) {
	var last int64
	out, err := once(ctx, o, q.person, func(tx Tx, at *desk.Desk) (Rendering, error) {
		var err error
		if last, err = o.rights.lastAct(ctx, tx); err != nil {
			return Rendering{}, err
		}
		if last >= d.right.at || !at.Again(d.right.reading).Allowed {
			if err := o.same(ctx, tx, at, q, d); err != nil {
				return Rendering{}, err
			}
		}
		made, err := share.Release(ctx, tx, o.ledger.In(tx), d.edition.Document, d.sealed, []share.Copy{d.copy})
		if err != nil {
			return Rendering{}, err
		}
		out := d.rendering
		out.Copy = made[0]
		return out, nil
	})
	if err == nil {
		d.right.at = max(d.right.at, last+1)
		o.rights.committed(out.Copy.Event+1, last)
		o.rights.keep(q, d.right)
	}
	return out, err
}

// same looks everything up again, and refuses unless it is as the draft was made by.
func (o *Office) same(ctx context.Context, tx Tx, at *desk.Desk, q question, d *draft) error {
	may, err := o.decide(ctx, tx, at, q)
	if err != nil {
		return err
	}
	before := d.right.reading
	d.right.reading = may
	if may.Release != before.Release || !slices.Equal(may.Paragraphs, before.Paragraphs) {
		return errOtherwise
	}
	return nil
}

// once is act.Run without keys of idempotency: a copy is made anew each time, and an
// answer that was kept would keep its wording.
func once[T any](ctx context.Context, o *Office, by string, f func(tx Tx, d *desk.Desk) (T, error)) (T, error) {
	return act.Run(act.Unkeyed(ctx), o.room, by, f)
}

func labels(f policy.Facts) []string {
	list := make([]string, len(f.Terms.Labels))
	for i, l := range f.Terms.Labels {
		list[i] = string(l)
	}
	return list
}
