package trace

import (
	"math"
)

// A Column is one reading of a leak: a site and the symbol that stands there.
type Column struct {
	Site int     // which site; a site read in two ways has two columns
	P    float64 // probability that a fresh codeword shows the symbol here
	Q    int     // how many variants the site has
	// Fragile marks a convention (spelling, comma, number style …) that an
	// editor changes without thinking: it is expected to be noisier.
	Fragile bool
}

// maxColluders is the largest coalition that is modelled. A larger one is
// still bounded, only seen less well.
const maxColluders = 8

// A noise is the chance that what was printed is not what the source's copy
// had, for wording and for fragile conventions.
type noise struct{ wording, fragile, prior float64 }

// noises is what may have happened to a text between the copy and the leak,
// from faithful quotation to heavy editing. A wrong guess costs power only.
func noises() []noise {
	return []noise{
		{.002, .02, .40}, {.02, .10, .20}, {.10, .10, .15}, {.05, .35, .15}, {.22, .40, .10},
	}
}

// A model is one guess at how the leak came about: how many copies, by which
// strategy, and how noisy.
type model struct {
	colluders int
	lean      weight
	noise     noise
	logPrior  float64
}

// models lists the guesses for a code designed against so many colluders:
// one source first, then coalitions up to the design point, then beyond.
func models(design int) []model {
	var list []model
	for c := 1; c <= maxColluders; c++ {
		weight := math.Log(sizePrior(c, design))
		leans := leansOf(c)
		for _, lean := range leans {
			for _, n := range noises() {
				list = append(list, model{c, lean, n, weight + math.Log(n.prior/float64(len(leans)))})
			}
		}
	}
	return list
}

// sizePrior says how probable a coalition of c is before the leak is read:
// one source in six of ten, the rest shared by 2 … the design point, and a
// quarter of that kept for larger ones.
func sizePrior(c, design int) float64 {
	design = min(max(design, 2), maxColluders)
	within, beyond := .4, 0.
	if design < maxColluders {
		within, beyond = .3, .1/float64(maxColluders-design)
	}
	switch {
	case c == 1:
		return .6
	case c <= design:
		return within / float64(design-1)
	}
	return beyond
}

// leansOf lists the strategies of c copies that differ.
func leansOf(c int) []weight {
	if c == 1 {
		return []weight{leanToHolders}
	}
	worst := Worst(c)
	leanToWorst := func(z, _, _ int) float64 { return worst[z] }
	return []weight{leanToHolders, leanToMost, leanToFewest, leanToNone, leanToWorst}
}

// A class is what columns have in common that matters to a model.
type class struct {
	p       float64
	q       int
	fragile bool
}

// A cell is a class and how many of the known members hold the symbol.
// Columns in one cell weigh the same.
type cell struct{ class, held int }

// A table holds log P(symbol read | known members, model) for every cell and
// number of known members: all the models know, computed once a trace.
type table struct {
	models  []model
	classes []class
	// read[known][class][held][model] in nats; NaN where the model has fewer
	// colluders than are known.
	read [][][][]float64
}

func newTable(models []model, classes []class) *table {
	t := &table{models: models, classes: classes}
	strategies := map[int][]Strategy{} // of each model, by the variants of a site
	for _, c := range classes {
		if strategies[c.q] == nil {
			strategies[c.q] = strategiesFor(models, c.q)
		}
	}
	for known := 0; known <= maxColluders; known++ {
		level := make([][][]float64, len(classes))
		for k, c := range classes {
			level[k] = make([][]float64, known+1)
			for held := range level[k] {
				level[k][held] = make([]float64, len(models))
				for m := range models {
					level[k][held][m] = models[m].logRead(c, strategies[c.q][m], known, held)
				}
			}
		}
		t.read = append(t.read, level)
	}
	return t
}

// strategiesFor is the strategy of each model at sites of q variants. Models
// that differ in noise alone share one.
func strategiesFor(models []model, q int) []Strategy {
	list := make([]Strategy, len(models))
	perLean := len(noises())
	for m, model := range models {
		if m%perLean == 0 {
			list[m] = among(model.colluders, q, model.lean)
		} else {
			list[m] = list[m-1]
		}
	}
	return list
}

// logRead is the log probability of reading the symbol of a column of this
// class: printed and left alone, or something else printed and turned into
// this one of the q−1 others.
func (m model) logRead(c class, s Strategy, known, held int) float64 {
	if known > m.colluders {
		return math.NaN()
	}
	e := m.noise.wording
	if c.fragile {
		e = m.noise.fragile
	}
	printed := s.printed(c.p, known, held)
	return math.Log((1-e)*printed + e*(1-printed)/float64(c.q-1))
}

// gain returns what a column in this cell adds to the score of a further
// member that matches it, and what it adds to one that doesn't:
// log P(read | matches, known)/P(read | known), likewise for a miss. Under
// the null their exponentials average 1: the score is a log likelihood ratio.
func (t *table) gain(m, known int, c cell) (match, miss float64) {
	now := t.read[known][c.class][c.held][m]
	return t.read[known+1][c.class][c.held+1][m] - now,
		t.read[known+1][c.class][c.held][m] - now
}
