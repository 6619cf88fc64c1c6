package collect

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"barium/internal/watch"
	"barium/internal/watch/article"
)

// lineSize is the longest line of JSON Lines that is read.
const lineSize = 16 << 20

// Line is one line of JSON Lines. Only the text is needed; published is any
// time that feeds use.
type Line struct {
	ID        string `json:"id"`
	Text      string `json:"text"`
	Title     string `json:"title"`
	URL       string `json:"url"`
	Published string `json:"published"`
}

// ErrLine says that a line isn't one of JSON Lines.
var ErrLine = errors.New(`not a line like {"id": "…", "text": "…"}`)

func parseLine(line []byte) (Line, error) {
	var l Line
	if err := json.Unmarshal(line, &l); err != nil {
		return l, fmt.Errorf("%w: %v", ErrLine, err)
	}
	if strings.TrimSpace(l.Text) == "" {
		return l, fmt.Errorf("%w: it has no text", ErrLine)
	}
	return l, nil
}

// jsonl reads a file from where the last round left off, or standard input.
func (r *round) jsonl() error {
	if r.src.Address == "-" {
		if r.c.Input == nil {
			return fmt.Errorf("%w: there is no standard input here: give a file", watch.ErrSource)
		}
		return r.lines(r.c.Input, watch.Cursor{}, false)
	}
	f, err := os.Open(r.src.Address)
	if err != nil {
		return err
	}
	defer f.Close()
	at, err := r.resume(f)
	if err != nil {
		return err
	}
	if _, err := f.Seek(at.Offset, io.SeekStart); err != nil {
		return err
	}
	return r.lines(f, at, true)
}

// lines reads from a place on. The last line counts only with its end if the
// file may still be growing, which a place is remembered for.
func (r *round) lines(in io.Reader, at watch.Cursor, remember bool) error {
	b := bufio.NewReaderSize(in, 64<<10)
	for {
		line, n, err := cutLine(b)
		if err == io.EOF && n == 0 || err == io.EOF && remember && !json.Valid(line) {
			break
		}
		if err != nil && err != io.EOF && !errors.Is(err, ErrLine) {
			return err
		}
		name := fmt.Sprintf("%s, byte %d", r.src.Address, at.Offset)
		at.Offset += int64(n)
		if errors.Is(err, ErrLine) {
			err = r.report(name, time.Time{}, err)
		} else {
			err = r.line(line, name, at, remember)
		}
		if err != nil {
			return err
		}
	}
	if remember {
		return r.moveTo(at)
	}
	return nil
}

// cutLine returns the next line and how many bytes it took. One that is too
// long is read past.
func cutLine(b *bufio.Reader) (line []byte, n int, err error) {
	for {
		part, err := b.ReadSlice('\n')
		n += len(part)
		if len(line) <= lineSize {
			line = append(line, part...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if len(line) > lineSize && (err == nil || err == io.EOF) {
			return nil, n, fmt.Errorf("%w: it is longer than %d MiB", ErrLine, lineSize>>20)
		}
		return line, n, err
	}
}

func (r *round) line(raw []byte, name string, behind watch.Cursor, remember bool) error {
	if len(strings.TrimSpace(string(raw))) == 0 {
		return r.ctx.Err()
	}
	l, err := parseLine(raw)
	if err != nil {
		return r.report(name, time.Time{}, err)
	}
	a := article.Article{Text: l.Text, Title: l.Title, Published: article.ParseTime(l.Published)}
	p := r.publication(a, l.URL, r.c.Now(), watch.Seen)
	if remember {
		p.Cursor = behind
	}
	key := "line:" + r.src.ID + "#" + or(l.ID, p.Hash[:16])
	return r.item(key, name, func() (watch.Publication, error) { return p, nil })
}
