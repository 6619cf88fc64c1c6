package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"barium/internal/logserver"
	"barium/internal/store"
	"barium/receipt"
)

// A monitorState is the file in which a monitor keeps what it has seen.
type monitorState struct{ path, url, key string }

// keptState is the file's JSON.
type keptState struct {
	Version    int    `json:"version"`
	Log        string `json:"log"`
	Key        string `json:"key"`
	Checkpoint string `json:"checkpoint"` // as the log signed it, byte for byte
	Read       int64  `json:"read"`       // entries that were compared with the tree
}

func (s monitorState) keep(h logserver.Held) error {
	text, err := json.MarshalIndent(keptState{1, s.url, s.key, string(h.Checkpoint), h.Read}, "", "  ")
	if err == nil {
		err = store.ReplaceFile(s.path, append(text, '\n'), 0o644)
	}
	if err != nil {
		return fmt.Errorf("state: %w", err)
	}
	return nil
}

// load reads the file; nothing is held where there is none yet. It refuses a file
// that it can't be sure of: to begin anew would forget what the log signed.
func (s monitorState) load() (logserver.Held, error) {
	text, err := os.ReadFile(s.path)
	if errors.Is(err, fs.ErrNotExist) {
		return logserver.Held{}, nil
	}
	if err != nil {
		return logserver.Held{}, err
	}
	var kept keptState
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&kept); err != nil || kept.Version != 1 {
		return logserver.Held{}, fmt.Errorf("%s: not the state of a monitor, or of a newer one: name another file with --state, and keep this one", s.path)
	}
	if kept.Key != s.key {
		return logserver.Held{}, fmt.Errorf("%s: the state of another ledger's monitor, or of the time before this ledger had a new key: name another file with --state, and keep this one", s.path)
	}
	c, err := receipt.OpenCheckpoint([]byte(kept.Checkpoint), s.key)
	if err != nil || kept.Read < 0 || kept.Read > c.Size {
		return logserver.Held{}, fmt.Errorf("%s: damaged: restore it from your backup, or name another file with --state (%w)", s.path, err)
	}
	return logserver.Held{Checkpoint: []byte(kept.Checkpoint), Read: kept.Read}, nil
}

// receipts reads the folder of receipts.
func (c monitorCmd) receipts() ([]logserver.NamedReceipt, error) {
	if c.Receipts == "" {
		return nil, nil
	}
	files, err := os.ReadDir(c.Receipts)
	if err != nil {
		return nil, err
	}
	var list []logserver.NamedReceipt
	for _, f := range files {
		if f.IsDir() || strings.HasPrefix(f.Name(), ".") {
			continue
		}
		path := filepath.Join(c.Receipts, f.Name())
		text, err := readFile(path, maxSmall)
		if err != nil {
			return nil, err
		}
		list = append(list, logserver.NamedReceipt{Name: path, Text: text})
	}
	return list, nil
}

// keepEvidence writes the proof of two histories beside the state, and returns where.
// The same proof has the same name.
func (c monitorCmd) keepEvidence(split *logserver.SplitError) (string, error) {
	p := split.Proof
	name := fmt.Sprintf("split-view-%d-%d-%x.proof", p.Old.Size, p.New.Size, p.New.Root[:4])
	path := filepath.Join(filepath.Dir(c.State), name)
	return path, store.ReplaceFile(path, p.Marshal(), 0o644)
}
