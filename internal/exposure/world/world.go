// Package world holds what an outsider may know anyway: the candidates, their
// attributes and how they are related. Predicates about them are written in CEL.
package world

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
)

// World is a number of candidates, in the order in which they were given.
type World struct {
	names     []string
	index     map[string]int
	known     []string         // names of attributes that any candidate has
	attrs     []map[string]any // JSON values, and CEL's for derived attributes
	values    []*candidate
	relations map[string][][]int // by name and candidate, the candidates related; nil if not known
	env       *cel.Env
}

// candidate is a candidate as CEL sees it: a map that knows its own number.
type candidate struct {
	traits.Mapper
	number int
}

// Parse reads a world from a JSON array, JSON Lines or CSV. The attribute
// named key, a path such as "name.common", names a candidate and no other.
//
// A list attribute all of whose values name candidates, by the key or by
// another attribute that no two candidates share, is a relation. Further names
// for relations can be given: {"neighbours": "borders"}.
func Parse(data []byte, key string, alias map[string]string) (*World, error) {
	rows, err := read(data)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, errors.New("the world is empty: it needs at least one candidate")
	}
	w := &World{index: make(map[string]int)}
	if err := w.name(rows, key); err != nil {
		return nil, err
	}
	for i, r := range rows {
		w.attrs = append(w.attrs, r.attrs)
		m := types.NewStringInterfaceMap(types.DefaultTypeAdapter, converted(r.attrs))
		w.values = append(w.values, &candidate{m, i})
	}
	w.survey()
	w.relate()
	for name, of := range alias {
		if w.relations[of] == nil {
			return nil, fmt.Errorf("%q is to be another name for %q, which is no relation of this world (those are: %s)",
				name, of, strings.Join(w.Relations(), ", "))
		}
		w.relations[name] = w.relations[of]
	}
	return w, w.newEnv()
}

// converted turns values into CEL's once, so that evaluation needn't.
func converted(attrs map[string]any) map[string]any {
	for k, v := range attrs {
		attrs[k] = types.DefaultTypeAdapter.NativeToValue(v)
	}
	return attrs
}

func (w *World) name(rows []row, key string) error {
	if key == "" {
		return errors.New("no key given: say which attribute names a candidate")
	}
	first := make(map[string]int)
	for i, r := range rows {
		name, ok := at(r.attrs, key).(string)
		if !ok || name == "" {
			return fmt.Errorf("line %d: the candidate has no text at %q, which should name it (it has: %s)",
				r.line, key, strings.Join(slices.Sorted(maps.Keys(r.attrs)), ", "))
		}
		if line, twice := first[name]; twice {
			return fmt.Errorf("line %d: %q is also the candidate of line %d: names must differ", r.line, name, line)
		}
		first[name] = r.line
		w.index[name] = i
		w.names = append(w.names, name)
	}
	return nil
}

// at follows a dotted path into attributes, nil if it leads nowhere. An
// attribute whose own name has dots is found first.
func at(attrs map[string]any, path string) any {
	if v, ok := attrs[path]; ok {
		return v
	}
	head, rest, more := strings.Cut(path, ".")
	if inner, ok := attrs[head].(map[string]any); ok && more {
		return at(inner, rest)
	}
	return nil
}

// Len is the number of candidates.
func (w *World) Len() int { return len(w.names) }

// Name returns the name of candidate i.
func (w *World) Name(i int) string { return w.names[i] }

// Index returns the number of the candidate with the name.
func (w *World) Index(name string) (int, bool) {
	i, ok := w.index[name]
	return i, ok
}

// Relations lists the names by which relations can be called.
func (w *World) Relations() []string { return slices.Sorted(maps.Keys(w.relations)) }

// Attributes lists the names of attributes that any candidate has.
func (w *World) Attributes() []string { return slices.Clone(w.known) }

// survey collects those names.
func (w *World) survey() {
	names := make(map[string]bool)
	for _, a := range w.attrs {
		for k := range a {
			names[k] = true
		}
	}
	w.known = slices.Sorted(maps.Keys(names))
}

// relate finds the relations among the attributes.
func (w *World) relate() {
	w.relations = make(map[string][][]int)
	indexes := append([]map[string]int{w.index}, w.unique()...)
	for _, name := range w.Attributes() {
		for _, index := range indexes {
			if list := w.resolve(name, index); list != nil {
				w.relations[name] = list
				break
			}
		}
	}
}

// unique returns an index for each attribute that tells all candidates that
// have it apart.
func (w *World) unique() []map[string]int {
	var list []map[string]int
	for _, name := range w.Attributes() {
		index, ok := make(map[string]int), true
		for i, a := range w.attrs {
			v, has := a[name].(types.String)
			_, twice := index[string(v)]
			ok = ok && !(has && twice)
			if has {
				index[string(v)] = i
			}
		}
		if ok && len(index) > 1 {
			list = append(list, index)
		}
	}
	return list
}

// resolve follows a list attribute through an index; nil if any value isn't
// in the index or nobody has a value.
func (w *World) resolve(name string, index map[string]int) [][]int {
	list, any := make([][]int, len(w.attrs)), false
	for i, a := range w.attrs {
		v, ok := a[name]
		if !ok {
			continue
		}
		lister, ok := v.(traits.Lister)
		if !ok {
			return nil
		}
		list[i] = []int{}
		for it := lister.Iterator(); it.HasNext() == types.True; {
			s, ok := it.Next().(types.String)
			to, known := index[string(s)]
			if !ok || !known {
				return nil
			}
			list[i], any = append(list[i], to), true
		}
	}
	if !any {
		return nil
	}
	return list
}

// related returns the candidates that v, a candidate or its name, is related to.
func (w *World) related(v ref.Val, relation string) ref.Val {
	i, ok := w.number(v)
	if !ok {
		return types.NewErr("%v is no candidate of this world", v.Value())
	}
	lists, ok := w.relations[relation]
	if !ok {
		return types.NewErr("this world has no relation %q (it has: %s)", relation, strings.Join(w.Relations(), ", "))
	}
	if lists[i] == nil {
		return types.NewErr("no such key: %s", relation)
	}
	list := make([]ref.Val, len(lists[i]))
	for j, to := range lists[i] {
		list[j] = w.values[to]
	}
	return types.NewRefValList(types.DefaultTypeAdapter, list)
}

// number returns which candidate a value of CEL is or names.
func (w *World) number(v ref.Val) (int, bool) {
	switch v := v.(type) {
	case *candidate:
		return v.number, true
	case types.String:
		return w.Index(string(v))
	}
	return 0, false
}

// Text returns a candidate's attribute, if it has it and it is text: for
// suggestions from the world's own vocabulary.
func (w *World) Text(i int, attribute string) (string, bool) {
	s, ok := w.attrs[i][attribute].(types.String)
	return string(s), ok
}
