package inquiry

import (
	"context"

	"barium/internal/casebook/access"
	"barium/internal/casebook/holders"
	"barium/internal/share/unsealing"
)

// published lists what came to light: passages that the watch found in the case's
// publications, and of documents of which it found none, those in texts that were traced.
func (g *gathering) published(ctx context.Context) error {
	for _, id := range g.c.Publications {
		if err := g.publication(ctx, id); err != nil {
			return err
		}
	}
	seen := map[string]bool{}
	for _, s := range g.file.Shown {
		seen[s.Document] = true
	}
	for _, id := range g.c.Unsealings {
		r, err := g.tx.Unsealing(ctx, id)
		if err != nil {
			return err
		}
		if !seen[r.Document] {
			if err := g.traced(ctx, r); err != nil {
				return err
			}
		}
	}
	return nil
}

// publication adds the passages that count: one that was public before, or that is too short to tell,
// has a reason why it doesn't.
func (g *gathering) publication(ctx context.Context, id string) error {
	k, err := g.tx.Publication(ctx, id)
	if err != nil {
		return err
	}
	when := access.Span{Earliest: k.Published.Earliest, Latest: k.Published.Latest}
	for _, s := range k.Sightings {
		if _, ours := g.ours[s.Document]; !ours || s.Reason != "" {
			continue
		}
		if err := g.shown(ctx, k.ID, s.Document, when, s.SpanFrom, s.SpanTo); err != nil {
			return err
		}
	}
	return nil
}

func (g *gathering) shown(ctx context.Context, publication, document string, when access.Span, from, to int) error {
	e, err := g.office.house.Edition(ctx, g.tx, document)
	if err != nil {
		return err
	}
	g.file.Shown = append(g.file.Shown, holders.Shown{Publication: publication, Document: document, Published: when,
		Paragraphs: holders.Paragraphs(e.View, from, to)})
	return nil
}

// traced: a text had come to light when the custodians were asked about it, and how
// long before is not on record.
func (g *gathering) traced(ctx context.Context, r unsealing.Request) error {
	report, err := reportOf(r)
	if err != nil || report == nil {
		return err
	}
	for _, d := range report.Finding.Documents {
		if _, ours := g.ours[d.Document]; !ours || d.Document != r.Document {
			continue
		}
		for _, p := range d.Passages {
			if err := g.shown(ctx, r.ID, d.Document, access.Span{Latest: r.At}, p.Document[0], p.Document[1]); err != nil {
				return err
			}
		}
	}
	return nil
}
