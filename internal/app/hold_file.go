//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package app

import (
	"io"
	"os"
	"path/filepath"
)

// lockFile marks a room as held. After a crash it stays, and somebody has to
// remove the room by hand.
const lockFile = ".held"

// hold marks a room as this process's, and fails where it is marked already.
func hold(room string) (io.Closer, error) {
	return os.OpenFile(filepath.Join(room, lockFile), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
}
