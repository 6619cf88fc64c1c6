// Command thesaurus writes thesaurus.txt.gz from Princeton WordNet 3.0, as
// Debian's package wordnet-base installs it: the single words that WordNet's
// own count of a corpus has met, with their first four senses in each part of
// speech, and which senses are the next more general, alike or derived.
//
//	go run ./internal/house/thesaurus /usr/share/wordnet internal/match/thesaurus.txt.gz
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

const mostSenses = 4

var order = []string{"adj", "adv", "noun", "verb"}

var parts = map[string]string{"noun": "n", "verb": "v", "adj": "a", "adv": "r"}

func main() {
	if len(os.Args) != 3 {
		log.Fatal("give WordNet's folder and the file to write")
	}
	words, numbers := map[string][]string{}, map[string]int{}
	for _, part := range order {
		readIndex(filepath.Join(os.Args[1], "index."+part), parts[part], words)
	}
	var out bytes.Buffer
	writeWords(&out, words, numbers)
	beside := make([][]int, len(numbers))
	for _, part := range order {
		readData(filepath.Join(os.Args[1], "data."+part), parts[part], numbers, beside)
	}
	for _, list := range beside {
		writeLine(&out, list)
	}
	write(os.Args[2], out.Bytes())
}

// writeWords writes a line for each word, numbering the senses as they come.
func writeWords(out *bytes.Buffer, words map[string][]string, numbers map[string]int) {
	for _, w := range sorted(words) {
		var list []int
		for _, sense := range words[w] {
			if _, ok := numbers[sense]; !ok {
				numbers[sense] = len(numbers)
			}
			list = append(list, numbers[sense])
		}
		out.WriteString(w + " ")
		writeLine(out, list)
	}
	out.WriteByte('\n')
}

func writeLine(out *bytes.Buffer, list []int) {
	for i, n := range list {
		if i > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(strconv.FormatInt(int64(n), 36))
	}
	out.WriteByte('\n')
}

func sorted(words map[string][]string) []string {
	var list []string
	for w := range words {
		list = append(list, w)
	}
	slices.Sort(list)
	return list
}

// eachLine reads a file of WordNet, of which the first lines are its licence.
func eachLine(name string, do func(fields []string)) {
	f, err := os.Open(name)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if !strings.HasPrefix(lines.Text(), "  ") {
			do(strings.Fields(lines.Text()))
		}
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}

// readIndex: "lemma pos senses pointers [pointer…] senses tagged [offset…]".
// A word counts in every part of speech as soon as it was met in one.
func readIndex(name, part string, words map[string][]string) {
	eachLine(name, func(f []string) {
		n, _ := strconv.Atoi(f[2])
		offsets := f[len(f)-n:]
		if strings.Contains(f[0], "_") || f[len(f)-n-1] == "0" {
			return
		}
		for _, o := range offsets[:min(n, mostSenses)] {
			words[f[0]] = append(words[f[0]], part+o)
		}
	})
}

// readData: "offset file type words(hex) [word id…] pointers [symbol offset pos source/target…] …".
func readData(name, part string, numbers map[string]int, beside [][]int) {
	eachLine(name, func(f []string) {
		from, ok := numbers[part+f[0]]
		if !ok {
			return
		}
		words, _ := strconv.ParseInt(f[3], 16, 32)
		at := 4 + 2*int(words)
		pointers, _ := strconv.Atoi(f[at])
		for k := range pointers {
			p := f[at+1+4*k:]
			to, ok := numbers[strings.Replace(p[2], "s", "a", 1)+p[1]]
			if ok && strings.Contains("@&+", p[0]) && !slices.Contains(beside[from], to) {
				beside[from] = append(beside[from], to)
			}
		}
	})
}

func write(name string, data []byte) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err == nil {
		_, err = z.Write(data)
	}
	if err == nil {
		err = z.Close()
	}
	if err == nil {
		err = os.WriteFile(name, b.Bytes(), 0o644)
	}
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s: %d bytes, %d unpacked\n", name, b.Len(), len(data))
}
