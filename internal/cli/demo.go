package cli

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"barium/internal/demo"
)

// demoFolder is where the demonstration goes if nobody says otherwise.
const demoFolder = "barium-demo"

// servedHours is how long a demonstration's server lasts that nobody watches.
const servedHours = 2

type demoCmd struct {
	Dir     string `help:"Folder for the demonstration's home and files, which must not exist. Else barium-demo here, or barium-demo-2 and so on if that exists." placeholder:"DIR"`
	Again   string `help:"Serve the house of an earlier demonstration again, without telling the story." placeholder:"DIR" type:"path"`
	Listen  string `help:"Address on which the house is served (${default})." default:"127.0.0.1:0" placeholder:"ADDR"`
	NoServe bool   `help:"Tell the story, and serve nothing."`
	Watched bool   `hidden:"" help:"The process that started this one reads its doors."`
}

// Help is shown with the command's flags.
func (demoCmd) Help() string {
	return `Replays an invented affair: a report is shared with twelve people, a newspaper quotes and rewrites one of their copies, thirty papers are watched to see who took it over, and the copy is found. It leaves a home of its own, prints commands with which you can go on looking, and serves the house: with an address for each role, by which you enter it in a browser. Your home isn't touched.

At a terminal the server runs until it is interrupted. Otherwise it runs on in the background for two hours, and the command ends once it answers.`
}

// Run tells the story, and serves its house.
func (c demoCmd) Run(ctx context.Context, sys System) error {
	if c.Again != "" {
		return c.serve(ctx, sys, c.Again)
	}
	dir := c.folder()
	if err := demo.Run(ctx, demo.Options{Dir: dir, Out: sys.Stdout, Program: program(), Command: command()}); err != nil || c.NoServe {
		return err
	}
	if onTerminal(sys.Stdout) {
		return c.serve(ctx, sys, dir)
	}
	return c.serveApart(ctx, sys, dir)
}

// serve serves until it is interrupted.
func (c demoCmd) serve(ctx context.Context, sys System, dir string) error {
	h, err := demo.Open(ctx, dir)
	if err != nil {
		return err
	}
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return errors.Join(fmt.Errorf("listen on %s: %w", c.Listen, err), h.Close())
	}
	if c.Watched {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, servedHours*time.Hour)
		defer cancel()
	}
	told := func(doors []demo.Door) {
		_ = demo.Invite(sys.Stdout, doors) // whoever doesn't listen any more needn't be told
		if !c.Watched {
			fmt.Fprintln(sys.Stderr, "\nbarium: serving; interrupt to end")
		}
	}
	return errors.Join(h.Serve(ctx, l, sys.Stderr, program(), told), h.Close())
}

// serveApart starts a process that serves, and shows its doors once it answers.
func (c demoCmd) serveApart(ctx context.Context, sys System, dir string) error {
	executable, err := os.Executable()
	if err != nil {
		return err
	}
	log, err := os.OpenFile(filepath.Join(dir, "server.log"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	defer log.Close() // the server has its own handle
	doors, err := os.OpenFile(filepath.Join(dir, "doors.txt"), os.O_CREATE|os.O_RDWR|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	defer doors.Close() // only read from here on
	child := exec.Command(executable, "demo", "--again", dir, "--listen", c.Listen, "--watched")
	child.Stdout, child.Stderr, child.SysProcAttr = doors, log, apart()
	if err := child.Start(); err != nil {
		return fmt.Errorf("serve the house: %w", err)
	}
	ended := make(chan error, 1)
	go func() { ended <- child.Wait() }()
	text, err := awaitDoors(ctx, doors.Name(), ended)
	if err != nil {
		return fmt.Errorf("serve the house: %w; %s says more", err, log.Name())
	}
	fmt.Fprint(sys.Stdout, text)
	return demo.Ending(sys.Stdout, child.Process.Pid, servedHours, command()+" demo --again "+dir)
}

// awaitDoors waits until the server has told its doors, which it does in one piece.
func awaitDoors(ctx context.Context, file string, ended <-chan error) (string, error) {
	for {
		text, err := os.ReadFile(file)
		if err != nil || len(text) > 0 {
			return string(text), err
		}
		select {
		case <-ctx.Done():
			return "", ctx.Err()
		case err := <-ended:
			return "", errors.Join(errors.New("it ended"), err)
		case <-time.After(50 * time.Millisecond):
		}
	}
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

// command is how the reader would run this program again.
func command() string {
	executable, err := os.Executable()
	if err != nil {
		executable = "barium"
	}
	return calledBy(executable, exec.LookPath)
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
