package collect

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"barium/internal/format"
	"barium/internal/watch"
	"barium/internal/watch/article"
)

// folder reads the text files below a folder. Links are not followed: they may
// lead out of it, or round in a circle.
func (r *round) folder() error {
	return filepath.WalkDir(r.src.Address, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil && path == r.src.Address:
			return err
		case err != nil:
			return r.report(path, time.Time{}, err)
		case strings.HasPrefix(d.Name(), ".") && path != r.src.Address:
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case !d.Type().IsRegular() || !readable(path):
			return nil
		}
		return r.file(path)
	})
}

// readable says whether a file's name is that of a text.
func readable(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".txt", ".text", ".md", ".markdown", ".mdown", ".mkd", ".html", ".htm", ".xhtml":
		return true
	}
	return false
}

// file reads one local file, and again when its size or time has changed.
func (r *round) file(path string) error {
	st, err := os.Stat(path)
	if err != nil {
		return r.unopened(path, err)
	}
	full, err := filepath.Abs(path)
	if err != nil {
		full = path
	}
	key := fmt.Sprintf("file:%s#%d-%d", filepath.ToSlash(full), st.Size(), st.ModTime().UnixMicro())
	return r.item(key, path, func() (watch.Publication, error) { return r.readFile(path, full, st) })
}

// unopened is a file that isn't there: a source's own is the source's failure.
func (r *round) unopened(path string, err error) error {
	if r.src.Kind == watch.Page {
		return err
	}
	return r.report(path, time.Time{}, err)
}

func (r *round) readFile(path, full string, st fs.FileInfo) (watch.Publication, error) {
	if st.IsDir() {
		return watch.Publication{}, fmt.Errorf("%s is a folder: watch it as one", path)
	}
	if st.Size() > format.MaxSize {
		return watch.Publication{}, fmt.Errorf("%s has %d MiB, and the limit is %d MiB: split it", path, st.Size()>>20, format.MaxSize>>20)
	}
	src, err := os.ReadFile(path)
	if err != nil {
		return watch.Publication{}, err
	}
	var a article.Article
	if kind := filepath.Ext(path); htmlName(kind) || !readable(path) && sniff(src) == "text/html" {
		a, err = article.Extract(src, "", "")
	} else {
		var v *format.View
		if v, err = format.Parse(path, src); err == nil {
			a = article.Article{Text: v.Text, Title: firstLine(v.Text)}
		}
	}
	if err != nil {
		return watch.Publication{}, err
	}
	p := r.publication(a, "", r.c.Now(), watch.Seen)
	p.URL = "file://" + filepath.ToSlash(full)
	p.Title = or(p.Title, filepath.Base(path))
	return p, nil
}

func htmlName(ext string) bool {
	switch strings.ToLower(ext) {
	case ".html", ".htm", ".xhtml":
		return true
	}
	return false
}
