package api

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/web/caller"
)

func newTestAPI() *API {
	return New(Config{Version: "1.2.3", Now: time.Now, Errors: slog.New(slog.DiscardHandler)})
}

// ask sends a request as somebody, "" for nobody.
func ask(a *API, who, method, path, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	a.ServeHTTP(w, r.WithContext(caller.Into(r.Context(), caller.Caller{Person: who})))
	return w
}

// described is the description as programs get it.
func described(t *testing.T) map[string]any {
	t.Helper()
	w := ask(newTestAPI(), "P-1", http.MethodGet, "/openapi.json", "")
	var d map[string]any
	if err := json.Unmarshal(w.Body.Bytes(), &d); err != nil || w.Code != http.StatusOK {
		t.Fatalf("status %d, %v", w.Code, err)
	}
	return d
}

func at(v any, path ...string) any {
	for _, key := range path {
		m, _ := v.(map[string]any)
		v = m[key]
	}
	return v
}

// TestTheDescriptionIsWhole: OpenAPI 3.1 as its specification wants it, as far as
// structure goes, and of each operation what a program's author has to know.
func TestTheDescriptionIsWhole(t *testing.T) {
	d := described(t)
	if at(d, "openapi") != "3.1.0" || at(d, "info", "title") == "" || at(d, "info", "version") != "1.2.3" {
		t.Errorf("%v, %v", d["openapi"], d["info"])
	}
	ids := map[string]bool{}
	for path, item := range at(d, "paths").(map[string]any) {
		for method, o := range item.(map[string]any) {
			name := method + " " + path
			wholeOperation(t, d, name, path, o)
			id, _ := at(o, "operationId").(string)
			if !regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`).MatchString(id) || ids[id] {
				t.Errorf("%s: operation id %q", name, id)
			}
			ids[id] = true
		}
	}
	if len(ids) < 10 {
		t.Errorf("%d operations", len(ids))
	}
	whole(t, d, "#", d)
}

func wholeOperation(t *testing.T, d map[string]any, name, path string, o any) {
	t.Helper()
	if s, _ := at(o, "summary").(string); s == "" {
		t.Errorf("%s has no summary", name)
	}
	for _, need := range at(o, "security").([]any) {
		for scheme := range need.(map[string]any) {
			if at(d, "components", "securitySchemes", scheme, "type") == nil {
				t.Errorf("%s needs %s, which isn't declared", name, scheme)
			}
		}
	}
	if len(at(o, "security").([]any)) == 0 {
		t.Errorf("%s is open to everybody", name)
	}
	for _, status := range []string{"401", "403", "404", "422", "429", "503"} {
		words, _ := at(o, "responses", status, "description").(string)
		if !strings.HasPrefix(words, "`") || at(o, "responses", status, "content", problemType, "schema") == nil {
			t.Errorf("%s: %s is %q", name, status, words)
		}
	}
	if !slices.ContainsFunc([]string{"200", "201", "204"}, func(s string) bool { return at(o, "responses", s, "description") != nil }) {
		t.Errorf("%s doesn't say what it answers", name)
	}
	var declared []string
	parameters, _ := at(o, "parameters").([]any)
	for _, p := range parameters {
		if at(p, "in") == "path" && at(p, "required") == true {
			declared = append(declared, fmt.Sprintf("{%v}", at(p, "name")))
		}
	}
	wanted := regexp.MustCompile(`\{[^}]*\}`).FindAllString(path, -1)
	if slices.Sort(declared); !slices.Equal(declared, slices.Sorted(slices.Values(wanted))) {
		t.Errorf("%s declares %v", name, declared)
	}
}

// whole follows every reference, and looks at the types of every schema.
func whole(t *testing.T, d any, where string, v any) {
	t.Helper()
	switch v := v.(type) {
	case []any:
		for i, x := range v {
			whole(t, d, fmt.Sprint(where, "/", i), x)
		}
	case map[string]any:
		if ref, ok := v["$ref"].(string); ok && at(d, strings.Split(strings.TrimPrefix(ref, "#/"), "/")...) == nil {
			t.Errorf("%s leads to %s, which isn't there", where, ref)
		}
		for key, x := range v {
			whole(t, d, where+"/"+key, x)
		}
	}
}

// TestNobodyReadsTheAPI: without signing in nothing is answered, the description
// included, and what is there looks like what isn't.
func TestNobodyReadsTheAPI(t *testing.T) {
	for path := range at(described(t), "paths").(map[string]any) {
		for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodDelete} {
			want(t, ask(newTestAPI(), "", method, strings.NewReplacer("{", "", "}", "").Replace(path), "{}"), SignInFirst)
		}
	}
	for _, path := range []string{"/", "/openapi.json", "/openapi.yaml", "/openapi-3.0.json", "/nothing"} {
		want(t, ask(newTestAPI(), "", http.MethodGet, path, ""), SignInFirst)
	}
}

func want(t *testing.T, w *httptest.ResponseRecorder, c Code) {
	t.Helper()
	var p struct{ Type string }
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || p.Type != scheme+string(c) || w.Code != c.status() || w.Header().Get("Content-Type") != problemType {
		t.Errorf("want %s: %d, %s, %s", c, w.Code, w.Header().Get("Content-Type"), w.Body)
	}
}

// TestWhatNoOperationFinds has codes, too.
func TestWhatNoOperationFinds(t *testing.T) {
	a := newTestAPI()
	want(t, ask(a, "P-1", http.MethodGet, "/nothing", ""), NotThere)
	w := ask(a, "P-1", http.MethodDelete, "/today", "")
	want(t, w, WrongMethod)
	if w.Header().Get("Allow") != "GET" {
		t.Errorf("Allow: %s", w.Header().Get("Allow"))
	}
	want(t, ask(a, "P-1", http.MethodPost, "/releases/preview", "{"), Malformed)
	want(t, ask(a, "P-1", http.MethodPost, "/releases/preview", `{"to":7}`), Invalid)
	want(t, ask(a, "P-1", http.MethodGet, "/receipts?before=x", ""), Invalid)
	r := httptest.NewRequest(http.MethodPost, "/releases/preview", strings.NewReader("a=b"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	got := httptest.NewRecorder()
	a.ServeHTTP(got, r.WithContext(caller.Into(r.Context(), caller.Caller{Person: "P-1"})))
	want(t, got, UnsupportedType)
	r = httptest.NewRequest(http.MethodPost, "/receipts/mail", nil)
	r.Header.Set("Idempotency-Key", strings.Repeat("k", maxKey+1))
	got = httptest.NewRecorder()
	a.ServeHTTP(got, r.WithContext(caller.Into(r.Context(), caller.Caller{Person: "P-1"})))
	want(t, got, Malformed)
}

// TestCodesAreDocumented: docs/api.md has the table as it is here.
func TestCodesAreDocumented(t *testing.T) {
	doc, err := os.ReadFile("../../../docs/api.md")
	if err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	table.WriteString("| code | status | means |\n|---|---|---|\n")
	status := 0
	for _, c := range Codes() {
		fmt.Fprintf(&table, "| `%s` | %d | %s |\n", c.Code, c.Status, c.Words)
		if c.Status < status {
			t.Errorf("%s stands after a higher status", c.Code)
		}
		status = c.Status
	}
	if !strings.Contains(string(doc), table.String()+"\n") {
		t.Errorf("docs/api.md lacks the table of codes as it is:\n%s", table.String())
	}
}
