package damage

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"barium/internal/share/invalid"
)

func (a *Assessment) addItem(x Item) (err error) {
	if err := words("text", "an item needs what it says", x.Text); err != nil {
		return err
	}
	if x.Paragraph < 0 {
		return invalid.In("paragraph", "paragraphs are counted from 1")
	}
	x.ID, err = a.id('I', len(a.Items))
	a.Items = append(a.Items, x)
	return err
}

func (a *Assessment) addAudience(x Audience) (err error) {
	if err := name("name", "an audience needs a name", x.Name); err != nil {
		return err
	}
	if slices.ContainsFunc(a.Audiences, func(y Audience) bool { return y.Name == x.Name }) {
		return invalid.In("name", "there is an audience of that name")
	}
	x.ID, err = a.id('G', len(a.Audiences))
	a.Audiences = append(a.Audiences, x)
	return err
}

func (a *Assessment) addHad(x Knowledge, at time.Time) (err error) {
	if x.Since = x.Since.UTC(); x.Since.IsZero() || x.Since.After(at) {
		return invalid.In("at", "say since when they had it; it can't be still to come")
	}
	if err := words("how", "say how they had it: released to them, published, said", x.How); err != nil {
		return err
	}
	if err := a.audiences("audiences", x.Audience); err != nil {
		return err
	}
	if err := a.items("items", x.Item); err != nil {
		return err
	}
	x.ID, err = a.id('H', len(a.Had))
	a.Had = append(a.Had, x)
	return err
}

func (a *Assessment) addEvent(x Event, at time.Time) (err error) {
	switch x.At = x.At.UTC(); {
	case !slices.Contains(Kinds(), x.Kind):
		return invalid.In("kind", "%q is no kind of event: want one of %v", x.Kind, Kinds())
	case x.At.IsZero() || x.At.After(at):
		return invalid.In("at", "say when it happened; it can't be still to come")
	case len(x.Audiences) == 0:
		return invalid.In("audiences", "say whom it reached")
	case len(x.Items) == 0:
		return invalid.In("items", "say what was in it")
	}
	if err := name("name", "an event needs a title", x.Title); err != nil {
		return err
	}
	if err := a.audiences("audiences", x.Audiences...); err != nil {
		return err
	}
	if err := a.items("items", x.Items...); err != nil {
		return err
	}
	x.ID, err = a.id('E', len(a.Events))
	a.Events = append(a.Events, x)
	return err
}

func (a *Assessment) addRisk(x Risk) (err error) {
	switch {
	case !slices.Contains(Gravities(), x.Gravity):
		return invalid.In("gravity", "%q is no gravity: want one of %v", x.Gravity, Gravities())
	case !slices.Contains(Horizons(), x.Soon):
		return invalid.In("soon", "%q doesn't say how soon: want one of %v", x.Soon, Horizons())
	}
	if err := name("name", "say who or what is at risk", x.Who); err != nil {
		return err
	}
	if err := words("text", "say what may happen to them", x.Text); err != nil {
		return err
	}
	if err := a.items("items", x.Items...); err != nil {
		return err
	}
	x.ID, err = a.id('R', len(a.Risks))
	a.Risks = append(a.Risks, x)
	return err
}

// words are a text that is needed.
func words(field, needed, s string) error {
	switch {
	case strings.TrimSpace(s) == "":
		return invalid.In(field, "%s", needed)
	case utf8.RuneCountInString(s) > maxWords:
		return invalid.In(field, "that is more than %d characters: say it shorter", maxWords)
	}
	return nil
}

func name(field, needed, s string) error {
	if utf8.RuneCountInString(s) > maxName {
		return invalid.In(field, "that is more than %d characters: say it shorter", maxName)
	}
	return words(field, needed, s)
}

func (a *Assessment) items(field string, ids ...string) error {
	for _, id := range ids {
		if _, ok := a.Item(id); !ok {
			return invalid.In(field, "there is no item %s in this assessment", id)
		}
	}
	return nil
}

func (a *Assessment) audiences(field string, ids ...string) error {
	for _, id := range ids {
		if a.Name(id) == "" {
			return invalid.In(field, "there is no audience %s in this assessment: enter it first", id)
		}
	}
	return nil
}

// id is the next of a sort. An id that was taken out isn't given again.
func (a *Assessment) id(sort byte, taken int) (string, error) {
	if taken >= maxEach {
		return "", invalid.Errorf("this assessment holds as much of that as one can: open another case for the rest")
	}
	a.Made++
	return fmt.Sprintf("%c%d", sort, a.Made), nil
}
