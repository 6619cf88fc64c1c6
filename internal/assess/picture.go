package assess

import (
	"errors"
	"math/rand/v2"
	"slices"

	"barium/internal/exposure"
	"barium/internal/exposure/dots"
)

// A Picture is what one audience can infer at a moment, with how it came to that.
// Its JSON is what programs get.
type Picture struct {
	Audience           string        `json:"audience"`
	At                 int           `json:"at" doc:"how many of its events it had heard"`
	World              int           `json:"world" doc:"candidates"`
	K                  int           `json:"k" doc:"the secret is lost when fewer remain"`
	Left               int           `json:"left"`
	Lost               bool          `json:"lost"`
	EntropyBits        float64       `json:"entropyBits"`
	BayesVulnerability float64       `json:"bayesVulnerability" doc:"chance that the best single guess is right"`
	GuessingEntropy    float64       `json:"guessingEntropy" doc:"guesses needed on average"`
	InThree            float64       `json:"inThree" doc:"chance to guess right within three tries"`
	Candidates         []Possibility `json:"candidates" nullable:"false" doc:"at most 600: those who remain first"`
	Moments            []Heard       `json:"moments" nullable:"false" doc:"what it has heard until now, in order"`
	MinimalSets        []Minimal     `json:"minimalSets" nullable:"false"`
	Complete           bool          `json:"complete" doc:"these are all minimal sets"`
	UpTo               int           `json:"upTo" doc:"these are all of at most so many statements"`
	Contradiction      []string      `json:"contradiction" nullable:"false" doc:"statements that cannot all be true; then nothing else is told"`
}

// A Possibility is a candidate who may be the answer, or may not be any more.
type Possibility struct {
	Name        string  `json:"name"`
	Probability float64 `json:"probability"`
	Out         int     `json:"out" doc:"number of the event that excluded it, from 1; 0 if it remains"`
}

// A Heard is an event: a statement, when the audience heard it first, and what it
// gave away.
type Heard struct {
	ID      string  `json:"id"`
	Text    string  `json:"text"`
	By      string  `json:"by"`
	To      string  `json:"to"`
	When    string  `json:"when"`
	Private bool    `json:"private" doc:"it was not said in public"`
	Left    int     `json:"left" doc:"after it"`
	Added   float64 `json:"added" doc:"bits, in the order in which things were said"`
	Share   float64 `json:"share" doc:"bits, whatever the order"`
	Margin  float64 `json:"margin" doc:"of the share, at 95 %; 0 where it is exact"`
	Support float64 `json:"support" doc:"its part in the minimal sets"`
	Pivotal bool    `json:"pivotal" doc:"with it the secret was lost"`
}

// A Minimal set of statements loses the secret; none of them can be spared.
type Minimal struct {
	IDs       []string `json:"ids" nullable:"false"`
	Chain     []Link   `json:"chain" nullable:"false" doc:"the proof"`
	Remaining []string `json:"remaining" nullable:"false"`
}

// A Link of a proof is a statement and whom it excludes of those left so far.
type Link struct {
	ID   string `json:"id"`
	Text string `json:"text"`
	Out  int    `json:"out"`
	Left int    `json:"left"`
}

// maxCells bounds what a page shows of a world.
const maxCells = 600

// Look makes the picture of an audience that had heard the first events, -1 for all
// of them. A contradiction is part of the picture, not an error.
func Look(q *exposure.Inquiry, who exposure.Audience, at int, readings map[string]exposure.Reading, l Limit) (Picture, error) {
	v := q.View(who, exposure.Always)
	for id, as := range readings {
		var err error
		if v, err = v.Read(id, as); err != nil {
			return Picture{}, err
		}
	}
	all := v
	if at < 0 || at > len(v.Events) {
		at = len(v.Events)
	}
	v = v.First(at)
	p := Picture{
		Audience: NameOf(who), At: at, World: q.World.Len(), K: q.Secret.Harm.Fewer,
		Candidates: []Possibility{}, Moments: []Heard{}, MinimalSets: []Minimal{}, Contradiction: []string{},
	}
	err := p.fill(q, v, all, l)
	if wrong := (*exposure.Contradiction)(nil); errors.As(err, &wrong) {
		p.Contradiction, err = wrong.IDs, nil
	}
	return p, err
}

func (p *Picture) fill(q *exposure.Inquiry, v, all exposure.View, l Limit) error {
	answer, err := v.Answer()
	if err != nil {
		return err
	}
	p.Left, p.Lost = len(answer.Candidates), answer.Harmed
	p.EntropyBits, p.BayesVulnerability, p.GuessingEntropy = answer.EntropyBits, answer.BayesVulnerability, answer.GuessingEntropy
	for i, c := range answer.Candidates {
		if i < 3 {
			p.InThree += c.Probability
		}
	}
	p.cells(q, answer, v.Exits())
	if err := p.heard(q, v, all, l); err != nil {
		return err
	}
	return p.sets(q, v, l)
}

// cells lists those who remain, then those who are out, the latest first.
func (p *Picture) cells(q *exposure.Inquiry, answer exposure.Answer, exits []int) {
	for _, c := range answer.Candidates {
		p.Candidates = append(p.Candidates, Possibility{c.Name, c.Probability, 0})
	}
	var out []Possibility
	for c, exit := range exits {
		if exit > 0 {
			out = append(out, Possibility{q.World.Name(c), 0, exit})
		}
	}
	slices.SortStableFunc(out, func(a, b Possibility) int { return b.Out - a.Out })
	p.Candidates = append(p.Candidates, out...)
	p.Candidates = p.Candidates[:min(len(p.Candidates), maxCells)]
}

// heard tells of every event of the audience's, those to come included, so that a
// page can lead to them; shares are of what was heard so far.
func (p *Picture) heard(q *exposure.Inquiry, v, all exposure.View, l Limit) error {
	steps, err := all.History()
	if err != nil && len(steps) < len(v.Events) {
		steps, err = v.History()
	}
	if err != nil && len(steps) == 0 {
		return err
	}
	shares, err := v.Shares(max(4, l.Draws), rand.New(rand.NewPCG(1, 2)), dots.Limit{Nodes: 100, Stop: l.Stop})
	if err != nil {
		return err
	}
	text := texts(q)
	for _, s := range steps {
		h := Heard{ID: s.ID, Text: text[s.ID], By: s.By, To: NameOf(s.To), When: Written(s.At), Left: s.Left, Added: s.Added, Pivotal: s.Pivot}
		h.Private = h.To != publicName
		if i := slices.IndexFunc(shares, func(x exposure.Share) bool { return x.ID == s.ID }); i >= 0 {
			h.Share, h.Margin, h.Support = shares[i].Bits, shares[i].Margin, shares[i].Support
		}
		p.Moments = append(p.Moments, h)
	}
	return nil
}

func (p *Picture) sets(q *exposure.Inquiry, v exposure.View, l Limit) error {
	found, err := v.Dots(dots.Limit{Stop: l.Stop, Sets: maxSets})
	if err != nil {
		return err
	}
	p.Complete, p.UpTo = found.Complete, found.UpTo
	text := texts(q)
	for _, d := range found.Sets {
		m := Minimal{IDs: d.IDs, Remaining: slices.Concat([]string{}, d.Remaining)}
		left := len(d.Remaining) + len(d.Witnesses)
		for _, id := range d.IDs {
			out := 0
			for _, w := range d.Witnesses {
				if w.ID == id {
					out++
				}
			}
			left -= out
			m.Chain = append(m.Chain, Link{id, text[id], out, left})
		}
		p.MinimalSets = append(p.MinimalSets, m)
	}
	return nil
}

// maxSets bounds the minimal sets that a picture has.
const maxSets = 200

func texts(q *exposure.Inquiry) map[string]string {
	m := map[string]string{}
	for _, s := range q.Statements {
		m[s.ID] = s.Text
		if s.Text == "" {
			m[s.ID] = s.Where
		}
	}
	return m
}
