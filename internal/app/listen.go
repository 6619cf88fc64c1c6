package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strconv"

	"barium/internal/config"
)

// Listen opens the address of the settings, or takes over the socket that systemd
// holds for us: connections wait there while the program is started anew.
func Listen(ctx context.Context, s *config.Settings) (net.Listener, error) {
	if s.Listen == config.Systemd {
		return inherited()
	}
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", s.Listen)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w; name another address with --listen", s.Listen, err)
	}
	return l, nil
}

// firstSocket is the descriptor of the first socket that is handed over,
// SD_LISTEN_FDS_START of sd_listen_fds(3).
const firstSocket = 3

func inherited() (net.Listener, error) {
	pid, _ := strconv.Atoi(os.Getenv("LISTEN_PID"))
	sockets, _ := strconv.Atoi(os.Getenv("LISTEN_FDS"))
	if pid != os.Getpid() || sockets < 1 {
		return nil, errors.New("listen: systemd has handed over no socket: start the program by its socket unit, or set an address")
	}
	if sockets > 1 {
		return nil, fmt.Errorf("listen: systemd has handed over %d sockets, and one is wanted", sockets)
	}
	file := os.NewFile(firstSocket, "systemd")
	l, err := net.FileListener(file)
	if err = errors.Join(err, file.Close()); err != nil {
		return nil, fmt.Errorf("listen: the socket that systemd has handed over: %w", err)
	}
	return l, nil
}

// notify tells systemd how the service is, where it asks to be told: sd_notify(3).
// That it can't be told is no reason not to serve.
func notify(ctx context.Context, state string) {
	path := os.Getenv("NOTIFY_SOCKET")
	if path == "" {
		return
	}
	if c, err := new(net.Dialer).DialContext(ctx, "unixgram", path); err == nil {
		_, _ = c.Write([]byte(state))
		_ = c.Close()
	}
}
