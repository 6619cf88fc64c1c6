package web

import "barium/internal/share/edition"

// A passage is a run of a text's blocks that are shown together: a list, a table,
// what is withheld between two paragraphs. Its kind is that of its blocks, or
// "withheld".
type passage struct {
	Kind   string
	Blocks []edition.Block
}

// passages puts blocks together.
func passages(blocks []edition.Block) []passage {
	var list []passage
	for _, b := range blocks {
		kind := b.Kind.String()
		if b.Withheld && kind != "table" {
			kind = "withheld"
		}
		if n := len(list); n > 0 && list[n-1].takes(kind, b) {
			list[n-1].Blocks = append(list[n-1].Blocks, b)
			continue
		}
		list = append(list, passage{kind, []edition.Block{b}})
	}
	return list
}

func (p passage) takes(kind string, next edition.Block) bool {
	if p.Kind != kind {
		return false
	}
	last := p.Last()
	switch kind {
	case "withheld", "item":
		return true
	case "table": // one that is a whole table stands for itself, and so does a second table
		return next.Place.Row > 0 && last.Place.Row > 0 && !(next.Place.Head && !last.Place.Head && next.Place.Row != last.Place.Row)
	}
	return false
}

// First is the first block.
func (p passage) First() edition.Block { return p.Blocks[0] }

// Last is the last block.
func (p passage) Last() edition.Block { return p.Blocks[len(p.Blocks)-1] }

// Rows are a table's cells, by rows.
func (p passage) Rows() [][]edition.Block {
	var rows [][]edition.Block
	row := -1
	for _, b := range p.Blocks {
		if b.Place.Row != row {
			rows, row = append(rows, nil), b.Place.Row
		}
		rows[len(rows)-1] = append(rows[len(rows)-1], b)
	}
	return rows
}
