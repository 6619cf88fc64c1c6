package web_test

import (
	"net/http"
	"strings"
	"testing"

	"barium/internal/share/terms"
	"barium/internal/web/webtest"
)

// hostile is what somebody might write who wants to reach the readers' browsers.
const hostile = `# A <script>alert(1)</script> title

The engineers began their work on Monday, although the weather was bad. <img src=x onerror=alert(2)> They found that the pumps were old.

- It is not clear who ordered the valves to be closed. [here](javascript:alert(3))
- Because the gates were shut, the town was flooded.

| a <b onclick="alert(4)">b</b> | c |
|---|---|
| 1 | " onmouseover="alert(5) |

` + "```\n</code></pre><script>alert(6)</script>\n```" + `

<iframe src="https://elsewhere.example/"></iframe>
`

// Whatever a document holds is shown as text, in lists, tables and code as it was
// meant, and beside it what the recipient is told.
func TestTheTextIsTextAlone(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	document := h.File(t, "hostile.md", hostile, strict(h))
	h.Accept(t, "reader", h.Release(t, document, "reader").ID)
	page := s.As(t, "reader").Post("/documents/"+document+"/read", nil)
	contains(t, page, http.StatusOK, `<ul class="items">`, `<span class="mark">•</span>`, `<th scope="col">`, "<td>1</td>", "<pre><code>&lt;/code&gt;",
		"individually marked", "TLP:AMBER&#43;STRICT", h.People["reader"].Name)
	lacks(t, page, "<script>", "<iframe", "<img src=x", "onclick=\"", "onmouseover=\"", "javascript:")
	file := s.As(t, "reader").Post("/documents/"+document+"/download", nil)
	if got := file.Header.Get("Content-Disposition"); !strings.HasPrefix(got, "attachment; filename=") || file.Header.Get("Content-Type") != "application/octet-stream" {
		t.Errorf("%q, %q", got, file.Header.Get("Content-Type"))
	}
}

// What has no place where the wording varies can't be marked, so it isn't served:
// neither a document, nor the part of one that is for somebody.
func TestNothingIsServedUnmarked(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	bare := h.File(t, "bare.md", "# Bare\n\nPumps: 3. Gates: 2.\n", strict(h))
	on := strict(h)
	on.Paragraphs = map[int]terms.Audience{}
	for n := 2; n <= 4; n++ {
		on.Paragraphs[n] = terms.Parties(h.Parties["rilla"].ID)
	}
	heading := h.File(t, "heading.md", slow, on)
	for _, document := range []string{bare, heading} {
		h.Accept(t, "reader", h.Release(t, document, "reader").ID)
		for _, way := range []string{"/read", "/download"} {
			contains(t, s.As(t, "reader").Post("/documents/"+document+way, nil), http.StatusUnprocessableEntity, "couldn&#39;t be marked")
		}
		if n := copiesOf(t, h, document); n != 0 {
			t.Errorf("%d copies were made", n)
		}
	}
}
