package acts

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"barium/client"
	"barium/internal/app"
	"barium/internal/store"
	"barium/internal/web"
	"barium/internal/web/api"
	"barium/internal/web/caller"
)

// childEnv has the test binary serve the home that it names, at the address that stands
// after it, until it is killed.
const childEnv = "BARIUM_ACTS_TEST_CHILD"

func TestMain(m *testing.M) {
	if home, address, ok := strings.Cut(os.Getenv(childEnv), " at "); ok {
		fmt.Println("error:", serve(context.Background(), home, address))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// byName is a gate that takes a header's word for who is asking.
type byName struct{}

func (byName) Caller(r *http.Request) (caller.Caller, error) {
	return caller.Caller{Person: r.Header.Get("Test-Person"), Session: "test", Confirmed: time.Now()}, nil
}

func serve(ctx context.Context, dir, address string) error {
	h, err := app.Open(ctx, dir)
	if err != nil {
		return err
	}
	offices, err := h.Offices()
	if err != nil {
		return err
	}
	log := slog.New(slog.DiscardHandler)
	house, err := web.New(web.Config{Suite: offices, Gate: byName{}, Now: time.Now, Errors: log, API: api.New(api.Config{Suite: offices, Now: time.Now, Errors: log})})
	if err != nil {
		return err
	}
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return err
	}
	fmt.Println("serving")
	return (&http.Server{Handler: house, ReadHeaderTimeout: time.Minute}).Serve(l)
}

// A mortal is a server that is killed and started again.
type mortal struct {
	home, address string
	child         *exec.Cmd
}

func (m *mortal) start(t *testing.T) {
	t.Helper()
	m.child = exec.CommandContext(t.Context(), os.Args[0])
	m.child.Env = append(os.Environ(), childEnv+"="+m.home+" at "+m.address)
	out, err := m.child.StdoutPipe()
	must(t, err)
	must(t, m.child.Start())
	first := make([]byte, len("serving"))
	if _, err := io.ReadFull(out, first); err != nil || string(first) != "serving" {
		rest, _ := io.ReadAll(out)
		t.Fatalf("%v: %s%s", err, first, rest)
	}
}

func (m *mortal) kill(t *testing.T) {
	t.Helper()
	must(t, m.child.Process.Kill())
	_ = m.child.Wait() // that it was killed
}

// diligent sends for a clerk, and counts what was done.
type diligent struct {
	person string
	done   *atomic.Int64
}

func (d diligent) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Test-Person", d.person)
	a, err := http.DefaultTransport.RoundTrip(r)
	if err == nil && a.StatusCode < http.StatusMultipleChoices {
		d.done.Add(1)
	}
	return a, err
}

// await waits until something has counted so far, or for as long as it may take.
func await(n *atomic.Int64, to int64) {
	for end := time.Now().Add(10 * time.Second); n.Load() < to && time.Now().Before(end); {
		time.Sleep(time.Millisecond)
	}
}

// inquire is a whole case and a secret, act after act.
func inquire(ctx context.Context, c *client.Client, matter, title string) error {
	made, err := c.OpenCase(ctx, client.CaseOpening{Title: title, Matter: matter, Publications: []string{"N-1"}})
	if err != nil {
		return err
	}
	secret, err := c.KeepSecret(ctx, client.SecretIn{Matter: matter, Content: client.WorldIn{Name: title, Data: []byte(world)},
		File: client.File{Secret: client.Secret{Name: title, Key: "name"}, Statements: []client.Statement{{ID: "eu", Where: "c.eu"}}}})
	if err != nil {
		return err
	}
	for _, do := range []func() error{
		func() error {
			_, err := c.EnterExhibit(ctx, made.ID, client.CaseEntry{Kind: "file", Name: "a.txt", Body: []byte("a letter"), Note: "sent to us by the paper"})
			return err
		},
		func() error { return c.NoteExhibit(ctx, made.ID, 2, client.ExhibitNotedBody{Note: "it is kept"}) },
		func() error {
			_, err := c.WriteHypothesis(ctx, made.ID, client.HypothesisWritten{Title: "a mole inside P"})
			return err
		},
		func() error {
			_, err := c.EnterDamage(ctx, made.ID, client.DamageEntry{Add: "item", Text: "two engineers reached the mast"})
			return err
		},
		func() error {
			_, err := c.AnswerQuestion(ctx, made.ID, client.ReferralEntry{Question: 9, Text: "Yes, she testifies."})
			return err
		},
		func() error {
			_, err := c.KeepStatement(ctx, secret.ID, client.StatementKeptBody{Version: 1, Statement: client.Statement{ID: "king", Where: "c.king"}})
			return err
		},
	} {
		if err := do(); err != nil {
			return err
		}
	}
	return nil
}

// halves are the tables that the acts of inquire write to, with the types of the events
// that tell of their rows: there are as many of the ones as of the others, or an act was
// done by half.
func halves() map[string][]string {
	return map[string][]string{
		"cases": {"case.opened"}, "case_exhibits": {"exhibit.entered"}, "case_custody": {"exhibit.entered", "exhibit.handled"},
		"case_writings": {"case.matrix.written"}, "damage_versions": {"damage.assessed"}, "referral_answers": {"referral.answered"},
		"worlds": {"world.kept"}, "secrets": {"secret.kept"},
	}
}

// whole fails the test where there are rows without their events, or events without
// their rows, and returns how many rows there are.
func whole(t *testing.T, home *app.Home) map[string]int {
	t.Helper()
	checked(t, home)
	told := map[string]int{}
	for _, kind := range types(t, home, 0) {
		told[kind]++
	}
	db, err := sql.Open("sqlite", "file:"+filepath.Join(home.Dir(), "barium.db"))
	must(t, err)
	defer db.Close()
	rows := map[string]int{}
	for table, kinds := range halves() {
		var n, want int
		must(t, db.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM "+table).Scan(&n))
		for _, k := range kinds {
			want += told[k]
		}
		if rows[table] = n; n != want {
			t.Errorf("%d rows in %s, and %d events of %v", n, table, want, kinds)
		}
	}
	return rows
}

// TestKilledAmongActs: a server is killed at any moment, time after time, while several
// clerks have it open cases and keep secrets. After each time there is no act by half, and
// in the end there is everything that they asked for, once.
func TestKilledAmongActs(t *testing.T) {
	if testing.Short() {
		t.Skip("processes are killed: nothing to race")
	}
	home := newHome(t, "")
	s, err := store.Open(t.Context(), filepath.Join(home.Dir(), "barium.db"))
	must(t, err)
	h := peopled(t, home, s)
	must(t, s.Close())
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	must(t, err)
	m := &mortal{home: home.Dir(), address: l.Addr().String()}
	must(t, l.Close())
	m.start(t)
	defer func() { m.kill(t) }()

	const clerks, each, kills = 4, 8, 6
	var all sync.WaitGroup
	var done atomic.Int64
	for i := range clerks {
		all.Go(func() {
			out := &http.Client{Transport: diligent{h.People["clerk"].ID, &done}}
			c, err := client.New("http://"+m.address, "token", client.WithHTTP(out), client.WithTries(12, 10*time.Millisecond))
			for n := 0; n < each && err == nil; n++ {
				err = inquire(t.Context(), c, h.Matter.ID, fmt.Sprintf("case %d of clerk %d", n, i))
			}
			if err != nil {
				t.Errorf("clerk %d: %v", i, err)
			}
		})
	}
	between := []int{}
	for range kills {
		await(&done, done.Load()+15+rand.Int64N(20))
		time.Sleep(time.Duration(rand.IntN(5_000)) * time.Microsecond)
		m.kill(t)
		between = append(between, whole(t, home)["cases"])
		m.start(t)
	}
	all.Wait()
	const cases = clerks * each
	want := map[string]int{"cases": cases, "case_exhibits": 2 * cases, "case_custody": 3 * cases, "case_writings": cases, "damage_versions": cases, "referral_answers": cases, "worlds": cases, "secrets": cases}
	if got := whole(t, home); !maps.Equal(got, want) {
		t.Errorf("there are %v, want %v", got, want)
	}
	if first, last := slices.Min(between), slices.Max(between); first == last || first == cases {
		t.Errorf("the server was killed when there were %v cases: that tells nothing", between)
	}
}
