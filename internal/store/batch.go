package store

import (
	"context"
	"fmt"
	"strings"
)

// batchRows is how many rows go into one INSERT: enough that the statement's
// own cost does not count, few enough for either database's parameters.
const batchRows = 100

// insert adds rows, each with one value a column, several to a statement.
// columns is "table (a, b, c)".
func (t *Tx) insert(ctx context.Context, columns string, rows [][]any) error {
	for len(rows) > 0 {
		n := min(len(rows), batchRows)
		var args []any
		var values []string
		for _, r := range rows[:n] {
			values = append(values, "("+places(len(args)+1, len(r))+")")
			args = append(args, r...)
		}
		if err := t.exec(ctx, "INSERT INTO "+columns+" VALUES "+strings.Join(values, ", "), args...); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

// places is "$first, …" for n parameters.
func places(first, n int) string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf("$%d", first+i)
	}
	return strings.Join(list, ", ")
}
