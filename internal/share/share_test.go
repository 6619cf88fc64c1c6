package share

import (
	"context"
	"crypto/sha256"
	"encoding/csv"
	"errors"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"barium/receipt"

	"pgregory.net/rapid"
)

func TestParseTerms(t *testing.T) {
	for _, want := range AllTerms() {
		if got, err := ParseTerms(string(want)); err != nil || got != want {
			t.Errorf("%s: %s, %v", want, got, err)
		}
		if strings.Contains(want.Meaning(), "not a label") {
			t.Errorf("%s means nothing", want)
		}
	}
	for in, part := range map[string]string{
		"tlp:amber": "write it as FIRST does, TLP:AMBER", "AMBER+STRICT": "TLP:AMBER+STRICT",
		"TLP: RED": "write it as FIRST does, TLP:RED", "TLP:WHITE": "TLP:CLEAR", "": "not a TLP",
		"TLP:AMBER-STRICT": "not a TLP", "TLP:AMBER ": "write it as", "TLP:PURPLE": "not a TLP",
	} {
		if got, err := ParseTerms(in); err == nil || got != "" || !strings.Contains(err.Error(), part) {
			t.Errorf("%q: %q, %v", in, got, err)
		}
	}
}

func TestIDs(t *testing.T) {
	seen := map[string]bool{}
	letters := map[byte]int{}
	for range 5000 {
		for id, form := range map[string]string{
			NewCopyID():     `^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$`,
			NewDocumentID(): `^D-[0-9A-HJKMNP-TV-Z]{8}$`,
			NewPersonID():   `^P-[0-9A-HJKMNP-TV-Z]{10}$`,
		} {
			if seen[id] || !regexp.MustCompile(form).MatchString(id) {
				t.Fatalf("id %q", id)
			}
			seen[id] = true
			letters[id[len(id)-1]]++
		}
	}
	// 15,000 draws of 32: 469 each, standard deviation 21.
	for c, n := range letters {
		if n < 300 || n > 640 {
			t.Errorf("letter %c drawn %d times", c, n)
		}
	}
	if len(letters) != 32 {
		t.Errorf("%d letters drawn", len(letters))
	}
}

// TestFileNames: whatever a person is called, the file stays in its folder, is
// nobody else's, and can be written on any system.
func TestFileNames(t *testing.T) {
	for _, c := range []struct{ party, name, want string }{
		{"Marlow Police", "Ada Lovelace", "marlow-police_ada-lovelace_K7F2M-9QXMA.md"},
		{"Ünal & Søn", "Zoë", "unal-s-n_zoe_K7F2M-9QXMA.md"},
		{"../../etc", "passwd\x00", "etc_passwd_K7F2M-9QXMA.md"},
		{"..", ".", "K7F2M-9QXMA.md"},
		{"CON", "NUL", "con_nul_K7F2M-9QXMA.md"},
		{`C:\Windows`, "a|b<c>?*", "c-windows_a-b-c_K7F2M-9QXMA.md"},
		{"Мария", "аda", "da_K7F2M-9QXMA.md"},
		{"ＡＣＭＥ", "ﬁne", "acme_fine_K7F2M-9QXMA.md"},
		{strings.Repeat("x", 300), "y", strings.Repeat("x", 40) + "_y_K7F2M-9QXMA.md"},
		{"-rf", "~root", "rf_root_K7F2M-9QXMA.md"},
	} {
		if got := FileName(Copy{ID: "K7F2M-9QXMA", Person: Person{Party: c.party, Name: c.name}}, ".md"); got != c.want {
			t.Errorf("%q of %q: %s, want %s", c.name, c.party, got, c.want)
		}
	}
	safe := regexp.MustCompile(`^([a-z0-9-]+_){0,2}[0-9A-Z]{5}-[0-9A-Z]{5}(\.[a-z0-9-]+)?$`)
	rapid.Check(t, func(t *rapid.T) {
		c := Copy{ID: NewCopyID(), Person: Person{Party: rapid.String().Draw(t, "party"), Name: rapid.String().Draw(t, "name")}}
		got := FileName(c, rapid.String().Draw(t, "extension"))
		if !safe.MatchString(got) || filepath.Base(got) != got || !filepath.IsLocal(got) || len(got) > 150 {
			t.Fatalf("file name %q", got)
		}
	})
}

func TestManifest(t *testing.T) {
	copies := []Copy{
		{ID: "K1", Person: Person{Party: "Agence, F", Name: `Zoë "Z"`, Email: "z@x.fr"}, File: "a.md"},
		{ID: "K2", Person: Person{Party: "=1+1", Name: "@SUM(A1)", Email: "-x@y.z"}, File: "b.md"},
		{ID: "K3", Person: Person{Party: "+1", Name: "\tx", Email: "q@y.z"}, File: "c.md"},
	}
	var b strings.Builder
	if err := WriteManifest(&b, copies); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
	if err != nil || len(rows) != 4 || strings.Join(rows[0], ",") != "copy,party,name,email,file" {
		t.Fatalf("%q, %v", rows, err)
	}
	if rows[1][2] != `Zoë "Z"` || rows[2][1] != "'=1+1" || rows[2][2] != "'@SUM(A1)" || rows[2][3] != "'-x@y.z" || rows[3][1] != "'+1" {
		t.Errorf("rows are %q", rows[1:])
	}
	if err := WriteManifest(full{}, copies); !errors.Is(err, errFull) {
		t.Errorf("on a full disk: %v", err)
	}
}

var errFull = errors.New("disk full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

// notes is a transaction and a log that write down what they are told.
type notes struct {
	calls  []string
	events []receipt.Event
	fail   string
}

func (n *notes) note(call string) error {
	n.calls = append(n.calls, call)
	if n.fail == call {
		return errFull
	}
	return nil
}

func (n *notes) AddDocument(context.Context, Document) error { return n.note("document") }
func (n *notes) AddSheet(context.Context, Sheet) error       { return n.note("sheet") }
func (n *notes) AddCopies(context.Context, []Copy) error     { return n.note("copies") }
func (n *notes) EnsurePerson(_ context.Context, p Person) (Person, error) {
	p.ID = "P-" + p.Name
	return p, n.note("person")
}
func (n *notes) Append(_ context.Context, events ...receipt.Event) (int64, error) {
	n.events = append(n.events, events...)
	return 40, n.note("append")
}

func TestReleaseTellsOneEventACopy(t *testing.T) {
	var n notes
	d := Document{ID: "D-1", Terms: AmberStrict}
	copies := []Copy{
		{ID: "K1", Person: Person{Party: "P", Name: "A", Email: "a@x.y"}, Commitment: [32]byte{1}},
		{ID: "K2", Person: Person{Party: "P", Name: "B", Email: "b@x.y"}, Commitment: [32]byte{2}},
	}
	got, err := Release(t.Context(), &n, &n, d, []byte("sealed"), copies)
	if err != nil || strings.Join(n.calls, " ") != "sheet person person append copies" {
		t.Fatalf("%v, %v", n.calls, err)
	}
	if got[1].Event != 41 || got[1].Position != 1 || got[1].Person.ID != "P-B" || got[1].Document != "D-1" || got[1].Sheet == [32]byte{} {
		t.Errorf("%+v", got[1])
	}
	e := n.events[1]
	if len(n.events) != 2 || e.Text("copy") != "K2" || e.Text("email") != "b@x.y" || e.Text("terms") != "TLP:AMBER+STRICT" || !strings.HasPrefix(e.Text("commitment"), "0200") {
		t.Errorf("%+v", n.events)
	}
	if _, ok := e.Fields["position"]; ok {
		t.Error("an event tells its copy's place among the others")
	}
	if !MatchesEvent(got[1], e) || MatchesEvent(got[0], e) {
		t.Error("a copy and its event are not matched rightly")
	}
}

func TestMatchesEventSeesEveryField(t *testing.T) {
	handed := Copy{ID: "K1", Document: "D-1", Person: Person{Party: "P", Name: "A", Email: "a@x.y"}}
	read := handed
	read.Release, read.Way, read.Paragraphs = "R-1", Page, []int{1, 3}
	for _, c := range []Copy{handed, read} {
		matchesEventSees(t, c)
	}
}

func matchesEventSees(t *testing.T, c Copy) {
	// As it comes back from the ledger.
	e := CopyReleased(c, Red)
	e.At = time.Unix(0, 0)
	b, err := e.Marshal()
	if err == nil {
		e, err = receipt.ParseEvent(b)
	}
	if err != nil || !MatchesEvent(c, e) {
		t.Fatalf("%s doesn't match %+v: %v", b, c, err)
	}
	for name, alter := range map[string]func(*Copy){
		"id": func(c *Copy) { c.ID = "K2" }, "document": func(c *Copy) { c.Document = "D-2" },
		"party": func(c *Copy) { c.Person.Party = "Q" }, "name": func(c *Copy) { c.Person.Name = "B" },
		"email": func(c *Copy) { c.Person.Email = "b@x.y" }, "sheet": func(c *Copy) { c.Sheet[3]++ },
		"commitment": func(c *Copy) { c.Commitment[3]++ }, "release": func(c *Copy) { c.Release = "R-2" },
		"way": func(c *Copy) { c.Way = Download }, "paragraphs": func(c *Copy) { c.Paragraphs = []int{1} },
		"whole": func(c *Copy) {
			if c.Paragraphs = []int{}; c.Way != "" {
				c.Paragraphs = nil
			}
		},
	} {
		altered := c
		alter(&altered)
		if MatchesEvent(altered, e) {
			t.Errorf("%s: not seen", name)
		}
	}
	e.Type = TypeTraceDone
	if MatchesEvent(c, e) {
		t.Error("an event of another type matches")
	}
}

func TestMatchesRegistrationSeesEveryField(t *testing.T) {
	d := Document{ID: "D-1", Title: "A report", Terms: Red, Name: "report.md", Source: []byte("text"), SchemeHash: [32]byte{1}}
	e := DocumentRegistered(d, sha256.Sum256(d.Source))
	if !MatchesRegistration(d, e) {
		t.Fatal("a document does not match its own registration")
	}
	for name, alter := range map[string]func(*Document){
		"id": func(d *Document) { d.ID = "D-2" }, "title": func(d *Document) { d.Title = "" },
		"terms": func(d *Document) { d.Terms = Clear }, "name": func(d *Document) { d.Name = "report.html" },
		"source": func(d *Document) { d.Source = []byte("Text") }, "scheme": func(d *Document) { d.SchemeHash[31]++ },
	} {
		altered := d
		alter(&altered)
		if MatchesRegistration(altered, e) {
			t.Errorf("%s: not seen", name)
		}
	}
	e.Type = TypeTraceDone
	if MatchesRegistration(d, e) {
		t.Error("an event of another type matches")
	}
}

func TestReleaseAndRegisterTellOfErrors(t *testing.T) {
	for _, fail := range []string{"sheet", "person", "append", "copies"} {
		n := notes{fail: fail}
		if _, err := Release(t.Context(), &n, &n, Document{ID: "D"}, nil, make([]Copy, 1)); !errors.Is(err, errFull) {
			t.Errorf("%s: %v", fail, err)
		}
	}
	if _, err := Release(t.Context(), &notes{}, &notes{}, Document{}, nil, nil); err == nil {
		t.Error("released to nobody")
	}
	for _, fail := range []string{"append", "document"} {
		n := notes{fail: fail}
		if _, err := Register(t.Context(), &n, &n, Document{ID: "D", Terms: Red}); !errors.Is(err, errFull) {
			t.Errorf("%s: %v", fail, err)
		}
	}
	var n notes
	if _, err := Register(t.Context(), &n, &n, Document{ID: "D", Terms: "TLP:PINK"}); err == nil || len(n.calls) > 0 {
		t.Errorf("registered on no terms: %v", n.calls)
	}
	if d, err := Register(t.Context(), &n, &n, Document{ID: "D", Terms: Red, Source: []byte("x")}); err != nil || d.Event != 40 {
		t.Errorf("%+v, %v", d, err)
	}
	// The hash of "x", so that the originator can hold its file against it.
	if n.events[0].Text("source") != "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881" {
		t.Errorf("%+v", n.events[0])
	}
}

// TestEventsCanBeWritten: every constructor gives an event that the format
// takes and gives back.
func TestEventsCanBeWritten(t *testing.T) {
	u := Unsealing{Document: "D-1", Purpose: "who gave it away", LegalBasis: "s. 5", Protected: ProtectedNo, Custodians: []int{1, 3}, Board: "X"}
	for _, e := range []receipt.Event{
		HomeMade("k+1+x", "barium 0.1"), BoardMade("X", "age1", 3, 2),
		DocumentRegistered(Document{ID: "D-1", Terms: Red}, [32]byte{}), CopyReleased(Copy{ID: "K"}, Red),
		UnsealingRequested(u), UnsealingRefused(u, "too few"), UnsealingOpened(u), UnsealingOpened(Unsealing{}),
		TraceDone(Finding{Document: "D-1", Finding: "identified", Bound: "0.001", Copies: []string{"K"}}),
		TraceFailed(Finding{Document: "D-1", Bound: "0.001"}, "cut off"),
	} {
		e.At = time.UnixMicro(1e15)
		b, err := e.Marshal()
		if err != nil {
			t.Errorf("%s: %v", e.Type, err)
			continue
		}
		if back, err := receipt.ParseEvent(b); err != nil || back.Type != e.Type {
			t.Errorf("%s: %v", b, err)
		}
	}
}
