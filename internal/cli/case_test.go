package cli

import (
	"bytes"
	"net/http"
	"os"
	"strings"
	"testing"

	"barium/internal/demo/affair"
)

// asked runs a command and returns what it wrote.
func asked(t *testing.T, env map[string]string, args ...string) (string, int) {
	t.Helper()
	var out, errs bytes.Buffer
	code := Run(t.Context(), args, System{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &errs, Getenv: func(k string) string { return env[k] }, Environ: func() []string { return nil }})
	return out.String() + errs.String(), code
}

// TestCaseOverTheNetwork: a case's matrix, its scores and the series, asked of a
// served house. What others say is shown only to who has handed in their own.
func TestCaseOverTheNetwork(t *testing.T) {
	dir := t.TempDir()
	env := map[string]string{"BARIUM_HOME": dir + "/home"}
	for name, text := range map[string]string{"report.md": affair.Report(), "people.csv": affair.People()} {
		if err := os.WriteFile(dir+"/"+name, []byte(text), 0o600); err != nil {
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
	request, err := h.ask(t.Context(), "leak.md", []byte(affair.Report()))
	if err != nil {
		t.Fatal(err)
	}
	clerk, err := newHouse(h.url, "token of Clerk")
	if err != nil {
		t.Fatal(err)
	}
	call := func(method string, body any, path ...string) (made struct{ ID string }) {
		t.Helper()
		if err := clerk.do(t.Context(), method, body, &made, path...); err != nil {
			t.Fatal(err)
		}
		return made
	}
	var choices struct{ Matters []struct{ ID string } }
	if err := clerk.do(t.Context(), http.MethodGet, nil, &choices, "case-choices"); err != nil {
		t.Fatal(err)
	}
	id := call(http.MethodPost, map[string]any{"title": "The lights \x1b[31mout", "matter": choices.Matters[0].ID, "requests": []string{request}}, "cases").ID
	for weight, title := range []string{1: "an adviser", 2: "a mole"}[1:] {
		call(http.MethodPost, map[string]any{"title": title, "weight": weight + 1}, "cases", id, "hypotheses")
	}
	call(http.MethodPost, map[string]any{"title": "printed word for word", "grade": "A1"}, "cases", id, "evidence")

	env["BARIUM_SERVER"], env["BARIUM_TOKEN"] = h.url, "token of Clerk"
	says := func(want string, args ...string) {
		t.Helper()
		if out, code := asked(t, env, args...); code != Done || !strings.Contains(out, want) || strings.Contains(out, "\x1b") {
			t.Errorf("%s: exit code %d, without %q: %q", strings.Join(args, " "), code, want, out)
		}
	}
	says("once your own estimates are in", "case", "matrix", strings.ToLower(id))
	says("No call can be scored", "case", "score")
	rows := []map[string]any{{"evidence": "E1", "cells": map[string]any{"H1": map[string]string{"letter": "CC"}, "H2": map[string]string{"letter": "I"}}}}
	call(http.MethodPut, map[string]any{"rows": rows, "in": true}, "cases", id, "estimates")
	says("H1 leads: very likely", "case", "matrix", id)
	says(`"leader": "H1"`, "case", "matrix", id, "--json")
	says("without E1", "case", "matrix", id)
	call(http.MethodPut, map[string]string{"hypothesis": "H1", "why": "they have said so"}, "cases", id, "truth")
	says("alone", "case", "score")
	says(`"brier"`, "case", "score", "--json")
	says("1 inquiry opened", "case", "series")
	says(`"inquiries"`, "case", "series", "--json")
	env["BARIUM_TOKEN"] = "token of nobody"
	if out, code := asked(t, env, "case", "matrix", id); code == Done {
		t.Errorf("without a token: %s", out)
	}
}
