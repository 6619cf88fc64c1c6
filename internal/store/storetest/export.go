package storetest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"barium/internal/store"
)

// A stock is all that a store holds, by table: its columns, and its rows as text.
type stock map[string][]string

func takeStock(t *testing.T, s *store.Store) stock {
	t.Helper()
	all := stock{}
	view(t, s, func(tx *store.Tx) error {
		names, err := tx.Tables(t.Context())
		for _, name := range names {
			if err == nil {
				all[name] = nil
				err = tx.EachRow(t.Context(), name, func(columns []string, row []any) error {
					line := fmt.Sprint(columns)
					for _, v := range row {
						line += fmt.Sprintf(" %T:%q", v, fmt.Sprint(v))
					}
					all[name] = append(all[name], line)
					return nil
				})
			}
			slices.Sort(all[name])
		}
		return err
	})
	return all
}

// Refill puts all that one store holds into another, as a restored backup does.
func Refill(t *testing.T, from, to *store.Store) {
	t.Helper()
	view(t, from, func(in *store.Tx) error {
		return to.Update(t.Context(), func(out *store.Tx) error {
			names, err := in.Tables(t.Context())
			if err == nil {
				err = out.Empty(t.Context())
			}
			for _, name := range names {
				if err != nil {
					return err
				}
				var columns []string
				var rows [][]any
				err = in.EachRow(t.Context(), name, func(c []string, row []any) error {
					columns, rows = c, append(rows, row)
					return nil
				})
				if err == nil {
					err = out.AddRows(t.Context(), name, columns, rows)
				}
			}
			return err
		})
	})
}

func sameStock(t *testing.T, got, want stock) {
	t.Helper()
	for name := range want {
		if g, w := strings.Join(got[name], "\n"), strings.Join(want[name], "\n"); g != w {
			t.Errorf("table %s holds\n%s\nwant\n%s", name, g, w)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d tables, want %d", len(got), len(want))
	}
}

// stories fill most tables, each in a database of its own.
func stories() map[string]func(*testing.T, Open) {
	return map[string]func(*testing.T, Open){
		"home": home, "copies": copies, "cosigned": cosigned, "public texts": publicTexts, "sources": sources,
		"publications": publications, "alerts": alerts, "outbox": alertBox, "mails": mails, "tasks": tasks, "house": houseStory, "unsealing": unsealingStory, "sign-in": signinRows,
	}
}

// exported: what a store holds can be taken out and put into an empty one, and
// is there as it was.
func exported(t *testing.T, open Open) {
	Exported(t, open, open, slices.Collect(maps.Keys(stories()))...)
}

// Exported does so from one kind of database to another, with some of the stories.
func Exported(t *testing.T, open, other Open, names ...string) {
	for _, name := range names {
		story := stories()[name]
		t.Run(name, func(t *testing.T) {
			var db Database
			story(t, func(t testing.TB) Database { db = open(t); return db })
			want, fresh := takeStock(t, db.First), other(t)
			Refill(t, db.Second, fresh.First)
			sameStock(t, takeStock(t, fresh.Second), want)
		})
	}
}

// Catalog holds the list of tables against the database's own, which a query
// gives: every table of a migration is in a backup, or is said not to be.
func Catalog(t *testing.T, db Database, query string) {
	t.Helper()
	rows, err := db.Raw.QueryContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var there []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		if !slices.Contains([]string{"goose_db_version", "sessions", "ceremonies"}, name) && !strings.HasPrefix(name, "sqlite_") {
			there = append(there, name)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	view(t, db.First, func(tx *store.Tx) error {
		listed, err := tx.Tables(t.Context())
		slices.Sort(listed)
		slices.Sort(there)
		if !slices.Equal(listed, there) {
			t.Errorf("the tables that are backed up are %v, and there are %v", listed, there)
		}
		return err
	})
}

// strangeRows: what a file says of tables and columns is not believed.
func strangeRows(t *testing.T, open Open) {
	s := open(t).First
	for _, c := range []struct {
		table, column string
		rows          [][]any
	}{
		{"goose_db_version", "version_id", [][]any{{int64(99)}}},
		{"sessions", "id", [][]any{{"stolen"}}},
		{"parties; DROP TABLE parties", "id", [][]any{{"x"}}},
		{"parties", "id) VALUES ('x', 'y'); --", [][]any{{"x"}}},
		{"parties", "nothing", [][]any{{"x"}}},
		{"copies", "id", [][]any{{"alone"}}},
	} {
		err := s.Update(t.Context(), func(tx *store.Tx) error { return tx.AddRows(t.Context(), c.table, []string{c.column}, c.rows) })
		if err == nil {
			t.Errorf("%s (%s) was taken", c.table, c.column)
		}
	}
}
