package cli

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"barium/internal/demo"
)

// demoFolder is where the demonstration goes if nobody says otherwise.
const demoFolder = "barium-demo"

type demoCmd struct {
	Dir string `help:"Folder for the demonstration's home and files, which must not exist. Else barium-demo here, or barium-demo-2 and so on if that exists." placeholder:"DIR"`
}

// Help is shown with the command's flags.
func (demoCmd) Help() string {
	return `Replays an invented affair: a report is shared with twelve people, a newspaper quotes and rewrites one of their copies, thirty papers are watched to see who took it over, and the copy is found. It leaves a home of its own, and prints commands with which you can go on looking. Your home isn't touched.`
}

// Run tells the story.
func (c demoCmd) Run(ctx context.Context, sys System) error {
	executable, err := os.Executable()
	if err != nil {
		executable = "barium"
	}
	return demo.Run(ctx, demo.Options{Dir: c.folder(), Out: sys.Stdout, Program: program(), Command: calledBy(executable, exec.LookPath)})
}

// folder passes over folders of earlier demonstrations, so that the same
// command can be run again.
func (c demoCmd) folder() string {
	if c.Dir != "" {
		return c.Dir
	}
	dir := demoFolder
	for n := 2; exists(dir); n++ {
		dir = fmt.Sprintf("%s-%d", demoFolder, n)
	}
	return dir
}

// calledBy is how the reader would run this program again: by name where the
// shell finds it, by its path, or through the go command where it built the
// program for this one run.
func calledBy(executable string, look func(string) (string, error)) string {
	if strings.Contains(executable, "go-build") {
		return "go run ./cmd/barium"
	}
	if found, err := look("barium"); err == nil && found == executable {
		return "barium"
	}
	return executable
}
