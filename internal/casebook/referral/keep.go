package referral

import "context"

// Tx keeps what people wrote and decided. Nothing of it is changed: the last counts.
type Tx interface {
	AddReferralAnswer(ctx context.Context, caseID string, w Written) error
	ReferralAnswers(ctx context.Context, caseID string) ([]Written, error)
	AddTriage(ctx context.Context, caseID string, d Decision) error
	Triages(ctx context.Context, caseID string) ([]Decision, error)
}

// The types of events, as they stand in the ledger for ever.
const (
	TypeAnswered = "referral.answered"
	TypeDecided  = "triage.decided"
)

// Answered are the fields of the event of a written answer. The words may be
// confidential, so it has their hash.
func (w Written) Answered(sum string) map[string]any {
	return map[string]any{"question": w.Question, "sha256": sum}
}

// Decided are the fields of the event of a decision.
func (d Decision) Decided() map[string]any {
	return map[string]any{"way": string(d.Way), "suggested": string(d.Suggested), "reason": d.Reason}
}
