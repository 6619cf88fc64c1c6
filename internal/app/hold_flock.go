//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package app

import (
	"errors"
	"io"
	"os"
	"syscall"
)

// lockFile is not used here: the folder itself is locked.
const lockFile = ""

// hold locks a room for this process until it closes it or dies, and fails
// where another process holds it.
func hold(room string) (io.Closer, error) {
	f, err := os.Open(room)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}
