package damage

import (
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func day(d int) time.Time { return time.Date(2031, 5, d, 12, 0, 0, 0, time.UTC) }

func build(t *testing.T, changes ...Change) Assessment {
	t.Helper()
	var a Assessment
	for _, c := range changes {
		var err error
		if a, err = a.Apply(c, "P-1", day(20)); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

func item(s string) Change     { return Change{Item: &Item{Text: s}} }
func audience(s string) Change { return Change{Audience: &Audience{Name: s}} }

// affair: an item was told to the readers' desk in a talk, and printed two days later.
func affair(t *testing.T) Assessment {
	return build(t, item("the parcel was wrapped in a chart"), item("the harbour is watched"), audience("the desk of N"), // I1 I2 G3
		Change{Had: &Knowledge{Audience: Public, Item: "I2", Since: day(1), How: "announced by the mayor", Source: "X-1"}},
		Change{Event: &Event{Kind: Talk, At: day(3), Title: "talk at the station", Audiences: []string{"G3"}, Items: []string{"I1", "I2"}}},
		Change{Event: &Event{Kind: Publication, At: day(5), Title: "N prints it", Audiences: []string{"G3", Public}, Items: []string{"I1", "I2"}}},
		Change{Event: &Event{Kind: Publication, At: day(6), Title: "M copies it", Audiences: []string{Public, "G3"}, Items: []string{"I1"}}},
		Change{Risk: &Risk{Who: "the owner of the chart", Text: "may be recognised", Gravity: Grave, Soon: Days, Items: []string{"I1"}}},
		Change{Act: &Act{Risk: "R8", Text: "move them to another flat", Owner: "Force P, witness care", Due: day(7)}},
		Change{Telling: &Telling{Who: "the prosecutor", What: "that the chart is public", Due: day(8), Approver: "the head of the inquiry"}})
}

func TestWhatEachEventRevealed(t *testing.T) {
	got := affair(t).Revealed()
	var lines []string
	for _, r := range got {
		line := fmt.Sprintf("%s to %s: %v", r.Event, r.Audience, r.New)
		for _, p := range r.Already {
			line += fmt.Sprintf(", %s known since %d %s%s public:%v", p.Item, p.Since.Day(), p.Event, p.How, p.Public)
		}
		lines = append(lines, line)
	}
	want := []string{
		"E5 to G3: [I1], I2 known since 1 announced by the mayor public:true",
		"E6 to public: [I1], I2 known since 1 announced by the mayor public:true",
		"E6 to G3: [], I1 known since 3 E5 public:false, I2 known since 1 announced by the mayor public:true",
		"E7 to public: [], I1 known since 5 E6 public:true",
		"E7 to G3: [], I1 known since 3 E5 public:false",
	}
	if !slices.Equal(lines, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(lines, "\n"), strings.Join(want, "\n"))
	}
	if n := News(got); n != 2 {
		t.Errorf("%d news", n)
	}
}

// scene draws an assessment of few items and audiences, so that they meet often.
func scene(t *rapid.T) Assessment {
	var a Assessment
	audiences := []string{Public, "G1", "G2", "G3"}
	items := []string{"I1", "I2", "I3", "I4"}
	for i := range rapid.IntRange(0, 4).Draw(t, "had") {
		a.Had = append(a.Had, Knowledge{ID: fmt.Sprint("H", i), Audience: rapid.SampledFrom(audiences).Draw(t, "audience"),
			Item: rapid.SampledFrom(items).Draw(t, "item"), Since: day(rapid.IntRange(1, 9).Draw(t, "since"))})
	}
	for i := range rapid.IntRange(0, 6).Draw(t, "events") {
		a.Events = append(a.Events, Event{ID: fmt.Sprint("E", i), Kind: Talk, At: day(rapid.IntRange(1, 9).Draw(t, "at")),
			Audiences: rapid.SliceOfN(rapid.SampledFrom(audiences), 1, 4).Draw(t, "to"), Items: rapid.SliceOfN(rapid.SampledFrom(items), 1, 5).Draw(t, "what")})
	}
	return a
}

// Nothing is revealed twice to the same audience, nothing to anybody after it was
// public, and nothing that they had.
func TestNothingIsRevealedTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := scene(t)
		revealed := map[holding]time.Time{}
		for _, r := range a.Revealed() {
			e, _ := a.Event(r.Event)
			if len(r.New)+len(r.Already) != len(distinct(e.Items)) {
				t.Fatalf("%+v loses items of %+v", r, e)
			}
			for _, i := range r.New {
				for _, h := range []holding{{r.Audience, i}, {Public, i}} {
					if at, ok := revealed[h]; ok {
						t.Fatalf("%s was revealed to %s on %v and again to %s by %+v", i, h.audience, at, r.Audience, e)
					}
				}
				if slices.ContainsFunc(a.Had, func(k Knowledge) bool {
					return k.Item == i && (k.Audience == r.Audience || k.Audience == Public) && !k.Since.After(e.At)
				}) {
					t.Fatalf("%s had %s before %+v", r.Audience, i, e)
				}
				revealed[holding{r.Audience, i}] = e.At
			}
		}
	})
}

// The order in which events, and what was known, were entered changes nothing.
func TestOrderOfEntryChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := scene(t)
		b := a.clone()
		r := rand.New(rand.NewSource(rapid.Int64().Draw(t, "shuffle")))
		r.Shuffle(len(b.Events), func(i, j int) { b.Events[i], b.Events[j] = b.Events[j], b.Events[i] })
		r.Shuffle(len(b.Had), func(i, j int) { b.Had[i], b.Had[j] = b.Had[j], b.Had[i] })
		if x, y := a.Revealed(), b.Revealed(); !reflect.DeepEqual(x, y) {
			t.Fatalf("%+v\n%+v", x, y)
		}
	})
}

// What was known before takes away from what is new, and never adds to it; and at
// the end each audience knows the same in whatever order things happened.
func TestKnowingMoreRevealsLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := scene(t)
		before := News(a.Revealed())
		a.Had = append(a.Had, Knowledge{ID: "H9", Audience: rapid.SampledFrom([]string{Public, "G1"}).Draw(t, "who"), Item: "I1", Since: day(0)})
		if after := News(a.Revealed()); after > before {
			t.Fatalf("%d new, %d before", after, before)
		}
		b := a.clone()
		for i := range b.Events {
			b.Events[i].At = day(rapid.IntRange(1, 9).Draw(t, "another day"))
		}
		if x, y := a.known(), b.known(); !reflect.DeepEqual(x, y) {
			t.Fatalf("%v\n%v", x, y)
		}
	})
}

// known lists what each audience knows in the end, of its own or as the public.
func (a Assessment) known() map[holding]bool {
	out := map[holding]bool{}
	add := func(audience, item string) {
		for _, x := range []string{Public, "G1", "G2", "G3"} {
			if x == audience || audience == Public {
				out[holding{x, item}] = true
			}
		}
	}
	for _, k := range a.Had {
		add(k.Audience, k.Item)
	}
	for _, r := range a.Revealed() {
		for _, i := range r.New {
			add(r.Audience, i)
		}
	}
	return out
}

func TestWhatIsOwed(t *testing.T) {
	a := affair(t)
	if due := a.Overdue(day(7)); len(due) != 0 {
		t.Errorf("on the day itself: %+v", due)
	}
	due := a.Overdue(day(9))
	if len(due) != 2 || due[0].ID != "A9" || due[0].Owner != "Force P, witness care" || !due[1].Waits || due[1].Owner != "the head of the inquiry" {
		t.Fatalf("%+v", due)
	}
	a, err := a.Apply(Change{Done: &Mark{"A9", day(6), "they moved on the same day"}}, "P-2", day(20))
	if err != nil || a.Acts[0].Done.By != "P-2" || len(a.Overdue(day(9))) != 1 {
		t.Errorf("%v %+v", err, a.Acts)
	}
	if got := a.Worst(); got != Grave {
		t.Error(got)
	}
	a.Risks = append(a.Risks, Risk{ID: "R77"})
	if u := a.Unprotected(); len(u) != 1 || u[0].ID != "R77" {
		t.Error(u)
	}
}

// Nobody is told before it was approved, and one refusal changes nothing.
func TestToldOnlyOnceApproved(t *testing.T) {
	a := affair(t)
	tell := func(d int) Change { return Change{Told: &Mark{"T10", day(d), "by telephone"}} }
	approve := Change{Approved: &Mark{"T10", day(8), "in writing"}}
	same, err := a.Apply(tell(9), "P-1", day(20))
	if err == nil || !strings.Contains(err.Error(), "the head of the inquiry has approved") || !reflect.DeepEqual(a, same) {
		t.Errorf("told without approval: %v", err)
	}
	if a, err = a.Apply(approve, "P-1", day(20)); err != nil {
		t.Fatal(err)
	}
	if _, err = a.Apply(approve, "P-1", day(20)); err == nil {
		t.Error("approved twice")
	}
	if _, err = a.Apply(tell(7), "P-1", day(20)); err == nil || !strings.Contains(err.Error(), "before it was approved") {
		t.Errorf("told before: %v", err)
	}
	before := a
	if a, err = a.Apply(tell(9), "P-1", day(20)); err != nil || a.Tellings[0].Told == nil || before.Tellings[0].Told != nil {
		t.Errorf("told: %v, %+v, %+v", err, a.Tellings, before.Tellings)
	}
	if _, err = a.Apply(tell(9), "P-1", day(20)); err == nil {
		t.Error("told twice")
	}
	free := build(t, Change{Telling: &Telling{Who: "the owner", What: "that it is out", Due: day(8)}})
	if _, err = free.Apply(Change{Told: &Mark{"T1", day(9), "at their door"}}, "P-1", day(20)); err != nil {
		t.Errorf("nobody's approval: %v", err)
	}
	if _, err = free.Apply(Change{Approved: &Mark{"T1", day(9), "in writing"}}, "P-1", day(20)); err == nil {
		t.Error("approved what needs none")
	}
}

func TestRefusedChanges(t *testing.T) {
	a := affair(t)
	for want, c := range map[string]Change{
		"exactly one part":         {},
		"this one has 2":           {Item: &Item{Text: "x"}, Drop: &Drop{"I1"}},
		"needs what it says":       item(" "),
		"more than 3000":           item(strings.Repeat("é", 3001)),
		"counted from 1":           {Item: &Item{Text: "x", Paragraph: -1}},
		"audience of that name":    audience("the desk of N"),
		"no item I77":              {Had: &Knowledge{Audience: Public, Item: "I77", Since: day(1), How: "h"}},
		"no audience G77":          {Had: &Knowledge{Audience: "G77", Item: "I1", Since: day(1), How: "h"}},
		"say since when":           {Had: &Knowledge{Audience: Public, Item: "I1", Since: day(21), How: "h"}},
		"say how they had it":      {Had: &Knowledge{Audience: Public, Item: "I1", Since: day(1)}},
		"no kind of event":         {Event: &Event{Kind: "rumour"}},
		"say when it happened":     {Event: &Event{Kind: Talk, At: day(21)}},
		"whom it reached":          {Event: &Event{Kind: Talk, At: day(1)}},
		"what was in it":           {Event: &Event{Kind: Talk, At: day(1), Audiences: []string{Public}}},
		"needs a title":            {Event: &Event{Kind: Talk, At: day(1), Audiences: []string{Public}, Items: []string{"I1"}}},
		"no gravity":               {Risk: &Risk{}},
		"how soon":                 {Risk: &Risk{Gravity: Grave}},
		"who or what is at risk":   {Risk: &Risk{Gravity: Grave, Soon: Now}},
		"what may happen":          {Risk: &Risk{Gravity: Grave, Soon: Now, Who: "w"}},
		"against which risk":       {Act: &Act{Risk: "R77"}},
		"what is to be done":       {Act: &Act{Risk: "R8"}},
		"who owes it":              {Act: &Act{Risk: "R8", Text: "t"}},
		"by when it is":            {Act: &Act{Risk: "R8", Text: "t", Owner: "o"}},
		"who must be told":         {Telling: &Telling{}},
		"what they are to be told": {Telling: &Telling{Who: "w", What: " "}},
		"by when they are":         {Telling: &Telling{Who: "w", What: "x"}},
		"no protective act":        {Done: &Mark{ID: "T10"}},
		"say when that was":        {Done: &Mark{ID: "A9", At: day(21), Note: "n"}},
		"say what was done":        {Done: &Mark{ID: "A9", At: day(2)}},
		"nobody is to be told":     {Told: &Mark{ID: "A9"}},
		"I1 is in event E5":        {Drop: &Drop{"I1"}},
		"R8 is in protective":      {Drop: &Drop{"R8"}},
		"what an audience had":     {Drop: &Drop{"I2"}},
		"that could be taken":      {Drop: &Drop{"Z9"}},
	} {
		next, err := a.Apply(c, "P-1", day(20))
		if err == nil || !strings.Contains(err.Error(), want) || !reflect.DeepEqual(next, a) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

// What was entered by mistake is taken out, and its id isn't given again.
func TestDrop(t *testing.T) {
	a := affair(t)
	a, err := a.Apply(Change{Drop: &Drop{"H4"}}, "P-1", day(20))
	if err != nil || len(a.Had) != 0 {
		t.Fatalf("%v %+v", err, a.Had)
	}
	if a, err = a.Apply(item("another"), "P-1", day(20)); err != nil || a.Items[2].ID != "I11" {
		t.Errorf("%v %+v", err, a.Items)
	}
	if a, err = a.Apply(Change{Done: &Mark{"A9", day(6), "moved"}}, "P-1", day(20)); err != nil {
		t.Fatal(err)
	}
	if _, err = a.Apply(Change{Drop: &Drop{"A9"}}, "P-1", day(20)); err == nil {
		t.Error("what was done was taken out")
	}
}
