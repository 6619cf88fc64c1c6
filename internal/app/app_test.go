package app

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"barium/internal/demo/affair"
	"barium/internal/finding"
	"barium/internal/share"
	"barium/receipt"
)

// newHome makes a home with a board of three, two needed.
func newHome(t testing.TB) (*Home, []Key) {
	t.Helper()
	dir := t.TempDir()
	made, err := Init(t.Context(), Setup{
		Dir: filepath.Join(dir, "home"), Keys: filepath.Join(dir, "keys"), Custodians: 3, Quorum: 2, Program: "test",
	})
	if err != nil {
		t.Fatal(err)
	}
	h := openHome(t, filepath.Join(dir, "home"))
	return h, readKeys(t, made.KeyFiles)
}

func readKeys(t testing.TB, files []string) (keys []Key) {
	t.Helper()
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, Key{Name: filepath.Base(f), Data: data})
	}
	return keys
}

func openHome(t testing.TB, dir string) *Home {
	t.Helper()
	h, err := Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h
}

func affairShare(t testing.TB) Share {
	t.Helper()
	people, err := share.ReadPeople(strings.NewReader(affair.People()))
	if err != nil {
		t.Fatal(err)
	}
	return Share{
		Name: "report.md", Source: []byte(affair.Report()), People: people,
		Terms: share.AmberStrict, Coalition: 2, Dir: filepath.Join(t.TempDir(), "out"),
	}
}

// TestLoop: every copy of the report, leaked whole, is traced to itself; the
// original is recognised as such; nothing is named without a quorum.
func TestLoop(t *testing.T) {
	ctx := context.Background()
	h, keys := newHome(t)
	r := affairShare(t)
	done, err := h.Share(ctx, r)
	if err != nil {
		t.Fatal(err)
	}
	if done.Copies != len(r.People) || done.Sites == 0 {
		t.Fatalf("shared %+v", done)
	}
	copies := handedOver(t, r.Dir)
	if len(copies) != len(r.People) {
		t.Fatalf("%d files for %d people", len(copies), len(r.People))
	}
	for id, data := range copies {
		f, err := h.Trace(ctx, Inquiry{Leaks: []Leak{{"leak.md", data}}, Keys: keys[:2], Bound: strict, Protected: share.ProtectedNo})
		if err != nil {
			t.Fatal(err)
		}
		if f.Finding != finding.Identified || len(f.Documents[0].Copies) != 1 || f.Documents[0].Copies[0].Copy != id {
			t.Errorf("copy %s leaked: found %+v", id, f)
		}
	}
	f, err := h.Trace(ctx, Inquiry{Leaks: []Leak{{"leak.md", r.Source}}, Keys: keys[1:], Bound: .001})
	if err != nil {
		t.Fatal(err)
	}
	if f.Finding != finding.Identified || len(f.Documents[0].Copies) != 1 || f.Documents[0].Copies[0].Copy != finding.OriginalCopy {
		t.Errorf("original leaked: found %+v", f)
	}
	f, err = h.Trace(ctx, Inquiry{Leaks: []Leak{{"leak.md", r.Source}}, Bound: .001})
	if err != nil || f.Finding != finding.Inconclusive || !f.Documents[0].Enough || len(f.Documents[0].Copies) != 0 {
		t.Errorf("without a quorum: found %+v, %v", f, err)
	}
	report, err := h.CheckLedger(ctx)
	if err != nil || len(report.Problems) != 0 {
		t.Errorf("ledger: %v, %v", report.Problems, err)
	}
}

func TestUnrelatedIsNotOurs(t *testing.T) {
	h, keys := newHome(t)
	if _, err := h.Share(t.Context(), affairShare(t)); err != nil {
		t.Fatal(err)
	}
	f, err := h.Trace(t.Context(), Inquiry{Leaks: []Leak{{"a.html", []byte(affair.Unrelated())}}, Keys: keys[:2], Bound: .001})
	if err != nil || f.Finding != finding.NotOurs || len(f.Documents) != 0 {
		t.Errorf("found %+v, %v", f, err)
	}
}

// TestSharedAgainJoins: a second share of the file on the same terms makes
// copies of the same document.
func TestSharedAgainJoins(t *testing.T) {
	h, _ := newHome(t)
	r := affairShare(t)
	first, err := h.Share(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	r.Dir = filepath.Join(t.TempDir(), "again")
	second, err := h.Share(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	if second.Document != first.Document || second.All != 2*len(r.People) {
		t.Errorf("shared again as %+v, first %+v", second, first)
	}
	if bytes.Equal(concat(handedOver(t, r.Dir)), nil) {
		t.Error("no copies")
	}
}

func events(t testing.TB, h *Home) (list []receipt.Event) {
	t.Helper()
	err := h.Events(t.Context(), 0, func(e receipt.Event) error { list = append(list, e); return nil })
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func concat(m map[string][]byte) (all []byte) {
	for _, v := range m {
		all = append(all, v...)
	}
	return all
}
