package format

import (
	"bytes"
	"errors"
	"fmt"
	"path"
	"strings"
	"unicode/utf8"
)

// MaxSize is the largest file that Parse takes, in bytes.
const MaxSize = 64 << 20

// Errors of Parse, for errors.Is.
var (
	ErrBinary   = errors.New("not a text file")
	ErrEmpty    = errors.New("no text in it")
	ErrEncoding = errors.New("not valid UTF-8")
	ErrTooLarge = errors.New("too large")
)

type syntax int

const (
	plainText syntax = iota
	markdown
	html
)

// Parse reads a file as Markdown, HTML or plain text: by the extension of its
// name, else by its content. It fails with ErrEmpty, ErrBinary, ErrEncoding or
// ErrTooLarge, and the view keeps src, which must not change afterwards.
func Parse(name string, src []byte) (*View, error) {
	if err := check(src); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	b := &builder{src: src}
	b.text = make([]byte, 0, len(src)+len(src)/8)
	syn := guess(name, src)
	if syn == markdown && !tame(src) {
		syn = plainText
	}
	start := len(src) - len(bytes.TrimPrefix(src, []byte("\ufeff")))
	switch syn {
	case markdown:
		parseMarkdown(b, start)
	case html:
		parseHTML(b, start, len(src), false)
	default:
		parsePlain(b, start)
	}
	v := b.view()
	if strings.TrimSpace(v.Text) == "" {
		return nil, fmt.Errorf("%s: %w: give a file with prose in it", name, ErrEmpty)
	}
	v.Name, v.syntax = name, syn
	return v, nil
}

func check(src []byte) error {
	switch {
	case len(src) > MaxSize:
		return fmt.Errorf("%w: %d MiB, and the limit is %d MiB: split the file", ErrTooLarge, len(src)>>20, MaxSize>>20)
	case len(bytes.TrimSpace(src)) == 0:
		return fmt.Errorf("%w: give a file with prose in it", ErrEmpty)
	case bytes.HasPrefix(src, []byte("\xff\xfe")) || bytes.HasPrefix(src, []byte("\xfe\xff")):
		return fmt.Errorf("%w but UTF-16: save the file as UTF-8 (for example with iconv -f UTF-16 -t UTF-8)", ErrEncoding)
	case binary(src):
		return fmt.Errorf("%w: give Markdown, HTML or plain text (export the document as text first)", ErrBinary)
	case !utf8.Valid(src):
		return fmt.Errorf("%w at byte %d: save the file as UTF-8 (for example with iconv -f WINDOWS-1252 -t UTF-8)", ErrEncoding, invalidAt(src))
	}
	return nil
}

// binary looks for NUL and the other control bytes that no text file holds.
func binary(src []byte) bool {
	if bytes.HasPrefix(src, []byte("%PDF-")) || bytes.HasPrefix(src, []byte("PK\x03\x04")) {
		return true
	}
	return bytes.IndexByte(src, 0) >= 0
}

func invalidAt(src []byte) int {
	for i := 0; i < len(src); {
		r, n := utf8.DecodeRune(src[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return len(src)
}

func guess(name string, src []byte) syntax {
	switch strings.ToLower(path.Ext(name)) {
	case ".md", ".markdown", ".mdown", ".mkd":
		return markdown
	case ".html", ".htm", ".xhtml":
		return html
	case ".txt", ".text":
		return plainText
	}
	return guessContent(src[:min(len(src), 4096)])
}

// guessContent takes HTML only from a document's own beginning and Markdown
// only from marks that plain text hardly ever has at the start of a line.
func guessContent(head []byte) syntax {
	low := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\ufeff"))))
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<p>", "<div", "<article", "<?xml"} {
		if bytes.HasPrefix(low, []byte(tag)) {
			return html
		}
	}
	for _, line := range bytes.Split(head, []byte("\n")) {
		if bytes.HasPrefix(line, []byte("# ")) || bytes.HasPrefix(line, []byte("## ")) || bytes.HasPrefix(line, []byte("```")) {
			return markdown
		}
	}
	return plainText
}
