package app

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"barium/internal/codebook"
	"barium/internal/demo/affair"
	"barium/internal/finding"
	"barium/internal/mark"
	"barium/internal/share"
	"barium/internal/text"
)

// sharedDocuments is where real official prose lies on the machines that
// measure. Elsewhere the affair's report is used, and the log says so.
const sharedDocuments = "../../../shared/data/documents/*.txt"

// prose returns official prose of so many words or a little more.
func prose(b *testing.B, words int) []byte {
	b.Helper()
	names, err := filepath.Glob(sharedDocuments)
	if err != nil {
		b.Fatal(err)
	}
	if len(names) == 0 {
		b.Logf("no %s here: measuring on the affair's report instead, which is shorter", sharedDocuments)
		return []byte(affair.Report())
	}
	var all []byte
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		for _, p := range bytes.SplitAfter(data, []byte("\n")) {
			if all = append(all, p...); len(bytes.TrimSpace(p)) == 0 && len(text.Words(string(all))) >= words {
				return all
			}
		}
	}
	return all
}

func manyPeople(n int) []share.Person {
	people := make([]share.Person, n)
	for i := range people {
		people[i] = share.Person{Party: fmt.Sprint("Party ", i%50), Name: fmt.Sprint("Name ", i), Email: fmt.Sprintf("n%d@party.example", i)}
	}
	return people
}

// noDisk takes everything and keeps nothing.
type noDisk struct{ realDisk }

func (noDisk) write(string, int, []byte) error { return nil }
func (noDisk) sync(string) error               { return nil }
func (noDisk) rename(string, string) error     { return nil }

// BenchmarkShare shares a document of 3,000 words with 512 people: with the
// files handed over, and without, which is drawing, rendering, sealing and
// recording alone.
func BenchmarkShare(b *testing.B) {
	for name, on := range map[string]disk{"recorded": noDisk{}, "handed over": realDisk{}} {
		b.Run(name, func(b *testing.B) {
			h, _ := newHome(b)
			h.disk = on
			r := Share{Name: "doc.txt", Source: prose(b, 3000), People: manyPeople(512), Terms: share.Amber, Coalition: 2}
			dir := b.TempDir()
			for i := 0; b.Loop(); i++ {
				r.Dir = filepath.Join(dir, fmt.Sprint(i))
				mustShare(b, h, r)
			}
			b.ReportMetric(float64(512*b.N)/b.Elapsed().Seconds(), "copies/s")
		})
	}
}

// manyCopies fills a home with copies of a document of so many sites, and
// returns the text of one. Only that one is rendered for its commitment.
func manyCopies(b *testing.B, h *Home, copies, sites int) []byte {
	b.Helper()
	r := Share{Name: "doc.txt", Source: prose(b, 12*sites), People: manyPeople(copies), Terms: share.Amber, Coalition: 2}
	doc, err := h.prepare(b.Context(), r)
	if err != nil {
		b.Fatal(err)
	}
	if len(doc.Sites) > sites {
		if doc, err = r.register(doc.View, doc.Sites[:sites]); err != nil {
			b.Fatal(err)
		}
	}
	batch := &batch{request: r}
	var leak []byte
	random := codebook.NewSystem()
	for i, p := range r.People {
		w := codebook.Draw(doc.Biases, random)
		var file []byte
		if i == copies/2 {
			if leak, err = mark.Render(doc.View, doc.Sites, w); err != nil {
				b.Fatal(err)
			}
			file = leak
		}
		if i%codebook.SheetCopies == 0 {
			batch.sheets = append(batch.sheets, codebook.NewSheet(doc.ID, doc.SchemeHash))
		}
		c := share.Copy{ID: share.NewCopyID(), Document: doc.ID, Person: p}
		c.Commitment = batch.sheets[len(batch.sheets)-1].Add(c.ID, w, file)
		batch.copies = append(batch.copies, c)
	}
	if _, err := h.commit(b.Context(), doc, batch); err != nil {
		b.Fatal(err)
	}
	b.Logf("%d copies, %d sites, %d words", copies, len(doc.Sites), len(text.Words(doc.View.Text)))
	return leak
}

// BenchmarkTrace traces one leak, the whole text of a copy, against 100,000
// copies of 300 sites: from the files of leak and keys to the finding in the
// ledger. The memory is the process's peak while it traces.
func BenchmarkTrace(b *testing.B) {
	for _, copies := range []int{1000, 10_000, 100_000} {
		b.Run(fmt.Sprintf("copies=%d/sites=300", copies), func(b *testing.B) {
			h, keys := newHome(b)
			leak := manyCopies(b, h, copies, 300)
			excerpt := slices.Clone(leak[:len(leak)/5])
			leaks := map[string][]byte{"whole": leak, "fifth": excerpt}
			for name, text := range leaks {
				b.Run(name, func(b *testing.B) {
					debug.FreeOSMemory()
					resetPeak(b)
					before := busy(b)
					for b.Loop() {
						f, err := h.Trace(b.Context(), Inquiry{Leaks: []Leak{{"leak.txt", text}}, Keys: keys[:2], Bound: .001})
						if err != nil || f.Finding != finding.Identified {
							b.Fatalf("%+v, %v", f, err)
						}
					}
					b.ReportMetric(peak(b), "MB-peak")
					b.ReportMetric((busy(b)-before)*1000/float64(b.N), "cpu-ms/op")
				})
			}
		})
	}
}

// resetPeak and peak read the process's largest resident memory, in MB, where
// the system tells it; 0 elsewhere.
func resetPeak(b *testing.B) {
	if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0o200); err != nil {
		b.Logf("the peak is that of the whole process: %v", err)
	}
}

func peak(b *testing.B) float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Logf("no peak of memory here: %v", err)
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kb := 0
	if _, err := fmt.Sscan(rest, &kb); err != nil {
		b.Fatal(err)
	}
	return float64(kb) / 1000
}

// busy is how many seconds the processors have worked for this process, in
// steps of 1/100: on a machine that others use too it tells more than a clock.
func busy(b *testing.B) float64 {
	stat, err := os.ReadFile("/proc/self/stat")
	if err != nil {
		b.Logf("no processor time here: %v", err)
		return 0
	}
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	var user, system float64 // fields 14 and 15, proc_pid_stat(5)
	if _, err := fmt.Sscan(fields[11]+" "+fields[12], &user, &system); err != nil {
		b.Fatal(err)
	}
	return (user + system) / 100
}
