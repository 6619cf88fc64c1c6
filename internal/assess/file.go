// Package assess is an assessment: a world, a secret and statements in, and out who
// can infer what, since when, by which statements, and what to withhold. The house
// keeps its assessments in the form that files have, so one goes into the other.
// What it is made of is package exposure.
package assess

import (
	"fmt"

	"barium/internal/share/invalid"
)

// A File is what a file of statements says, in YAML or JSON. Its keys are a
// contract.
type File struct {
	Secret     Secret      `yaml:"secret" json:"secret"`
	Statements []Statement `yaml:"statements" json:"statements"`
}

// A Secret is the question, and when its answer counts as lost.
type Secret struct {
	Name  string             `yaml:"name,omitempty" json:"name,omitempty"`
	Key   string             `yaml:"key" json:"key" doc:"attribute of the world that names a candidate"`
	K     int                `yaml:"k,omitempty" json:"k,omitempty" doc:"lost when fewer remain; 2 where none is given: identified"`
	Whose string             `yaml:"whose,omitempty" json:"whose,omitempty"`
	Prior map[string]float64 `yaml:"prior,omitempty" json:"prior,omitempty" doc:"weights by candidate; all alike where none is given"`
	// Shared is a property that all who remain may not have in common: they don't
	// count.
	Shared string `yaml:"shared,omitempty" json:"shared,omitempty" doc:"CEL over c: those of whom it is true don't count"`
	// Tries is another way to say when it is lost, for a level prior.
	Tries *Tries `yaml:"tries,omitempty" json:"tries,omitempty" doc:"lost when so many guesses hit with such a chance; instead of k, and for a level prior"`
	// Relations are further names for the world's relations: {"neighbours": "borders"}.
	Relations map[string]string `yaml:"relations,omitempty" json:"relations,omitempty"`
	// Attributes are derived ones, in CEL.
	Attributes []Attribute `yaml:"attributes,omitempty" json:"attributes,omitempty"`
	// Adversaries pool what several audiences know.
	Adversaries []Adversary `yaml:"adversaries,omitempty" json:"adversaries,omitempty"`
}

// Tries says that a secret is lost when some guesses hit with a chance.
type Tries struct {
	Guesses int     `yaml:"guesses" json:"guesses"`
	Chance  float64 `yaml:"chance" json:"chance"`
}

// An Attribute is derived from others.
type Attribute struct {
	Name string `yaml:"name" json:"name"`
	Is   string `yaml:"is" json:"is" doc:"CEL over c"`
}

// An Adversary is somebody who knows what any of several audiences know.
type Adversary struct {
	Name  string   `yaml:"name" json:"name"`
	Pools []string `yaml:"pools" json:"pools" nullable:"false" doc:"parties, or NAME at PARTY"`
}

// A Statement is what somebody said, as a predicate.
type Statement struct {
	ID          string      `yaml:"id" json:"id"`
	Text        string      `yaml:"text,omitempty" json:"text,omitempty"`
	Where       string      `yaml:"where" json:"where" doc:"CEL over c: of whom it is true"`
	Cost        *float64    `yaml:"cost,omitempty" json:"cost,omitempty" doc:"of withholding it; 1 where none is given"`
	When        string      `yaml:"when,omitempty" json:"when,omitempty"`
	To          audiences   `yaml:"to,omitempty,flow" json:"to,omitempty" doc:"public, a party, or NAME at PARTY; public where neither to, told nor source is given"`
	By          string      `yaml:"by,omitempty" json:"by,omitempty"`
	Told        []Telling   `yaml:"told,omitempty" json:"told,omitempty" doc:"further occasions on which it was said"`
	Ladder      []Rung      `yaml:"ladder,omitempty" json:"ladder,omitempty" doc:"weaker and weaker forms"`
	About       string      `yaml:"about,omitempty" json:"about,omitempty" doc:"CEL: the question that it answers"`
	Likelihood  *Likelihood `yaml:"likelihood,omitempty" json:"likelihood,omitempty" doc:"of its being made; strict where none is given"`
	Reliability string      `yaml:"reliability,omitempty" json:"reliability,omitempty" doc:"of the source, A to F"`
	Credibility string      `yaml:"credibility,omitempty" json:"credibility,omitempty" doc:"of the claim, 1 to 6"`
	Source      *Source     `yaml:"source,omitempty" json:"source,omitempty" doc:"where it stands"`
}

// A Telling is one occasion on which a statement was made.
type Telling struct {
	By   string `yaml:"by,omitempty" json:"by,omitempty"`
	To   string `yaml:"to" json:"to"`
	When string `yaml:"when,omitempty" json:"when,omitempty"`
}

// A Source is where a statement stands in a document or a publication.
type Source struct {
	Document    string `yaml:"document,omitempty" json:"document,omitempty"`
	Publication string `yaml:"publication,omitempty" json:"publication,omitempty"`
	Paragraph   int    `yaml:"paragraph,omitempty" json:"paragraph,omitempty" doc:"of the document, from 1"`
	Start       int    `yaml:"start,omitempty" json:"start,omitempty" doc:"byte of its text"`
	End         int    `yaml:"end,omitempty" json:"end,omitempty"`
	Words       string `yaml:"words,omitempty" json:"words,omitempty" doc:"that stand there: where the text has others by now, the place is lost"`
	Rung        int    `yaml:"rung,omitempty" json:"rung,omitempty" doc:"of the statement's ladder on which it stands there: 0 as written, one beyond the ladder withheld"`
	Was         string `yaml:"was,omitempty" json:"was,omitempty" doc:"what stood there as written"`
}

// A Rung is a weaker form: its predicate, with what it costs to say only that, and
// how it would read.
type Rung struct {
	Where string   `yaml:"where" json:"where" doc:"CEL over c"`
	Cost  *float64 `yaml:"cost,omitempty" json:"cost,omitempty" doc:"an even part of the statement's where none is given"`
	Text  string   `yaml:"text,omitempty" json:"text,omitempty" doc:"how it would read"`
}

// A Likelihood is how probable it is that a statement is made if its predicate is
// true, and if it is false.
type Likelihood struct {
	True  float64 `yaml:"true" json:"true"`
	False float64 `yaml:"false" json:"false"`
}

// audiences are those that a statement was made to: one, or a list.
type audiences []string

// Check refuses a secret that never is one, or that is none any more.
func (s Secret) Check() error {
	switch {
	case s.Key == "":
		return invalid.In("key", "secret: no key: say which attribute of the world names a candidate")
	case s.K < 0 || s.K == 1 && s.Shared == "":
		return invalid.In("k", "secret: k is %d: the secret counts as lost when fewer than k candidates remain, so k is 2 or more", s.K)
	case s.Tries != nil && (s.K != 0 || len(s.Prior) > 0):
		return invalid.In("k", "secret: tries stand instead of k, and for a level prior")
	case s.Tries != nil && !(s.Tries.Guesses > 0 && s.Tries.Chance > 0 && s.Tries.Chance <= 1):
		return invalid.In("k", "secret: %d guesses with a chance of %v: want at least one, and a chance above 0 and at most 1", s.Tries.Guesses, s.Tries.Chance)
	}
	for _, a := range s.Adversaries {
		if a.Name == "" || len(a.Pools) == 0 {
			return invalid.In("adversaries", "adversary %q: give it a name, and say whose knowledge it pools", a.Name)
		}
		for _, p := range a.Pools {
			if _, err := audience(p); err != nil {
				return invalid.In("adversaries", "adversary %q: %w", a.Name, err)
			}
		}
	}
	return nil
}

func (f File) check() error {
	if err := f.Secret.Check(); err != nil {
		return err
	}
	if len(f.Statements) == 0 {
		return fmt.Errorf("there are no statements")
	}
	return nil
}
