package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"barium/internal/match"
)

// An indexState says what the saved index has.
type indexState struct {
	Blocks []string `json:"blocks"` // its files
	Next   int64    `json:"next"`   // the first event that it has not read
	// Last is the id of the last text that it has. Where the store knows another
	// at that event, it is not the store that the index was made of.
	Last string `json:"last"`
}

const (
	stateFile      = "state.json"
	blockExtension = ".block"
)

// load opens the saved index. Whatever is wrong with it, the index is made anew:
// it holds nothing that the store hasn't.
func (c *corpus) load() {
	c.index, c.state = match.New(c.texts), indexState{}
	state, err := c.readState()
	if err != nil {
		return
	}
	index := match.New(c.texts)
	for _, name := range state.Blocks {
		block, err := mapFile(filepath.Join(c.dir, filepath.Base(name)))
		if err != nil || index.Adopt(block) != nil {
			return
		}
	}
	c.index, c.state = index, state
}

func (c *corpus) readState() (indexState, error) {
	var s indexState
	data, err := os.ReadFile(filepath.Join(c.dir, stateFile))
	if err != nil {
		return s, err
	}
	if err := json.Unmarshal(data, &s); err != nil {
		return s, err
	}
	return s, c.sameStore(s)
}

// sameStore fails where the store is not the one that the index was made of, a
// backup that was put back for instance.
func (c *corpus) sameStore(s indexState) error {
	if s.Next == 0 {
		return nil
	}
	found := errors.New("the last text is there")
	err := c.texts.from(context.Background(), s.Next-1, func(a arrival) error {
		if a.event == s.Next-1 && a.ID == s.Last {
			return found
		}
		return fmt.Errorf("the index ends with %s, the store has %s there", s.Last, a.ID)
	})
	if errors.Is(err, found) {
		return nil
	}
	return errors.Join(err, errors.New("the index is of another store"))
}

// save writes the index down: first its blocks under names that follow from
// their content, then the state that lists them, by rename. A crash between
// the two leaves blocks that the next save takes away. A save that fails costs
// the time to index again, and nothing else, so it is not told.
func (c *corpus) save() {
	if err := os.MkdirAll(c.dir, 0o700); err != nil {
		return
	}
	room, err := hold(c.dir)
	if err != nil {
		return // another process is saving
	}
	defer room.Close()
	defer os.Remove(filepath.Join(c.dir, lockFile)) // the mark, where the system has no locks
	state := c.state
	state.Blocks = nil
	for _, b := range c.index.Blocks() {
		name := b.Name + blockExtension
		if err := c.writeOnce(name, b.Bytes); err != nil {
			return
		}
		state.Blocks = append(state.Blocks, name)
	}
	data, err := json.Marshal(state)
	if err != nil || c.write(stateFile, data) != nil {
		return
	}
	c.state = state
	c.sweep()
}

func (c *corpus) writeOnce(name string, data []byte) error {
	if info, err := os.Stat(filepath.Join(c.dir, name)); err == nil && info.Size() == int64(len(data)) {
		return nil
	}
	return c.write(name, data)
}

// write writes a file whole or not at all.
func (c *corpus) write(name string, data []byte) error {
	f, err := os.CreateTemp(c.dir, "."+name+"-*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), filepath.Join(c.dir, name))
	}
	if err != nil {
		err = errors.Join(err, os.Remove(f.Name()))
	}
	return err
}

// sweep takes away what no state lists: blocks merged into others, and what a
// crash left half-written.
func (c *corpus) sweep() {
	entries, err := os.ReadDir(c.dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		name := e.Name()
		listed := name == stateFile || slices.Contains(c.state.Blocks, name)
		if !listed && (strings.HasSuffix(name, blockExtension) || strings.HasPrefix(name, ".")) && name != lockFile {
			_ = os.Remove(filepath.Join(c.dir, name)) // the next sweep tries again
		}
	}
}
