package web

import (
	"errors"
	"net/http"
	"net/url"
	"slices"

	"barium/internal/share/invalid"
)

// A form is what was typed into one, and what is wrong with it.
type form struct {
	url.Values
	wrong map[string]string // words, by field; "" for the form as a whole
}

// sent reads what a form sent.
func sent(r *http.Request) (form, error) {
	if err := r.ParseForm(); err != nil {
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			return form{}, err
		}
		return form{}, invalid.Errorf("this form can't be read: go back and send it again")
	}
	return form{r.PostForm, map[string]string{}}, nil
}

// refuses takes an error that is about what was typed, to be shown beside it, and
// reports whether it is one.
func (f form) refuses(err error) bool {
	var wrong *invalid.Error
	if !errors.As(err, &wrong) {
		return false
	}
	f.wrong[wrong.Field()] = sentence(wrong.Error())
	return true
}

// Wrong is what is wrong with a field, "" where nothing is.
func (f form) Wrong(field string) string { return f.wrong[field] }

// Rest is what is wrong and is about none of the form's fields.
func (f form) Rest(fields ...string) []string {
	var list []string
	for field, words := range f.wrong {
		if !slices.Contains(fields, field) {
			list = append(list, words)
		}
	}
	return list
}

// Chosen reports whether a choice was made.
func (f form) Chosen(field, value string) bool { return slices.Contains(f.Values[field], value) }

// Of reports whether this form was sent with a field, so that the right one of a
// page's forms is shown open.
func (f form) Of(field string) bool { _, sent := f.Values[field]; return sent }
