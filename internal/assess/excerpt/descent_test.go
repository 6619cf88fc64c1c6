package excerpt

import (
	"strings"
	"testing"

	"barium/internal/assess"
	"barium/internal/match"
)

const report = "The harbour was watched for three nights. The courier went home each month by a ferry on the Baltic, and nobody searched him. " +
	"A service of the crown paid for his lodgings until the spring. The pumps at the northern gate had failed twice since autumn."

// What a text keeps of the one it was made from is present; what it words otherwise
// holds a release; what it leaves out isn't there.
func TestDescent(t *testing.T) {
	ferry := "The courier went home each month by a ferry on the Baltic, and nobody searched him."
	i := strings.Index(report, ferry)
	st := assess.Statement{ID: "ferry", Text: "a ferry", Source: &assess.Source{Document: "D", Start: i, End: i + len(ferry), Words: ferry}}
	month := strings.Index(report, "each month")
	from := match.Document{ID: "D", Text: report, Alternatives: []match.Alternative{{Start: month, End: month + len("each month"), Forms: []string{"each month", "every month"}}}}
	for name, c := range map[string]struct {
		made string
		want Presence
	}{
		"kept":              {"A summary. " + ferry + " Nothing else is known.", Present},
		"in capitals":       {"A SUMMARY. " + strings.ToUpper(ferry), Present},
		"in a copy's words": {"A summary. " + strings.Replace(ferry, "each month", "every month", 1) + " A service of the crown paid for his lodgings until the spring.", Present},
		"cut":               {"A summary. The courier went home each month by a ferry on the Baltic. A service of the crown paid for his lodgings until the spring.", Unsure},
		"left out":          {"A summary. A service of the crown paid for his lodgings until the spring.", Absent},
		"of something else": {"The council meets on Tuesday to talk about the new library in the town hall.", Absent},
	} {
		at, got := Compare(from, c.made).Stands(st)
		if got != c.want || got == Present && !strings.Contains(strings.ToLower(c.made[at.Start:at.End]), "ferry on the baltic") {
			t.Errorf("%s: %d at %v, want %d", name, got, at, c.want)
		}
	}
	st.Source.End, st.Source.Words, st.Text = 0, "", ""
	if _, got := Compare(from, "A summary.").Stands(st); got != Unsure {
		t.Errorf("what was never marked: %d", got)
	}
}
