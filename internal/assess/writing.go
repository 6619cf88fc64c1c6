package assess

import (
	"errors"
	"maps"
	"slices"

	"barium/internal/exposure"
	"barium/internal/exposure/withhold"
)

// A Writing is what a text would tell an audience that is being written for it, given
// all that it has heard already.
type Writing struct {
	Audience string     `json:"audience"`
	K        int        `json:"k" doc:"the secret is lost when fewer remain"`
	World    int        `json:"world" doc:"candidates"`
	Held     Remainder  `json:"held" doc:"by what it has heard already"`
	Heard    []Link     `json:"heard" nullable:"false" doc:"that, with whom each rules out"`
	Now      Remainder  `json:"now" doc:"with the text as it stands"`
	Then     *Rewriting `json:"then,omitempty" doc:"with the choice that was given"`
	// Cheapest is what to withhold of the text; none where nothing has to be, or where
	// not even its silence is enough.
	Cheapest *Rewriting `json:"cheapest,omitempty"`
	Silence  bool       `json:"silence" doc:"whether the secret is kept if all of the text is withheld"`
	Sets     []Minimal  `json:"sets" nullable:"false" doc:"statements that together lose the secret, those heard before among them"`
	Complete bool       `json:"complete" doc:"these are all minimal sets"`
	UpTo     int        `json:"upTo" doc:"these are all of at most so many statements"`
	Known    []string   `json:"known" nullable:"false" doc:"statements of the text that it knows already as they are"`
	// Contradiction are statements that can't all be true; then nothing else is told.
	Contradiction []string `json:"contradiction" nullable:"false"`
}

// A Remainder is who remains.
type Remainder struct {
	Left      int      `json:"left"`
	Lost      bool     `json:"lost"`
	Remaining []string `json:"remaining" nullable:"false" doc:"at most 60"`
}

// A Rewriting of a text has some of its statements in weaker forms, or not at all.
type Rewriting struct {
	Remainder
	Rungs       map[string]int `json:"rungs" doc:"by statement: 0 as written, one beyond the ladder withheld"`
	Cost        float64        `json:"cost"`
	Optimal     bool           `json:"optimal" doc:"proven that none is cheaper"`
	Bound       float64        `json:"bound" doc:"none costs less"`
	KnownPolicy int            `json:"knownPolicy" doc:"candidates for somebody who knows by what rule lines are withheld; -1 where that wasn't worked out"`
}

// Write works out what a text tells an audience. lines are the statements of the text
// that the audience would get, as they are kept: on which rung each stands is in its
// source. q knows who has heard what. choice are rungs that somebody considers, nil for
// none.
func Write(q *exposure.Inquiry, who exposure.Audience, lines []Statement, choice map[string]int, l Limit) (Writing, error) {
	w := Writing{Audience: NameOf(who), K: q.Secret.Harm.Fewer, World: q.World.Len(), Sets: []Minimal{}, Heard: []Link{}, Known: []string{}, Contradiction: []string{}}
	q, err := asWritten(q, lines)
	if err != nil {
		return w, err
	}
	held := q.View(who, exposure.Always)
	open, now, rungs := w.sort(q, held, lines)
	err = w.answer(q, held, open, now, rungs, choice, l)
	if wrong := (*exposure.Contradiction)(nil); errors.As(err, &wrong) {
		w.Contradiction, err = wrong.IDs, nil
	}
	return w, err
}

// asWritten adds the statements of a text as they were written, where the text has
// weaker forms of them by now: one can go back.
func asWritten(q *exposure.Inquiry, lines []Statement) (*exposure.Inquiry, error) {
	list := slices.Clone(q.Statements)
	there := func(id string) bool {
		return slices.ContainsFunc(list, func(x exposure.Statement) bool { return x.ID == id })
	}
	for _, s := range lines {
		for _, form := range []func() (Statement, bool){func() (Statement, bool) { return s, true }, s.AsItStands} {
			f, ok := form()
			if !ok || there(f.ID) {
				continue
			}
			f.To, f.Told = nil, nil
			x, err := f.Statement(0)
			if err != nil {
				return q, err
			}
			list = append(list, x)
		}
	}
	if len(list) == len(q.Statements) {
		return q, nil
	}
	return q.With(list)
}

// sort tells what can still be withheld, the forms in which that stands in the text,
// and the rungs on which it does.
func (w *Writing) sort(q *exposure.Inquiry, held exposure.View, lines []Statement) (open, now []string, rungs map[string]int) {
	rungs = map[string]int{}
	for _, s := range lines {
		if slices.ContainsFunc(held.Events, func(e exposure.Event) bool { return q.Statements[e.Statement].ID == s.ID }) {
			w.Known = append(w.Known, s.ID)
			continue
		}
		open = append(open, s.ID)
		if s.Source != nil {
			rungs[s.ID] = s.Source.Rung
		}
		if at, ok := s.AsItStands(); ok {
			now = append(now, at.ID)
		}
	}
	return open, now, rungs
}

func (w *Writing) answer(q *exposure.Inquiry, held exposure.View, open, now []string, rungs, choice map[string]int, l Limit) error {
	before, err := held.Answer()
	if err != nil {
		return err
	}
	w.Held = remainder(before)
	text := texts(q)
	history, err := held.History()
	if err != nil {
		return err
	}
	last := w.World
	for _, s := range history {
		w.Heard = append(w.Heard, Link{s.ID, text[s.ID], last - s.Left, s.Left})
		last = s.Left
	}
	stands, err := held.With(now...)
	if err != nil {
		return err
	}
	answer, err := stands.Answer()
	if err != nil {
		return err
	}
	w.Now = remainder(answer)
	if err := w.sets(q, stands, l); err != nil {
		return err
	}
	written, err := held.With(open...)
	if err != nil {
		return err
	}
	return w.variants(written.Apart(open), rungs, choice, l)
}

func (w *Writing) sets(q *exposure.Inquiry, v exposure.View, l Limit) error {
	p := Picture{}
	err := p.sets(q, v, l)
	w.Complete, w.UpTo = p.Complete, p.UpTo
	w.Sets = append(w.Sets, p.MinimalSets...)
	return err
}

// variants are what comes of the choice, and the cheapest that keeps the secret.
func (w *Writing) variants(v exposure.View, rungs, choice map[string]int, l Limit) error {
	if choice != nil {
		all := maps.Clone(rungs)
		maps.Copy(all, choice)
		for id := range choice {
			if _, open := rungs[id]; !open {
				delete(all, id)
			}
		}
		p, err := v.Chosen(all)
		if err != nil {
			return err
		}
		w.Then = rewriting(v, p, all, exposure.AnyMinimal, l)
	}
	plans, err := v.Withhold(1, withhold.Limit{Stop: l.Stop})
	if w.Silence = !errors.Is(err, withhold.ErrImpossible); !w.Silence {
		return nil
	}
	if err != nil || len(plans) == 0 || len(plans[0].Changes) == 0 {
		return err
	}
	w.Cheapest = rewriting(v, plans[0], plans[0].Rungs(v.Inquiry()), exposure.Cheapest, l)
	for id := range rungs {
		if _, ok := w.Cheapest.Rungs[id]; !ok {
			w.Cheapest.Rungs[id] = 0
		}
	}
	return nil
}

// maxKnown is up to how many candidates the policy is thought through.
const maxKnown = 500

func rewriting(v exposure.View, p exposure.Plan, rungs map[string]int, policy exposure.Policy, l Limit) *Rewriting {
	q := v.Inquiry()
	out := &Rewriting{Remainder: Remainder{len(p.Remaining), !q.Kept(p), shown(p.Remaining)}, Rungs: rungs, Cost: p.Cost, Optimal: p.Optimal, Bound: p.Bound, KnownPolicy: -1}
	if len(p.Remaining) <= maxKnown {
		if known := q.Recheck(p, policy, withhold.Limit{Stop: l.Stop}); known.Certain {
			out.KnownPolicy = len(known.Remaining)
		}
	}
	return out
}

func remainder(a exposure.Answer) Remainder {
	var names []string
	for _, c := range a.Candidates {
		names = append(names, c.Name)
	}
	return Remainder{len(names), a.Harmed, shown(names)}
}

// maxShown is how many names are listed.
const maxShown = 60

func shown(names []string) []string {
	return append([]string{}, names[:min(len(names), maxShown)]...)
}

// Glance is who remains with a text as it stands, and nothing else: for a table of
// many.
func Glance(q *exposure.Inquiry, who exposure.Audience, lines []Statement) (held, now Remainder, err error) {
	if q, err = asWritten(q, lines); err != nil {
		return held, now, err
	}
	v := q.View(who, exposure.Always)
	before, err := v.Answer()
	if err != nil {
		return held, now, err
	}
	_, ids, _ := new(Writing).sort(q, v, lines)
	if v, err = v.With(ids...); err != nil {
		return held, now, err
	}
	after, err := v.Answer()
	return remainder(before), remainder(after), err
}
