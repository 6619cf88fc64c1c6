package cli

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"barium/internal/assess"
	"barium/internal/exposure"
	"barium/internal/figures"
)

// An assessPage is an assessment as people read it.
type assessPage struct {
	out    io.Writer
	said   []exposure.Statement
	a      assess.Assessment
	proofs []assess.GridProof // of a grid
}

// How much of a name a table shows, in characters.
const (
	maxAudience = 38
	maxName     = 18
	maxBy       = 30
)

func (p assessPage) show(why []string) error {
	p.audiences()
	p.timeline()
	p.dots()
	p.shares()
	p.withhold()
	if err := p.why(why); err != nil {
		return err
	}
	fmt.Fprintln(p.out)
	if p.proofs != nil {
		p.para("", "Alternatives that are possible count alike: in how many ways the rest of the grid can then be filled isn't weighed. That something can be inferred doesn't say that anybody has.")
		return nil
	}
	p.para("", "Statements count as independent given the answer, and the world is what an outsider is supposed to know. That something can be inferred doesn't say that anybody has.")
	return nil
}

func (p assessPage) para(first, format string, args ...any) {
	fmt.Fprint(p.out, wrap(first, fmt.Sprintf(format, args...)))
}

func (p assessPage) head(title string) { fmt.Fprintf(p.out, "\n%s\n", title) }

func (p assessPage) audiences() {
	name := p.a.Secret
	if name == "" {
		name = "the secret"
	}
	p.para("", "Secret: %s. It counts as lost when fewer than %s of the world's %s remain.", name, figures.Count(p.a.K), figures.Plural(p.a.World, "candidate"))
	p.head("Who can infer what")
	t := table{titles: []string{"audience", " left", " bits", " one guess", " guesses", ""}}
	for _, a := range p.a.Audiences {
		state := "kept"
		if a.Lost {
			state = "LOST"
		}
		t.row(shorten(a.Audience, maxAudience), figures.Count(len(a.Candidates)), fmt.Sprintf("%.2f", a.EntropyBits), fmt.Sprintf("%.0f %%", 100*a.BayesVulnerability), fmt.Sprintf("%.1f", a.GuessingEntropy), state)
	}
	t.write(p.out, "  ")
	p.para("  ", "Left: candidates who remain. Bits: of doubt. One guess: the chance that the best guess is right. Guesses: how many are needed on average, the likeliest first.")
	for _, a := range p.a.Audiences {
		if n := len(a.Candidates); n <= 12 {
			p.para("  ", "%s: %s.", a.Audience, strings.Join(a.Candidates, ", "))
		}
	}
}

func (p assessPage) timeline() {
	if len(p.a.Timeline) == 0 {
		return
	}
	p.head("How it came about")
	for _, a := range p.a.Audiences {
		t := table{titles: []string{"statement", "by", " bits", " left", ""}}
		for _, s := range p.a.Timeline {
			if s.Audience != a.Audience {
				continue
			}
			lost := ""
			if s.Lost {
				lost = "LOST"
			}
			t.row(shorten(s.ID, maxName), shorten(s.By, maxBy), fmt.Sprintf("%.2f", s.Bits), figures.Count(s.Left), lost)
		}
		if len(t.rows) > 0 {
			p.para("  ", "For %s:", a.Audience)
			t.write(p.out, "    ")
		}
	}
}

// maxListed is how many sets and exclusions a page lists.
const maxListed = 20

func (p assessPage) dots() {
	p.head("Which statements lose it together, for the audience that knows most: " + p.a.Audience)
	if len(p.a.MinimalSets) == 0 {
		p.para("  ", "%s", p.extent("No set of statements loses it."))
		return
	}
	for i, ids := range p.a.MinimalSets {
		if i == maxListed {
			p.para("  ", "and %s more: --json has them all", figures.Count(len(p.a.MinimalSets)-maxListed))
			break
		}
		p.para("  • ", "%s", strings.Join(ids, " + "))
	}
	p.para("  ", "%s", p.extent("None of these could do without one of its statements. There are no others."))
}

// extent says how far a search came.
func (p assessPage) extent(whole string) string {
	if p.a.Complete {
		return whole
	}
	return fmt.Sprintf("The search was cut short: all sets of at most %s are here; there may be larger ones. Give it more --time.", figures.Plural(p.a.UpTo, "statement"))
}

func (p assessPage) shares() {
	if len(p.a.Shares) == 0 {
		return
	}
	p.head("What each gave away")
	t := table{titles: []string{"statement", " bits", ""}}
	for _, s := range p.said {
		bits, ok := p.a.Shares[s.ID]
		if !ok {
			continue
		}
		note := shorten(s.Text, 50)
		if m := p.a.Margins[s.ID]; m > 0 {
			note = fmt.Sprintf("± %.2f  %s", m, note)
		}
		t.row(shorten(s.ID, maxName), fmt.Sprintf("%.2f", bits), note)
	}
	t.write(p.out, "  ")
	p.para("  ", "Shares are free of order (Shapley) and sum to what was revealed.")
}

func shorten(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

func (p assessPage) withhold() {
	p.head("What to withhold or say more weakly")
	if len(p.a.Withhold) == 0 {
		p.para("  ", "Nothing helps: even with every statement withheld too few candidates remain.")
		return
	}
	if len(p.a.Withhold[0].IDs) == 0 {
		p.para("  ", "Nothing has to be withheld: %s remain.", figures.Plural(p.a.Withhold[0].CandidatesLeft, "candidate"))
		return
	}
	for _, w := range p.a.Withhold {
		p.para("  • ", "%s", planLine(w))
		if w.KnownPolicy != nil && *w.KnownPolicy < w.CandidatesLeft {
			p.para("    ", "An outsider who knows by what rule lines are left out is down to %d: withhold the same lines whatever the answer is, and say so beforehand.", *w.KnownPolicy)
		}
	}
}

func planLine(w assess.Plan) string {
	parts := make([]string, len(w.Changes))
	for i, c := range w.Changes {
		parts[i] = "withhold " + c.ID
		if !c.Withheld {
			parts[i] = fmt.Sprintf("of %s say only “%s”", c.ID, c.Where)
		}
	}
	line := fmt.Sprintf("%s: cost %g, %d remain", strings.Join(parts, "; "), w.Cost, w.CandidatesLeft)
	if !w.Optimal {
		line += fmt.Sprintf(" (not proven cheapest: none costs less than %g)", w.Bound)
	}
	return line
}

// why tells of candidates by which statements they are excluded.
func (p assessPage) why(names []string) error {
	if len(names) == 0 {
		return nil
	}
	p.head("Why they are excluded, for " + p.a.Audience)
	audience := p.a.Audiences[slices.IndexFunc(p.a.Audiences, func(x assess.Audience) bool { return x.Audience == p.a.Audience })]
	for _, name := range names {
		i := slices.IndexFunc(audience.Excluded, func(x assess.Exclusion) bool { return x.Candidate == name })
		switch {
		case i >= 0:
			p.para("  • ", "%s: %s.", name, strings.Join(audience.Excluded[i].By, ", "))
			p.proof(name)
		case slices.Contains(audience.Candidates, name):
			p.para("  • ", "%s remains.", name)
		default:
			return fmt.Errorf("--why %q: no candidate of this world that counts is called that", name)
		}
	}
	return nil
}

// proof tells of a grid's alternative step by step why it isn't the answer.
func (p assessPage) proof(name string) {
	for _, x := range p.proofs {
		if x.Candidate != name {
			continue
		}
		for _, line := range x.Steps {
			p.para(strings.Repeat("  ", 2+line.Depth), "%s", line.Text)
		}
	}
}
