package app

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/codebook"
	"barium/internal/finding"
	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store"
)

// TestKeysRefused: wrong, too few and foreign keys open nothing, each with an
// error of its own, and the ledger has the request and why it was refused.
func TestKeysRefused(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	s := newScene(t)
	_, foreign := newHome(t)
	damaged := Key{"damaged.key", bytes.Replace(s.keys[0].Data, []byte("share: "), []byte("share: A"), 1)}
	unreadable := Key{"name\xff.key", []byte("nothing")}
	wrong := func(string) (string, error) { return "wrong", nil }
	sealed := protectedKey(t, s.keys[0])
	for _, c := range []struct {
		name   string
		change func(q *Inquiry)
		is     error
		reason string
	}{
		{"too few", func(q *Inquiry) { q.Keys = q.Keys[:1] }, codebook.ErrTooFewKeys, "1 given, the board wants 2 of 3"},
		{"the same twice", func(q *Inquiry) { q.Keys = []Key{s.keys[0], s.keys[0]} }, codebook.ErrDuplicateKey, "custodian 1's"},
		{"foreign", func(q *Inquiry) { q.Keys = foreign }, codebook.ErrForeignKey, "custodian key of another board"},
		{"one foreign", func(q *Inquiry) { q.Keys = []Key{s.keys[0], foreign[1]} }, codebook.ErrForeignKey, "custodian key of another board"},
		{"damaged", func(q *Inquiry) { q.Keys = []Key{damaged, s.keys[1]} }, codebook.ErrDamagedKey, "damaged.key: damaged custodian key"},
		{"no key file, with an odd name", func(q *Inquiry) { q.Keys = []Key{unreadable} }, codebook.ErrDamagedKey, "name?.key: damaged"},
		{"no passphrase", func(q *Inquiry) { q.Keys = []Key{sealed} }, codebook.ErrNeedPassphrase, "protected by a passphrase"},
		{"wrong passphrase", func(q *Inquiry) { q.Keys, q.Passphrase = []Key{sealed}, wrong }, codebook.ErrPassphrase, "wrong passphrase"},
		{"protected disclosure", func(q *Inquiry) { q.Protected = share.ProtectedYes }, nil, "may be protected disclosure"},
	} {
		q := s.inquiry()
		c.change(&q)
		before := len(events(t, s.Home))
		f, err := s.Trace(t.Context(), q)
		if err == nil || c.is != nil && !errors.Is(err, c.is) || len(f.Documents) > 0 {
			t.Errorf("%s: found %+v, %v", c.name, f, err)
		}
		told := events(t, s.Home)[before:]
		if len(told) != 2 || told[0].Type != share.TypeUnsealingRequested || told[1].Type != share.TypeUnsealingRefused || !strings.Contains(told[1].Text("reason"), c.reason) {
			t.Errorf("%s: the ledger was told %v", c.name, told)
		}
	}
}

// protectedKey encrypts a key file. It is slow on purpose: once.
func protectedKey(t *testing.T, k Key) Key {
	t.Helper()
	key, err := codebook.ParseCustodianKey(k.Data, nil)
	if err != nil {
		t.Fatal(err)
	}
	data, err := key.Protect("right")
	if err != nil {
		t.Fatal(err)
	}
	return Key{"sealed.key", data}
}

// TestNothingFound: a quorum for a text that is not ours opens nothing, and
// the ledger says so.
func TestNothingFound(t *testing.T) {
	s := newScene(t)
	q := s.inquiry()
	q.Leaks = []Leak{{"other.txt", []byte("Nothing in this text was ever in the report that was shared with them.")}}
	f, err := s.Trace(t.Context(), q)
	if err != nil || f.Finding != finding.NotOurs || f.Unsealed {
		t.Errorf("found %+v, %v", f, err)
	}
	if told := eventsOf(t, s.Home, share.TypeUnsealingRefused); len(told) != 1 || !strings.Contains(told[0], "nothing of ours was found") {
		t.Errorf("the ledger was told %q", told)
	}
	s.outcome(1)
}

// TestCalledOffWhileOpening: a trace that is called off after the request has
// its outcome in the ledger all the same.
func TestCalledOffWhileOpening(t *testing.T) {
	for _, c := range []struct {
		at     int
		reason string
	}{{2, "context canceled"}, {3, "context canceled"}} {
		s := newScene(t)
		ctx, cancel := context.WithCancel(t.Context())
		s.ledger = ledgerThat(t, s.dir, c.at, cancel)
		if f, err := s.Trace(ctx, s.inquiry()); !errors.Is(err, context.Canceled) || len(f.Documents) > 0 {
			t.Errorf("called off at event %d: %+v, %v", c.at, f, err)
		}
		told := slices.Concat(eventsOf(t, s.Home, share.TypeUnsealingRefused), eventsOf(t, s.Home, share.TypeTraceFailed))
		if len(told) != 1 || !strings.Contains(told[0], c.reason) {
			t.Errorf("called off at event %d: the ledger was told %q", c.at, told)
		}
		s.outcome(1)
	}
}

// ledgerThat calls f when the ledger reads its clock for the n-th time.
func ledgerThat(t *testing.T, dir string, n int, f func()) *ledger.Ledger {
	t.Helper()
	key, err := store.ReadSecret(filepath.Join(dir, ledgerKeyFile))
	if err != nil {
		t.Fatal(err)
	}
	l, err := ledger.New(string(key), func() time.Time {
		if n--; n == 0 {
			f()
		}
		return time.Now()
	})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// TestSeveralDocuments: a leak of two documents is asked for, opened and
// concluded for each, by name.
func TestSeveralDocuments(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	s := newScene(t)
	r := affairShare(t)
	r.Name, r.Source = "minutes.txt", []byte(minutes)
	second := mustShare(t, s.Home, r)
	for _, text := range handedOver(t, r.Dir) {
		s.leak = append(append(s.leak, '\n', '\n'), text...)
		break
	}
	f, err := s.Trace(t.Context(), s.inquiry())
	if err != nil || len(f.Documents) != 2 || f.Finding != finding.Identified || f.Documents[0].Copies[0].Copy != s.copy.ID {
		t.Fatalf("found %+v, %v", f, err)
	}
	for _, kind := range []string{share.TypeUnsealingRequested, share.TypeUnsealingOpened, share.TypeTraceDone} {
		if told := eventsOf(t, s.Home, kind); !slices.Equal(told, []string{s.copy.Document + ": ", second.Document + ": "}) {
			t.Errorf("%s on %q, want %s and %s", kind, told, s.copy.Document, second.Document)
		}
	}
	q := s.inquiry()
	q.Document = second.Document
	if f, err := s.Trace(t.Context(), q); err != nil || len(f.Documents) != 1 || f.Documents[0].Document != second.Document {
		t.Errorf("asked for one document: %+v, %v", f, err)
	}
}

// minutes is a second document, short.
const minutes = `The harbour board met on Tuesday afternoon in the old customs house. The chair said that the dredging of the inner basin had begun and that it would probably take about six weeks. Several members thought that the cost was too high, but they agreed to go on because the pilots had asked for it. However, the treasurer wanted to know whether the insurers would help with the costs of the second phase.

The secretary also reported that the new crane had arrived, although it cannot be used before the inspectors have approved it. The board decided to hold the next meeting at the end of the month, and to ask the operators, the pilots and the fishermen to attend. Nobody objected to this, since most of them had complained that they were told too late.`
