package logserver_test

import (
	"context"
	"crypto/rand"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/ledger/witness"
	"barium/internal/logserver"
	"barium/receipt"

	fnote "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"
)

// A notebook is a witness's memory in memory.
type notebook struct {
	mu   sync.Mutex
	last map[string][]byte
	fail error
}

func (n *notebook) Advance(_ context.Context, origin string, f func([]byte) ([]byte, int64, error)) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	next, _, err := f(n.last[origin])
	if err != nil {
		return err
	}
	if n.fail == nil {
		n.last[origin] = next
	}
	return n.fail
}

type witnessing struct {
	*witness.Witness
	memory   *notebook
	suspects [][]byte
	url      string
}

func newWitness(t testing.TB, name string, logs ...*book) *witnessing {
	t.Helper()
	skey, _, err := receipt.GenerateWitnessKey(rand.Reader, name)
	if err != nil {
		t.Fatal(err)
	}
	var keys []string
	for _, b := range logs {
		keys = append(keys, b.ledger.VerifierKey())
	}
	w := &witnessing{memory: &notebook{last: map[string][]byte{}}}
	if w.Witness, err = witness.New(skey, keys, w.memory, time.Now); err != nil {
		t.Fatal(err)
	}
	h := &logserver.Witness{Cosigner: w, Suspect: func(_ context.Context, body []byte, _ error) { w.suspects = append(w.suspects, body) }}
	server := httptest.NewServer(http.StripPrefix("/witness", h))
	t.Cleanup(server.Close)
	w.url = server.URL + "/witness"
	return w
}

// request is what the book asks at its size of a witness that saw it at old.
func request(t testing.TB, b *book, old int64) []byte {
	t.Helper()
	c, err := b.ledger.Head(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	r, err := b.ledger.Ask(t.Context(), b, c, old)
	if err != nil {
		t.Fatal(err)
	}
	return r.Marshal()
}

func (w *witnessing) post(t testing.TB, body []byte) (int, string, http.Header) {
	t.Helper()
	resp, err := http.Post(w.url+"/add-checkpoint", "text/plain", strings.NewReader(string(body)))
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(resp.Body)
	if closed := resp.Body.Close(); err != nil || closed != nil {
		t.Fatal(err, closed)
	}
	return resp.StatusCode, string(b), resp.Header
}

func (w *witnessing) want(t *testing.T, what string, body []byte, status int, text string) {
	t.Helper()
	got, answer, _ := w.post(t, body)
	if got != status || !strings.Contains(answer, text) {
		t.Errorf("%s: %d %q; want %d with %q", what, got, answer, status, text)
	}
}

// TestWitnessCosignsWhatContinues: its signatures verify with somebody else's
// verifier, and our own reads the same.
func TestWitnessCosignsWhatContinues(t *testing.T) {
	b := newBook(t, "ledger.example/seen").grow(t, 600)
	w := newWitness(t, "witness.example/w1", b)
	v, err := fnote.NewVerifierForCosignatureV1(w.Key().String())
	if err != nil {
		t.Fatal(err)
	}
	old := int64(0)
	for _, size := range append([]int64{1, 1}, edges()[1:]...) {
		status, answer, h := w.post(t, request(t, b.at(size), old))
		if status != 200 || h.Get("Cache-Control") != "no-store" {
			t.Fatalf("%d to %d: %d %s", old, size, status, answer)
		}
		n, err := note.Open([]byte(string(b.heads[size])+answer), note.VerifierList(v))
		if err != nil || len(n.Sigs) != 1 {
			t.Fatalf("at %d: %v", size, err)
		}
		at, err := fnote.CoSigV1Timestamp(n.Sigs[0])
		if err != nil || time.Since(at).Abs() > time.Minute {
			t.Errorf("at %d: signed at %s, %v", size, at, err)
		}
		old = size
	}
	if len(w.suspects) != 0 {
		t.Errorf("%d requests suspected", len(w.suspects))
	}
}

// TestWitnessRefuses: statuses as tlog-witness gives them, and only what may prove
// misbehaviour is kept for a look.
func TestWitnessRefuses(t *testing.T) {
	skey := newKey(t, "ledger.example/two")
	one, two := bookOf(t, skey).grow(t, 300), bookOf(t, skey).grow(t, 300)
	w := newWitness(t, "witness.example/w1", one)
	w.want(t, "first", request(t, one.at(100), 0), 200, "— witness.example/w1 ")
	stranger := newBook(t, "ledger.example/stranger").grow(t, 3)
	forged := newBook(t, "ledger.example/two").grow(t, 300)
	good := string(request(t, one.at(200), 100))

	w.want(t, "unknown log", request(t, stranger, 0), 404, "")
	w.want(t, "another key", request(t, forged, 0), 403, "")
	w.want(t, "old over size", []byte(strings.Replace(string(request(t, one.at(50), 0)), "old 0", "old 51", 1)), 400, "")
	w.want(t, "not a request", []byte("hello"), 400, "")
	w.want(t, "empty", nil, 400, "")
	w.want(t, "too long", make([]byte, witness.MaxRequest+1), 413, "")
	w.want(t, "other old size", request(t, one.at(200), 50), 409, "100\n")
	w.want(t, "rollback", request(t, one.at(50), 0), 409, "100\n")
	if n := len(w.suspects); n != 0 {
		t.Errorf("%d requests suspected so far", n)
	}
	w.want(t, "split at one size", request(t, two.at(100), 100), 409, "100\n")
	w.want(t, "split further on", request(t, two.at(200), 100), 422, "")
	w.want(t, "no proof", []byte(dropProof(good)), 422, "")
	if n := len(w.suspects); n != 3 {
		t.Errorf("%d requests suspected, want 3", n)
	}
	w.want(t, "the true one still goes on", []byte(good), 200, "— witness.example/w1 ")
	_, _, h := w.post(t, request(t, one.at(200), 50))
	if h.Get("Content-Type") != "text/x.tlog.size" {
		t.Errorf("conflict is %s", h.Get("Content-Type"))
	}
}

func dropProof(body string) string {
	head, rest, _ := strings.Cut(body, "\n\n")
	first, _, _ := strings.Cut(head, "\n")
	return first + "\n\n" + rest
}

// TestWitnessPersistsFirst: no signature leaves where the memory failed.
func TestWitnessPersistsFirst(t *testing.T) {
	b := newBook(t, "ledger.example/kept").grow(t, 3)
	w := newWitness(t, "witness.example/w1", b)
	w.memory.fail = errors.New("disk full")
	w.want(t, "full disk", request(t, b, 0), 503, "doesn't sign")
	if sig, err := w.Add(t.Context(), request(t, b, 0)); err == nil || sig.Line != "" {
		t.Errorf("signed %q, %v", sig.Line, err)
	}
	w.memory.fail = nil
	w.want(t, "afterwards", request(t, b, 0), 200, "— ")
}

// TestWitnessNeverSignsTwoHistories: many ask at once with two histories of one
// log; all that is signed lies on one of them, with times in the order of sizes.
func TestWitnessNeverSignsTwoHistories(t *testing.T) {
	skey := newKey(t, "ledger.example/race")
	books := []*book{bookOf(t, skey).grow(t, 40), bookOf(t, skey).grow(t, 40)}
	w := newWitness(t, "witness.example/w1", books[0])
	var mu sync.Mutex
	signed := map[int]int{}
	var all sync.WaitGroup
	for side, b := range books {
		for start := range 3 {
			all.Go(func() {
				for size := int64(1); size <= 40; size++ {
					for old := int64(max(0, start-1)); old <= size; old++ {
						c, err := receipt.ParseCheckpoint(b.heads[size])
						if err != nil {
							t.Error(err)
							return
						}
						r, err := b.ledger.Ask(t.Context(), b.at(size), c, old)
						if err != nil {
							t.Error(err)
							return
						}
						if _, err := w.Add(t.Context(), r.Marshal()); err == nil {
							mu.Lock()
							signed[side]++
							mu.Unlock()
						}
					}
				}
			})
		}
	}
	all.Wait()
	if len(signed) != 1 || signed[0]+signed[1] < 40 {
		t.Errorf("signed on both sides, or too little: %v", signed)
	}
}

func TestWitnessHandler(t *testing.T) {
	w := newWitness(t, "witness.example/w1")
	h := &logserver.Witness{Cosigner: w}
	for _, c := range []struct {
		method, path string
		status       int
	}{{"GET", "/add-checkpoint", 405}, {"PUT", "/add-checkpoint", 405}, {"POST", "/", 404}, {"POST", "/add-checkpoint/", 404}, {"POST", "/add-checkpoint", 400}} {
		if got := ask(t, h, c.method, c.path).Code; got != c.status {
			t.Errorf("%s %s: %d, want %d", c.method, c.path, got, c.status)
		}
	}
}
