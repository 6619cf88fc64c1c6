package app

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"barium/internal/demo/affair"
	"barium/internal/match"
	"barium/internal/share"
)

// invented is a text of n words that no other seed makes.
func invented(seed uint64, n int) string {
	random := rand.New(rand.NewPCG(seed, 1))
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprintf("%c%c%c%c%c", 'b'+random.IntN(9), "aeiou"[random.IntN(5)], 'k'+random.IntN(9), "aeiou"[random.IntN(5)], 'm'+random.IntN(9))
	}
	return strings.Join(words, " ") + "."
}

func inventedTexts(from, to int) []Text {
	var list []Text
	for i := from; i < to; i++ {
		list = append(list, Text{ID: fmt.Sprint("text-", i), Name: "text.txt", Source: []byte(invented(uint64(i), 60))})
	}
	return list
}

func mustProtect(t *testing.T, h *Home, list []Text) {
	t.Helper()
	if _, err := h.Protect(t.Context(), list, share.AmberStrict); err != nil {
		t.Fatal(err)
	}
}

// seen lists the documents that a home sees in a text.
func seen(t *testing.T, h *Home, source string) (ids []string) {
	t.Helper()
	s, err := h.NewScanner(t.Context(), .5)
	if err != nil {
		t.Fatal(err)
	}
	done, err := s.Scan(t.Context(), Publication{ID: "p", Name: "p.txt", Source: []byte(source)})
	if err != nil || done.Error != "" {
		t.Fatal(err, done.Error)
	}
	for _, x := range done.Sightings {
		ids = append(ids, x.Document)
	}
	return ids
}

func wantSeen(t *testing.T, h *Home, i int) {
	t.Helper()
	if got, want := seen(t, h, invented(uint64(i), 60)), []string{fmt.Sprint("text-", i)}; !slices.Equal(got, want) {
		t.Errorf("text %d: seen %v", i, got)
	}
}

func savedState(h *Home) (indexState, error) {
	return newCorpus(h.dir, "protected", protectedTexts{h.store}).readState()
}

// TestIndexIsKept: a saved index is used again, brought up to what came in
// since, also by another process; whatever is damaged is made anew.
func TestIndexIsKept(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, _ := newHome(t)
	mustProtect(t, h, inventedTexts(0, saveBeyond+50))
	wantSeen(t, h, 3)
	saved, err := savedState(h)
	if err != nil || len(saved.Blocks) == 0 || saved.Last != fmt.Sprint("text-", saveBeyond+49) {
		t.Fatalf("saved %+v, %v", saved, err)
	}

	other := openHome(t, h.Dir())
	wantSeen(t, other, 7)
	if other.protected.state.Next != saved.Next {
		t.Error("the other process did not use the saved index")
	}
	mustProtect(t, h, inventedTexts(1000, 1003))
	wantSeen(t, other, 1001)
	wantSeen(t, h, 1002)
	mustProtect(t, h, inventedTexts(2000, 2000+saveBeyond))
	wantSeen(t, other, 2000)

	dir := filepath.Join(h.Dir(), indexFolder, "protected")
	for name, damage := range map[string]func() error{
		"no state":       func() error { return os.Remove(filepath.Join(dir, stateFile)) },
		"broken state":   func() error { return os.WriteFile(filepath.Join(dir, stateFile), []byte(`{"blocks":[`), 0o600) },
		"blocks missing": func() error { return removeBlocks(dir) },
		"blocks cut":     func() error { return cutBlocks(dir) },
		"another store": func() error {
			state, err := os.ReadFile(filepath.Join(dir, stateFile))
			if err != nil {
				return err
			}
			return os.WriteFile(filepath.Join(dir, stateFile), []byte(strings.Replace(string(state), "text-", "else-", 1)), 0o600)
		},
	} {
		if err := damage(); err != nil {
			t.Fatal(name, err)
		}
		again := openHome(t, h.Dir())
		wantSeen(t, again, 5)
		wantSeen(t, again, 1001)
		if _, err := savedState(h); err != nil {
			t.Errorf("%s: not saved anew: %v", name, err)
		}
	}
}

func removeBlocks(dir string) error {
	blocks, err := filepath.Glob(filepath.Join(dir, "*"+blockExtension))
	for _, b := range blocks {
		if err == nil {
			err = os.Remove(b)
		}
	}
	return err
}

// cutBlocks puts a block of half its length in the place of each: the mapped
// one belongs to whoever has it open.
func cutBlocks(dir string) error {
	blocks, err := filepath.Glob(filepath.Join(dir, "*"+blockExtension))
	if err != nil || len(blocks) == 0 {
		return fmt.Errorf("%d blocks, %w", len(blocks), err)
	}
	for _, b := range blocks {
		data, err := os.ReadFile(b)
		if err != nil {
			return err
		}
		if err := os.WriteFile(b+".new", data[:len(data)/2], 0o600); err != nil {
			return err
		}
		if err := os.Rename(b+".new", b); err != nil {
			return err
		}
	}
	return nil
}

// TestScanWhileProtecting: scans go on while documents come in, and each sees
// what was protected before it began.
func TestScanWhileProtecting(t *testing.T) {
	h, _ := newHome(t)
	var group sync.WaitGroup
	for i := range 4 {
		group.Go(func() {
			for k := range 10 {
				n := 100*i + k
				if _, err := h.Protect(t.Context(), inventedTexts(n, n+1), share.AmberStrict); err != nil {
					t.Error(err)
					return
				}
				if got := seen(t, h, invented(uint64(n), 60)); len(got) != 1 {
					t.Errorf("text %d: seen %v", n, got)
				}
			}
		})
	}
	group.Wait()
}

// TestSharedAfterProtected: a document that is shared after it was protected is
// found once, by the row that has its marks.
func TestSharedAfterProtected(t *testing.T) {
	h, keys := newHome(t)
	mustProtect(t, h, []Text{{Name: "report.md", Source: []byte(affair.Report())}})
	if got := seen(t, h, affair.Report()); len(got) == 0 {
		t.Fatal("not seen")
	}
	r := affairShare(t)
	done := mustShare(t, h, r)
	if got := slices.Compact(seen(t, h, affair.Report())); len(got) != 1 || got[0] != done.Document {
		t.Errorf("seen %v, want %s only", got, done.Document)
	}
	for id, data := range handedOver(t, r.Dir) {
		f := mustTrace(t, h, keys[:2], strict, Leak{"leak.md", data})
		if len(f.Documents) != 1 || len(told(f)) != 1 || told(f)[0] != id {
			t.Errorf("%d documents, named %v, want %s", len(f.Documents), told(f), id)
		}
		break
	}
	if again, err := h.Protect(t.Context(), []Text{{Name: "report.md", Source: []byte(affair.Report())}}, share.AmberStrict); err != nil || !again[0].Known {
		t.Errorf("protected again: %+v, %v", again, err)
	}
}

// breaking is a corpus whose reading breaks off once, after its first text.
type breaking struct {
	match.Library
	text   match.Document
	broken bool
}

var errBroken = errors.New("the reading broke off")

func (b *breaking) Document(string) (match.Document, error) { return b.text, nil }

func (b *breaking) from(_ context.Context, event int64, yield func(arrival) error) error {
	if event == 0 {
		if err := yield(arrival{Document: b.text}); err != nil {
			return err
		}
	}
	if !b.broken {
		b.broken = true
		return errBroken
	}
	return nil
}

// TestIndexAfterAnError: an index that could not be brought up to the store is
// made anew at the next use, and lacks nothing.
func TestIndexAfterAnError(t *testing.T) {
	c := newCorpus(t.TempDir(), "broken", &breaking{text: match.Document{ID: "one", Text: invented(1, 60)}})
	if _, err := c.ready(t.Context()); !errors.Is(err, errBroken) || c.index != nil {
		t.Fatalf("%v, and the index is kept: %v", err, c.index != nil)
	}
	x, err := c.ready(t.Context())
	if err != nil || x.Len() != 1 || len(x.Search(invented(1, 60))) != 1 {
		t.Errorf("after the error: %v", err)
	}
}

// TestManyRows: rows are checked one at a time, and all of them.
func TestManyRows(t *testing.T) {
	h, _ := newHome(t)
	mustProtect(t, h, inventedTexts(0, 201))
	homeUpdate(t, h, `UPDATE documents SET title = 'another' WHERE id IN ('text-0', 'text-200')`)
	r, err := h.CheckRows(t.Context())
	if err != nil || r.Documents != 201 || len(r.Differences) != 2 {
		t.Errorf("%+v, %v", r, err)
	}
}

// TestProtectIsWhole: of texts of which one can't be taken, none is.
func TestProtectIsWhole(t *testing.T) {
	h, _ := newHome(t)
	bad := append(inventedTexts(0, 3), Text{Name: "x.txt", Source: []byte{0, 1, 2}})
	if _, err := h.Protect(t.Context(), bad, share.AmberStrict); err == nil {
		t.Error("a binary file was protected")
	}
	if _, err := h.AddPublic(t.Context(), bad); err == nil {
		t.Error("a binary file was declared public")
	}
	if n := len(everyDocument(t, h)); n != 0 {
		t.Errorf("%d documents", n)
	}
	long := inventedTexts(0, 1)
	long[0].ID = strings.Repeat("x", maxTextID+1)
	if _, err := h.Protect(t.Context(), long, share.AmberStrict); err == nil || !strings.Contains(err.Error(), "at most") {
		t.Errorf("an id of %d bytes: %v", len(long[0].ID), err)
	}
}
