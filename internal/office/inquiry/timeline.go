package inquiry

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// A CaseMoment is something that happened, or was done, in the time that a case is
// about.
type CaseMoment struct {
	At    time.Time `json:"at"`
	Event int64     `json:"event" doc:"in the ledger; -1 where it has none"`
	Kind  string    `json:"kind" enum:"publication,release,withdrawal,request,case"`
	Words string    `json:"words"`
	Path  string    `json:"path" doc:"of the page about it; empty where there is none"`
}

// CaseTimeline is all of a case in the order of time: publications, releases of the
// documents concerned, withdrawals, requests to the custodians, and what was done in
// the case.
func (o *Office) CaseTimeline(ctx context.Context, by, id string) ([]CaseMoment, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) ([]CaseMoment, error) {
		c, _, err := caseOf(ctx, tx, d, id)
		if err != nil {
			return nil, err
		}
		t := timeline{boardWriter: boardWriter{ctx: ctx, tx: tx}, c: c, list: []CaseMoment{}}
		for _, f := range []func(){t.publications, t.releases, t.requests, t.exhibits, t.board} {
			if f(); t.err != nil {
				return nil, t.err
			}
		}
		slices.SortStableFunc(t.list, func(a, b CaseMoment) int { return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.Event, b.Event)) })
		return t.list, nil
	})
}

// A timeline is being put together. The first error is kept.
type timeline struct {
	boardWriter
	c    docket.Case
	list []CaseMoment
}

func (t *timeline) add(at time.Time, event int64, kind, path, format string, args ...any) {
	if !at.IsZero() {
		t.list = append(t.list, CaseMoment{at.UTC(), event, kind, fmt.Sprintf(format, args...), path})
	}
}

func (t *timeline) publications() {
	for _, id := range t.c.Publications {
		k, err := t.tx.Publication(t.ctx, id)
		if t.err = err; err != nil {
			return
		}
		p, path := casePublication(k), "/watch/publications/"+id
		t.add(p.Published, -1, "publication", path, "published (%s): %s", k.Published.Basis, p.Name())
		t.add(p.FirstSeen, -1, "publication", path, "first seen by the watch, %s: %s", "with "+countOf(len(k.Sightings), "passage that is ours", "passages that are ours"), p.Name())
	}
}

func (t *timeline) releases() {
	for _, document := range t.c.Documents {
		doc, err := t.tx.Document(t.ctx, document)
		if t.err = err; err != nil {
			return
		}
		t.add(doc.Created, doc.Event, "release", "/documents/"+document, "“%s” was registered", doc.Title)
		list, err := t.tx.ReleasesOf(t.ctx, document)
		if t.err = err; err != nil {
			return
		}
		for _, r := range list {
			t.release(doc.Title, r)
		}
	}
}

func (t *timeline) release(title string, r desk.Release) {
	parties := map[string]bool{}
	for _, to := range r.Recipients {
		parties[to.Party] = true
	}
	t.add(r.At, r.Event, "release", "/releases/"+r.ID, "“%s” was released to %s at %s (%s)", title, countOf(len(r.Recipients), "person", "people"), countOf(len(parties), "party", "parties"), r.State)
	notices, err := t.tx.NoticesOf(t.ctx, r.ID)
	if t.err = err; err == nil && len(notices) > 0 {
		n := notices[0]
		t.add(n.At, n.Event, "withdrawal", "/releases/"+r.ID, "the release of “%s” was withdrawn: %s", title, n.Reason)
	}
}

func countOf(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func (t *timeline) requests() {
	for _, id := range t.c.Unsealings {
		r, err := t.tx.Unsealing(t.ctx, id)
		if err == nil {
			var line CaseRequest
			line, err = caseRequest(r)
			path := "/unsealings/" + id
			t.add(r.At, r.Event, "request", path, "the custodians were asked to open the codewords of “%s”", r.Title)
			if line.Finding != "" {
				t.add(r.Ended, r.Opening, "request", path, "a quorum opened them, and the trace came to: %s", line.Finding)
			} else if !r.Ended.IsZero() {
				t.add(r.Ended, -1, "request", path, "the request ended: %s", r.State)
			}
		}
		if t.err = err; err != nil {
			return
		}
	}
}

func (t *timeline) exhibits() {
	all, err := t.tx.Exhibits(t.ctx, t.c.ID)
	t.err = err
	for _, x := range all {
		t.add(x.At, x.Event, "case", fmt.Sprintf("/cases/%s/exhibits/%d", t.c.ID, x.Number), "%s put in exhibit %d: %s", t.person(x.By).Name, x.Number, x.Name)
	}
}

// board tells of what was opened, answered and decided.
func (t *timeline) board() {
	path := "/cases/" + t.c.ID + "/decision"
	t.add(t.c.At, t.c.Event, "case", "", "%s opened the case", t.person(t.c.By).Name)
	for _, a := range t.c.Answers {
		t.add(a.At, a.Event, "case", path, "%s answered for the board: %s", t.person(a.By).Name, a.Question)
	}
	for _, h := range t.c.Hearings {
		p, err := t.tx.Party(t.ctx, h.Party)
		if t.err == nil {
			t.err = err
		}
		t.add(h.Asked, h.Event, "case", path, "%s was asked to reply", p.Name)
		t.add(h.Replied, -1, "case", path, "%s replied", p.Name)
	}
	for _, p := range t.c.Proposals {
		t.add(p.At, p.Event, "case", path, "%s proposed to decide: %s", t.person(p.By[0]).Name, p.Outcome)
		t.add(p.Decided, -1, "case", path, "closed by %d custodians: %s", len(p.By), p.Outcome)
	}
	for _, r := range t.c.Reopenings {
		t.add(r.At, r.Event, "case", path, "%s took the case up again: %s", t.person(r.By).Name, r.Reason)
	}
}
