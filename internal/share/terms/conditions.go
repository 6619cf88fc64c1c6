package terms

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Conditions are what recipients have to keep to, by the names and with the
// values of FIRST's Information Exchange Policy 2.0
// (https://www.first.org/iep/). One that is not stated asks for nothing. Names
// and values that are not known here are kept, and then nothing is decided in
// anybody's favour.
type Conditions map[string]string

// The names of IEP 2.0's statements that are conditions. Its tlp, start_date and
// end_date are labels, embargo and expiry here.
const (
	EncryptInTransit           = "encrypt_in_transit"
	PermittedActions           = "permitted_actions"
	AffectedPartyNotifications = "affected_party_notifications"
	Attribution                = "attribution"
	UnmodifiedResale           = "unmodified_resale"
	ExternalReference          = "external_reference"
)

// Values of the conditions.
const (
	Must    = "must"
	May     = "may"
	MustNot = "must-not"
)

// ladder lists a condition's values, the strictest first. Attribution has two
// that are strict and contradict each other; it isn't here.
func ladder(name string) []string {
	switch name {
	case EncryptInTransit:
		return []string{Must, May}
	case PermittedActions:
		return []string{"none", "contact-for-instruction", "internally-visible-actions", "externally-visible-indirect-actions", "externally-visible-direct-actions"}
	case AffectedPartyNotifications, UnmodifiedResale:
		return []string{MustNot, May}
	}
	return nil
}

// ConditionNames lists the names that are known.
func ConditionNames() []string {
	return []string{EncryptInTransit, PermittedActions, AffectedPartyNotifications, Attribution, UnmodifiedResale, ExternalReference}
}

// ConditionValues lists a condition's values, the strictest first; none where
// any text will do, or the name is not known.
func ConditionValues(name string) []string {
	if name == Attribution {
		return []string{MustNot, Must, May}
	}
	return ladder(name)
}

// Unknown lists what is not known here, as "name: value".
func (c Conditions) Unknown() []string {
	var list []string
	for _, name := range slices.Sorted(maps.Keys(c)) {
		if !known(name, c[name]) {
			list = append(list, name+": "+c[name])
		}
	}
	return list
}

func known(name, value string) bool {
	if name == ExternalReference {
		return value != ""
	}
	return slices.Contains(ConditionValues(name), value) || name == Attribution && value == Contradiction
}

// Contradiction is the value of an attribution that is both demanded and
// forbidden: the words of both, sorted.
const Contradiction = Must + " " + MustNot

func (c Conditions) conflicts() []string {
	if c[Attribution] == Contradiction {
		return []string{"one source demands attribution and another forbids it"}
	}
	return nil
}

// and returns conditions that meet those of both.
func (c Conditions) and(d Conditions) Conditions {
	out := maps.Clone(c)
	for name, value := range d {
		if out == nil {
			out = Conditions{}
		}
		if mine, ok := out[name]; ok {
			value = stricter(name, mine, value)
		}
		out[name] = value
	}
	return out
}

// stricter joins two values of one condition. Where neither implies the other
// both words stay.
func stricter(name, a, b string) string {
	if steps := ladder(name); slices.Contains(steps, a) && slices.Contains(steps, b) {
		return steps[min(slices.Index(steps, a), slices.Index(steps, b))]
	}
	words := slices.Compact(slices.Sorted(slices.Values(append(strings.Fields(a), strings.Fields(b)...))))
	if name == Attribution && len(words) > 1 {
		words = slices.DeleteFunc(words, func(w string) bool { return w == May })
	}
	return strings.Join(words, " ")
}

// wider names the conditions of d that c doesn't meet.
func (c Conditions) wider(d Conditions) []string {
	var list []string
	for _, name := range slices.Sorted(maps.Keys(d)) {
		if mine, ok := c[name]; !ok || stricter(name, mine, d[name]) != stricter(name, mine, mine) {
			list = append(list, fmt.Sprintf("%s: %s, less than %s", name, orNothing(mine), d[name]))
		}
	}
	return list
}

func orNothing(s string) string {
	if s == "" {
		return "nothing"
	}
	return s
}
