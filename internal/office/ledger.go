package office

import (
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"time"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/receipt"
)

// An Entry is an event of the ledger: what it says, why it was allowed or refused,
// by which rules, and from what that was decided.
type Entry struct {
	Index  int64     `json:"index"`
	At     time.Time `json:"at"`
	Type   string    `json:"type"`
	Fields []Field   `json:"fields" nullable:"false"`
	Why    string    `json:"why"`
	Rules  []string  `json:"rules" nullable:"false"`
	From   []Field   `json:"from" nullable:"false"`
}

// A Field is a piece of an event, with the names of who and what it speaks of.
type Field struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// A LedgerPage is a stretch of the ledger, as far as it concerns who asks.
type LedgerPage struct {
	Size       int64   `json:"size"`
	Checkpoint string  `json:"checkpoint"` // signed
	Key        string  `json:"key"`        // that verifies it
	Auditor    bool    `json:"auditor"`    // sees every event
	Entries    []Entry `json:"entries" nullable:"false"`
	Older      int64   `json:"older"` // index to go on before; 0 where there is nothing older
}

// ledgerPage is how many events a page of the ledger has.
const ledgerPage = 50

// Ledger shows an auditor every event, and everybody else those that they did or
// that were told to them; the newest first, from before an index, 0 for the end.
func (o *Office) Ledger(ctx context.Context, by string, q ledger.Search) (LedgerPage, error) {
	return look(ctx, o, by, func(tx Tx, d *desk.Desk) (LedgerPage, error) {
		out := LedgerPage{Key: o.ledger.VerifierKey(), Entries: []Entry{}}
		c, err := o.ledger.Head(ctx, tx)
		if err != nil {
			return out, err
		}
		out.Size, out.Checkpoint = c.Size, string(c.Note)
		if out.Auditor, err = may(d.Allow(ctx, policy.Audit, desk.House)); err != nil {
			return out, err
		}
		return out, o.entries(ctx, tx, by, q, &out)
	})
}

func (o *Office) entries(ctx context.Context, tx Tx, by string, q ledger.Search, out *LedgerPage) error {
	if q.Before <= 0 {
		q.Before = math.MaxInt64
	}
	q.Most = ledgerPage
	if !out.Auditor {
		q.Names = append(q.Names, by)
	}
	list, err := tx.SearchLedger(ctx, q)
	for _, r := range list {
		if err != nil {
			return err
		}
		var e receipt.Event
		if e, err = receipt.ParseEvent(r.Event); err == nil && (out.Auditor || concerns(e, by)) {
			var x Entry
			x, err = entry(ctx, tx, e, out.Auditor)
			out.Entries = append(out.Entries, x)
		}
	}
	if len(list) == ledgerPage {
		out.Older = list[len(list)-1].Index
	}
	return err
}

// concerns reports whether somebody may see an event: it is their own act, or one
// that was told to them. A release that is only proposed, a request about them and a
// refusal of one to them would tell of what they may not know of.
func concerns(e receipt.Event, person string) bool {
	if e.Type == policy.TypeDecisionRefused {
		return false
	}
	told := !slices.Contains([]string{desk.TypeReleaseProposed, desk.TypeReleaseRefused, desk.TypeConsentAsked}, e.Type)
	return e.Text("by") == person || told && e.Text("person") == person
}

// entry tells an event. Only for an auditor are people and things called by their
// names: to others an event says no more than its receipt does.
func entry(ctx context.Context, tx Tx, e receipt.Event, naming bool) (Entry, error) {
	x := Entry{Index: e.Index, At: e.At, Type: e.Type, Why: e.Text("why"), Fields: []Field{}, Rules: []string{}, From: []Field{}}
	if !naming {
		tx = nil
	}
	names := map[string]string{}
	for _, k := range slices.Sorted(maps.Keys(e.Fields)) {
		switch v := e.Fields[k]; k {
		case "why":
		case "policies":
			for _, rule := range items(v) {
				x.Rules = append(x.Rules, fmt.Sprint(rule))
			}
		case "facts":
			facts, _ := v.(map[string]any)
			for _, name := range slices.Sorted(maps.Keys(facts)) {
				if f := (Field{name, inWordsOf(ctx, tx, names, facts[name])}); f.Value != "" {
					x.From = append(x.From, f)
				}
			}
		default:
			if f := (Field{k, inWordsOf(ctx, tx, names, v)}); f.Value != "" {
				x.Fields = append(x.Fields, f)
			}
		}
	}
	return x, ctx.Err()
}

func items(v any) []any {
	list, _ := v.([]any)
	return list
}

// inWordsOf is a value in words: who and what has a name is told by it, with its id.
func inWordsOf(ctx context.Context, tx Tx, names map[string]string, v any) string {
	switch v := v.(type) {
	case string:
		return namedOf(ctx, tx, names, v)
	case bool:
		return map[bool]string{true: "yes", false: "no"}[v]
	case []any:
		parts := make([]string, len(v))
		for i, x := range v {
			parts[i] = inWordsOf(ctx, tx, names, x)
		}
		return strings.Join(parts, ", ")
	case map[string]any:
		var parts []string
		for _, k := range slices.Sorted(maps.Keys(v)) {
			if s := inWordsOf(ctx, tx, names, v[k]); s != "" {
				parts = append(parts, k+" "+s)
			}
		}
		return strings.Join(parts, "; ")
	}
	return fmt.Sprint(v)
}

func namedOf(ctx context.Context, tx Tx, names map[string]string, id string) string {
	if tx == nil || len(id) < 8 || len(id) > 14 || id[1] != '-' {
		return id
	}
	if name, ok := names[id]; ok {
		return name
	}
	name := id
	switch id[0] {
	case 'P':
		if p, err := tx.Person(ctx, id); err == nil {
			name = p.Name + " (" + id + ")"
		} else if p, err := tx.Party(ctx, id); err == nil {
			name = p.Name + " (" + id + ")"
		}
	case 'M':
		if m, err := tx.Matter(ctx, id); err == nil {
			name = m.Title + " (" + id + ")"
		}
	case 'D':
		if h, err := tx.Handling(ctx, id); err == nil {
			name = h.Title + " (" + id + ")"
		}
	}
	names[id] = name
	return name
}

// LedgerReceipt is the receipt of an event that a person may see.
func (o *Office) LedgerReceipt(ctx context.Context, by string, index int64) ([]byte, error) {
	return look(ctx, o, by, func(tx Tx, d *desk.Desk) ([]byte, error) {
		auditor, err := may(d.Allow(ctx, policy.Audit, desk.House))
		if err != nil {
			return nil, err
		}
		r, err := o.ledger.Prove(ctx, tx, index)
		if err != nil {
			return nil, share.ErrNotFound
		}
		e, err := receipt.ParseEvent(r.Event)
		if err == nil && !auditor && !concerns(e, by) {
			err = share.ErrNotFound
		}
		return r.Marshal(), err
	})
}
