package unique

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// naive counts as the definition has it: for every set of attributes how often each
// combination of values comes, and for every row that is alone whether it already was
// with one attribute less.
func naive(table [][]string) Result {
	n, width := len(table), len(table[0])
	r := Result{Rows: n, Unique: make([]int, 1<<width), Minimal: make([]int, 1<<width), ByRow: make([][]Set, n)}
	alone := make([][]bool, 1<<width)
	for i := range r.Unique {
		set := Set(i)
		counts, keys := make(map[string]int), make([]string, n)
		for row, cells := range table {
			var b strings.Builder
			for a := range set.All {
				fmt.Fprintf(&b, "%q,", cells[a])
			}
			keys[row] = b.String()
			counts[keys[row]]++
		}
		alone[set] = make([]bool, n)
		for row, key := range keys {
			if counts[key] != 1 {
				continue
			}
			alone[set][row] = true
			r.Unique[set]++
			minimal := true
			for a := range set.All {
				minimal = minimal && !alone[set&^(1<<a)][row]
			}
			if minimal {
				r.Minimal[set]++
				r.ByRow[row] = append(r.ByRow[row], set)
			}
		}
	}
	return r
}

func columnsOf(table [][]string) []Column {
	var list []Column
	for a := range table[0] {
		cells := make([]string, len(table))
		for i, row := range table {
			cells[i] = row[a]
		}
		list = append(list, NewColumn(cells))
	}
	return list
}

func TestSearchCountsAsTheDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.IntRange(1, 5).Draw(t, "attributes")
		row := rapid.SliceOfN(rapid.SampledFrom([]string{"", "a", "b", "c"}), width, width)
		table := rapid.SliceOfN(row, 1, 30).Draw(t, "rows")
		got, err := Search(columnsOf(table), nil)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, got, naive(table))
	})
}

func equal(t interface{ Fatalf(string, ...any) }, got, want Result) {
	if got.Rows != want.Rows || !slices.Equal(got.Unique, want.Unique) || !slices.Equal(got.Minimal, want.Minimal) {
		t.Fatalf("%v, minimal %v; want %v, minimal %v", got.Unique, got.Minimal, want.Unique, want.Minimal)
	}
	for row := range got.ByRow {
		if !slices.Equal(got.ByRow[row], want.ByRow[row]) {
			t.Fatalf("row %d has %v, want %v", row, got.ByRow[row], want.ByRow[row])
		}
	}
}

// Neither the order of the rows nor that of the attributes matters.
func TestOrderDoesNotMatter(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	table := shaped(300, random)
	first, err := Search(columnsOf(table), nil)
	if err != nil {
		t.Fatal(err)
	}
	order := random.Perm(len(table[0]))
	other := make([][]string, len(table))
	for i, from := range random.Perm(len(table)) {
		for _, a := range order {
			other[i] = append(other[i], table[from][a])
		}
	}
	second, err := Search(columnsOf(other), nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range first.Unique {
		var moved Set
		for to, from := range order {
			if i>>from&1 == 1 {
				moved |= 1 << to
			}
		}
		if first.Unique[i] != second.Unique[moved] || first.Minimal[i] != second.Minimal[moved] {
			t.Fatalf("set %b: %d and %d, %d and %d", i, first.Unique[i], second.Unique[moved], first.Minimal[i], second.Minimal[moved])
		}
	}
}

func TestLeast(t *testing.T) {
	table := [][]string{{"1", "x", "p"}, {"2", "x", "q"}, {"3", "y", "p"}, {"3", "y", "q"}}
	r, err := Search(columnsOf(table), nil)
	if err != nil {
		t.Fatal(err)
	}
	for rows, want := range map[int][]Set{1: {1, 6}, 2: {1, 6}, 3: {5, 6}, 4: {5, 6}, 5: nil} {
		if got := r.Least(rows); !slices.Equal(got, want) {
			t.Errorf("at least %d rows: %v, want %v", rows, got, want)
		}
	}
}

func TestRefuses(t *testing.T) {
	for _, width := range []int{0, MaxAttributes + 1} {
		if _, err := Search(make([]Column, width), nil); err == nil {
			t.Errorf("%d attributes are accepted", width)
		}
	}
	if _, err := Search(columnsOf(shaped(10, rand.New(rand.NewPCG(1, 1)))), func() bool { return true }); err != ErrStopped {
		t.Errorf("error %v", err)
	}
}

// shaped makes rows in the shape of UCI's Adult without its missing values: as many
// values of each attribute, about as unevenly. Ages follow a hump; the first value of
// the others has the part of the rows that the commonest has there, the rest fall off.
// Marriage and work go a little with age, so that attributes aren't independent.
func shaped(rows int, random *rand.Rand) [][]string {
	shape := []struct {
		values int
		first  float64 // part of the rows
		fall   float64 // of each value's part to that of the one before
	}{{16, .326, .70}, {7, .466, .55}, {41, .912, .85}, {5, .860, .40}, {2, .676, .5}, {7, .739, .55}, {14, .134, .88}}
	table := make([][]string, rows)
	for i := range table {
		age := 17 + min(72-1, int(math.Abs(random.NormFloat64())*17+random.Float64()*12))
		row := []string{fmt.Sprint(age)}
		for a, s := range shape {
			first := s.first
			if a == 1 && age < 27 {
				first = .1
			}
			v := 0
			if random.Float64() >= first {
				for v = 1; v < s.values-1 && random.Float64() < s.fall; v++ {
				}
			}
			row = append(row, fmt.Sprint(v))
		}
		table[i] = row
	}
	return table
}

var adult = flag.String("adult", "", "UCI's adult.data, for the benchmark; without it a table of the same shape is made")

// quasi are the columns of adult.data that are taken as known to an outsider: age,
// education, marital status, native country, race, sex, work class, occupation.
var quasi = []int{0, 3, 5, 13, 8, 9, 1, 6}

// records reads adult.data, leaving out rows in which anything is missing, or makes a table.
func records(b *testing.B) ([][]string, string) {
	if *adult == "" {
		return shaped(30_162, rand.New(rand.NewPCG(7, 7))), "made in Adult's shape"
	}
	data, err := os.ReadFile(*adult)
	if err != nil {
		b.Fatalf("the table can't be read: %v", err)
	}
	var table [][]string
	for line := range strings.Lines(string(data)) {
		cells := strings.Split(strings.TrimSpace(line), ", ")
		if len(cells) != 15 || slices.Contains(cells, "?") {
			continue
		}
		row := make([]string, len(quasi))
		for i, at := range quasi {
			row[i] = cells[at]
		}
		table = append(table, row)
	}
	return table, "Adult"
}

// processor is how long this process has had a processor, in seconds: machines are
// shared.
func processor(b *testing.B) float64 {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()).Seconds()
}

// BenchmarkRecords prints the row of docs/exposure.md, and the same by the definition.
func BenchmarkRecords(b *testing.B) {
	table, name := records(b)
	columns := columnsOf(table)
	for b.Loop() {
		var got Result
		ours := math.Inf(1)
		for range 5 {
			start := processor(b)
			var err error
			if got, err = Search(columns, nil); err != nil {
				b.Fatal(err)
			}
			ours = min(ours, processor(b)-start)
		}
		start := processor(b)
		want := naive(table)
		theirs := processor(b) - start
		equal(b, got, want)
		sum := 0
		for _, n := range got.Minimal {
			sum += n
		}
		fmt.Printf("| %s: %d rows, %d attributes | %d unique, %d minimal sets, %v make a row unique, %v a thousand | %.0f ms | by the definition %.0f ms |\n", name,
			len(table), len(columns), got.Unique[len(got.Unique)-1], sum, len(got.Least(1)), len(got.Least(1000)), 1000*ours, 1000*theirs)
	}
}
