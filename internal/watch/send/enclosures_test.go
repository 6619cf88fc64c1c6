package send

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"testing"
)

// A letter's files come out byte for byte, whatever is in them or in their names,
// and it goes to its own address alone.
func TestSendLetter(t *testing.T) {
	server, client := certificate(t)
	p := newPost(t, &post{tls: server})
	m := Mail{Label: "house", Server: p.Addr().String(), From: "Barium <barium@tideway.example>", To: []string{"desk@tideway.example"}, TLS: client}
	files := []File{
		{"harbour \"police\"\r\nBcc: all@x.example.md", []byte("..\r\n.\r\n\x00\xff" + strings.Repeat("a line that is long ", 900))},
		{"empty.txt", nil},
	}
	l := Letter{ID: "K7", To: "ida@tideway.example", Subject: "Your copy\r\nBcc: all@x.example", Text: "Grüße\n.\n", Files: files}
	if err := m.SendLetter(t.Context(), l); err != nil {
		t.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, line := range strings.Split(p.mails[0], "\r\n") {
		if len(line) > 998 {
			t.Errorf("a line of %d characters", len(line))
		}
	}
	letter, err := mail.ReadMessage(strings.NewReader(strings.ReplaceAll(p.mails[0], "\r\n..", "\r\n.")))
	if err != nil {
		t.Fatal(err)
	}
	if to, err := letter.Header.AddressList("To"); err != nil || len(to) != 1 || to[0].Address != l.To || letter.Header.Get("Bcc") != "" {
		t.Errorf("to %v, %v: %v", to, err, letter.Header)
	}
	kind, parameters, err := mime.ParseMediaType(letter.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/mixed" {
		t.Fatalf("%s, %v", kind, err)
	}
	parts := multipart.NewReader(letter.Body, parameters["boundary"])
	text, err := parts.NextRawPart()
	if err != nil {
		t.Fatal(err)
	}
	if b, err := io.ReadAll(quotedprintable.NewReader(text)); err != nil || strings.ReplaceAll(string(b), "\r\n", "\n") != l.Text {
		t.Errorf("text %q, %v", b, err)
	}
	for i, want := range files {
		part, err := parts.NextRawPart()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, part))
		if err != nil || !bytes.Equal(b, want.Data) || part.Header.Get("Bcc") != "" || i == 1 && part.FileName() != want.Name {
			t.Errorf("file %d: %d bytes, %v, %v", i, len(b), err, part.Header)
		}
	}
}
