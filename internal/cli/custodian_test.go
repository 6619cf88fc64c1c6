package cli

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/client"
	"barium/internal/app"
	"barium/internal/demo/affair"
	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/terms"
	"barium/internal/store"
	"barium/internal/web/api"
	"barium/internal/web/caller"

	"github.com/rogpeppe/go-internal/testscript"
)

// A servedHouse is a home that is founded and served on loopback. Who has the token
// of somebody is them.
type servedHouse struct {
	home   *app.Home
	people map[string]string // ids
	mutex  sync.Mutex        // guards heard
	heard  bytes.Buffer      // all that was ever sent to it
	url    string
}

// startHouse founds the house of a home, in which something was shared, with a clerk
// and three custodians, and serves it.
func startHouse(ctx context.Context, dir string) (*servedHouse, func(), error) {
	h := &servedHouse{people: map[string]string{}}
	var err error
	if h.home, err = app.Open(ctx, dir); err != nil {
		return nil, nil, err
	}
	if err = h.found(ctx, dir); err != nil {
		return nil, nil, err
	}
	offices, err := h.home.Offices()
	if err != nil {
		return nil, nil, err
	}
	rooms := h.home.Unsealings(offices.Office, "barium test")
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	a := api.New(api.Config{Suite: offices, Unsealings: rooms, Version: "test", Now: time.Now, Errors: quiet})
	server := httptest.NewServer(h.gate(http.StripPrefix("/api", a)))
	h.url = server.URL
	running, stop := context.WithCancel(ctx)
	var done sync.WaitGroup
	done.Go(func() { rooms.Run(running, func(error) {}) })
	return h, func() { server.Close(); stop(); done.Wait(); _ = h.home.Close() }, nil
}

// gate lets in whoever has a token, and remembers what was sent.
func (h *servedHouse) gate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		h.mutex.Lock()
		_ = r.Header.Write(&h.heard)
		h.heard.Write(body)
		var fields struct{ Part []byte } // as it was before it was put into JSON
		if json.Unmarshal(body, &fields) == nil {
			h.heard.Write(fields.Part)
		}
		h.mutex.Unlock()
		r.Body = io.NopCloser(bytes.NewReader(body))
		var who caller.Caller
		name := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer token of ")
		if id := h.people[name]; id != "" {
			who = caller.Caller{Person: id, Name: name, Token: "T-1", Scopes: []string{"unsealing", "cases"}}
		}
		next.ServeHTTP(w, r.WithContext(caller.Into(r.Context(), who)))
	})
}

func (h *servedHouse) found(ctx context.Context, dir string) error {
	root, err := h.home.Found(ctx, "Eldermoor Police", "Root", "root@eldermoor.example")
	if err != nil {
		return err
	}
	s, err := store.Open(ctx, filepath.Join(dir, "barium.db"))
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	key, err := store.ReadSecret(filepath.Join(dir, "ledger.key"))
	if err != nil {
		return err
	}
	l, err := ledger.New(string(key), time.Now)
	if err != nil {
		return err
	}
	engine, err := policy.New()
	if err != nil {
		return err
	}
	return s.Update(ctx, func(tx *store.Tx) error {
		at := func(who string) *desk.Desk { return desk.At(engine, tx, l.In(tx), time.Now(), who) }
		m, err := at(root.ID).OpenMatter(ctx, "Terminal", root.Party, false)
		if err != nil {
			return err
		}
		for _, name := range []string{"Clerk", "One", "Two", "Three"} {
			p, err := at(root.ID).RegisterPerson(ctx, root.Party, name, strings.ToLower(name)+"@eldermoor.example")
			if err != nil {
				return err
			}
			seat := desk.Membership{Matter: m.ID, Person: p.ID, Roles: []desk.Role{desk.Custodian}, Admitted: terms.AllLabels()}
			if name == "Clerk" {
				seat.Roles = []desk.Role{desk.Clerk}
			}
			if err := at(root.ID).Admit(ctx, seat); err != nil {
				return err
			}
			h.people[name] = p.ID
		}
		return tx.EachDocument(ctx, func(d share.Document) error {
			_, err := at(h.people["Clerk"]).File(ctx, d.ID, m.ID, 3, terms.Simple(terms.AmberStrict, root.Party))
			return err
		})
	})
}

// as is a program of somebody's.
func (h *servedHouse) as(name string) (*client.Client, error) {
	return client.New(h.url, "token of "+name)
}

// ask asks the custodians over the API, as the clerk.
func (h *servedHouse) ask(ctx context.Context, name string, leak []byte) (string, error) {
	clerk, err := h.as("Clerk")
	if err != nil {
		return "", err
	}
	made, err := clerk.AskUnsealing(ctx, client.Question{
		Texts: []client.Leak{{Name: name, Source: leak}}, Purpose: "to find where it came from", LegalBasis: "section 4 of the act",
		ProtectedDisclosure: string(share.ProtectedNo), Consulted: "counsel was asked, and says no",
	})
	if err != nil {
		return "", err
	}
	return made.Unsealings[0], nil
}

// house founds the home's house and serves it: $BARIUM_SERVER.
func serveHouse(ts *testscript.TestScript, _ bool, _ []string) {
	h, end, err := startHouse(context.Background(), ts.Getenv("BARIUM_HOME"))
	ts.Check(err)
	ts.Defer(end)
	ts.Setenv("BARIUM_SERVER", h.url)
}

// asks FILE asks the custodians about a text: $REQUEST.
func askCustodians(ts *testscript.TestScript, _ bool, args []string) {
	h := &servedHouse{url: ts.Getenv("BARIUM_SERVER")}
	id, err := h.ask(context.Background(), args[0], []byte(ts.ReadFile(args[0])))
	ts.Check(err)
	ts.Setenv("REQUEST", id)
}

// shows WORD waits until the request is shown with a word.
func showsRequest(ts *testscript.TestScript, _ bool, args []string) {
	clerk, err := (&servedHouse{url: ts.Getenv("BARIUM_SERVER")}).as("Clerk")
	ts.Check(err)
	for range 100 {
		u, err := clerk.GetUnsealing(context.Background(), ts.Getenv("REQUEST"))
		ts.Check(err)
		if b, err := json.Marshal(u); err == nil && strings.Contains(string(b), args[0]) {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	ts.Fatalf("the request never shows %q", args[0])
}

// TestKeyNeverReachesTheHouse: of all that custodians' programs send, nothing is the
// key, in any writing; and what they send opens the sheets.
func TestKeyNeverReachesTheHouse(t *testing.T) {
	dir := t.TempDir()
	env := map[string]string{"BARIUM_HOME": dir + "/home"}
	for name, text := range map[string]string{"report.md": affair.Report(), "people.csv": affair.People()} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	mustRun(t, env, "init", "--keys", dir+"/keys")
	mustRun(t, env, "share", dir+"/report.md", "--to", dir+"/people.csv", "--out", dir+"/copies")
	h, end, err := startHouse(t.Context(), dir+"/home")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(end)
	leaks, err := filepath.Glob(dir + "/copies/*.md")
	if err != nil || len(leaks) == 0 {
		t.Fatalf("no copies: %v", err)
	}
	leak, err := os.ReadFile(leaks[0])
	if err != nil {
		t.Fatal(err)
	}
	id, err := h.ask(t.Context(), "leak.md", leak)
	if err != nil {
		t.Fatal(err)
	}
	env["BARIUM_SERVER"] = h.url
	for who, file := range map[string]string{"One": "custodian-1.key", "Three": "custodian-3.key"} {
		env["BARIUM_TOKEN"] = "token of " + who
		mustRun(t, env, "custodian", "answer", id, "--key", dir+"/keys/"+file, "--yes")
		h.neverHeard(t, dir+"/keys/"+file)
	}
	u := h.until(t, id, func(u client.Unsealing) bool { return u.Report.Finding.Finding != "" })
	if names := u.Report.Finding.Documents[0].Copies; len(names) != 1 || !strings.Contains(leaks[0], names[0].Copy) {
		t.Errorf("named %+v, the leak is %s", names, leaks[0])
	}
}

func mustRun(t *testing.T, env map[string]string, args ...string) {
	t.Helper()
	var out, errs bytes.Buffer
	if code := Run(t.Context(), args, System{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &errs, Getenv: func(k string) string { return env[k] }, Environ: func() []string { return nil }}); code != Done {
		t.Fatalf("%s: exit code %d, %s", strings.Join(args, " "), code, errs.String())
	}
}

// until waits for what a request comes to.
func (h *servedHouse) until(t *testing.T, id string, done func(client.Unsealing) bool) client.Unsealing {
	t.Helper()
	clerk, err := h.as("Clerk")
	if err != nil {
		t.Fatal(err)
	}
	for range 200 {
		u, err := clerk.GetUnsealing(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		if done(u) {
			return u
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("it never comes to that")
	return client.Unsealing{}
}

// neverHeard looks for a key's share in all that was sent, as it is and as it may be
// written.
func (h *servedHouse) neverHeard(t *testing.T, file string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	_, line, _ := strings.Cut(string(text), "\nshare: ")
	line, _, _ = strings.Cut(line, "\n")
	share, err := base64.StdEncoding.DecodeString(line)
	if err != nil || len(share) != 32 {
		t.Fatalf("share of %s: %v", file, err)
	}
	h.mutex.Lock()
	defer h.mutex.Unlock()
	if h.heard.Len() < 200 {
		t.Fatalf("only %d bytes were sent", h.heard.Len())
	}
	for _, written := range [][]byte{share, share[:16], share[16:], []byte(hex.EncodeToString(share)), []byte(line), []byte(base64.RawURLEncoding.EncodeToString(share))} {
		if bytes.Contains(h.heard.Bytes(), written) {
			t.Errorf("the share of %s was sent", file)
		}
	}
}
