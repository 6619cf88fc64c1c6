package inquiry

import (
	"context"
	"math"
	"slices"

	"barium/internal/casebook/access"
	"barium/internal/casebook/estimate"
	"barium/internal/casebook/holders"
	"barium/internal/casebook/weigh"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// A CaseWeighing is prior, access, marks, timing and series as one sum, for each
// explanation of where it came from. It is arithmetic on what is on record and on
// what was chosen; the judgement is the board's.
type CaseWeighing struct {
	Case     CaseLine          `json:"case"`
	Choices  WeighingChoices   `json:"choices" doc:"that the figures rest on"`
	Leading  []WeighingLine    `json:"leading" nullable:"false" doc:"the most probable explanations, and the five rivals"`
	Of       int               `json:"of" doc:"explanations in all"`
	Rest     float64           `json:"rest" doc:"probability that those not listed have together"`
	Chosen   *WeighingChosen   `json:"chosen,omitempty"`
	Findings []WeighingFinding `json:"findings" nullable:"false" doc:"whose marks count"`
	Complete bool              `json:"complete" doc:"the list of holders, for every item"`
}

// WeighingChoices are what can be set. Shares and chances are in per cent, caps are
// ratios: 1000 for a thousand to one.
type WeighingChoices struct {
	Candidate string       `json:"candidate" doc:"explanation that is shown in full; the leading one where there is none"`
	Rivals    float64      `json:"rivals" doc:"share of the prior that the five rivals have together, in per cent"`
	Unlogged  float64      `json:"unlogged" doc:"chance that a holder isn't on record, in per cent"`
	Median    float64      `json:"median" doc:"delay between access and publication, in days"`
	Window    float64      `json:"window" doc:"in which it would lie if they weren't the source, in days"`
	Off       []weigh.Name `json:"off" nullable:"false" doc:"factors that are switched off" enum:"access,marks,timing,series"`
	Caps      WeighingCaps `json:"caps" doc:"the most that each factor may say either way"`
}

// WeighingCaps are ratios.
type WeighingCaps struct {
	Access float64 `json:"access"`
	Marks  float64 `json:"marks"`
	Timing float64 `json:"timing"`
	Series float64 `json:"series"`
}

// A WeighingLine is an explanation with what came of it.
type WeighingLine struct {
	ID          string  `json:"id"`
	Title       string  `json:"title"`
	Rival       bool    `json:"rival"`
	Probability float64 `json:"probability"`
	Words       string  `json:"words"`
}

// A WeighingChosen is one explanation in full.
type WeighingChosen struct {
	WeighingLine
	Sentence   string          `json:"sentence" doc:"how probable, and in a sentence of its own how well founded"`
	Confidence string          `json:"confidence" enum:"low,moderate,high"`
	Steps      []WeighingStep  `json:"steps" nullable:"false" doc:"the sum, from the prior's log odds to those of the probability"`
	Prior      float64         `json:"prior" doc:"its share beforehand"`
	LeadsFrom  float64         `json:"leadsFrom" doc:"the prior above which it is the most probable one"`
	EvenFrom   float64         `json:"evenFrom" doc:"the prior above which it is more probable than all others together"`
	Sweep      []WeighingPoint `json:"sweep" nullable:"false"`
	Without    []WeighingLeft  `json:"without" nullable:"false" doc:"which explanation leads without each factor"`
}

// A WeighingStep is one bar of the waterfall, in natural logarithms.
type WeighingStep struct {
	Name    string  `json:"name"`
	Raw     float64 `json:"raw" doc:"as the evidence has it"`
	Applied float64 `json:"applied" doc:"after switch and cap"`
	LogOdds float64 `json:"logOdds" doc:"after this step"`
	Capped  bool    `json:"capped"`
	Off     bool    `json:"off"`
	Basis   string  `json:"basis"`
	Words   string  `json:"words" doc:"how strongly it speaks"`
	Entries []int64 `json:"entries" nullable:"false" doc:"events of the ledger behind it"`
}

// A WeighingPoint is the probability at a prior.
type WeighingPoint struct {
	Prior     float64 `json:"prior"`
	Posterior float64 `json:"posterior"`
}

// A WeighingLeft says what is left without a factor.
type WeighingLeft struct {
	Without     weigh.Name `json:"without" enum:"access,marks,timing,series"`
	Leader      string     `json:"leader" doc:"the explanation's title"`
	Probability float64    `json:"probability"`
	Changes     bool       `json:"changes" doc:"another leads than with all factors"`
}

// A WeighingFinding is a finding whose marks count.
type WeighingFinding struct {
	Document office.Named `json:"document"`
	Copies   int          `json:"copies" doc:"that it names; the others stay unread"`
	Original bool         `json:"original" doc:"it names the unmarked original"`
	Event    int64        `json:"event" doc:"of the opening, in the ledger"`
}

// leadingShown is how many explanations are listed besides the rivals.
const leadingShown = 20

// DefaultWeighing are the choices that a page begins with.
func DefaultWeighing() WeighingChoices {
	d := holders.DefaultChoices()
	ratio := func(n weigh.Name) float64 { return math.Round(math.Exp(d.Settings.Cap[n])) }
	return WeighingChoices{Rivals: 100 * d.Rivals, Unlogged: 100 * d.Unlogged, Median: d.Median, Window: d.Window, Off: []weigh.Name{},
		Caps: WeighingCaps{ratio(weigh.Access), ratio(weigh.Marks), ratio(weigh.Timing), ratio(weigh.Series)}}
}

// chosen are the choices as the calculation has them.
func (w WeighingChoices) chosen() (holders.Choices, error) {
	c := holders.Choices{Rivals: w.Rivals / 100, Unlogged: w.Unlogged / 100, Median: w.Median, Window: w.Window,
		Settings: weigh.Settings{Cap: map[weigh.Name]float64{}, Off: map[weigh.Name]bool{}}}
	if field := c.Wrong(); field != "" {
		return c, invalid.In(field, "%s: want shares above 0 and below 100 per cent, and days above 0", field)
	}
	for n, ratio := range map[weigh.Name]float64{weigh.Access: w.Caps.Access, weigh.Marks: w.Caps.Marks, weigh.Timing: w.Caps.Timing, weigh.Series: w.Caps.Series} {
		if !(ratio >= 1 && ratio <= 1e300) {
			return c, invalid.In("cap-"+string(n), "the cap on %s: want a ratio of 1 or more", n)
		}
		c.Settings.Cap[n] = math.Log(ratio)
	}
	for _, n := range w.Off {
		c.Settings.Off[n] = true
	}
	return c, nil
}

// CaseWeighing weighs the explanations of a case.
func (o *Office) CaseWeighing(ctx context.Context, by, id string, w WeighingChoices) (CaseWeighing, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseWeighing, error) {
		s, err := o.standpointOf(ctx, tx, d, id)
		if err != nil {
			return CaseWeighing{}, err
		}
		out := CaseWeighing{Choices: w, Leading: []WeighingLine{}, Findings: []WeighingFinding{}}
		if out.Case, err = caseLine(ctx, tx, s.c); err != nil || s.Scale == nil {
			return out, err
		}
		for _, f := range s.Findings {
			out.Findings = append(out.Findings, WeighingFinding{office.Named{ID: f.Document, Name: s.titles[f.Document]}, len(f.Copies), f.Original != nil, f.Event})
		}
		before, err := o.seriesSays(ctx, tx, d, s)
		if err != nil {
			return out, err
		}
		err = s.weigh(&out, before)
		return out, err
	})
}

// weigh weighs with what other cases say, by person.
func (s *standpoint) weigh(out *CaseWeighing, before map[string]weigh.Factor) error {
	c, err := out.Choices.chosen()
	if err != nil {
		return err
	}
	c.Series = before
	out.Complete = !slices.ContainsFunc(s.Access.Records(), func(r access.Record) bool { return !r.Complete })
	list := s.Candidates(c)
	posteriors, err := weigh.Weigh(list, c.Settings)
	if err != nil {
		return err
	}
	rival := map[string]bool{}
	for _, k := range access.RivalKinds() {
		rival[string(k)] = true
	}
	out.Of, out.Rest = len(posteriors), 1
	shown := 0
	for _, p := range posteriors {
		if !rival[p.ID] && shown >= leadingShown {
			continue
		}
		if !rival[p.ID] {
			shown++
		}
		out.Rest -= p.Probability
		out.Leading = append(out.Leading, line(p, rival[p.ID]))
	}
	out.Rest = max(0, out.Rest)
	i := 0
	if out.Choices.Candidate != "" {
		i = slices.IndexFunc(posteriors, func(p weigh.Posterior) bool { return p.ID == out.Choices.Candidate })
	}
	if i < 0 {
		return share.ErrNotFound
	}
	out.Choices.Candidate = posteriors[i].ID
	out.Chosen, err = full(list, c.Settings, posteriors[i], rival, out.Complete)
	return err
}

func line(p weigh.Posterior, rival bool) WeighingLine {
	return WeighingLine{p.ID, p.Title, rival, p.Probability, estimate.Phrase(p.Probability)}
}

// full is one explanation with its waterfall, its sweep, and what it rests on.
func full(list []weigh.Candidate, settings weigh.Settings, p weigh.Posterior, rival map[string]bool, complete bool) (*WeighingChosen, error) {
	sweep, err := weigh.SweepPrior(list, settings, p.ID)
	if err != nil {
		return nil, err
	}
	rely, err := weigh.Rely(list, settings)
	if err != nil {
		return nil, err
	}
	g := weigh.Ground{RecordComplete: complete, Sweep: sweep, Reliances: rely}
	confidence, _ := g.Confidence()
	x := &WeighingChosen{WeighingLine: line(p, rival[p.ID]), Sentence: weigh.Sentence(p, g), Confidence: confidence.String(), Steps: []WeighingStep{},
		Prior: sweep.Prior, LeadsFrom: sweep.LeadsFrom, EvenFrom: sweep.EvenFrom, Sweep: []WeighingPoint{}, Without: []WeighingLeft{}}
	for _, st := range p.Steps {
		x.Steps = append(x.Steps, weighingStep(st))
	}
	for _, at := range sweep.Points {
		x.Sweep = append(x.Sweep, WeighingPoint{at.Prior, at.Posterior})
	}
	title := map[string]string{}
	for _, c := range list {
		title[c.ID] = c.Title
	}
	for _, r := range rely {
		x.Without = append(x.Without, WeighingLeft{r.Without, title[r.Leader], r.Probability, r.Changes})
	}
	return x, nil
}

func weighingStep(st weigh.Step) WeighingStep {
	x := WeighingStep{Name: st.Name, Raw: st.Raw, Applied: st.Applied, LogOdds: st.LogOdds, Capped: st.Capped, Off: st.Off, Basis: st.Basis, Entries: []int64{}}
	x.Entries = append(x.Entries, holders.Events(st.Entries)...)
	if slices.Contains(weigh.Names(), weigh.Name(st.Name)) && !st.Off {
		x.Words = estimate.Standard().Phrase(st.Applied)
	}
	return x
}
