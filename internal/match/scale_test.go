package match

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"barium/internal/text"
)

var (
	kept    = flag.String("kept", "", "folder in which generated indexes are kept between runs")
	lengths = flag.String("lengths", "70,700,7000", "words of an article for BenchmarkScale")
	passed  = flag.Int("words", 4_000_000, "words of all articles together that BenchmarkScale searches")
	counts  = flag.String("library", "1000,10000,100000", "numbers of documents for BenchmarkScale")
)

// generated is a Library that makes its documents again whenever it is asked.
type generated struct {
	*babbler
	words int
	read  *atomic.Int64 // documents that were asked for
}

func (g generated) Document(id string) (Document, error) {
	var i uint64
	if _, err := fmt.Sscanf(id, "g%d", &i); err != nil {
		return Document{}, ErrGone
	}
	g.read.Add(1)
	return g.document(i, g.words), nil
}

// generatedIndex returns an index of n documents from memory-mapped blocks.
func generatedIndex(b *testing.B, g generated, n int) *Index {
	b.Helper()
	folder := *kept
	if folder == "" {
		folder = b.TempDir()
	}
	folder = filepath.Join(folder, fmt.Sprintf("%d-%d", n, g.words))
	if _, err := os.Stat(folder); err != nil {
		saveIndex(b, g, n, folder)
		runtime.GC()
	}
	x := New(g)
	names, _ := filepath.Glob(filepath.Join(folder, "match-*"))
	for _, name := range names {
		if err := x.Adopt(mapped(b, name)); err != nil {
			b.Fatal(err)
		}
	}
	if x.Len() != n {
		b.Fatalf("%d documents in %s, want %d: remove the folder", x.Len(), folder, n)
	}
	return x
}

// mostInMemory is how many documents are indexed before their block is written.
const mostInMemory = 250_000

// saveIndex writes an index of n documents into one block: of several that are
// written first where they are many, as a home would do it over the years.
func saveIndex(b *testing.B, g generated, n int, folder string) {
	start := time.Now()
	if err := os.MkdirAll(folder, 0o755); err != nil {
		b.Fatal(err)
	}
	for from := 0; from < n; from += mostInMemory {
		x := New(g)
		for at := from; at < min(n, from+mostInMemory); at += 2000 {
			var docs []Document
			for i := at; i < min(n, at+2000); i++ {
				docs = append(docs, g.document(uint64(i), g.words))
			}
			if err := x.Add(docs...); err != nil {
				b.Fatal(err)
			}
		}
		saveMerged(b, x, folder)
		fmt.Printf("%d documents after %v\n", min(n, from+mostInMemory), time.Since(start).Round(time.Second))
	}
	parts, _ := filepath.Glob(filepath.Join(folder, "match-*"))
	if len(parts) == 1 {
		return
	}
	x := New(g)
	for _, name := range parts {
		if err := x.Adopt(mapped(b, name)); err != nil {
			b.Fatal(err)
		}
	}
	saveMerged(b, x, folder)
	for _, name := range parts {
		if err := os.Remove(name); err != nil {
			b.Fatal(err)
		}
	}
	fmt.Printf("one block after %v\n", time.Since(start).Round(time.Second))
}

func saveMerged(b *testing.B, x *Index, folder string) {
	if err := x.Merge(); err != nil {
		b.Fatal(err)
	}
	for _, k := range x.Blocks() {
		if err := os.WriteFile(filepath.Join(folder, k.Name), k.Bytes, 0o644); err != nil {
			b.Fatal(err)
		}
	}
}

func mapped(b *testing.B, name string) []byte {
	f, err := os.Open(name)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		b.Fatal(err)
	}
	block, err := syscall.Mmap(int(f.Fd()), 0, int(info.Size()), syscall.PROT_READ, syscall.MAP_SHARED)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = syscall.Munmap(block) })
	return block
}

// resident is the memory of this process, mapped files included, in MB.
func resident() int {
	status, _ := os.ReadFile("/proc/self/status")
	for _, line := range strings.Split(string(status), "\n") {
		var kb int
		if _, err := fmt.Sscanf(line, "VmRSS: %d kB", &kb); err == nil {
			return kb >> 10
		}
	}
	return 0
}

func processorTime() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// A pace is what searching articles came to.
type pace struct {
	perSecond float64 // by the clock
	processor float64 // articles for each second of processor time, times cores
	reported  int
	read      float64 // documents read for an article
}

// articlesFrom makes n articles of so many words of the paragraphs of real texts.
func articlesFrom(texts []string, n, words int, seed uint64) []string {
	rng := rand.New(rand.NewPCG(seed, 4))
	paragraphs := paragraphsOf(texts)
	out := make([]string, n)
	for i := range out {
		var b strings.Builder
		for left := words; left > 0; {
			p := paragraphs[rng.IntN(len(paragraphs))]
			w := text.Words(p)
			cut := w[min(left, len(w))-1].End
			b.WriteString(p[:cut] + "\n\n")
			left -= min(left, len(w))
		}
		out[i] = b.String()
	}
	return out
}

// measurePace searches all articles on all cores.
func measurePace(b *testing.B, x *Index, g generated, articles []string) pace {
	var next, found atomic.Int64
	var workers sync.WaitGroup
	start, used, read := time.Now(), processorTime(), g.read.Load()
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := int(next.Add(1) - 1); i < len(articles); i = int(next.Add(1) - 1) {
				m, err := x.Find(Query{Text: articles[i]})
				if err != nil {
					b.Error(err)
				}
				if len(m) > 0 {
					found.Add(1)
				}
			}
		})
	}
	workers.Wait()
	n := float64(len(articles))
	cores := float64(runtime.GOMAXPROCS(0))
	return pace{n / time.Since(start).Seconds(), cores * n / (processorTime() - used).Seconds(), int(found.Load()), float64(g.read.Load()-read) / n}
}

func numbersOf(b *testing.B, list string) (out []int) {
	for _, s := range strings.Split(list, ",") {
		n, err := strconv.Atoi(s)
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, n)
	}
	return out
}

// BenchmarkScale prints how many articles a second are searched for passages of
// so many documents of 500 words, and of articles of so many words.
func BenchmarkScale(b *testing.B) {
	taught, others := source(b)
	g := generated{newBabbler(taught), 500, new(atomic.Int64)}
	fmt.Printf("\n%10s %8s %9s %9s %10s %14s %6s %9s\n", "documents", "article", "articles", "a second", "processor", "documents read", "MB", "reported")
	for _, n := range numbersOf(b, *counts) {
		x := generatedIndex(b, g, n)
		for _, length := range numbersOf(b, *lengths) {
			// The first texts bring the index into memory, the second are measured.
			half := len(others) / 2
			measurePace(b, x, g, articlesFrom(others[:half], *passed/length/2, length, 1))
			articles := articlesFrom(others[half:], *passed/length, length, 2)
			p := measurePace(b, x, g, articles)
			fmt.Printf("%10d %8d %9d %9.0f %10.0f %14.2f %6d %9d\n", n, length, len(articles), p.perSecond, p.processor, p.read, resident(), p.reported)
		}
	}
}
