package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"barium/internal/app"
)

// A jsonText is one line of JSON Lines: a text with what is known of it.
type jsonText struct {
	ID        string    `json:"id"`
	Title     string    `json:"title"`
	Text      string    `json:"text"`
	Published time.Time `json:"published"`
}

// jsonName is the file name of a text that came in a line: it is plain text,
// whatever it looks like.
const jsonName = "text.txt"

// maxLine is the longest line of JSON Lines, in bytes.
const maxLine = maxDocument + maxDocument/4

// jsonLines reads JSON Lines, a text a line. Empty lines are passed over.
type jsonLines struct {
	name   string
	lines  *bufio.Scanner
	close  func() error
	number int   // of the line that was read last
	read   int64 // bytes
	size   int64 // bytes in all, 0 where nobody knows
}

// openLines opens a file of JSON Lines, or standard input for "-".
func (s System) openLines(path string) (*jsonLines, error) {
	j := &jsonLines{name: path, close: func() error { return nil }}
	var from io.Reader = s.Stdin
	if path == "-" {
		j.name = stdinName
	} else {
		f, err := os.Open(path)
		if err != nil {
			return nil, openError(path, err)
		}
		from, j.close = f, f.Close
		if info, err := f.Stat(); err == nil {
			j.size = info.Size()
		}
	}
	j.lines = bufio.NewScanner(from)
	j.lines.Buffer(make([]byte, 0, 1<<16), maxLine)
	return j, nil
}

// next returns the next text, and false at the end.
func (j *jsonLines) next(ctx context.Context) (t jsonText, ok bool, err error) {
	for ctx.Err() == nil && j.lines.Scan() {
		j.number++
		line := j.lines.Bytes()
		j.read += int64(len(line)) + 1
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		if err := json.Unmarshal(line, &t); err != nil {
			return t, false, j.wrong(err)
		}
		if t.Text == "" {
			return t, false, j.wrong(errors.New(`no "text": a line is {"id":…,"title":…,"text":…}`))
		}
		return t, true, nil
	}
	if err := errors.Join(ctx.Err(), j.lines.Err()); err != nil {
		return t, false, j.wrong(err)
	}
	return t, false, nil
}

func (j *jsonLines) wrong(err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		err = fmt.Errorf("not JSON: %w", err)
	case errors.As(err, &kind):
		err = fmt.Errorf("%q is a JSON %s: %w", kind.Field, kind.Value, err)
	}
	return fmt.Errorf("%s, line %d: %w", j.name, max(1, j.number), err)
}

// A textReader yields texts from files and then from JSON Lines.
type textReader struct {
	files     []string
	lines     *jsonLines // nil for none
	published time.Time  // of files
}

func (s System) readTexts(files []string, lines string) (*textReader, error) {
	if len(files) == 0 && lines == "" {
		return nil, misused("expected a file, or --jsonl FILE")
	}
	r := &textReader{files: files}
	if lines == "" {
		return r, nil
	}
	var err error
	r.lines, err = s.openLines(lines)
	return r, err
}

func (r *textReader) next(ctx context.Context) (app.Text, bool, error) {
	if len(r.files) > 0 {
		name := r.files[0]
		r.files = r.files[1:]
		source, err := readFile(name, maxDocument)
		return app.Text{Name: name, Source: source, Published: r.published}, err == nil, err
	}
	if r.lines == nil {
		return app.Text{}, false, nil
	}
	t, ok, err := r.lines.next(ctx)
	return app.Text{ID: t.ID, Title: t.Title, Name: jsonName, Source: []byte(t.Text), Published: t.Published}, ok, err
}

// batch returns up to n texts, none at the end.
func (r *textReader) batch(ctx context.Context, n int) ([]app.Text, error) {
	var list []app.Text
	for len(list) < n {
		t, ok, err := r.next(ctx)
		if err != nil {
			return nil, err
		}
		if !ok {
			break
		}
		list = append(list, t)
	}
	return list, nil
}

func (r *textReader) end() error {
	if r.lines == nil {
		return nil
	}
	return r.lines.close()
}
