package app

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/receipt"
)

// aWitness is another home that witnesses this one, on a server of its own, which
// can be closed and counts what it is asked.
type aWitness struct {
	home   *Home
	policy receipt.Policy
	asked  atomic.Int64
	away   atomic.Bool
}

func newWitnessOf(t *testing.T, h *Home) *aWitness {
	t.Helper()
	other, _ := newHome(t)
	// Its own ledger has the name that ours has, which is all right: it isn't asked
	// to watch itself.
	key, err := other.InitWitness("ferry.example/witness")
	if err != nil {
		t.Fatal(err)
	}
	w := &aWitness{home: other}
	handler := http.StripPrefix("/witness", other.witnessHandler(nil, slog.New(slog.DiscardHandler)))
	server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		w.asked.Add(1)
		if w.away.Load() {
			rw.WriteHeader(http.StatusBadGateway)
			return
		}
		handler.ServeHTTP(rw, r)
	}))
	t.Cleanup(server.Close)
	w.policy, err = receipt.ParsePolicy(fmt.Appendf(nil, "witness ferry %s %s/witness\nquorum ferry\n", key, server.URL))
	if err != nil {
		t.Fatal(err)
	}
	if err := other.WatchLedger(h.LedgerKey()); err != nil {
		t.Fatal(err)
	}
	return w
}

// lines is a log that tests read while it is written.
type logged struct {
	mutex sync.Mutex
	text  bytes.Buffer
}

func (l *logged) Write(p []byte) (int, error) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return l.text.Write(p)
}

func (l *logged) count(what string) int {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return strings.Count(l.text.String(), what)
}

// TestAskingKeepsUp: soon after the ledger has grown it is cosigned; at rest nobody
// is asked who has cosigned; one who is away is asked now and then, and told of once.
func TestAskingKeepsUp(t *testing.T) {
	h, _ := newHome(t)
	w := newWitnessOf(t, h)
	var log logged
	a := h.newAsking(Witnessing{Policy: w.policy}, slog.New(slog.NewTextHandler(&log, nil)))
	a.pause, a.rest = 20*time.Millisecond, 200*time.Millisecond
	ctx, stop := context.WithCancel(t.Context())
	var done sync.WaitGroup
	done.Go(func() { a.run(ctx) })
	defer done.Wait()
	defer stop()
	cosignedAt(t, h, w, 2)
	mustProtect(t, h, inventedTexts(0, 2))
	cosignedAt(t, h, w, 4)
	before := w.asked.Load()
	time.Sleep(500 * time.Millisecond)
	if n := w.asked.Load() - before; n != 0 {
		t.Errorf("asked %d times at rest", n)
	}
	w.away.Store(true)
	mustProtect(t, h, inventedTexts(2, 3))
	began := time.Now()
	for w.asked.Load()-before < 3 && time.Since(began) < 10*time.Second {
		time.Sleep(10 * time.Millisecond)
	}
	// At once, and then each time after a rest.
	if took := time.Since(began); took < a.rest || w.asked.Load()-before < 3 {
		t.Errorf("asked %d times in %v while it was away", w.asked.Load()-before, took)
	}
	if n := log.count("not cosigned"); n != 1 {
		t.Errorf("told %d times that it is away", n)
	}
	states, err := h.Witnesses(t.Context(), w.policy)
	if err != nil || len(states) != 1 || !strings.Contains(states[0].Trouble, "502") || states[0].Size != 4 {
		t.Errorf("its state is %+v, %v", states, err)
	}
	w.away.Store(false)
	cosignedAt(t, h, w, 5)
}

func cosignedAt(t *testing.T, h *Home, w *aWitness, size int64) {
	t.Helper()
	var states []ledger.WitnessState
	for range 500 {
		var err error
		if states, err = h.Witnesses(t.Context(), w.policy); err != nil {
			t.Fatal(err)
		}
		if len(states) == 1 && states[0].Size == size && states[0].Trouble == "" {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("never cosigned at %d: %+v", size, states)
}

// TestSuspectsAreBounded: what a ledger can make its witness keep has an end.
func TestSuspectsAreBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, _ := newHome(t)
	var log logged
	for i := range maxSuspects + 20 {
		h.suspect(t.Context(), slog.New(slog.NewTextHandler(&log, nil)), fmt.Appendf(nil, "request %d", i%(maxSuspects+10)), os.ErrInvalid)
	}
	files, err := os.ReadDir(filepath.Join(h.Dir(), suspectsDir))
	if err != nil || len(files) != maxSuspects {
		t.Errorf("%d files, %v", len(files), err)
	}
	if n := log.count("can't be kept"); n != 10 {
		t.Errorf("told %d times that one can't be kept", n)
	}
	info, err := os.Stat(filepath.Join(h.Dir(), suspectsDir))
	if err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("the folder is %v, %v", info.Mode(), err)
	}
}

// TestNoWitness: a home that is none has nothing there.
func TestNoWitness(t *testing.T) {
	h, _ := newHome(t)
	w := httptest.NewRecorder()
	h.witnessHandler(nil, slog.New(slog.DiscardHandler)).ServeHTTP(w, httptest.NewRequest("POST", "/add-checkpoint", nil))
	if w.Code != http.StatusNotFound {
		t.Errorf("status %d", w.Code)
	}
}

// TestLogIsLimited: one address that reads all the time is told to wait, and others,
// told apart by our own proxy's word, are not.
func TestLogIsLimited(t *testing.T) {
	h, _ := newHome(t)
	shown := h.logHandler(false, []netip.Prefix{netip.MustParsePrefix("192.0.2.1/32")}, slog.New(slog.DiscardHandler))
	get := func(from string) int {
		r := httptest.NewRequest("GET", "/checkpoint", nil)
		r.RemoteAddr = "192.0.2.1:4711"
		r.Header.Set("X-Forwarded-For", "203.0.113.5, "+from)
		w := httptest.NewRecorder()
		shown.ServeHTTP(w, r)
		return w.Code
	}
	limited := 0
	for range 2 * logReadsBurst {
		if get("198.51.100.1") == http.StatusTooManyRequests {
			limited++
		}
	}
	if limited == 0 || limited > logReadsBurst {
		t.Errorf("%d of %d refused", limited, 2*logReadsBurst)
	}
	if code := get("198.51.100.2"); code != http.StatusOK {
		t.Errorf("another address: status %d", code)
	}
}
