package match

import "slices"

// A step is one node of a document read at one word of the searched text.
type step struct{ leak, node int32 }

// A run is a stretch of the searched text that some wording of the document
// reads stem by stem.
type run struct {
	steps []step
	bits  []float32 // surprise of all steps up to and including this one
}

func (r *run) last() step      { return r.steps[len(r.steps)-1] }
func (r *run) weight() float64 { return float64(r.bits[len(r.bits)-1]) }
func (r *run) from(i int) float64 { // surprise of the steps from i on
	if i == 0 {
		return r.weight()
	}
	return r.weight() - float64(r.bits[i-1])
}

// pairsOf lists where in the searched text two stems may follow on each other:
// the place of the second, by a hash of both.
type pairsOf map[uint64][]int32

func newPairsOf(leak []*lexeme) pairsOf {
	m := make(pairsOf, len(leak))
	for i := 1; i < len(leak); i++ {
		h := hashPair(leak[i-1], leak[i])
		m[h] = append(m[h], int32(i))
	}
	return m
}

func hashPair(a, b *lexeme) uint64 { return a.key*0x9E3779B97F4A7C15 + b.key }

// A link is a step of a run being found, and where the run came from.
type link struct {
	step
	parent   int32 // index of the link before, -1 at the start of a run
	length   int32
	extended bool
}

// runFinder finds all longest runs of one document in one pass over its nodes.
// links[at[i]:at[i+1]] are the runs that end at node i.
type runFinder struct {
	l     *lattice
	leak  []*lexeme
	links []link
	at    []int32
}

func findRuns(l *lattice, leak []*lexeme, pairs pairsOf) []run {
	f := runFinder{l: l, leak: leak, at: make([]int32, 1, len(l.nodes)+1)}
	for i := int32(1); i < int32(len(l.nodes)); i++ {
		f.at = append(f.at, int32(len(f.links)))
		for _, j := range l.before(i) {
			if j == 0 {
				continue
			}
			for _, at := range pairs[hashPair(l.nodes[j].lexeme, l.nodes[i].lexeme)] {
				if l.nodes[j].akin(leak[at-1]) && l.nodes[i].akin(leak[at]) {
					f.extend(j, i, at)
				}
			}
		}
	}
	f.at = append(f.at, int32(len(f.links)))
	return f.runs()
}

// startBits is the least surprise of two words that can begin a run. "of the"
// stands in a long text hundreds of times and would make the work quadratic;
// the alignment before the run finds it again.
const startBits = 12

// extend records that node j, at leak word at-1, is followed by node i.
func (f *runFinder) extend(j, i, at int32) {
	parent := f.find(j, at-1)
	if parent < 0 {
		if f.leak[at-1].bits+f.leak[at].bits < startBits {
			return
		}
		parent = int32(len(f.links))
		f.links = append(f.links, link{step: step{at - 1, j}, parent: -1, length: 1})
	}
	length := f.links[parent].length + 1
	if old := f.find(i, at); old >= 0 {
		if f.links[old].length < length {
			f.links[old].parent, f.links[old].length = parent, length
			f.links[parent].extended = true
		}
		return
	}
	f.links[parent].extended = true
	f.links = append(f.links, link{step: step{at, i}, parent: parent, length: length})
}

// find returns the link that ends at node i and leak word at, -1 for none.
func (f *runFinder) find(i, at int32) int32 {
	from, to := f.at[i], int32(len(f.links))
	if int(i)+1 < len(f.at) {
		to = f.at[i+1]
	}
	for k := from; k < to; k++ {
		if s := f.links[k].step; s.node == i && s.leak == at {
			return k
		}
	}
	return -1
}

// runBits is the least surprise of a run that can begin or carry a passage.
// Shorter ones are found again by the alignment between runs.
const runBits = 14

func (f *runFinder) runs() []run {
	var out []run
	for k := range f.links {
		if f.links[k].extended || f.links[k].parent < 0 {
			continue
		}
		if r := f.trace(int32(k)); r.weight() >= runBits {
			out = append(out, r)
		}
	}
	return out
}

func (f *runFinder) trace(k int32) run {
	n := f.links[k].length
	r := run{steps: make([]step, 0, n), bits: make([]float32, 0, n)}
	for ; k >= 0; k = f.links[k].parent {
		r.steps = append(r.steps, f.links[k].step)
	}
	slices.Reverse(r.steps)
	sum := float32(0)
	for _, s := range r.steps {
		sum += f.leak[s.leak].bits
		r.bits = append(r.bits, sum)
	}
	return r
}

// outweighs is how many times as rare a run must be to take words from another.
const outweighs = 2

// undominated drops runs most of whose words stand in far heavier ones: where
// "this year we must" opens two sentences of the document, the one that goes on
// like the text has it.
func undominated(runs []run, words int) []run {
	heaviest := make([]float64, words)
	for i := range runs {
		for _, s := range runs[i].steps {
			heaviest[s.leak] = max(heaviest[s.leak], runs[i].weight())
		}
	}
	return slices.DeleteFunc(runs, func(r run) bool {
		lost := 0
		for _, s := range r.steps {
			if heaviest[s.leak] >= outweighs*r.weight() {
				lost++
			}
		}
		return 2*lost > len(r.steps)
	})
}
