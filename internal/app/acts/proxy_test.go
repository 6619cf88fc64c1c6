package acts

import (
	"context"
	"fmt"
	"io"
	"net"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"barium/internal/store/postgrestest"
)

// A proxy is the way to a PostgreSQL server, which a test can cut.
type proxy struct {
	listener net.Listener
	socket   string // of the server
	address  string // that leads through here

	mutex sync.Mutex // guards the rest
	open  map[net.Conn]bool
	away  bool
	left  int       // questions until the way is cut; 0 for none
	lost  bool      // the last question reaches the server, and its answer goes nowhere
	mute  bool      // no answers go anywhere any more
	still chan bool // closed when answers come again; nil where they do
}

// newProxy starts a server and a way to a fresh database of its.
func newProxy(t *testing.T) *proxy {
	t.Helper()
	var folder, database string
	direct := postgrestest.Start(t).Database(t)
	for _, f := range strings.Fields(direct) {
		if v, ok := strings.CutPrefix(f, "host="); ok {
			folder = v
		}
		if v, ok := strings.CutPrefix(f, "dbname="); ok {
			database = v
		}
	}
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	must(t, err)
	p := &proxy{listener: l, socket: filepath.Join(folder, ".s.PGSQL.5432"), open: map[net.Conn]bool{}}
	p.address = fmt.Sprintf("host=127.0.0.1 port=%d user=barium dbname=%s sslmode=disable", l.Addr().(*net.TCPAddr).Port, database)
	t.Cleanup(func() {
		_ = l.Close()
		p.cut()
	})
	go p.run(context.WithoutCancel(t.Context()))
	return p
}

func (p *proxy) run(ctx context.Context) {
	for {
		in, err := p.listener.Accept()
		if err != nil {
			return
		}
		go p.through(ctx, in)
	}
}

// through joins a connection to the server, for as long as the way isn't cut.
func (p *proxy) through(ctx context.Context, in net.Conn) {
	defer in.Close()
	out, err := new(net.Dialer).DialContext(ctx, "unix", p.socket)
	if err != nil || !p.enter(in, out) {
		return
	}
	defer p.leave(in, out)
	go func() {
		_ = p.pass(in, out, p.answered)
		p.leave(in, out)
	}()
	_ = p.pass(out, in, p.asked)
}

func (p *proxy) enter(list ...net.Conn) bool {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	for _, c := range list {
		if p.away {
			_ = c.Close()
		} else {
			p.open[c] = true
		}
	}
	return !p.away
}

func (p *proxy) leave(list ...net.Conn) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	for _, c := range list {
		_ = c.Close()
		delete(p.open, c)
	}
}

// pass hands on what comes, until it may not any more.
func (p *proxy) pass(to io.Writer, from io.Reader, may func() bool) error {
	buffer := make([]byte, 64<<10)
	for {
		n, err := from.Read(buffer)
		if err != nil || !may() {
			return err
		}
		if _, err := to.Write(buffer[:n]); err != nil {
			return err
		}
	}
}

// asked counts a question, and cuts the way where it is time to.
func (p *proxy) asked() bool {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.left == 0 {
		return !p.away
	}
	if p.left--; p.left > 0 {
		return true
	}
	if p.lost {
		p.mute = true
		return true
	}
	p.cutNow()
	return false
}

func (p *proxy) answered() bool {
	p.mutex.Lock()
	still := p.still
	p.mutex.Unlock()
	if still != nil {
		<-still
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.mute {
		p.cutNow()
	}
	return !p.away
}

func (p *proxy) cutNow() {
	p.away, p.mute = true, false
	for c := range p.open {
		_ = c.Close()
	}
}

// freeze has no answer come, until what it returns is called.
func (p *proxy) freeze() (thaw func()) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	still := make(chan bool)
	p.still = still
	return func() {
		p.mutex.Lock()
		defer p.mutex.Unlock()
		p.still = nil
		close(still)
	}
}

// cut takes the way away: whoever is on it loses the connection, and nobody gets in.
func (p *proxy) cut() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.cutNow()
}

// cutAt cuts the way at the n-th question from now, before it reaches the server or
// before its answer is heard.
func (p *proxy) cutAt(n int, lost bool) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.left, p.lost = n, lost
}

// mend lets everybody through again, and reports whether the way had been cut.
func (p *proxy) mend() bool {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	was := p.away
	p.away, p.mute, p.left = false, false, 0
	return was
}
