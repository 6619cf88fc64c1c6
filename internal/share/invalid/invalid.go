// Package invalid marks errors that are the asker's matter and not ours: what was
// asked for can't be done as it was put, and the words say what to change.
package invalid

import "fmt"

// An Error is one that its asker can mend.
type Error struct {
	err   error
	field string
}

func (e *Error) Error() string { return e.err.Error() }

// Unwrap returns what was wrong.
func (e *Error) Unwrap() error { return e.err }

// Field names the field that it is about, "" where it is about the whole.
func (e *Error) Field() string { return e.field }

// Errorf makes an Error, like fmt.Errorf.
func Errorf(format string, args ...any) error { return &Error{fmt.Errorf(format, args...), ""} }

// In makes an Error about one field.
func In(field, format string, args ...any) error { return &Error{fmt.Errorf(format, args...), field} }
