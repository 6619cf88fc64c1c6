package exposure

import (
	"fmt"
	"slices"
)

// Audience is who can have heard something: the public, a party, a person at
// one, or a named adversary who pools what several audiences know.
type Audience struct {
	Party  string
	Person string
	Pools  []Audience // of an adversary
	Name   string     // of an adversary
}

// Public is everybody.
func Public() Audience { return Audience{} }

// Party is a party. It knows what its people were told: they may talk.
func Party(name string) Audience { return Audience{Party: name} }

// Person is somebody at a party, who knows what the party was told as such.
func Person(name, party string) Audience { return Audience{Party: party, Person: name} }

// Adversary is somebody who knows what any of the others know.
func Adversary(name string, pools ...Audience) Audience { return Audience{Name: name, Pools: pools} }

func (a Audience) public() bool { return a.Party == "" && a.Person == "" && a.Name == "" }

func (a Audience) String() string {
	switch {
	case a.public():
		return "public"
	case a.Name != "":
		return "adversary " + a.Name
	case a.Person != "" && a.Party != "":
		return fmt.Sprintf("person %s (%s)", a.Person, a.Party)
	case a.Person != "":
		return "person " + a.Person
	}
	return "party " + a.Party
}

// Hears says whether the audience learns what is said to another.
func (a Audience) Hears(to Audience) bool {
	switch {
	case to.public():
		return true
	case a.Name != "":
		return a.Name == to.Name || slices.ContainsFunc(a.Pools, func(p Audience) bool { return p.Hears(to) })
	case to.Name != "" || a.public():
		return false
	case a.Person != "" && to.Person != "":
		return a.Person == to.Person && a.Party == to.Party
	}
	return a.Party != "" && a.Party == to.Party
}
