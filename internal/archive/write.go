package archive

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"filippo.io/age"
)

// A Writer writes an archive. What it has written is worth nothing before Close
// has returned nil.
type Writer struct {
	tar    *tar.Writer
	close  []io.Closer // the innermost first
	made   time.Time
	counts Counts

	table   string // of the rows that wait
	columns []string
	rows    []byte
	chunk   int // entries of that table so far
}

// NewWriter begins an archive, encrypted to these recipients if there are any.
func NewWriter(to io.Writer, m Manifest, recipients ...age.Recipient) (*Writer, error) {
	w := &Writer{made: m.Made, counts: newCounts()}
	if len(recipients) > 0 {
		sealed, err := age.Encrypt(to, recipients...)
		if err != nil {
			return nil, fmt.Errorf("encrypt: %w", err)
		}
		w.close, to = []io.Closer{sealed}, sealed
	}
	packed := gzip.NewWriter(to)
	w.tar = tar.NewWriter(packed)
	w.close = append([]io.Closer{w.tar, packed}, w.close...)
	m.Format = Format
	return w, w.json(manifestEntry, m)
}

func (w *Writer) json(name string, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return w.entry(name, data)
}

func (w *Writer) entry(name string, data []byte) error {
	err := w.tar.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: int64(len(data)), ModTime: w.made})
	if err != nil {
		return err
	}
	_, err = w.tar.Write(data)
	return err
}

// File adds a file of the home's folder.
func (w *Writer) File(name string, data []byte) error {
	if !fileName.MatchString(name) {
		return fmt.Errorf("a file called %q: rename it, or move it out of the home", name)
	}
	w.counts.Files++
	return w.entry(filePrefix+name, data)
}

// Table begins a table. One without rows is told of too.
func (w *Writer) Table(table string) error {
	err := w.flush()
	w.table, w.columns, w.chunk = table, nil, 0
	w.counts.Rows[table] += 0
	return err
}

// Row adds a row to the table that was begun last.
func (w *Writer) Row(columns []string, row []any) error {
	line, err := encodeRow(row)
	if err != nil {
		return fmt.Errorf("table %s: %w", w.table, err)
	}
	if len(w.rows) > 0 && (len(w.rows)+len(line) > rowsAtOnce || !slices.Equal(columns, w.columns)) {
		if err := w.flush(); err != nil {
			return err
		}
	}
	w.columns, w.rows = columns, append(w.rows, line...)
	w.counts.Rows[w.table]++
	return nil
}

func (w *Writer) flush() error {
	if len(w.rows) == 0 {
		return nil
	}
	head, err := json.Marshal(w.columns)
	if err != nil {
		return err
	}
	w.chunk++
	err = w.entry(fmt.Sprintf("%s%s/%08d", rowsPrefix, w.table, w.chunk), append(append(head, '\n'), w.rows...))
	w.rows = w.rows[:0]
	return err
}

// Object adds the content of an object.
func (w *Writer) Object(id [32]byte, data []byte) error {
	w.counts.Objects++
	return errors.Join(w.flush(), w.entry(objectPrefix+hexOf(id), data))
}

// Lost tells of an object that can't be had.
func (w *Writer) Lost(id [32]byte) { w.counts.Lost = append(w.counts.Lost, hexOf(id)) }

// Close ends the archive and says what is in it.
func (w *Writer) Close() (Counts, error) {
	err := w.flush()
	if err == nil {
		err = w.json(countsEntry, w.counts)
	}
	for _, c := range w.close {
		if err == nil {
			err = c.Close()
		}
	}
	return w.counts, err
}
