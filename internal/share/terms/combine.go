package terms

import (
	"fmt"
	"maps"
	"slices"
)

// And returns terms that keep to both: every label, every condition, the later
// embargo, the earlier expiry, the lesser depth, and whoever is in both
// audiences. It never widens. It doesn't matter in which order terms are joined,
// or how often.
func (t Terms) And(u Terms) Terms {
	return Terms{
		Labels:     sortedSet(slices.Concat(t.Labels, u.Labels)),
		Conditions: t.Conditions.and(u.Conditions),
		Embargo:    later(t.Embargo, u.Embargo),
		Expires:    earlier(t.Expires, u.Expires),
		Onward:     min(t.Onward, u.Onward),
		Audience:   t.Audience.And(u.Audience),
		Paragraphs: joined(t.Paragraphs, u.Paragraphs),
	}
}

func joined(a, b map[int]Audience) map[int]Audience {
	out := maps.Clone(a)
	for n, narrow := range b {
		if out == nil {
			out = map[int]Audience{}
		}
		if mine, ok := out[n]; ok {
			narrow = mine.And(narrow)
		}
		out[n] = narrow
	}
	return out
}

// Combine joins the terms of a document's sources. Without sources it is nobody.
func Combine(sources ...Terms) Terms {
	var out Terms
	for i, t := range sources {
		if i == 0 {
			out = t.And(t)
			continue
		}
		out = out.And(t)
	}
	return out
}

// Wider lists in words what t allows and u doesn't; nothing if t is no wider
// than u. It may name an audience that is not wider in fact, never the reverse.
func (t Terms) Wider(u Terms) []string {
	var list []string
	for _, l := range u.Labels {
		if !slices.Contains(t.Labels, l) {
			list = append(list, fmt.Sprintf("the label %s is missing", l))
		}
	}
	list = append(list, t.Conditions.wider(u.Conditions)...)
	if t.Embargo.At.Before(u.Embargo.At) {
		list = append(list, fmt.Sprintf("the embargo until %s is missing", u.Embargo))
	}
	if !u.Expires.IsZero() && (t.Expires.IsZero() || u.Expires.At.Before(t.Expires.At)) {
		list = append(list, fmt.Sprintf("it outlasts the expiry at %s", u.Expires))
	}
	if t.Onward > u.Onward {
		list = append(list, fmt.Sprintf("it may go on %d times, more than %d", t.Onward, u.Onward))
	}
	if !t.Audience.Within(u.Audience) {
		list = append(list, "its audience is wider")
	}
	for _, n := range slices.Sorted(maps.Keys(u.Paragraphs)) {
		mine := t.Audience
		if narrow, ok := t.Paragraphs[n]; ok {
			mine = mine.And(narrow)
		}
		if !mine.Within(u.Paragraphs[n]) {
			list = append(list, fmt.Sprintf("the audience of paragraph %d is wider", n))
		}
	}
	return list
}
