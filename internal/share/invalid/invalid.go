// Package invalid marks errors that are the asker's matter and not ours: what was
// asked for can't be done as it was put, and the words say what to change.
package invalid

import "fmt"

// An Error is one that its asker can mend.
type Error struct{ err error }

func (e *Error) Error() string { return e.err.Error() }

// Unwrap returns what was wrong.
func (e *Error) Unwrap() error { return e.err }

// Errorf makes an Error, like fmt.Errorf.
func Errorf(format string, args ...any) error { return &Error{fmt.Errorf(format, args...)} }
