package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"barium/internal/watch"
)

// AddSource adds a source, whose event is in the ledger already.
func (t *Tx) AddSource(ctx context.Context, s watch.Source, event int64) error {
	options, err := json.Marshal(s.Options)
	if err != nil {
		return fmt.Errorf("add source %s: %w", s.ID, err)
	}
	err = t.exec(ctx, `INSERT INTO sources (id, kind, address, matter, options, removed, event) VALUES ($1, $2, $3, $4, $5, 0, $6)`,
		s.ID, string(s.Kind), s.Address, s.Matter, string(options), event)
	if err != nil {
		return fmt.Errorf("add source %s: %w", s.ID, err)
	}
	return nil
}

// RemoveSource ends the watch over a source; ErrNotFound if there is none. What
// was found there stays.
func (t *Tx) RemoveSource(ctx context.Context, id string, at time.Time) error {
	var was string
	if err := t.one(ctx, `UPDATE sources SET removed = $1 WHERE id = $2 AND removed = 0 RETURNING id`, []any{micros(at), id}, &was); err != nil {
		return fmt.Errorf("source %s: %w", id, err)
	}
	return nil
}

// Sources returns the sources that are watched, oldest first.
func (t *Tx) Sources(ctx context.Context) (list []watch.Source, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var s watch.Source
		var options string
		if err := rows.Scan(&s.ID, &s.Kind, &s.Address, &s.Matter, &options); err != nil {
			return translate(err)
		}
		list = append(list, s)
		if err := json.Unmarshal([]byte(options), &list[len(list)-1].Options); err != nil {
			return fmt.Errorf("source %s: %w: its options: %w", s.ID, ErrDamaged, err)
		}
		return nil
	}, `SELECT id, kind, address, matter, options FROM sources WHERE removed = 0 ORDER BY event`)
	return list, err
}
