package app

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"slices"

	"barium/internal/codebook"
	"barium/internal/mark"
	"barium/internal/share"
	"barium/internal/trace"
	"barium/receipt"
)

// Trace weighs the leaks of an inquiry, together, against every copy of the
// documents that they reuse. Without keys it says what can be said without
// opening a codeword.
func (h *Home) Trace(ctx context.Context, q Inquiry) (Finding, error) {
	f := Finding{Finding: NotOurs, Bound: q.Bound, Documents: []DocumentFinding{}}
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
	f.Unsealed = opener != nil
	if err := h.weighAll(ctx, &f, sightings, opener, q); err != nil {
		return Finding{}, errors.Join(err, h.recordFailure(ctx, q, sightings, opener, err))
	}
	return f, nil
}

// weighAll makes the finding on every document and records it.
func (h *Home) weighAll(ctx context.Context, f *Finding, sightings []sighting, opener *codebook.Opener, q Inquiry) error {
	for i := range sightings {
		d, err := h.weigh(ctx, &sightings[i], opener, q)
		if err != nil {
			return err
		}
		f.Documents = append(f.Documents, d)
	}
	f.Finding = overall(f.Documents)
	return h.recordFinding(ctx, q, *f)
}

func overall(docs []DocumentFinding) string {
	finding := NotOurs
	for _, d := range docs {
		if d.Finding == Identified {
			return Identified
		}
		finding = Inconclusive
	}
	return finding
}

// recordFinding tells the ledger what a trace with a quorum found.
func (h *Home) recordFinding(ctx context.Context, q Inquiry, f Finding) error {
	if !f.Unsealed {
		return nil
	}
	return h.tell(ctx, each(f.Documents, func(d DocumentFinding) receipt.Event {
		done := share.Finding{Document: d.Document, Leak: q.hash(), Finding: d.Finding, Bound: fmt.Sprint(f.Bound)}
		for _, c := range d.Copies {
			done.Copies = append(done.Copies, c.Copy)
		}
		return share.TraceDone(done)
	})...)
}

// recordFailure tells the ledger that codewords were opened and no finding
// came of it, even where the trace was called off.
func (h *Home) recordFailure(ctx context.Context, q Inquiry, found []sighting, opener *codebook.Opener, why error) error {
	if opener == nil {
		return nil
	}
	return h.tell(context.WithoutCancel(ctx), each(found, func(s sighting) receipt.Event {
		return share.TraceFailed(share.Finding{Document: s.doc.ID, Leak: q.hash(), Bound: fmt.Sprint(q.Bound)}, loggable(why.Error()))
	})...)
}

// hash is SHA-256 over the leaks: one leak's own, or that of the hashes of
// several in the order given.
func (q Inquiry) hash() [32]byte {
	if len(q.Leaks) == 1 {
		return sha256.Sum256(q.Leaks[0].Source)
	}
	all := sha256.New()
	for _, l := range q.Leaks {
		sum := sha256.Sum256(l.Source)
		all.Write(sum[:])
	}
	return [32]byte(all.Sum(nil))
}

// weigh makes the finding on one document.
func (h *Home) weigh(ctx context.Context, s *sighting, opener *codebook.Opener, q Inquiry) (DocumentFinding, error) {
	if opener == nil || s.doc.copies == 0 {
		return s.unopened(q.Bound), nil
	}
	columns, symbols := s.columns()
	rows, err := h.open(ctx, s.doc, opener, symbols)
	if err != nil {
		return DocumentFinding{}, err
	}
	s.doc.copies = rows.matrix.Copies()
	d := s.unopened(q.Bound)
	result, err := trace.Decode(columns, rows.matrix, trace.Options{Coalition: s.doc.Coalition, Bound: q.Bound})
	if err != nil {
		return d, err
	}
	if err := h.name(ctx, &d, s.doc, opener, result, rows); err != nil {
		return d, err
	}
	s.holdAgainstOriginal(&d, q.Bound)
	if len(d.Copies) > 0 {
		d.Finding = Identified
	}
	return d, nil
}

// unopened is what can be said without a codeword.
func (s *sighting) unopened(bound float64) DocumentFinding {
	d := DocumentFinding{
		Document: s.doc.ID, Title: s.doc.Title, Finding: Inconclusive, Candidates: s.doc.copies + 1,
		Passages: s.passages, Copies: []CopyNamed{},
		BitsNeeded: math.Log2(float64(max(1, s.doc.copies))/bound) + 1,
	}
	d.Sites, d.BitsRead = s.sites()
	d.Enough = s.doc.copies > 0 && d.BitsRead >= d.BitsNeeded
	return d
}

// name fills in whose the identified copies are, and only theirs.
func (h *Home) name(ctx context.Context, d *DocumentFinding, doc protected, opener *codebook.Opener, r trace.Result, rows rows) error {
	numbers := make([]int, len(r.Identified))
	for i, s := range r.Identified {
		numbers[i] = s.Copy
	}
	copies, err := h.vouch(ctx, doc, opener, rows, numbers)
	if err != nil {
		return err
	}
	for i, s := range r.Identified {
		c := copies[i]
		d.Copies = append(d.Copies, CopyNamed{
			Copy: c.ID, Party: c.Person.Party, Name: c.Person.Name, Email: c.Person.Email,
			FalseAccusation: math.Exp(s.LogP), Log10LR: s.LogLR / math.Ln10,
		})
	}
	if n := r.Next; n != nil {
		d.Next = &NextBest{FalseAccusation: math.Exp(n.LogP), Log10LR: n.LogLR / math.Ln10}
	}
	return nil
}

// holdAgainstOriginal adds the unmarked original to the finding: somebody on
// the originator's own side is always a candidate. Sites of conventions are
// left out, since an editor may share the author's.
func (s *sighting) holdAgainstOriginal(d *DocumentFinding, bound float64) {
	var sites []trace.Standard
	fit := OriginalFit{}
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
		d.Copies = append(d.Copies, CopyNamed{
			Copy: OriginalCopy, FalseAccusation: fit.FalseAccusation, Log10LR: logLR / math.Ln10,
		})
		slices.SortStableFunc(d.Copies, func(a, b CopyNamed) int {
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
