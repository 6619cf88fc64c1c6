package web_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/assess"
	"barium/internal/office/secrets"
	"barium/internal/web/webtest"
)

// BenchmarkOneEdit changes one of 200 statements about 10,000 candidates, and asks for
// all figures of the page: docs/exposure.md has the table.
func BenchmarkOneEdit(b *testing.B) {
	h := webtest.New(b)
	by := h.People["clerk"].ID
	rnd := rand.New(rand.NewPCG(7, 7))
	var rows strings.Builder
	rows.WriteString("name")
	for a := range 40 {
		fmt.Fprintf(&rows, ",a%d", a)
	}
	for c := range 10_000 {
		fmt.Fprintf(&rows, "\nc%d", c)
		for range 40 {
			fmt.Fprintf(&rows, ",%d", rnd.IntN(10))
		}
	}
	f := assess.File{Secret: assess.Secret{Name: "who", Key: "name", K: 10}}
	for i := range 200 {
		f.Statements = append(f.Statements, assess.Statement{ID: fmt.Sprint("s", i), Where: fmt.Sprintf("c.a%d != %d.0 || c.name == 'c0'", i%40, (i/40+i)%10), When: fmt.Sprintf("2026-01-%02d", i%28+1)})
	}
	slices.SortStableFunc(f.Statements, func(x, y assess.Statement) int { return strings.Compare(x.When, y.When) })
	began := time.Now()
	line, err := h.Secrets.KeepSecret(b.Context(), by, secrets.SecretIn{Matter: h.Matter.ID, Content: &secrets.WorldIn{Name: "large", Data: []byte(rows.String())}, File: f})
	must(b, err)
	b.ReportMetric(time.Since(began).Seconds(), "s/import")
	var edits, pages []time.Duration
	for b.Loop() {
		st := f.Statements[rnd.IntN(200)]
		st.Where = strings.Replace(st.Where, "!=", "<", 1)
		began := time.Now()
		line, err = h.Secrets.KeepStatement(b.Context(), by, line.ID, line.Version, st)
		must(b, err)
		edits, began = append(edits, time.Since(began)), time.Now()
		_, err := h.Secrets.SecretView(b.Context(), by, line.ID, secrets.Viewpoint{At: -1})
		must(b, err)
		pages = append(pages, time.Since(began))
	}
	for name, list := range map[string][]time.Duration{"edit": edits, "page": pages} {
		slices.Sort(list)
		b.ReportMetric(float64(list[len(list)*95/100].Microseconds())/1000, "ms-p95/"+name)
	}
}
