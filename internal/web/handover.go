package web

import (
	"mime"
	"net/http"
)

// handOver sends a file to be kept. A file of somebody else's must not run as a
// page of ours, whatever is in it.
func handOver(w http.ResponseWriter, name string, body []byte) {
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	_, _ = w.Write(body) // who hung up doesn't want the rest
}
