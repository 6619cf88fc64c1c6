package access

// A cover search holds the state of MMCS: the classes chosen so far, how often
// each column is covered, and for each chosen class how many columns only it covers. A
// set is minimal as long as each of its classes has such a column.
type cover struct {
	classes []class
	holders []set // classes by column
	most    int   // columns of the largest class
	size    int   // only groups of this size are kept
	work    int   // left, in words; below 0 the search has been given up
	cut     bool  // a branch was cut because of its size

	chosen []int
	open   set   // columns not covered
	usable set   // classes that may still be chosen
	times  []int // covered, by column
	sole   []int // sum of the numbers of the classes that cover it
	alone  []int // columns that only this class covers
	found  [][]int
}

func newCover(classes []class, columns, work int) *cover {
	c := &cover{
		classes: classes, work: work, open: fullSet(columns), usable: fullSet(len(classes)),
		times: make([]int, columns), sole: make([]int, columns), alone: make([]int, len(classes)),
	}
	for range columns {
		c.holders = append(c.holders, newSet(len(classes)))
	}
	for k, cl := range classes {
		c.most = max(c.most, cl.has.count())
		for i := range cl.has.all() {
			c.holders[i].add(k)
		}
	}
	return c
}

// extend finds every minimal group that contains the chosen classes and is
// otherwise made of usable ones.
func (c *cover) extend() {
	left := c.open.count()
	if c.work -= (1 + left) * (1 + len(c.usable)); c.work < 0 {
		return
	}
	if left == 0 {
		if len(c.chosen) == c.size { // smaller ones were found before
			c.found = append(c.found, append([]int(nil), c.chosen...))
		}
		return
	}
	room := c.size - len(c.chosen)
	if room == 1 {
		c.finish()
		return
	}
	branch := c.hardest()
	if branch.count() == 0 {
		return // a column that no usable class has: nothing larger comes of this either
	}
	if room*c.most < left {
		c.cut = true
		return
	}
	for i := range c.usable {
		c.usable[i] &^= branch[i]
	}
	for k := range branch.all() {
		c.work -= len(c.open)
		if c.classes[k].has.common(c.open)+(room-1)*c.most < left {
			c.cut = true // even the largest classes don't cover what remains
		} else {
			c.try(k)
		}
		c.usable.add(k)
	}
}

// finish adds the last class: one of those that have every open column. If some
// class has one of these columns and not all, larger groups may exist.
func (c *cover) finish() {
	rest := c.usable.clone()
	for i := range c.open.all() {
		before := rest.count()
		rest.meet(c.holders[i])
		after := rest.count()
		c.cut = c.cut || after < before
		if after == 0 {
			return
		}
	}
	for k := range rest.all() {
		c.try(k)
	}
}

// try adds a class, goes on from there, and takes it away again.
func (c *cover) try(k int) {
	has := c.classes[k].has
	for i := range has.all() {
		switch c.times[i] {
		case 0:
			c.alone[k]++
			c.open.drop(i)
		case 1:
			c.alone[c.sole[i]]--
		}
		c.times[i]++
		c.sole[i] += k
	}
	c.chosen = append(c.chosen, k)
	if c.minimal() {
		c.extend()
	}
	c.chosen = c.chosen[:len(c.chosen)-1]
	for i := range has.all() {
		c.times[i]--
		c.sole[i] -= k
		switch c.times[i] {
		case 0:
			c.alone[k]--
			c.open.add(i)
		case 1:
			c.alone[c.sole[i]]++
		}
	}
}

func (c *cover) minimal() bool {
	for _, k := range c.chosen {
		if c.alone[k] == 0 {
			return false
		}
	}
	return true
}

// hardest returns the usable classes of the open column that has fewest.
func (c *cover) hardest() set {
	best, fewest := -1, 0
	for i := range c.open.all() {
		if n := c.holders[i].common(c.usable); best < 0 || n < fewest {
			best, fewest = i, n
		}
	}
	branch := c.holders[best].clone()
	branch.meet(c.usable)
	return branch
}
