package app

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/mail"
	"strings"
	"sync"
	"testing"

	"barium/internal/watch/send"
)

// A mailServer is one on loopback that knows as much SMTP as it needs, and does at
// one step what it is told to.
type mailServer struct {
	net.Listener
	mutex  sync.Mutex // guards the rest
	faults map[string]string
	mails  []string // that it has got whole, whatever it said then
}

// The steps: those that aren't commands are the greeting and the end of the data.
const (
	greeting = "greeting"
	whole    = "whole"
	hangUp   = "" // in place of an answer
)

func newMailServer(t *testing.T) *mailServer {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	m := &mailServer{Listener: l, faults: map[string]string{}}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go m.serve(c)
		}
	}()
	return m
}

func (m *mailServer) box() send.Mail {
	return send.Mail{Label: "house", Server: m.Addr().String(), From: "Barium <barium@house.example>", Plain: true}
}

// fault has it answer so at a step from now on.
func (m *mailServer) fault(step, answer string) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	m.faults = map[string]string{step: answer}
}

// take returns the mails that came since the last time.
func (m *mailServer) take() []string {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	list := m.mails
	m.mails = nil
	return list
}

// answer is what it says at a step, where it is to hang up.
func (m *mailServer) answer(step, usual string) (string, bool) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if said, ok := m.faults[step]; ok {
		return said, said != hangUp
	}
	return usual, true
}

func (m *mailServer) serve(c net.Conn) {
	defer c.Close()
	in := bufio.NewReader(c)
	say := func(step, usual string) bool {
		said, ok := m.answer(step, usual)
		if ok {
			fmt.Fprintf(c, "%s\r\n", said)
		}
		return ok
	}
	for ok := say(greeting, "220 post.example"); ok; {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		switch verb := strings.ToUpper(strings.Fields(line + " x")[0]); verb {
		case "EHLO":
			ok = say(verb, "250 post.example")
		case "DATA":
			if said, _ := m.answer(verb, "354 go on"); !strings.HasPrefix(said, "354") {
				ok = say(verb, said)
			} else if ok = say(verb, said); ok {
				m.get(in)
				ok = say(whole, "250 taken")
			}
		case "QUIT":
			say(verb, "221 bye")
			return
		default:
			ok = say(verb, "250 fine")
		}
	}
}

func (m *mailServer) get(in *bufio.Reader) {
	var b strings.Builder
	for {
		line, err := in.ReadString('\n')
		if err != nil || line == ".\r\n" {
			break
		}
		b.WriteString(line)
	}
	m.mutex.Lock()
	defer m.mutex.Unlock()
	m.mails = append(m.mails, b.String())
}

// ids are the Message-IDs of mails.
func ids(t *testing.T, mails []string) (list []string) {
	t.Helper()
	for _, text := range mails {
		l, err := mail.ReadMessage(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.ReadAll(l.Body); err != nil {
			t.Fatal(err)
		}
		list = append(list, l.Header.Get("Message-ID"))
	}
	return list
}
