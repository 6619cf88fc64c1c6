//go:build !unix

package cli

import "syscall"

// apart leaves a process as it is: here it goes on by itself.
func apart() *syscall.SysProcAttr { return nil }
