package assess

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"barium/internal/exposure"
	"barium/internal/exposure/grid"
)

// A GridFile is a file of statements about a grid: who held which post in which city
// in which year. It has fewer keys than a File: what isn't offered for grids is
// refused like any other unknown key.
type GridFile struct {
	Secret     GridSecret      `yaml:"secret"`
	Statements []GridStatement `yaml:"statements"`
}

// A GridSecret asks which value of the column Key goes with a value of another.
type GridSecret struct {
	Name        string      `yaml:"name,omitempty"`
	Key         string      `yaml:"key"`
	Grid        GridOf      `yaml:"grid"`
	K           int         `yaml:"k,omitempty"`
	Whose       string      `yaml:"whose,omitempty"`
	Adversaries []Adversary `yaml:"adversaries,omitempty"`
}

// GridOf is the value of which it is asked what goes with it.
type GridOf struct {
	Of string `yaml:"of"`
}

// A GridStatement is what somebody said. All are strict, and have no ladder.
type GridStatement struct {
	ID    string    `yaml:"id"`
	Text  string    `yaml:"text,omitempty"`
	Where string    `yaml:"where"` // CEL over the values of the grid
	Cost  *float64  `yaml:"cost,omitempty"`
	When  string    `yaml:"when,omitempty"`
	To    audiences `yaml:"to,omitempty,flow"`
	By    string    `yaml:"by,omitempty"`
	Told  []Telling `yaml:"told,omitempty"`
}

// IsGrid says whether a file of statements is about a grid.
func IsGrid(data []byte) bool {
	var f struct {
		Secret struct {
			Grid *yaml.Node `yaml:"grid"`
		} `yaml:"secret"`
	}
	return yaml.Unmarshal(data, &f) == nil && f.Secret.Grid != nil
}

// ReadGrid reads a file of statements about a grid. Errors name the line.
func ReadGrid(data []byte) (GridFile, error) {
	var f GridFile
	if err := decode(data, &f); err != nil {
		return f, err
	}
	if f.Secret.K == 0 {
		f.Secret.K = 2
	}
	return f, File{Secret{Key: f.Secret.Key, K: f.Secret.K, Adversaries: f.Secret.Adversaries}, make([]Statement, len(f.Statements))}.check()
}

// A GridInquiry is a question about a grid, and who heard what.
type GridInquiry struct {
	Secret GridSecret
	Said   []exposure.Statement
	asked  grid.Inquiry
}

// Inquiry compiles the file over a world, which is a table: a column a category, in
// which each value stands once. What stands in one row has nothing to do with each
// other.
func (f GridFile) Inquiry(world []byte) (*GridInquiry, error) {
	g, err := readGrid(world)
	if err != nil {
		return nil, fmt.Errorf("world: %w", err)
	}
	q := &GridInquiry{Secret: f.Secret}
	if q.Said, err = said(f.statements()); err != nil {
		return nil, err
	}
	l, err := grid.NewLanguage(g)
	if err != nil {
		return nil, err
	}
	var list []grid.Statement
	for i, s := range q.Said {
		if s.ID == "" || slices.ContainsFunc(q.Said[:i], func(o exposure.Statement) bool { return o.ID == s.ID }) {
			return nil, fmt.Errorf("statement %d is %q: each needs an id of its own", i+1, s.ID)
		}
		if s.Cost < 0 {
			return nil, fmt.Errorf("statement %q: a cost of %v: want none below 0", s.ID, s.Cost)
		}
		compiled, err := l.Compile(s.ID, s.Text, s.Where)
		if err != nil {
			return nil, fmt.Errorf("statement %q: %w", s.ID, err)
		}
		list = append(list, compiled)
	}
	q.asked, err = grid.Ask(g, list, f.Secret.Key, f.Secret.Grid.Of)
	return q, err
}

func (f GridFile) statements() []Statement {
	list := make([]Statement, len(f.Statements))
	for i, s := range f.Statements {
		list[i] = Statement{ID: s.ID, Text: s.Text, Where: s.Where, Cost: s.Cost, When: s.When, To: s.To, By: s.By, Told: s.Told}
	}
	return list
}

// readGrid reads the columns of a table.
func readGrid(data []byte) (*grid.Grid, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if trimmed := bytes.TrimSpace(data); len(trimmed) > 0 && strings.ContainsRune("[{", rune(trimmed[0])) {
		return nil, fmt.Errorf("this is JSON: a grid is CSV, a column a category")
	}
	records, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("not CSV: %w", err)
	}
	if len(records) == 0 {
		return nil, fmt.Errorf("it is empty: a grid is CSV, a column a category")
	}
	list := make([]grid.Category, len(records[0]))
	for c := range list {
		for line, record := range records {
			cell := strings.TrimSpace(record[c])
			if line == 0 {
				list[c].Name = cell
			} else {
				list[c].Values = append(list[c].Values, cell)
			}
		}
	}
	return grid.New(list)
}
