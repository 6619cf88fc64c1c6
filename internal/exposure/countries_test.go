package exposure

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"barium/internal/exposure/dots"
	"barium/internal/exposure/set"
	"barium/internal/exposure/withhold"
	"barium/internal/exposure/world"
)

var worldDir = flag.String("world", "", "folder with countries.json (mledoze/countries), for the benchmarks that need it")

// countries loads the world of real countries; prior leaves the independent ones.
func countries(b *testing.B) (w *world.World, prior map[string]float64) {
	b.Helper()
	if *worldDir == "" {
		b.Skip("needs the countries: give their folder with -world")
	}
	data, err := os.ReadFile(filepath.Join(*worldDir, "countries.json"))
	if err != nil {
		b.Fatalf("the countries can't be read: %v", err)
	}
	if w, err = world.Parse(data, "cca3", nil); err != nil {
		b.Fatal(err)
	}
	prior = make(map[string]float64)
	for _, i := range where(b, w, "c.independent") {
		prior[w.Name(i)] = 1
	}
	return w, prior
}

func where(b *testing.B, w *world.World, text string) []int {
	b.Helper()
	p, err := w.Compile(text)
	if err != nil {
		b.Fatal(err)
	}
	truth, err := p.Evaluate()
	if err != nil {
		b.Fatal(err)
	}
	return truth.True.Members()
}

// coarse are facts that name no language, currency or border: continent and
// part of it, group in the United Nations, coast, size to the power of ten, how
// many neighbours and languages.
func coarse(b *testing.B, w *world.World) []string {
	b.Helper()
	list := []string{"c.landlocked"}
	for _, attribute := range []string{"region", "subregion", "unRegionalGroup"} {
		for _, value := range values(b, w, attribute) {
			list = append(list, fmt.Sprintf("c.%s == %q", attribute, value))
		}
	}
	for _, bounds := range [][2]string{{"0.0", "1000.0"}, {"1000.0", "10000.0"}, {"10000.0", "100000.0"}, {"100000.0", "1000000.0"}, {"1000000.0", "100000000.0"}} {
		list = append(list, fmt.Sprintf("c.area >= %s && c.area < %s", bounds[0], bounds[1]))
	}
	for _, attribute := range []string{"borders", "languages"} {
		list = append(list, fmt.Sprintf("size(c.%s) == 0", attribute), fmt.Sprintf("size(c.%s) == 1", attribute),
			fmt.Sprintf("size(c.%s) in [2, 3]", attribute), fmt.Sprintf("size(c.%s) > 3", attribute))
	}
	return list
}

// values lists the values of an attribute, by asking of each candidate.
func values(b *testing.B, w *world.World, attribute string) []string {
	b.Helper()
	var list []string
	for i := range w.Len() {
		if v, ok := w.Text(i, attribute); ok && !slices.Contains(list, v) {
			list = append(list, v)
		}
	}
	slices.Sort(list)
	return list
}

// named are facts such as a report's details betray.
func named() []string {
	list := []string{"c.area < 50000.0", "c.area < 300000.0", "c.area < 2000000.0", "c.latlng[0] > 0.0", "c.latlng[0] > 23.4",
		"c.latlng[0] > 45.0", "c.latlng[1] > 0.0", "c.latlng[1] > 60.0", "c.latlng[1] < -30.0", "size(c.capital[0]) > 7",
		"size(c.currencies) > 1", "size(c.altSpellings) > 3", "borders(c).exists(x, size(x.borders) > 6)", "borders(c).exists(x, x.landlocked)"}
	for _, tongue := range []string{"eng", "fra", "spa", "ara", "rus", "deu", "por"} {
		list = append(list, fmt.Sprintf("'%s' in c.languages", tongue))
	}
	for _, coin := range []string{"EUR", "USD", "XOF"} {
		list = append(list, fmt.Sprintf("'%s' in c.currencies", coin))
	}
	for _, beside := range []string{"RUS", "CHN", "FRA", "DEU", "BRA", "TUR", "IRN"} {
		list = append(list, fmt.Sprintf("has(c, 'borders', '%s')", beside))
	}
	return list
}

// about makes statements of facts: each, or its opposite, as it is true of the
// country. Costs differ, so that the cheapest aren't the fewest.
func about(b *testing.B, w *world.World, facts []string, country int, opposites bool) []Statement {
	b.Helper()
	var list []Statement
	for _, fact := range facts {
		holds := slices.Contains(where(b, w, fact), country)
		if !holds && !opposites {
			continue
		}
		if !holds {
			fact = "!(" + fact + ")"
		}
		i := len(list)
		list = append(list, Statement{ID: fmt.Sprintf("s%02d", i), Text: fact, Where: fact, Cost: float64(1 + i%4), Told: []Telling{{At: Moment(i)}}})
	}
	return list
}

// BenchmarkSmallestSets prints how many countries need how many coarse facts.
func BenchmarkSmallestSets(b *testing.B) {
	w, prior := countries(b)
	for b.Loop() {
		for _, form := range []struct {
			name      string
			facts     []string
			opposites bool
		}{
			{"coarse facts", coarse(b, w), false},
			{"coarse facts and their opposites", coarse(b, w), true},
			{"coarse facts and details", append(coarse(b, w), named()...), false},
		} {
			needs := make(map[int]int)
			base, truths := set.New(w.Len()), evaluated(b, w, form.facts)
			for name := range prior {
				i, _ := w.Index(name)
				base.Add(i)
			}
			for i := range base.All {
				needs[smallest(base, truths, i, form.opposites)]++
			}
			fmt.Printf("%s (%d): never %d; by number of facts %v\n", form.name, len(form.facts), needs[-1], needs)
		}
	}
	smallestWithFactbook(b)
}

// smallestWithFactbook is the same with the Factbook's facts.
func smallestWithFactbook(b *testing.B) {
	w := withFactbook(b)
	for _, form := range []struct {
		name      string
		facts     []string
		opposites bool
	}{
		{"Factbook", factbook(), false},
		{"Factbook and opposites", factbook(), true},
		{"Factbook and coarse facts", append(coarse(b, w), factbook()...), false},
	} {
		needs := make(map[int]int)
		base, truths := set.Of(w.Len(), where(b, w, "c.independent")...), evaluated(b, w, form.facts)
		for i := range base.All {
			needs[smallest(base, truths, i, form.opposites)]++
		}
		fmt.Printf("%s (%d): never %d; by number of facts %v\n", form.name, len(form.facts), needs[-1], needs)
	}
}

// BenchmarkTwoHundred prints what a second finds for 200 statements about a real
// country: what one would say of it, and what of the opposites is true.
func BenchmarkTwoHundred(b *testing.B) {
	_, prior := countries(b)
	w := withFactbook(b)
	facts := append(factbook(), append(coarse(b, w), named()...)...)
	for b.Loop() {
		for _, code := range []string{"DEU", "KAZ", "FJI"} {
			country, _ := w.Index(code)
			q, err := New(w, Secret{Prior: prior, Harm: Harm{Fewer: 10}}, about(b, w, facts, country, true)[:200])
			if err != nil {
				b.Fatal(err)
			}
			report(b, code+": 200 statements, cheapest to keep 10", 3, func() string {
				end := time.Now().Add(time.Second)
				plans, err := q.Draft().Withhold(1, withhold.Limit{Stop: func() bool { return time.Now().After(end) }})
				if err != nil {
					b.Fatal(err)
				}
				return fmt.Sprintf("cost %v, bound %v, %d changes", plans[0].Cost, plans[0].Bound, len(plans[0].Changes))
			})
		}
	}
}

func evaluated(b *testing.B, w *world.World, facts []string) []set.Set {
	b.Helper()
	var list []set.Set
	for _, fact := range facts {
		list = append(list, set.Of(w.Len(), where(b, w, fact)...))
	}
	return list
}

// smallest is how many facts true of i single it out at least, -1 if none do.
func smallest(base set.Set, truths []set.Set, i int, opposites bool) int {
	var keep []set.Set
	for _, t := range truths {
		switch {
		case t.Has(i):
			keep = append(keep, t)
		case opposites:
			keep = append(keep, base.Clone().AndNot(base, t))
		}
	}
	found := dots.Minimal(base, keep, 2, dots.Limit{Sets: 1})
	if len(found.Sets) == 0 {
		return -1
	}
	return len(found.Sets[0])
}

// report prints the best of several runs, since machines are shared, and the
// 95th percentile.
func report(b *testing.B, name string, runs int, run func() string) {
	b.Helper()
	var took []float64
	said := ""
	for range runs {
		start := time.Now()
		said = run()
		took = append(took, float64(time.Since(start).Microseconds())/1000)
	}
	slices.Sort(took)
	fmt.Printf("| %s | %.1f ms, 95th percentile %.1f | %s |\n", name, took[0], took[len(took)*95/100], said)
}

// BenchmarkTargets prints the table of docs/exposure.md.
func BenchmarkTargets(b *testing.B) {
	w, _ := countries(b)
	for _, code := range []string{"DEU", "KAZ", "FJI"} {
		country, _ := w.Index(code)
		all := about(b, w, append(named(), coarse(b, w)...), country, true)
		inquiry := func(n, fewer int) *Inquiry {
			q, err := New(w, Secret{Harm: Harm{Fewer: fewer}}, all[:n])
			if err != nil {
				b.Fatal(err)
			}
			return q
		}
		q := inquiry(22, 2)
		report(b, code+": 250 countries, 22 statements: answer, dots, exact shares, history", 7, func() string {
			v := q.View(Public(), Always)
			answer, err := v.Answer()
			found, err2 := v.Dots(dots.Limit{})
			shares, err3 := v.Shares(0, nil, dots.Limit{})
			_, err4 := v.History()
			for _, err := range []error{err, err2, err3, err4} {
				if err != nil {
					b.Fatal(err)
				}
			}
			return fmt.Sprintf("%d left, %d minimal sets, complete %v, %d shares", len(answer.Candidates), len(found.Sets), found.Complete, len(shares))
		})
		for _, n := range []int{35, len(all)} {
			q := inquiry(n, 10)
			report(b, fmt.Sprintf("%s: %d statements, cheapest to keep 10", code, n), 3, func() string {
				plans, err := q.Draft().Withhold(1, withhold.Limit{Nodes: 3000})
				if err != nil {
					b.Fatal(err)
				}
				return fmt.Sprintf("cost %v, bound %v, %d changes", plans[0].Cost, plans[0].Bound, len(plans[0].Changes))
			})
		}
	}
}

// BenchmarkPage prints what one edit costs: a statement evaluated anew among
// 10,000 candidates, and all figures of 200 statements.
func BenchmarkPage(b *testing.B) {
	random := rand.New(rand.NewPCG(5, 6))
	csv, own := []byte("name"), make([]int, 200)
	for a := range 200 {
		csv = fmt.Appendf(csv, ",a%d", a)
	}
	for c := range 10_000 {
		csv = fmt.Appendf(csv, "\nn%d", c)
		for a := range 200 {
			v := random.IntN(10)
			if c == 0 {
				own[a] = v
			}
			csv = fmt.Appendf(csv, ",%d", v)
		}
	}
	w, err := world.Parse(csv, "name", nil)
	if err != nil {
		b.Fatal(err)
	}
	var list []Statement
	for a := range 200 { // each is true of the first candidate
		list = append(list, Statement{ID: fmt.Sprint("s", a), Where: fmt.Sprintf("c.a%d != %d.0", a, (own[a]+1+a%9)%10), Cost: 1, Told: []Telling{{At: Moment(a)}}})
	}
	q, err := New(w, Secret{Harm: Harm{Fewer: 10}}, list)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		report(b, "10,000 candidates, 200 statements: one edit, all figures", 40, func() string {
			if err := q.Replace(q.Statements[100]); err != nil {
				b.Fatal(err)
			}
			v := q.View(Public(), Always)
			answer, err := v.Answer()
			found, err2 := v.Dots(dots.Limit{Nodes: 100})
			shares, err3 := v.Shares(4, random, dots.Limit{Nodes: 1})
			plans, err4 := v.Withhold(1, withhold.Limit{Nodes: 2})
			for _, err := range []error{err, err2, err3, err4} {
				if err != nil {
					b.Fatal(err)
				}
			}
			return fmt.Sprintf("%d left, %d sets, complete to %d; %d shares ±%.2f; cost %v, bound %v", len(answer.Candidates), len(found.Sets), found.UpTo,
				len(shares), shares[0].Margin, plans[0].Cost, plans[0].Bound)
		})
	}
}
