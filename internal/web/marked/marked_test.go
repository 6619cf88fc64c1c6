package marked

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/web/webtest"
	"barium/receipt"
)

// staffPages serve a document's own text to those who work on it for the party that
// registered it, each with the reason. They serve it to nobody else.
var staffPages = map[string]string{
	"POST /documents/{id}/original":    "who answers for a document has to see what was registered, and which places vary; each time is in the ledger",
	"operation show-original":          "the same, by program",
	"GET /documents/{id}/text":         "whoever writes a draft has its text before them; it isn't filed, and nobody else's",
	"GET /documents/{id}/sites":        "whoever reviews a draft's sites sees them in the text; who was shown it is kept",
	"POST /documents/{id}/sites/words": "the same, with what was typed",
	"operation get-draft-text":         "a draft's text, by program",
	"operation list-draft-sites":       "a draft's sites in its text, by program",
	"GET /documents/{id}/exposure":     "whoever has a draft's text before them sees which of its sentences give a secret away",
	"operation get-draft-exposure":     "the same, by program",
	"POST /documents/{id}/exposure":    "the same, shown again with what is wrong",
	"POST /secrets/{id}/text":          "whoever keeps a secret marks in an original what it says of it; each time is in the ledger",
	"GET /watch/publications/{id}":     "whoever watches holds what was published against the text",
	"GET /watch/documents/{id}":        "the same, for one document",
}

// recipients are people who work on no document for the party that registered it,
// with as many different rights as there are.
var recipients = []string{"reader", "colleague", "further", "stranger", "auditor", "custodian"}

// staff work at the party that registered the documents.
var staff = []string{"clerk", "second", "officer", "registrar"}

// A finding is text of a document in an answer that no copy explains.
type finding struct {
	who, pattern, path, document, text string
}

func (f finding) String() string {
	return fmt.Sprintf("%s (%s) serves %s, of %s, that is in no copy recorded for them meanwhile: %q", f.pattern, f.path, f.who, f.document, f.text)
}

// An inquiry asks questions and holds each answer against what was recorded.
type inquiry struct {
	*world
	site   *webtest.Site
	size   int64 // of the ledger before the question
	found  []finding
	ways   map[share.Way]int
	copies map[string]map[string]bool // wordings, by copy
	asked  map[string]bool
}

func newInquiry(t *testing.T, w *world, s *webtest.Site) *inquiry {
	q := &inquiry{world: w, site: s, ways: map[share.Way]int{}, copies: map[string]map[string]bool{}, asked: map[string]bool{}}
	q.made("") // what is there already
	return q
}

func (i *inquiry) ask(who string, q question) {
	i.t.Helper()
	a, texts := i.send(i.site, who, q)
	i.asked[q.pattern] = true
	if a.Status >= http.StatusInternalServerError {
		i.t.Errorf("%s (%s) as %s: status %d\n%s", q.pattern, q.path, who, a.Status, a.Body)
	}
	if q.documented != nil && q.documented[strconv.Itoa(a.Status)] == nil {
		i.t.Errorf("%s (%s) as %s: status %d, which its description doesn't have\n%s", q.pattern, q.path, who, a.Status, a.Body)
	}
	i.hold(who, q, texts, i.made(who))
}

// hold finds text of a document in an answer that isn't the wording of a copy which
// was made for this person while they asked.
func (i *inquiry) hold(who string, q question, texts []string, allowed map[string]map[string]bool) {
	for _, text := range texts {
		for g := range grams(text) {
			if n := slices.IndexFunc(i.texts, func(p *protected) bool { return p.grams[g] }); n >= 0 && !explained(allowed, g) {
				i.found = append(i.found, finding{who, q.pattern, q.path, i.texts[n].Title, g})
				return
			}
		}
	}
}

// explained: some words are in several documents.
func explained(allowed map[string]map[string]bool, g string) bool {
	for _, wording := range allowed {
		if wording[g] {
			return true
		}
	}
	return false
}

// made are the wordings of the copies that were recorded since the last time, by
// document. All of them have to be for the one who asked.
func (i *inquiry) made(who string) map[string]map[string]bool {
	i.t.Helper()
	wordings := map[string]map[string]bool{}
	var copies []share.Copy
	must(i.t, i.Store.View(i.t.Context(), func(tx *store.Tx) error {
		var ids []string
		err := ledger.Events(i.t.Context(), tx, i.size, func(e receipt.Event) error {
			i.size = e.Index + 1
			if e.Type == share.TypeCopyReleased {
				ids = append(ids, e.Text("copy"))
			}
			return nil
		})
		for _, id := range ids {
			c, failed := tx.Copy(i.t.Context(), id)
			if failed != nil {
				return failed
			}
			copies = append(copies, c)
		}
		return err
	}))
	for _, c := range copies {
		if who != "" && c.Person.ID != i.People[who].ID {
			i.t.Errorf("%s asked, and a copy was made for %s", who, c.Person.Name)
		}
		i.ways[c.Way]++
		wordings[c.Document] = i.wording(c)
		i.copies[c.ID] = wordings[c.Document]
	}
	return wordings
}

// wording opens the sheet of a copy, as a quorum of the board would, and makes its
// text again.
func (i *inquiry) wording(c share.Copy) map[string]bool {
	i.t.Helper()
	n := slices.IndexFunc(i.texts, func(p *protected) bool { return p.ID == c.Document })
	var out map[string]bool
	must(i.t, i.Store.View(i.t.Context(), func(tx *store.Tx) error {
		return tx.EachSheet(i.t.Context(), c.Document, func(s share.Sheet) error {
			if s.Hash != c.Sheet {
				return nil
			}
			sheet, err := i.opener.Open(s.Sealed, s.Hash)
			if err == nil {
				out = wordingOf(i.t, i.texts[n].Printer, sheet.Codewords[c.Position], c.Paragraphs)
			}
			return err
		})
	}))
	return out
}

// everything asks all there is to ask: what only reads first, since what acts may
// change somebody's rights.
func (i *inquiry) everything(people []string) {
	routes, d := i.site.Server.Routes(), i.site.API.Description()
	for _, list := range [][]question{i.pages(routes, http.MethodGet), i.operations(d, true), i.pages(routes, http.MethodPost), i.operations(d, false)} {
		for _, who := range people {
			for _, q := range list {
				i.ask(who, q)
			}
		}
	}
}

// TestEveryPathIsMarked: whatever a recipient asks for, by page, program or mail,
// any text of a document that comes is the wording of a copy that was recorded for
// them while they asked. To the originator's own people unmarked text is served by
// the pages that are listed, and by no other.
func TestEveryPathIsMarked(t *testing.T) {
	w := newWorld(t)
	i := newInquiry(t, w, webtest.Serve(t, w.House))
	i.everything(recipients)
	for _, f := range i.found {
		t.Error(f)
	}
	for _, way := range share.Ways() {
		if i.ways[way] == 0 {
			t.Errorf("no copy was handed over by way %q", way)
		}
	}
	if len(i.copies) < 20 {
		t.Errorf("%d copies were made: the questions reach too little", len(i.copies))
	}
	i.found = nil
	i.everything(staff)
	for _, f := range i.found {
		if staffPages[f.pattern] == "" {
			t.Errorf("%s; if it is for the originator's own people, say why in staffPages", f)
		}
	}
	for pattern, reason := range staffPages {
		if !i.asked[pattern] || reason == "" {
			t.Errorf("staffPages lists %s, which there isn't, or without a reason", pattern)
		}
	}
}

// TestTheProofSeesLeaks: were there a path that serves what it may not, the proof
// would see it.
func TestTheProofSeesLeaks(t *testing.T) {
	w := newWorld(t)
	site := webtest.Serve(t, w.House)
	p := w.texts[2]
	copied, err := w.Read(t.Context(), w.People["reader"].ID, p.ID, share.Page)
	must(t, err)
	words := strings.Fields(p.View.Text)
	for name, text := range map[string]string{
		"the original":               string(p.Source),
		"a few words of it, in JSON": fmt.Sprintf(`{"excerpt": %q}`, strings.Join(words[6:14], " ")),
		"in base64 in JSON":          fmt.Sprintf(`{"file": "%s"}`, encoded(p.Source)),
		"in a page's attribute":      `<!doctype html><html><img alt="` + strings.Join(words[20:30], " ") + `"></html>`,
		"somebody else's copy":       string(copied.File),
		"in a zip":                   zipped(t, p.Source),
	} {
		i := newInquiry(t, w, site)
		for _, who := range []string{"reader", "further", "stranger"} {
			i.hold(who, question{pattern: name}, readable([]byte(text)), i.made(who))
		}
		if len(i.found) != 3 {
			t.Errorf("%s: seen for %v", name, i.found)
		}
	}
}
