// Package acts does every act that writes while something fails: a statement, a
// commit, the process, the way to the database, or somebody else's act at the same
// moment. Whatever it is, an act is done whole or not at all, and asked for again
// under its key of idempotency it is done once.
package acts

import (
	"encoding/json"
	"fmt"
	"net"
	"strings"
	"syscall"
	"testing"
	"time"

	"barium/client"
	"barium/internal/store/faulty"
)

// broken is what a driver says whose connection breaks.
func broken() error {
	return &net.OpError{Op: "write", Net: "tcp", Err: syscall.ECONNRESET}
}

// most is how many writes the largest act has; one that has more goes on for ever.
const most = 120

// TestFaultsInEveryAct: in each act of a case and of a secret the database fails at
// each statement that writes, and at the commit. Nothing is left of the act then, and
// whoever asked is told to come back. At last the commit is done and its answer lost:
// the same request finds it done, and does nothing more.
func TestFaultsInEveryAct(t *testing.T) {
	if testing.Short() {
		t.Skip("one act after another: nothing to race")
	}
	h := newHouse(t)
	s := &story{house: h, t: t, now: time.Now().UTC().Truncate(time.Second)}
	done, faults, writes := map[string]bool{}, 0, operations(h.API)
	s.step = func(a act) {
		t.Helper()
		f := &failing{story: s, act: a}
		f.anew = writes[a.op].anew
		f.run()
		done[a.op] = true
		faults += f.faults
	}
	s.tell()
	checked(t, h.home)
	notForgotten(t, writes, done)
	if faults < 300 {
		t.Errorf("%d faults in all acts: too few to tell anything", faults)
	}
}

// failing is one act, while it fails.
type failing struct {
	*story
	act
	key    string
	client *client.Client
	sender *sender
	before map[string]string
	from   int64 // the first event that is the act's
	anew   bool  // it is done each time that it is asked for
	faults int
}

func (f *failing) run() {
	f.t.Helper()
	f.client, f.sender = as(f.t, f.Site, f.who, &f.key)
	f.key = fmt.Sprint(f.op, time.Now().UnixNano())
	f.before, f.from = contents(f.t, f.plain), int64(len(types(f.t, f.home, 0)))
	defer f.house.faults.Set(faulty.Plan{})
	if commit := f.refused(); commit > 0 {
		f.unheard(commit)
	}
	if got := strings.Join(types(f.t, f.home, f.from), " "); got != f.events {
		f.t.Errorf("%s told the ledger %q, want %q", f.op, got, f.events)
	}
}

// refused fails one write after the other, and the commit as the last. It returns
// which that was; 0 for an act that is done by then, since it is done each time that it
// is asked for, or writes nothing.
func (f *failing) refused() int {
	f.t.Helper()
	for at := 1; at < most; at++ {
		f.house.faults.Set(faulty.Plan{At: at, Writes: true, Err: broken()})
		_, err := f.do(f.t.Context(), f.client)
		failed := f.house.faults.Failed()
		what := fmt.Sprintf("%s, write %d (%.60s)", f.op, at, oneLine(failed))
		if err == nil && failed != "" {
			f.t.Fatalf("%s: it failed, and nobody was told", what)
		}
		if err == nil {
			return 0
		}
		f.faults++
		f.tellsToComeBack(what, err)
		if d := differences(f.before, contents(f.t, f.plain)); len(d) > 0 {
			f.t.Fatalf("%s: it left %v", what, d)
		}
		if failed == faulty.Commit && !f.anew {
			return at
		}
	}
	f.t.Fatalf("%s: more than %d writes", f.op, most)
	return 0
}

// unheard has the commit done and its answer lost, and then asks again: while the
// database goes away as soon as it has said that the act was done, and at last while
// nothing is the matter.
func (f *failing) unheard(commit int) {
	f.t.Helper()
	f.house.faults.Set(faulty.Plan{At: commit, Writes: true, Unheard: true, Err: broken()})
	_, err := f.do(f.t.Context(), f.client)
	f.tellsToComeBack(f.op+", done and not heard", err)
	after := contents(f.t, f.plain)
	if len(differences(f.before, after)) == 0 {
		f.t.Fatalf("%s: nothing was done", f.op)
	}
	f.house.faults.Set(faulty.Plan{At: 1, Writes: true, After: true, Err: broken()})
	if _, err := f.do(f.t.Context(), f.client); err != nil {
		f.tellsToComeBack(f.op+", done before, and the database away", err)
	}
	f.house.faults.Set(faulty.Plan{})
	first, err := f.do(f.t.Context(), f.client)
	if err != nil {
		f.t.Fatalf("%s, asked again: %v", f.op, err)
	}
	second, err := f.do(f.t.Context(), f.client)
	must(f.t, err)
	if one, two := written(f.t, first), written(f.t, second); one != two {
		f.t.Errorf("%s: asked again it answers otherwise:\n%s\n%s", f.op, one, two)
	}
	if d := differences(after, contents(f.t, f.plain)); len(d) > 0 {
		f.t.Errorf("%s: asked again it did more: %v", f.op, d)
	}
}

// tellsToComeBack wants the answer of a house that can't get at its records, which says
// nothing of why.
func (f *failing) tellsToComeBack(what string, err error) {
	f.t.Helper()
	if e := told(err); e.Code != client.CodeBusy || f.sender.heard.Header.Get("Retry-After") == "" || strings.Contains(e.Detail, "reset") {
		f.t.Fatalf("%s: %v", what, err)
	}
}

func written(t testing.TB, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	must(t, err)
	return string(b)
}
