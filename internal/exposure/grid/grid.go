// Package grid answers questions about a joint secret: who held which post in which
// city in which year. There are n entities and several categories of n values each,
// and each entity has one value of each category, which no other has. Six categories
// of six are 720⁵ joint answers, too many to list, so statements tie values together
// and what follows from them is worked out, by steps that name what they use.
//
// A question asks which value of one category goes with a value of another. Its
// alternatives are the candidates.
package grid

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Category is a column: its values in their order, which is that of time or rank
// where one is meant.
type Category struct {
	Name   string
	Values []string
}

// A Value is a value of a category, numbered over the whole grid.
type Value uint8

// A Grid is what is to be tied together.
type Grid struct {
	categories []Category
	size       int       // values in a category, and so entities
	numbers    [][]int64 // by category: its values, if they are whole numbers
	byName     map[string][]Value
}

// Up to how many values and categories there may be: facts are kept as bits.
const (
	MaxSize       = 12
	MaxCategories = 8
)

// New checks that the categories make a grid.
func New(categories []Category) (*Grid, error) {
	if len(categories) < 2 || len(categories) > MaxCategories {
		return nil, fmt.Errorf("%d categories: a grid has 2 to %d, a column each", len(categories), MaxCategories)
	}
	g := &Grid{categories: categories, size: len(categories[0].Values), byName: make(map[string][]Value)}
	if g.size < 2 || g.size > MaxSize {
		return nil, fmt.Errorf("%d values of %s: a grid has 2 to %d of each category", g.size, categories[0].Name, MaxSize)
	}
	for c, category := range categories {
		if err := g.take(c, category); err != nil {
			return nil, err
		}
	}
	return g, nil
}

func (g *Grid) take(c int, category Category) error {
	if category.Name == "" || g.category(category.Name) != c {
		return fmt.Errorf("category %d is named %q: each needs a name of its own", c+1, category.Name)
	}
	if len(category.Values) != g.size {
		return fmt.Errorf("%s has %d values and %s has %d: in a grid each has one for each entity", category.Name, len(category.Values), g.categories[0].Name, g.size)
	}
	for i, name := range category.Values {
		if name == "" || slices.Index(category.Values, name) != i {
			return fmt.Errorf("%s: value %d is %q: each needs a name of its own", category.Name, i+1, name)
		}
		g.byName[name] = append(g.byName[name], g.value(c, i))
	}
	g.numbers = append(g.numbers, whole(category.Values))
	return nil
}

// whole reads values as whole numbers, nil if any isn't one.
func whole(values []string) []int64 {
	list := make([]int64, len(values))
	for i, v := range values {
		n, err := strconv.ParseInt(v, 10, 64)
		if err != nil {
			return nil
		}
		list[i] = n
	}
	return list
}

func (g *Grid) category(name string) int {
	return slices.IndexFunc(g.categories, func(c Category) bool { return c.Name == name })
}

func (g *Grid) value(c, i int) Value { return Value(c*g.size + i) }
func (g *Grid) of(v Value) int       { return int(v) / g.size }
func (g *Grid) at(v Value) int       { return int(v) % g.size }
func (g *Grid) count() int           { return len(g.categories) * g.size }

// values lists those of a category.
func (g *Grid) values(c int) []Value {
	list := make([]Value, g.size)
	for i := range list {
		list[i] = g.value(c, i)
	}
	return list
}

// Name is how a value is called: its own name, with its category's where two have it.
func (g *Grid) Name(v Value) string {
	category := g.categories[g.of(v)]
	name := category.Values[g.at(v)]
	if len(g.byName[name]) > 1 {
		return category.Name + "=" + name
	}
	return name
}

// Value finds a value by its name, or by CATEGORY=NAME.
func (g *Grid) Value(name string) (Value, error) {
	switch found := g.byName[name]; {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1:
		return 0, fmt.Errorf("%q stands in several columns: write %s", name, g.Name(found[0]))
	}
	if category, own, ok := strings.Cut(name, "="); ok {
		if c := g.category(category); c >= 0 {
			if i := slices.Index(g.categories[c].Values, own); i >= 0 {
				return g.value(c, i), nil
			}
		}
	}
	return 0, fmt.Errorf("%q is no value of this grid", name)
}

// A Fact says that two values of different categories go with one entity, or don't.
type Fact struct {
	A, B Value
	Same bool
}

func (f Fact) not() Fact { return Fact{f.A, f.B, !f.Same} }

// Say puts a fact into words.
func (g *Grid) Say(f Fact) string {
	if f.Same {
		return g.Name(f.A) + " goes with " + g.Name(f.B)
	}
	return g.Name(f.A) + " doesn't go with " + g.Name(f.B)
}

// ErrStopped says that a search was cut short before it could decide.
var ErrStopped = errors.New("the search was cut short: give it more time")
