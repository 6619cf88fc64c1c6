package terms

import (
	"barium/internal/share/invalid"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Version is that of the JSON form.
const Version = 1

const (
	maxBytes   = 256 << 10
	maxNesting = 16
)

// wire is the JSON form. Its fields stand in the order of their names, which
// makes the encoding canonical: one set of terms, one text.
type wire struct {
	Audience   Audience            `json:"audience,omitempty"`
	Conditions Conditions          `json:"conditions,omitempty"`
	Embargo    string              `json:"embargo,omitempty"`
	Expires    string              `json:"expires,omitempty"`
	Labels     []Label             `json:"labels"`
	Onward     int                 `json:"onward"`
	Paragraphs map[string]Audience `json:"paragraphs,omitempty"`
	V          int                 `json:"v"`
}

// Canonical returns the JSON form: no spaces, names in order, audiences in
// their normal form.
func (t Terms) Canonical() []byte {
	w := wire{Audience: t.Audience.normal(), Conditions: t.Conditions, Embargo: t.Embargo.String(), Expires: t.Expires.String(),
		Labels: append([]Label{}, sortedSet(t.Labels)...), Onward: t.Onward, V: Version}
	for n, a := range t.Paragraphs {
		if w.Paragraphs == nil {
			w.Paragraphs = map[string]Audience{}
		}
		w.Paragraphs[strconv.Itoa(n)] = append(Audience{}, a.normal()...)
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(w); err != nil {
		panic(err) // strings, numbers and lists of them can be written
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// String is Canonical as text.
func (t Terms) String() string { return string(t.Canonical()) }

// Parse reads the JSON form. It refuses what it doesn't know, except conditions:
// those are kept, and refused when something is decided.
func Parse(b []byte) (Terms, error) {
	t, err := parse(b)
	if err != nil {
		return Terms{}, fmt.Errorf("terms: %w", err)
	}
	return t, nil
}

func parse(b []byte) (Terms, error) {
	if len(b) > maxBytes {
		return Terms{}, invalid.Errorf("%d bytes, more than %d", len(b), maxBytes)
	}
	if err := plainNames(b); err != nil {
		return Terms{}, err
	}
	var w wire
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&w); err != nil {
		return Terms{}, err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Terms{}, invalid.Errorf("something follows after the end")
	}
	if w.V != Version {
		return Terms{}, invalid.Errorf("version %d is not known here (this program knows %d); a newer barium may read it", w.V, Version)
	}
	return w.terms()
}

// plainNames refuses an object that names something twice, or in capitals: the
// decoder would take either, and readers might differ on which one counts.
func plainNames(b []byte) error {
	d := json.NewDecoder(bytes.NewReader(b))
	type object struct {
		names map[string]bool
		value bool // the next token is a value
	}
	var stack []*object // nil for a list
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		var top *object
		if len(stack) > 0 {
			top = stack[len(stack)-1]
		}
		if name, ok := token.(string); ok && top != nil && !top.value {
			if top.names[name] || strings.ToLower(name) != name {
				return invalid.Errorf("%q comes twice, or in capitals", name)
			}
			top.names[name], top.value = true, true
			continue
		}
		if top != nil {
			top.value = false
		}
		switch token {
		case json.Delim('{'):
			stack = append(stack, &object{names: map[string]bool{}})
		case json.Delim('['):
			stack = append(stack, nil)
		case json.Delim('}'), json.Delim(']'):
			stack = stack[:len(stack)-1]
		}
		if len(stack) > maxNesting {
			return invalid.Errorf("it is nested too deeply")
		}
	}
}

func (w wire) terms() (t Terms, err error) {
	t = Terms{Labels: sortedSet(w.Labels), Conditions: w.Conditions, Onward: w.Onward}
	for _, l := range t.Labels {
		if _, err := ParseLabel(string(l)); err != nil {
			return t, err
		}
	}
	if len(t.Labels) == 0 {
		return t, invalid.Errorf("no label: want one of TLP 2.0, like TLP:AMBER")
	}
	if w.Onward < 0 || w.Onward > MaxOnward {
		return t, invalid.Errorf("onward is %d: want 0 to %d", w.Onward, MaxOnward)
	}
	if t.Embargo, err = optional(w.Embargo); err != nil {
		return t, fmt.Errorf("embargo: %w", err)
	}
	if t.Expires, err = optional(w.Expires); err != nil {
		return t, fmt.Errorf("expires: %w", err)
	}
	if t.Audience, err = checked(w.Audience); err != nil {
		return t, err
	}
	if err := checkConditions(w.Conditions); err != nil {
		return t, err
	}
	t.Paragraphs, err = paragraphs(w.Paragraphs)
	return t, err
}

func optional(s string) (Moment, error) {
	if s == "" {
		return Moment{}, nil
	}
	return ParseMoment(s)
}

func validID(s string) bool {
	return s != "" && len(s) <= 64 && strings.IndexFunc(s, func(r rune) bool {
		return r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	}) < 0
}

// checked refuses ids that no party or person can have. An audience of nobody
// is allowed: it is what a combination may come to.
func checked(a Audience) (Audience, error) {
	for _, c := range a {
		if c.Everyone && (len(c.Parties) > 0 || len(c.People) > 0) {
			return nil, invalid.Errorf("audience: a clause is for everyone and names some too: decide for one")
		}
		for _, id := range slices.Concat(c.Parties, c.People) {
			if !validID(id) {
				return nil, invalid.Errorf("audience: %q is not the id of a party or person", id)
			}
		}
	}
	return a.normal(), nil
}

var nameForm = regexp.MustCompile(`^[a-z][a-z0-9_]{0,63}$`)

func checkConditions(c Conditions) error {
	for _, name := range slices.Sorted(maps.Keys(c)) {
		if !nameForm.MatchString(name) || len(c[name]) > 2000 || strings.TrimSpace(c[name]) != c[name] || c[name] == "" {
			return invalid.Errorf("condition %q: a name is small letters, figures and _, a value a line without spaces around it", name)
		}
	}
	return nil
}

func paragraphs(in map[string]Audience) (map[int]Audience, error) {
	var out map[int]Audience
	for _, key := range slices.Sorted(maps.Keys(in)) {
		n, err := strconv.Atoi(key)
		if err != nil || n < 1 || strconv.Itoa(n) != key {
			return nil, invalid.Errorf("paragraph %q: they are counted from 1", key)
		}
		a, err := checked(in[key])
		if err != nil {
			return nil, fmt.Errorf("paragraph %d: %w", n, err)
		}
		if out == nil {
			out = map[int]Audience{}
		}
		out[n] = a
	}
	return out, nil
}
