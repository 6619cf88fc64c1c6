package damage

import (
	"context"
	"time"
)

// A Version is an assessment as it stood from a time on, of one case.
type Version struct {
	Case   string
	Number int // from 1; 0 while nothing was entered
	What   string
	By     string // person
	At     time.Time
	Event  int64
	Assessment
}

// Tx keeps versions. A case has each number once, so of two people who change the
// same version one is refused.
type Tx interface {
	AddDamage(ctx context.Context, v Version) error
	// Damage is a case's latest version, or with a number that one; the zero Version
	// where there is none.
	Damage(ctx context.Context, caseID string, number int) (Version, error)
	// DamageHistory lists a case's versions without what is in them, oldest first.
	DamageHistory(ctx context.Context, caseID string) ([]Version, error)
}

// Words say what a change does, for the list of versions and for the ledger. They
// don't say what is in it: the ledger outlives what is confidential.
func (c Change) Words() string {
	switch {
	case c.Item != nil:
		return "an item was entered"
	case c.Audience != nil:
		return "an audience was entered"
	case c.Had != nil:
		return "what an audience had was entered"
	case c.Event != nil:
		return "an event was entered"
	case c.Risk != nil:
		return "a risk was entered"
	case c.Act != nil:
		return "a protective act was entered"
	case c.Telling != nil:
		return "somebody who must be told was entered"
	case c.Done != nil:
		return "protective act " + c.Done.ID + " was done"
	case c.Approved != nil:
		return "telling " + c.Approved.ID + " was approved"
	case c.Told != nil:
		return "by telling " + c.Told.ID + " they were told"
	case c.Drop != nil:
		return "entry " + c.Drop.ID + " was taken out"
	}
	return "nothing was changed"
}

// TypeAssessed is the type of the event that a version is, for ever.
const TypeAssessed = "damage.assessed"

// Assessed are the fields of that event. The assessment itself is confidential and
// may have to be forgotten, so the event has its hash.
func (v Version) Assessed(sum string) map[string]any {
	return map[string]any{"version": v.Number, "what": v.What, "sha256": sum}
}
