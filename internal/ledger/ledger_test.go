package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// reference builds the tree of the same leaves with tlog alone.
type reference []tlog.Hash

func (r *reference) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var list []tlog.Hash
	for _, i := range indexes {
		list = append(list, (*r)[i])
	}
	return list, nil
}

// TestTreeIsTlogs: nodes and roots are those that tlog computes, at every size,
// however the events were cut into commits.
func TestTreeIsTlogs(t *testing.T) {
	_, m := filled(t, 1, 1, 2, 3, 1, 9, 17, 1, 30)
	var ref reference
	for _, r := range m.records {
		leaf := receipt.Leaf(r.Salt, r.Event)
		want, err := tlog.StoredHashes(r.Index, leaf[:], &ref)
		if err != nil {
			t.Fatal(err)
		}
		if fmt.Sprint(want) != fmt.Sprint(r.Nodes) {
			t.Fatalf("nodes of event %d are %v, want %v", r.Index, r.Nodes, want)
		}
		ref = append(ref, want...)
	}
	if len(m.checkpoints) != 9 {
		t.Fatalf("%d checkpoints, want one a commit", len(m.checkpoints))
	}
	for i := range m.checkpoints {
		checkConsistent(t, &ref, m.checkpoints[:i+1])
	}
}

func checkConsistent(t *testing.T, ref *reference, list []statement) {
	t.Helper()
	newest, err := receipt.ParseCheckpoint(list[len(list)-1].signed)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range list {
		old, err := receipt.ParseCheckpoint(s.signed)
		if err != nil {
			t.Fatal(err)
		}
		proof, err := tlog.ProveTree(newest.Size, old.Size, ref)
		if err != nil {
			t.Fatal(err)
		}
		if err := tlog.CheckTree(proof, newest.Size, newest.Root, old.Size, old.Root); err != nil {
			t.Errorf("%d to %d: %v", old.Size, newest.Size, err)
		}
	}
}

func TestEveryEventHasAReceipt(t *testing.T) {
	l, m := filled(t, 5, 1, 20)
	for i := range m.records {
		r, err := l.Prove(t.Context(), m, int64(i))
		if err != nil {
			t.Fatal(err)
		}
		v, err := receipt.Verify(r.Marshal(), l.VerifierKey())
		if err != nil || v.Event.Text("copy") != fmt.Sprintf("K%d", i) || v.Size != 26 {
			t.Fatalf("event %d: %+v, %v", i, v, err)
		}
	}
	for _, i := range []int64{-1, 26} {
		if _, err := l.Prove(t.Context(), m, i); !errors.Is(err, ledger.ErrNoEvent) {
			t.Errorf("event %d: %v", i, err)
		}
	}
}

// TestTimeNeverGoesBack: a clock set back does not make events go back.
func TestTimeNeverGoesBack(t *testing.T) {
	times := []time.Time{time.UnixMicro(5e15), time.UnixMicro(4e15), time.UnixMicro(6e15)}
	l, m := newLedger(t, func() time.Time { at := times[0]; times = times[1:]; return at }), &memory{}
	for range 3 {
		if _, err := l.Append(t.Context(), m, someEvents(0, 1)...); err != nil {
			t.Fatal(err)
		}
	}
	if !m.records[1].At.Equal(m.records[0].At) || !m.records[2].At.After(m.records[1].At) {
		t.Errorf("times are %v", m.records)
	}
}

func TestEveryLeafHasItsOwnSalt(t *testing.T) {
	_, m := filled(t, 50)
	seen := map[receipt.Salt]bool{{}: true}
	for _, r := range m.records {
		if seen[r.Salt] {
			t.Fatalf("salt of event %d was used before", r.Index)
		}
		seen[r.Salt] = true
	}
}

// TestAppendRefusesAlteredTree: the key signs nothing over a tree that is not
// the one it signed before.
func TestAppendRefusesAlteredTree(t *testing.T) {
	l, good := filled(t, 6, 1)
	for name, alter := range map[string]func(*memory){
		"node":          func(m *memory) { m.records[5].Nodes[1][0]++ },
		"head":          func(m *memory) { m.head.Size-- },
		"longer head":   func(m *memory) { m.head.Size++ },
		"checkpoint":    func(m *memory) { m.checkpoints[1].signed = []byte("x") },
		"no checkpoint": func(m *memory) { m.checkpoints = m.checkpoints[:1] },
	} {
		m := good.clone()
		alter(m)
		if _, err := l.Append(t.Context(), m, someEvents(7, 1)...); err == nil {
			t.Errorf("%s: appended to an altered ledger", name)
		}
	}
	if _, err := newLedger(t, clock()).Append(t.Context(), good, someEvents(7, 1)...); err == nil {
		t.Error("appended with another ledger's key")
	}
	if _, err := l.Append(t.Context(), good); err != nil || len(good.checkpoints) != 2 {
		t.Errorf("appending nothing: %v, %d checkpoints", err, len(good.checkpoints))
	}
}

func TestKeys(t *testing.T) {
	for _, name := range []string{"", "two words", "a+b", " ", strings.Repeat("x", 201)} {
		if _, _, err := ledger.GenerateKey(name); err == nil {
			t.Errorf("name %q was taken", name)
		}
	}
	skey, _, err := ledger.GenerateKey("x")
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"", "rubbish", skey[:len(skey)-4], strings.Replace(skey, "PRIVATE", "PUBLIC", 1)} {
		_, err := ledger.New(bad, time.Now)
		if err == nil || (bad != "" && strings.Contains(err.Error(), bad)) {
			t.Errorf("key %q: %v", bad, err)
		}
	}
}

// broken fails one method, to show that no error is swallowed.
type broken struct {
	*memory
	method string
}

var errBroken = errors.New("broken")

func (b broken) LockLedger(ctx context.Context) (ledger.Head, error) {
	if b.method == "lock" {
		return ledger.Head{}, errBroken
	}
	return b.memory.LockLedger(ctx)
}

func (b broken) LedgerNodes(ctx context.Context, i []int64) ([][]tlog.Hash, error) {
	if b.method == "nodes" {
		return nil, errBroken
	}
	return b.memory.LedgerNodes(ctx, i)
}

func (b broken) LastCheckpoint(ctx context.Context) ([]byte, error) {
	if b.method == "last" {
		return nil, errBroken
	}
	return b.memory.LastCheckpoint(ctx)
}

func (b broken) AddRecords(ctx context.Context, r []ledger.Record, h ledger.Head) error {
	if b.method == "records" {
		return errBroken
	}
	return b.memory.AddRecords(ctx, r, h)
}

func (b broken) AddCheckpoint(ctx context.Context, n int64, s []byte) error {
	if b.method == "checkpoint" {
		return errBroken
	}
	return b.memory.AddCheckpoint(ctx, n, s)
}

func TestAppendTellsOfErrors(t *testing.T) {
	l, m := filled(t, 3)
	for _, method := range []string{"lock", "nodes", "last", "records", "checkpoint"} {
		if _, err := l.In(broken{m.clone(), method}).Append(t.Context(), someEvents(3, 1)...); !errors.Is(err, errBroken) {
			t.Errorf("%s: %v", method, err)
		}
	}
}
