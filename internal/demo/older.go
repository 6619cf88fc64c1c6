package demo

import (
	"context"
	"os"
	"strings"

	"barium/internal/assess"
	"barium/internal/demo/affair"
)

// older tells the older case: nobody was named, and yet the dots could be joined.
func (s *story) older(context.Context) error {
	s.step("An older case comes back")
	world, said := affair.Source()
	for name, data := range map[string][]byte{"countries.csv": world, "statements.yaml": said} {
		if err := os.WriteFile(s.path(name), data, 0o600); err != nil {
			return err
		}
	}
	f, err := assess.Read(said)
	if err != nil {
		return err
	}
	q, err := f.Inquiry(world)
	if err != nil {
		return err
	}
	a, err := assess.Make(q, f.Secret.Audiences(q), assess.Limit{Plans: 1})
	if err != nil {
		return err
	}
	s.say("Two years ago a sister paper wrote that “a partner country” had a man inside a smuggling ring. Nobody was named. Of %d countries, for the public:", a.World)
	text := map[string]string{}
	for _, st := range q.Statements {
		text[st.ID] = st.Text
	}
	for _, step := range a.Timeline {
		if step.Audience != a.Audience {
			continue
		}
		lost := ""
		if step.Lost {
			lost = ": here the secret was lost"
		}
		s.item("%d left after “%s” (%s)%s", step.Left, text[step.ID], step.By, lost)
	}
	best := a.Withhold[0]
	lines := make([]string, len(best.IDs))
	for i, id := range best.IDs {
		lines[i] = "“" + text[id] + "”"
	}
	s.say("Any of %d sets of statements was enough. The cheapest lines to have withheld: %s. Then %d countries remain.", len(a.MinimalSets), strings.Join(lines, " and "), best.CandidatesLeft)
	return nil
}
