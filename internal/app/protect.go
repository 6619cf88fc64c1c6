package app

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"path"
	"time"

	"barium/internal/format"
	"barium/internal/share"
	"barium/internal/share/edition"
	"barium/internal/store"
)

// A Text is a text to be taken in: to be protected, or declared public.
type Text struct {
	ID     string // "" to get a fresh one
	Title  string // "" to take the first heading; else a file's name, or a public text's first words
	Name   string // its extension tells the format
	Source []byte
	// Published is when a public text came out, zero where nobody knows.
	Published time.Time
}

// A TakenIn says what became of a Text.
type TakenIn struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Known bool   `json:"known"` // the same bytes were here before, and nothing was done
}

// unmarked is the code of a document that is protected and has no copies.
var unmarked = edition.Code{Sites: nil, Biases: nil}

// Protect registers documents without making copies, all or none of them, in
// one transaction. One whose bytes are registered already is left as it is.
func (h *Home) Protect(ctx context.Context, texts []Text, terms share.Terms) ([]TakenIn, error) {
	stored, err := json.Marshal(unmarked)
	if err != nil {
		return nil, err
	}
	docs := make([]share.Document, len(texts))
	for i, t := range texts {
		if t, err = t.complete(share.NewDocumentID, edition.Called); err != nil {
			return nil, err
		}
		docs[i] = share.Document{
			ID: t.ID, Title: t.Title, Terms: terms, Name: path.Base(t.Name), Format: edition.FormatOf(t.Name),
			Source: t.Source, Scheme: stored, SchemeHash: sha256.Sum256(stored),
		}
	}
	if err := h.keep(ctx, docs); err != nil {
		return nil, err
	}
	taken := make([]TakenIn, len(docs))
	err = h.store.Update(ctx, func(tx *store.Tx) error {
		for i, d := range docs {
			if taken[i], err = h.protectOne(ctx, tx, d); err != nil {
				return err
			}
		}
		return nil
	})
	return taken, err
}

func (h *Home) keep(ctx context.Context, docs []share.Document) error {
	for _, d := range docs {
		if err := h.store.Keep(ctx, d.Source, d.Scheme); err != nil {
			return fmt.Errorf("keep the documents: %w", err)
		}
	}
	return nil
}

func (h *Home) protectOne(ctx context.Context, tx *store.Tx, d share.Document) (TakenIn, error) {
	same, err := tx.DocumentsOf(ctx, d.Source)
	if err != nil {
		return TakenIn{}, err
	}
	if len(same) > 0 {
		return TakenIn{same[0].ID, same[0].Title, true}, nil
	}
	if _, err := tx.Document(ctx, d.ID); err == nil {
		return TakenIn{}, fmt.Errorf("document %s is registered already, with another text: give this one another id", d.ID)
	}
	_, err = share.Register(ctx, tx, h.ledger.In(tx), d)
	return TakenIn{d.ID, d.Title, false}, err
}

// AddPublic declares texts public, all or none of them, in one transaction. One
// whose bytes are public already is left as it is.
func (h *Home) AddPublic(ctx context.Context, texts []Text) ([]TakenIn, error) {
	taken := make([]TakenIn, len(texts))
	err := h.store.Update(ctx, func(tx *store.Tx) error {
		var fresh []share.PublicText
		for i, t := range texts {
			t, err := t.complete(share.NewPublicID, edition.Title)
			if err != nil {
				return err
			}
			known, err := tx.PublicTextOf(ctx, t.Source)
			if err != nil {
				return err
			}
			if taken[i] = (TakenIn{t.ID, t.Title, false}); known != "" {
				taken[i] = TakenIn{known, t.Title, true}
				continue
			}
			fresh = append(fresh, share.PublicText{ID: t.ID, Title: t.Title, Name: path.Base(t.Name), Source: t.Source, Published: t.Published})
		}
		if len(fresh) == 0 {
			return nil
		}
		return share.AddPublic(ctx, tx, h.ledger.In(tx), fresh)
	})
	return taken, err
}

// maxTextID is in bytes: an id stands in events, whose size is bounded.
const maxTextID = 200

// complete gives a text what it lacks, and refuses one that can't be read.
func (t Text) complete(newID func() string, title func(*format.View) string) (Text, error) {
	view, err := format.Parse(t.Name, t.Source)
	if err != nil {
		return t, err
	}
	if t.ID == "" {
		t.ID = newID()
	}
	if len(t.ID) > maxTextID {
		return t, fmt.Errorf("%s: id of %d bytes: give one of at most %d", t.Name, len(t.ID), maxTextID)
	}
	if t.Title == "" {
		t.Title = title(view)
	}
	t.Title = edition.Shortened(t.Title)
	return t, nil
}
