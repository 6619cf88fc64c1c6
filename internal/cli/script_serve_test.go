package cli

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// A served is a server that a script has started.
type served struct {
	command *exec.Cmd
	output  chan string // all that it wrote, when it has ended
}

// servers are a script's, kept under this key.
func servers(ts *testscript.TestScript) map[string]*served {
	m, ok := ts.Value(serversKey{}).(map[string]*served)
	if !ok {
		ts.Fatalf("the script has no place for servers")
	}
	return m
}

type serversKey struct{}

// serve NAME HOME starts 'barium serve' on a port of its own and sets $NAME, in
// capitals, to its address.
func startServer(ts *testscript.TestScript, _ bool, args []string) {
	name := args[0]
	c := exec.Command("barium", "serve", "--listen", "127.0.0.1:0", "--home", ts.MkAbs(args[1]))
	c.Env = append(os.Environ(), "BARIUM_WITNESSED="+ts.Getenv("BARIUM_WITNESSED"))
	if ts.Getenv("BARIUM_WITNESSED") == "" {
		c.Env = os.Environ()
	}
	c.Dir = ts.MkAbs(".")
	said, err := c.StderrPipe()
	ts.Check(err)
	ts.Check(c.Start())
	s := &served{c, make(chan string, 1)}
	servers(ts)[name] = s
	ts.Defer(func() { _ = c.Process.Kill() })
	address, lines := make(chan string, 1), bufio.NewScanner(said)
	go func() {
		var all strings.Builder
		for lines.Scan() {
			all.WriteString(lines.Text() + "\n")
			if m := serving.FindString(lines.Text()); m != "" {
				select {
				case address <- m:
				default: // the first address counts
				}
			}
		}
		s.output <- all.String()
	}()
	select {
	case a := <-address:
		ts.Setenv(strings.ToUpper(name), a)
	case text := <-s.output:
		ts.Fatalf("the server ended: %s", text)
	case <-time.After(time.Minute):
		ts.Fatalf("the server doesn't begin")
	}
}

var serving = regexp.MustCompile(`https?://[a-z0-9.]+:[0-9]+`)

// stop NAME interrupts a server and waits for its end.
func stopServer(ts *testscript.TestScript, _ bool, args []string) {
	s := servers(ts)[args[0]]
	ts.Check(s.command.Process.Signal(os.Interrupt))
	ts.Logf("%s said:\n%s", args[0], <-s.output)
	ts.Check(s.command.Wait())
	delete(servers(ts), args[0])
}

// await ARGS REGEXP runs barium until its output matches.
func awaitOutput(ts *testscript.TestScript, _ bool, args []string) {
	want := regexp.MustCompile("(?m)" + args[1])
	var got string
	for range 150 {
		err := ts.Exec("barium", strings.Fields(args[0])...)
		if got = ts.ReadFile("stdout"); err == nil && want.MatchString(got) {
			return
		}
		time.Sleep(200 * time.Millisecond)
	}
	ts.Fatalf("never %s, but at last\n%s", args[1], got)
}

// rename PATTERN TO renames the one file that matches.
func renameOne(ts *testscript.TestScript, _ bool, args []string) {
	found, err := filepath.Glob(ts.MkAbs(args[0]))
	ts.Check(err)
	if len(found) != 1 {
		ts.Fatalf("%d files match %s", len(found), args[0])
	}
	ts.Check(os.Rename(found[0], ts.MkAbs(args[1])))
}

// policy FILE LEDGER WITNESS URL writes a policy that wants one witness, called ferry.
func writePolicy(ts *testscript.TestScript, _ bool, args []string) {
	text := fmt.Sprintf("log %s\nwitness ferry %s %s\nquorum ferry\n", strings.TrimSpace(ts.ReadFile(args[1])), strings.TrimSpace(ts.ReadFile(args[2])), args[3])
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o666))
}
