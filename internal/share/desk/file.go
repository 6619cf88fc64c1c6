package desk

import (
	"context"
	"fmt"
	"slices"

	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/internal/share/terms"
)

// A Source is a document that another was made from.
type Source struct {
	Document string
	Used     []int // its paragraphs that were used; nil where nobody knows
	Subsumed bool  // its content is in there, its wording isn't
}

// File puts a document that is registered under a matter, on terms. One that was
// made from others carries their terms and originators, subsumed ones too; who
// files it has to have them.
func (d *Desk) File(ctx context.Context, document, matter string, paragraphs int, t terms.Terms, sources ...Source) (Handling, error) {
	h, why, err := d.filing(ctx, document, matter, paragraphs, t, sources)
	if err == nil {
		err = d.keepsLabel(ctx, document, t)
	}
	if err == nil {
		h.Event, err = d.tell(ctx, DocumentFiled(h), why)
	}
	if err == nil {
		err = d.tx.AddHandling(ctx, h)
	}
	return h, wrap(err, "file %s", document)
}

// Filing is what filing a document would come to, registered or not: whose content
// would be in it, on whose terms. It changes nothing.
func (d *Desk) Filing(ctx context.Context, document, matter string, paragraphs int, t terms.Terms, sources ...Source) (Handling, error) {
	h, _, err := d.filing(ctx, document, matter, paragraphs, t, sources)
	return h, err
}

func (d *Desk) filing(ctx context.Context, document, matter string, paragraphs int, t terms.Terms, sources []Source) (Handling, policy.Decision, error) {
	h := Handling{Document: document, Matter: matter, Paragraphs: paragraphs}
	why, err := d.allow(ctx, policy.File, matter, "")
	if err == nil {
		h.Owner = why.Facts.Party.ID
		h.Origins = []Origin{{Document: document, Originator: h.Owner, Terms: t, Depth: -1}}
		err = checkFiling(h, t)
	}
	for _, s := range sources {
		if err == nil {
			err = d.derive(ctx, &h, s)
		}
	}
	return h, why, err
}

func checkFiling(h Handling, t terms.Terms) error {
	if h.Paragraphs < 1 {
		return invalid.Errorf("a document has at least one paragraph")
	}
	if len(t.Labels) == 0 {
		return invalid.Errorf("its terms have no label: want one of TLP 2.0, like TLP:AMBER")
	}
	for n := range t.Paragraphs {
		if n > h.Paragraphs {
			return invalid.Errorf("its terms speak of paragraph %d of %d", n, h.Paragraphs)
		}
	}
	return nil
}

// keepsLabel refuses terms without the label that the document was registered
// under: its copies may be out under that already.
func (d *Desk) keepsLabel(ctx context.Context, document string, t terms.Terms) error {
	label, err := d.tx.RegisteredLabel(ctx, document)
	if err == nil && !slices.Contains(t.Labels, label) {
		err = invalid.Errorf("it was registered under %s: its terms have to keep that label", label)
	}
	return err
}

// derive adds the origins of a source, on the terms by which the source is held.
// What was withheld from who files it can't have been used.
func (d *Desk) derive(ctx context.Context, h *Handling, s Source) error {
	held, err := d.May(ctx, d.by, s.Document)
	if err == nil {
		err = held.Err()
	}
	if err != nil {
		return fmt.Errorf("source %s: %w", s.Document, err)
	}
	used := s.Used
	if used == nil {
		used = held.Paragraphs
	}
	for _, n := range used {
		if !slices.Contains(held.Paragraphs, n) {
			return invalid.Errorf("source %s: paragraph %d is withheld from %s", s.Document, n, d.by)
		}
	}
	source, err := d.tx.Handling(ctx, s.Document)
	if err != nil {
		return err
	}
	narrow, depth, err := d.heldBy(ctx, held.Release, source)
	for _, o := range source.Origins {
		o.Terms, o.Depth, o.Subsumed = o.Terms.And(narrow).Of(used), o.Depth+depth, o.Subsumed || s.Subsumed
		h.add(o)
	}
	return err
}

// heldBy returns what the release adds to the terms of the document, and how
// often the document had gone on when its reader got it.
func (d *Desk) heldBy(ctx context.Context, release string, h Handling) (terms.Terms, int, error) {
	if release == "" {
		return terms.Unrestricted(h.Terms().Labels), 0, nil
	}
	r, err := d.tx.Release(ctx, release)
	if err != nil {
		return terms.Terms{}, 0, err
	}
	depth, err := d.Depth(ctx, r, d.by)
	return r.Terms, depth, err
}

// Depth is how often a document has gone on when a reader has it by a release.
func (d *Desk) Depth(ctx context.Context, r Release, reader string) (int, error) {
	p, err := d.tx.Person(ctx, reader)
	if err != nil || p.Party == r.Party {
		return r.Depth, err
	}
	return r.Depth + 1, nil
}

// add keeps one origin a document, on the terms of every way it came in by.
func (h *Handling) add(o Origin) {
	for i, have := range h.Origins {
		if have.Document == o.Document {
			have.Terms, have.Depth, have.Subsumed = have.Terms.And(o.Terms), max(have.Depth, o.Depth), have.Subsumed && o.Subsumed
			h.Origins[i] = have
			return
		}
	}
	h.Origins = append(h.Origins, o)
}
