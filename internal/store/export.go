package store

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// createTable finds the tables that a migration makes.
var createTable = regexp.MustCompile(`(?m)^CREATE TABLE (\w+)`)

// TablesAt lists the tables of a schema in the order in which they were made, so
// that none refers to one behind it.
func TablesAt(version int64) ([]string, error) {
	files, err := fs.Glob(migrations, "migrations/*.sql") // in the order of their names, and so of their versions
	if err != nil {
		return nil, err
	}
	var list []string
	for _, file := range files {
		number, _, _ := strings.Cut(path.Base(file), "_")
		if n, err := strconv.ParseInt(number, 10, 64); err != nil || n > version {
			continue
		}
		text, err := fs.ReadFile(migrations, file)
		if err != nil {
			return nil, err
		}
		for _, m := range createTable.FindAllStringSubmatch(string(text), -1) {
			list = append(list, m[1])
		}
	}
	return list, nil
}

// fleeting tables are in no backup. A session that was ended since must not
// come back with one.
func fleeting() []string { return []string{"sessions", "ceremonies"} }

// Version is that of the database's tables: the number of the last migration.
func (t *Tx) Version(ctx context.Context) (int64, error) {
	var n int64
	err := t.one(ctx, `SELECT MAX(version_id) FROM goose_db_version WHERE is_applied`, nil, &n)
	return n, err
}

// Tables lists the tables that a backup holds, each behind those it refers to.
func (t *Tx) Tables(ctx context.Context) ([]string, error) {
	version, err := t.Version(ctx)
	if err != nil {
		return nil, fmt.Errorf("tables: %w", err)
	}
	list, err := TablesAt(version)
	return slices.DeleteFunc(list, func(name string) bool { return slices.Contains(fleeting(), name) }), err
}

// EachRow calls yield for every row of a table, with the names of its columns.
// Values are int64, float64, string, []byte or nil, and belong to yield.
func (t *Tx) EachRow(ctx context.Context, table string, yield func(columns []string, row []any) error) error {
	err := t.each(ctx, func(rows *sql.Rows) error {
		columns, err := rows.Columns()
		if err != nil {
			return translate(err)
		}
		row := make([]any, len(columns))
		into := make([]any, len(columns))
		for i := range row {
			into[i] = &row[i]
		}
		if err := rows.Scan(into...); err != nil {
			return translate(err)
		}
		return yield(columns, row)
	}, `SELECT * FROM `+table)
	if err != nil {
		return fmt.Errorf("table %s: %w", table, err)
	}
	return nil
}

// Empty takes all rows out of all tables, before those of a backup are put in:
// migrations put in some.
func (t *Tx) Empty(ctx context.Context) error {
	version, err := t.Version(ctx)
	if err != nil {
		return fmt.Errorf("tables: %w", err)
	}
	list, err := TablesAt(version)
	for _, table := range slices.Backward(list) {
		if err == nil {
			err = t.exec(ctx, `DELETE FROM `+table)
		}
	}
	return err
}

// AddRows puts rows into a table as EachRow has read them. Names that could be
// anything but a name are refused: they come from a file.
func (t *Tx) AddRows(ctx context.Context, table string, columns []string, rows [][]any) error {
	list, err := t.Tables(ctx)
	if err != nil {
		return err
	}
	if !slices.Contains(list, table) {
		return fmt.Errorf("%w: there is no table %.100q", ErrConflict, table)
	}
	for _, c := range columns {
		if !columnName.MatchString(c) {
			return fmt.Errorf("%w: table %s has no column %.100q", ErrConflict, table, c)
		}
	}
	if err := t.insert(ctx, table+" ("+strings.Join(columns, ", ")+")", rows); err != nil {
		return fmt.Errorf("table %s: %w", table, err)
	}
	return nil
}

var columnName = regexp.MustCompile(`^[a-z_]{1,60}$`)
