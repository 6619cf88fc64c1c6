package send

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"net/smtp"
	"net/textproto"
	"strings"
	"time"

	"barium/internal/watch/alert"
)

// Mail sends messages over SMTP, encrypted where the server offers it.
type Mail struct {
	Label    string // its name
	Server   string // host:port
	From     string
	To       []string
	User     string // logs in if set; only over an encrypted connection
	Password string
	Plain    bool             // may send without encryption to a server that offers none
	TLS      *tls.Config      // for a server with a certificate of its own; its name is filled in
	Now      func() time.Time // time.Now if nil
}

// Errors of Mail, for errors.Is.
var (
	ErrUnencrypted = errors.New("mail server offers no encryption")
	ErrAddress     = errors.New("not a mail address")
)

// mailLimit is how long one message may take altogether.
const mailLimit = time.Minute

// Name implements alert.Sender.
func (m Mail) Name() string { return m.Label }

// Check says what is wrong with the mailbox as it is set up, if anything.
func (m Mail) Check() error {
	if _, _, err := net.SplitHostPort(m.Server); err != nil {
		return fmt.Errorf("mail %s: server %q: write it like mail.example.org:587", m.Label, m.Server)
	}
	if len(m.To) == 0 {
		return fmt.Errorf("mail %s: it is to nobody: give an address", m.Label)
	}
	for _, a := range append([]string{m.From}, m.To...) {
		if _, err := mail.ParseAddress(a); err != nil {
			return fmt.Errorf("mail %s: %q: %w", m.Label, a, ErrAddress)
		}
	}
	return nil
}

// Send implements alert.Sender.
func (m Mail) Send(ctx context.Context, msg alert.Message) error {
	if err := m.Check(); err != nil {
		return err
	}
	return m.deliver(ctx, m.letter(msg))
}

// deliver hands a letter, with its header, over to the server.
func (m Mail) deliver(ctx context.Context, letter []byte) error {
	ctx, cancel := context.WithTimeout(ctx, mailLimit)
	defer cancel()
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", m.Server)
	if err != nil {
		return fmt.Errorf("mail %s: server can't be reached: %w", m.Label, err)
	}
	defer conn.Close()
	if deadline, ok := ctx.Deadline(); ok {
		if err := conn.SetDeadline(deadline); err != nil {
			return err
		}
	}
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	defer stop()
	if host, port, _ := net.SplitHostPort(m.Server); port == "465" { // encrypted from the first byte (RFC 8314)
		conn = tls.Client(conn, m.config(host))
	}
	if err := m.talk(conn, letter); err != nil {
		return fmt.Errorf("mail %s: %w", m.Label, err)
	}
	return nil
}

// talk hands the message over. Once the server has taken it, a failing
// goodbye is no failure: it would be sent twice.
func (m Mail) talk(conn net.Conn, letter []byte) error {
	host, _, _ := net.SplitHostPort(m.Server)
	c, err := smtp.NewClient(conn, host)
	if err != nil {
		return err
	}
	defer c.Close()
	if err := m.secure(c, host); err != nil {
		return err
	}
	from, _ := mail.ParseAddress(m.From)
	if err := c.Mail(from.Address); err != nil {
		return err
	}
	for _, to := range m.To {
		a, _ := mail.ParseAddress(to)
		if err := c.Rcpt(a.Address); err != nil {
			return refusal(fmt.Errorf("%s is refused: %w", a.Address, err))
		}
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	if _, err := w.Write(letter); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return refusal(err)
	}
	_ = c.Quit()
	return nil
}

// A Refused is what a mail server says against one letter, as to its address or its
// content, and not against the rest.
type Refused struct {
	ForGood bool // it said that it will never take it (RFC 5321, 4.2.1: codes from 500)
	err     error
}

func (r *Refused) Error() string { return r.err.Error() }

// Unwrap returns the server's answer.
func (r *Refused) Unwrap() error { return r.err }

// refusal tells what the server said of a letter from a connection that broke.
func refusal(err error) error {
	var said *textproto.Error
	if !errors.As(err, &said) || said.Code == serverEnds {
		return err
	}
	return &Refused{said.Code >= 500, err}
}

// serverEnds is a mail server's goodbye before its time, whatever it was asked.
const serverEnds = 421

// secure turns on encryption where it is offered, and logs in.
func (m Mail) secure(c *smtp.Client, host string) error {
	_, already := c.TLSConnectionState()
	offered, _ := c.Extension("STARTTLS")
	switch {
	case already:
	case offered:
		if err := c.StartTLS(m.config(host)); err != nil {
			return fmt.Errorf("encryption failed: %w", err)
		}
	case m.User != "" || !m.Plain:
		return fmt.Errorf("%w: use one that does, or allow plain text to this one", ErrUnencrypted)
	}
	if m.User == "" {
		return nil
	}
	if err := c.Auth(smtp.PlainAuth("", m.User, m.Password, host)); err != nil {
		return fmt.Errorf("login failed: %w", err)
	}
	return nil
}

func (m Mail) config(host string) *tls.Config {
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	if m.TLS != nil {
		config = m.TLS.Clone()
	}
	if config.ServerName == "" {
		config.ServerName = host
	}
	return config
}

// letter writes the message with its header. Nothing of a stranger's gets into the
// header but the subject, which is encoded.
func (m Mail) letter(msg alert.Message) []byte {
	var b bytes.Buffer
	m.header(&b, msg.ID, msg.Subject(), [2]string{"Content-Type", plainText}, [2]string{"Content-Transfer-Encoding", "quoted-printable"})
	quoted(&b, msg.Text())
	return b.Bytes()
}

const plainText = "text/plain; charset=utf-8"

// header writes a letter's header, and the empty line after it.
func (m Mail) header(b *bytes.Buffer, id, subject string, more ...[2]string) {
	now := time.Now
	if m.Now != nil {
		now = m.Now
	}
	from, _ := mail.ParseAddress(m.From)
	_, domain, _ := strings.Cut(from.Address, "@")
	for _, h := range append([][2]string{
		{"From", from.String()}, {"To", addresses(m.To)}, {"Subject", mime.QEncoding.Encode("utf-8", subject)},
		{"Date", now().Format(time.RFC1123Z)}, {"Message-ID", fmt.Sprintf("<%x@%s>", id, domain)},
		{"Auto-Submitted", "auto-generated"}, {"MIME-Version", "1.0"},
	}, more...) {
		fmt.Fprintf(b, "%s: %s\r\n", h[0], h[1])
	}
	b.WriteString("\r\n")
}

func quoted(w io.Writer, text string) {
	q := quotedprintable.NewWriter(w)
	_, _ = q.Write([]byte(strings.ReplaceAll(text, "\n", "\r\n"))) // a Buffer takes everything
	_ = q.Close()
}

func addresses(list []string) string {
	var out []string
	for _, a := range list {
		if p, err := mail.ParseAddress(a); err == nil {
			out = append(out, p.String())
		}
	}
	return strings.Join(out, ", ")
}
