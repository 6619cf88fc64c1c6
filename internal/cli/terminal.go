package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// onTerminal says whether a stream is a person's terminal.
func onTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// asks says whether somebody is there who can be asked.
func (s System) asks() bool { return onTerminal(s.Stdin) }

// say writes to the person at the terminal, also when standard error goes to
// a file.
func (s System) say(text string) {
	tty, err := os.OpenFile("/dev/tty", os.O_WRONLY, 0)
	if err != nil {
		fmt.Fprint(s.Stderr, text)
		return
	}
	defer tty.Close()
	fmt.Fprint(tty, text)
}

// ask asks on the terminal for a line, which is not shown while it is typed if
// it is secret.
func (s System) ask(ctx context.Context, question string, secret bool) (string, error) {
	file, ok := s.Stdin.(*os.File)
	if !ok {
		return "", errors.New("nobody is there to be asked")
	}
	s.say(question)
	read := readLine
	if secret {
		// Whoever interrupts gets a terminal back that shows what is typed.
		state, err := term.GetState(int(file.Fd()))
		if err != nil {
			return "", fmt.Errorf("ask on the terminal: %w", err)
		}
		defer s.say("\n")
		defer term.Restore(int(file.Fd()), state) // nothing left to do if it fails
		read = readSecret
	}
	return waitFor(ctx, func() (string, error) { return read(file) })
}

// waitFor returns what f returns, or the context's error if that comes first;
// f is then left to itself.
func waitFor[T any](ctx context.Context, f func() (T, error)) (T, error) {
	type answer struct {
		value T
		err   error
	}
	done := make(chan answer, 1)
	go func() {
		value, err := f()
		done <- answer{value, err}
	}()
	select {
	case a := <-done:
		return a.value, a.err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

func readSecret(f *os.File) (string, error) {
	line, err := term.ReadPassword(int(f.Fd()))
	return string(line), noAnswer(err)
}

func readLine(f *os.File) (string, error) {
	line, err := bufio.NewReader(f).ReadString('\n')
	return strings.TrimSpace(line), noAnswer(err)
}

func noAnswer(err error) error {
	if errors.Is(err, io.EOF) {
		return errors.New("no answer was given")
	}
	return err
}

// A style sets text off from the text around it.
type style struct{ on bool }

// style is on for terminals, unless $NO_COLOR asks for none
// (https://no-color.org).
func (s System) style() style {
	return style{onTerminal(s.Stdout) && s.Getenv("NO_COLOR") == "" && s.Getenv("TERM") != "dumb"}
}

func (s style) strong(text string) string {
	if !s.on {
		return text
	}
	return "\x1b[1m" + text + "\x1b[0m"
}

func (s style) faint(text string) string {
	if !s.on {
		return text
	}
	return "\x1b[2m" + text + "\x1b[0m"
}
