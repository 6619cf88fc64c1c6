package demo

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"barium/internal/demo/affair"
	"barium/internal/format"
	"barium/internal/text"
)

// A copyFile is a copy as it was handed over.
type copyFile struct {
	id, party, name, file string
	data                  []byte
}

// readCopies reads what the manifest lists.
func readCopies(dir string) ([]copyFile, error) {
	f, err := os.Open(filepath.Join(dir, "manifest.csv"))
	if err != nil {
		return nil, err
	}
	rows, err := csv.NewReader(f).ReadAll()
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return nil, err
	}
	var list []copyFile
	for _, r := range rows[1:] {
		c := copyFile{id: r[0], party: r[1], name: r[2], file: filepath.Join(dir, r[4])}
		if c.data, err = os.ReadFile(c.file); err != nil {
			return nil, err
		}
		list = append(list, c)
	}
	return list, nil
}

// quoted is how a copy words the passages that the newspaper quotes and edits,
// by their names. They are taken from the copy as a reader would, sentence by
// sentence, and not from the original.
func quoted(copy []byte) (map[string]string, error) {
	passages, err := affair.Passages()
	if err != nil {
		return nil, err
	}
	original, err := format.Parse("report.md", []byte(affair.Report()))
	if err != nil {
		return nil, err
	}
	leaked, err := format.Parse("report.md", copy)
	if err != nil {
		return nil, err
	}
	wording := map[string]string{}
	for _, p := range passages {
		start, end := original.TextRange(p.Start, p.End)
		if wording[p.Name], err = sameSentences(original, leaked, start, end); err != nil {
			return nil, fmt.Errorf("passage %s: %w", p.Name, err)
		}
	}
	return wording, nil
}

// sameSentences returns, of a copy, the sentences that stand where those of
// the original's stretch stand: in the same paragraph, at the same places.
func sameSentences(original, leaked *format.View, start, end int) (string, error) {
	if len(original.Blocks) != len(leaked.Blocks) {
		return "", fmt.Errorf("the copy has %d blocks, the original %d", len(leaked.Blocks), len(original.Blocks))
	}
	for i, b := range original.Blocks {
		if start < b.Start || end > b.End {
			continue
		}
		paragraph := leaked.Text[leaked.Blocks[i].Start:leaked.Blocks[i].End]
		there, here := text.Sentences(original.Text[b.Start:b.End]), text.Sentences(paragraph)
		if len(there) != len(here) {
			return "", fmt.Errorf("%d sentences in the copy's paragraph, %d in the original's", len(here), len(there))
		}
		var kept []string
		for k, s := range there {
			if s.End+b.Start > start && s.Start+b.Start < end {
				kept = append(kept, strings.TrimSpace(paragraph[here[k].Start:here[k].End]))
			}
		}
		return strings.Join(kept, " "), nil
	}
	return "", fmt.Errorf("no paragraph holds it")
}
