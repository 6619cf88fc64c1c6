// Package cli is the command line: flags, files in and out, and words for
// people. What the commands do is done by the packages below; here it is asked
// for and told.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/alecthomas/kong"
)

// Exit codes. They are a promise to scripts.
const (
	Done   = 0 // it was done; for trace, whatever the finding
	Failed = 1 // it could not be done, or what was checked does not hold
	Usage  = 2 // the command line was not understood
)

// A System is what the program is run in.
type System struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string
	Environ        func() []string
}

// errTold ends a command with exit code 1 when it has said all there is to say.
var errTold = errors.New("told already")

// A coded error ends a command with an exit code of its own, as errTold ends it with
// Failed.
type coded int

func (coded) Error() string { return errTold.Error() }

// Run runs one command line, args without the program's name, and returns the
// exit code. Nothing is written to standard output but what the command is for.
func Run(ctx context.Context, args []string, sys System) int {
	bare := len(args) == 0
	if bare {
		args, sys.Stdout = []string{"--help"}, sys.Stderr
	}
	parser, err := newParser(sys)
	if err != nil {
		return sys.fail(err)
	}
	parsed, err := parser.Parse(args)
	switch {
	case bare:
		return Usage
	case errors.Is(err, errHelped):
		return Done
	case err != nil:
		return sys.misuse(err)
	}
	parsed.BindTo(ctx, (*context.Context)(nil))
	parsed.Bind(sys)
	return sys.fail(parsed.Run())
}

// fail tells what went wrong, if anything did.
func (s System) fail(err error) int {
	var usage usageError
	var code coded
	switch {
	case err == nil:
		return Done
	case errors.As(err, &code):
		return int(code)
	case errors.As(err, &usage):
		s.complain(err)
		return Usage
	case !errors.Is(err, errTold):
		s.complain(houseWords(err))
	}
	return Failed
}

// complain writes an error with the program's name; further lines of one that
// lists several problems are set in.
func (s System) complain(err error) {
	text := strings.TrimSpace(err.Error())
	if errors.Is(err, context.Canceled) {
		text = strings.ReplaceAll(text, context.Canceled.Error(), "interrupted")
	}
	fmt.Fprintln(s.Stderr, "barium: error:", strings.ReplaceAll(text, "\n", "\n  "))
}

// misuse tells what is wrong with the command line and where its help is.
func (s System) misuse(err error) int {
	s.complain(err)
	command := "barium"
	var p *kong.ParseError
	if errors.As(err, &p) && p.Context != nil && p.Context.Selected() != nil {
		command = "barium " + p.Context.Selected().Path()
	}
	fmt.Fprintf(s.Stderr, "barium: hint: '%s --help' lists what it takes\n", command)
	return Usage
}

// A usageError is a flag or argument that a command found wrong once it ran.
type usageError struct{ error }

func misused(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// OS is the system that the process runs in.
func OS() System { return System{os.Stdin, os.Stdout, os.Stderr, os.Getenv, os.Environ} }
