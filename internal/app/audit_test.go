package app

import (
	"bytes"
	"context"
	"encoding/csv"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"barium/internal/codebook"
	"barium/internal/mark"
	"barium/internal/share"
	"barium/internal/store"
)

// audit holds all that a crash or a fault may leave against the promises of
// Share: the ledger is clean; every copy in the database is in the ledger,
// sealed, and its codeword renders what was committed to; and in the folders
// no file has a copy's name and not its text, and no file, hidden ones
// included, has text of a copy that was not sealed and logged.
func audit(t *testing.T, h *Home, keys []Key, folders ...string) {
	t.Helper()
	report, err := h.CheckLedger(t.Context())
	if err != nil || len(report.Problems) > 0 {
		t.Fatalf("ledger: %v, %v", report.Problems, err)
	}
	files := recorded(t, h, keys)
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() {
				return err
			}
			auditFile(t, path, files)
			return nil
		})
		if err != nil && !os.IsNotExist(err) {
			t.Error(err)
		}
	}
}

func auditFile(t *testing.T, path string, files map[string][]byte) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Base(path)
	hidden := strings.HasPrefix(filepath.Base(filepath.Dir(path)), roomPrefix)
	written := bytes.TrimRight(data, "\x00")
	if hidden && (len(written) == 0 || name == pendingManifest || name == manifestFile) {
		return
	}
	if name == manifestFile {
		handedOver(t, filepath.Dir(path))
		return
	}
	whole, known := files[name]
	switch {
	case !known:
		t.Errorf("%s has text, and no such copy was sealed and logged", path)
	case !hidden && !bytes.Equal(data, whole):
		t.Errorf("%s has %d bytes of a copy of %d", path, len(data), len(whole))
	case !bytes.HasPrefix(whole, written):
		t.Errorf("%s is not the copy that was sealed", path)
	}
}

// recorded renders every copy in the database from its sealed codeword, by
// file name, and holds it against the ledger.
func recorded(t *testing.T, h *Home, keys []Key) map[string][]byte {
	t.Helper()
	opener := openBoard(t, h, keys)
	docs := everyDocument(t, h)
	files, events := map[string][]byte{}, 0
	for _, d := range docs {
		ids, words := codewords(t, h, d, opener)
		copies, err := h.copiesByID(t.Context(), ids)
		if err != nil {
			t.Fatal(err)
		}
		made, err := h.renderAgain(t.Context(), d, opener, copies)
		if err != nil || len(copies) != d.copies {
			t.Fatalf("%d copies of %s are sealed, %d recorded: %v", len(copies), d.ID, d.copies, err)
		}
		for i, c := range copies {
			if made[c.ID] != c.Commitment {
				t.Errorf("copy %s: its codeword does not render what was committed to", c.ID)
			}
			if files[c.File], err = mark.Render(d.View, d.Sites, words[i]); err != nil {
				t.Fatal(err)
			}
		}
		events += d.copies
	}
	if n := len(eventsOf(t, h, share.TypeCopyReleased)); n != events {
		t.Errorf("%d releases in the ledger, %d copies in the database", n, events)
	}
	return files
}

func openBoard(t *testing.T, h *Home, keys []Key) *opening {
	t.Helper()
	parsed, err := h.parseKeys(Inquiry{Keys: keys})
	if err != nil {
		t.Fatal(err)
	}
	opener, err := codebook.Combine(h.board, parsed)
	if err != nil {
		t.Fatal(err)
	}
	return withKeys(opener)
}

func codewords(t *testing.T, h *Home, d protected, opener *opening) (ids []string, words []mark.Codeword) {
	t.Helper()
	err := h.store.View(t.Context(), func(tx *store.Tx) error {
		all := func(share.Sheet) bool { return true }
		return eachOpened(t.Context(), tx, d.ID, opener, all, func(_ [32]byte, s codebook.Sheet) error {
			for k, id := range s.Copies {
				ids, words = append(ids, id), append(words, s.Codewords[k])
			}
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return ids, words
}

// handedOver reads the copies in a folder by id, through its manifest.
func handedOver(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	list, err := os.Open(filepath.Join(dir, manifestFile))
	if err != nil {
		t.Fatal(err)
	}
	defer list.Close()
	table, err := csv.NewReader(list).ReadAll()
	if err != nil || len(table) < 2 {
		t.Fatalf("manifest of %d rows, %v", len(table), err)
	}
	copies := map[string][]byte{}
	for _, row := range table[1:] {
		data, err := os.ReadFile(filepath.Join(dir, row[4]))
		if err != nil {
			t.Fatal(err)
		}
		copies[row[0]] = data
	}
	return copies
}

// eventsOf lists the ledger's events of a type as "document: reason".
func eventsOf(t *testing.T, h *Home, kind string) (list []string) {
	t.Helper()
	for _, e := range events(t, h) {
		if e.Type == kind {
			list = append(list, e.Text("document")+": "+e.Text("reason"))
		}
	}
	return list
}

func mustShare(t testing.TB, h *Home, r Share) Shared {
	t.Helper()
	done, err := h.Share(context.Background(), r)
	if err != nil {
		t.Fatal(err)
	}
	return done
}
