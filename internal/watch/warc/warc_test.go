package warc

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// block is the invented page number i, of varying length.
func block(i int) string {
	body := strings.Repeat(fmt.Sprintf("<p>The harbour office counted ship %d.</p>\n", i), 1+i%7)
	return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
}

func record(i int) string {
	b := block(i)
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <http://harbour.example/%d>\r\nWARC-Date: 2031-04-05T06:07:08Z\r\n"+
		"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", i, len(b), b)
}

func packed(s string) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = io.WriteString(z, s)
	z.Close()
	return b.Bytes()
}

// archive writes n records in one of the ways of packing, and returns where each
// begins in the file, if it has a place of its own.
func archive(n int, way string, rnd *rand.Rand) (file []byte, begins []int) {
	var all strings.Builder
	for i := range n {
		begins = append(begins, len(file))
		r := record(i)
		all.WriteString(r)
		switch way {
		case "records":
			file = append(file, packed(r)...)
		case "plain":
			file = append(file, r...)
		}
	}
	switch way {
	case "whole":
		return packed(all.String()), nil
	case "seams": // members that end anywhere
		for s := all.String(); s != ""; {
			k := min(1+rnd.IntN(900), len(s))
			file, s = append(file, packed(s[:k])...), s[k:]
		}
		return file, nil
	}
	return file, begins
}

// all reads a file to its end and returns the numbers of its records and what was
// broken. More than limit errors are a reader that doesn't get on.
func all(t *testing.T, file []byte, from Place) (got []int, broken []*Broken, records []*Record) {
	t.Helper()
	r := NewReader(bytes.NewReader(file), int64(len(file)), from)
	for range 10_000 {
		rec, err := r.Next()
		var b *Broken
		switch {
		case err == io.EOF:
			return got, broken, records
		case errors.As(err, &b):
			broken = append(broken, b)
			continue
		case err != nil:
			t.Fatal(err)
		}
		var i int
		if _, err := fmt.Sscanf(rec.Target, "http://harbour.example/%d", &i); err != nil || string(rec.Block) != block(i) {
			t.Fatalf("record %q isn't one of ours: %v", rec.Target, err)
		}
		got, records = append(got, i), append(records, rec)
	}
	t.Fatal("the reader doesn't come to an end")
	return nil, nil, nil
}

func numbers(n int) (list []int) {
	for i := range n {
		list = append(list, i)
	}
	return list
}

func ways() []string { return []string{"plain", "records", "whole", "seams"} }

func TestEveryWayOfPacking(t *testing.T) {
	for _, way := range ways() {
		for seed := range uint64(20) {
			file, _ := archive(40, way, rand.New(rand.NewPCG(seed, 1)))
			got, broken, _ := all(t, file, Place{})
			if !slices.Equal(got, numbers(40)) || len(broken) > 0 {
				t.Fatalf("%s: got %v, broken %v", way, got, broken)
			}
		}
	}
}

// From the place behind any record, reading gives exactly the records after it.
func TestResume(t *testing.T) {
	for _, way := range ways() {
		file, _ := archive(30, way, rand.New(rand.NewPCG(3, 1)))
		_, _, records := all(t, file, Place{})
		for i, r := range records {
			got, broken, _ := all(t, file, r.Next)
			if !slices.Equal(got, numbers(30)[i+1:]) || len(broken) > 0 {
				t.Fatalf("%s: resumed behind %d at %v: got %v, broken %v", way, i, r.Next, got, broken)
			}
			if got, _, _ = all(t, file, r.Place); !slices.Equal(got, numbers(30)[i:]) {
				t.Fatalf("%s: resumed at %d: got %v", way, i, got)
			}
		}
	}
}

// Damage within one record costs that record, and at most it is said where.
func TestDamageCostsOneRecord(t *testing.T) {
	for seed := range uint64(300) {
		rnd := rand.New(rand.NewPCG(seed, 2))
		way := []string{"plain", "records"}[seed%2]
		file, begins := archive(20, way, rnd)
		hit := rnd.IntN(20)
		end := len(file)
		if hit < 19 {
			end = begins[hit+1]
		}
		k := 1 + rnd.IntN(30)
		at := begins[hit] + rnd.IntN(max(1, end-begins[hit]-k))
		for i := at; i < min(at+k, end); i++ {
			file[i] = "#%~"[rnd.IntN(3)]
		}
		got := survivors(t, file)
		for i := range 20 {
			if i != hit && !slices.Contains(got, i) {
				t.Fatalf("seed %d: %s: damage in record %d at %d cost record %d", seed, way, hit, at, i)
			}
		}
	}
}

// survivors returns the records that came through undamaged.
func survivors(t *testing.T, file []byte) (got []int) {
	t.Helper()
	r := NewReader(bytes.NewReader(file), int64(len(file)), Place{})
	for range 1000 {
		rec, err := r.Next()
		if err == io.EOF {
			return got
		}
		var i int
		if err == nil {
			if _, err := fmt.Sscanf(rec.Target, "http://harbour.example/%d", &i); err == nil && string(rec.Block) == block(i) {
				got = append(got, i)
			}
		}
	}
	t.Fatal("the reader doesn't come to an end")
	return nil
}

func TestLengthsThatLie(t *testing.T) {
	for _, lie := range []string{"Content-Length: 5\r\n", "Content-Length: 2000\r\n", "Content-Length: 99999999999\r\n", "Content-Length: -1\r\n", "Content-Length: many\r\n", ""} {
		for _, way := range ways()[:3] {
			bad := strings.Replace(record(1), fmt.Sprintf("Content-Length: %d\r\n", len(block(1))), lie, 1)
			file := []byte(record(0) + bad + record(2) + record(3))
			switch way {
			case "records":
				file = slices.Concat(packed(record(0)), packed(bad), packed(record(2)), packed(record(3)))
			case "whole":
				file = packed(string(file))
			}
			got, broken, _ := all(t, file, Place{})
			if way == "whole" && strings.Contains(lie, "99999999999") {
				if len(broken) == 0 {
					t.Error("a bomb was not reported")
				}
				continue // a block that long isn't skipped, so the member is given up
			}
			if !slices.Equal(got, []int{0, 2, 3}) || len(broken) == 0 {
				t.Errorf("%s with %q: got %v, broken %v", way, lie, got, broken)
			}
			if p := broken[0].Part; strings.HasPrefix(lie, "Content-Length: 5") || strings.HasPrefix(lie, "Content-Length: 2000") {
				if p == nil || string(p.Block) != block(1) {
					t.Errorf("%s with %q: the block itself is there, and not given: %+v", way, lie, p)
				}
			}
			if want := int64(len(record(0))); way == "plain" && broken[0].Place.Offset != want {
				t.Errorf("%q is reported at %v, want %d", lie, broken[0].Place, want)
			}
		}
	}
}

func TestTruncated(t *testing.T) {
	for _, way := range ways() {
		file, _ := archive(10, way, rand.New(rand.NewPCG(9, 9)))
		for cut := 1; cut < len(file); cut += 97 {
			got, broken, _ := all(t, file[:cut], Place{})
			if !slices.Equal(got, numbers(len(got))) {
				t.Fatalf("%s cut at %d: got %v", way, cut, got)
			}
			for _, b := range broken {
				if b.Part != nil && !strings.HasPrefix(block(len(got)), string(b.Part.Block)) {
					t.Fatalf("%s cut at %d: part %q", way, cut, b.Part.Block)
				}
			}
			if len(broken) > 2 {
				t.Fatalf("%s cut at %d: %d reports", way, cut, len(broken))
			}
		}
	}
}

func TestPage(t *testing.T) {
	const html = "<p>seven tugs</p>"
	chunk := "6\r\n<p>sev\r\nb\r\nen tugs</p>\r\n0\r\n\r\n"
	for name, c := range map[string]struct{ block, want string }{
		"plain":        {"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html, html},
		"http/2":       {"HTTP/2 200\r\ncontent-type: text/html\r\n\r\n" + html, html},
		"bare lines":   {"HTTP/1.0 200 OK\nContent-Type: text/html\n\n" + html, html},
		"odd line":     {"HTTP/1.1 200 OK\r\nnot a field\r\nContent-Type: text/html\r\n\r\n" + html, html},
		"chunked":      {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk, html},
		"not chunked":  {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + html, html},
		"chunks break": {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<p>sev\r\nff\r\nen t", "<p>seven t"},
		"gzip":         {"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + string(packed(html)), html},
		"not gzip":     {"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + html, html},
	} {
		r := &Record{Type: "response", Media: "application/http; msgtype=response", Block: []byte(c.block)}
		p, err := r.Page()
		if err != nil || string(p.Body) != c.want || p.Status != 200 {
			t.Errorf("%s: %+v, %v", name, p, err)
		}
	}
	for _, r := range []Record{{Type: "request"}, {Type: "revisit", Media: "application/http"}, {Type: "response", Media: "text/dns"}} {
		if _, err := r.Page(); !errors.Is(err, ErrNoPage) {
			t.Errorf("%s gave a page", r.Type)
		}
	}
}

func FuzzReader(f *testing.F) {
	rnd := rand.New(rand.NewPCG(1, 1))
	for _, way := range ways() {
		file, _ := archive(4, way, rnd)
		f.Add(file)
		f.Add(file[:len(file)*2/3])
	}
	f.Add([]byte("WARC/1.1\r\nContent-Length: 3\r\n\r\nabc\r\n\r\nWARC/1.1\r\n"))
	f.Fuzz(func(t *testing.T, file []byte) {
		r := NewReader(bytes.NewReader(file), int64(len(file)), Place{})
		for n := 0; ; n++ {
			rec, err := r.Next()
			if err == io.EOF {
				return
			}
			var b *Broken
			if err != nil && !errors.As(err, &b) {
				t.Fatal(err)
			}
			if b != nil {
				rec = b.Part
			}
			if rec != nil {
				_, _ = rec.Page()
			}
			if n > 2*len(file)+10 {
				t.Fatal("the reader doesn't come to an end")
			}
		}
	})
}
