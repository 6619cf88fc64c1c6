package access

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func examine(t interface{ Fatal(...any) }, in Inquiry) *Access {
	a, err := Examine(in)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestHarbour(t *testing.T) {
	a := examine(t, harbour())
	for _, c := range []struct {
		person string
		leak   int
		want   Status
		says   string
	}{
		{"ben", 0, Held, "held \"para 1\" before publication, on record"},
		{"cyd", 1, Excluded, "no entry has \"para 3\" with them; the list of who held \"para 3\" is complete, by the answers of Ferrol, Lisk, Northmoor"},
		{"dee", 0, Excluded, "first access to \"para 1\" on record is 2 days after publication"},
		{"eve", 0, Excluded, "no way of deriving \"para 1\" is known (read by two analysts)"},
	} {
		cert, err := a.Certificate(c.person, c.leak)
		if err != nil {
			t.Fatal(err)
		}
		if cert.Status != c.want || !strings.Contains(cert.String(), c.says) {
			t.Errorf("%s, want %v: %s", cert, c.want, c.says)
		}
	}
	if got := a.Everything(Held); !slices.Equal(got, []string{"ada", "ben"}) {
		t.Errorf("held it all: %v", got)
	}
	alone, all := a.Excluded()
	if !slices.Equal(alone, []string{"cyd", "dee", "eve"}) || !slices.Equal(all, []string{"eve"}) {
		t.Errorf("excluded %v, %v", alone, all)
	}
	g := a.Groups(Held, DefaultLimits())
	if want := "[[[cyd] [dee]]]"; fmt.Sprint(g.List) != want || !g.Complete {
		t.Errorf("groups %v, want %s: %s", g.List, want, g)
	}
}

// Each gap alone keeps everybody from being excluded.
func TestNoRecordIsNotExcluded(t *testing.T) {
	for name, spoil := range map[string]func(*Inquiry){
		"a party hasn't answered":       func(in *Inquiry) { in.Answers = in.Answers[1:] },
		"a party has no full list":      func(in *Inquiry) { in.Answers[1].Complete = false },
		"an answer is too early":        func(in *Inquiry) { in.Answers[1].AsOf = day(9) },
		"derivations weren't looked at": func(in *Inquiry) { in.Examined = in.Examined[1:] },
		"the time isn't known":          func(in *Inquiry) { in.Leaks[0].Published = Span{} },
		"it was public": func(in *Inquiry) {
			in.Public = []Note{{ID: "n1", Item: "para 1", Since: At(day(2))}}
		},
		"it follows from what has no full record": func(in *Inquiry) {
			in.Rules = []Rule{{"r1", "para 1", []string{"annex"}}}
		},
	} {
		in := harbour()
		spoil(&in)
		a := examine(t, in)
		for _, p := range []string{"dee", "eve"} {
			cert, err := a.Certificate(p, 0)
			if err != nil {
				t.Fatal(err)
			}
			failing := slices.ContainsFunc(cert.Clauses, func(c Clause) bool { return !c.Holds })
			if cert.Status == Excluded || !failing {
				t.Errorf("%s: %s", name, cert)
			}
		}
	}
	a := examine(t, harbour())
	if s, err := a.Status("eve", 0); err != nil || s != Excluded {
		t.Error("without a gap she isn't excluded either: this test shows nothing")
	}
}

// A premise that is out of reach closes a rule, and its record is shown too.
func TestExclusionThroughAPremise(t *testing.T) {
	in := harbour()
	in.Rules = []Rule{{"r1", "para 1", []string{"annex"}}}
	in.Answers = append(in.Answers, Answer{"answer-annex", "annex", "Northmoor", true, day(30)})
	in.Examined = append(in.Examined, Examination{"x9", "annex", "a photograph"})
	cert, err := examine(t, in).Certificate("eve", 0)
	if err != nil || cert.Status != Excluded {
		t.Fatal(cert, err)
	}
	if !strings.Contains(cert.String(), `takes "annex", which they can't have had`) || !strings.Contains(cert.String(), `the list of who held "annex" is complete`) {
		t.Error(cert)
	}
	in.Entries = append(in.Entries, Entry{ID: "s1", Person: "eve", Item: "annex", Basis: Stated, From: At(day(3))})
	if s, _ := examine(t, in).Status("eve", 0); s != MayDerive {
		t.Errorf("with the annex, on somebody's word, she is %s", s)
	}
}

func TestRefusals(t *testing.T) {
	for want, spoil := range map[string]func(*Inquiry){
		"names no originator": func(in *Inquiry) { in.Originator = "" },
		"nothing leaked":      func(in *Inquiry) { in.Leaks = nil },
		"listed twice":        func(in *Inquiry) { in.People = append(in.People, in.People[0]) },
		"not among the people": func(in *Inquiry) {
			in.Entries[0].Person = "zoe"
		},
		"neither a person nor": func(in *Inquiry) { in.Entries[0].Person = "" },
		"its basis is":         func(in *Inquiry) { in.Entries[0].Basis = "rumour" },
		"it puts":              func(in *Inquiry) { in.Entries[0].Party = "Lisk" },
		"before it begins":     func(in *Inquiry) { in.Entries[0].From = Span{day(3), day(1)} },
		"from nothing":         func(in *Inquiry) { in.Rules = []Rule{{ID: "r", Item: "para 1"}} },
	} {
		in := harbour()
		spoil(&in)
		if _, err := Examine(in); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

// can answers by plain recursion, one person and item at a time, what the sets answer at once.
func can(in Inquiry, p Person, item string, pub Span, least Status, depth int) bool {
	if depth == 0 {
		return false
	}
	for _, e := range in.Entries {
		if e.Item != item || e.Person != p.ID && (e.Person != "" || e.Party != p.Party) {
			continue
		}
		sure := e.Person != "" && e.Basis == Recorded && e.From.before(pub)
		if sure || least < Held && e.From.mayPrecede(pub) {
			return true
		}
	}
	if least >= MayHave {
		return false
	}
	for _, n := range in.Public {
		if n.Item == item && n.Since.mayPrecede(pub) {
			return true
		}
	}
	if least == NoRecord && !closed(in, item, pub) {
		return true
	}
	for _, r := range in.Rules {
		if r.Item == item && !slices.ContainsFunc(r.From, func(f string) bool { return !can(in, p, f, pub, least, depth-1) }) {
			return true
		}
	}
	return false
}

func closed(in Inquiry, item string, pub Span) bool {
	ok := slices.ContainsFunc(in.Examined, func(e Examination) bool { return e.Item == item })
	need := []string{in.Originator}
	for _, e := range in.Entries {
		if e.Item == item && e.From.mayPrecede(pub) {
			party := e.Party
			for _, p := range in.People {
				if p.ID == e.Person {
					party = p.Party
				}
			}
			need = append(need, party)
		}
	}
	for _, party := range need {
		ok = ok && slices.ContainsFunc(in.Answers, func(a Answer) bool {
			return a.Item == item && a.Party == party && a.Complete && !a.AsOf.Before(pub.Latest)
		})
	}
	return ok
}

func TestStatusAgainstRecursion(t *testing.T) {
	seen := map[Status]int{}
	rapid.Check(t, func(t *rapid.T) {
		in := anyInquiry(t)
		a := examine(t, in)
		for _, p := range in.People {
			for l, leak := range in.Leaks {
				want := Excluded
				for s := NoRecord; s <= Held; s++ {
					if can(in, p, leak.Item, leak.Published, s, 6) {
						want = s
					}
				}
				cert, err := a.Certificate(p.ID, l)
				if err != nil || cert.Status != want {
					t.Fatalf("%s, want %v (%v)", cert, want, err)
				}
				seen[want]++
				proof := !slices.ContainsFunc(cert.Clauses, func(c Clause) bool { return !c.Holds })
				if proof != (want == Excluded) {
					t.Fatalf("the clauses don't bear out the status: %+v", cert)
				}
			}
		}
	})
	for s := Excluded; s <= Held; s++ {
		if seen[s] == 0 {
			t.Errorf("no scene had anybody %s", s)
		}
	}
}

func TestGroupsAgainstAllSubsets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := anyInquiry(t)
		least := rapid.SampledFrom([]Status{Held, MayHave, NoRecord}).Draw(t, "least")
		a := examine(t, in)
		covers := func(mask int) bool {
			for l := range in.Leaks {
				ok := false
				for p := range in.People {
					ok = ok || mask>>p&1 == 1 && a.status(p, l) >= least
				}
				if !ok {
					return false
				}
			}
			return true
		}
		var want []string
		for mask := range 1 << len(in.People) {
			minimal, members := covers(mask), []string(nil)
			for p := range in.People {
				if mask>>p&1 == 1 {
					minimal = minimal && !covers(mask&^(1<<p))
					members = append(members, in.People[p].ID)
				}
			}
			if minimal && len(members) > 1 {
				want = append(want, strings.Join(members, " "))
			}
		}
		g := a.Groups(least, Limits{Size: 5, Work: 1e8})
		var got []string
		for _, group := range g.List {
			got = append(got, expand(group)...)
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) || !g.Complete {
			t.Fatalf("got %q, want %q: %s", got, want, g)
		}
	})
}

// expand lists the groups of people that a group of classes stands for.
func expand(g Group) []string {
	lists := [][]string{nil}
	for _, place := range g {
		var next [][]string
		for _, l := range lists {
			for _, p := range place {
				next = append(next, append(slices.Clone(l), p))
			}
		}
		lists = next
	}
	var out []string
	for _, l := range lists {
		slices.Sort(l)
		out = append(out, strings.Join(l, " "))
	}
	return out
}

func TestGroupsSayWhereTheyStopped(t *testing.T) {
	in := Inquiry{Originator: "O"}
	for i := range 12 {
		in.Leaks = append(in.Leaks, Leak{fmt.Sprint("i", i), published()})
		for k := range 3 {
			p := fmt.Sprintf("p%d-%d", i, k)
			in.People = append(in.People, Person{p, "A"})
			for _, j := range []int{i, (i + k) % 12} {
				in.Entries = append(in.Entries, Entry{ID: p, Person: p, Item: fmt.Sprint("i", j), Basis: Recorded, From: At(day(1))})
			}
		}
	}
	a := examine(t, in)
	if g := a.Groups(Held, Limits{Size: 6, Work: 300}); g.Complete || g.CompleteTo >= 6 || !strings.HasPrefix(g.String(), "incomplete") {
		t.Errorf("%s", g)
	}
	if g := a.Groups(Held, Limits{Size: 5, Work: 1e8}); g.Complete || g.CompleteTo != 5 || len(g.List) != 0 {
		t.Errorf("no five of them had everything, and six had: %s", g)
	}
	in.Leaks = append(in.Leaks, Leak{"unheard of", published()})
	if g := examine(t, in).Groups(Held, DefaultLimits()); !slices.Equal(g.Nobody, []string{"unheard of"}) {
		t.Errorf("%+v", g)
	}
}

func TestRivalsAreAlwaysListed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rivals := examine(t, anyInquiry(t)).Rivals()
		for i, k := range RivalKinds() {
			if rivals[i].Kind != k || rivals[i].Shows == "" || k.Title() == "" {
				t.Fatalf("rival %d is %+v", i, rivals[i])
			}
		}
	})
	in := harbour()
	in.Public = []Note{{ID: "n1", Item: "gazette", Since: At(day(1))}}
	in.Rules = []Rule{{"r1", "para 3", []string{"gazette"}}}
	in.Elsewhere = []Note{{ID: "m1", Item: "para 1", Text: "the harbour office keeps its own list"}}
	got := fmt.Sprint(examine(t, in).Rivals())
	for _, want := range []string{"1 people at Northmoor", "1 of 2 items followed", "[n1]", "[m1]", "complete for all 2"} {
		if !strings.Contains(got, want) {
			t.Errorf("%s lacks %q", got, want)
		}
	}
}

// The record says what would complete it: whom to ask, and why.
func TestRecordsSayWhomToAsk(t *testing.T) {
	in := harbour()
	in.Answers = slices.DeleteFunc(in.Answers, func(a Answer) bool { return a.Party == "Ferrol" && a.Item == "para 1" })
	in.Answers[len(in.Answers)-1].AsOf = day(10)
	records := examine(t, in).Records()
	if got, want := records[0].String(), `the list of who held "para 1" is not known to be complete: Ferrol has not said who held it`; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got, want := records[1].String(), `the list of who held "para 3" is not known to be complete: Lisk answered for the time up to 11 March 2031 00:00 UTC only`; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	// Lisk first had paragraph 1 after publication, so it isn't asked about it.
	if records[0].Complete || len(records[0].Missing) != 1 || len(records[0].Answered) != 1 {
		t.Errorf("%+v", records[0])
	}
}
