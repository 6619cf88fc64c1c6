package app

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/demo/affair"
	"barium/internal/ledger"
	"barium/internal/objects"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/web/browsertest"
)

// childEnv tells the test binary to be the process that is killed.
const childEnv = "BARIUM_APP_TEST_CHILD"

// An order tells the child what to do.
type order struct {
	Home, Out string
	At        int    // the step to die at, from 1; 0 to go on sharing until killed
	How       string // "before" the step, or "half" way through a write
	Init      bool   // make a home instead, with its keys in Out
	Shares    int    // how many times to share; 0 for ever
	Objects   string // folder that files of documents are kept in, "" for the database
	Fresh     string // makes another document of the report
	Restore   string // restore this backup instead, and die after At bytes of it
	Serve     string // serve the home at this address instead, until killed
}

func TestMain(m *testing.M) {
	if text := os.Getenv(childEnv); text != "" {
		var o order
		err := json.Unmarshal([]byte(text), &o)
		if err == nil {
			err = o.run(context.Background())
		}
		if err != nil {
			fmt.Println("error:", err)
			os.Exit(1)
		}
		return
	}
	os.Exit(browsertest.Main(m))
}

func (o order) run(ctx context.Context) error {
	if o.Init {
		_, err := Init(ctx, Setup{Dir: o.Home, Keys: o.Out, Custodians: 3, Quorum: 2, Program: "test"})
		return err
	}
	if o.Restore != "" {
		return o.restore(ctx)
	}
	if o.Serve != "" {
		return o.serve(ctx)
	}
	h, err := Open(ctx, o.Home)
	if err != nil {
		return err
	}
	k := &killer{at: o.At, how: o.How}
	key, err := store.ReadSecret(filepath.Join(o.Home, ledgerKeyFile))
	if err != nil {
		return err
	}
	h.disk = k
	if o.Objects != "" {
		folder, err := objects.Open(ctx, within(objects.Place{Address: o.Objects}, h.LedgerKey()))
		if err != nil {
			return err
		}
		h.store.KeepIn(killedObjects{folder, k})
	}
	if h.ledger, err = ledger.New(string(key), k.now); err != nil {
		return err
	}
	for i := 0; o.Shares == 0 || i < o.Shares; i++ {
		dir := o.Out
		if o.At == 0 {
			dir = filepath.Join(o.Out, fmt.Sprint(os.Getpid(), "-", i))
		}
		r := aShare(dir, 3)
		r.Source = append(r.Source, o.Fresh...)
		if _, err := h.Share(ctx, r); err != nil {
			return err
		}
		fmt.Println(strings.Join(k.steps, " "))
	}
	return h.Close()
}

func (o order) restore(ctx context.Context) error {
	data, err := os.ReadFile(o.Restore)
	if err != nil {
		return err
	}
	_, err = Restore(ctx, Restoring{From: io.MultiReader(bytes.NewReader(data[:o.At]), deadly{}), Dir: o.Home})
	return err
}

// deadly is read by nobody who lives.
type deadly struct{}

func (deadly) Read([]byte) (int, error) {
	die()
	return 0, io.EOF
}

// aShare shares the affair's report with its first so many people.
func aShare(dir string, people int) Share {
	list, err := share.ReadPeople(strings.NewReader(affair.People()))
	if err != nil {
		panic(err)
	}
	return Share{
		Name: "report.md", Source: []byte(affair.Report()), People: list[:people],
		Terms: share.AmberStrict, Coalition: 2, Dir: dir,
	}
}

// A killer counts the steps of a share (what it does to the disk, and the
// clock readings within its transaction) and ends the process at one of them.
type killer struct {
	realDisk
	at       int
	how      string
	counting sync.Mutex // guards steps: files are synced side by side
	steps    []string   // what was done
}

// step counts, and reports whether the process dies half-way through.
func (k *killer) step(what string) bool {
	k.counting.Lock()
	defer k.counting.Unlock()
	k.steps = append(k.steps, what)
	if len(k.steps) == k.at && k.how == "before" {
		die()
	}
	return len(k.steps) == k.at
}

// die is kill -9: nothing that was deferred runs.
func die() {
	if p, err := os.FindProcess(os.Getpid()); err == nil {
		_ = p.Kill()
	}
	select {}
}

func (k *killer) now() time.Time {
	k.step("event")
	return time.Now()
}

func (k *killer) makeFolder(path string) error {
	k.step("folder")
	return k.realDisk.makeFolder(path)
}

func (k *killer) makeRoom(in string) (string, error) {
	k.step("room")
	return k.realDisk.makeRoom(in)
}

func (k *killer) sync(path string) error {
	k.step("sync")
	return k.realDisk.sync(path)
}

func (k *killer) rename(from, to string) error {
	k.step("rename")
	return k.realDisk.rename(from, to)
}

func (k *killer) remove(path string) error {
	k.step("remove")
	return k.realDisk.remove(path)
}

func (k *killer) write(path string, flag int, data []byte) error {
	if k.step("write") {
		_ = k.realDisk.write(path, flag, data[:len(data)/2])
		die()
	}
	return k.realDisk.write(path, flag, data)
}

func child(t *testing.T, o order) *exec.Cmd {
	t.Helper()
	text, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), os.Args[0])
	c.Env = append(os.Environ(), childEnv+"="+string(text))
	return c
}

// TestKilledAtEveryStep: a share is killed before and half-way through each of
// its steps. Afterwards nothing is there by half, and sharing goes on.
func TestKilledAtEveryStep(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, keys := newHome(t)
	dir := t.TempDir()
	mustShare(t, h, aShare(filepath.Join(dir, "first"), 1)) // so that every share has the same steps
	out, err := child(t, order{Home: h.dir, Out: filepath.Join(dir, "whole"), At: 1 << 30, Shares: 1}).Output()
	steps := strings.Fields(string(out))
	if err != nil || len(steps) < 20 {
		t.Fatalf("the steps of a share are %q: %v", steps, err)
	}
	for i, what := range steps {
		for _, how := range []string{"before", "half"} {
			if how == "half" && what != "write" {
				continue
			}
			folder := filepath.Join(dir, fmt.Sprint(i, how))
			out, err := child(t, order{Home: h.dir, Out: folder, At: i + 1, How: how, Shares: 1}).CombinedOutput()
			var exit *exec.ExitError
			if !errors.As(err, &exit) || len(out) > 0 {
				t.Fatalf("step %d, %s: the child was not killed: %v %s", i, what, err, out)
			}
			audit(t, h, keys[:2], folder)
			again(t, h, folder)
		}
	}
	audit(t, h, keys[1:], dir)
}

// again shares into a folder in which a share was killed. It works, or the
// folder has all copies of that share by now, and nothing else lies about.
func again(t *testing.T, h *Home, folder string) {
	t.Helper()
	_, err := h.Share(t.Context(), aShare(folder, 2))
	if err != nil && !strings.Contains(err.Error(), "holds copies already") {
		t.Fatalf("sharing into %s after the kill: %v", folder, err)
	}
	if copies := handedOver(t, folder); err == nil && len(copies) != 2 || err != nil && len(copies) != 3 {
		t.Errorf("%s: %d copies handed over (%v)", folder, len(copies), err)
	}
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) > 4 {
		t.Errorf("%s holds %v, %v", folder, entries, err)
	}
}

// TestKilledAtRandom: a process that shares all the time is killed at any
// moment, in SQLite's writes too.
func TestKilledAtRandom(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, keys := newHome(t)
	dir := t.TempDir()
	for range 8 {
		c := child(t, order{Home: h.dir, Out: dir})
		var out bytes.Buffer
		pipe, err := c.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := io.CopyN(&out, pipe, 1); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.IntN(60_000)) * time.Microsecond)
		if err := c.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_, _ = io.Copy(&out, pipe) // ends with the process
		if err := c.Wait(); err == nil || strings.Contains(out.String(), "error") {
			t.Fatalf("the child was not killed: %s", out.String())
		}
	}
	audit(t, h, keys[:2], dir)
	mustShare(t, h, aShare(filepath.Join(t.TempDir(), "out"), 2))
}
