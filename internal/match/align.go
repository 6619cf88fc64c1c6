package match

import "math"

// cost of reading the word a where the text has b; ok is false when they are
// different words.
func cost(a, b *lexeme) (cost float64, ok bool) {
	if a.is(b) {
		return 0, true
	}
	if a.akin(b) {
		return costStem, true
	}
	if cost, ok = near(a.look, b.look); ok {
		return cost, true
	}
	return costOther, false
}

// A grid aligns a piece of the searched text with the nodes from lo up to, not
// including, hi at least cost: Needleman and Wunsch's recurrence over the
// lattice, in which a node goes on from the best of all nodes before it.
// Node lo stands before the piece and costs nothing.
type grid struct {
	l      *lattice
	leak   []*lexeme
	lo, hi int32
	width  int // len(leak)+1
	cells  []cell
}

type cell struct {
	cost float64
	from int32 // node that was read before, where move is not insert
	move move
}

type move uint8

const (
	unreachable move = iota
	insert           // a word of the text that the document lacks
	skip             // a word of the document that the text lacks
	other            // one word for another
	pair             // the same word, or near
)

func newGrid(l *lattice, leak []*lexeme, lo, hi int32) *grid {
	g := &grid{l: l, leak: leak, lo: lo, hi: hi, width: len(leak) + 1}
	g.cells = make([]cell, int(hi-lo)*g.width)
	g.row(lo)[0] = cell{move: insert}
	g.inserts(g.row(lo))
	for i := lo + 1; i < hi; i++ {
		g.fill(i)
	}
	return g
}

func (g *grid) row(i int32) []cell {
	k := int(i-g.lo) * g.width
	return g.cells[k : k+g.width]
}

func (g *grid) fill(i int32) {
	row := g.row(i)
	for _, from := range g.l.before(i) {
		if from >= g.lo {
			g.follow(row, from, i)
		}
	}
	g.inserts(row)
}

// follow offers every way on from one node to the row of the next.
func (g *grid) follow(row []cell, from, i int32) {
	last := g.row(from)
	if last[0].move == unreachable {
		return
	}
	for j := range row {
		row[j].offer(last[j].cost+costDelete, from, skip)
		if j == 0 {
			continue
		}
		c, ok := cost(g.l.nodes[i].lexeme, g.leak[j-1])
		if ok {
			row[j].offer(last[j-1].cost+c, from, pair)
		} else {
			row[j].offer(last[j-1].cost+c, from, other)
		}
	}
}

func (g *grid) inserts(row []cell) {
	for j := 1; j < len(row); j++ {
		if row[j-1].move != unreachable {
			row[j].offer(row[j-1].cost+costInsert, 0, insert)
		}
	}
}

func (c *cell) offer(cost float64, from int32, m move) {
	if c.move == unreachable || cost < c.cost {
		*c = cell{cost, from, m}
	}
}

// trace returns the pairs of the best path that ends at node i and word j of
// the piece, counted from the start of the piece.
func (g *grid) trace(i int32, j int) []step {
	var out []step
	for i != g.lo || j > 0 {
		c := g.row(i)[j]
		switch c.move {
		case insert:
			j--
			continue
		case pair:
			out = append(out, step{int32(j - 1), i})
			j--
		case other:
			j--
		}
		i = c.from
	}
	for a, b := 0, len(out)-1; a < b; a, b = a+1, b-1 {
		out[a], out[b] = out[b], out[a]
	}
	return out
}

// join returns the best way from node lo, through the whole piece, to the node
// hi, which is not part of it. ok is false when no wording leads there.
func (g *grid) join() (cost float64, steps []step, ok bool) {
	best, from := math.Inf(1), int32(-1)
	for _, i := range g.l.before(g.hi) {
		if i < g.lo {
			continue
		}
		if c := g.row(i)[len(g.leak)]; c.move != unreachable && c.cost < best {
			best, from = c.cost, i
		}
	}
	if from < 0 {
		return 0, nil, false
	}
	return best, g.trace(from, len(g.leak)), true
}

// reachBonus is what a word consumed on either side is worth in reach: a pair
// gains 0.6, a word put in or lost costs 0.7. Unrelated prose, of which some
// three words in ten can be paired, then loses on the whole.
const reachBonus = 0.3

// reach returns the best way from node lo into the piece, ending anywhere: Smith
// and Waterman's local alignment, anchored at its start.
func (g *grid) reach() []step {
	best, node, end := 0.0, int32(0), -1
	for i := g.lo; i < g.hi; i++ {
		words := g.l.nodes[i].at - g.l.nodes[g.lo].at
		for j, c := range g.row(i) {
			if c.move != pair {
				continue
			}
			s := reachBonus*(float64(j)+math.Abs(float64(words))) - c.cost
			if s > best {
				best, node, end = s, i, j
			}
		}
	}
	if end < 0 {
		return nil
	}
	return g.trace(node, end)
}
