package standing

import (
	"fmt"
	"slices"
)

// A Step is a state that a party is moved to, or why it can't be now.
type Step struct {
	To  State  `json:"to"`
	Why string `json:"why"` // it can't; "" where it can
}

// Steps lists every other state with whether the party may be moved there from
// where it is.
func (s Standing) Steps() []Step {
	var list []Step
	for _, to := range States() {
		if to != s.State.or() {
			list = append(list, Step{to, s.why(to)})
		}
	}
	return list
}

// why says why a party can't be moved to a state, "" where it can.
func (s Standing) why(to State) string {
	from := s.State.or()
	switch {
	case !slices.Contains(from.next(), to) && to == Restored:
		return fmt.Sprintf("only a suspended party is restored, and this one is %s", or(from, "active", "in good standing"))
	case !slices.Contains(from.next(), to) && from == Suspended:
		return "from suspension the way leads over probation, or over being restored on conditions"
	case !slices.Contains(from.next(), to) && from == Probation:
		return "probation is more than a notice: end the probation, or suspend"
	case !slices.Contains(from.next(), to):
		return fmt.Sprintf("there is no step from %s to %s", from, to)
	case from == Suspended && len(s.Assurances) == 0:
		return "the condition stands: record the assurance that meets it first"
	}
	return ""
}

func or(s, special State, words string) string {
	if s == special {
		return words
	}
	return string(s)
}

// Means says what a party in the state receives, reads and passes on, as
// docs/sharing.md has it.
func (s State) Means() string {
	switch s.or() {
	case Active:
		return "it receives, reads and passes on what terms and roles allow"
	case Notice:
		return "it is warned, and receives, reads and passes on as before"
	case Probation:
		return "what is released to it takes a second person’s approval, and it passes nothing on"
	case Suspended:
		return "it receives and reads nothing, and passes nothing on"
	case Restored:
		return "it receives, reads and passes on again, on conditions, until the review"
	}
	return "its state isn’t known, so it receives and reads nothing"
}
