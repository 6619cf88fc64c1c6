package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"barium/internal/ledger"
	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

var (
	_ ledger.Writer           = (*Tx)(nil)
	_ ledger.CheckpointReader = (*Tx)(nil)
)

// micros and fromMicros keep the zero time as 0, for "never".
func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

func fromMicros(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.UnixMicro(n).UTC()
}

// LedgerHead returns the ledger's size and the time of its last event.
func (t *Tx) LedgerHead(ctx context.Context) (ledger.Head, error) {
	var h ledger.Head
	var at int64
	if err := t.one(ctx, `SELECT size, at FROM ledger_head WHERE id = 1`, nil, &h.Size, &at); err != nil {
		return h, fmt.Errorf("ledger head: %w", err)
	}
	h.At = fromMicros(at)
	return h, nil
}

// LockLedger is LedgerHead. There is nothing to lock: whoever may write has kept
// other writers out since the transaction began.
func (t *Tx) LockLedger(ctx context.Context) (ledger.Head, error) { return t.LedgerHead(ctx) }

const recordColumns = `idx, at, type, document, salt, nodes, body`

// AddRecords adds events to the ledger and moves its head.
func (t *Tx) AddRecords(ctx context.Context, records []ledger.Record, head ledger.Head) error {
	rows := make([][]any, len(records))
	var people [][]any
	for i, r := range records {
		rows[i] = []any{r.Index, micros(r.At), r.Type, r.Document, r.Salt[:], joinHashes(r.Nodes), string(r.Event)}
		for _, id := range r.People {
			people = append(people, []any{id, r.Index})
		}
	}
	err := t.insert(ctx, "ledger_events ("+recordColumns+")", rows)
	if err == nil {
		err = t.insert(ctx, "ledger_people (person, event)", people)
	}
	if err != nil {
		return fmt.Errorf("add to ledger: %w", err)
	}
	if err := t.exec(ctx, `UPDATE ledger_head SET size = $1, at = $2 WHERE id = 1`, head.Size, micros(head.At)); err != nil {
		return fmt.Errorf("move ledger head: %w", err)
	}
	return nil
}

func joinHashes(nodes []tlog.Hash) []byte {
	b := make([]byte, 0, len(nodes)*tlog.HashSize)
	for _, h := range nodes {
		b = append(b, h[:]...)
	}
	return b
}

// splitHashes drops what is no whole hash: the ledger's check counts them.
func splitHashes(b []byte) []tlog.Hash {
	nodes := make([]tlog.Hash, len(b)/tlog.HashSize)
	for i := range nodes {
		copy(nodes[i][:], b[i*tlog.HashSize:])
	}
	return nodes
}

type scanner interface{ Scan(into ...any) error }

func scanRecord(row scanner) (ledger.Record, error) {
	var r ledger.Record
	var at int64
	var salt, nodes []byte
	if err := row.Scan(&r.Index, &at, &r.Type, &r.Document, &salt, &nodes, &r.Event); err != nil {
		return r, translate(err)
	}
	// A salt of another length would be cut or filled here: its leaf is wrong
	// then, and the ledger's check says so.
	r.At, r.Salt, r.Nodes = fromMicros(at), receipt.Salt{}, splitHashes(nodes)
	copy(r.Salt[:], salt)
	return r, nil
}

// LedgerRecord returns one event of the ledger; ledger.ErrNoEvent if there is
// none.
func (t *Tx) LedgerRecord(ctx context.Context, index int64) (ledger.Record, error) {
	var r ledger.Record
	err := t.oneRow(ctx, func(row *sql.Row) (err error) {
		r, err = scanRecord(row)
		return err
	}, `SELECT `+recordColumns+` FROM ledger_events WHERE idx = $1`, index)
	if errors.Is(err, ErrNotFound) {
		return r, ledger.ErrNoEvent
	}
	return r, err
}

// EachLedgerRecord calls yield for the events from an index on, in order.
func (t *Tx) EachLedgerRecord(ctx context.Context, from int64, yield func(ledger.Record) error) error {
	return t.records(ctx, yield, `SELECT `+recordColumns+` FROM ledger_events WHERE idx >= $1 ORDER BY idx`, from)
}

// EachDocumentRecord calls yield for the events of one document, in order.
func (t *Tx) EachDocumentRecord(ctx context.Context, document string, yield func(ledger.Record) error) error {
	return t.records(ctx, yield, `SELECT `+recordColumns+` FROM ledger_events WHERE document = $1 ORDER BY idx`, document)
}

// LastAct is the index of the last event from one on that is of none of these types;
// -1 where there is none.
func (t *Tx) LastAct(ctx context.Context, from int64, but ...string) (int64, error) {
	args := []any{from}
	for _, kind := range but {
		args = append(args, kind)
	}
	var last int64
	err := t.one(ctx, `SELECT COALESCE(MAX(idx), -1) FROM ledger_events WHERE idx >= $1 AND type NOT IN (`+places(2, len(but))+`)`, args, &last)
	return last, err
}

// RecordsOf lists at most n events before an index, newest first, that a person did
// or that are about them, with the releases of copies made for them.
func (t *Tx) RecordsOf(ctx context.Context, person string, before int64, n int) (list []ledger.Record, err error) {
	err = t.records(ctx, func(r ledger.Record) error { list = append(list, r); return nil },
		`SELECT `+recordColumns+` FROM ledger_events WHERE idx IN (
			SELECT event FROM ledger_people WHERE person = $1 AND event < $2
			UNION SELECT event FROM copies WHERE person = $1 AND event < $2
			ORDER BY event DESC LIMIT $3) ORDER BY idx DESC`, person, before, n)
	return list, err
}

// RecordsBefore lists at most n events before an index and not below from, newest
// first, of a type and of a document, "" for all.
func (t *Tx) RecordsBefore(ctx context.Context, before, from int64, kind, document string, n int) (list []ledger.Record, err error) {
	query, args := `SELECT `+recordColumns+` FROM ledger_events WHERE idx < $1 AND idx >= $2`, []any{before, from}
	for _, is := range [][2]string{{"type", kind}, {"document", document}} {
		if is[1] != "" {
			args = append(args, is[1])
			query += fmt.Sprintf(` AND %s = $%d`, is[0], len(args))
		}
	}
	args = append(args, n)
	query += fmt.Sprintf(` ORDER BY idx DESC LIMIT $%d`, len(args))
	err = t.records(ctx, func(r ledger.Record) error { list = append(list, r); return nil }, query, args...)
	return list, err
}

func (t *Tx) records(ctx context.Context, yield func(ledger.Record) error, query string, args ...any) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		r, err := scanRecord(rows)
		if err != nil {
			return err
		}
		return yield(r)
	}, query, args...)
}

// LedgerNodes returns the tree's hashes that are kept with events, in the order
// asked for; none for an event that is not there.
func (t *Tx) LedgerNodes(ctx context.Context, indexes []int64) ([][]tlog.Hash, error) {
	found := make(map[int64][]tlog.Hash, len(indexes))
	for rest := indexes; len(rest) > 0; {
		n := min(len(rest), batchKeys)
		args := make([]any, n)
		for i := range args {
			args[i] = rest[i]
		}
		err := t.each(ctx, func(rows *sql.Rows) error {
			var index int64
			var b []byte
			err := rows.Scan(&index, &b)
			found[index] = splitHashes(b)
			return translate(err)
		}, `SELECT idx, nodes FROM ledger_events WHERE idx IN (`+places(1, n)+`)`, args...)
		if err != nil {
			return nil, fmt.Errorf("ledger nodes: %w", err)
		}
		rest = rest[n:]
	}
	nodes := make([][]tlog.Hash, len(indexes))
	for i, index := range indexes {
		nodes[i] = found[index]
	}
	return nodes, nil
}

// AddCheckpoint keeps a signed checkpoint.
func (t *Tx) AddCheckpoint(ctx context.Context, size int64, signed []byte) error {
	if err := t.exec(ctx, `INSERT INTO ledger_checkpoints (size, note) VALUES ($1, $2)`, size, string(signed)); err != nil {
		return fmt.Errorf("add checkpoint: %w", err)
	}
	return nil
}

// LastCheckpoint returns the largest checkpoint, nil if there is none.
func (t *Tx) LastCheckpoint(ctx context.Context) ([]byte, error) {
	return t.checkpoint(ctx, `SELECT note FROM ledger_checkpoints ORDER BY size DESC LIMIT 1`)
}

// CheckpointUpTo returns the largest checkpoint of at most that size, nil if there
// is none.
func (t *Tx) CheckpointUpTo(ctx context.Context, size int64) ([]byte, error) {
	return t.checkpoint(ctx, `SELECT note FROM ledger_checkpoints WHERE size <= $1 ORDER BY size DESC LIMIT 1`, size)
}

func (t *Tx) checkpoint(ctx context.Context, query string, args ...any) ([]byte, error) {
	var note []byte
	err := t.one(ctx, query, args, &note)
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read checkpoint: %w", err)
	}
	return note, nil
}

// EachCheckpoint calls yield for every checkpoint, by size.
func (t *Tx) EachCheckpoint(ctx context.Context, yield func(size int64, signed []byte) error) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var size int64
		var note []byte
		if err := rows.Scan(&size, &note); err != nil {
			return translate(err)
		}
		return yield(size, note)
	}, `SELECT size, note FROM ledger_checkpoints ORDER BY size`)
}
