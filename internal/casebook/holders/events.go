package holders

import (
	"time"

	"barium/receipt"
)

// The types of events, as they stand in the ledger for ever.
const (
	TypeAsked    = "holders.asked"
	TypeAnswered = "holders.answered"
	TypeRemarked = "holders.remarked"
)

// AskedEvent tells that a party is asked who had a document.
func AskedEvent(q Question) receipt.Event {
	return receipt.Event{Type: TypeAsked, Fields: map[string]any{"question": q.ID, "case": q.Case, "document": q.Document, "party": q.Party,
		"deadline": stamp(q.Deadline)}}
}

// AnsweredEvent tells what the party answered. Its receipt is for who answered, so it
// says nothing of the case.
func AnsweredEvent(q Question, a Answer) receipt.Event {
	others := make([]any, len(a.Others))
	for i, o := range a.Others {
		others[i] = o.fields()
	}
	return receipt.Event{Type: TypeAnswered, Fields: map[string]any{"question": q.ID, "document": q.Document, "party": q.Party,
		"complete": a.Complete, "asOf": stamp(a.AsOf), "others": others}}
}

func (o Other) fields() map[string]any {
	return map[string]any{"person": o.Person, "name": o.Name, "party": o.Party, "partyName": o.PartyName, "since": stamp(o.Since)}
}

// RemarkedEvent tells what was entered by hand.
func RemarkedEvent(r Remark) receipt.Event {
	f := map[string]any{"remark": r.ID, "case": r.Case, "kind": string(r.Kind), "items": items(r.Items), "text": r.Text}
	switch r.Kind {
	case HeldByWord:
		f["other"] = r.Other.fields()
	case Derives:
		f["from"] = items(r.From)
	case WasPublic:
		f["since"] = stamp(r.Since)
	case Struck:
		f["strike"] = r.Strike
	case Elsewhere, Examined:
	}
	return receipt.Event{Type: TypeRemarked, Fields: f}
}

func items(list []Item) []any {
	out := make([]any, len(list))
	for i, x := range list {
		out[i] = map[string]any{"document": x.Document, "paragraph": x.Paragraph}
	}
	return out
}

// stamp is "" for the zero time.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339Nano)
}
