package office

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"barium/internal/share/terms"
)

// A Told is terms as those are told of them who set them.
type Told struct {
	Labels []string `json:"labels" nullable:"false"`
	Short  string   `json:"short"`                 // in a sentence
	Says   []string `json:"says" nullable:"false"` // in several
	// Terms in their canonical form, as docs/sharing.md describes it.
	Terms json.RawMessage `json:"terms"`
}

// tell puts terms into words, with everybody's names.
func tell(ctx context.Context, tx Tx, t terms.Terms) (Told, error) {
	n := namer{ctx: ctx, tx: tx}
	audience := n.audience(t.Audience)
	out := Told{Labels: []string{}, Terms: t.Canonical()}
	for _, l := range t.Labels {
		out.Labels = append(out.Labels, string(l))
		out.Says = append(out.Says, fmt.Sprintf("%s: %s.", l, l.Meaning()))
	}
	out.Short = short(t)
	out.Says = append(out.Says, audienceSentence(audience))
	for _, p := range slices.Sorted(maps.Keys(t.Paragraphs)) {
		out.Says = append(out.Says, fmt.Sprintf("Paragraph %d is for %s.", p, only(n.audience(t.Paragraphs[p]))))
	}
	out.Says = append(append(out.Says, timesTold(t)...), goesOn(t.Onward))
	return out, n.err
}

// namer looks names up, and remembers the first error.
type namer struct {
	ctx context.Context
	tx  Tx
	err error
}

func (n *namer) party(id string) string {
	p, err := n.tx.Party(n.ctx, id)
	if err != nil && n.err == nil {
		n.err = err
	}
	return p.Name
}

func (n *namer) person(id string) string {
	p, err := n.tx.Person(n.ctx, id)
	if err != nil && n.err == nil {
		n.err = err
	}
	return fmt.Sprintf("%s (%s)", p.Name, p.PartyName)
}

func (n *namer) named(person string) Named {
	p, err := n.tx.Person(n.ctx, person)
	if err != nil && n.err == nil {
		n.err = err
	}
	return Named{person, p.Name}
}

// audience says who is in an audience; "" for nobody.
func (n *namer) audience(a terms.Audience) string {
	if a.Nobody() {
		return ""
	}
	parts := make([]string, len(a))
	for i, c := range a {
		parts[i] = n.clause(c)
	}
	return strings.Join(parts, ", as far as they are also among: ")
}

func (n *namer) clause(c terms.Clause) string {
	if c.Everyone {
		return "everyone"
	}
	var names []string
	for _, id := range c.Parties {
		names = append(names, "everybody at "+n.party(id))
	}
	for _, id := range c.People {
		names = append(names, n.person(id))
	}
	return listed(names)
}

// listed is "a", "a and b" or "a, b and c".
func listed(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

func audienceSentence(audience string) string {
	if audience == "" {
		return "Nobody is in its audience, so it can be released to nobody."
	}
	return "It can be released to people among these, and to nobody else: " + audience + "."
}

func only(audience string) string {
	if audience == "" {
		return "nobody but you"
	}
	return "these only: " + audience
}

func timesTold(t terms.Terms) []string {
	list := []string{}
	if !t.Embargo.IsZero() {
		list = append(list, "Nobody but you reads it before "+when(t.Embargo)+".")
	}
	if !t.Expires.IsZero() {
		list = append(list, "Nobody reads it from "+when(t.Expires)+" on.")
	}
	for _, s := range conditionSentences(t.Conditions) {
		list = append(list, "Recipients are told: "+s)
	}
	return list
}

func goesOn(onward int) string {
	switch onward {
	case 0:
		return "It may not go on to another party without your consent."
	case 1:
		return "It may go on once to another party without asking you, as far as its label and audience reach."
	}
	return fmt.Sprintf("It may go on %d times along the way without asking you, as far as its label and audience reach.", onward)
}

// short is what terms come to, in a sentence: "Only these 2 parties; nobody before
// 24 November 2026, 12:00 (Europe/London); may not go on without your consent."
func short(t terms.Terms) string {
	parts := []string{shortAudience(t.Audience)}
	if len(t.Paragraphs) > 0 {
		parts = append(parts, "fewer for "+counted(len(t.Paragraphs), "paragraph"))
	}
	if !t.Embargo.IsZero() {
		parts = append(parts, "nobody before "+when(t.Embargo))
	}
	if !t.Expires.IsZero() {
		parts = append(parts, "nobody from "+when(t.Expires)+" on")
	}
	switch {
	case t.Onward == 0:
		parts = append(parts, "may not go on without your consent")
	case t.Onward == 1:
		parts = append(parts, "may go on once without asking")
	default:
		parts = append(parts, fmt.Sprintf("may go on %d times without asking", t.Onward))
	}
	return strings.Join(parts, "; ") + "."
}

func shortAudience(a terms.Audience) string {
	if a.Nobody() {
		return "Nobody"
	}
	c := a[0]
	switch {
	case c.Everyone && len(a) == 1:
		return "Everyone"
	case len(a) > 1:
		return "Only who is in each of " + counted(len(a), "audience")
	case len(c.People) == 0:
		return "Only " + counted(len(c.Parties), "party")
	case len(c.Parties) == 0:
		return "Only " + counted(len(c.People), "person")
	}
	return "Only " + counted(len(c.Parties), "party") + " and " + counted(len(c.People), "person")
}

// counted is "this party" or "these 2 parties".
func counted(n int, one string) string {
	if n == 1 {
		return "this " + one
	}
	many := map[string]string{"party": "parties", "person": "people", "paragraph": "paragraphs", "audience": "audiences"}[one]
	return fmt.Sprintf("these %d %s", n, many)
}

// A ConditionChoice is a condition of IEP 2.0 with the values that it can have.
type ConditionChoice struct {
	Name   string
	Values []ConditionValue // none where any text will do
}

// A ConditionValue is one of a condition's values, with what recipients are told.
type ConditionValue struct{ Value, Says string }

// ConditionChoices are the conditions that there are.
func ConditionChoices() []ConditionChoice {
	var list []ConditionChoice
	for _, name := range terms.ConditionNames() {
		c := ConditionChoice{Name: name}
		for _, v := range terms.ConditionValues(name) {
			c.Values = append(c.Values, ConditionValue{v, conditionSentence(name, v)})
		}
		list = append(list, c)
	}
	return list
}
