package referral

import (
	"fmt"
	"strings"

	"barium/internal/figures"
)

// Lines say what the public could tell of a secret before something came out, what it
// can since, and by which statements.
func (x Inferred) Lines() []string {
	said := figures.Plural(x.Public, "public statement")
	before := fmt.Sprintf("%s: before it came out, %s left %s of %s for the public", quoted(x.Name), said, answers(x.Before), figures.Count(x.Of))
	if x.Before > 1 {
		before += fmt.Sprintf(", and the best single guess was right with a chance of %.0f %%", 100*x.Chance)
	}
	list := []string{before + ". " + x.outcome()}
	if len(x.By) > 0 {
		list = append(list, x.by())
	}
	return list
}

func answers(n int) string {
	if n == 0 {
		return "none, for it can’t all be true,"
	}
	return figures.Plural(n, "possible answer")
}

// outcome says when it was lost, if it was.
func (x Inferred) outcome() string {
	after := "After it, " + figures.Count(x.After) + " are left"
	switch x.After {
	case 0:
		after = "With what came out it can’t all be true"
	case 1:
		after = "After it, 1 is left"
	}
	bar := fmt.Sprintf("fewer than %s count as told", figures.Count(x.Fewer))
	switch {
	case x.LostBefore:
		return fmt.Sprintf("That is enough to have pieced it together: %s. %s.", bar, after)
	case x.Lost:
		return fmt.Sprintf("That was not enough to piece it together. %s: %s, so what came out gave it away.", after, bar)
	}
	return fmt.Sprintf("%s, and %s: it is not told yet.", after, bar)
}

// by names the fewest statements that give it away.
func (x Inferred) by() string {
	var list []string
	for _, s := range x.By {
		words := quoted(s.Text)
		var from []string
		if s.By != "" {
			from = append(from, s.By)
		}
		if !s.At.IsZero() {
			from = append(from, day(s.At))
		}
		if len(from) > 0 {
			words += " (" + strings.Join(from, ", ") + ")"
		}
		list = append(list, words)
	}
	return fmt.Sprintf("The fewest public statements that tell it together: %s.", strings.Join(list, "; "))
}
