package access

import (
	"fmt"
	"time"

	"pgregory.net/rapid"
)

func day(d int) time.Time { return time.Date(2031, 3, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, d) }

// published is the time of publication in the scenes: in the course of day 10.
func published() Span { return Span{day(10), day(11)} }

// harbour is a small inquiry: a report of three paragraphs by Northmoor, of
// which the first and the third leaked.
func harbour() Inquiry {
	held := func(id, person, item string, d int) Entry {
		return Entry{ID: id, Person: person, Item: item, Kind: Released, Basis: Recorded, From: At(day(d))}
	}
	answer := func(party, item string) Answer {
		return Answer{ID: "answer-" + party + "-" + item, Party: party, Item: item, Complete: true, AsOf: day(20)}
	}
	return Inquiry{
		Originator: "Northmoor",
		People: []Person{
			{"ada", "Northmoor"}, {"ben", "Ferrol"}, {"cyd", "Ferrol"}, {"dee", "Lisk"}, {"eve", "Lisk"},
		},
		Leaks: []Leak{{"para 1", published()}, {"para 3", published()}},
		Entries: []Entry{
			held("e1", "ada", "para 1", 1), held("e2", "ada", "para 3", 1),
			held("e3", "ben", "para 1", 5), held("e4", "ben", "para 3", 6),
			held("e5", "cyd", "para 1", 5), held("e6", "dee", "para 3", 6),
			held("e7", "dee", "para 1", 13),
		},
		Answers: []Answer{
			answer("Northmoor", "para 1"), answer("Ferrol", "para 1"),
			answer("Northmoor", "para 3"), answer("Ferrol", "para 3"), answer("Lisk", "para 3"),
		},
		Examined: []Examination{{"x1", "para 1", "read by two analysts"}, {"x3", "para 3", "read by two analysts"}},
	}
}

// anyInquiry draws a small one with every kind of gap.
func anyInquiry(t *rapid.T) Inquiry {
	parties := []string{"O", "A", "B"}
	items := []string{"i0", "i1", "i2", "i3"}
	span := rapid.Custom(func(t *rapid.T) Span {
		from := rapid.IntRange(5, 15).Draw(t, "from")
		s := Span{day(from), day(from + rapid.IntRange(0, 3).Draw(t, "width"))}
		if rapid.IntRange(0, 9).Draw(t, "unknown") == 0 {
			s.Earliest = time.Time{}
		}
		return s
	})
	in := Inquiry{Originator: "O"}
	for i := range rapid.IntRange(1, 5).Draw(t, "people") {
		in.People = append(in.People, Person{fmt.Sprint("p", i), rapid.SampledFrom(parties).Draw(t, "party")})
	}
	for range rapid.IntRange(1, 3).Draw(t, "leaks") {
		in.Leaks = append(in.Leaks, Leak{rapid.SampledFrom(items).Draw(t, "leak"), span.Draw(t, "published")})
	}
	for i := range rapid.IntRange(0, 10).Draw(t, "entries") {
		e := Entry{ID: fmt.Sprint("e", i), Item: rapid.SampledFrom(items).Draw(t, "item"), From: span.Draw(t, "held"),
			Basis: rapid.SampledFrom([]Basis{Recorded, Recorded, Stated}).Draw(t, "basis")}
		if rapid.IntRange(0, 5).Draw(t, "at large") == 0 {
			e.Party = rapid.SampledFrom(parties).Draw(t, "entry's party")
		} else {
			e.Person = rapid.SampledFrom(in.People).Draw(t, "person").ID
		}
		in.Entries = append(in.Entries, e)
	}
	for _, it := range items {
		if rapid.Bool().Draw(t, "examined") {
			in.Examined = append(in.Examined, Examination{"x" + it, it, "read"})
		}
		for _, p := range parties {
			if k := rapid.IntRange(0, 5).Draw(t, "answers"); k > 0 {
				in.Answers = append(in.Answers, Answer{"a" + it + p, it, p, k > 1, day(rapid.IntRange(12, 40).Draw(t, "as of"))})
			}
		}
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "rules") {
		in.Rules = append(in.Rules, Rule{fmt.Sprint("r", i), rapid.SampledFrom(items).Draw(t, "derives"),
			rapid.SliceOfNDistinct(rapid.SampledFrom(items), 1, 2, rapid.ID).Draw(t, "from")})
	}
	if rapid.IntRange(0, 4).Draw(t, "public") == 0 {
		in.Public = []Note{{ID: "n", Item: rapid.SampledFrom(items).Draw(t, "public item"), Since: span.Draw(t, "since")}}
	}
	return in
}
