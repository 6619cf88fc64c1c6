package assess

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"barium/internal/exposure/unique"
)

// Uniqueness is by which attributes the rows of a table can be told apart. Its JSON
// is a contract.
type Uniqueness struct {
	Rows       int      `json:"rows"`
	Attributes []string `json:"attributes"`
	Unique     int      `json:"unique"` // rows that all attributes together identify
	BySize     []BySize `json:"bySize"`
	// Sets are the minimal sets of attributes that identify at least so many rows.
	AtLeast int            `json:"atLeast"`
	Sets    []AttributeSet `json:"sets"`
	Records []UniqueRecord `json:"records"` // those that are unique, the easiest to identify first
	search  unique.Result
}

// BySize counts by how many attributes it takes.
type BySize struct {
	Size        int `json:"size"`
	Rows        int `json:"rows"`        // that need so many at least
	MinimalSets int `json:"minimalSets"` // pairs of a row and a minimal set of so many: minimal sample uniques
}

// An AttributeSet is a set of attributes, with how many rows it identifies.
type AttributeSet struct {
	Attributes []string `json:"attributes"`
	Unique     int      `json:"unique"`
	Minimal    int      `json:"minimal"` // of them, those that it identifies minimally
}

// A UniqueRecord is a row that can be identified, and by which minimal sets.
type UniqueRecord struct {
	Line int        `json:"line"` // of the file
	Sets [][]string `json:"sets"`
}

// Tell finds which rows of a CSV table are identified by which of the attributes, and
// the minimal sets that identify at least so many rows.
func Tell(data []byte, attributes []string, atLeast int, stop func() bool) (Uniqueness, error) {
	u := Uniqueness{Attributes: attributes, AtLeast: max(1, atLeast), BySize: []BySize{}, Sets: []AttributeSet{}, Records: []UniqueRecord{}}
	columns, lines, err := table(data, attributes)
	if err != nil {
		return u, err
	}
	if u.search, err = unique.Search(columns, stop); err != nil {
		return u, err
	}
	u.Rows, u.Unique = u.search.Rows, u.search.Unique[len(u.search.Unique)-1]
	u.count()
	for _, s := range u.search.Least(u.AtLeast) {
		u.Sets = append(u.Sets, AttributeSet{u.names(s), u.search.Unique[s], u.search.Minimal[s]})
	}
	slices.SortStableFunc(u.Sets, func(a, b AttributeSet) int {
		if len(a.Attributes) != len(b.Attributes) {
			return len(a.Attributes) - len(b.Attributes)
		}
		return b.Unique - a.Unique
	})
	u.list(lines)
	return u, nil
}

// table reads the named columns of a CSV table, and on which line each row stands.
func table(data []byte, attributes []string) ([]unique.Column, []int, error) {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))))
	r.ReuseRecord = true
	header, err := r.Read()
	if err != nil {
		return nil, nil, fmt.Errorf("not a table: want CSV with the columns' names in its first line: %w", err)
	}
	places, err := places(header, attributes)
	if err != nil {
		return nil, nil, err
	}
	cells := make([][]string, len(places))
	var lines []int
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, nil, fmt.Errorf("not CSV: %w", err)
		}
		line, _ := r.FieldPos(0)
		lines = append(lines, line)
		for i, at := range places {
			cells[i] = append(cells[i], strings.TrimSpace(record[at]))
		}
	}
	if len(lines) == 0 {
		return nil, nil, fmt.Errorf("the table has no rows")
	}
	columns := make([]unique.Column, len(cells))
	for i := range cells {
		columns[i] = unique.NewColumn(cells[i])
	}
	return columns, lines, nil
}

func places(header, attributes []string) ([]int, error) {
	for i := range header {
		header[i] = strings.TrimSpace(header[i])
	}
	list := make([]int, len(attributes))
	for i, name := range attributes {
		if list[i] = slices.Index(header, name); list[i] < 0 {
			return nil, fmt.Errorf("the table has no column %q (it has: %s)", name, strings.Join(header, ", "))
		}
		if slices.Contains(attributes[:i], name) {
			return nil, fmt.Errorf("%q is named twice", name)
		}
	}
	return list, nil
}

func (u *Uniqueness) names(s unique.Set) []string {
	list := []string{}
	for a := range s.All {
		list = append(list, u.Attributes[a])
	}
	return list
}

func (u *Uniqueness) count() {
	for size := 1; size <= len(u.Attributes); size++ {
		u.BySize = append(u.BySize, BySize{Size: size})
	}
	for s, n := range u.search.Minimal {
		if size := unique.Set(s).Len(); size > 0 {
			u.BySize[size-1].MinimalSets += n
		}
	}
	for _, sets := range u.search.ByRow {
		if size := smallest(sets); size > 0 {
			u.BySize[size-1].Rows++
		}
	}
}

// smallest is how many attributes the smallest of the sets has, 0 where there is none.
func smallest(sets []unique.Set) int {
	least := 0
	for _, s := range sets {
		if least == 0 || s.Len() < least {
			least = s.Len()
		}
	}
	return least
}

// list lists the rows that are unique: those that take the fewest attributes first,
// and of these those with the most ways.
func (u *Uniqueness) list(lines []int) {
	order := make([]int, 0, u.Unique)
	for row, sets := range u.search.ByRow {
		if len(sets) > 0 {
			order = append(order, row)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := u.search.ByRow[a], u.search.ByRow[b]
		if smallest(x) != smallest(y) {
			return smallest(x) - smallest(y)
		}
		return len(y) - len(x)
	})
	for _, row := range order {
		r := UniqueRecord{Line: lines[row]}
		for _, s := range u.search.ByRow[row] {
			r.Sets = append(r.Sets, u.names(s))
		}
		u.Records = append(u.Records, r)
	}
}
