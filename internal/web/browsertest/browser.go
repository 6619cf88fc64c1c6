// Package browsertest looks at pages in a real browser, as people would: with a
// script and without, with passkeys, on a telephone and on a large screen, by
// day and by night.
package browsertest

import (
	"context"
	"fmt"
	"os"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

// browser serves all tests of a process; each tab has cookies of its own.
var browser shared

// A shared browser is started at the first use.
type shared struct {
	mu      sync.Mutex // protects running, while it is started too
	running *running
}

type running struct {
	ctx    context.Context
	folder string
	end    context.CancelFunc
}

func (s *shared) get() (*running, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var err error
	if s.running == nil {
		s.running, err = start()
	}
	return s.running, err
}

func (s *shared) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running != nil {
		s.running.close()
	}
}

// start starts Debian's Chromium. It asks nothing of the network by itself, and as
// root it runs without its sandbox, which needs another user.
func start() (*running, error) {
	folder, err := os.MkdirTemp("", "barium-browser-")
	if err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(folder),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	allocated, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocated)
	r := &running{ctx, folder, func() { cancel(); stop() }}
	if err := chromedp.Do(ctx); err != nil {
		r.close()
		return nil, fmt.Errorf("start the browser: %w (the Debian package chromium has it)", err)
	}
	return r, nil
}

func (r *running) close() {
	r.end()
	_ = os.RemoveAll(r.folder) // what a browser leaves isn't worth a failure
}

// Main runs a package's tests, and ends the browser after them:
//
//	func TestMain(m *testing.M) { os.Exit(browsertest.Main(m)) }
func Main(m *testing.M) int {
	defer browser.close()
	return m.Run()
}
