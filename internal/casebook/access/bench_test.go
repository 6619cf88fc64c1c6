package access

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// large draws an inquiry: people at parties of 50, items in documents of ten,
// each document released to one party in twenty and there to most people; each publication shows ten
// items of several documents.
func large(people, items, publications int) Inquiry {
	rng := rand.New(rand.NewPCG(1, 2))
	in := Inquiry{Originator: "party 0"}
	for p := range people {
		in.People = append(in.People, Person{fmt.Sprint("person ", p), fmt.Sprint("party ", p/50)})
	}
	parties := people / 50
	for it := range items {
		item := fmt.Sprint("item ", it)
		in.Examined = append(in.Examined, Examination{"x", item, "read"})
		for party := range parties {
			if party != 0 && (party+it/10)%20 != 0 {
				continue
			}
			in.Answers = append(in.Answers, Answer{"a", item, fmt.Sprint("party ", party), rng.IntN(10) > 0, day(30)})
			for p := party * 50; p < party*50+50; p++ {
				if rng.IntN(4) > 0 {
					in.Entries = append(in.Entries, Entry{ID: "e", Person: in.People[p].ID, Item: item, Basis: Recorded, From: At(day(rng.IntN(12)))})
				}
			}
		}
		if it%7 == 6 {
			in.Rules = append(in.Rules, Rule{"r", item, []string{fmt.Sprint("item ", it-1), fmt.Sprint("item ", it-6)}})
		}
	}
	for k := range publications {
		for range min(10, items) {
			in.Leaks = append(in.Leaks, Leak{fmt.Sprint("item ", rng.IntN(items)), Span{day(9).Add(1), day(10 + k%3)}})
		}
	}
	return in
}

func BenchmarkCase(b *testing.B) {
	for _, n := range []int{1_000, 3_000, 10_000} {
		in := large(n, n/10, n/100)
		b.Run(fmt.Sprintf("%d×%d×%d", n, n/10, n/100), func(b *testing.B) {
			for b.Loop() {
				a, err := Examine(in)
				if err != nil {
					b.Fatal(err)
				}
				a.Everything(Held)
				a.Excluded()
				a.Rivals()
				if _, err := a.Certificate(in.People[n/2].ID, 0); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(in.Entries)), "entries")
		})
	}
}

func BenchmarkGroups(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		for _, leaks := range []int{5, 20, n / 10} {
			in := large(n, n/10, n/100)
			in.Leaks = in.Leaks[:min(leaks, len(in.Leaks))]
			a, err := Examine(in)
			if err != nil {
				b.Fatal(err)
			}
			b.Run(fmt.Sprintf("%d×%d", n, leaks), func(b *testing.B) {
				var g Groups
				for b.Loop() {
					g = a.Groups(Held, DefaultLimits())
				}
				b.ReportMetric(float64(len(g.List)), "groups")
				b.ReportMetric(float64(g.CompleteTo), "completeTo")
			})
		}
	}
}
