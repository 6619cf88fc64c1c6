// Package demo replays the first steps of the affair on a home of its own:
// share, watch, trace, and what the ledger knows of it.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"barium/internal/app"
	"barium/internal/demo/affair"
	"barium/internal/share"
)

// Options say where the demonstration takes place and where it is told.
type Options struct {
	// Dir is the folder for the home and the files of the story. It is made,
	// and must not exist.
	Dir     string
	Out     io.Writer
	Program string // name and version, for the ledger
	// Command is how the reader calls the program, for the commands that are
	// printed at the end: "barium", or "go run ./cmd/barium".
	Command string
}

// A story is a demonstration under way.
type story struct {
	Options
	home   *app.Home
	made   app.Made
	people []share.Person
	shared app.Shared
	copies []copyFile
	papers []affair.Paper
	roles  []role // by which the reader can enter the house
	steps  int    // told so far
	clock  calendar
	err    error // of writing to Out: told once, at the end
}

// A calendar is the story's: what happens on a day happens by the clock of that day.
type calendar struct{ day, began time.Time }

// on moves it to another moment.
func (c *calendar) on(month time.Month, day, hour int) {
	c.day, c.began = time.Date(2025, month, day, hour, 0, 0, 0, time.UTC), time.Now()
}

func (c *calendar) now() time.Time { return c.day.Add(time.Since(c.began)) }

// bound is the false-accusation bound of the story's traces.
const bound = 0.001

// Run tells the story and leaves its folder for the reader to explore.
func Run(ctx context.Context, o Options) error {
	if _, err := os.Stat(o.Dir); err == nil {
		return fmt.Errorf("%s is there already: remove it, or name another folder", o.Dir)
	}
	people, err := share.ReadPeople(strings.NewReader(affair.People()))
	if err != nil {
		return err
	}
	s := &story{Options: o, people: people}
	defer func() {
		if s.home != nil {
			_ = s.home.Close() // everything is committed by then
		}
	}()
	for _, step := range []func(context.Context) error{
		s.makeHome, s.shareReport, s.publish, s.watch, s.ask, s.tryAlone, s.traceArticle, s.shareLate,
		s.whoHeldIt, s.otherTexts, s.older, s.furnish, s.checkLedger, s.keepRoles, s.invite,
	} {
		if err := errors.Join(step(ctx), s.err); err != nil {
			return err
		}
	}
	return nil
}

// path is a file of the story.
func (s *story) path(name string) string { return filepath.Join(s.Dir, name) }

// step begins the next step.
func (s *story) step(title string) {
	s.steps++
	s.heading("%d. %s", s.steps, title)
}

// heading sets a line off from what is above.
func (s *story) heading(format string, args ...any) {
	s.say("")
	line := fmt.Sprintf(format, args...)
	s.say("%s", line)
	s.say("%s", strings.Repeat("─", len([]rune(line))))
}

// say prints a paragraph, wrapped.
func (s *story) say(format string, args ...any) {
	s.print(wrap(fmt.Sprintf(format, args...), ""))
}

// item prints a point of a list, wrapped behind its mark.
func (s *story) item(format string, args ...any) {
	s.print("  • " + strings.TrimPrefix(wrap(fmt.Sprintf(format, args...), "    "), "    "))
}

func (s *story) print(text string) {
	if _, err := fmt.Fprintln(s.Out, text); err != nil && s.err == nil {
		s.err = err
	}
}

// width is the columns of a terminal as most are.
const width = 78

// wrap breaks a text into lines no wider than width, each indented.
func wrap(text, indent string) string {
	var lines []string
	line := indent
	for _, w := range strings.Fields(text) {
		if line != indent && len([]rune(line))+1+len([]rune(w)) > width {
			lines = append(lines, line)
			line = indent
		}
		if line != indent {
			line += " "
		}
		line += w
	}
	return strings.Join(append(lines, line), "\n")
}
