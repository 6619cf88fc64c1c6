// Package load measures the house under load: many people who read and download at
// once, over loopback, beside plain files of the same size from the same server.
package load

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/terms"
	"barium/internal/store"
	"barium/internal/web"
	"barium/internal/web/caller"
	"barium/internal/web/webtest"
)

// people is how many are at it at once, and lasting how long.
const (
	people  = 500
	lasting = 10 * time.Second
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// A crowd are people to whom the report is released, who accepted its terms.
type crowd struct {
	*webtest.House
	callers map[string]caller.Caller
	ids     []string
}

func newCrowd(b testing.TB, people int) *crowd {
	b.Helper()
	c := &crowd{House: webtest.New(b), callers: map[string]caller.Caller{}}
	must(b, c.Act(b, "registrar", func(ctx context.Context, d *desk.Desk) error {
		for i := range people {
			p, err := d.RegisterPerson(ctx, c.Parties["halvern"].ID, fmt.Sprintf("Reader %d", i), fmt.Sprintf("reader%d@halvern.example", i))
			if err != nil {
				return err
			}
			c.ids = append(c.ids, p.ID)
			c.callers[p.ID] = caller.Caller{Person: p.ID, Name: p.Name, Party: p.Party, PartyName: p.PartyName, Session: "S"}
			if err := d.Admit(ctx, desk.Membership{Matter: c.Matter.ID, Person: p.ID, Roles: []desk.Role{desk.Recipient}, Admitted: []terms.Label{terms.AmberStrict}}); err != nil {
				return err
			}
		}
		return nil
	}))
	var r desk.Release
	must(b, c.Act(b, "clerk", func(ctx context.Context, d *desk.Desk) (err error) {
		r, err = d.Release(ctx, desk.Draft{Document: c.Document, To: c.ids})
		return err
	}))
	engine, err := policy.New()
	must(b, err)
	must(b, c.Store.Update(b.Context(), func(tx *store.Tx) error {
		for _, id := range c.ids {
			if err := desk.At(engine, tx, c.Ledger.In(tx), c.Clock.Now(), id).Accept(b.Context(), r.ID); err != nil {
				return err
			}
		}
		return nil
	}))
	return c
}

const personHeader = "Person"

// Caller implements web.Gate, without looking a session up.
func (c *crowd) Caller(r *http.Request) (caller.Caller, error) {
	return c.callers[r.Header.Get(personHeader)], nil
}

// serve serves the house, with a plain file of a size beside it.
func (c *crowd) serve(b testing.TB, size int) string {
	b.Helper()
	plain := []byte(strings.Repeat("a", size))
	server, err := web.New(web.Config{Suite: c.Offices(), Gate: c, Now: c.Clock.Now, Errors: slog.New(slog.DiscardHandler),
		Log: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/octet-stream")
			_, _ = w.Write(plain)
		})})
	must(b, err)
	s := httptest.NewServer(server)
	b.Cleanup(s.Close)
	return s.URL
}

// A kind of request, with how long each of its answers took.
type kind struct {
	name, method, path string
	mutex              sync.Mutex // guards took
	took               []time.Duration
}

func (k *kind) quantile(q float64) time.Duration {
	slices.Sort(k.took)
	return k.took[int(q*float64(len(k.took)-1))]
}

// BenchmarkLoad prints a table for docs/performance.md.
func BenchmarkLoad(b *testing.B) {
	c := newCrowd(b, people)
	first, err := c.Read(b.Context(), c.ids[0], c.Document, "download")
	must(b, err)
	address, kinds := c.serve(b, len(first.File)), c.kinds()
	before := c.size(b)
	for b.Loop() {
		c.rush(b, address, kinds, lasting)
	}
	fmt.Printf("\n| %d people at once, a report of %s bytes | answers a second | half within | 99 %% within |\n|---|---|---|---|\n", people, strconv.Itoa(len(first.File)))
	for _, k := range kinds {
		fmt.Printf("| %s | %.0f | %v | %v |\n", k.name, float64(len(k.took))/lasting.Seconds()/float64(b.N), k.quantile(.5).Round(100*time.Microsecond), k.quantile(.99).Round(100*time.Microsecond))
	}
	ratio := float64(kinds[1].quantile(.99)) / float64(kinds[0].quantile(.99))
	fmt.Printf("\n99 %% of the marked downloads took at most %.1f times as long as 99 %% of the plain files.\n\n", ratio)
	b.ReportMetric(ratio, "p99-ratio")
	if got, want := c.size(b)-before, int64(len(kinds[1].took)+len(kinds[2].took)); got != want {
		b.Errorf("%d entries in the ledger for %d copies", got, want)
	}
}

// kinds are what they ask for.
func (c *crowd) kinds() []*kind {
	document := "/documents/" + c.Document
	return []*kind{{name: "plain file", method: http.MethodGet, path: "/log/plain"}, {name: "marked download", method: http.MethodPost, path: document + "/download"},
		{name: "marked page", method: http.MethodPost, path: document + "/read"}}
}

// TestACrowdIsServed: what the benchmark counts is done. Of several who ask at once each
// gets a copy that is in the ledger, and a plain file leaves nothing there.
func TestACrowdIsServed(t *testing.T) {
	c := newCrowd(t, 8)
	kinds, before := c.kinds(), c.size(t)
	c.rush(t, c.serve(t, 100), kinds, 500*time.Millisecond)
	for _, k := range kinds {
		if len(k.took) == 0 {
			t.Errorf("no %s was answered", k.name)
		}
	}
	if got, want := c.size(t)-before, int64(len(kinds[1].took)+len(kinds[2].took)); got != want {
		t.Errorf("%d entries in the ledger for %d copies", got, want)
	}
}

func (c *crowd) size(b testing.TB) (n int64) {
	must(b, c.Store.View(b.Context(), func(tx *store.Tx) error {
		head, err := tx.LedgerHead(b.Context())
		n = head.Size
		return err
	}))
	return n
}

// rush has everybody ask for one thing after the other, without a pause.
func (c *crowd) rush(b testing.TB, address string, kinds []*kind, lasting time.Duration) {
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: len(c.ids)}}
	end := time.Now().Add(lasting)
	var all sync.WaitGroup
	for i, id := range c.ids {
		all.Go(func() {
			for n := i; time.Now().Before(end); n++ {
				k := kinds[n%len(kinds)]
				took, err := ask(client, k.method, address+k.path, id)
				if err != nil {
					b.Error(err)
					return
				}
				k.mutex.Lock()
				k.took = append(k.took, took)
				k.mutex.Unlock()
			}
		})
	}
	all.Wait()
	client.CloseIdleConnections()
}

func ask(client *http.Client, method, address, person string) (time.Duration, error) {
	r, err := http.NewRequest(method, address, nil)
	if err != nil {
		return 0, err
	}
	r.Header.Set(personHeader, person)
	began := time.Now()
	answer, err := client.Do(r)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	if _, err := io.Copy(io.Discard, answer.Body); err != nil || answer.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("%s: status %d, %v", address, answer.StatusCode, err)
	}
	return time.Since(began), nil
}
