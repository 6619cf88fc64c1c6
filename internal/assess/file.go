// Package assess is an assessment from files: a world, a secret and statements in,
// and out who can infer what, since when, by which statements, and what to
// withhold. What it is made of is package exposure.
package assess

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"barium/internal/exposure"
	"barium/internal/exposure/world"
)

// A File is what a file of statements says, in YAML or JSON. Its keys are a
// contract.
type File struct {
	Secret     Secret      `yaml:"secret"`
	Statements []Statement `yaml:"statements"`
}

// A Secret is the question, and when its answer counts as lost.
type Secret struct {
	Name  string             `yaml:"name"`
	Key   string             `yaml:"key"` // attribute that names a candidate
	K     int                `yaml:"k"`   // lost when fewer remain; 0 for 2: identified
	Whose string             `yaml:"whose"`
	Prior map[string]float64 `yaml:"prior"`
	// Shared is a property that all who remain may not have in common: they don't
	// count.
	Shared string `yaml:"shared"`
	// Relations are further names for the world's relations: {"neighbours": "borders"}.
	Relations map[string]string `yaml:"relations"`
	// Attributes are derived ones, in CEL.
	Attributes []Attribute `yaml:"attributes"`
}

// An Attribute is derived from others.
type Attribute struct {
	Name string `yaml:"name"`
	Is   string `yaml:"is"`
}

// A Statement is what somebody said, as a predicate.
type Statement struct {
	ID          string      `yaml:"id"`
	Text        string      `yaml:"text"`
	Where       string      `yaml:"where"`
	Cost        *float64    `yaml:"cost"` // of withholding it; 1 where none is given
	When        string      `yaml:"when"`
	To          audiences   `yaml:"to"`
	By          string      `yaml:"by"`
	Ladder      []Rung      `yaml:"ladder"`
	About       string      `yaml:"about"`
	Likelihood  *likelihood `yaml:"likelihood"`
	Reliability string      `yaml:"reliability"`
	Credibility string      `yaml:"credibility"`
}

// A Rung is a weaker form: its predicate alone, or with its cost.
type Rung struct {
	Where string
	Cost  *float64
}

// UnmarshalYAML takes "CEL" or {where: CEL, cost: 2}.
func (r *Rung) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		r.Where = n.Value
		return nil
	}
	var full struct {
		Where string   `yaml:"where"`
		Cost  *float64 `yaml:"cost"`
	}
	err := strict(n, &full, "where", "cost")
	r.Where, r.Cost = full.Where, full.Cost
	return err
}

type likelihood exposure.Likelihood

// UnmarshalYAML takes {"true": 0.9, "false": 0.2}.
func (l *likelihood) UnmarshalYAML(n *yaml.Node) error {
	var full struct {
		True  float64 `yaml:"true"`
		False float64 `yaml:"false"`
	}
	err := strict(n, &full, "true", "false")
	l.True, l.False = full.True, full.False
	return err
}

// strict decodes a mapping that has these keys and no others. A decoder of its own
// doesn't know that unknown keys are to be refused.
func strict(n *yaml.Node, into any, keys ...string) error {
	if n.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: want %s", n.Line, strings.Join(keys, " and "))
	}
	for i := 0; i < len(n.Content); i += 2 {
		if k := n.Content[i]; !strings.Contains(" "+strings.Join(keys, " ")+" ", " "+k.Value+" ") {
			return fmt.Errorf("line %d: unknown key %q: want %s", k.Line, k.Value, strings.Join(keys, " and "))
		}
	}
	return n.Decode(into)
}

// audiences are those that a statement was made to: one, or a list.
type audiences []string

// UnmarshalYAML takes "public", "party F" or ["F", "public"].
func (a *audiences) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		*a = audiences{n.Value}
		return nil
	}
	return n.Decode((*[]string)(a))
}

// Read reads a file of statements. Errors name the line.
func Read(data []byte) (File, error) {
	var f File
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(&f); err != nil {
		if errors.Is(err, io.EOF) {
			return f, errors.New("the file is empty: it needs a secret and statements")
		}
		return f, plain(err)
	}
	if err := d.Decode(new(any)); !errors.Is(err, io.EOF) {
		return f, errors.New("something follows after the statements: one document a file")
	}
	return f, f.check()
}

// plain is a decoder's error without the names of our types.
func plain(err error) error {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	text = strings.TrimPrefix(text, "unmarshal errors:\n  ")
	var words []string
	for _, w := range strings.Fields(text) {
		words = append(words, strings.TrimPrefix(w, "assess."))
	}
	return errors.New(strings.ReplaceAll(strings.Join(words, " "), " not found in type", ": no such key in a"))
}

func (f File) check() error {
	switch {
	case f.Secret.Key == "":
		return errors.New("secret: no key: say which attribute of the world names a candidate")
	case f.Secret.K < 0 || f.Secret.K == 1 && f.Secret.Shared == "":
		return fmt.Errorf("secret: k is %d: the secret counts as lost when fewer than k candidates remain, so k is 2 or more", f.Secret.K)
	case len(f.Statements) == 0:
		return errors.New("there are no statements")
	}
	return nil
}

// Inquiry compiles the file over a world.
func (f File) Inquiry(worldData []byte) (*exposure.Inquiry, error) {
	w, err := world.Parse(worldData, f.Secret.Key, f.Secret.Relations)
	if err != nil {
		return nil, fmt.Errorf("world: %w", err)
	}
	for _, a := range f.Secret.Attributes {
		if err := w.Derive(a.Name, a.Is); err != nil {
			return nil, fmt.Errorf("attribute %q: %w", a.Name, err)
		}
	}
	list, err := f.statements()
	if err != nil {
		return nil, err
	}
	return exposure.New(w, f.secret(), list)
}

func (f File) secret() exposure.Secret {
	s := f.Secret
	fewer := s.K
	switch {
	case fewer == 0 && s.Shared != "":
		fewer = 1
	case fewer == 0:
		fewer = 2
	}
	return exposure.Secret{Name: s.Name, Whose: s.Whose, Prior: s.Prior, Harm: exposure.Harm{Fewer: fewer, Shared: s.Shared}}
}

// statements puts the file's in order. One without a time was made with the one
// before it.
func (f File) statements() ([]exposure.Statement, error) {
	list := make([]exposure.Statement, len(f.Statements))
	var now exposure.Moment
	for i, s := range f.Statements {
		at, err := moment(s.When, now)
		if err == nil {
			list[i], err = s.statement(at)
		}
		if err != nil {
			return nil, fmt.Errorf("statement %q: %w", s.ID, err)
		}
		now = at
	}
	return list, nil
}

func (s Statement) statement(at exposure.Moment) (exposure.Statement, error) {
	out := exposure.Statement{
		ID: s.ID, Text: s.Text, Where: s.Where, About: s.About, Reliability: s.Reliability, Credibility: s.Credibility, Cost: s.cost(),
		Likelihood: (*exposure.Likelihood)(s.Likelihood),
	}
	if s.Where == "" {
		return out, errors.New("no predicate: say with where, in CEL over c, of whom it is true")
	}
	for i, r := range s.Ladder {
		// Rungs without a cost divide the statement's evenly.
		cost := out.Cost * float64(i+1) / float64(len(s.Ladder)+1)
		if r.Cost != nil {
			cost = *r.Cost
		}
		out.Ladder = append(out.Ladder, exposure.Rung{Where: r.Where, Cost: cost})
	}
	to := s.To
	if len(to) == 0 {
		to = audiences{publicName}
	}
	for _, name := range to {
		a, err := audience(name)
		if err != nil {
			return out, err
		}
		out.Told = append(out.Told, exposure.Telling{By: s.By, To: a, At: at})
	}
	return out, nil
}

func (s Statement) cost() float64 {
	if s.Cost == nil {
		return 1
	}
	return *s.Cost
}

const publicName = "public"

// audience reads "public", a party's name, or "NAME at PARTY" for a person.
func audience(name string) (exposure.Audience, error) {
	name = strings.TrimSpace(name)
	switch person, party, ok := strings.Cut(name, " at "); {
	case name == "":
		return exposure.Audience{}, errors.New("it was made to nobody: write public, a party's name, or \"NAME at PARTY\"")
	case name == publicName:
		return exposure.Public(), nil
	case ok:
		return exposure.Person(person, party), nil
	}
	return exposure.Party(strings.TrimPrefix(name, "party ")), nil
}

// moment reads a time: with a date or with date and hour. "" is the moment before.
func moment(when string, before exposure.Moment) (exposure.Moment, error) {
	if when == "" {
		return before, nil
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04", "2006-01-02 15:04", time.DateOnly} {
		if t, err := time.Parse(layout, when); err == nil {
			return exposure.Moment(t.UnixMicro()), nil
		}
	}
	return 0, fmt.Errorf("when %q: write 2026-11-23, or 2026-11-23T12:00:00Z", when)
}
