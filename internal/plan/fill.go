package plan

import (
	"context"
	"math/bits"
	"math/rand/v2"
	"runtime"
	"sync"

	"barium/internal/codebook"
	"barium/internal/trace"
)

// fill gives every copy a fresh draw: at each column a match with the
// column's probability, independently. That is all an innocent codeword is
// to the decoder.
func fill(m *trace.Matrix, columns []trace.Column, random *rand.Rand) {
	words := planes(columns)
	parts := max(1, min(runtime.GOMAXPROCS(0), m.Copies()/10000))
	var wait sync.WaitGroup
	for p := range parts {
		part := rand.NewPCG(random.Uint64(), random.Uint64())
		wait.Go(func() {
			for copy := p * m.Copies() / parts; copy < (p+1)*m.Copies()/parts; copy++ {
				for i, row := 0, m.Row(copy); i < len(row); i++ {
					row[i] = words[i].draw(part)
				}
			}
		})
	}
	wait.Wait()
}

// A plane holds the probabilities of 64 columns, in Grain-ths, bit by bit:
// plane[b] has bit b of each column's count.
type plane struct {
	bit   [11]uint64
	first int    // lowest bit that any column has
	all   uint64 // columns there are
}

func planes(columns []trace.Column) []plane {
	words := make([]plane, (len(columns)+63)/64)
	for i, c := range columns {
		n := uint64(c.P*codebook.Grain + .5)
		w := &words[i/64]
		w.all |= 1 << (i % 64)
		for b := range w.bit {
			w.bit[b] |= n >> b & 1 << (i % 64)
		}
	}
	for i := range words {
		for words[i].bit[words[i].first] == 0 {
			words[i].first++
		}
	}
	return words
}

// draw returns 64 independent bits, each one with its column's probability:
// a uniform number is compared with the count from the lowest bit up, all 64
// columns at once, so that columns of probability ½ cost one random word.
func (p *plane) draw(random *rand.PCG) uint64 {
	var acc uint64
	for b := p.first; b < bits.Len(codebook.Grain-1); b++ {
		r := random.Uint64()
		acc = p.bit[b]&(acc|r) | ^p.bit[b]&acc&r
	}
	return acc & p.all
}

// smallMatrix is the size in bits up to which trials run side by side, each
// on a matrix of its own; larger ones run one after the other and use all
// processors inside.
const smallMatrix = 1 << 27

// trials runs all trials and returns their outcomes in order.
func (s Setting) trials(ctx context.Context, tick func()) ([]outcome, error) {
	workers := 1
	if s.Copies*s.Sites <= smallMatrix {
		workers = runtime.GOMAXPROCS(0)
	}
	outcomes := make([]outcome, s.Trials)
	failed := make([]error, workers)
	var mu sync.Mutex // tick is called from one goroutine at a time
	var wait sync.WaitGroup
	for w := range workers {
		wait.Go(func() {
			b := s.newBench()
			for n := w; n < s.Trials && failed[w] == nil && ctx.Err() == nil; n += workers {
				outcomes[n], failed[w] = b.trial(n)
				mu.Lock()
				tick()
				mu.Unlock()
			}
		})
	}
	wait.Wait()
	for _, err := range append(failed, ctx.Err()) {
		if err != nil {
			return nil, err
		}
	}
	return outcomes, nil
}
