//go:build unix

package app

import (
	"encoding/json"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"barium/internal/config"
)

// TestSocketHandedOver: a server takes over the socket that systemd has opened, whose
// connections wait meanwhile, and tells systemd when it is ready.
func TestSocketHandedOver(t *testing.T) {
	h, _ := newHome(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	file, err := l.(*net.TCPListener).File()
	if err != nil {
		t.Fatal(err)
	}
	at := "http://" + l.Addr().String() + "/healthz"
	l.Close() // the file goes on listening
	told, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: filepath.Join(shortFolder(t), "notify"), Net: "unixgram"})
	if err != nil {
		t.Fatal(err)
	}
	defer told.Close()
	answered := make(chan error, 1)
	go func() { // before the server is there
		resp, err := (&http.Client{Timeout: 20 * time.Second}).Get(at)
		if err == nil {
			resp.Body.Close()
		}
		answered <- err
	}()
	text, err := json.Marshal(order{Home: h.dir, Serve: config.Systemd})
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), "sh", "-c", `LISTEN_PID=$$ LISTEN_FDS=1 exec "$0"`, os.Args[0])
	c.Env = append(os.Environ(), childEnv+"="+string(text), "NOTIFY_SOCKET="+told.LocalAddr().String())
	c.ExtraFiles = []*os.File{file}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	file.Close()
	defer func() { _ = c.Process.Kill(); _ = c.Wait() }()
	if err := <-answered; err != nil {
		t.Errorf("who waited at the socket: %v", err)
	}
	state := make([]byte, 100)
	if err := told.SetReadDeadline(time.Now().Add(20 * time.Second)); err != nil {
		t.Fatal(err)
	}
	if n, err := told.Read(state); err != nil || string(state[:n]) != "READY=1" {
		t.Errorf("told %q, %v", state[:n], err)
	}
}

// shortFolder is one whose path fits a socket's.
func shortFolder(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "b")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	return dir
}

// TestNoSocket: who isn't started by systemd's socket is told so, also where the
// variables are another process's.
func TestNoSocket(t *testing.T) {
	s := settingsOf(t, t.TempDir(), "listen=systemd", "url=http://localhost")
	for pid, want := range map[string]string{"": "handed over no socket", "1": "handed over no socket"} {
		t.Setenv("LISTEN_PID", pid)
		t.Setenv("LISTEN_FDS", "1")
		if l, err := Listen(t.Context(), s); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("LISTEN_PID=%s: %v, %v", pid, l, err)
		}
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	s.Listen = taken.Addr().String()
	if _, err := Listen(t.Context(), s); err == nil || !strings.Contains(err.Error(), "name another address with --listen") {
		t.Errorf("%v", err)
	}
}
