package holders

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"barium/internal/casebook/access"
	"barium/internal/casebook/weigh"
)

// shared is a matter whose one document n people held in copies before a passage of it was published.
func shared(n int) File {
	f := File{Owner: Party{"Y-o", "Northmoor"}, Parties: []Party{{"Y-o", "Northmoor"}, {"Y-a", "Ferrol"}},
		Documents: []Document{{ID: "D-1", Title: "Report", Owner: "Y-o", Paragraphs: 4}},
		Shown:     []Shown{{"N-1", "D-1", []int{2}, access.At(day(10))}}}
	for i := range n {
		id := fmt.Sprint("P-", i)
		f.People = append(f.People, Person{id, fmt.Sprint("Person ", i), "Y-a"})
		f.Holdings = append(f.Holdings, Holding{Document: "D-1", Person: id, Party: "Y-a", Kind: access.Read, Basis: access.Recorded, At: day(5), Sure: true, Event: int64(20 + i), Copy: fmt.Sprint("K-", i)})
	}
	f.People = append(f.People, Person{"P-own", "Own Side", "Y-o"}, Person{"P-word", "By Word", "Y-a"}, Person{"P-none", "No Entry", "Y-a"})
	f.Holdings = append(f.Holdings, Holding{Document: "D-1", Person: "P-own", Party: "Y-o", Kind: access.Read, Basis: access.Recorded, At: day(1), Event: 11},
		Holding{Document: "D-1", Person: "P-word", Party: "Y-a", Kind: access.Onward, Basis: access.Stated, At: day(3), Event: 12})
	return f
}

func scale(t *testing.T, f File, findings ...Finding) *Scale {
	t.Helper()
	q := Inquire(f)
	a, err := access.Examine(q.Inquiry)
	if err != nil {
		t.Fatal(err)
	}
	return NewScale(q, a, findings)
}

func marksOf(list []weigh.Candidate) map[string]float64 {
	out := map[string]float64{}
	for _, c := range list {
		for _, f := range c.Factors {
			if f.Name == weigh.Marks {
				out[c.ID] = f.LogLR
			}
		}
	}
	return out
}

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

// Of one identified copy: its holder has its ratio; another holder, unread, has none;
// whoever would have had it from somebody's copy has the mean over all copies and the
// original; what owes nothing to any copy has none.
func TestMarksOfEverybodyElse(t *testing.T) {
	const n, log = 9, 5.
	s := scale(t, shared(n), Finding{Document: "D-1", Event: 90, Copies: map[string]float64{"K-0": log}})
	m := marksOf(s.Candidates(DefaultChoices()))
	mean := math.Log((1e5 + n - 1 + 1) / (n + 1))
	for id, want := range map[string]float64{
		"P-0": log * math.Ln10, "P-1": 0, "P-word": mean, "P-own": 0,
		string(access.Theft): mean, string(access.UnloggedHolder): mean, string(access.OriginatorSide): 0, string(access.ThirdSource): 0, string(access.Inference): 0,
	} {
		if got, ok := m[id]; !ok || !near(got, want) {
			t.Errorf("%s: %g (there: %v), want %g", id, got, ok, want)
		}
	}
	if _, ok := m["P-none"]; ok {
		t.Error("who has no entry is among those of whom there is no record, not a candidate")
	}
}

// A ratio beyond the cap doesn't make a theft from anybody as probable as the copy.
func TestMarksAreCappedBeforeTheMean(t *testing.T) {
	const n = 9
	s := scale(t, shared(n), Finding{Document: "D-1", Event: 90, Copies: map[string]float64{"K-0": 40}})
	c := DefaultChoices()
	m := marksOf(s.Candidates(c))
	cap := c.Settings.Cap[weigh.Marks]
	if want := cap - math.Log(n+1); math.Abs(m[string(access.Theft)]-want) > 1e-6 {
		t.Errorf("theft: %g, want %g", m[string(access.Theft)], want)
	}
	out, err := weigh.Weigh(s.Candidates(c), c.Settings)
	if err != nil || out[0].ID != "P-0" {
		t.Errorf("%v: %s leads", err, out[0].ID)
	}
}

// Without a finding that names a copy, the marks say nothing of anybody; with one that
// names the original, they speak for the originator's own side.
func TestMarksWithoutACopy(t *testing.T) {
	s := scale(t, shared(4), Finding{Document: "D-1", Event: 90})
	for id, v := range marksOf(s.Candidates(DefaultChoices())) {
		if v != 0 {
			t.Errorf("%s: %g by a finding that names nothing", id, v)
		}
	}
	log := 4.
	m := marksOf(scale(t, shared(4), Finding{Document: "D-1", Event: 90, Original: &log}).Candidates(DefaultChoices()))
	if !near(m[string(access.OriginatorSide)], log*math.Ln10) || !near(m["P-own"], log*math.Ln10) || m["P-0"] != 0 {
		t.Errorf("the original: %v", m)
	}
}

// Of several copies of one person any may be the source, so their ratio is the mean.
func TestMarksOfSeveralCopies(t *testing.T) {
	f := shared(3)
	again := f.Holdings[0]
	again.Copy, again.Event = "K-again", 60
	f.Holdings = append(f.Holdings, again)
	m := marksOf(scale(t, f, Finding{Document: "D-1", Event: 90, Copies: map[string]float64{"K-0": 3}}).Candidates(DefaultChoices()))
	if want := math.Log((1000 + 1) / 2.); !near(m["P-0"], want) {
		t.Errorf("%g, want %g", m["P-0"], want)
	}
}

// How often a theft is behind a named copy, and how much is left for it: whose copy it
// was is known by the marks, and whether it was stolen isn't.
func TestTheftKeepsItsShare(t *testing.T) {
	// The source is one of four holders, or somebody who stole a copy of one of them,
	// or the original. The trace names the copy nine times in ten.
	const n, ratio, named = 4, 20., .9
	f := shared(n)
	rng := newWorld(1).rng
	var said, came float64
	for range 4000 {
		source := rng.IntN(n + 1) // the last is somebody's stolen copy
		copyOf := source
		if source == n {
			copyOf = rng.IntN(n + 1) // the original among them
		}
		if copyOf == n || rng.Float64() > named {
			continue // nothing is named: no marks
		}
		s := scale(t, f, Finding{Document: "D-1", Event: 90, Copies: map[string]float64{fmt.Sprint("K-", copyOf): math.Log10(ratio)}})
		m := marksOf(s.Candidates(DefaultChoices()))
		sum := math.Exp(m[string(access.Theft)])
		for i := range n {
			sum += math.Exp(m[fmt.Sprint("P-", i)])
		}
		said += math.Exp(m[string(access.Theft)]) / sum
		if source == n {
			came++
		}
	}
	if t.Logf("theft: said %.0f times, came %.0f", said, came); math.Abs(said/came-1) > .2 {
		t.Errorf("theft was said %.0f times and was it %.0f times", said, came)
	}
}

// Whoever held few items and gave these chose among few.
func TestChoiceCounts(t *testing.T) {
	f := shared(2)
	f.Holdings[1].Paragraphs = []int{2}
	c := DefaultChoices()
	for _, x := range scale(t, f).Candidates(c) {
		var got weigh.Factor
		for _, factor := range x.Factors {
			if factor.Name == weigh.Access {
				got = factor
			}
		}
		want := map[string]float64{"P-0": 0, "P-1": math.Log(4)}
		if w, ok := want[x.ID]; ok && !near(got.LogLR, w) {
			t.Errorf("%s: %g, want %g (%s)", x.ID, got.LogLR, w, got.Basis)
		}
	}
}

// No explanation says that somebody leaked; each is about a copy, or what was held.
func TestTitlesNameCopies(t *testing.T) {
	for _, c := range scale(t, shared(3)).Candidates(DefaultChoices()) {
		if strings.Contains(c.Title, "leak") || strings.Contains(c.Title, "guilt") || !c.Rival && !strings.HasSuffix(c.Title, "was the source") {
			t.Errorf("%q", c.Title)
		}
	}
}

// The delay runs from when somebody had all that was published.
func TestTimingRunsFromAllOfIt(t *testing.T) {
	f := shared(1)
	f.Shown[0].Paragraphs = []int{1, 2}
	f.Holdings[0].Paragraphs = []int{1}
	second := f.Holdings[0]
	second.Paragraphs, second.At, second.Event, second.Copy = []int{2}, day(8), 55, "K-late"
	f.Holdings = append(f.Holdings, second)
	s := scale(t, f)
	at, event, ok := s.complete("P-0")
	if !ok || !at.Equal(day(8)) || event != 55 {
		t.Errorf("%s, event %d, %v", at.Format(time.DateOnly), event, ok)
	}
	c := DefaultChoices()
	want := weigh.Delay(2, c.Median, c.Window).LogLR
	for _, x := range s.Candidates(c) {
		if x.ID == "P-0" && !near(x.Factors[2].LogLR, want) {
			t.Errorf("timing %g, want %g", x.Factors[2].LogLR, want)
		}
	}
}
