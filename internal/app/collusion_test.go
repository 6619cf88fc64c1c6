package app

import (
	"errors"
	"fmt"
	"html"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"barium/internal/demo/affair"
	"barium/internal/finding"
	"barium/internal/format"
	"barium/internal/match"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/text"
)

// told lists the copies that a finding names on its first document.
func told(f finding.Finding) (ids []string) {
	if len(f.Documents) > 0 {
		for _, c := range f.Documents[0].Copies {
			ids = append(ids, c.Copy)
		}
	}
	return ids
}

// sharedReport is a home in which the report went to its people, and the
// copies in an order of chance.
func sharedReport(t *testing.T) (h *Home, keys []Key, ids []string, texts [][]byte) {
	t.Helper()
	h, keys = newHome(t)
	r := affairShare(t)
	mustShare(t, h, r)
	for id, data := range handedOver(t, r.Dir) {
		ids, texts = append(ids, id), append(texts, data)
	}
	return h, keys[:2], ids, texts
}

// strict is a bound at which a test of an innocent does not fail by chance.
const strict = 1e-6

func mustTrace(t *testing.T, h *Home, keys []Key, bound float64, leaks ...Leak) finding.Finding {
	t.Helper()
	f, err := h.Trace(t.Context(), Inquiry{Leaks: leaks, Keys: keys, Bound: bound})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func paragraphs(b []byte) []string { return strings.Split(string(b), "\n\n") }

// sentences splits a paragraph, the white space behind each sentence included.
func sentences(s string) (list []string) {
	at := 0
	for _, span := range text.Sentences(s) {
		list = append(list, s[at:span.End])
		at = span.End
	}
	return append(list, s[at:])
}

// mixed takes each paragraph, or each sentence, from one of two copies.
func mixed(a, b []byte, bySentence bool, random *rand.Rand) []byte {
	one, two := paragraphs(a), paragraphs(b)
	for i := range one {
		from, other := sentences(one[i]), sentences(two[i])
		if !bySentence || len(from) != len(other) {
			from, other = []string{one[i]}, []string{two[i]}
		}
		for k := range from {
			if random.IntN(2) == 0 {
				from[k] = other[k]
			}
		}
		one[i] = strings.Join(from, "")
	}
	return []byte(strings.Join(one, "\n\n"))
}

// TestMixedCopies: two people mix their copies by paragraphs or by sentences.
// One of them at least is found, and nobody else.
func TestMixedCopies(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, keys, ids, texts := sharedReport(t)
	random := rand.New(rand.NewPCG(1, 2))
	found, trials := 0, 8
	for trial := range trials {
		a, b := trial, (trial+1+random.IntN(len(ids)-1))%len(ids)
		leak := mixed(texts[a], texts[b], trial%2 == 0, random)
		names := told(mustTrace(t, h, keys, strict, Leak{"leak.md", leak}))
		if len(names) > 0 {
			found++
		}
		for _, id := range names {
			if id != ids[a] && id != ids[b] {
				t.Errorf("mixed by %s and %s, and %s is named", ids[a], ids[b], id)
			}
		}
	}
	if found < trials-1 {
		t.Errorf("a source was found in %d of %d mixtures", found, trials)
	}
}

// pieces cuts a copy into leaks of whole paragraphs, each too short to name
// anybody at the bound.
func pieces(t *testing.T, h *Home, copied []byte, bits float64) (leaks []Leak) {
	t.Helper()
	var piece []string
	for _, p := range paragraphs(copied) {
		leak := Leak{fmt.Sprintf("leak-%d.md", len(leaks)), []byte(strings.Join(append(piece, p), "\n\n"))}
		f := mustTrace(t, h, nil, .001, leak)
		switch {
		case len(f.Documents) == 0 || f.Documents[0].BitsRead < bits/2:
			piece = append(piece, p)
		case f.Documents[0].BitsRead < bits:
			leaks, piece = append(leaks, leak), nil
		default:
			piece = nil // too much in one paragraph
		}
	}
	return leaks
}

// TestLeaksTogether: several short leaks are each inconclusive alone, and name
// the copy together.
func TestLeaksTogether(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, keys, ids, texts := sharedReport(t)
	leaks := pieces(t, h, texts[0], 12)
	if len(leaks) < 4 {
		t.Fatalf("only %d leaks", len(leaks))
	}
	for _, l := range leaks {
		if f := mustTrace(t, h, keys, .001, l); f.Finding != finding.Inconclusive || f.Documents[0].Enough {
			t.Errorf("%s alone: %+v", l.Name, f)
		}
	}
	f := mustTrace(t, h, keys, strict, leaks...)
	if names := told(f); f.Finding != finding.Identified || len(names) != 1 || names[0] != ids[0] {
		t.Errorf("together they name %v, want %s", names, ids[0])
	}
	files := map[string]bool{}
	for _, p := range f.Documents[0].Passages {
		files[p.File] = true
	}
	if len(files) != len(leaks) {
		t.Errorf("passages of %d leaks, want %d", len(files), len(leaks))
	}
}

// renditions are a copy as others publish it: its own format, an HTML page
// with other markup, and plain text without any, lines broken anew.
func renditions(t *testing.T, copied []byte) []Leak {
	t.Helper()
	v, err := format.Parse("copy.md", copied)
	if err != nil {
		t.Fatal(err)
	}
	var page, plain strings.Builder
	page.WriteString("<!DOCTYPE html><html><head><title>Seen</title></head><body><nav>Home</nav><article>")
	for _, b := range v.Blocks {
		words := strings.Fields(v.Text[b.Start:b.End])
		first := min(3, len(words))
		fmt.Fprintf(&page, "<p class=x><b>%s</b> %s</p>\n", html.EscapeString(strings.Join(words[:first], " ")), html.EscapeString(strings.Join(words[first:], "\n")))
		for i, w := range words {
			plain.WriteString(w + map[bool]string{true: "\r\n", false: " "}[i%9 == 8])
		}
		plain.WriteString("\r\n\r\n")
	}
	page.WriteString("</article></body></html>")
	return []Leak{{"leak.md", copied}, {"leak.html", []byte(page.String())}, {"leak.txt", []byte(plain.String())}, {"-", []byte(plain.String())}}
}

// TestRenditions: the format of a leak makes no difference to the finding.
func TestRenditions(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, keys, ids, texts := sharedReport(t)
	var read []int
	for _, leak := range renditions(t, texts[1]) {
		f := mustTrace(t, h, keys, strict, leak)
		if names := told(f); len(names) != 1 || names[0] != ids[1] {
			t.Errorf("%s: named %v, want %s", leak.Name, names, ids[1])
			continue
		}
		s := f.Documents[0].Sites
		if read = append(read, s.Read); s.Read < s.Total*95/100 {
			t.Errorf("%s: %+v", leak.Name, s)
		}
	}
	t.Logf("sites read: %v", read)
}

// everyDocument is all that a home protects, oldest first.
func everyDocument(t *testing.T, h *Home) (list []protected) {
	t.Helper()
	var ids []string
	err := h.store.View(t.Context(), func(tx *store.Tx) error {
		return tx.EachDocument(t.Context(), func(d share.Document) error {
			ids = append(ids, d.ID)
			return nil
		})
	})
	for _, id := range ids {
		d, oneErr := h.protectedDocument(t.Context(), id)
		list, err = append(list, d), errors.Join(err, oneErr)
	}
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// readings are what one leak shows of the document.
func readings(t *testing.T, doc protected, leaks ...Leak) sighting {
	t.Helper()
	index := match.NewIndex([]match.Document{doc.Alternatives()})
	found, err := search(index, func(string) (protected, error) { return doc, nil }, leaks)
	if err != nil || len(found) != 1 {
		t.Fatalf("%d sightings, %v", len(found), err)
	}
	return found[0]
}

// tiedDifference finds a tied site of several paragraphs that the first copy
// and another show differently.
func tiedDifference(t *testing.T, doc protected, texts [][]byte) (site, other int, found bool) {
	t.Helper()
	one := readings(t, doc, Leak{"one.md", texts[0]})
	for other = 1; other < len(texts); other++ {
		two := readings(t, doc, Leak{"two.md", texts[other]})
		for i, s := range doc.Sites {
			if n := len(s.Places); n >= 4 && paragraphOf(doc, s.Places[n/2].Start) > paragraphOf(doc, s.Places[n/2-1].Start) &&
				len(one.read[i]) == 1 && len(two.read[i]) == 1 && fmt.Sprint(one.read[i]) != fmt.Sprint(two.read[i]) {
				return i, other, true
			}
		}
	}
	return 0, 0, false
}

// paragraphOf counts the paragraphs of the file before a position of its text.
func paragraphOf(doc protected, at int) int {
	start, _ := doc.View.SourceSpan(at, at+1)
	return strings.Count(string(doc.Source[:start]), "\n\n")
}

// tiedReport shares the report until its copies differ at a tied site: there
// are few, and a dozen copies show all the same now and then.
func tiedReport(t *testing.T) (h *Home, keys []Key, ids []string, texts [][]byte, doc protected, site, other int) {
	t.Helper()
	for range 20 {
		h, keys, ids, texts = sharedReport(t)
		docs := everyDocument(t, h)
		if site, other, found := tiedDifference(t, docs[0], texts); found {
			return h, keys, ids, texts, docs[0], site, other
		}
	}
	t.Fatal("no two copies differ at a tied site")
	return
}

// TestTiedSites: where two leaks read a tied site in two ways, both readings
// count, and both sources are found; where its places differ within one leak,
// it is not read.
func TestTiedSites(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, keys, ids, texts, doc, site, b := tiedReport(t)
	leaks := []Leak{{"one.md", texts[0]}, {"two.md", texts[b]}}
	together := readings(t, doc, leaks...)
	if len(together.read[site]) != 2 {
		t.Errorf("read in two ways, and known are %v", together.read[site])
	}
	two := 0
	for _, read := range together.read {
		two += max(0, len(read)-1)
	}
	columns, symbols := together.columns()
	if n, _ := together.sites(); len(columns) != n.Read+two || len(symbols) != len(columns) {
		t.Errorf("%d columns for %d sites read, %d of them in two ways", len(columns), n.Read, two)
	}
	names := told(mustTrace(t, h, keys, strict, leaks...))
	slices.Sort(names)
	want := []string{ids[0], ids[b]}
	slices.Sort(want)
	if !slices.Equal(names, want) {
		t.Errorf("named %v, want %v", names, want)
	}

	places := doc.Sites[site].Places
	cut := paragraphOf(doc, places[len(places)/2].Start)
	both := append(paragraphs(texts[0])[:cut:cut], paragraphs(texts[b])[cut:]...)
	within := readings(t, doc, Leak{"both.md", []byte(strings.Join(both, "\n\n"))})
	if !within.covered[site] || len(within.read[site]) != 0 {
		t.Errorf("a site whose places differ was read as %v (covered %v)", within.read[site], within.covered[site])
	}
}

// A quotation is a leak with one passage of the report in it.
type quotation struct {
	name          string
	before, after string
	edit          func(passage string) string
}

// TestPassageOffsets: passages are told in bytes of the files as they were
// given, with markup, entities and characters of several bytes before and
// within them.
func TestPassageOffsets(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, _, _, _ := sharedReport(t)
	source := affair.Report()
	passage := paragraphs([]byte(source))[5]
	words := text.Words(passage)
	first, last := words[0], words[len(words)-1]
	for _, q := range []quotation{
		{"leak.txt", "Zoë writes: “", "” Übrigens.", strings.Clone},
		{"leak.md", "# Zoë’s page &amp; *notes*\n\n> As [the blog](https://blog.example/a_b) has it: **", "** Übrigens.", strings.Clone},
		{"leak.html", "\ufeff<!DOCTYPE html><p title='a > b'>Zo&euml; &amp; caf&eacute;s</p><!-- x --><p>He wrote: <em>", "</em> &Uuml;brigens.</p>", func(p string) string {
			return strings.ReplaceAll(strings.ReplaceAll(html.EscapeString(p), " the ", " <b>the</b>\n"), "’", "&rsquo;")
		}},
	} {
		written := q.edit(passage)
		leak := q.before + written + q.after
		f := mustTrace(t, h, nil, .001, Leak{q.name, []byte(leak)})
		if len(f.Documents) != 1 || len(f.Documents[0].Passages) != 1 {
			t.Errorf("%s: found %+v", q.name, f)
			continue
		}
		p := f.Documents[0].Passages[0]
		inLeak, inDoc := leak[p.Leak[0]:p.Leak[1]], source[p.Document[0]:p.Document[1]]
		if want := strings.TrimRight(written, "."); inLeak != want {
			t.Errorf("%s: bytes %v of the leak are %q, want %q", q.name, p.Leak, inLeak, want)
		}
		if want := passage[first.Start:last.End]; inDoc != want {
			t.Errorf("%s: bytes %v of the document are %q, want %q", q.name, p.Document, inDoc, want)
		}
		if p.File != q.name || p.Words != len(words) {
			t.Errorf("%s: %d words in %s, want %d", q.name, p.Words, p.File, len(words))
		}
	}
}
