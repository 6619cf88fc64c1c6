package terms

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// The world of the properties: three parties, two people at each.
var parties = []string{"PA", "PB", "PC"}

func everybody(yield func(person, party string)) {
	for _, party := range parties {
		for _, n := range []string{"1", "2"} {
			yield(party+"-"+n, party)
		}
	}
}

func drawIDs(t *rapid.T, from []string) []string {
	return rapid.SliceOfN(rapid.SampledFrom(from), 0, 3).Draw(t, "ids")
}

func drawAudience(t *rapid.T) Audience {
	var people []string
	everybody(func(person, _ string) { people = append(people, person) })
	var a Audience
	for range rapid.IntRange(0, 3).Draw(t, "clauses") {
		if rapid.IntRange(0, 4).Draw(t, "kind") == 0 {
			a = append(a, Clause{Everyone: true})
			continue
		}
		a = append(a, Clause{Parties: drawIDs(t, parties), People: drawIDs(t, people)})
	}
	return a.normal()
}

func drawMoment(t *rapid.T) Moment {
	if rapid.Bool().Draw(t, "none") {
		return Moment{}
	}
	at := time.Unix(int64(rapid.IntRange(1e9, 1e9+3).Draw(t, "at")), 0)
	m, err := NewMoment(at, rapid.SampledFrom([]string{"UTC", "Europe/London", "Asia/Kathmandu"}).Draw(t, "zone"))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func drawTerms(t *rapid.T) Terms {
	out := Terms{Audience: drawAudience(t), Embargo: drawMoment(t), Expires: drawMoment(t), Onward: rapid.IntRange(0, 3).Draw(t, "onward")}
	out.Labels = sortedSet(rapid.SliceOfN(rapid.SampledFrom(AllLabels()), 1, 2).Draw(t, "labels"))
	for _, name := range append(ConditionNames(), "keep_in_a_safe") {
		if rapid.IntRange(0, 2).Draw(t, name) > 0 {
			continue
		}
		if out.Conditions == nil {
			out.Conditions = Conditions{}
		}
		values := ConditionValues(name)
		if len(values) == 0 {
			values = []string{"b", "a"}
		}
		out.Conditions[name] = rapid.SampledFrom(values).Draw(t, "value")
	}
	for range rapid.IntRange(0, 2).Draw(t, "paragraphs") {
		if out.Paragraphs == nil {
			out.Paragraphs = map[int]Audience{}
		}
		out.Paragraphs[rapid.IntRange(1, 3).Draw(t, "paragraph")] = drawAudience(t)
	}
	return out
}

// TestAndIsTheIntersection: whoever may read under joined terms may read under
// each, and no one else is lost.
func TestAndIsTheIntersection(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawTerms(t), drawTerms(t)
		both := a.And(b)
		everybody(func(person, party string) {
			for n := range 4 {
				if got, want := both.MayRead(n, person, party), a.MayRead(n, person, party) && b.MayRead(n, person, party); got != want {
					t.Fatalf("%s, paragraph %d: %v\n%s\n%s\n%s", person, n, got, a, b, both)
				}
			}
		})
		for _, r := range []Relation{Same, Client, Community, Stranger, "cousin"} {
			if both.Reaches(r) != (a.Reaches(r) && b.Reaches(r)) {
				t.Fatalf("%s", r)
			}
		}
		for _, source := range []Terms{a, b} {
			if wider := both.Wider(source); len(wider) > 0 {
				t.Fatalf("wider: %v\n%s\n%s", wider, source, both)
			}
		}
	})
}

// TestAndIsALattice: joining is idempotent, commutative and associative, so a
// derived document's terms don't depend on how it came about.
func TestAndIsALattice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := drawTerms(t), drawTerms(t), drawTerms(t)
		for name, pair := range map[string][2]Terms{
			"idempotent": {a.And(a), a}, "commutative": {a.And(b), b.And(a)},
			"associative": {a.And(b).And(c), a.And(b.And(c))}, "absorbed": {a.And(b).And(a), a.And(b)},
			"combined": {Combine(a, b, c), Combine(c, a, b)},
		} {
			if pair[0].String() != pair[1].String() {
				t.Fatalf("%s:\n%s\n%s", name, pair[0], pair[1])
			}
		}
	})
}

// TestWiderIsSound: terms that are said to be no wider let nobody read whom the
// others don't, at any paragraph; and it is no empty promise.
func TestWiderIsSound(t *testing.T) {
	said := 0
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawTerms(t), drawTerms(t)
		if rapid.Bool().Draw(t, "joined") {
			a = a.And(b)
		}
		if len(a.Wider(b)) > 0 {
			return
		}
		said++
		everybody(func(person, party string) {
			for n := range 4 {
				if a.MayRead(n, person, party) && !b.MayRead(n, person, party) {
					t.Fatalf("%s reads paragraph %d\n%s\n%s", person, n, a, b)
				}
			}
		})
	})
	if said == 0 {
		t.Error("no terms were within others")
	}
}

func TestWiderNamesEachWidening(t *testing.T) {
	strict := Terms{Labels: []Label{Amber}, Conditions: Conditions{UnmodifiedResale: MustNot}, Onward: 1, Audience: Parties("PA"),
		Embargo: moment(t, "2026-11-23T12:00:00Z[UTC]"), Expires: moment(t, "2027-01-01T00:00:00+01:00[Europe/Paris]"),
		Paragraphs: map[int]Audience{2: People("PA-1")}}
	for want, alter := range map[string]func(*Terms){
		"label TLP:AMBER": func(t *Terms) { t.Labels = []Label{AmberStrict} }, "may, less than must-not": func(t *Terms) { t.Conditions = Conditions{UnmodifiedResale: May} },
		"nothing, less than": func(t *Terms) { t.Conditions = nil }, "go on 2 times": func(t *Terms) { t.Onward = 2 },
		"its audience": func(t *Terms) { t.Audience = Everyone() }, "embargo until 2026": func(t *Terms) { t.Embargo = Moment{} },
		"outlasts": func(t *Terms) { t.Expires = Moment{} }, "paragraph 2": func(t *Terms) { t.Paragraphs = nil },
	} {
		altered := strict.And(strict)
		alter(&altered)
		if got := strings.Join(altered.Wider(strict), "; "); !strings.Contains(got, want) {
			t.Errorf("want %q, got %q", want, got)
		}
	}
	if got := strict.Wider(strict); len(got) > 0 {
		t.Errorf("wider than itself: %v", got)
	}
}

// TestOfTakesParagraphsAlong: what is taken from paragraphs for few is for few.
func TestOfTakesParagraphsAlong(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawTerms(t)
		used := rapid.SliceOfNDistinct(rapid.IntRange(1, 3), 1, 3, rapid.ID).Draw(t, "used")
		for _, of := range [][]int{nil, used} {
			taken := a.Of(of)
			everybody(func(person, party string) {
				for n := 1; n <= 3; n++ {
					if (of == nil || slices.Contains(of, n)) && taken.MayRead(1, person, party) && !a.MayRead(n, person, party) {
						t.Fatalf("%s reads what was taken from paragraph %d", person, n)
					}
				}
			})
		}
	})
}

// TestReach holds the labels against FIRST's definitions, one by one.
func TestReach(t *testing.T) {
	want := map[Label]string{Red: "", AmberStrict: "organisation", Amber: "organisation client", Green: "organisation client community",
		Clear: "organisation client community stranger", "TLP:PINK": "", "": ""}
	for l, relations := range want {
		var got []string
		for _, r := range []Relation{Same, Client, Community, Stranger, "cousin", ""} {
			if l.Reaches(r) {
				got = append(got, string(r))
			}
		}
		if strings.Join(got, " ") != relations {
			t.Errorf("%s reaches %v", l, got)
		}
	}
	if (Terms{}).Reaches(Same) {
		t.Error("terms without a label reach somebody")
	}
	if got := Combine(Simple(Amber, "PA"), Simple(AmberStrict, "PA")); got.Marking() != AmberStrict || !reflect.DeepEqual(got.Labels, []Label{Amber, AmberStrict}) || got.Reaches(Client) {
		t.Errorf("joined: %s", got)
	}
}

func moment(t testing.TB, s string) Moment {
	t.Helper()
	m, err := ParseMoment(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestMoments(t *testing.T) {
	for _, s := range []string{"2026-11-23T12:00:00Z[Europe/London]", "2026-07-01T12:00:00+01:00[Europe/London]", "2026-10-25T01:30:00+01:00[Europe/London]",
		"2026-10-25T01:30:00Z[Europe/London]", "2026-01-01T05:45:00+05:45[Asia/Kathmandu]"} {
		if got := moment(t, s).String(); got != s {
			t.Errorf("%s came back as %s", s, got)
		}
	}
	for s, want := range map[string]string{
		"2026-07-01T12:00:00Z[Europe/London]": "that is 2026-07-01T13:00:00+01:00", "2026-07-01T12:00:00Z": "write it with", "": "write it with",
		"2026-07-01T12:00:00Z[Local]": "IANA", "2026-07-01T12:00:00Z[Europe/Marlow]": "not known", "2026-07-01T12:00:00Z[UTC": "write it with",
		"1960-07-01T12:00:00Z[UTC]": "out of range", "2026-07-01 12:00[UTC]": "write it with", "2026-07-01T12:00:00.5Z[UTC]": "that is",
	} {
		if _, err := ParseMoment(s); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", s, err)
		}
	}
}

func TestConflictsAreNamed(t *testing.T) {
	demands := Terms{Labels: []Label{Amber}, Conditions: Conditions{Attribution: Must}, Expires: moment(t, "2026-01-01T00:00:00Z[UTC]")}
	forbids := Terms{Labels: []Label{Amber}, Conditions: Conditions{Attribution: MustNot}, Embargo: moment(t, "2026-01-01T00:00:00Z[UTC]")}
	both := demands.And(forbids)
	if got := fmt.Sprint(both.Conflicts()); !strings.Contains(got, "demands attribution") || !strings.Contains(got, "before its embargo") || len(both.Conditions.Unknown()) > 0 {
		t.Errorf("%s", got)
	}
	if len(demands.Conflicts())+len(forbids.Conflicts()) > 0 {
		t.Error("a conflict with nothing")
	}
	if len((Terms{}).Conflicts()) == 0 || len(Combine().Conflicts()) == 0 || !Combine().Audience.Nobody() {
		t.Error("no terms at all are no conflict")
	}
	if got := (Conditions{"keep_in_a_safe": "x", Attribution: "perhaps", UnmodifiedResale: May}).Unknown(); len(got) != 2 {
		t.Errorf("unknown: %v", got)
	}
}

// TestForTellsOfNobodyElse: what somebody is told lets them have what they may
// have, and names no other.
func TestForTellsOfNobodyElse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawTerms(t)
		everybody(func(person, party string) {
			told := a.For(person, party)
			for n := range 4 {
				if told.MayRead(n, person, party) != a.MayRead(n, person, party) {
					t.Fatalf("%s, paragraph %d\n%s\n%s", person, n, a, told)
				}
			}
			everybody(func(other, _ string) {
				if other != person && strings.Contains(told.String(), other) {
					t.Fatalf("%s is told of %s: %s", person, other, told)
				}
			})
		})
	})
}
