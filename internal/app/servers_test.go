package app

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/config"
	"barium/internal/office"
	"barium/internal/store"
	"barium/internal/store/postgrestest"
	"barium/internal/web"
	"barium/internal/web/api"
	"barium/internal/web/caller"
)

// asNamed is a gate that takes a header's word for who is asking.
type asNamed struct{}

func (asNamed) Caller(r *http.Request) (caller.Caller, error) {
	return caller.Caller{Person: r.Header.Get("Test-Person"), Token: "test", Scopes: []string{"read", "release", "accept"}}, nil
}

// serve is the process that is killed: a server like any, but for its gate.
func (o order) serve(ctx context.Context) error {
	h, err := Open(ctx, o.Home)
	if err != nil {
		return err
	}
	s, err := config.Load(config.Input{Home: o.Home, Flags: []string{"listen=" + o.Serve, "url=http://localhost:1", "rate.requests=1000000"}})
	if err != nil {
		return err
	}
	l, err := Listen(ctx, s)
	if err != nil {
		return err
	}
	offices, err := h.Offices()
	if err != nil {
		return err
	}
	log := slog.New(slog.DiscardHandler)
	house, err := web.New(web.Config{Suite: offices, Gate: asNamed{}, Now: time.Now, Errors: log, API: api.New(api.Config{Suite: offices, Now: time.Now, Errors: log})})
	if err != nil {
		return err
	}
	f, err := h.newFront(ctx, Serving{Listener: l, Settings: s, Log: log}, house)
	if err != nil {
		return err
	}
	fmt.Println("serving")
	return f.run(ctx)
}

// A killedServer is one that is killed and started again, time after time.
type killedServer struct {
	at    string
	home  string
	child *exec.Cmd
}

func (k *killedServer) start(t *testing.T) {
	t.Helper()
	k.child = child(t, order{Home: k.home, Serve: k.at})
	out, err := k.child.StdoutPipe()
	if err == nil {
		err = k.child.Start()
	}
	first := make([]byte, len("serving"))
	if _, readErr := io.ReadFull(out, first); err != nil || readErr != nil || string(first) != "serving" {
		rest, _ := io.ReadAll(out)
		t.Fatalf("%v, %v: %s%s", err, readErr, first, rest)
	}
}

func (k *killedServer) kill(t *testing.T) {
	t.Helper()
	if err := k.child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = k.child.Wait() // that it was killed
}

// A crowd asks servers, and remembers what they said was done.
type crowd struct {
	t       *testing.T
	room    *readingRoom
	servers []*killedServer
	client  *http.Client
	stop    context.Context

	mutex    sync.Mutex        // guards what follows
	copies   map[string][]byte // that were handed over, by file name
	releases map[string]string // by key of idempotency
	failures int               // requests that got no answer, or an error of the server's
}

// ask sends one request to any of the servers. ok says that it was answered.
func (c *crowd) ask(who, method, path, key string, in, out any) (ok bool) {
	body, err := json.Marshal(in)
	if err != nil {
		c.t.Error(err)
		return false
	}
	r, err := http.NewRequest(method, "http://"+c.servers[rand.IntN(len(c.servers))].at+"/api"+path, bytes.NewReader(body))
	if err != nil {
		c.t.Error(err)
		return false
	}
	r.Header.Set("Test-Person", who)
	r.Header.Set("Content-Type", "application/json")
	if key != "" {
		r.Header.Set("Idempotency-Key", key)
	}
	resp, err := c.client.Do(r)
	if err == nil {
		defer resp.Body.Close()
		var answer []byte
		if answer, err = io.ReadAll(resp.Body); err == nil && resp.StatusCode >= 300 {
			err = fmt.Errorf("status %d: %s", resp.StatusCode, answer)
			if resp.StatusCode < 500 {
				c.t.Errorf("%s %s: %v", method, path, err)
			}
		}
		if err == nil {
			err = json.Unmarshal(answer, out)
		}
	}
	if err != nil {
		c.mutex.Lock()
		c.failures++
		c.mutex.Unlock()
		time.Sleep(5 * time.Millisecond)
	}
	return err == nil
}

// reads has one recipient read on and on.
func (c *crowd) reads() {
	for c.stop.Err() == nil {
		var made api.CopyMade
		if c.ask(c.room.whole.ID, http.MethodPost, "/documents/"+c.room.document+"/copies", "", struct{}{}, &made) {
			c.mutex.Lock()
			c.copies[made.Name] = made.File
			c.mutex.Unlock()
		}
	}
}

// release has the clerk release again and again, each with a key under which it is
// asked for until it is answered.
func (c *crowd) release() {
	draft := office.Draft{Document: c.room.document, To: []string{c.room.whole.ID}}
	for i := 0; c.stop.Err() == nil; i++ {
		var preview office.Preview
		if !c.ask(c.room.clerk.ID, http.MethodPost, "/releases/preview", "", draft, &preview) {
			continue
		}
		asked := struct {
			office.Draft
			Fingerprint string `json:"fingerprint"`
		}{draft, preview.Fingerprint}
		key, began := fmt.Sprint("release-", i), time.Now()
		var made office.Released
		for !c.ask(c.room.clerk.ID, http.MethodPost, "/releases", key, asked, &made) {
			if time.Since(began) > 30*time.Second {
				c.t.Error("a release was never answered")
				return
			}
		}
		c.mutex.Lock()
		c.releases[key] = made.Release
		c.mutex.Unlock()
	}
}

// gather has the crowd at work while trouble is made, and returns when all of it
// has ended.
func gather(t *testing.T, room *readingRoom, servers []*killedServer, trouble func(*crowd)) *crowd {
	t.Helper()
	stop, end := context.WithCancel(t.Context())
	defer end()
	c := &crowd{
		t: t, room: room, servers: servers, stop: stop, copies: map[string][]byte{}, releases: map[string]string{},
		client: &http.Client{Timeout: 20 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 8}},
	}
	var working sync.WaitGroup
	for range 4 {
		working.Go(c.reads)
	}
	working.Go(c.release)
	trouble(c)
	end()
	working.Wait()
	c.client.CloseIdleConnections()
	return c
}

// hold holds the home against all that the crowd was told: nothing is lost, nothing
// was done twice, no event without its leaf, no copy without its sealed codeword.
func (c *crowd) hold(before int) {
	c.t.Helper()
	t, h := c.t, c.room.Home
	if c.failures == 0 || len(c.copies) < 5 || len(c.releases) < 2 {
		t.Fatalf("%d failures, %d copies, %d releases: the test shows nothing", c.failures, len(c.copies), len(c.releases))
	}
	t.Logf("%d copies and %d releases were answered, %d requests failed", len(c.copies), len(c.releases), c.failures)
	audit(t, h, c.room.keys)
	if d := differences(t, h); len(d) != 0 {
		t.Error(d)
	}
	sealed := recorded(t, h, c.room.keys)
	for name, file := range c.copies {
		if !bytes.Equal(sealed[name], file) {
			t.Errorf("copy %s was handed over, and is not what is sealed", name)
		}
	}
	there := c.released()
	for key, id := range c.releases {
		if !there[id] {
			t.Errorf("%s was answered with %s, which is lost", key, id)
		}
		delete(there, id)
	}
	if len(there) != before {
		t.Errorf("%d releases that nobody was told of, want the %d of before", len(there), before)
	}
}

// answered waits until so many more copies and releases were answered: on a busy machine
// that takes a while, and a server that is killed before it answers anything shows nothing.
func (c *crowd) answered(copies, releases int) {
	c.t.Helper()
	count := func() (int, int) {
		c.mutex.Lock()
		defer c.mutex.Unlock()
		return len(c.copies), len(c.releases)
	}
	copiesNow, releasesNow := count()
	for began := time.Now(); time.Since(began) < time.Minute; time.Sleep(5 * time.Millisecond) {
		if n, m := count(); n >= copiesNow+copies && m >= releasesNow+releases {
			return
		}
	}
	c.t.Fatalf("not %d copies and %d releases in a minute", copies, releases)
}

func (c *crowd) released() map[string]bool {
	ids := map[string]bool{}
	err := c.room.store.View(c.t.Context(), func(tx *store.Tx) error {
		list, err := tx.ReleasesOf(c.t.Context(), c.room.document)
		for _, r := range list {
			ids[r.ID] = true
		}
		return err
	})
	if err != nil {
		c.t.Fatal(err)
	}
	return ids
}

// pause is a moment, at most so long.
func pause(most time.Duration) { time.Sleep(rand.N(most)) }

// TestServerKilled: a server on a file is killed at random moments under load, and
// starts again. Whoever was answered was told the truth.
func TestServerKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("its servers are processes of their own: nothing to race")
	}
	room := newReadingRoom(t)
	before := len((&crowd{t: t, room: room}).released())
	server := &killedServer{at: freeAddress(t), home: room.dir}
	server.start(t)
	c := gather(t, room, []*killedServer{server}, func(c *crowd) {
		for range 8 {
			c.answered(1, 0)
			pause(200 * time.Millisecond)
			server.kill(t)
			server.start(t)
		}
		c.answered(5, 2)
	})
	server.kill(t)
	c.hold(before)
}

// TestTwoServersOneKilled: two servers share one PostgreSQL under load. One of them
// is killed at random moments, and the database drops connections now and then.
func TestTwoServersOneKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("its servers are processes of their own: nothing to race")
	}
	address := postgrestest.Start(t).Database(t)
	h, keys := homeOn(t, address)
	room := newReadingRoomIn(t, h, keys)
	before := len((&crowd{t: t, room: room}).released())
	servers := []*killedServer{{at: freeAddress(t), home: h.dir}, {at: freeAddress(t), home: h.dir}}
	for _, s := range servers {
		s.start(t)
	}
	c := gather(t, room, servers, func(c *crowd) {
		for i := range 8 {
			c.answered(1, 0)
			pause(200 * time.Millisecond)
			if i%3 == 2 {
				dropConnections(t, address)
				continue
			}
			victim := servers[rand.IntN(2)]
			victim.kill(t)
			pause(50 * time.Millisecond)
			victim.start(t)
		}
		c.answered(5, 2)
	})
	for _, s := range servers {
		s.kill(t)
	}
	c.hold(before)
}

// dropConnections has the database end every connection but the one that asks.
func dropConnections(t *testing.T, address string) {
	t.Helper()
	db, err := sql.Open("pgx", address)
	if err == nil {
		_, err = db.ExecContext(t.Context(), `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`)
	}
	if err = errors.Join(err, db.Close()); err != nil && !strings.Contains(err.Error(), "terminat") {
		t.Error(err)
	}
}
