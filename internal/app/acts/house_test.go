package acts

import (
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"barium/client"
	"barium/internal/app"
	"barium/internal/demo/affair"
	"barium/internal/share/desk"
	"barium/internal/share/terms"
	"barium/internal/store"
	"barium/internal/store/faulty"
	"barium/internal/watch"
	"barium/internal/web/webtest"
	"barium/receipt"

	"github.com/pressly/goose/v3"
	"modernc.org/sqlite"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// A house is a home that is served, with the affair's people, its report released to
// one of them and in print, and a database that fails where a test says so.
type house struct {
	*webtest.Site
	home   *app.Home
	faults *faulty.Faults
	plain  *sql.DB // the same database, which never fails
}

// newHome makes a home without anybody, in a folder of its own or with its data at an
// address.
func newHome(t testing.TB, database string) *app.Home {
	t.Helper()
	dir := t.TempDir()
	setup := app.Setup{Dir: filepath.Join(dir, "home"), Keys: filepath.Join(dir, "keys"), Custodians: 3, Quorum: 2, Program: "test", Database: database}
	_, err := app.Init(t.Context(), setup)
	must(t, err)
	h, err := app.Open(t.Context(), setup.Dir)
	must(t, err)
	t.Cleanup(func() { _ = h.Close() })
	return h
}

// peopled fills a home through a store of its, and sees to it that there is something
// to inquire about: a reader has had the report, and a newspaper has printed of it.
func peopled(t testing.TB, home *app.Home, s *store.Store) *webtest.House {
	t.Helper()
	secret, err := os.ReadFile(filepath.Join(home.Dir(), "ledger.key"))
	must(t, err)
	h := webtest.Of(t, s, string(secret), home.Board())
	h.Errors = slog.New(slog.DiscardHandler)
	h.Rooms = home.Unsealings(h.Office, "test")
	h.Admit(t, desk.House, "stranger", nil, desk.Custodian) // a second one, for a quorum
	h.Admit(t, h.Matter.ID, "officer", []terms.Label{terms.Amber, terms.AmberStrict, terms.Green}, desk.Liaison, desk.Clerk)
	r := h.Release(t, h.Document, "reader")
	h.Accept(t, "reader", r.ID)
	printed(t, h)
	return h
}

// printed has the watch keep a publication that reuses the report.
func printed(t testing.TB, h *webtest.House) {
	t.Helper()
	passages, err := affair.Passages()
	must(t, err)
	text, now := affair.Report()[passages[0].Start:passages[0].End], h.Clock.Now()
	p := watch.Publication{Key: "N-1", Source: "S-1", Title: "Who put out the lights?", Outlet: "The Morning Lantern", Published: watch.StatedAt(now), Text: text, FirstSeen: now}
	seen := []watch.Sighting{{ID: "H-1", Document: h.Document, Kind: "verbatim", Strength: .99, To: len(text), SpanFrom: passages[0].Start, SpanTo: passages[0].End, Words: 30}}
	must(t, h.Store.Update(t.Context(), func(tx *store.Tx) error { return tx.Keep(t.Context(), "N-1", p, seen) }))
}

func newHouse(t *testing.T) *house {
	t.Helper()
	home := newHome(t, "")
	path := "file:" + filepath.Join(home.Dir(), "barium.db") + "?_pragma=journal_mode(WAL)&_pragma=synchronous(OFF)&_pragma=foreign_keys(1)&_pragma=busy_timeout(5000)&_txlock=immediate"
	c, err := sqlite.NewConnector(path)
	must(t, err)
	x := &house{home: home, faults: &faulty.Faults{}}
	s, err := store.OpenDB(t.Context(), sql.OpenDB(x.faults.Connector(c)), goose.DialectSQLite3)
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	x.plain, err = sql.Open("sqlite", path)
	must(t, err)
	t.Cleanup(func() { _ = x.plain.Close() })
	x.Site = webtest.Serve(t, peopled(t, home, s))
	if got := x.As(t, "reader").Post("/documents/"+x.Document+"/download", nil); got.Status != http.StatusOK {
		t.Fatalf("the reader's copy: status %d", got.Status)
	}
	return x
}

// contents are all rows of all tables: by table how many there are, and a hash of them.
func contents(t testing.TB, db *sql.DB) map[string]string {
	t.Helper()
	var tables []string
	must(t, each(db, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", func(row []any) { tables = append(tables, fmt.Sprint(row[0])) }))
	if len(tables) < 50 {
		t.Fatalf("%d tables: this is another database", len(tables))
	}
	all := map[string]string{}
	for _, name := range tables {
		n, sum := 0, sha256.New()
		must(t, each(db, `SELECT * FROM "`+name+`"`, func(row []any) {
			n++
			_, _ = fmt.Fprintf(sum, "%q\n", row)
		}))
		all[name] = fmt.Sprintf("%d rows, %x", n, sum.Sum(nil)[:6])
	}
	return all
}

func each(db *sql.DB, query string, row func([]any)) error {
	rows, err := db.Query(query)
	if err != nil {
		return err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	values, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		row(values)
	}
	return rows.Err()
}

// differences names the tables that aren't as they were.
func differences(before, after map[string]string) (list []string) {
	for name, was := range before {
		if after[name] != was {
			list = append(list, fmt.Sprintf("%s: %s, now %s", name, was, after[name]))
		}
	}
	return list
}

// checked fails the test if the ledger doesn't hold, or rows differ from it.
func checked(t testing.TB, home *app.Home) {
	t.Helper()
	report, err := home.CheckLedger(t.Context())
	must(t, err)
	rows, err := home.CheckRows(t.Context())
	must(t, err)
	if len(report.Problems)+len(rows.Differences) > 0 {
		t.Errorf("ledger: %v; rows: %v", report.Problems, rows.Differences)
	}
}

// types are those of the ledger's events from an index on.
func types(t testing.TB, home *app.Home, from int64) (list []string) {
	t.Helper()
	must(t, home.Events(t.Context(), from, func(e receipt.Event) error {
		list = append(list, e.Type)
		return nil
	}))
	return list
}

// A sender says who asks, and sends acts under the key of idempotency that it has, if
// it has one, or else each under the client's.
type sender struct {
	headers map[string]string
	key     *string
	heard   *http.Response // last; its body is read by then
}

func (s *sender) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	for k, v := range s.headers {
		r.Header.Set(k, v)
	}
	if *s.key != "" && r.Header.Get("Idempotency-Key") != "" {
		r.Header.Set("Idempotency-Key", *s.key)
	}
	a, err := http.DefaultTransport.RoundTrip(r)
	s.heard = a
	return a, err
}

// as is a client of somebody's that sends once, under a key.
func as(t testing.TB, s *webtest.Site, who string, key *string) (*client.Client, *sender) {
	t.Helper()
	out := &sender{headers: s.Headers(who), key: key}
	c, err := client.New(s.URL, "token", client.WithHTTP(&http.Client{Transport: out, Timeout: time.Minute}), client.WithTries(1, 0))
	must(t, err)
	return c, out
}

// told is what the house said was wrong.
func told(err error) *client.Error {
	var e *client.Error
	if errors.As(err, &e) {
		return e
	}
	return &client.Error{Detail: fmt.Sprint(err)}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
