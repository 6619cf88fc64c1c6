package world

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/traits"
)

// maxValues is how many values an attribute may have to be suggested by them: beyond,
// it tells candidates apart and says nothing of them.
const maxValues = 60

// Suggest lists predicates in the world's own words, at most so many: for each attribute
// with few values, that a candidate has one of them; for numbers, that it has less than
// a quarter, half and three quarters of all have; for lists, how many there are. Who
// writes a statement chooses one, or begins with it.
func (w *World) Suggest(most int) []string {
	list := []string{}
	for _, name := range w.known {
		if !identifier(name) {
			continue
		}
		found, numbers := map[string]bool{}, []float64{}
		for _, a := range w.attrs {
			numbers = suggest(found, "c."+name, a[name], numbers)
		}
		if len(found) <= maxValues && len(found) < len(w.names) {
			list = append(list, slices.Sorted(maps.Keys(found))...)
		}
		slices.Sort(numbers)
		for i := 1; i < 4 && len(numbers) > 3; i++ {
			list = append(list, fmt.Sprintf("c.%s < %s", name, decimal(numbers[i*len(numbers)/4])))
		}
	}
	list = slices.Compact(list)
	return list[:min(len(list), most)]
}

// maxSize is up to which length lists are told apart by it.
const maxSize = 5

// suggest adds what is true of a candidate with a value, and numbers to those of others.
func suggest(found map[string]bool, attribute string, value any, numbers []float64) []float64 {
	switch v := value.(type) {
	case types.Bool:
		found[attribute], found["!"+attribute] = true, true
	case types.String:
		found[fmt.Sprintf("%s == %s", attribute, strconv.Quote(string(v)))] = true
	case types.Double:
		return append(numbers, float64(v))
	case traits.Lister:
		if n, ok := v.Size().(types.Int); ok && n <= maxSize {
			found[fmt.Sprintf("size(%s) == %d", attribute, n)] = true
		}
		for it := v.Iterator(); it.HasNext() == types.True; {
			if s, ok := it.Next().(types.String); ok {
				found[fmt.Sprintf("%s in %s", strconv.Quote(string(s)), attribute)] = true
			}
		}
	}
	return numbers
}

// decimal is a number as a predicate needs it, with its point.
func decimal(x float64) string {
	s := strconv.FormatFloat(x, 'f', -1, 64)
	if _, err := strconv.Atoi(s); err == nil {
		return s + ".0"
	}
	return s
}
