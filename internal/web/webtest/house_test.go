package webtest

import (
	"net/http"
	"strings"
	"testing"
)

// Each reading is another wording, and only for who may read.
func TestReadingIsMarked(t *testing.T) {
	h := New(t)
	s := Serve(t, h)
	r := h.Release(t, h.Document, "reader")
	if got := s.As(t, "reader").Post("/documents/"+h.Document+"/read", nil); got.Status != http.StatusForbidden {
		t.Errorf("before the terms were accepted: status %d", got.Status)
	}
	h.Accept(t, "reader", r.ID)
	first := s.As(t, "reader").Post("/documents/"+h.Document+"/download", nil)
	second := s.As(t, "reader").Post("/documents/"+h.Document+"/download", nil)
	if first.Status != http.StatusOK || first.Body == second.Body || !strings.Contains(first.Body, "Pellgate") {
		t.Errorf("status %d; the same twice: %v", first.Status, first.Body == second.Body)
	}
	for _, who := range []string{"colleague", "stranger", "further"} {
		if got := s.As(t, who).Post("/documents/"+h.Document+"/read", nil); got.Status != http.StatusNotFound {
			t.Errorf("%s: status %d", who, got.Status)
		}
	}
}
