package demo

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestRun tells the whole story and holds it to what it must say.
func TestRun(t *testing.T) {
	var out bytes.Buffer
	o := Options{Dir: filepath.Join(t.TempDir(), "affair"), Out: &out, Program: "test", Command: "barium"}
	if err := Run(t.Context(), o); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	told := strings.Join(strings.Fields(out.String()), " ")
	for _, want := range []string{
		"Finding: identified.", "Halvern Federal Investigations Office", "Refused",
		"not-ours", "inconclusive", "as they were written", "barium trace --home",
		"240 articles were fetched", "236 have nothing of it", "05:00 The Morning Lantern (copied from none of these", "barium watch spread --home",
	} {
		if !strings.Contains(told, want) {
			t.Errorf("the story does not say %q", want)
		}
	}
	for _, line := range strings.Split(out.String(), "\n") {
		if utf8.RuneCountInString(line) > width && !strings.HasPrefix(line, "  barium ") {
			t.Errorf("line wider than %d columns: %s", width, line)
		}
	}
	spreadIs(t, filepath.Join(o.Dir, "home"))
	everyDoorOpens(t, o.Dir)
	if err := Run(t.Context(), o); err == nil {
		t.Error("a second run wrote over the first")
	}
}

// everyDoorOpens serves the house that the story left, and comes in by each door.
func everyDoorOpens(t *testing.T, dir string) {
	t.Helper()
	h, err := Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	doors, ended := make(chan []Door, 1), make(chan error, 1)
	go func() { ended <- h.Serve(ctx, l, io.Discard, "test", func(d []Door) { doors <- d }) }()
	for _, d := range <-doors {
		comeIn(t, d)
	}
	cancel()
	if err := errors.Join(<-ended, h.Close()); err != nil {
		t.Error(err)
	}
}

func comeIn(t *testing.T, d Door) {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	client := &http.Client{Jar: jar}
	answer, err := client.Get(d.Address)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	page, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK || !strings.Contains(string(page), d.Name) {
		t.Errorf("%s: status %d, %v", d.Role, answer.StatusCode, err)
	}
}
