package cli

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"barium/internal/demo/affair"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"barium": func() {
			ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
			code := Run(ctx, os.Args[1:], OS())
			stop()
			os.Exit(code)
		},
	})
}

// TestScripts keeps every promise of the command line. Each script has a
// folder of its own; its home is $BARIUM_HOME there, and does not exist yet.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Files:               scripts(t),
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("BARIUM_HOME", e.WorkDir+"/home")
			e.Setenv("HOME", e.WorkDir)
			e.Values[serversKey{}] = map[string]*served{}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"affair": writeAffair, "sparse": writeSparse, "bytes": writeBytes, "copyof": takeCopy,
			"warc": writeWARC, "lines": takeLines, "json": checkJSON, "exit": checkExit, "width": checkWidth, "replace": replaceOnce, "sql": runSQL,
			"serve": startServer, "stop": stopServer, "await": awaitOutput, "rename": renameOne, "policy": writePolicy,
			"token": makeToken, "api": callAPI, "take": takeJSON, "answers": answerBoard, "flip": flipByte, "house": serveHouse, "asks": askCustodians, "shows": showsRequest,
		},
	})
}

// scripts are all of them; with -short, by which the race detector runs, those in
// which something runs beside something else, but for the long ones that let people
// into a house.
func scripts(t *testing.T) []string {
	t.Helper()
	all, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(all) == 0 {
		t.Fatal("no scripts: ", err)
	}
	if !testing.Short() {
		return all
	}
	beside := regexp.MustCompile(`(?m)^(serve|house) |&$|barium (scan|watch) `)
	return slices.DeleteFunc(all, func(name string) bool {
		script, err := os.ReadFile(name)
		return err == nil && (!beside.Match(script) || bytes.Contains(script, []byte("\ntoken ")))
	})
}

// affair writes the documents of the demonstration.
func writeAffair(ts *testscript.TestScript, _ bool, _ []string) {
	for name, text := range map[string]string{
		"report.md": affair.Report(), "people.csv": affair.People(), "unrelated.html": affair.Unrelated(), "blog.txt": affair.Blog(),
	} {
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(text), 0o666))
	}
}

// sparse FILE SIZE writes a file of so many bytes that takes no room.
func writeSparse(ts *testscript.TestScript, _ bool, args []string) {
	size, err := strconv.ParseInt(args[1], 10, 64)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte("Prose to begin with. "), 0o666))
	ts.Check(os.Truncate(ts.MkAbs(args[0]), size))
}

// bytes FILE HEX… writes a file that can't stand in a script.
func writeBytes(ts *testscript.TestScript, _ bool, args []string) {
	data, err := hex.DecodeString(strings.Join(args[1:], ""))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o666))
}

// warc FILE URL PAGE writes a crawl's file with one page in it.
func writeWARC(ts *testscript.TestScript, _ bool, args []string) {
	page := ts.ReadFile(args[2])
	answer := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s", len(page), page)
	record := fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2026-03-01T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:6d1b5b8e-6d54-4d0c-9a43-3a6d8c6f2b11>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", args[1], len(answer), answer)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(record), 0o666))
}

// copyof DIR NAME FILE copies the file that a person was given, and sets $COPY
// to its id.
func takeCopy(ts *testscript.TestScript, _ bool, args []string) {
	rows, err := csv.NewReader(strings.NewReader(ts.ReadFile(args[0] + "/manifest.csv"))).ReadAll()
	ts.Check(err)
	for _, row := range rows {
		if row[2] == args[1] {
			ts.Setenv("COPY", row[0])
			ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(ts.ReadFile(args[0]+"/"+row[4])), 0o666))
			return
		}
	}
	ts.Fatalf("nobody is called %s", args[1])
}

// lines FROM-TO FILE OUT takes lines of a file, from 1.
func takeLines(ts *testscript.TestScript, _ bool, args []string) {
	var from, to int
	_, err := fmt.Sscanf(args[0], "%d-%d", &from, &to)
	ts.Check(err)
	lines := strings.SplitAfter(ts.ReadFile(args[1]), "\n")
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(strings.Join(lines[from-1:to], "")), 0o666))
}

// replace FILE OLD NEW replaces the first OLD, which must be there.
func replaceOnce(ts *testscript.TestScript, _ bool, args []string) {
	text := ts.ReadFile(args[0])
	if !strings.Contains(text, args[1]) {
		ts.Fatalf("%q is not in %s", args[1], args[0])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(text, args[1], args[2], 1)), 0o666))
}

// sql DATABASE STATEMENT changes a home behind the program's back.
func runSQL(ts *testscript.TestScript, _ bool, args []string) {
	db, err := sql.Open("sqlite", ts.MkAbs(args[0]))
	ts.Check(err)
	result, err := db.Exec(args[1])
	ts.Check(err)
	if n, err := result.RowsAffected(); err != nil || n == 0 {
		ts.Fatalf("%d rows changed, %v", n, err)
	}
	ts.Check(db.Close())
}

// json FILE PATH WANT looks up a value like "sites.0.kind"; "sites.length" is one
// "sites.0.%" are the keys in order.
func checkJSON(ts *testscript.TestScript, neg bool, args []string) {
	if got := lookUp(ts, args[0], args[1]); (got == args[2]) == neg {
		ts.Fatalf("%s is %s, want %s", args[1], got, args[2])
	}
}

func lookUp(ts *testscript.TestScript, file, path string) string {
	d := json.NewDecoder(strings.NewReader(ts.ReadFile(file)))
	d.UseNumber()
	var value any
	ts.Check(d.Decode(&value))
	for step := range strings.SplitSeq(path, ".") {
		value = stepJSON(ts, value, step)
	}
	return fmt.Sprint(value)
}

func stepJSON(ts *testscript.TestScript, value any, step string) any {
	switch v := value.(type) {
	case map[string]any:
		if step == "%" {
			return strings.Join(slices.Sorted(maps.Keys(v)), " ")
		}
		if x, ok := v[step]; ok {
			return x
		}
	case []any:
		if step == "length" {
			return len(v)
		}
		if i, err := strconv.Atoi(step); err == nil && i < len(v) {
			return v[i]
		}
	}
	ts.Fatalf("there is no %s", step)
	return nil
}

// exit CODE ARGS… runs barium and wants that exit code, not just any failure.
func checkExit(ts *testscript.TestScript, _ bool, args []string) {
	err := ts.Exec("barium", args[1:]...)
	got := "0"
	if err != nil {
		got = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if got != args[0] {
		ts.Fatalf("exit code %s, want %s", got, args[0])
	}
	stderr := ts.ReadFile("stderr")
	if n := strings.Count(stderr, "barium: error: "); got != "0" && n > 1 {
		ts.Fatalf("%d errors on standard error, want one", n)
	}
}

// width FILE wants no line over 80 characters but for a word that is so long.
func checkWidth(ts *testscript.TestScript, _ bool, args []string) {
	for line := range bytes.Lines([]byte(ts.ReadFile(args[0]))) {
		line := strings.TrimRight(string(line), "\n")
		long := func(word string) bool { return len(word) > pageWidth/2 }
		if len([]rune(line)) > pageWidth && !slices.ContainsFunc(strings.Fields(line), long) {
			ts.Fatalf("over %d characters: %s", pageWidth, line)
		}
	}
}
