package inquiry

import (
	"slices"

	"barium/internal/casebook/estimate"
	"barium/internal/casebook/matrix"
	"barium/internal/office"
)

// undiagnostic is how little evidence tells, in bits, before it is said to tell
// nothing: it would move even odds by about one in a hundred and sixty.
const undiagnostic = .01

// A MatrixJudgement is what follows from the estimates of one analyst, or of all.
type MatrixJudgement struct {
	Analyst    *office.Named  `json:"analyst,omitempty" doc:"none where it is by all together"`
	Chances    []MatrixChance `json:"chances" nullable:"false" doc:"by hypothesis"`
	Leader     string         `json:"leader" doc:"hypothesis"`
	Estimate   string         `json:"estimate" doc:"how probable the leader is, in the words of ICD 203, with the figure"`
	Confidence string         `json:"confidence" doc:"how well founded that is, in a sentence of its own"`
	Rows       []MatrixWeight `json:"rows" nullable:"false" doc:"by piece of evidence"`
	Flips      []MatrixFlip   `json:"flips" nullable:"false" doc:"the smallest sets whose loss puts another hypothesis first, the smallest first"`
}

// A MatrixChance is how probable a hypothesis is.
type MatrixChance struct {
	Hypothesis  string  `json:"hypothesis"`
	Probability float64 `json:"probability"`
	Low         float64 `json:"low" doc:"with all bands against it"`
	High        float64 `json:"high" doc:"with all bands for it"`
	Words       string  `json:"words"`
}

// A MatrixWeight is what one piece of evidence does.
type MatrixWeight struct {
	Evidence     string         `json:"evidence"`
	Bits         float64        `json:"bits" doc:"how far it moves the prior by itself"`
	Undiagnostic string         `json:"undiagnostic,omitempty" doc:"why it tells nothing, where it doesn't"`
	Without      MatrixChance   `json:"without" doc:"the leader if it were lost"`
	Changes      bool           `json:"changes" doc:"that is another leader"`
	Disagreement float64        `json:"disagreement" doc:"bits between the analysts"`
	Letters      []MatrixLetter `json:"letters" nullable:"false" doc:"of each analyst who could say"`
}

// A MatrixLetter is an analyst's view of a row.
type MatrixLetter struct {
	Analyst office.Named `json:"analyst"`
	Letters []string     `json:"letters" doc:"by hypothesis"`
	Figures []string     `json:"figures" doc:"what they gave, by hypothesis"`
	Why     string       `json:"why"`
}

// A MatrixFlip is a smallest set of evidence whose loss puts another hypothesis first.
type MatrixFlip struct {
	Rival    string   `json:"rival" doc:"hypothesis"`
	Evidence []string `json:"evidence"`
}

// A MatrixQuestion is evidence that could still be looked for.
type MatrixQuestion struct {
	ID      string             `json:"id"`
	Title   string             `json:"title"`
	Grade   string             `json:"grade"`
	Chance  map[string]float64 `json:"chance" doc:"of finding it, by hypothesis"`
	Bits    float64            `json:"bits" doc:"expected information; 0 before anybody's estimates can be seen"`
	Changes float64            `json:"changes" doc:"chance that the answer puts another hypothesis first"`
}

// judged adds what follows from the estimates that are in, for those who may see it.
func (v matrixView) judged(m *CaseMatrix) error {
	in := v.papers.In()
	if !m.MaySee || len(in) == 0 || len(m.Hypotheses) < 2 {
		v.ask(m)
		return nil
	}
	x, err := v.papers.Matrix(in)
	if err != nil {
		return err
	}
	for _, e := range in {
		j, err := x.Of(e.Analyst)
		if err != nil {
			return err
		}
		who, err := v.named(e.Analyst)
		if err != nil {
			return err
		}
		m.Each = append(m.Each, v.judgement(x, j, &who))
	}
	j, err := x.Together()
	if err != nil {
		return err
	}
	together := v.judgement(x, j, nil)
	if err := v.letters(&together, j); err != nil {
		return err
	}
	together.Confidence = confidence(*m, together)
	m.Together = &together
	list, err := v.papers.Prospects(x, j)
	for _, p := range list {
		m.Next = append(m.Next, MatrixQuestion{p.ID, p.Title, p.Grade.String(), v.chance(p.ID), p.Bits, p.Changes})
	}
	return err
}

// ask lists the questions, without what they are worth.
func (v matrixView) ask(m *CaseMatrix) {
	for _, q := range v.papers.Questions {
		if !q.Dropped {
			m.Next = append(m.Next, MatrixQuestion{ID: q.ID, Title: q.Title, Grade: q.Grade, Chance: q.Chance})
		}
	}
}

// chance is what was written of finding what a question asks for.
func (v matrixView) chance(question string) map[string]float64 {
	for _, q := range v.papers.Questions {
		if q.ID == question {
			return q.Chance
		}
	}
	return nil
}

func (v matrixView) judgement(x matrix.Matrix, j matrix.Judgement, who *office.Named) MatrixJudgement {
	out := MatrixJudgement{Analyst: who, Leader: x.Hypotheses[j.Leader].ID, Estimate: estimate.Phrase(j.Probability[j.Leader]), Chances: []MatrixChance{}, Rows: []MatrixWeight{}, Flips: []MatrixFlip{}}
	for h, p := range j.Probability {
		out.Chances = append(out.Chances, MatrixChance{x.Hypotheses[h].ID, p, j.Low[h], j.High[h], estimate.Phrase(p)})
	}
	for _, r := range j.Rows {
		w := MatrixWeight{Evidence: r.ID, Bits: r.Bits, Changes: r.ChangesLeader, Disagreement: r.Disagreement, Letters: []MatrixLetter{}}
		w.Without = MatrixChance{Hypothesis: x.Hypotheses[r.Without].ID, Probability: r.WithoutChance, Words: estimate.Phrase(r.WithoutChance)}
		if r.Bits < undiagnostic {
			w.Undiagnostic = tellsNothing(r.Likelihood)
		}
		out.Rows = append(out.Rows, w)
	}
	for _, f := range j.Fragile {
		flip := MatrixFlip{Rival: x.Hypotheses[f.Rival].ID}
		for _, i := range f.Evidence {
			flip.Evidence = append(flip.Evidence, x.Evidence[i].ID)
		}
		out.Flips = append(out.Flips, flip)
	}
	return out
}

func tellsNothing(likelihood []float64) string {
	switch top := slices.Max(likelihood); {
	case top == 1 && slices.Min(likelihood) == 1:
		return "nobody could say"
	case top < .5:
		return "undiagnostic: as improbable under every hypothesis"
	}
	return "undiagnostic: as probable under every hypothesis"
}

// letters adds each analyst's view of each row.
func (v matrixView) letters(out *MatrixJudgement, j matrix.Judgement) error {
	for i, r := range j.Rows {
		for _, e := range v.papers.In() {
			letters, said := r.Letters[e.Analyst]
			if !said {
				continue
			}
			who, err := v.named(e.Analyst)
			if err != nil {
				return err
			}
			row := e.Rows[r.ID]
			l := MatrixLetter{Analyst: who, Letters: letters, Why: row.Why}
			for _, c := range out.Chances {
				l.Figures = append(l.Figures, row.Cells[c.Hypothesis].String())
			}
			out.Rows[i].Letters = append(out.Rows[i].Letters, l)
		}
	}
	return nil
}

// confidence falls a step for each of: one analyst alone, analysts with different
// leaders, a leader that one piece of evidence carries, and a standing rival that
// isn't on the table.
func confidence(m CaseMatrix, j MatrixJudgement) string {
	var reasons []string
	if len(m.Each) == 1 {
		reasons = append(reasons, "one analyst alone has judged")
	}
	if slices.ContainsFunc(m.Each, func(e MatrixJudgement) bool { return e.Leader != j.Leader }) {
		reasons = append(reasons, "the analysts' first choices differ")
	}
	if len(j.Flips) > 0 && len(j.Flips[0].Evidence) == 1 {
		reasons = append(reasons, "without "+j.Flips[0].Evidence[0]+" another explanation would lead")
	}
	if len(m.Rivals) > 0 {
		reasons = append(reasons, "not every standing rival is on the table")
	}
	if len(reasons) == 0 {
		return estimate.High.Sentence("several analysts agree on the first choice, and no single piece of evidence carries it")
	}
	return (estimate.High - estimate.Confidence(min(len(reasons), 2))).Sentence(reasons...)
}
