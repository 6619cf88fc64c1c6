package share

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

func TestReadPeople(t *testing.T) {
	want := []Person{
		{Party: "Marlow Police", Name: "Ada Lovelace", Email: "ada@example.org"},
		{Party: "Agence, Française", Name: "Zoë \"Z\" Ünal", Email: "zoe@example.fr"},
	}
	for name, in := range map[string]string{
		"plain":       "party,name,email\nMarlow Police,Ada Lovelace,ada@example.org\n\"Agence, Française\",\"Zoë \"\"Z\"\" Ünal\",zoe@example.fr\n",
		"other order": "Email , NAME,party\nada@example.org,Ada Lovelace,Marlow Police\nzoe@example.fr,\"Zoë \"\"Z\"\" Ünal\",\"Agence, Française\"",
		"spreadsheet": "\ufeffparty,name,email\r\n Marlow  Police , Ada Lovelace,ada@example.org\r\n\r\n\"Agence, Française\",\"Zoe\u0308 \"\"Z\"\" U\u0308nal\",zoe@example.fr\r\n",
	} {
		got, err := ReadPeople(strings.NewReader(in))
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
}

func TestReadPeopleRefuses(t *testing.T) {
	const head = "party,name,email\n"
	for _, c := range []struct{ name, in, want string }{
		{"empty", "", "the file is empty"},
		{"nobody", head, "nobody is listed"},
		{"no header", "Marlow,Ada,ada@example.org\n", `line 1: unknown column "Marlow"`},
		{"missing column", "party,name\nA,B\n", `line 1: column "email" is missing`},
		{"misspelt column", "party,name,e-mail\n", `unknown column "e-mail"`},
		{"column twice", "party,name,name\n", `column "name" comes twice`},
		{"semicolons", "party;name;email\n", "not separated by commas"},
		{"short row", head + "A,B\n", "line 2: 2 fields, the header has 3"},
		{"long row", head + "A,B,b@c.d,e\n", "line 2: 4 fields"},
		{"no name", head + "A, ,b@c.d\n", "line 2: no name"},
		{"no party", head + "\n,B,b@c.d\n", "line 3: no party"},
		{"no address", head + "A,B,\n", "line 2: no email"},
		{"bad address", head + "A,B,bob\n", `line 2: "bob" is not an e-mail address`},
		{"named address", head + "A,B,Bob <b@c.d>\n", "not an e-mail address"},
		{"two addresses", head + "A,B,\"b@c.d, e@f.g\"\n", "not an e-mail address"},
		{"same address", head + "A,B,b@c.d\nA,C,B@C.d\n", "line 3: B@C.d is on line 2 already"},
		{"same person", head + "A,Bob Ray,b@c.d\nA,BOB  ray,e@f.g\n", "line 3: BOB ray of A is on line 2 already"},
		{"same person, joined", head + "A,Bob,b@c.d\nA,B\u200dob,e@f.g\n", "already"},
		{"turned round", head + "A,Bob\u202e,b@c.d\n", "invisible"},
		{"zero width", head + "A,Bo\u200bb,b@c.d\n", "invisible"},
		{"NUL", head + "A,Bo\x00b,b@c.d\n", "invisible or control"},
		{"Latin-1", head + "A,Zo\xeb,b@c.d\n", "not UTF-8"},
		{"formula", head + "A,\"=HYPERLINK(\"\"x\"\")\",b@c.d\n", "formula"},
		{"formula address", head + "A,B,+b@c.d\n", "formula"},
		{"over-long", head + "A," + strings.Repeat("é", 201) + ",b@c.d\n", "more than 200 characters"},
		{"bare quote", head + "A,B\"ob,b@c.d\n", "line 2: bare"},
		{"open quote", head + "A,\"Bob,b@c.d\n", "line 2"},
	} {
		people, err := ReadPeople(strings.NewReader(c.in))
		if err == nil || !strings.Contains(err.Error(), c.want) || people != nil {
			t.Errorf("%s: %+v, %v; want %q", c.name, people, err, c.want)
		}
	}
}

// TestAllProblemsAtOnce: the file is mended in one go, and a hopeless one does
// not fill the screen.
func TestAllProblemsAtOnce(t *testing.T) {
	var b strings.Builder
	b.WriteString("party,name,email\n")
	for i := range 100 {
		fmt.Fprintf(&b, "A,B%d,nonsense\n", i)
	}
	_, err := ReadPeople(strings.NewReader(b.String()))
	if lines := strings.Split(err.Error(), "\n"); len(lines) != 20 || !strings.HasPrefix(lines[19], "line 21:") {
		t.Errorf("%d lines: %v", len(lines), err)
	}
}

// TestPersianName: the zero-width non-joiner is spelling there.
func TestPersianName(t *testing.T) {
	if _, err := ReadPeople(strings.NewReader("party,name,email\nA,علی\u200cرضا,a@b.c\n")); err != nil {
		t.Error(err)
	}
}

func FuzzReadPeople(f *testing.F) {
	for _, s := range []string{
		"party,name,email\nMarlow Police,Ada Lovelace,ada@example.org\n",
		"\ufeffemail,party,name\r\na@b.c,\"X, Y\",\"Zoë \"\"Z\"\"\"\r\n",
		"party;name;email\n", "party,name,email\nA,\"B\n", "",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		people, err := ReadPeople(strings.NewReader(string(b)))
		if err != nil {
			if people != nil || len(strings.Split(err.Error(), "\n")) > maxProblems+1 {
				t.Errorf("%v with %v", people, err)
			}
			return
		}
		checkAccepted(t, people)
	})
}

// checkAccepted holds an accepted file to what the reader promises, and reads
// the manifest of it back as people.
func checkAccepted(t *testing.T, people []Person) {
	t.Helper()
	if len(people) == 0 {
		t.Error("accepted nobody")
	}
	emails := map[string]bool{}
	var again strings.Builder
	again.WriteString("party,name,email\n")
	for _, p := range people {
		if p.Party == "" || p.Name == "" || !strings.Contains(p.Email, "@") || emails[strings.ToLower(p.Email)] {
			t.Errorf("accepted %+v", p)
		}
		emails[strings.ToLower(p.Email)] = true
		fmt.Fprintf(&again, "%s,%s,%s\n", quote(p.Party), quote(p.Name), quote(p.Email))
	}
	back, err := ReadPeople(strings.NewReader(again.String()))
	if err != nil || !reflect.DeepEqual(back, people) {
		t.Errorf("%+v read back as %+v, %v", people, back, err)
	}
}

func quote(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }
