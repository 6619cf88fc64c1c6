package store

import (
	"context"
	"fmt"
	"strings"
)

const (
	// batchRows is how many rows one INSERT takes. It saves round trips, and no
	// more than so many, for SQLite's work with parameters grows as their square.
	batchRows = 8

	// batchKeys is how many keys one query asks for.
	batchKeys = 100
)

// insert adds rows, each with one value a column, several to a statement.
// columns is "table (a, b, c)".
func (t *Tx) insert(ctx context.Context, columns string, rows [][]any) error {
	for len(rows) > 0 {
		n := min(len(rows), batchRows)
		var args []any
		for _, r := range rows[:n] {
			args = append(args, r...)
		}
		if err := t.exec(ctx, "INSERT INTO "+columns+" VALUES "+tuples(n, len(rows[0])), args...); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

// tuples is "($1, $2), ($3, $4), …".
func tuples(rows, columns int) string {
	list := make([]string, rows)
	for i := range list {
		list[i] = "(" + places(1+i*columns, columns) + ")"
	}
	return strings.Join(list, ", ")
}

// places is "$first, …" for n parameters.
func places(first, n int) string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf("$%d", first+i)
	}
	return strings.Join(list, ", ")
}
