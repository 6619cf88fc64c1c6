package cli

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Cases are worked on over the network, and taken away as a file that holds without
// it; a file with a byte altered doesn't.
func TestCasesOverTheNetwork(t *testing.T) {
	url, id := casework(t)
	dir := t.TempDir()
	letter, file, key := filepath.Join(dir, "letter.txt"), filepath.Join(dir, "case.zip"), filepath.Join(dir, "key")
	if err := os.WriteFile(letter, []byte("We were sent this by post."), 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(code int, wanted string, args ...string) string {
		t.Helper()
		var out, told bytes.Buffer
		env := map[string]string{"BARIUM_SERVER": url, "BARIUM_TOKEN": "of the clerk"}
		got := Run(context.Background(), append([]string{"case"}, args...), System{strings.NewReader(""), &out, &told, func(k string) string { return env[k] }, func() []string { return nil }})
		if all := out.String() + told.String(); got != code || !strings.Contains(all, wanted) {
			t.Errorf("%v: exit %d, want %d and %q\n%s", args, got, code, wanted, all)
		}
		return out.String()
	}
	run(0, "The report in print", "list")
	run(0, "Exhibit 2, SHA-256", "exhibit", id, letter, "--note", "a letter of the editor's")
	run(0, "completeness: not answered", "show", id)
	run(0, `"state": "open"`, "show", id, "--json")
	run(1, "refused", "decide", id, "--outcome", "not established", "--reason", "too little could be read")
	run(1, "not-there", "show", "C-NOPE")
	run(0, "Verify it with", "bundle", id, "-o", file)
	run(1, "exists already", "bundle", id, "-o", file)
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	from := bytes.Index(data, []byte("house.example/ledger+"))
	line, _, _ := bytes.Cut(data[from:], []byte("\n"))
	if err := os.WriteFile(key, line, 0o600); err != nil {
		t.Fatal(err)
	}
	run(0, "2 exhibits", "verify", file, "--key", key)
	run(0, `"exhibits": 2`, "verify", file, "--key", string(line), "--json")
	data[bytes.Index(data, []byte("sent this by post"))]++
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	run(1, "does not hold", "verify", file, "--key", key)
	run(1, "does not hold", "verify", letter, "--key", key)
}
