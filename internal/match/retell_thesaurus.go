package match

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// thesaurusFile is made from Princeton WordNet by internal/house/thesaurus; its licence
// is thesaurus.LICENSE. It serves to recognise what somebody else has
// reworded, and never to word anything.
//
//go:embed thesaurus.txt.gz
var thesaurusFile []byte

// A thesaurus knows the senses of common words, and which senses lie beside a
// sense: the next more general one, one much alike, one derived from it.
type thesaurus struct {
	senses map[string][]int32
	beside [][]int32
}

// words is read once, on first use, in some 15 ms.
var words = sync.OnceValue(func() *thesaurus {
	t, err := readThesaurus(thesaurusFile)
	if err != nil {
		panic(err) // a defect of the build, which the package's tests catch
	}
	return t
})

func readThesaurus(file []byte) (*thesaurus, error) {
	z, err := gzip.NewReader(bytes.NewReader(file))
	if err != nil {
		return nil, fmt.Errorf("thesaurus: %w", err)
	}
	data, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("thesaurus: %w", err)
	}
	list, beside, _ := strings.Cut(string(data), "\n\n")
	t := &thesaurus{senses: map[string][]int32{}}
	for line := range strings.Lines(list + "\n") {
		f := strings.Fields(line)
		if t.senses[f[0]], err = numbers(f[1:]); err != nil {
			return nil, err
		}
	}
	for line := range strings.Lines(beside) {
		n, err := numbers(strings.Fields(line))
		if err != nil {
			return nil, err
		}
		t.beside = append(t.beside, n)
	}
	return t, nil
}

func numbers(fields []string) ([]int32, error) {
	out := make([]int32, len(fields))
	for i, f := range fields {
		n, err := strconv.ParseInt(f, 36, 32)
		if err != nil {
			return nil, fmt.Errorf("thesaurus: %w", err)
		}
		out[i] = int32(n)
	}
	return out, nil
}

// How much of a word another one tells.
const (
	shareSense  = 1.0 // they have a sense in common
	shareBeside = 0.7 // a sense of one lies beside a sense of the other
)

// related returns how much of one word the other tells: 0 for nothing known.
func (t *thesaurus) related(a, b []int32) float64 {
	for _, s := range a {
		if slices.Contains(b, s) {
			return shareSense
		}
	}
	if t.besides(a, b) || t.besides(b, a) {
		return shareBeside
	}
	return 0
}

func (t *thesaurus) besides(a, b []int32) bool {
	for _, s := range a {
		if slices.ContainsFunc(t.beside[s], func(n int32) bool { return slices.Contains(b, n) }) {
			return true
		}
	}
	return false
}

// sensesOf finds a word by itself or by what its stem may have been cut from.
func (t *thesaurus) sensesOf(norm, stem string) []int32 {
	y := stem
	if s, ok := strings.CutSuffix(stem, "i"); ok {
		y = s + "y"
	}
	for _, form := range []string{norm, stem, stem + "e", y} {
		if s := t.senses[form]; s != nil {
			return s
		}
	}
	return nil
}
