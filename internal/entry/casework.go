package entry

import (
	"fmt"

	"barium/internal/casebook/docket"
	"barium/internal/casebook/hypotheses"
)

// casework tells of what is done in a case.
func (t told) casework() (string, bool) {
	by, in := t.n("by"), "in case "+t.f("case")
	switch t.Type {
	case docket.TypeOpened:
		return fmt.Sprintf("%s opened case %s %s, “%s”", by, t.f("case"), t.place(), t.f("title")), true
	case hypotheses.TypeWritten:
		return by + " " + t.matrixed() + " in case " + t.f("case"), true
	case docket.TypeTraced:
		return fmt.Sprintf("%s asked the custodians from case %s: request %s", by, t.f("case"), t.list("requests", "none")), true
	case docket.TypeExhibitEntered:
		return fmt.Sprintf("%s put in exhibit %d %s, a %s: “%s”", by, t.Integer("exhibit"), in, t.f("kind"), t.f("name")), true
	case docket.TypeExhibitHandled:
		return fmt.Sprintf("exhibit %d %s: %s by %s%s", t.Integer("exhibit"), in, t.f("act"), by, to(t.f("to"))), true
	case docket.TypeAnswered:
		return fmt.Sprintf("%s answered for the board %s: %s", by, in, t.f("question")), true
	case docket.TypePartyAsked:
		return fmt.Sprintf("%s asked %s to reply %s", by, t.n("party"), in), true
	case docket.TypePartyReplied:
		if t.Fields["own"] == true {
			return fmt.Sprintf("%s replied %s for %s", by, in, t.n("party")), true
		}
		return fmt.Sprintf("%s recorded %s what %s replied", by, in, t.n("party")), true
	}
	return t.decision(by, in)
}

// decision tells of how a case is closed and taken up again.
func (t told) decision(by, in string) (string, bool) {
	switch t.Type {
	case docket.TypeProposed:
		return fmt.Sprintf("%s proposed a decision %s: %s", by, in, t.f("outcome")), true
	case docket.TypeCarried:
		return fmt.Sprintf("%s carries decision %d %s: %s", by, t.Integer("proposal"), in, t.f("outcome")), true
	case docket.TypeClosed:
		return fmt.Sprintf("case %s was closed by a quorum: %s", t.f("case"), t.f("outcome")), true
	case docket.TypeBundled:
		return fmt.Sprintf("%s took case %s away as one file", by, t.f("case")), true
	case docket.TypeReopened:
		return fmt.Sprintf("%s took case %s up again%s", by, t.f("case"), t.because()), true
	}
	return "", false
}

// matrixed says what was written into the matrix of a case: never what it says.
func (t told) matrixed() string {
	switch hypotheses.Kind(t.f("kind")) {
	case hypotheses.OfTruth:
		return "recorded what turned out"
	case hypotheses.OfEstimates:
		return "kept their own estimates"
	}
	if t.Integer("version") > 1 {
		return "changed " + t.f("kind") + " " + t.f("subject")
	}
	return "wrote down " + t.f("kind") + " " + t.f("subject")
}

func to(whom string) string {
	if whom == "" {
		return ""
	}
	return " to " + whom
}
