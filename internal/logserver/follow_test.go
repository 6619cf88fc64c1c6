package logserver_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"barium/internal/ledger"
	"barium/internal/logserver"
	"barium/receipt"
)

func newKey(t testing.TB, name string) string {
	t.Helper()
	skey, _, err := ledger.GenerateKey(name)
	if err != nil {
		t.Fatal(err)
	}
	return skey
}

// TestFollower: a partner's look at our log, and what it says of a log that was
// cut back or written anew. Its proof of that convinces somebody else.
func TestFollower(t *testing.T) {
	skey := newKey(t, "ledger.example/followed")
	good, other := bookOf(t, skey).grow(t, 300), bookOf(t, skey).grow(t, 400)
	held := good.heads[257]
	follow := func(b *book) (int64, error) {
		l, err := logserver.Follower{URL: serve(t, b), Key: good.ledger.VerifierKey()}.Look(t.Context(), held)
		if l == nil {
			return 0, err
		}
		return l.Checkpoint.Size, err
	}
	for size := int64(257); size <= 300; size++ {
		if n, err := follow(good.at(size)); err != nil || n != size {
			t.Errorf("at %d: %d, %v", size, n, err)
		}
	}
	_, err := follow(good.at(256))
	wantError(t, err, logserver.ErrShorter)
	for _, size := range []int64{257, 258, 300, 400} {
		_, err = follow(other.at(size))
		wantError(t, err, logserver.ErrRewritten)
		var split *logserver.SplitError
		if !errors.As(err, &split) {
			t.Fatalf("at %d there is no proof", size)
		}
		if c, err := receipt.VerifyContradiction(split.Proof.Marshal(), good.ledger.VerifierKey()); err != nil || c.Old.Size != 257 || c.New.Size != size {
			t.Errorf("at %d: the proof is %+v, %v", size, c, err)
		}
	}
	if _, err := follow(newBook(t, "ledger.example/followed").grow(t, 300)); err == nil {
		t.Error("another key's log was believed")
	}
}

// TestFollowerHoldsReceipts: a receipt is found in the log; one that a log written
// anew lacks proves the two histories.
func TestFollowerHoldsReceipts(t *testing.T) {
	skey := newKey(t, "ledger.example/held")
	good, other := bookOf(t, skey).grow(t, 300), bookOf(t, skey).grow(t, 300)
	for _, index := range []int64{0, 255, 256, 299} {
		early := receiptOf(t, good.at(index+1), index)
		holds := func(b *book) error {
			look, err := logserver.Follower{URL: serve(t, b), Key: good.ledger.VerifierKey()}.Look(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			return look.Holds(t.Context(), early)
		}
		wantError(t, holds(good), nil)
		wantError(t, holds(good.at(index+1)), nil)
		wantError(t, holds(other), logserver.ErrRewritten)
		wantError(t, holds(other.at(index+1)), logserver.ErrRewritten)
		if index > 0 {
			wantError(t, holds(good.at(index)), logserver.ErrShorter)
		}
	}
}

func receiptOf(t *testing.T, b *book, index int64) []byte {
	t.Helper()
	r, err := b.ledger.Prove(t.Context(), b, index)
	if err != nil {
		t.Fatal(err)
	}
	return r.Marshal()
}

// altered serves a book's log with one thing in it changed.
func altered(t *testing.T, b *book, path string, change func([]byte) []byte) string {
	t.Helper()
	log := http.StripPrefix("/log", &logserver.Log{Source: b})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/log/"+path {
			log.ServeHTTP(w, r)
			return
		}
		answer := httptest.NewRecorder()
		log.ServeHTTP(answer, r)
		if answer.Code != http.StatusOK {
			t.Errorf("%s isn't there", path)
		}
		_, _ = w.Write(change(answer.Body.Bytes()))
	}))
	t.Cleanup(server.Close)
	return server.URL + "/log"
}

// TestReadFindsAlteredTiles: one byte of any tile or bundle is enough, and a round
// that ends so is made up for by the next.
func TestReadFindsAlteredTiles(t *testing.T) {
	b := newBook(t, "ledger.example/altered").grow(t, 600)
	for _, path := range []string{"tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2", "tile/entries/000", "tile/entries/002.p/88"} {
		for name, change := range map[string]func([]byte) []byte{
			"a bit":   func(x []byte) []byte { x[len(x)/2] ^= 1; return x },
			"cut":     func(x []byte) []byte { return x[:len(x)-1] },
			"more":    func(x []byte) []byte { return append(x, 0, 0) },
			"nothing": func([]byte) []byte { return nil },
		} {
			m := &logserver.Monitor{Follower: logserver.Follower{URL: altered(t, b, path, change), Key: b.ledger.VerifierKey()}}
			_, err := m.Round(t.Context(), nil)
			if wantError(t, err, logserver.ErrTiles); t.Failed() {
				t.Fatalf("%s: %s", path, name)
			}
			m.URL = serve(t, b)
			if r, err := m.Round(t.Context(), nil); err != nil || m.Held.Read != 600 {
				t.Errorf("%s: afterwards %+v, %v", path, r, err)
			}
		}
	}
}

// TestFollowerWaits: a log that asks to be left alone for a second is.
func TestFollowerWaits(t *testing.T) {
	b := newBook(t, "ledger.example/busy").grow(t, 3)
	log := http.StripPrefix("/log", &logserver.Log{Source: b})
	asked := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if asked++; asked == 1 {
			w.Header().Set("Retry-After", "1")
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		log.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	l, err := logserver.Follower{URL: server.URL + "/log", Key: b.ledger.VerifierKey()}.Look(t.Context(), nil)
	if err != nil || l.Checkpoint.Size != 3 || asked != 2 {
		t.Errorf("%v after %d requests", err, asked)
	}
}

// TestUnread: what isn't there, or isn't a log, is told from a log that is wrong.
func TestUnread(t *testing.T) {
	b := newBook(t, "ledger.example/unread").grow(t, 3)
	gone := httptest.NewServer(http.NotFoundHandler())
	address := gone.URL
	gone.Close()
	for name, url := range map[string]string{"gone": address, "elsewhere": serve(t, b) + "/x", "no address": "://", "no host": "http://"} {
		_, err := logserver.Follower{URL: url, Key: b.ledger.VerifierKey()}.Look(t.Context(), nil)
		if !errors.Is(err, logserver.ErrUnread) || errors.Is(err, logserver.ErrTiles) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := logserver.Follower{URL: altered(t, b, "checkpoint", func([]byte) []byte { return []byte("<html>") }), Key: b.ledger.VerifierKey()}.Look(t.Context(), nil)
	if err == nil || !strings.Contains(err.Error(), "checkpoint") {
		t.Errorf("a page: %v", err)
	}
}
