package affairs

import (
	"fmt"
	"math"
	"testing"
)

// At every share of unlogged holders the engine of a case beats each baseline on each
// measure, with no source excluded where parties with gaps say so.
func TestCasebookBeatsTheBaselines(t *testing.T) {
	for _, unlogged := range []float64{0, .1, .2, .3} {
		scores, err := Simulate(Settings{Affairs: 1000, Unlogged: unlogged, Marks: .5, Seed: 1})
		if err != nil {
			t.Fatal(err)
		}
		for i, s := range scores {
			t.Logf("unlogged %.0f %%: %s", 100*unlogged, fmt.Sprintf("%-12s log loss %.3f, Brier %.3f, top %.3f, false exclusion %.4f, false identification %.4f",
				s.Name, s.LogLoss, s.Brier, s.Top1, s.FalseExclusion, s.FalseIdentification))
			ours := scores[0]
			if i > 0 && (ours.LogLoss >= s.LogLoss || ours.Brier >= s.Brier || ours.Top1 <= s.Top1 || ours.FalseExclusion > s.FalseExclusion || ours.FalseIdentification > .01) {
				t.Errorf("unlogged %.0f %%: %s isn't beaten", 100*unlogged, s.Name)
			}
		}
		if scores[0].FalseExclusion > .001 {
			t.Errorf("unlogged %.0f %%: %.2f %% of the sources excluded", 100*unlogged, 100*scores[0].FalseExclusion)
		}
	}
}

// Baselines don't read marks. Without any the engine still leads.
func TestWithoutMarks(t *testing.T) {
	scores, err := Simulate(Settings{Affairs: 1500, Unlogged: .2, Seed: 3})
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range scores {
		t.Logf("%-12s log loss %.3f, Brier %.3f, top %.3f, false exclusion %.4f", s.Name, s.LogLoss, s.Brier, s.Top1, s.FalseExclusion)
		if i > 0 && (scores[0].LogLoss >= s.LogLoss || scores[0].Brier >= s.Brier || scores[0].FalseExclusion > s.FalseExclusion) {
			t.Errorf("%s isn't beaten", s.Name)
		}
	}
}

// A party that swears to a list with gaps is what an exclusion can't survive.
func TestMistakenAnswersExclude(t *testing.T) {
	for _, mistaken := range []float64{.05, 1} {
		scores, err := Simulate(Settings{Affairs: 2000, Unlogged: .2, Marks: .5, Mistaken: mistaken, Seed: 5})
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("mistaken %.0f %%: false exclusion %.4f", 100*mistaken, scores[0].FalseExclusion)
		if mistaken == 1 && scores[0].FalseExclusion == 0 {
			t.Error("nobody is excluded by answers that are all wrong")
		}
	}
}

// What is said comes true about as often. It isn't exact: where two gave, or a
// text was another's copy, the engine's assumptions aren't the simulation's.
func TestReliability(t *testing.T) {
	scores, err := Simulate(Settings{Affairs: 3000, Unlogged: .2, Marks: .5, Seed: 9})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range scores[:2] {
		worst := 0.
		for i, b := range s.Reliability {
			if b.Calls >= 50 {
				said, came := b.Said/float64(b.Calls), b.Came/float64(b.Calls)
				t.Logf("%-12s %d0s: %5d calls, said %.2f, came true %.2f", s.Name, i, b.Calls, said, came)
				worst = max(worst, math.Abs(said-came))
			}
		}
		if s.Name == "casebook" && worst > .2 {
			t.Errorf("off by %.2f", worst)
		}
	}
}

func TestSimulateRepeats(t *testing.T) {
	s := Settings{Affairs: 20, Unlogged: .2, Marks: .5, Seed: 7}
	a, err := Simulate(s)
	if err != nil {
		t.Fatal(err)
	}
	b, err := Simulate(s)
	if err != nil || fmt.Sprint(a) != fmt.Sprint(b) {
		t.Errorf("%v\n%v %v", a, b, err)
	}
	if _, err := Simulate(Settings{}); err == nil {
		t.Error("no affairs are simulated")
	}
}
