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
func (s System) asks() bool { return onTerminal(s.Stdin) && onTerminal(s.Stderr) }

// ask asks on the terminal for a line, which is not shown while it is typed if
// it is secret.
func (s System) ask(ctx context.Context, question string, secret bool) (string, error) {
	fmt.Fprint(s.Stderr, question)
	type answer struct {
		line string
		err  error
	}
	done := make(chan answer, 1)
	file, _ := s.Stdin.(*os.File)
	read := readLine
	if secret {
		// Whoever interrupts gets a terminal back that shows what is typed.
		state, err := term.GetState(int(file.Fd()))
		if err != nil {
			return "", fmt.Errorf("ask on the terminal: %w", err)
		}
		defer fmt.Fprintln(s.Stderr)
		defer term.Restore(int(file.Fd()), state) // nothing left to do if it fails
		read = readSecret
	}
	go func() {
		line, err := read(file)
		done <- answer{line, err}
	}()
	select {
	case a := <-done:
		return a.line, a.err
	case <-ctx.Done():
		return "", ctx.Err()
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
