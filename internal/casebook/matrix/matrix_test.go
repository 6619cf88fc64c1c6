package matrix

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"barium/internal/casebook/access"

	"pgregory.net/rapid"
)

func grade(t interface{ Fatal(...any) }, s string) Grade {
	g, err := ParseGrade(s)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func anyMatrix(t *rapid.T) Matrix {
	m := Matrix{Trust: DefaultTrust(), Likelihood: map[string][][]Band{}}
	for i := range rapid.IntRange(2, 4).Draw(t, "hypotheses") {
		m.Hypotheses = append(m.Hypotheses, Hypothesis{ID: fmt.Sprint("h", i), Prior: rapid.Float64Range(.1, 1).Draw(t, "prior")})
	}
	for i := range rapid.IntRange(0, 7).Draw(t, "evidence") {
		g := Grade{"ABCDEF"[rapid.IntRange(0, 5).Draw(t, "reliability")], "123456"[rapid.IntRange(0, 5).Draw(t, "credibility")]}
		m.Evidence = append(m.Evidence, Evidence{ID: fmt.Sprint("e", i), Grade: g})
	}
	for a := range rapid.IntRange(1, 3).Draw(t, "analysts") {
		rows := make([][]Band, len(m.Evidence))
		for i := range rows {
			for range m.Hypotheses {
				low := rapid.Float64Range(.01, 1).Draw(t, "low")
				rows[i] = append(rows[i], Band{low, rapid.Float64Range(low, 1).Draw(t, "high")})
			}
		}
		m.Likelihood[fmt.Sprint("a", a)] = rows
	}
	return m
}

// without leaves out the rows of a mask.
func without(m Matrix, mask int) Matrix {
	out := Matrix{Hypotheses: m.Hypotheses, Trust: m.Trust, Likelihood: map[string][][]Band{}}
	for i, e := range m.Evidence {
		if mask>>i&1 == 0 {
			out.Evidence = append(out.Evidence, e)
			for who, rows := range m.Likelihood {
				out.Likelihood[who] = append(out.Likelihood[who], rows[i])
			}
		}
	}
	for who := range m.Likelihood {
		if out.Likelihood[who] == nil {
			out.Likelihood[who] = [][]Band{}
		}
	}
	return out
}

// The smallest loss that changes the leader is the smallest among all subsets, and
// leave-one-out is what leaving out gives.
func TestSensitivityAgainstAllSubsets(t *testing.T) {
	changed := 0
	rapid.Check(t, func(t *rapid.T) {
		m := anyMatrix(t)
		j, err := m.Together()
		if err != nil {
			t.Fatal(err)
		}
		smallest := -1
		for mask := range 1 << len(m.Evidence) {
			part, err := without(m, mask).Together()
			if err != nil {
				t.Fatal(err)
			}
			n := strings.Count(fmt.Sprintf("%b", mask), "1")
			other := part.Probability[part.Leader] > part.Probability[j.Leader]*(1+1e-8)
			if other && (smallest < 0 || n < smallest) {
				smallest = n
			}
			if n == 1 {
				r := j.Rows[slices.Index(bitsOf(mask, len(m.Evidence)), true)]
				if r.ChangesLeader != other || math.Abs(r.WithoutChance-part.Probability[r.Without]) > 1e-9 {
					t.Fatalf("without %s: %+v, want %+v", r.ID, r, part.Probability)
				}
			}
		}
		if smallest < 0 && len(j.Fragile) > 0 || smallest >= 0 && (len(j.Fragile) == 0 || len(j.Fragile[0].Evidence) != smallest) {
			t.Fatalf("flips %+v, the smallest of all subsets has %d", j.Fragile, smallest)
		}
		if smallest > 1 {
			changed++
		}
		for _, f := range j.Fragile {
			mask := 0
			for _, i := range f.Evidence {
				mask |= 1 << i
			}
			part, _ := without(m, mask).Together()
			if part.Probability[f.Rival] <= part.Probability[j.Leader] {
				t.Fatalf("losing %v doesn't put %d ahead: %v", f.Evidence, f.Rival, part.Probability)
			}
		}
	})
	if changed == 0 {
		t.Error("no matrix took the loss of two or more: this test shows little")
	}
}

func bitsOf(mask, n int) []bool {
	out := make([]bool, n)
	for i := range out {
		out[i] = mask>>i&1 == 1
	}
	return out
}

// The figures are Bayes' rule over the mixed likelihoods, and the bands enclose them.
func TestJudgeIsBayes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := anyMatrix(t)
		j, err := m.Of("a0")
		if err != nil {
			t.Fatal(err)
		}
		want, sum := make([]float64, len(m.Hypotheses)), 0.
		for h := range want {
			want[h] = m.Hypotheses[h].Prior
			for i, row := range m.Likelihood["a0"] {
				mean := 0.
				for _, b := range row {
					mean += math.Sqrt(b.Low*b.High) / float64(len(row))
				}
				w := m.Trust.of(m.Evidence[i].Grade)
				want[h] *= w*math.Sqrt(row[h].Low*row[h].High) + (1-w)*mean
			}
			sum += want[h]
		}
		for h := range want {
			if p := j.Probability[h]; math.Abs(p-want[h]/sum) > 1e-9 || p < j.Low[h]-1e-9 || p > j.High[h]+1e-9 {
				t.Fatalf("hypothesis %d: %v in %v–%v, want %v", h, p, j.Low[h], j.High[h], want[h]/sum)
			}
		}
	})
}

func TestEvidenceAgainstEverythingSaysNothing(t *testing.T) {
	m := Matrix{Trust: DefaultTrust(), Hypotheses: []Hypothesis{{ID: "a", Prior: 1}, {ID: "b", Prior: 2}, {ID: "c", Prior: 1}}}
	m.Evidence = []Evidence{{ID: "against all", Grade: grade(t, "A1")}, {ID: "for all", Grade: grade(t, "A1")}, {ID: "against two", Grade: grade(t, "A1")}}
	row := func(p ...float64) []Band {
		var r []Band
		for _, x := range p {
			r = append(r, Exactly(x))
		}
		return r
	}
	m.Likelihood = map[string][][]Band{"ines": {row(.01, .01, .01), row(.9, .9, .9), row(.4, .02, .02)}}
	j, err := m.Of("ines")
	if err != nil {
		t.Fatal(err)
	}
	if j.Rows[0].Bits > 1e-12 || j.Rows[1].Bits > 1e-12 || j.Rows[2].Bits < .5 {
		t.Errorf("%+v", j.Rows)
	}
	next, err := m.Next(j, []Question{
		{ID: "missed by all", Grade: grade(t, "A1"), Likelihood: []float64{.01, .01, .01}},
		{ID: "tells a from the rest", Grade: grade(t, "A1"), Likelihood: []float64{.98, .1, .1}},
		{ID: "the same, from a bad source", Grade: grade(t, "E5"), Likelihood: []float64{.98, .1, .1}},
	})
	if err != nil || next[0].ID != "tells a from the rest" || next[1].ID != "the same, from a bad source" || next[2].Bits > 1e-12 || next[2].Changes != 0 {
		t.Errorf("%+v %v", next, err)
	}
	if next[0].Changes <= 0 {
		t.Errorf("its answer can't change the leader: %+v", next[0])
	}
}

// The information of a question is the entropy before less the entropy expected after.
func TestNextIsMutualInformation(t *testing.T) {
	entropy := func(p []float64) float64 {
		bits := 0.
		for _, x := range p {
			if x > 0 {
				bits -= x * math.Log2(x)
			}
		}
		return bits
	}
	rapid.Check(t, func(t *rapid.T) {
		m := anyMatrix(t)
		j, err := m.Together()
		if err != nil {
			t.Fatal(err)
		}
		q := Question{ID: "q", Grade: Grade{'B', '3'}}
		for range m.Hypotheses {
			q.Likelihood = append(q.Likelihood, rapid.Float64Range(0, 1).Draw(t, "likelihood"))
		}
		next, err := m.Next(j, []Question{q})
		if err != nil {
			t.Fatal(err)
		}
		found := m.effective(Evidence{Grade: q.Grade}, q.Likelihood)
		want := entropy(j.Probability)
		for _, yes := range []bool{true, false} {
			post, chance := make([]float64, len(found)), 0.
			for h, f := range found {
				post[h] = j.Probability[h] * map[bool]float64{true: f, false: 1 - f}[yes]
				chance += post[h]
			}
			for h := range post {
				post[h] /= chance
			}
			if chance > 0 {
				want -= chance * entropy(post)
			}
		}
		if math.Abs(next[0].Bits-want) > 1e-9 {
			t.Fatalf("%v bits, want %v", next[0].Bits, want)
		}
	})
}

// A grade draws a row towards saying nothing, in order, and the two grades
// aren't multiplied: B2 lies where B and 2 do.
func TestGradesMix(t *testing.T) {
	trust := DefaultTrust()
	for _, c := range []struct {
		g    string
		want float64
	}{{"A1", .95}, {"B2", .8}, {"A5", .525}, {"F2", .8}, {"C6", .6}, {"F6", .5}, {"e5", .1}} {
		if got := trust.of(grade(t, c.g)); math.Abs(got-c.want) > 1e-12 {
			t.Errorf("%s: %v, want %v", c.g, got, c.want)
		}
	}
	for _, bad := range []string{"", "B", "G1", "A7", "2B", "B22", "A0"} {
		if _, err := ParseGrade(bad); err == nil {
			t.Errorf("%q passes", bad)
		}
	}
}

func twoAnalysts(t *testing.T) Matrix {
	m := Matrix{Trust: DefaultTrust(), Hypotheses: []Hypothesis{{ID: "copy", Prior: 1}, {ID: "theft", Prior: 1, Kind: access.Theft}}}
	m.Evidence = []Evidence{{ID: "agreed", Grade: grade(t, "A1")}, {ID: "disputed", Grade: grade(t, "A1")}, {ID: "one can't say", Grade: grade(t, "A1")}}
	m.Likelihood = map[string][][]Band{
		"ines": {{Exactly(.4), Exactly(.2)}, {Exactly(.9), Exactly(.1)}, {Exactly(.5), Exactly(.1)}},
		"jory": {{Exactly(.04), Exactly(.02)}, {Exactly(.1), Exactly(.9)}, nil},
	}
	return m
}

func TestAnalystsSideBySide(t *testing.T) {
	j, err := twoAnalysts(t).Together()
	if err != nil {
		t.Fatal(err)
	}
	if j.Rows[0].Disagreement > 1e-12 || j.Rows[1].Disagreement < .3 || j.Rows[2].Disagreement > 1e-12 {
		t.Errorf("%+v", j.Rows)
	}
	if got := j.Rows[1].Letters; !slices.Equal(got["ines"], []string{"CC", "I"}) || !slices.Equal(got["jory"], []string{"I", "CC"}) {
		t.Errorf("letters %v", got)
	}
	if r := j.Rows[1]; math.Abs(r.Likelihood[0]-r.Likelihood[1]) > 1e-12 {
		t.Errorf("opposite views pool to %v", r.Likelihood)
	}
	if r := j.Rows[2].Likelihood; r[0] < r[1] {
		t.Errorf("who can't say outvotes who can: %v", r)
	}
	alone, err := twoAnalysts(t).Of("jory")
	if err != nil || alone.Leader != 1 || j.Leader != 0 {
		t.Errorf("%+v %v", alone, err)
	}
}

func TestOffer(t *testing.T) {
	got := twoAnalysts(t).Offer()
	if want := []access.RivalKind{access.OriginatorSide, access.UnloggedHolder, access.ThirdSource, access.Inference}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestRefusals(t *testing.T) {
	for want, spoil := range map[string]func(*Matrix){
		"fewer than two":      func(m *Matrix) { m.Hypotheses = m.Hypotheses[:1] },
		"has prior 0":         func(m *Matrix) { m.Hypotheses[0].Prior = 0 },
		"no analyst":          func(m *Matrix) { m.Likelihood = nil },
		"want a letter":       func(m *Matrix) { m.Evidence[0].Grade = Grade{} },
		"rows for 3":          func(m *Matrix) { m.Likelihood["ines"] = m.Likelihood["ines"][1:] },
		"likelihoods for":     func(m *Matrix) { m.Likelihood["ines"][0] = m.Likelihood["ines"][0][:1] },
		"want chances above":  func(m *Matrix) { m.Likelihood["ines"][0][0] = Band{0, .1} },
		"the lower first":     func(m *Matrix) { m.Likelihood["ines"][0][0] = Band{.3, .1} },
		"at most 1":           func(m *Matrix) { m.Likelihood["ines"][0][0] = Band{.3, 1.1} },
		"still possible by a": func(m *Matrix) { m.Likelihood["ines"][0][0] = Band{math.NaN(), .5} },
	} {
		m := twoAnalysts(t)
		spoil(&m)
		if _, err := m.Together(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
	if _, err := twoAnalysts(t).Of("kim"); err == nil {
		t.Error("an analyst who said nothing has a judgement")
	}
	j, _ := twoAnalysts(t).Together()
	for _, q := range []Question{{Grade: Grade{'A', '1'}, Likelihood: []float64{.1}}, {Grade: Grade{'A', '1'}, Likelihood: []float64{.1, 2}}, {Likelihood: []float64{.1, .2}}} {
		if _, err := twoAnalysts(t).Next(j, []Question{q}); err == nil {
			t.Errorf("%+v passes", q)
		}
	}
}

// Brier's own bounds: 0 for certain and right, 2 for certain and wrong, and the
// evenly undecided between n score (n − 1)/n.
func TestScores(t *testing.T) {
	third := 1. / 3
	analysts, methods, err := Scores([]Call{
		{"ines", "matrix", []float64{1, 0, 0}, 0}, {"ines", "matrix", []float64{1, 0, 0}, 0},
		{"jory", "matrix", []float64{0, 1, 0}, 0}, {"kim", "gut", []float64{third, third, third}, 2},
	})
	if err != nil {
		t.Fatal(err)
	}
	if analysts[0] != (Score{"ines", 2, 0, 0}) || analysts[1].Name != "kim" || math.Abs(analysts[1].Brier-2./3) > 1e-12 || math.Abs(analysts[1].LogLoss-math.Log(3)) > 1e-12 {
		t.Errorf("%+v", analysts)
	}
	if last := analysts[2]; last.Name != "jory" || last.Brier != 2 || !math.IsInf(last.LogLoss, 1) {
		t.Errorf("%+v", last)
	}
	if i := slices.IndexFunc(methods, func(s Score) bool { return s.Name == "matrix" }); methods[i].Calls != 3 || len(methods) != 2 {
		t.Errorf("%+v", methods)
	}
	if _, _, err := Scores([]Call{{"a", "m", []float64{.5, .6}, 0}}); err == nil {
		t.Error("probabilities that sum to 1.1 pass")
	}
}
