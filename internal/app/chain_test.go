package app

import (
	"context"
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"barium/internal/codebook"
	"barium/internal/finding"
	"barium/internal/mark"
	"barium/internal/share"
)

// A scene is a home in which the report was shared, and one copy of it.
type scene struct {
	*Home
	keys []Key
	t    *testing.T
	copy share.Copy
	leak []byte // its text
}

func newScene(t *testing.T) *scene {
	t.Helper()
	h, keys := newHome(t)
	r := affairShare(t)
	mustShare(t, h, r)
	s := &scene{Home: h, keys: keys[:2], t: t}
	for id, text := range handedOver(t, r.Dir) {
		copies, err := h.copiesByID(t.Context(), []string{id})
		if err != nil {
			t.Fatal(err)
		}
		s.copy, s.leak = copies[0], text
		break
	}
	return s
}

func (s *scene) inquiry() Inquiry {
	return Inquiry{Leaks: []Leak{{"leak.md", s.leak}}, Keys: s.keys, Bound: strict, Protected: share.ProtectedNo}
}

// sql alters the database behind the program's back.
func (s *scene) sql(query string, args ...any) {
	s.t.Helper()
	r, err := homeDB(s.t, s.dir, "").Exec(query, args...)
	if err != nil {
		s.t.Fatalf("%s: %v", query, err)
	}
	if n, err := r.RowsAffected(); err != nil || n == 0 {
		s.t.Fatalf("%s changed nothing: %v", query, err)
	}
}

func (s *scene) document() protected {
	s.t.Helper()
	docs := everyDocument(s.t, s.Home)
	if len(docs) != 1 {
		s.t.Fatalf("%d documents", len(docs))
	}
	return docs[0]
}

// forge seals a sheet of the thief's own, on which two copies have changed
// their codewords, and puts it in the place of the true one.
func (s *scene) forge() {
	d := s.document()
	ids, words := codewords(s.t, s.Home, d, openBoard(s.t, s.Home, s.keys))
	words[0], words[1] = words[1], words[0]
	sheet := codebook.NewSheet(d.ID, d.SchemeHash)
	sheet.Copies = ids
	for _, w := range words {
		sheet.Codewords = append(sheet.Codewords, w)
	}
	sealed, err := s.board.Seal(sheet)
	if err != nil {
		s.t.Fatal(err)
	}
	hash := sha256.Sum256(sealed)
	s.sql(`INSERT INTO sheets (hash, document, sealed) VALUES ($1, $2, $3)`, hash[:], d.ID, sealed)
	s.sql(`UPDATE copies SET sheet = $1`, hash[:])
	s.sql(`DELETE FROM sheets WHERE hash <> $1`, hash[:])
}

// TestAlteredIsRefused: whatever is altered in the database on the way to a
// name, nobody is named, the error says where database and ledger differ, and
// the ledger has the outcome.
func TestAlteredIsRefused(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	for name, c := range map[string]struct {
		alter func(s *scene)
		want  string
	}{
		"source": {func(s *scene) {
			s.sql(`UPDATE documents SET source = CAST(replace(CAST(source AS TEXT), 'Nobody was hurt', 'Several were hurt') AS BLOB)`)
		}, "differ on document D-"},
		"source and its hash": {func(s *scene) {
			other := []byte(strings.Replace(string(s.document().Source), "Nobody was hurt", "Several were hurt", 1))
			hash := sha256.Sum256(other)
			s.sql(`UPDATE documents SET source = $1, source_hash = $2`, other, hash[:])
		}, "differ on document D-"},
		"biases": {func(s *scene) {
			other := append(s.document().Scheme, ' ')
			hash := sha256.Sum256(other)
			s.sql(`UPDATE documents SET scheme = $1, scheme_hash = $2`, other, hash[:])
		}, "differ on document D-"},
		"terms":           {func(s *scene) { s.sql(`UPDATE documents SET terms = 'TLP:CLEAR'`) }, "differ on document D-"},
		"title":           {func(s *scene) { s.sql(`UPDATE documents SET title = 'Another'`) }, "differ on document D-"},
		"registration":    {func(s *scene) { s.sql(`UPDATE documents SET event = 0`) }, "differ on document D-"},
		"a person's name": {func(s *scene) { s.sql(`UPDATE people SET name = name || ' junior'`) }, "differ on copy "},
		"a party's name":  {func(s *scene) { s.sql(`UPDATE parties SET name = 'Of ' || name`) }, "differ on copy "},
		"whose copy it is": {func(s *scene) {
			s.sql(`UPDATE copies SET person = (SELECT person FROM copies WHERE id <> $1 LIMIT 1) WHERE id = $1`, s.copy.ID)
		}, "differ on copy "},
		"commitment":       {func(s *scene) { s.sql(`UPDATE copies SET commitment = zeroblob(32) WHERE id = $1`, s.copy.ID) }, "differ on copy "},
		"release":          {func(s *scene) { s.sql(`UPDATE copies SET event = 0 WHERE id = $1`, s.copy.ID) }, "differ on copy "},
		"a copy gone":      {func(s *scene) { s.sql(`DELETE FROM copies WHERE id = $1`, s.copy.ID) }, "differ on the copies of document D-"},
		"a copy put aside": {func(s *scene) { s.sql(`UPDATE copies SET id = 'AAAAA-AAAAA' WHERE id = $1`, s.copy.ID) }, "differ on"},
		"sealed sheet":     {func(s *scene) { s.sql(`UPDATE sheets SET sealed = zeroblob(1000)`) }, "not the one that the ledger recorded"},
		"forged sheet":     {(*scene).forge, "differ on copy "},
		"event":            {func(s *scene) { s.sql(`UPDATE ledger_events SET body = replace(body, 'TLP:AMBER', 'TLP:GREEN')`) }, "run 'barium ledger check'"},
		"checkpoint":       {func(s *scene) { s.sql(`UPDATE ledger_checkpoints SET note = replace(note, 'barium', 'borium')`) }, "checkpoint"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScene(t)
			c.alter(s)
			f, err := s.Trace(t.Context(), s.inquiry())
			if err == nil || !strings.Contains(err.Error(), c.want) || len(f.Documents) > 0 {
				t.Errorf("found %+v, error %v, want %q", f, err, c.want)
			}
			if name != "checkpoint" { // nothing can be logged then, nor opened
				s.outcome(1)
			}
		})
	}
}

// outcome wants so many requests in the ledger, as many outcomes, and no
// finding.
func (s *scene) outcome(n int) {
	s.t.Helper()
	requested := len(eventsOf(s.t, s.Home, share.TypeUnsealingRequested))
	out := append(eventsOf(s.t, s.Home, share.TypeUnsealingRefused), eventsOf(s.t, s.Home, share.TypeTraceFailed)...)
	if done := eventsOf(s.t, s.Home, share.TypeTraceDone); requested != n || len(out) != n || len(done) != 0 {
		s.t.Errorf("%d requests, outcomes %q, findings %q", requested, out, done)
	}
}

// TestServerThatCheats: at the time of sharing, the server seals another
// codeword than it rendered, in order to leak a text that reads like somebody
// else's copy. The board sees it when it renders again.
func TestServerThatCheats(t *testing.T) {
	ctx := context.Background()
	h, keys := newHome(t)
	r := affairShare(t)
	doc, err := h.prepare(ctx, r)
	if err != nil {
		t.Fatal(err)
	}
	out, err := openDelivery(h.disk, r.Dir)
	if err != nil {
		t.Fatal(err)
	}
	b, err := h.draw(ctx, r, doc, out)
	if err != nil {
		t.Fatal(err)
	}
	framed := codebook.Draw(doc.Biases, codebook.NewSystem())
	b.sheets[0].Codewords[3] = framed
	if _, err := h.commit(ctx, doc, b); err != nil {
		t.Fatal(err)
	}
	leak, err := mark.Render(doc.View, doc.Sites, framed)
	if err != nil {
		t.Fatal(err)
	}
	s := &scene{Home: h, keys: keys[:2], t: t, leak: leak}
	f, err := h.Trace(ctx, s.inquiry())
	if err == nil || !strings.Contains(err.Error(), "differ on the wording of copy "+b.copies[3].ID) {
		t.Errorf("found %+v, %v", f, err)
	}
	s.outcome(1)
}

// TestAlteredBeforeSharing: no further copies are made of a document that is
// not as it was registered.
func TestAlteredBeforeSharing(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	s := newScene(t)
	s.sql(`UPDATE documents SET terms = 'TLP:CLEAR'`)
	if _, err := s.Share(t.Context(), affairShare(t)); err == nil || !strings.Contains(err.Error(), "differ on document") {
		t.Errorf("shared: %v", err)
	}
	if _, err := s.Trace(t.Context(), Inquiry{Leaks: s.inquiry().Leaks, Bound: .001}); err == nil || !strings.Contains(err.Error(), "differ on document") {
		t.Errorf("traced without keys: %v", err)
	}
	s.outcome(0)
}

// TestManySheets: copies beyond one sheet are held against the right one.
func TestManySheets(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, keys := newHome(t)
	r := aShare(t.TempDir(), 1)
	r.People = nil
	for i := range codebook.SheetCopies + 2 {
		r.People = append(r.People, share.Person{Party: "Party", Name: fmt.Sprint("N", i), Email: fmt.Sprintf("n%d@party.example", i)})
	}
	mustShare(t, h, r)
	audit(t, h, keys[:2], r.Dir)
	n := 0
	for id, text := range handedOver(t, r.Dir) {
		if n++; n > 4 {
			break
		}
		f, err := h.Trace(t.Context(), Inquiry{Leaks: []Leak{{"leak.md", text}}, Keys: keys[:2], Bound: strict})
		if err != nil || f.Finding != finding.Identified || f.Documents[0].Copies[0].Copy != id {
			t.Errorf("copy %s: %+v, %v", id, f, err)
		}
	}
	if n < 4 {
		t.Errorf("%d copies", n)
	}
}
