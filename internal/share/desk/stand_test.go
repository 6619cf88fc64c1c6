package desk

import (
	"strings"
	"testing"
	"time"

	"barium/internal/share/standing"
)

// letter is an assurance as a party gives it.
func letter(text, document string) standing.Assurance {
	return standing.Assurance{Text: text, Document: document, From: "the director", Given: noon.Add(-time.Hour)}
}

// What is as long as standing takes it fits into its event, in any script.
func TestTheLongestStandingIsAnEvent(t *testing.T) {
	words := strings.Repeat("漢", 3000)
	s := standing.Standing{State: standing.Suspended, Condition: words}
	for range 4 {
		a := letter(words, strings.Repeat("d", 400))
		a.From, a.At = strings.Repeat("f", 400), noon
		next, err := s.Assure(a)
		if err != nil {
			t.Fatal(err)
		}
		s = next
	}
	s, err := s.Apply(standing.Move{To: standing.Restored, Reason: words, Condition: words, Review: noon.Add(time.Hour), At: noon})
	if err != nil {
		t.Fatal(err)
	}
	e := StandingChanged(standing.Standing{State: standing.Suspended}, s)
	e.At = noon
	if _, err := e.Marshal(); err != nil {
		t.Error(err)
	}
}
