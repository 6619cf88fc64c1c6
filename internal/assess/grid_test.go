package assess

import (
	"math"
	"slices"
	"strings"
	"testing"
)

const postings = "officer,post,city,year\nArden,clerk,Riga,1991\nBrook,envoy,Oslo,1992\nCarrow,guard,Turin,1995\nDane,pilot,Lyon,1999\n"

const whoWasInRiga = `secret: {name: who was in Riga, key: officer, grid: {of: Riga}, adversaries: [{name: both, pools: [F, G]}]}
statements:
  - {id: memoir, text: the envoy was posted before the guard, where: year('envoy') < year('guard'), when: 2024-05-01}
  - {id: ball, where: "same('Brook', 'Oslo') || same('Brook', 'Turin')", when: 2024-05-02, cost: 3}
  - {id: flight, where: "same('pilot', 'Riga') && nth('year', 'Riga') == nth('year', 'Arden') + 1", when: 2024-05-03}
  - {id: pair, where: "same('Carrow', 'guard') && same('Dane', '1992') || same('Carrow', '1992') && same('Dane', 'guard')", to: F, when: 2024-05-04}
  - {id: dinner, where: "!same('Dane', 'guard')", to: G, when: 2024-05-05}
`

func madeGrid(t *testing.T, world, said string) (GridAssessment, error) {
	t.Helper()
	f, err := ReadGrid([]byte(said))
	if err != nil {
		return GridAssessment{}, err
	}
	q, err := f.Inquiry([]byte(world))
	if err != nil {
		return GridAssessment{}, err
	}
	return q.Make(Limit{Plans: 2, Draws: 10})
}

// Neither F nor G knows who was in Riga. Both together do.
func TestGrid(t *testing.T) {
	a, err := madeGrid(t, postings, whoWasInRiga)
	if err != nil {
		t.Fatal(err)
	}
	left := make(map[string]string)
	for _, x := range a.Audiences {
		left[x.Audience] = strings.Join(x.Candidates, " ")
		if len(x.Candidates)+len(x.Excluded) != 4 || x.Lost != (len(x.Candidates) < 2) || math.Abs(x.EntropyBits-math.Log2(float64(len(x.Candidates)))) > 1e-9 {
			t.Errorf("%+v", x)
		}
	}
	if left["public"] != "Carrow Dane" || left["F"] != "Carrow Dane" || left["G"] != "Carrow Dane" || left["adversary both"] != "Dane" || a.Audience != "adversary both" {
		t.Errorf("left %v, most: %s", left, a.Audience)
	}
	if a.Pivotal != "dinner" || !a.Complete || len(a.MinimalSets) != 2 || !slices.Equal(a.MinimalSets[1], []string{"ball", "flight", "pair", "dinner"}) {
		t.Errorf("pivotal %s, sets %v", a.Pivotal, a.MinimalSets)
	}
	best := a.Withhold[0]
	if !best.Optimal || best.Cost != 1 || best.CandidatesLeft != 3 || best.KnownPolicy != nil || len(a.Withhold) != 2 {
		t.Errorf("withhold %+v", a.Withhold)
	}
	sum := 0.0
	for _, bits := range a.Shares {
		sum += bits
	}
	if math.Abs(sum-2) > 1e-9 {
		t.Errorf("shares %v", a.Shares)
	}
	if len(a.Proofs) != 3 || len(a.Proofs[0].Steps) == 0 || a.Proofs[0].Candidate != "Arden" {
		t.Errorf("proofs %+v", a.Proofs)
	}
}

// What is cut short says so, and still has who remains and why.
func TestGridCutShort(t *testing.T) {
	f, err := ReadGrid([]byte(whoWasInRiga))
	if err != nil {
		t.Fatal(err)
	}
	q, err := f.Inquiry([]byte(postings))
	if err != nil {
		t.Fatal(err)
	}
	asked, most := 0, math.MaxInt
	l := Limit{Plans: 2, Stop: func() bool { asked++; return asked > most }}
	if _, err := q.Make(l); err != nil {
		t.Fatal(err)
	}
	asked, most = 0, asked-10
	a, err := q.Make(l)
	if err != nil || a.Complete || len(a.Withhold) != 1 || a.Withhold[0].Optimal || a.Withhold[0].CandidatesLeft != 4 {
		t.Errorf("complete %v, withhold %+v, %v", a.Complete, a.Withhold, err)
	}
	if x := a.Audiences[len(a.Audiences)-1]; len(x.Candidates) != 1 || len(x.Excluded) != 3 || len(a.Proofs) != 3 {
		t.Errorf("%+v", x)
	}
}

func TestGridRefuses(t *testing.T) {
	head := "secret: {key: officer, grid: {of: Riga}}\nstatements:\n"
	for said, want := range map[string]string{
		"  - {id: a, where: \"same('Arden', 'Rome')\"}\n":                                                `"Rome" is no value`,
		"  - {id: a, where: \"same('Arden', 'Oslo')\", ladder: ['true']}\n":                              "line 3: field ladder: no such key",
		"  - {id: a, where: \"same('Arden', 'Oslo')\"}\n  - {id: a, where: \"same('Arden', 'Oslo')\"}\n": "id of its own",
		"  - {id: a, where: \"same('Arden', 'Oslo')\", cost: -1}\n":                                      "below 0",
		"  - {id: a, text: t}\n": "no predicate",
		"  - {id: a, where: \"same('Arden', 'Oslo')\"}\n  - {id: b, where: \"same('Brook', 'Oslo')\"}\n": "these 2 statements cannot all be true: a, b",
	} {
		if _, err := madeGrid(t, postings, head+said); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", said, err, want)
		}
	}
	fine := head + "  - {id: a, where: \"same('Arden', 'Oslo')\"}\n"
	for world, want := range map[string]string{
		"":                                 "empty",
		`[{"a":1}]`:                        "a grid is CSV",
		"officer,city\nArden\n":            "wrong number of fields",
		"officer,city\nA,Riga\nA,x\n":      "name of its own",
		"officer,city\nArden,Oslo\n":       "2 to 12",
		"clerk,city\nArden,Riga\nB,Oslo\n": `no column "officer"`,
	} {
		if _, err := madeGrid(t, world, fine); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", world, err, want)
		}
	}
	if IsGrid([]byte("secret: {key: a}\nstatements: []\n")) || !IsGrid([]byte(fine)) {
		t.Error("a grid is not told from another file")
	}
}
