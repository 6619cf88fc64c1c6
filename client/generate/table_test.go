package generate

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// The tables of operations stand in this document, after this line.
const (
	tablesIn    = "../../docs/api.md"
	tablesAfter = "<!-- What follows is made from the API's description by go test ./client/generate -update. -->\n"
)

// A chapter is about the operations of a scope, or of those the ones below an address.
type chapter struct {
	title, scope string
	below        []string
}

// chapters are in the order of the document. An operation stands in the first that it
// belongs to.
func chapters() []chapter {
	all := []string{"/"}
	return []chapter{
		{"Reading, and what waits", "read", all}, {"Accepting and acknowledging", "accept", all},
		{"Secrets, and what can be inferred", "documents", []string{"/secrets", "/matters/{id}/worlds"}}, {"Documents and drafts", "documents", all},
		{"Releases", "release", all}, {"Consent", "consent", all}, {"Standing", "standing", all}, {"Parties, people and matters", "people", all},
		{"Unsealing", "unsealing", all}, {"Series of cases", "cases", []string{"/series", "/case-scores"}}, {"Cases", "cases", all}, {"The ledger", "ledger", all},
	}
}

// tables are all operations that a token can be for.
func tables(t *testing.T, all []operation) string {
	t.Helper()
	slices.SortStableFunc(all, func(x, y operation) int { return strings.Compare(x.path, y.path) })
	var b strings.Builder
	for _, c := range chapters() {
		fmt.Fprintf(&b, "\n### %s\n\nScope `%s`.\n\n| operation | | does |\n|---|---|---|\n", c.title, c.scope)
		all = slices.DeleteFunc(all, func(o operation) bool {
			if scopeOf(o) != c.scope || !slices.ContainsFunc(c.below, func(at string) bool { return strings.HasPrefix(o.path, at) }) {
				return false
			}
			fmt.Fprintf(&b, "| `%s` | `%s %s` | %s |\n", o.OperationID, strings.ToUpper(o.method), o.path, strings.ReplaceAll(o.Summary, "|", "\\|"))
			return true
		})
	}
	for _, o := range all {
		t.Errorf("no chapter of %s is about %s, whose scope is %q", tablesIn, o.OperationID, scopeOf(o))
	}
	return b.String()
}

func scopeOf(o operation) string {
	for _, s := range o.Security {
		if scopes := s["token"]; len(scopes) == 1 {
			return scopes[0]
		}
	}
	return ""
}

// TestOperationsAreDocumented: the document names every operation, as the API
// describes it.
func TestOperationsAreDocumented(t *testing.T) {
	doc, err := os.ReadFile(tablesIn)
	if err != nil {
		t.Fatal(err)
	}
	before, _, ok := bytes.Cut(doc, []byte(tablesAfter))
	if !ok {
		t.Fatalf("%s has no place for the tables", tablesIn)
	}
	want := append(append(before, tablesAfter...), tables(t, operations(description()))...)
	if *update {
		if err := os.WriteFile(tablesIn, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(doc, want) {
		t.Errorf("%s doesn't have the operations as they are: run 'go test ./client/generate -update' and look at what changes", tablesIn)
	}
}
