package send

import (
	"bufio"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/http"
	"net/http/httptest"
	"net/mail"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/watch/alert"
)

func message() alert.Message {
	return alert.Message{ID: "m-1", Matter: "tides", Findings: []alert.Finding{{Sighting: "s1", Document: "Tides, a réport", Kind: "verbatim", Strength: .93, Words: 41,
		Title: "Tides turn", Outlet: "The Tideway Post", URL: "https://tideway.example/a"}}}
}

func TestTerminal(t *testing.T) {
	var b strings.Builder
	if err := (Terminal{&b}).Send(t.Context(), message()); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"41 words verbatim", "The Tideway Post", "https://tideway.example/a", "matter tides"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is missing in %q", want, b.String())
		}
	}
}

func TestWebhook(t *testing.T) {
	secret, now := []byte("low water"), time.Date(2031, 4, 5, 6, 7, 8, 0, time.UTC)
	var body []byte
	var header http.Header
	status := http.StatusNoContent
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ = io.ReadAll(r.Body)
		header = r.Header
		w.Header().Set("Location", "/elsewhere")
		w.WriteHeader(status)
	}))
	defer s.Close()
	hook := Webhook{Label: "desk", URL: s.URL, Secret: secret, Now: func() time.Time { return now }}
	if err := hook.Send(t.Context(), message()); err != nil {
		t.Fatal(err)
	}
	var got alert.Message
	if err := json.Unmarshal(body, &got); err != nil || got.Findings[0].Document != "Tides, a réport" || header.Get(MessageHeader) != "m-1" {
		t.Errorf("got %s %v", body, header)
	}
	sig := header.Get(SignatureHeader)
	if err := Verify(secret, body, sig, now.Add(time.Minute), 5*time.Minute); err != nil {
		t.Error(err)
	}
	for name, err := range map[string]error{
		"another body":   Verify(secret, append(body, ' '), sig, now, time.Hour),
		"another secret": Verify([]byte("high water"), body, sig, now, time.Hour),
		"an old one":     Verify(secret, body, sig, now.Add(2*time.Hour), time.Hour),
		"another time":   Verify(secret, body, strings.Replace(sig, "t=1", "t=2", 1), now, 1e18),
		"no signature":   Verify(secret, body, "", now, time.Hour),
		"rubbish":        Verify(secret, body, "t=now,v1=zz", now, time.Hour),
	} {
		if !errors.Is(err, ErrSignature) {
			t.Errorf("%s is accepted: %v", name, err)
		}
	}
	for _, status = range []int{302, 400, 410, 500} {
		if err := hook.Send(t.Context(), message()); err == nil {
			t.Errorf("an answer of %d counts as a receipt", status)
		}
	}
	s.Close()
	if err := hook.Send(t.Context(), message()); err == nil || !strings.Contains(err.Error(), "can't be reached") {
		t.Error(err)
	}
	if err := (Webhook{URL: "tideway.example"}).Send(t.Context(), message()); err == nil {
		t.Error("no URL, no error")
	}
}

// post is a mail server on loopback that knows as much SMTP as it needs.
type post struct {
	net.Listener
	tls    *tls.Config // offers STARTTLS if set
	refuse string      // a command that it answers with 550
	hang   bool        // says nothing at all

	mu    sync.Mutex // guards below
	mails []string
	login string
	safe  bool // the last mail came encrypted
}

func newPost(t *testing.T, p *post) *post {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p.Listener = l
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go p.serve(c)
		}
	}()
	return p
}

func (p *post) serve(c net.Conn) {
	defer c.Close()
	if p.hang {
		_, _ = io.Copy(io.Discard, c)
		return
	}
	in, safe := bufio.NewReader(c), false
	say := func(s string) { fmt.Fprintf(c, "%s\r\n", s) }
	say("220 post.example")
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		verb := strings.ToUpper(strings.Fields(line + " x")[0])
		switch {
		case verb == p.refuse:
			say("550 not here")
		case verb == "EHLO":
			say("250-post.example")
			if p.tls != nil && !safe {
				say("250-STARTTLS")
			}
			say("250 AUTH PLAIN")
		case verb == "STARTTLS":
			say("220 go on")
			t := tls.Server(c, p.tls)
			c, in, safe = t, bufio.NewReader(t), true
		case verb == "AUTH":
			p.mu.Lock()
			p.login = strings.TrimSpace(line)
			p.mu.Unlock()
			say("235 welcome")
		case verb == "DATA":
			say("354 go on")
			p.take(in, safe)
			say("250 taken")
		case verb == "QUIT":
			return // without a word: the mail has been taken all the same
		default:
			say("250 fine")
		}
	}
}

func (p *post) take(in *bufio.Reader, safe bool) {
	var b strings.Builder
	for {
		line, err := in.ReadString('\n')
		if err != nil || line == ".\r\n" {
			break
		}
		b.WriteString(line)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.mails, p.safe = append(p.mails, b.String()), safe
}

// certificate borrows the one that httptest makes for 127.0.0.1.
func certificate(t *testing.T) (server, client *tls.Config) {
	t.Helper()
	s := httptest.NewTLSServer(nil)
	t.Cleanup(s.Close)
	return &tls.Config{Certificates: s.TLS.Certificates}, s.Client().Transport.(*http.Transport).TLSClientConfig
}

func TestMail(t *testing.T) {
	server, client := certificate(t)
	p := newPost(t, &post{tls: server})
	m := Mail{Label: "duty", Server: p.Addr().String(), From: "Barium <barium@tideway.example>", To: []string{"desk@tideway.example", "Ida Rhys <ida@tideway.example>"},
		User: "barium", Password: "ebb", TLS: client}
	if err := m.Send(t.Context(), message()); err != nil {
		t.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.mails) != 1 || !p.safe || !strings.HasPrefix(p.login, "AUTH PLAIN ") {
		t.Fatalf("%d mails, encrypted %v, login %q", len(p.mails), p.safe, p.login)
	}
	letter, err := mail.ReadMessage(strings.NewReader(p.mails[0]))
	if err != nil {
		t.Fatal(err)
	}
	subject, err := (&mime.WordDecoder{}).DecodeHeader(letter.Header.Get("Subject"))
	if err != nil || subject != message().Subject() {
		t.Errorf("subject %q, %v", subject, err)
	}
	if to, err := letter.Header.AddressList("To"); err != nil || len(to) != 2 {
		t.Errorf("to %v, %v", to, err)
	}
	text, _ := io.ReadAll(quotedprintable.NewReader(letter.Body))
	if strings.ReplaceAll(string(text), "\r\n", "\n") != message().Text() {
		t.Errorf("text %q", text)
	}
}

func TestMailRefusals(t *testing.T) {
	server, _ := certificate(t)
	good := Mail{From: "a@tideway.example", To: []string{"b@tideway.example"}}
	for name, c := range map[string]struct {
		post   *post
		change func(*Mail)
		want   error
	}{
		"no encryption offered":      {&post{}, func(*Mail) {}, ErrUnencrypted},
		"a password in plain text":   {&post{}, func(m *Mail) { m.User, m.Plain = "x", true }, ErrUnencrypted},
		"a certificate of its own":   {&post{tls: server}, func(*Mail) {}, nil},
		"a sender that is refused":   {&post{refuse: "MAIL"}, func(m *Mail) { m.Plain = true }, nil},
		"a receiver that is refused": {&post{refuse: "RCPT"}, func(m *Mail) { m.Plain = true }, nil},
		"no address":                 {&post{}, func(m *Mail) { m.To = []string{"desk\r\nBcc: all@x.example"} }, ErrAddress},
		"a server that says nothing": {&post{hang: true}, func(m *Mail) { m.Plain = true }, nil},
	} {
		p, m := newPost(t, c.post), good
		m.Server = p.Addr().String()
		c.change(&m)
		ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
		err := m.Send(ctx, message())
		cancel()
		if err == nil || c.want != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if p.mu.Lock(); len(p.mails) > 0 {
			t.Errorf("%s: sent all the same", name)
		}
		p.mu.Unlock()
	}
	p, plain := newPost(t, &post{}), good
	plain.Server, plain.Plain = p.Addr().String(), true
	if err := plain.Send(t.Context(), message()); err != nil {
		t.Errorf("plain text that is allowed: %v", err)
	}
}
