package app

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"

	"barium/internal/finding"
	"barium/internal/mark"
	"barium/internal/share"
	"barium/internal/share/unsealing"
	"barium/internal/trace"
	"barium/receipt"
)

// Trace weighs the leaks of an inquiry, together, against every copy of the
// documents that they reuse. Without keys it says what can be said without
// opening a codeword.
func (h *Home) Trace(ctx context.Context, q Inquiry) (finding.Finding, error) {
	var f finding.Finding
	if !(q.Bound > 0 && q.Bound < 1) {
		return f, fmt.Errorf("false-accusation bound %v: want a probability between 0 and 1, such as 0.001", q.Bound)
	}
	sightings, err := h.search(ctx, q)
	if err != nil {
		return f, err
	}
	opener, err := h.unseal(ctx, q, sightings)
	if err != nil {
		return f, err
	}
	f, err = h.weighAll(ctx, sightings, opener, q)
	if err == nil {
		err = h.recordFinding(ctx, q, f)
	}
	if err != nil {
		return finding.Finding{}, errors.Join(err, h.recordFailure(ctx, q, sightings, opener, err))
	}
	return f, nil
}

// weighAll makes the finding on every document.
func (h *Home) weighAll(ctx context.Context, sightings []sighting, o *opening, q Inquiry) (finding.Finding, error) {
	f := finding.Finding{Bound: q.Bound, Documents: []finding.Document{}, Unsealed: o != nil}
	for i := range sightings {
		d, err := h.weigh(ctx, &sightings[i], o, q)
		if err != nil {
			return finding.Finding{}, err
		}
		f.Documents = append(f.Documents, d)
	}
	f.Finding = overall(f.Documents)
	return f, nil
}

func overall(docs []finding.Document) string {
	all := finding.NotOurs
	for _, d := range docs {
		if d.Finding == finding.Identified {
			return finding.Identified
		}
		all = finding.Inconclusive
	}
	return all
}

// recordFinding tells the ledger what a trace with a quorum found.
func (h *Home) recordFinding(ctx context.Context, q Inquiry, f finding.Finding) error {
	if !f.Unsealed {
		return nil
	}
	return h.tell(ctx, each(f.Documents, func(d finding.Document) receipt.Event {
		done := share.Finding{Document: d.Document, Leak: q.hash(), Finding: d.Finding, Bound: fmt.Sprint(f.Bound)}
		for _, c := range d.Copies {
			done.Copies = append(done.Copies, c.Copy)
		}
		return share.TraceDone(done)
	})...)
}

// recordFailure tells the ledger that codewords were opened and no finding
// came of it, even where the trace was called off.
func (h *Home) recordFailure(ctx context.Context, q Inquiry, found []sighting, o *opening, why error) error {
	if o == nil {
		return nil
	}
	return h.tell(context.WithoutCancel(ctx), each(found, func(s sighting) receipt.Event {
		return share.TraceFailed(share.Finding{Document: s.doc.ID, Leak: q.hash(), Bound: fmt.Sprint(q.Bound)}, unsealing.Loggable(why.Error()))
	})...)
}

// weigh makes the finding on one document.
func (h *Home) weigh(ctx context.Context, s *sighting, o *opening, q Inquiry) (finding.Document, error) {
	if o == nil || s.doc.copies == 0 {
		return s.unopened(q.Bound), nil
	}
	columns, symbols := s.columns()
	rows, err := h.open(ctx, s.doc, o, symbols)
	if err != nil {
		return finding.Document{}, err
	}
	s.doc.copies = rows.matrix.Copies()
	d := s.unopened(q.Bound)
	result, err := trace.Decode(columns, rows.matrix, trace.Options{Coalition: s.doc.Coalition, Bound: q.Bound})
	if err != nil {
		return d, err
	}
	if err := h.name(ctx, &d, s.doc, o, result, rows); err != nil {
		return d, err
	}
	s.holdAgainstOriginal(&d, q.Bound)
	if len(d.Copies) > 0 {
		d.Finding = finding.Identified
	}
	return d, nil
}

// unopened is what can be said without a codeword.
func (s *sighting) unopened(bound float64) finding.Document {
	d := finding.Document{
		Document: s.doc.ID, Title: s.doc.Title, Finding: finding.Inconclusive, Candidates: s.doc.copies + 1,
		Passages: s.passages, Copies: []finding.Copy{},
		BitsNeeded: math.Log2(float64(max(1, s.doc.copies))/bound) + 1,
	}
	d.Sites, d.BitsRead = s.sites()
	d.Enough = s.doc.copies > 0 && d.BitsRead >= d.BitsNeeded
	return d
}

// name fills in whose the identified copies are, and only theirs.
func (h *Home) name(ctx context.Context, d *finding.Document, doc protected, o *opening, r trace.Result, rows rows) error {
	numbers := make([]int, len(r.Identified))
	for i, s := range r.Identified {
		numbers[i] = s.Copy
	}
	copies, err := h.vouch(ctx, doc, o, rows, numbers)
	if err != nil {
		return err
	}
	for i, s := range r.Identified {
		c := copies[i]
		d.Copies = append(d.Copies, finding.Copy{
			Copy: c.ID, Party: c.Person.Party, Name: c.Person.Name, Email: c.Person.Email,
			FalseAccusation: math.Exp(s.LogP), Log10LR: s.LogLR / math.Ln10,
		})
	}
	if n := r.Next; n != nil {
		d.Next = &finding.NextBest{FalseAccusation: math.Exp(n.LogP), Log10LR: n.LogLR / math.Ln10}
	}
	return nil
}

// holdAgainstOriginal adds the unmarked original to the finding: somebody on
// the originator's own side is always a candidate. Sites of conventions are
// left out, since an editor may share the author's.
func (s *sighting) holdAgainstOriginal(d *finding.Document, bound float64) {
	var sites []trace.Standard
	fit := finding.OriginalFit{}
	for i, original := range mark.Original(s.doc.Sites) {
		if original < 0 || len(s.read[i]) != 1 || fragile(s.doc.Sites[i].Kind) {
			continue
		}
		agrees := s.read[i][original]
		sites = append(sites, trace.Standard{P: s.doc.Biases[i].P(original), Q: s.doc.Sites[i].Q(), Agrees: agrees})
		fit.Of++
		if agrees {
			fit.Agrees++
		}
	}
	logP, logLR := trace.Original(sites, s.doc.copies)
	fit.FalseAccusation = math.Exp(logP)
	d.Original = &fit
	if fit.FalseAccusation <= bound {
		d.Copies = append(d.Copies, finding.Copy{
			Copy: finding.OriginalCopy, FalseAccusation: fit.FalseAccusation, Log10LR: logLR / math.Ln10,
		})
		slices.SortStableFunc(d.Copies, func(a, b finding.Copy) int {
			switch {
			case a.FalseAccusation < b.FalseAccusation:
				return -1
			case a.FalseAccusation > b.FalseAccusation:
				return 1
			}
			return 0
		})
	}
}
