//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package app

import "os"

// mapFile returns the bytes of a file.
func mapFile(path string) ([]byte, error) { return os.ReadFile(path) }
