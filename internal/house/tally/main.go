// Command tally reads what `go test -json` prints, shows it as one line a
// package with the output of what failed, and counts. ./test uses it:
//
//	go test -json ./... | tally -log FILE   shows, and keeps the lines in FILE
//	tally -sum FILE                         counts what FILE holds
//
// The sum's last line is "N passed, N failed". It exits 1 if anything failed
// or if nothing ran at all: a run that matched no test is not a success.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	log := flag.String("log", "", "append the lines read from standard input to this `file`")
	sum := flag.String("sum", "", "count the lines of this `file`")
	partial := flag.Bool("partial", false, "with -sum: a -run pattern chose the tests, so a package may match nothing")
	flag.Parse()
	ok, err := run(*log, *sum, *partial)
	if err != nil {
		fmt.Fprintln(os.Stderr, "tally:", err)
	}
	if err != nil || !ok {
		os.Exit(1)
	}
}

func run(log, sum string, partial bool) (ok bool, err error) {
	switch {
	case log != "":
		return true, record(os.Stdin, log, os.Stdout)
	case sum != "":
		f, err := os.Open(sum)
		if err != nil {
			return false, err
		}
		defer f.Close()
		t, err := readAll(f, nil)
		if err != nil {
			return false, err
		}
		return t.report(os.Stdout, partial), nil
	}
	return false, fmt.Errorf("give -log FILE or -sum FILE")
}

// record appends r's lines to the file and shows them on w as they come. What
// isn't an event, such as an error of the go command, is kept as it is.
func record(r io.Reader, file string, w io.Writer) error {
	f, err := os.OpenFile(file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = readAll(io.TeeReader(r, f), w)
	if e := f.Close(); err == nil {
		err = e
	}
	return err
}

// readAll counts the events of r and shows them on w unless that is nil.
func readAll(r io.Reader, w io.Writer) (*tally, error) {
	t := newTally(w)
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		t.line(lines.Bytes())
	}
	return t, lines.Err()
}
