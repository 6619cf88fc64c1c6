//go:build unix

package cli

import "syscall"

// apart has a process go on when the one that started it, or its terminal, ends.
func apart() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setsid: true} }
