package dots

import (
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"barium/internal/exposure/set"
)

func left(base set.Set, keep []set.Set, mask int) int {
	r := base.Clone()
	for i := range keep {
		if mask>>i&1 == 1 {
			r.And(r, keep[i])
		}
	}
	return r.Len()
}

// brute tries every set of statements.
func brute(base set.Set, keep []set.Set, k int) [][]int {
	var list [][]int
	for mask := range 1 << len(keep) {
		minimal := left(base, keep, mask) < k
		var ids []int
		for i := range keep {
			if mask>>i&1 == 1 {
				minimal = minimal && left(base, keep, mask&^(1<<i)) >= k
				ids = append(ids, i)
			}
		}
		if minimal {
			list = append(list, ids)
		}
	}
	return list
}

func bySize(a, b []int) int {
	if len(a) != len(b) {
		return len(a) - len(b)
	}
	return slices.Compare(a, b)
}

func worlds(t *rapid.T) (base set.Set, keep []set.Set, k int) {
	n := rapid.IntRange(1, 90).Draw(t, "candidates")
	density := rapid.IntRange(1, 9).Draw(t, "tenths kept")
	subset := func(tenths int, label string) set.Set {
		s := set.New(n)
		for i, d := range rapid.SliceOfN(rapid.IntRange(0, 9), n, n).Draw(t, label) {
			if d < tenths {
				s.Add(i)
			}
		}
		return s
	}
	base = subset(9, "base")
	for range rapid.IntRange(0, 9).Draw(t, "statements") {
		keep = append(keep, subset(density, "keep"))
	}
	return base, keep, rapid.IntRange(1, 12).Draw(t, "k")
}

func TestMinimalIsWhatBruteForceFinds(t *testing.T) {
	found := 0
	rapid.Check(t, func(t *rapid.T) {
		base, keep, k := worlds(t)
		got := Minimal(base, keep, k, Limit{})
		if !slices.IsSortedFunc(got.Sets, func(a, b []int) int { return len(a) - len(b) }) || !got.Complete {
			t.Fatalf("not smallest first, or not complete: %v", got)
		}
		want := brute(base, keep, k)
		slices.SortFunc(want, bySize)
		slices.SortFunc(got.Sets, bySize)
		if !slices.EqualFunc(got.Sets, want, slices.Equal) {
			t.Fatalf("found %v, want %v", got.Sets, want)
		}
		found += len(want)
	})
	if found == 0 {
		t.Error("no world had a minimal set: this test checks nothing")
	}
}

func TestCutShortHasAllUpToASize(t *testing.T) {
	cut := 0
	rapid.Check(t, func(t *rapid.T) {
		base, keep, k := worlds(t)
		limit := Limit{Nodes: rapid.IntRange(1, 60).Draw(t, "nodes"), Size: rapid.IntRange(0, 3).Draw(t, "size")}
		got := Minimal(base, keep, k, limit)
		all := brute(base, keep, k)
		if got.Complete && len(got.Sets) != len(all) {
			t.Fatalf("complete said of %v, want %v", got.Sets, all)
		}
		small := 0
		for _, m := range all {
			if len(m) <= got.UpTo {
				small++
			}
		}
		have := 0
		for _, m := range got.Sets {
			if len(m) <= got.UpTo {
				have++
			}
			if !slices.ContainsFunc(all, func(a []int) bool { return slices.Equal(a, m) }) {
				t.Fatalf("%v isn't minimal; those are %v", m, all)
			}
		}
		if small != have {
			t.Fatalf("of those up to %d: %d, want %d", got.UpTo, have, small)
		}
		if !got.Complete {
			cut++
		}
	})
	if cut == 0 {
		t.Error("no search was cut short: this test checks nothing")
	}
}

func TestStop(t *testing.T) {
	base, keep, random := set.Full(200), []set.Set(nil), rand.New(rand.NewPCG(1, 2))
	for range 60 {
		s := set.Full(200)
		for c := range 200 {
			if c > 0 && random.IntN(5) == 0 {
				s.Remove(c)
			}
		}
		keep = append(keep, s)
	}
	asked := 0
	got := Minimal(base, keep, 2, Limit{Stop: func() bool { asked++; return asked > 3 }})
	if got.Complete || asked != 4 {
		t.Errorf("asked %d times whether to stop, complete %v", asked, got.Complete)
	}
	if got := Minimal(base, keep, 2, Limit{Sets: 5}); len(got.Sets) != 5 || got.Complete {
		t.Errorf("%d sets, complete %v; want 5 and not complete", len(got.Sets), got.Complete)
	}
}
