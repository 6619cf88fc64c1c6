package secrets

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"barium/internal/assess"
	"barium/internal/assess/excerpt"
	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/text"
)

// maxDescents is how many comparisons of documents are kept. One takes milliseconds,
// and neither document ever changes.
const maxDescents = 256

// descents keep what stands in documents of those that they were made from.
type descents struct {
	mutex sync.Mutex                    // guards the rest
	known map[[2]string]excerpt.Descent // by both ids
}

func newDescents() *descents { return &descents{known: map[[2]string]excerpt.Descent{}} }

// descent is what stands in a text of a document that it was made from. made names the
// text for ever: a document, or a draft at a version.
func (o *Office) descent(ctx context.Context, tx Tx, made, words, from string) (excerpt.Descent, error) {
	key := [2]string{made, from}
	o.descents.mutex.Lock()
	d, ok := o.descents.known[key]
	o.descents.mutex.Unlock()
	if ok {
		return d, nil
	}
	f, err := o.house.Edition(ctx, tx, from)
	if err != nil {
		return d, err
	}
	d = excerpt.Compare(f.Alternatives(), words)
	o.descents.mutex.Lock()
	defer o.descents.mutex.Unlock()
	if len(o.descents.known) >= maxDescents {
		clear(o.descents.known)
	}
	o.descents.known[key] = d
	return d, nil
}

// An inheritedStatement is one that stands, or may stand, in a text that was made from
// its own.
type inheritedStatement struct {
	assess.Statement // in the form that its own text has of it
	at               text.Span
	paragraph        int // of the text that was made; 0 where nobody can say
	unsure           bool
}

// inherited lists a secret's statements on documents that this one was made from.
func (o *Office) inherited(ctx context.Context, tx Tx, x KeptSecret, h desk.Handling) ([]inheritedStatement, error) {
	var from []string
	for _, origin := range h.Origins {
		if origin.Document != h.Document {
			from = append(from, origin.Document)
		}
	}
	if !x.bearsOn(from) {
		return nil, nil
	}
	e, err := o.house.Edition(ctx, tx, h.Document)
	if err != nil {
		return nil, err
	}
	return o.inheritedBy(ctx, tx, x, h.Document, body{e.View.Text, excerpt.Paragraphs(e.View)}, from)
}

// inheritedByDraft are those of a draft.
func (o *Office) inheritedByDraft(ctx context.Context, tx Tx, x KeptSecret, d office.DraftDocument, b body) ([]inheritedStatement, error) {
	var from []string
	for _, s := range d.Sources {
		h, err := tx.Handling(ctx, s.Document)
		if err != nil {
			return nil, err
		}
		for _, origin := range h.Origins {
			if !slices.Contains(from, origin.Document) {
				from = append(from, origin.Document)
			}
		}
	}
	return o.inheritedBy(ctx, tx, x, fmt.Sprint(d.ID, " ", d.Version), b, from)
}

// bearsOn reports whether any statement stands in one of these documents.
func (x KeptSecret) bearsOn(documents []string) bool {
	return slices.ContainsFunc(x.File.Statements, func(st assess.Statement) bool {
		return st.Source != nil && slices.Contains(documents, st.Source.Document)
	})
}

func (o *Office) inheritedBy(ctx context.Context, tx Tx, x KeptSecret, made string, b body, from []string) ([]inheritedStatement, error) {
	var list []inheritedStatement
	for _, st := range x.File.Statements {
		if st.Source == nil || !slices.Contains(from, st.Source.Document) {
			continue
		}
		st, said := st.AsItStands()
		if !said {
			continue
		}
		d, err := o.descent(ctx, tx, made, b.text, st.Source.Document)
		if err != nil {
			return nil, err
		}
		at, found := d.Stands(st)
		if found == excerpt.Absent {
			continue
		}
		p, _ := excerpt.Holding(b.paragraphs, at)
		list = append(list, inheritedStatement{st, at, p.Number, found == excerpt.Unsure})
	}
	return list, nil
}
