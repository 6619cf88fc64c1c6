package hypotheses

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"barium/internal/casebook/access"
	"barium/internal/casebook/matrix"
	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/receipt"
)

// TypeWritten is an event: a version of something in a case's matrix. It tells of
// it by its hash.
const TypeWritten = "case.matrix.written"

// Limits of what one case's matrix holds.
const (
	MaxHypotheses = 12
	MaxEvidence   = 100
	MaxQuestions  = 50
)

// A Pen writes for somebody in a case, in one transaction.
type Pen struct {
	Tx     Tx
	Log    share.Log
	By     string
	Now    time.Time
	Case   string
	Matter string
	Why    policy.Decision // that they may
	Papers Papers          // as they are
}

// write adds a version with its event.
func (p *Pen) write(ctx context.Context, kind Kind, subject string, body any) error {
	w := Writing{Case: p.Case, Kind: kind, Subject: subject, Version: 1, By: p.By, At: p.Now.UTC().Truncate(time.Microsecond)}
	for _, x := range p.Papers.Written {
		if x.Kind == kind && x.Subject == subject {
			w.Version = x.Version + 1
		}
	}
	var err error
	if w.Body, err = json.Marshal(body); err != nil {
		return err
	}
	if w.Event, err = p.Log.Append(ctx, w.event(p.Matter, p.Why)); err != nil {
		return err
	}
	if err := p.Tx.AddWriting(ctx, w); err != nil {
		return err
	}
	p.Papers.Written = append(p.Papers.Written, w)
	return p.Papers.take(w)
}

func (w Writing) event(matter string, why policy.Decision) receipt.Event {
	hash := sha256.Sum256(w.Body)
	e := receipt.Event{Type: TypeWritten, Fields: map[string]any{
		"case": w.Case, "matter": matter, "kind": string(w.Kind), "subject": w.Subject, "version": w.Version, "hash": hex.EncodeToString(hash[:]),
	}}
	maps.Copy(e.Fields, why.Log())
	e.Fields["by"] = w.By
	return e
}

// MatchesEvent reports whether a writing, as stored, is the one that its event tells
// of: rows can be altered by whoever has the database, events can't.
func (w Writing) MatchesEvent(e receipt.Event) bool {
	want := w.event("", policy.Decision{})
	for _, f := range []string{"case", "kind", "subject", "hash", "by"} {
		if e.Text(f) != want.Text(f) {
			return false
		}
	}
	return e.Type == TypeWritten && e.Integer("version") == int64(w.Version)
}

// Hypothesis writes one: a new one without an id, another version of one with it,
// and then with the reason.
func (p *Pen) Hypothesis(ctx context.Context, h Hypothesis) (string, error) {
	at := slices.IndexFunc(p.Papers.Hypotheses, func(x Hypothesis) bool { return x.ID == h.ID })
	if err := p.open(h.ID, at, len(p.Papers.Hypotheses), MaxHypotheses, &h.Title, h.Why); err != nil {
		return "", err
	}
	if h.Prior == 0 {
		h.Prior = 1
	}
	switch {
	case !(h.Prior >= 1e-6 && h.Prior <= 1e6):
		return "", invalid.In("prior", "a prior weight of %g: want one from 0.000001 to 1000000, beside 1 for an explanation like any other", h.Prior)
	case h.Kind != "" && !slices.Contains(access.RivalKinds(), h.Kind):
		return "", invalid.In("kind", "%q is no standing rival: want one of %v, or none", h.Kind, access.RivalKinds())
	case h.Kind != "" && !h.Dropped && slices.ContainsFunc(p.Papers.Live(), func(x Hypothesis) bool { return x.Kind == h.Kind && x.ID != h.ID }):
		return "", invalid.In("kind", "it is on the list already: %s", h.Kind.Title())
	case h.Dropped && p.Papers.Truth != nil && p.Papers.Latest.Hypothesis == h.ID:
		return "", invalid.Errorf("%s is recorded as what turned out, so it can't be dropped", h.ID)
	}
	return p.numbered(ctx, OfHypothesis, "H", h.ID, len(p.Papers.Hypotheses), h)
}

// Evidence writes a piece, in the same way.
func (p *Pen) Evidence(ctx context.Context, e Evidence) (string, error) {
	at := slices.IndexFunc(p.Papers.Evidence, func(x Evidence) bool { return x.ID == e.ID })
	if err := p.open(e.ID, at, len(p.Papers.Evidence), MaxEvidence, &e.Title, e.Why); err != nil {
		return "", err
	}
	g, err := matrix.ParseGrade(e.Grade)
	if err != nil {
		return "", invalid.In("grade", "%w", err)
	}
	e.Grade = g.String()
	for _, r := range e.Rests {
		if err := words("rests", "what it rests on", r, 1, 200); err != nil {
			return "", err
		}
	}
	return p.numbered(ctx, OfEvidence, "E", e.ID, len(p.Papers.Evidence), e)
}

// Question writes one, in the same way. The chances are by hypothesis, for each
// that isn't dropped.
func (p *Pen) Question(ctx context.Context, q Question) (string, error) {
	at := slices.IndexFunc(p.Papers.Questions, func(x Question) bool { return x.ID == q.ID })
	if err := p.open(q.ID, at, len(p.Papers.Questions), MaxQuestions, &q.Title, q.Why); err != nil {
		return "", err
	}
	g, err := matrix.ParseGrade(q.Grade)
	if err != nil {
		return "", invalid.In("grade", "%w", err)
	}
	q.Grade = g.String()
	for _, h := range p.Papers.Live() {
		if c, ok := q.Chance[h.ID]; !q.Dropped && (!ok || !(c >= 0 && c <= 1)) {
			return "", invalid.In("chance-"+h.ID, "the chance of finding it under %s: want one from 0 to 100 %%", h.ID)
		}
	}
	return p.numbered(ctx, OfQuestion, "Q", q.ID, len(p.Papers.Questions), q)
}

// open checks what is the same for all that have numbers: that a version is of
// something that is there and says why it is written.
func (p *Pen) open(id string, at, have, most int, title *string, why string) error {
	*title = tidy(*title)
	switch {
	case id != "" && at < 0:
		return share.ErrNotFound
	case id == "" && have >= most:
		return invalid.Errorf("there are %d already, which is as many as a matrix holds", have)
	case id != "":
		if err := words("why", "why it is changed", why, 1, 2000); err != nil {
			return err
		}
	}
	return words("title", "what it says", *title, 1, 300)
}

// numbered writes a version, under the next number where there is none yet.
func (p *Pen) numbered(ctx context.Context, kind Kind, letter, id string, have int, body any) (string, error) {
	if id == "" {
		id = fmt.Sprintf("%s%d", letter, have+1)
	}
	return id, p.write(ctx, kind, id, body)
}

// Estimates writes what an analyst says. Once they are handed in they stay so; what
// is changed later is kept beside them, marked as written with others' in sight.
func (p *Pen) Estimates(ctx context.Context, rows map[string]Row, in bool) error {
	before, _ := p.Papers.Of(p.By)
	if p.Papers.Truth != nil {
		return invalid.Errorf("it is on record what turned out, so estimates can't be given any more")
	}
	if err := p.check(rows); err != nil {
		return err
	}
	e := Estimates{Rows: rows, In: in || before.In, Seen: before.In, Salt: rand.Text()}
	if missing := p.missing(rows); e.In && missing != "" {
		return invalid.In("rows", "%s isn't filled in: give a chance under each hypothesis, or say that you can't", missing)
	}
	return p.write(ctx, OfEstimates, p.By, e)
}

func (p *Pen) check(rows map[string]Row) error {
	for id, row := range rows {
		if !slices.ContainsFunc(p.Papers.Evidence, func(e Evidence) bool { return e.ID == id }) {
			return invalid.In("rows", "there is no evidence %q", id)
		}
		for h, c := range row.Cells {
			if !slices.ContainsFunc(p.Papers.Hypotheses, func(x Hypothesis) bool { return x.ID == h }) {
				return invalid.In("rows", "there is no hypothesis %q", h)
			}
			if err := c.check(); err != nil {
				return invalid.In(id+"-"+h, "%s under %s: %w", id, h, err)
			}
		}
		if err := words(id+"-why", "the reason", row.Why, 0, 2000); err != nil {
			return err
		}
	}
	return nil
}

// missing names the first piece of evidence of which neither chances are given nor
// "I can't say", which is a row without cells.
func (p *Pen) missing(rows map[string]Row) string {
	for _, e := range p.Papers.Standing() {
		row, said := rows[e.ID]
		if !said {
			return e.ID
		}
		for _, h := range p.Papers.Live() {
			if _, ok := row.Cells[h.ID]; !ok && len(row.Cells) > 0 {
				return e.ID
			}
		}
	}
	return ""
}

// Truth records what turned out. The calls that are scored are those on record
// before it was recorded first.
func (p *Pen) Truth(ctx context.Context, t Truth) error {
	if !slices.ContainsFunc(p.Papers.Live(), func(h Hypothesis) bool { return h.ID == t.Hypothesis }) {
		return invalid.In("hypothesis", "there is no hypothesis %q: choose the one that turned out to be so", t.Hypothesis)
	}
	if err := words("why", "how it is known", t.Why, 3, 2000); err != nil {
		return err
	}
	return p.write(ctx, OfTruth, "", t)
}
