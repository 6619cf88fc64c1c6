package web

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"

	"barium/internal/share"
	"barium/internal/web/caller"
)

//go:embed static
var staticFiles embed.FS

// static are the files that pages use, each under an address that names its
// content, so that browsers may keep them for good.
type static struct {
	addresses map[string]string // by name: "barium.css" → "/static/barium.0a1b2c3d.css"
	files     map[string][]byte // by the last part of the address
}

func newStatic() (static, error) {
	s := static{map[string]string{}, map[string][]byte{}}
	entries, err := fs.ReadDir(staticFiles, "static")
	if err != nil {
		return s, fmt.Errorf("static files: %w", err)
	}
	for _, e := range entries {
		b, err := staticFiles.ReadFile("static/" + e.Name())
		if err != nil {
			return s, fmt.Errorf("static files: %w", err)
		}
		sum := sha256.Sum256(b)
		ext := path.Ext(e.Name())
		name := strings.TrimSuffix(e.Name(), ext) + "." + hex.EncodeToString(sum[:4]) + ext
		s.addresses[e.Name()], s.files[name] = "/static/"+name, b
	}
	return s, nil
}

// address is where a file is served; an error for one that isn't there, so that a
// template that is wrong fails in its test.
func (s static) address(name string) (string, error) {
	a, ok := s.addresses[name]
	if !ok {
		return "", fmt.Errorf("no static file %s", name)
	}
	return a, nil
}

func (s *Server) staticRoutes() {
	s.open("GET /static/{name}", func(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
		name := r.PathValue("name")
		b, ok := s.static.files[name]
		if !ok {
			return share.ErrNotFound
		}
		w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		_, _ = w.Write(b) // who hung up doesn't want the rest
		return nil
	})
}
