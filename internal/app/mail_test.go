package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/mail"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"barium/internal/office"
	"barium/internal/office/suite"
	"barium/internal/outbox"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/store/postgrestest"
	"barium/receipt"
)

// A mailRoom is a founded house that sends mail, with a clock that can be moved on.
type mailRoom struct {
	*readingRoom
	server *mailServer
	now    time.Time
}

func newMailRoom(t *testing.T) *mailRoom {
	t.Helper()
	m := &mailRoom{readingRoom: newReadingRoom(t), server: newMailServer(t), now: time.Now()}
	m.office = m.another(m.store)
	return m
}

// another is the office of another server of the same house.
func (m *mailRoom) another(s suite.Store) *office.Office {
	m.t.Helper()
	offices, err := suite.Open(s, m.ledger, m.board, func() time.Time { return m.now })
	if err != nil {
		m.t.Fatal(err)
	}
	return offices.Office.Mailing(post{m.server.box()}, "https://house.example")
}

// put puts a mail into the box.
func (m *mailRoom) put() string {
	m.t.Helper()
	x := outbox.Mail{ID: share.NewMailID(), Kind: outbox.Answered, Person: m.whole.ID, About: share.NewRequestID(), Path: "/requests/1",
		By: m.clerk.ID, Party: m.clerk.Party, Made: m.now, Next: m.now, State: outbox.Waiting}
	m.update(func(ctx context.Context, tx *store.Tx) error { return tx.AddMail(ctx, x) })
	return x.ID
}

func (m *mailRoom) state(id string) (x outbox.Mail) {
	m.t.Helper()
	m.update(func(ctx context.Context, tx *store.Tx) (err error) {
		x, err = tx.Mail(ctx, id)
		return err
	})
	return x
}

// told are the events about a mail: whether it was delivered.
func (m *mailRoom) told(id string) (list []bool) {
	m.t.Helper()
	err := m.Events(m.t.Context(), 0, func(e receipt.Event) error {
		if e.Type == outbox.TypeMailed && e.Text("mail") == id {
			list = append(list, e.Fields["delivered"] == true)
		}
		return nil
	})
	if err != nil {
		m.t.Fatal(err)
	}
	return list
}

func (m *mailRoom) sends(want int) {
	m.t.Helper()
	if n, err := m.office.SendMail(m.t.Context()); err != nil || n != want {
		m.t.Errorf("%d sent, want %d: %v", n, want, err)
	}
}

// A mail comes as plain text from the house's own address, says that a program sent
// it (RFC 3834), and invites nobody to unsubscribe from anything.
func TestMailAsItComes(t *testing.T) {
	m := newMailRoom(t)
	id := m.put()
	m.sends(1)
	m.sends(0)
	got := m.server.take()
	if len(got) != 1 {
		t.Fatalf("%d mails", len(got))
	}
	l, err := mail.ReadMessage(strings.NewReader(got[0]))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"From": `"Barium" <barium@house.example>`, "To": "<whole@example.org>", "Auto-Submitted": "auto-generated",
		"Content-Type": "text/plain; charset=utf-8", "Message-ID": fmt.Sprintf("<%x@house.example>", id),
		"List-Id": "", "List-Unsubscribe": "", "Precedence": "", "Reply-To": "", "Bcc": "", "Cc": "",
	} {
		if l.Header.Get(name) != want {
			t.Errorf("%s: %q, want %q", name, l.Header.Get(name), want)
		}
	}
	if !strings.Contains(got[0], "https://house.example/requests/1") || m.state(id).State != outbox.Sent {
		t.Errorf("%s\n%+v", got[0], m.state(id))
	}
}

// Whatever goes wrong at whatever step: the mail arrives once it is mended, with the
// Message-ID that it had before; or it is given up where the server wants it never.
// The ledger has one event of how it ended.
func TestMailFaults(t *testing.T) {
	m := newMailRoom(t)
	for _, c := range []struct {
		step, answer string
		state        outbox.State // after the first attempt
		twice        bool         // the server had got it and didn't say so
	}{
		{greeting, "421 not today", outbox.Waiting, false},
		{greeting, "554 go away", outbox.Waiting, false}, // against us, not against the mail
		{greeting, hangUp, outbox.Waiting, false},
		{"EHLO", hangUp, outbox.Waiting, false},
		{"MAIL", "451 error of mine", outbox.Waiting, false},
		{"MAIL", "530 log in first", outbox.Waiting, false},
		{"RCPT", "450 greylisted", outbox.Waiting, false},
		{"RCPT", "421 no more", outbox.Waiting, false},
		{"RCPT", "550 nobody of that name", outbox.Failed, false},
		{"RCPT", hangUp, outbox.Waiting, false},
		{"DATA", "451 later", outbox.Waiting, false},
		{whole, "452 no room", outbox.Waiting, true},
		{whole, "554 it looks like spam", outbox.Failed, false},
		{whole, hangUp, outbox.Waiting, true},
		{"QUIT", hangUp, outbox.Sent, false},
	} {
		name := c.step + " " + c.answer
		id := m.put()
		m.server.fault(c.step, c.answer)
		want := 0
		if c.state == outbox.Sent {
			want = 1
		}
		m.sends(want)
		got := m.state(id)
		if got.State != c.state || c.state != outbox.Sent && len(c.answer) > 4 && !strings.Contains(got.Error, c.answer[4:]) {
			t.Errorf("%s: %s, %q", name, got.State, got.Error)
		}
		m.server.fault("", "")
		m.sends(0) // not at once
		before := m.server.take()
		m.now = m.now.Add(2 * time.Minute)
		want = 0
		if c.state == outbox.Waiting {
			want = 1
		}
		m.sends(want)
		all := ids(t, append(before, m.server.take()...))
		times := 1
		if c.twice {
			times = 2
		}
		if c.state == outbox.Failed && c.step == "RCPT" {
			times = 0
		}
		for _, x := range all {
			if x != fmt.Sprintf("<%x@house.example>", id) {
				t.Errorf("%s: Message-ID %s of %s", name, x, id)
			}
		}
		if told := m.told(id); len(all) != times || len(told) != 1 || told[0] != (c.state != outbox.Failed) {
			t.Errorf("%s: came %d times, want %d; events %v", name, len(all), times, told)
		}
	}
}

// A server that is away costs one attempt a round, however much waits; what it
// didn't get comes when it is back.
func TestMailServerDown(t *testing.T) {
	m := newMailRoom(t)
	for range 20 {
		m.put()
	}
	there := m.server
	_ = there.Close()
	m.sends(0)
	m.sends(0)
	attempts := 0
	for _, x := range m.troubles() {
		attempts += x.Attempts
	}
	if attempts != 2 {
		t.Errorf("%d attempts", attempts)
	}
	m.server = newMailServer(t)
	m.office = m.another(m.store)
	m.now = m.now.Add(2 * time.Minute)
	m.sends(20)
	if n := len(ids(t, m.server.take())); n != 20 {
		t.Errorf("%d came", n)
	}
}

func (m *mailRoom) troubles() (list []outbox.Mail) {
	m.update(func(ctx context.Context, tx *store.Tx) (err error) {
		list, err = tx.MailTroubles(ctx, m.now.Add(time.Hour))
		return err
	})
	return list
}

// dyingStore is a store that doesn't come to the nth update any more.
type dyingStore struct {
	*store.Store
	left *atomic.Int64
}

func (d dyingStore) ForOffice() office.Store { return dyingOffice{d.Store.ForOffice(), d.left} }

type dyingOffice struct {
	office.Store
	left *atomic.Int64
}

var errDied = errors.New("the process died")

func (d dyingOffice) Update(ctx context.Context, f func(office.Tx) error) error {
	if d.left.Add(-1) < 0 {
		return errDied
	}
	return d.Store.Update(ctx, f)
}

// A server that dies before it takes a mail, or between sending it and recording
// that, leaves it to another: it comes once or twice, never not at all, recognisably
// the same, and is told of once.
func TestMailKilled(t *testing.T) {
	m := newMailRoom(t)
	for left, times := range []int{1, 2} {
		id := m.put()
		var n atomic.Int64
		n.Store(int64(left))
		if _, err := m.another(dyingStore{m.store, &n}).SendMail(t.Context()); !errors.Is(err, errDied) {
			t.Fatalf("%d: %v", left, err)
		}
		if left == 1 {
			m.sends(0) // it may be on its way still
			m.now = m.now.Add(outbox.Lease)
		}
		m.sends(1)
		all := ids(t, m.server.take())
		if len(all) != times || all[0] != all[len(all)-1] || len(m.told(id)) != 1 {
			t.Errorf("died after %d writes: came %d times as %v, %d events", left, len(all), all, len(m.told(id)))
		}
	}
}

// Several servers at once send each mail once.
func TestMailFromSeveralServers(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { manySenders(t, newReadingRoom(t)) })
	t.Run("PostgreSQL", func(t *testing.T) {
		setup := Setup{
			Dir: filepath.Join(t.TempDir(), "home"), Keys: filepath.Join(t.TempDir(), "keys"),
			Custodians: 3, Quorum: 2, Program: "test", Database: postgrestest.Start(t).Database(t),
		}
		made, err := Init(t.Context(), setup)
		if err != nil {
			t.Fatal(err)
		}
		manySenders(t, newReadingRoomIn(t, openHome(t, setup.Dir), readKeys(t, made.KeyFiles)))
	})
}

func manySenders(t *testing.T, r *readingRoom) {
	m := &mailRoom{readingRoom: r, server: newMailServer(t), now: time.Now()}
	want := map[string]bool{}
	for range 60 {
		want[fmt.Sprintf("<%x@house.example>", m.put())] = true
	}
	var all sync.WaitGroup
	var sent atomic.Int64
	for range 4 {
		o := m.another(openHome(t, m.dir).store)
		all.Go(func() {
			n, err := o.SendMail(t.Context())
			if err != nil {
				t.Error(err)
			}
			sent.Add(int64(n))
		})
	}
	all.Wait()
	got := ids(t, m.server.take())
	for _, id := range got {
		delete(want, id)
	}
	if len(got) != 60 || len(want) != 0 || sent.Load() != 60 {
		t.Errorf("%d came, %d are missing, %d counted", len(got), len(want), sent.Load())
	}
}

// TestServeDoesItsTasks: a server sends mail and sweeps without being asked, and says
// so in its log.
func TestServeDoesItsTasks(t *testing.T) {
	m := newMailRoom(t)
	m.put()
	log := &said{}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	s := settingsOf(t, m.dir, "listen=127.0.0.1:0", "url=http://localhost:1")
	l, err := Listen(ctx, s)
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		ended <- m.Serve(ctx, Serving{Listener: l, Settings: s, Log: slog.New(slog.NewTextHandler(log, nil)), Mail: m.server.box()})
	}()
	for i := 0; i < 500 && !(strings.Contains(log.String(), "mail sent") && strings.Contains(log.String(), "msg=swept removed=0")); i++ {
		time.Sleep(20 * time.Millisecond)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if n := len(m.server.take()); n != 1 || !strings.Contains(log.String(), "msg=swept removed=0") {
		t.Errorf("%d mails; the log: %s", n, log.String())
	}
}
