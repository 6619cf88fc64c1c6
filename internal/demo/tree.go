package demo

import (
	"barium/internal/office"
	"context"
	"fmt"
)

// spread draws who had the report first, and who copied whom.
func (s *story) spread(ctx context.Context) error {
	list, err := s.home.Spreads(ctx, s.shared.Document)
	if err != nil {
		return err
	}
	s.say("")
	s.say("Who had it first, and who has it from whom? The hours say who can have copied; the wordings that two papers share and that aren't the report's, slips included, say who did. Each copy hangs below what it was copied from:")
	s.say("")
	for _, sp := range list {
		children := map[string][]office.Published{}
		for _, p := range sp.Publications {
			children[p.Parent] = append(children[p.Parent], p)
		}
		for _, root := range children[""] {
			s.branch(root, children, "  ", "  ")
		}
		s.say("")
		s.say("So %d papers have it, but as evidence they count as %d: what was copied from another paper adds nothing. (Between us: the Courier has “last spring” where the report has “last summer”, and the Post took that over.)", len(sp.Publications), len(children[""]))
	}
	return nil
}

// branch draws an article behind first, and what was copied from it behind
// rest.
func (s *story) branch(p office.Published, children map[string][]office.Published, first, rest string) {
	line := fmt.Sprintf("%s %s", p.Published.Format("15:04"), p.Outlet)
	if p.Parent == "" {
		line += fmt.Sprintf(" (copied from none of these: %s)", percent(p.Probability))
	} else {
		line += fmt.Sprintf(" (copied: %s, %d wordings in common)", percent(p.Probability), p.Inherited)
	}
	s.print(first + line)
	list := children[p.ID]
	for i, c := range list {
		if i == len(list)-1 {
			s.branch(c, children, rest+"└─ ", rest+"   ")
		} else {
			s.branch(c, children, rest+"├─ ", rest+"│  ")
		}
	}
}

// percent writes a probability that is never quite certain.
func percent(p float64) string {
	switch {
	case p > .99:
		return "over 99 %"
	case p < .01:
		return "under 1 %"
	}
	return fmt.Sprintf("%.0f %%", 100*p)
}
