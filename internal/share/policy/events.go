package policy

import "barium/receipt"

// TypeDecisionRefused is the type of the event that tells of a refusal, for ever.
const TypeDecisionRefused = "decision.refused"

// Refused tells that somebody was refused, why, by which rules and from which
// facts.
func Refused(d Decision) receipt.Event {
	e := receipt.Event{Type: TypeDecisionRefused, Fields: map[string]any{"document": d.Facts.Document.ID}}
	for k, v := range d.Log() {
		e.Fields[k] = v
	}
	return e
}

// Log is a decision as events of other types carry it.
func (d Decision) Log() map[string]any {
	return map[string]any{"why": d.Words, "policies": append([]string{}, d.Policies...), "facts": d.Facts.record()}
}
