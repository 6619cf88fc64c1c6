package entry

import (
	"fmt"

	"barium/internal/casebook/damage"
	"barium/internal/casebook/referral"
)

// damage tells of the assessment of damage and of what a referral asks.
func (t told) damage() (string, bool) {
	by, of := t.n("by"), "case "+t.f("case")
	switch t.Type {
	case damage.TypeAssessed:
		return fmt.Sprintf("%s made version %d of the damage of %s: %s", by, t.Integer("version"), of, t.f("what")), true
	case referral.TypeAnswered:
		return fmt.Sprintf("%s wrote an answer to question %d of the referral of %s", by, t.Integer("question"), of), true
	case referral.TypeDecided:
		return fmt.Sprintf("%s decided where %s goes, %s%s", by, of, referral.Way(t.f("way")).Words(), t.because()), true
	}
	return "", false
}
