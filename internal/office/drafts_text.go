package office

import (
	"bytes"
	"context"
	"path"
	"strings"
	"unicode"

	"barium/internal/format"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/edition"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/internal/share/review"
	"barium/internal/share/terms"
)

// MaxText is the largest file that is taken in as a document, in bytes: some 700
// pages of prose.
const MaxText = 2 << 20

// maxName is how long a file's name is kept, in characters, counted from its end.
const maxName = 120

// A Text is a document's file as it comes in.
type Text struct {
	Name   string // as the sender calls it; it is never used as a path
	Title  string // "" for the text's own
	Source []byte
}

// Bring takes a text in as a draft under a matter, on terms that let nobody have
// it until others are chosen. It returns the draft's id.
func (o *Office) Bring(ctx context.Context, by, matter string, t Text) (string, error) {
	if err := o.mayBring(ctx, by, matter); err != nil {
		return "", err
	}
	// The text is read before the transaction, for others wait for that.
	r, err := t.read()
	if err != nil {
		return "", err
	}
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (string, error) {
		why, err := d.Allow(ctx, policy.File, matter)
		if err != nil {
			return "", err
		}
		draft := DraftDocument{
			ID: share.NewDocumentID(), Matter: matter, Party: why.Facts.Party.ID, By: by, Name: t.Name, Title: t.Title, Source: t.Source,
			Terms: terms.Terms{Labels: []terms.Label{terms.AmberStrict}}, Coalition: 2, Review: r, Version: 1, At: o.now(), Changed: o.now(),
		}
		return draft.ID, tx.AddDraft(ctx, draft)
	})
}

func (o *Office) mayBring(ctx context.Context, by, matter string) error {
	_, err := act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (policy.Decision, error) {
		if _, err := o.Seat(ctx, tx, by, matter); err != nil {
			return policy.Decision{}, err
		}
		return d.Allow(ctx, policy.File, matter)
	})
	return o.room.Refused(ctx, err)
}

// Rewrite gives a draft another text. Its sites are found anew; its terms stay,
// except what they said of single paragraphs.
func (o *Office) Rewrite(ctx context.Context, by, id string, version int, t Text) error {
	r, err := t.read()
	if err != nil {
		return err
	}
	return o.redraft(ctx, by, id, version, func(_ Tx, _ *desk.Desk, d *DraftDocument) error {
		d.Name, d.Title, d.Source, d.Review, d.Terms.Paragraphs = t.Name, t.Title, t.Source, r, nil
		return nil
	})
}

// read checks a text by its name and by what is in it, and finds its sites.
func (t *Text) read() (review.Review, error) {
	t.Title = edition.Shortened(strings.TrimSpace(Printable(t.Title)))
	t.Name = plainName(t.Name)
	if err := t.check(); err != nil {
		return review.Review{}, err
	}
	v, err := format.Parse(t.Name, t.Source)
	if err != nil {
		return review.Review{}, invalid.Errorf("%w", err)
	}
	return review.Of(v), nil
}

// plainName is a file's name without folders and without what can't be seen, which
// could make it read as another.
func plainName(name string) string {
	runes := []rune(Printable(path.Base(strings.ReplaceAll(name, `\`, "/"))))
	return strings.Trim(string(runes[max(0, len(runes)-maxName):]), " .")
}

// Printable is a text without what can't be seen, which could make it read as
// another.
func Printable(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
}

// check refuses what isn't Markdown, HTML or plain text, by its name and by its
// content.
func (t *Text) check() error {
	if len(t.Source) > MaxText {
		return invalid.Errorf("the file has %.1f MiB, and the limit is %d MiB: split it into several documents", float64(len(t.Source))/(1<<20), MaxText>>20)
	}
	low := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(t.Source[:min(len(t.Source), 4096)], []byte("\ufeff"))))
	switch ext := strings.ToLower(path.Ext(t.Name)); ext {
	case ".md", ".markdown", ".txt", ".text":
		if startsAs(low, "<!doctype html", "<html", "<head", "<body", "<?xml") {
			return invalid.Errorf("%s is HTML or XML by its content: give it a name that ends with .html if it is HTML", t.Name)
		}
	case ".html", ".htm", ".xhtml":
		if !bytes.ContainsRune(t.Source, '<') {
			return invalid.Errorf("%s has no HTML in it: give it a name that ends with .txt or .md", t.Name)
		}
	default:
		return invalid.Errorf("%q is not Markdown, HTML or plain text by its name: save it as one of these, with a name that ends with .md, .html or .txt", t.Name)
	}
	if startsAs(low, `{\rtf`, "%!ps") {
		return invalid.Errorf("%s is not a text by its content: save it as Markdown, HTML or plain text", t.Name)
	}
	return nil
}

func startsAs(low []byte, beginnings ...string) bool {
	for _, b := range beginnings {
		if bytes.HasPrefix(low, []byte(b)) {
			return true
		}
	}
	return false
}

// view parses a draft's text. It was parsed when it came in, so an error is ours.
func (d DraftDocument) view() (*format.View, error) { return format.Parse(d.Name, d.Source) }

// title is the one that the document will have.
func (d DraftDocument) title(v *format.View) string {
	if d.Title != "" {
		return d.Title
	}
	return edition.Title(v)
}
