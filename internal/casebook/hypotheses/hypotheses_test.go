package hypotheses_test

import (
	"context"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/casebook/access"
	"barium/internal/casebook/hypotheses"
	"barium/internal/casebook/matrix"
	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/receipt"

	"pgregory.net/rapid"
)

// A book keeps writings and events, as a store and a ledger would.
type book struct {
	written []hypotheses.Writing
	events  []receipt.Event
	fault   error
}

func (b *book) AddWriting(_ context.Context, w hypotheses.Writing) error {
	b.written = append(b.written, w)
	return b.fault
}

func (b *book) Writings(context.Context, string) ([]hypotheses.Writing, error) { return b.written, nil }

func (b *book) Append(_ context.Context, events ...receipt.Event) (int64, error) {
	b.events = append(b.events, events...)
	return int64(len(b.events) - 1), nil
}

// by is somebody's pen, on what is written so far.
func (b *book) by(t *testing.T, who string) *hypotheses.Pen {
	t.Helper()
	p, err := hypotheses.Read(b.written)
	must(t, err)
	return &hypotheses.Pen{Tx: b, Log: b, By: who, Now: time.Unix(1e9, 0), Case: "C-1", Papers: p}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// affair has a mole, an adviser, and two pieces of evidence.
func affair(t *testing.T) *book {
	b := &book{}
	for _, h := range []string{"a mole", "an adviser"} {
		_, err := b.by(t, "A").Hypothesis(t.Context(), hypotheses.Hypothesis{Title: h})
		must(t, err)
	}
	for _, e := range []string{"it was quoted word for word", "the adviser had lunch with the editor"} {
		_, err := b.by(t, "A").Evidence(t.Context(), hypotheses.Evidence{Title: e, Grade: "b2"})
		must(t, err)
	}
	return b
}

func cells(list ...string) map[string]hypotheses.Cell {
	m := map[string]hypotheses.Cell{}
	for i, s := range list {
		c, _, err := hypotheses.ParseCell(s)
		if err != nil {
			panic(err)
		}
		m["H"+string(rune('1'+i))] = c
	}
	return m
}

func rows(first, second map[string]hypotheses.Cell) map[string]hypotheses.Row {
	return map[string]hypotheses.Row{"E1": {Cells: first}, "E2": {Cells: second, Why: "as seen"}}
}

// What is typed is read, and reads back as what was meant.
func TestCells(t *testing.T) {
	for typed, want := range map[string]matrix.Band{
		"40": {Low: .4, High: .4}, " 40 % ": {Low: .4, High: .4}, "0.5": {Low: .005, High: .005}, "20–60": {Low: .2, High: .6}, "20 to 60%": {Low: .2, High: .6},
		"12,5": {Low: .125, High: .125}, "ii": {Low: .002, High: .02}, "CC": {Low: .8, High: 1},
	} {
		c, ok, err := hypotheses.ParseCell(typed)
		if b := c.Band(); err != nil || !ok || math.Abs(b.Low-want.Low)+math.Abs(b.High-want.High) > 1e-9 {
			t.Errorf("%q: %v, %v", typed, b, err)
		}
	}
	for _, typed := range []string{"0", "101", "60-20", "-5", "X", "1-2-3", "NaN", "Inf", "40 60"} {
		if c, _, err := hypotheses.ParseCell(typed); err == nil {
			t.Errorf("%q was read as %v", typed, c.Band())
		}
	}
	if _, typed, err := hypotheses.ParseCell("  "); typed || err != nil {
		t.Errorf("nothing: %v, %v", typed, err)
	}
	rapid.Check(t, func(t *rapid.T) {
		low := float64(rapid.IntRange(1, 999).Draw(t, "low")) / 1000
		c := hypotheses.Cell{Low: low, High: max(low, float64(rapid.IntRange(1, 1000).Draw(t, "high"))/1000)}
		got, _, err := hypotheses.ParseCell(c.String())
		if b := got.Band(); err != nil || math.Abs(b.Low-c.Low)+math.Abs(b.High-c.High) > 1e-9 {
			t.Fatalf("%s: %v, %v", c, b, err)
		}
	})
}

// A letter stands for a band that reads as the letter again, beside a CC.
func TestLettersStandForTheirBands(t *testing.T) {
	top, err := matrix.LetterBand("CC")
	must(t, err)
	for _, l := range []string{"CC", "C", "N", "I", "II"} {
		b, err := matrix.LetterBand(l)
		if got := matrix.Letters([]matrix.Band{top, b}); err != nil || got[1] != l {
			t.Errorf("%s reads as %v", l, got)
		}
	}
	if _, err := matrix.LetterBand("III"); err == nil {
		t.Error("III is a letter")
	}
}

// Nothing is written over: each change is a version with an event of its own, and
// wants a reason.
func TestVersionsAreKept(t *testing.T) {
	b := affair(t)
	if _, err := b.by(t, "B").Hypothesis(t.Context(), hypotheses.Hypothesis{ID: "H1", Title: "no mole"}); err == nil {
		t.Error("it was changed without a reason")
	}
	_, err := b.by(t, "B").Hypothesis(t.Context(), hypotheses.Hypothesis{ID: "H1", Title: "a mole in P", Prior: 2, Why: "to say where"})
	must(t, err)
	_, err = b.by(t, "B").Evidence(t.Context(), hypotheses.Evidence{ID: "E2", Title: "lunch", Grade: "F6", Dropped: true, Why: "it was another editor"})
	must(t, err)
	p, err := hypotheses.Read(b.written)
	must(t, err)
	if len(p.Live()) != 2 || p.Live()[0].Title != "a mole in P" || len(p.Standing()) != 1 || p.Standing()[0].Grade != "B2" {
		t.Errorf("%+v", p)
	}
	if len(b.events) != 6 || len(p.Written) != 6 || p.Written[4].Version != 2 || !strings.Contains(string(p.Written[0].Body), "a mole") {
		t.Errorf("%d events, %+v", len(b.events), p.Written)
	}
	for i, w := range b.written {
		if !w.MatchesEvent(b.events[i]) || strings.Contains(strings.ToLower(b.events[i].Text("hash")), "mole") {
			t.Errorf("%+v isn't what %+v tells of", w, b.events[i])
		}
	}
}

// What can't be calculated with is refused, at the field it is about, and leaves
// nothing.
func TestRefused(t *testing.T) {
	b := affair(t)
	ctx, before := t.Context(), len(b.written)
	hypothesis := func(h hypotheses.Hypothesis) func(*hypotheses.Pen) error {
		return func(p *hypotheses.Pen) error { _, err := p.Hypothesis(ctx, h); return err }
	}
	evidence := func(e hypotheses.Evidence) func(*hypotheses.Pen) error {
		return func(p *hypotheses.Pen) error { _, err := p.Evidence(ctx, e); return err }
	}
	for field, f := range map[string]func(*hypotheses.Pen) error{
		"title":   hypothesis(hypotheses.Hypothesis{Title: " "}),
		"prior":   hypothesis(hypotheses.Hypothesis{Title: "x", Prior: math.Inf(1)}),
		"prior ":  hypothesis(hypotheses.Hypothesis{Title: "x", Prior: -1}),
		"prior  ": hypothesis(hypotheses.Hypothesis{Title: "x", Prior: math.NaN()}),
		"kind":    hypothesis(hypotheses.Hypothesis{Title: "x", Kind: "king"}),
		"grade":   evidence(hypotheses.Evidence{Title: "x", Grade: "G7"}),
		"title ":  evidence(hypotheses.Evidence{Title: "x\x00", Grade: "B2"}),
		"title\t": evidence(hypotheses.Evidence{Title: "x\u202ey", Grade: "B2"}),
		"rests":   evidence(hypotheses.Evidence{Title: "x", Grade: "B2", Rests: []string{strings.Repeat("x", 201)}}),
		"chance-H1": func(p *hypotheses.Pen) error {
			_, err := p.Question(ctx, hypotheses.Question{Title: "x", Grade: "B2"})
			return err
		},
		"chance-H2": func(p *hypotheses.Pen) error {
			_, err := p.Question(ctx, hypotheses.Question{Title: "x", Grade: "B2", Chance: map[string]float64{"H1": 1, "H2": 1.1}})
			return err
		},
		"E1-H2": func(p *hypotheses.Pen) error {
			return p.Estimates(ctx, rows(map[string]hypotheses.Cell{"H2": {Low: .5}}, nil), false)
		},
		"rows":  func(p *hypotheses.Pen) error { return p.Estimates(ctx, rows(cells("40"), nil), true) },
		"rows ": func(p *hypotheses.Pen) error { return p.Estimates(ctx, nil, true) },
		"hypothesis": func(p *hypotheses.Pen) error {
			return p.Truth(ctx, hypotheses.Truth{Hypothesis: "H9", Why: "we know it now"})
		},
		"why": func(p *hypotheses.Pen) error { return p.Truth(ctx, hypotheses.Truth{Hypothesis: "H1", Why: "we know"}) },
	} {
		var wrong *invalid.Error
		if err := f(b.by(t, "A")); !errors.As(err, &wrong) || wrong.Field() != strings.TrimSpace(field) {
			t.Errorf("%s: %v", field, err)
		}
	}
	if err := hypothesis(hypotheses.Hypothesis{ID: "H9", Title: "x", Why: "y"})(b.by(t, "A")); !errors.Is(err, share.ErrNotFound) {
		t.Errorf("a version of nothing: %v", err)
	}
	if len(b.written) != before || len(b.events) != before {
		t.Errorf("%d writings and %d events, want %d", len(b.written), len(b.events), before)
	}
}

// The rivals are offered until somebody writes them down, and again once they are
// dropped.
func TestRivalsAreOffered(t *testing.T) {
	b := affair(t)
	id, err := b.by(t, "A").Hypothesis(t.Context(), hypotheses.Hypothesis{Title: access.Theft.Title(), Kind: access.Theft})
	must(t, err)
	if _, err := b.by(t, "A").Hypothesis(t.Context(), hypotheses.Hypothesis{Title: "stolen", Kind: access.Theft}); err == nil {
		t.Error("the same rival twice")
	}
	if got := b.by(t, "A").Papers.Offer(); len(got) != 4 || slices.Contains(got, access.Theft) {
		t.Errorf("offered %v", got)
	}
	_, err = b.by(t, "A").Hypothesis(t.Context(), hypotheses.Hypothesis{ID: id, Title: "x", Kind: access.Theft, Dropped: true, Why: "too early"})
	must(t, err)
	if got := b.by(t, "A").Papers.Offer(); len(got) != 5 {
		t.Errorf("offered %v", got)
	}
}

// Nobody who fills in a column sees another's before their own is in; what they
// write then is kept beside what they said first.
func TestOwnFirst(t *testing.T) {
	b := affair(t)
	must(t, b.by(t, "A").Estimates(t.Context(), rows(cells("CC", "II"), nil), false))
	for who, want := range map[string]bool{"A": false, "B": false} {
		if got := b.by(t, who).Papers.MaySee(who, true); got != want {
			t.Errorf("%s sees: %v", who, got)
		}
	}
	if !b.by(t, "C").Papers.MaySee("C", false) {
		t.Error("the auditor doesn't see")
	}
	must(t, b.by(t, "A").Estimates(t.Context(), rows(cells("CC", "II"), nil), true))
	if p := b.by(t, "A").Papers; !p.MaySee("A", true) || p.MaySee("B", true) || len(p.In()) != 1 {
		t.Error("A is in")
	}
	must(t, b.by(t, "A").Estimates(t.Context(), rows(cells("II", "CC"), nil), false))
	p := b.by(t, "A").Papers
	now, _ := p.Of("A")
	first := p.First["A"]
	if !now.In || !now.Seen || first.Seen || first.Rows["E1"].Cells["H1"].Letter != "CC" || now.Rows["E1"].Cells["H1"].Letter != "II" || first.Salt == now.Salt {
		t.Errorf("first %+v, now %+v", first, now)
	}
}

// A hypothesis that is added later leaves the rows open that nobody has filled in
// for it; they move nothing.
func TestAddedLater(t *testing.T) {
	b := affair(t)
	must(t, b.by(t, "A").Estimates(t.Context(), rows(cells("80", "20"), nil), true))
	_, err := b.by(t, "B").Hypothesis(t.Context(), hypotheses.Hypothesis{Title: "neither"})
	must(t, err)
	p := b.by(t, "A").Papers
	m, err := p.Matrix(p.In())
	must(t, err)
	j, err := m.Of("A")
	if must(t, err); math.Abs(j.Probability[0]-1./3) > 1e-9 || j.Rows[0].Bits > 1e-12 {
		t.Errorf("%+v", j)
	}
}

// What is scored is what was on record before the truth: not what was written
// afterwards, and the first estimates apart from those after a look at others'.
func TestCallsAreThoseOfBefore(t *testing.T) {
	b := affair(t)
	must(t, b.by(t, "A").Estimates(t.Context(), rows(cells("90", "10"), nil), true))
	must(t, b.by(t, "B").Estimates(t.Context(), rows(cells("10", "90"), nil), true))
	must(t, b.by(t, "B").Estimates(t.Context(), rows(cells("50", "50"), nil), true))
	if calls, err := b.by(t, "A").Papers.Calls(); err != nil || calls != nil {
		t.Errorf("calls before the truth: %v, %v", calls, err)
	}
	must(t, b.by(t, "A").Truth(t.Context(), hypotheses.Truth{Hypothesis: "H1", Why: "they were seen doing it"}))
	_, err := b.by(t, "A").Evidence(t.Context(), hypotheses.Evidence{Title: "a confession", Grade: "A1"})
	must(t, err)
	if err := b.by(t, "B").Estimates(t.Context(), rows(cells("100", "1"), nil), true); err == nil {
		t.Error("estimates were taken after the truth")
	}
	calls, err := b.by(t, "A").Papers.Calls()
	must(t, err)
	got := map[string]float64{}
	for _, c := range calls {
		got[c.Analyst+" "+c.Method] = c.Probability[c.Truth]
	}
	trust := .8*.9 + .2*.5 // B2
	for who, want := range map[string]float64{"A alone": trust, "B alone": 1 - trust, "all analysts pooled": .5, "B after seeing others": .5} {
		if math.Abs(got[who]-want) > 1e-9 {
			t.Errorf("%s: %v, want %v", who, got[who], want)
		}
	}
	if len(got) != 5 || got["all analysts pooled after seeing others"] <= .5 {
		t.Errorf("%v", got)
	}
	must(t, b.by(t, "A").Truth(t.Context(), hypotheses.Truth{Hypothesis: "H2", Why: "the one who saw it lied"}))
	corrected, err := b.by(t, "A").Papers.Calls()
	if must(t, err); len(corrected) != 5 || math.Abs(corrected[0].Probability[corrected[0].Truth]-(1-trust)) > 1e-9 {
		t.Errorf("after it was corrected: %+v", corrected)
	}
}

// What a store can't keep is an error, and what can't be read isn't passed over.
func TestFaults(t *testing.T) {
	b := affair(t)
	b.fault = errors.New("full")
	if err := b.by(t, "A").Estimates(t.Context(), nil, false); !errors.Is(err, b.fault) {
		t.Errorf("%v", err)
	}
	for _, w := range []hypotheses.Writing{{Kind: "news", Body: []byte("{}")}, {Kind: hypotheses.OfTruth, Body: []byte("{")}, {Kind: hypotheses.OfEvidence}} {
		if _, err := hypotheses.Read([]hypotheses.Writing{w}); err == nil {
			t.Errorf("%+v was read", w)
		}
	}
}

// What to look for next is worth most where the hypotheses would show it unequally.
func TestProspects(t *testing.T) {
	b := affair(t)
	for _, c := range []map[string]float64{{"H1": .5, "H2": .5}, {"H1": .9, "H2": .1}} {
		_, err := b.by(t, "A").Question(t.Context(), hypotheses.Question{Title: "the gate's log", Grade: "B2", Chance: c})
		must(t, err)
	}
	must(t, b.by(t, "A").Estimates(t.Context(), rows(cells("60", "40"), nil), true))
	p := b.by(t, "A").Papers
	m, err := p.Matrix(p.In())
	must(t, err)
	j, err := m.Together()
	must(t, err)
	list, err := p.Prospects(m, j)
	if must(t, err); len(list) != 2 || list[0].ID != "Q2" || list[0].Bits < .2 || list[1].Bits > 1e-9 || list[0].Changes <= 0 {
		t.Errorf("%+v", list)
	}
}
