package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"barium/internal/format"
)

const (
	stdinName   = "standard input"
	maxDocument = format.MaxSize
	maxList     = 256 << 20 // bytes of a people.csv: a million people and more
	maxSmall    = 4 << 20   // bytes of a key or a receipt
)

// readFile reads a file of at most max bytes, and says in words what is wrong
// with one that can't be read.
func readFile(path string, max int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, openError(path, err)
	}
	defer f.Close() // only read
	info, err := f.Stat()
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, fmt.Errorf("%s is a folder: give a file", path)
	case info.Size() > max:
		return nil, tooLarge(path, info.Size(), max)
	}
	return readAll(path, f, max)
}

func openError(path string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: no such file: check the name and the folder", path)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%s: you may not read it: ask its owner", path)
	}
	return err
}

func tooLarge(name string, size, max int64) error {
	return fmt.Errorf("%s: too large: %s, and the limit is %s: give a smaller file, or split it", name, mebibytes(size), mebibytes(max))
}

func mebibytes(n int64) string { return fmt.Sprintf("%d MiB", (n+1<<20-1)>>20) }

func readAll(name string, r io.Reader, max int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, max+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if int64(len(data)) > max {
		return nil, tooLarge(name, int64(len(data)), max)
	}
	return data, nil
}

// readStdin reads standard input, and stops waiting for it when ctx ends.
func (s System) readStdin(ctx context.Context, max int64) ([]byte, error) {
	return waitFor(ctx, func() ([]byte, error) { return readAll(stdinName, s.Stdin, max) })
}

// writeNew writes a file that must not exist: a list of sites that somebody
// has reviewed, or a receipt, is never written over. What failed half-way is
// taken away again.
func writeNew(path string, perm fs.FileMode, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, perm)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s exists already: name another file, or take that one away first", path)
	}
	if err != nil {
		return err
	}
	if err := errors.Join(write(f), f.Close()); err != nil {
		return errors.Join(err, os.Remove(path))
	}
	return nil
}
