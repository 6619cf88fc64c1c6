package office

import (
	"context"
	"fmt"
	"strings"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/terms"
)

// A Post carries letters. It hands one over while its sender waits, and keeps
// nothing of it: a rendered copy that lay in a queue would undo the sealing of its
// codeword.
type Post interface {
	Send(ctx context.Context, l Letter) error
}

// A Letter is a mail to one person.
type Letter struct {
	ID       string // of its own, for the mail's header
	To       string // address
	Subject  string
	Text     string
	Enclosed []Enclosure
}

// An Enclosure is a file that goes with a letter.
type Enclosure struct {
	Name string
	Data []byte
}

// Mailing has the office send mail by a post, with links to the house's address. It
// is called before the office is used; without it nothing is mailed.
func (o *Office) Mailing(p Post, house string) *Office {
	o.post, o.house = p, house
	return o
}

// Mails reports whether mail can be sent.
func (o *Office) Mails() bool { return o.post != nil }

// errNoPost says that there is no mail here.
var errNoPost = invalid.Errorf("this house sends no mail: download it instead")

// An Undelivered is a letter that the mail server did not take. A copy that was in
// it counts as made; sent again it is another.
type Undelivered struct {
	Copy string // its id, "" where the letter held none
	err  error
}

func (u *Undelivered) Error() string { return fmt.Sprintf("the mail was not delivered: %v", u.err) }

// Unwrap returns what the post said.
func (u *Undelivered) Unwrap() error { return u.err }

// Mailed says what was mailed.
type Mailed struct {
	To      string `json:"to"`
	Copy    string `json:"copy,omitempty"`
	Release string `json:"release,omitempty"`
	Event   int64  `json:"event,omitempty"` // of the copy's release
}

// MailCopy makes a new copy for a person and mails it to them, to the address that
// they are registered with. The copy is sealed and in the ledger before it goes out.
// What came of the mail is told to the ledger afterwards; if the house dies between
// the two, nobody knows.
func (o *Office) MailCopy(ctx context.Context, by, document string) (Mailed, error) {
	if o.post == nil {
		return Mailed{}, errNoPost
	}
	c, err := o.Read(ctx, by, document, share.Mail)
	if err != nil {
		return Mailed{}, err
	}
	done := Mailed{c.Copy.Person.Email, c.Copy.ID, c.Copy.Release, c.Copy.Event}
	sent := o.post.Send(ctx, copyLetter(c))
	if err := o.delivered(context.WithoutCancel(ctx), by, c.Copy, sent == nil); err != nil {
		return done, err
	}
	if sent != nil {
		return done, &Undelivered{c.Copy.ID, sent}
	}
	return done, nil
}

func copyLetter(c Rendering) Letter {
	return Letter{
		ID: c.Copy.ID, To: c.Copy.Person.Email, Subject: "Your copy " + c.Copy.ID,
		Text: fmt.Sprintf("The file is copy %s of “%s”, %s.\n\n%s\n\nYou asked for it; nobody else gets this mail from us.\n",
			c.Copy.ID, c.Title, strings.Join(c.Terms, " and "), marked),
		Enclosed: []Enclosure{{c.Name, c.File}},
	}
}

// delivered tells what came of mailing a copy.
func (o *Office) delivered(ctx context.Context, by string, c share.Copy, ok bool) error {
	return act.Do(act.Unkeyed(ctx), o.room, by, func(tx Tx, _ *desk.Desk) error {
		at, err := o.ledger.In(tx).Append(ctx, share.CopyMailed(c, ok))
		if err != nil {
			return err
		}
		return tx.AddDelivery(ctx, c.ID, ok, at)
	})
}

// mailable refuses to mail what has to be encrypted on its way: mail is so at most
// from one server to the next.
func mailable(t terms.Terms) error {
	if t.Conditions[terms.EncryptInTransit] == terms.Must {
		return invalid.Errorf("its terms ask for encryption on its way, which mail doesn't give: download it instead")
	}
	return nil
}

// MailReceipts mails a person all their receipts.
func (o *Office) MailReceipts(ctx context.Context, by string) (Mailed, error) {
	if o.post == nil {
		return Mailed{}, errNoPost
	}
	file, err := o.ReceiptsFile(ctx, by)
	if err != nil {
		return Mailed{}, err
	}
	who, err := act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (desk.Person, error) { return tx.Person(ctx, by) })
	if err != nil {
		return Mailed{}, err
	}
	err = o.post.Send(ctx, Letter{ID: share.NewCopyID(), To: who.Email, Subject: "Your receipts",
		Text: "The file holds your receipts, and says how they are verified.\n", Enclosed: []Enclosure{{receiptsFile, file}}})
	if err != nil {
		return Mailed{}, &Undelivered{"", err}
	}
	return Mailed{To: who.Email}, nil
}
