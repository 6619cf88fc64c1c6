package send

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"net/textproto"
)

// A Letter is a letter to one person, with files if there are any. Nothing of it is kept: it is in
// memory until the server has taken it.
type Letter struct {
	ID      string // of its own
	To      string
	Subject string
	Text    string
	Files   []File
}

// A File goes with a letter.
type File struct {
	Name string
	Data []byte
}

// SendLetter sends a letter. It is to the letter's own address; To isn't
// used.
func (m Mail) SendLetter(ctx context.Context, l Letter) error {
	m.To = []string{l.To}
	if err := m.Check(); err != nil {
		return err
	}
	var b bytes.Buffer
	if len(l.Files) == 0 {
		m.header(&b, l.ID, l.Subject, [2]string{"Content-Type", plainText}, [2]string{"Content-Transfer-Encoding", "quoted-printable"})
		quoted(&b, l.Text)
		return m.deliver(ctx, b.Bytes())
	}
	parts := multipart.NewWriter(&b)
	_ = parts.SetBoundary(rand.Text()) // has letters and figures alone
	m.header(&b, l.ID, l.Subject, [2]string{"Content-Type", mime.FormatMediaType("multipart/mixed", map[string]string{"boundary": parts.Boundary()})})
	text, err := parts.CreatePart(textproto.MIMEHeader{"Content-Type": {plainText}, "Content-Transfer-Encoding": {"quoted-printable"}})
	if err != nil {
		return err
	}
	quoted(text, l.Text)
	for _, f := range l.Files {
		if err := enclose(parts, f); err != nil {
			return err
		}
	}
	if err := parts.Close(); err != nil {
		return err
	}
	return m.deliver(ctx, b.Bytes())
}

func enclose(parts *multipart.Writer, f File) error {
	w, err := parts.CreatePart(textproto.MIMEHeader{
		"Content-Type": {"application/octet-stream"}, "Content-Transfer-Encoding": {"base64"},
		"Content-Disposition": {mime.FormatMediaType("attachment", map[string]string{"filename": f.Name})},
	})
	if err != nil {
		return err
	}
	e := base64.NewEncoder(base64.StdEncoding, &folded{w: w})
	if _, err := e.Write(f.Data); err != nil {
		return err
	}
	return e.Close()
}

// folded breaks lines after 76 characters, as RFC 2045 wants base64.
type folded struct {
	w  io.Writer
	at int
}

func (f *folded) Write(p []byte) (int, error) {
	n := len(p)
	for len(p) > 0 {
		k := min(len(p), 76-f.at)
		if _, err := f.w.Write(p[:k]); err != nil {
			return 0, err
		}
		p, f.at = p[k:], f.at+k
		if f.at == 76 {
			f.at = 0
			if _, err := io.WriteString(f.w, "\r\n"); err != nil {
				return 0, err
			}
		}
	}
	return n, nil
}
