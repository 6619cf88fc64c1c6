package web

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"barium/internal/office"
	"barium/internal/share/invalid"
	"barium/internal/share/terms"
)

// A draftForm is a release as it was typed, with what is wrong beside each field.
type draftForm struct {
	Typed url.Values
	Wrong map[string]string
}

// A field is one of a form, as it is shown or carried on unseen.
type field struct{ Name, Value, Label, Hint, Zone, Wrong string }

// draftFields are what a draft consists of. A form carries them from page to page,
// so that nothing is kept of a release that was only considered.
func draftFields() []string {
	return []string{"to", "parent", "paragraphs", "embargo", "embargo-zone", "expires", "expires-zone", "onward"}
}

// Get is what was typed into a field.
func (f draftForm) Get(name string) string { return f.Typed.Get(name) }

// Narrower reports whether anything was typed that narrows the terms.
func (f draftForm) Narrower() bool {
	return f.Get("paragraphs")+f.Get("embargo")+f.Get("expires")+f.Get("onward") != ""
}

// Field is a field to be shown.
func (f draftForm) Field(name, label, hint string) field {
	zone := f.Get(name + "-zone")
	if zone == "" {
		zone = "UTC"
	}
	return field{name, f.Get(name), label, hint, zone, f.Wrong[name]}
}

// Carried is the draft for another form.
func (f draftForm) Carried() []field {
	var list []field
	for _, name := range draftFields() {
		for _, v := range f.Typed[name] {
			if v != "" {
				list = append(list, field{Name: name, Value: v})
			}
		}
	}
	return list
}

// Query is the draft for an address.
func (f draftForm) Query() string {
	q := url.Values{}
	for _, x := range f.Carried() {
		q.Add(x.Name, x.Value)
	}
	return q.Encode()
}

// draft reads a draft from a form. The error says that something in it is wrong,
// which stands beside the fields.
func draft(r *http.Request, document string) (office.Draft, draftForm, error) {
	f := draftForm{Wrong: map[string]string{}}
	if err := r.ParseForm(); err != nil {
		return office.Draft{}, f, invalid.Errorf("the form can't be read: %v", err)
	}
	f.Typed = r.Form
	in := office.Draft{Document: document, Parent: f.Get("parent")}
	for _, id := range f.Typed["to"] {
		if !slices.Contains(in.To, id) {
			in.To = append(in.To, id)
		}
	}
	f.read("paragraphs", func(s string) (err error) { in.Paragraphs, err = paragraphs(s); return err })
	f.read("embargo", func(s string) (err error) { in.Embargo, err = written(localTime(s, f.Get("embargo-zone"))); return err })
	f.read("expires", func(s string) (err error) { in.Expires, err = written(localTime(s, f.Get("expires-zone"))); return err })
	f.read("onward", func(s string) error {
		n, err := strconv.Atoi(s)
		if err != nil || n < 0 || n > terms.MaxOnward {
			return invalid.Errorf("write a number from 0 to %d, or nothing", terms.MaxOnward)
		}
		in.Onward = &n
		return nil
	})
	if len(f.Wrong) > 0 {
		return in, f, invalid.Errorf("something in the form is not right yet")
	}
	return in, f, nil
}

// read reads one field, if anything was typed.
func (f draftForm) read(name string, into func(string) error) {
	s := strings.TrimSpace(f.Get(name))
	if s == "" {
		return
	}
	if err := into(s); err != nil {
		f.Wrong[name] = sentence(err.Error())
	}
}

// maxParagraph bounds a range, so that a slip of the finger fills no memory.
const maxParagraph = 100_000

// paragraphs reads "1-3, 7": numbers counted from 1, and ranges of them.
func paragraphs(s string) ([]int, error) {
	var list []int
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' || r == ' ' }) {
		from, to, ranged := strings.Cut(strings.ReplaceAll(part, "–", "-"), "-")
		first, err := strconv.Atoi(from)
		last := first
		if err == nil && ranged {
			last, err = strconv.Atoi(to)
		}
		if err != nil || first < 1 || last < first || last > maxParagraph {
			return nil, invalid.Errorf("%q: write numbers and ranges, like 1-3, 7", part)
		}
		for n := first; n <= last; n++ {
			list = append(list, n)
		}
	}
	return slices.Compact(slices.Sorted(slices.Values(list))), nil
}

// written is a moment as terms write it.
func written(m terms.Moment, err error) (string, error) { return m.String(), err }

// dayTime is how a field for day and time writes them.
const dayTime = "2006-01-02T15:04"

// localTime is what a field for day and time holds, in the zone that is named
// beside it.
func localTime(s, zone string) (terms.Moment, error) {
	if zone == "" {
		zone = "UTC"
	}
	place, err := terms.Moment{Zone: zone}.Location()
	if err != nil {
		return terms.Moment{}, err
	}
	t, err := time.ParseInLocation(dayTime, s, place)
	if err != nil {
		return terms.Moment{}, invalid.Errorf("write day and time like 2026-11-23T12:00")
	}
	if t.Format(dayTime) != s {
		return terms.Moment{}, invalid.Errorf("the clocks in %s never show that: they go forward then", zone)
	}
	return terms.NewMoment(t, zone)
}
