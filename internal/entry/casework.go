package entry

import (
	"fmt"

	"barium/internal/casebook/docket"
	"barium/internal/casebook/hypotheses"
)

// casework tells of what is done in a case.
func (t told) casework() (string, bool) {
	by := t.n("by")
	switch t.Type {
	case docket.TypeOpened:
		return fmt.Sprintf("%s opened case %s %s, “%s”", by, t.f("case"), t.place(), t.f("title")), true
	case hypotheses.TypeWritten:
		return by + " " + t.matrixed() + " in case " + t.f("case"), true
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
