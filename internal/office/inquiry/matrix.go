package inquiry

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/casebook/hypotheses"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// A CaseMatrix is the evidence of a case against its rival explanations, as a person
// sees it who may know of the case.
type CaseMatrix struct {
	Case       CaseLine           `json:"case"`
	Hypotheses []MatrixHypothesis `json:"hypotheses" nullable:"false"`
	Evidence   []MatrixEvidence   `json:"evidence" nullable:"false"`
	Bases      []MatrixBasis      `json:"bases" nullable:"false" doc:"what evidence here can rest on: exhibits, publications, findings, answers of parties"`
	Rivals     []MatrixRival      `json:"rivals" nullable:"false" doc:"standing explanations that nobody has written down"`
	Analysts   []MatrixAnalyst    `json:"analysts" nullable:"false"`
	Mine       []MatrixRow        `json:"mine" nullable:"false" doc:"your own estimates"`
	In         bool               `json:"in" doc:"yours are handed in"`
	MayWrite   bool               `json:"mayWrite" doc:"add hypotheses and evidence, and give estimates"`
	MayEnd     bool               `json:"mayEnd" doc:"record what turned out"`
	MaySee     bool               `json:"maySee" doc:"see what others say: once your own estimates are in"`
	Together   *MatrixJudgement   `json:"together,omitempty" doc:"by all analysts"`
	Each       []MatrixJudgement  `json:"each" nullable:"false" doc:"by each analyst"`
	Next       []MatrixQuestion   `json:"next" nullable:"false" doc:"what to look for, what tells most first"`
	Truth      *MatrixTruth       `json:"truth,omitempty" doc:"what turned out"`
	Scores     CallScores         `json:"scores" doc:"of the calls on record before that"`
	History    []MatrixWriting    `json:"history" nullable:"false" doc:"every version, the latest first"`
}

// A MatrixHypothesis is a possible explanation.
type MatrixHypothesis struct {
	ID     string  `json:"id"`
	Title  string  `json:"title"`
	Rival  string  `json:"rival,omitempty" doc:"which standing rival it is"`
	Prior  float64 `json:"prior" doc:"its share before any evidence"`
	Weight float64 `json:"weight" doc:"the prior as it was written: beside 1 for an explanation like any other"`
	Why    string  `json:"why,omitempty" doc:"it was changed"`
}

// A MatrixRival is an explanation that belongs on the table of every inquiry.
type MatrixRival struct {
	Kind  string `json:"kind"`
	Title string `json:"title"`
}

// MatrixEvidence is a piece of it.
type MatrixEvidence struct {
	ID    string   `json:"id"`
	Title string   `json:"title"`
	Grade string   `json:"grade" doc:"reliability of the source and credibility of what it says: B2"`
	Means string   `json:"means" doc:"the grade in words"`
	Rests []string `json:"rests" nullable:"false" doc:"exhibits and entries of the ledger"`
	Why   string   `json:"why,omitempty" doc:"it was changed"`
}

// A MatrixAnalyst is somebody who gives estimates.
type MatrixAnalyst struct {
	Analyst office.Named `json:"analyst"`
	In      bool         `json:"in" doc:"theirs are handed in"`
	Seen    bool         `json:"seen" doc:"they have changed them since, with others' in sight"`
	Open    int          `json:"open" doc:"rows without an estimate: they can't say, or the row or a hypothesis was added since"`
}

// A MatrixRow is what an analyst says of a piece of evidence. Without cells they
// can't say.
type MatrixRow struct {
	Evidence string                `json:"evidence" maxLength:"10"`
	Cells    map[string]MatrixCell `json:"cells,omitempty" doc:"by hypothesis; none for what you can't say"`
	Why      string                `json:"why,omitempty" maxLength:"2000"`
}

// A MatrixCell is how probable the evidence would be under a hypothesis.
type MatrixCell struct {
	Letter string  `json:"letter,omitempty" maxLength:"2" doc:"CC, C, N, I or II: 80 to 100 %, 50 to 80, 20 to 50, 2 to 20, 0.2 to 2"`
	Low    float64 `json:"low,omitempty" minimum:"0" maximum:"1"`
	High   float64 `json:"high,omitempty" minimum:"0" maximum:"1" doc:"equal to low for one figure"`
}

// String is the cell as it is typed.
func (c MatrixCell) String() string { return hypotheses.Cell(c).String() }

// A MatrixTruth is what turned out.
type MatrixTruth struct {
	Hypothesis string       `json:"hypothesis"`
	Why        string       `json:"why"`
	By         office.Named `json:"by"`
	At         time.Time    `json:"at"`
}

// A MatrixWriting is one version of something in the matrix.
type MatrixWriting struct {
	Kind    string       `json:"kind" enum:"hypothesis,evidence,estimates,question,truth"`
	Subject string       `json:"subject"`
	Version int          `json:"version"`
	By      office.Named `json:"by"`
	At      time.Time    `json:"at"`
	Event   int64        `json:"event" doc:"in the ledger"`
	Text    string       `json:"text" doc:"its title then; nothing of estimates"`
	Dropped bool         `json:"dropped"`
	Why     string       `json:"why"`
}

// CaseMatrix is the matrix of a case.
func (o *Office) CaseMatrix(ctx context.Context, by, id string) (CaseMatrix, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseMatrix, error) {
		c, rights, err := caseOf(ctx, tx, d, id)
		if err != nil {
			return CaseMatrix{}, err
		}
		p, err := papersOf(ctx, tx, id)
		if err != nil {
			return CaseMatrix{}, err
		}
		v := matrixView{ctx: ctx, tx: tx, papers: p, names: map[string]string{}}
		return v.show(c, rights, by)
	})
}

func papersOf(ctx context.Context, tx Tx, id string) (hypotheses.Papers, error) {
	list, err := tx.Writings(ctx, id)
	if err != nil {
		return hypotheses.Papers{}, err
	}
	return hypotheses.Read(list)
}

// A matrixView is being put together for somebody.
type matrixView struct {
	ctx    context.Context
	tx     Tx
	papers hypotheses.Papers
	names  map[string]string // of people
}

func (v matrixView) show(c docket.Case, rights caseRights, by string) (CaseMatrix, error) {
	own, _ := v.papers.Of(by)
	m := CaseMatrix{
		Hypotheses: []MatrixHypothesis{}, Evidence: []MatrixEvidence{}, Rivals: []MatrixRival{}, Analysts: []MatrixAnalyst{}, Mine: matrixRows(own),
		In: own.In, MayEnd: rights.work, MayWrite: rights.work && c.State == docket.Open && v.papers.Truth == nil, MaySee: v.papers.MaySee(by, rights.work),
		Each: []MatrixJudgement{}, Next: []MatrixQuestion{}, History: []MatrixWriting{},
	}
	var err error
	if m.Case, err = caseLine(v.ctx, v.tx, c); err != nil {
		return m, err
	}
	v.written(&m)
	if m.Bases, err = v.bases(c); err != nil {
		return m, err
	}
	for _, step := range []func(*CaseMatrix) error{v.analysts, v.judged, v.truth, v.history} {
		if err := step(&m); err != nil {
			return m, err
		}
	}
	return m, nil
}

func (v matrixView) written(m *CaseMatrix) {
	sum := 0.
	for _, h := range v.papers.Live() {
		sum += h.Prior
	}
	for _, h := range v.papers.Live() {
		m.Hypotheses = append(m.Hypotheses, MatrixHypothesis{h.ID, h.Title, string(h.Kind), h.Prior / sum, h.Prior, h.Why})
	}
	for _, e := range v.papers.Standing() {
		m.Evidence = append(m.Evidence, MatrixEvidence{e.ID, e.Title, e.Grade, hypotheses.Means(e.Grade), append([]string{}, e.Rests...), e.Why})
	}
	for _, k := range v.papers.Offer() {
		m.Rivals = append(m.Rivals, MatrixRival{string(k), k.Title()})
	}
}

func matrixRows(e hypotheses.Estimates) []MatrixRow {
	list := []MatrixRow{}
	for id, row := range e.Rows {
		r := MatrixRow{Evidence: id, Why: row.Why, Cells: map[string]MatrixCell{}}
		for h, c := range row.Cells {
			r.Cells[h] = MatrixCell(c)
		}
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b MatrixRow) int { return hypotheses.Order(a.Evidence, b.Evidence) })
	return list
}

func (v matrixView) analysts(m *CaseMatrix) error {
	for _, e := range v.papers.Estimates {
		who, err := v.named(e.Analyst)
		if err != nil {
			return err
		}
		a := MatrixAnalyst{Analyst: who, In: e.In, Seen: e.Seen, Open: v.papers.Unfilled(e)}
		m.Analysts = append(m.Analysts, a)
	}
	return nil
}

// named is a person as pages call them.
func (v matrixView) named(id string) (office.Named, error) {
	if name, ok := v.names[id]; ok {
		return office.Named{ID: id, Name: name}, nil
	}
	p, err := v.tx.Person(v.ctx, id)
	v.names[id] = p.Name
	return office.Named{ID: id, Name: p.Name}, err
}

func (v matrixView) truth(m *CaseMatrix) error {
	if v.papers.Latest == nil {
		return nil
	}
	m.Truth = &MatrixTruth{Hypothesis: v.papers.Latest.Hypothesis, Why: v.papers.Latest.Why}
	for _, w := range v.papers.Written {
		if w.Kind == hypotheses.OfTruth {
			m.Truth.At = w.At
			var err error
			if m.Truth.By, err = v.named(w.By); err != nil {
				return err
			}
		}
	}
	calls, err := v.papers.Calls()
	if err != nil {
		return err
	}
	m.Scores, err = v.scored(calls)
	return err
}

func (v matrixView) history(m *CaseMatrix) error {
	for _, w := range slices.Backward(v.papers.Written) {
		who, err := v.named(w.By)
		if err != nil {
			return err
		}
		x := MatrixWriting{Kind: string(w.Kind), Subject: w.Subject, Version: w.Version, By: who, At: w.At, Event: w.Event}
		if w.Kind == hypotheses.OfEstimates {
			x.Subject = ""
		} else {
			var said struct {
				Title, Hypothesis, Why string
				Dropped                bool
			}
			if err := json.Unmarshal(w.Body, &said); err != nil {
				return err
			}
			x.Text, x.Why, x.Dropped = said.Title, said.Why, said.Dropped
			if w.Kind == hypotheses.OfTruth {
				x.Subject = said.Hypothesis
			}
		}
		m.History = append(m.History, x)
	}
	return nil
}

// pen is for writing into the matrix of a case. On a closed case nothing is written
// but what turned out: that often becomes known late.
func (o *Office) pen(ctx context.Context, tx Tx, d *desk.Desk, id string, closed bool) (*hypotheses.Pen, error) {
	c, err := tx.Case(ctx, id)
	if err != nil {
		return nil, err
	}
	why, err := d.AllowMatter(ctx, policy.Inquire, c.Matter)
	if err != nil {
		return nil, hideCase(ctx, d, c.Matter, err)
	}
	if c.State != docket.Open && !closed {
		return nil, invalid.Errorf("the case is closed: reopen it first")
	}
	p, err := papersOf(ctx, tx, id)
	return &hypotheses.Pen{Tx: tx, Log: o.ledger.In(tx), By: d.By(), Now: o.now(), Case: id, Matter: c.Matter, Why: why, Papers: p}, err
}
