package trace

import (
	"cmp"
	"slices"
)

// A top keeps the copies with the highest scores, ties to the lower number,
// so that what it keeps does not depend on the order of the work.
type top struct {
	most  int
	list  []scored
	least float64
}

type scored struct {
	copy  int
	score float64
}

func newTop(most int) *top { return &top{most: most, list: make([]scored, 0, 2*most)} }

func (t *top) add(copy int, score float64) {
	if len(t.list) >= t.most && score < t.least {
		return
	}
	t.list = append(t.list, scored{copy, score})
	if len(t.list) == cap(t.list) {
		t.cut()
	}
}

// cut sorts and drops what is over; it runs once in most additions.
func (t *top) cut() {
	slices.SortFunc(t.list, func(a, b scored) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.copy, b.copy))
	})
	if len(t.list) >= t.most {
		t.list = t.list[:t.most]
		t.least = t.list[t.most-1].score
	}
}

// copies returns the kept copies, highest first.
func (t *top) copies() []int {
	t.cut()
	list := make([]int, len(t.list))
	for i, s := range t.list {
		list[i] = s.copy
	}
	return list
}
