package web

import (
	"errors"
	"fmt"
	"html/template"
	"image/color"
	"net/http"
	"strings"

	"barium/internal/signin"

	"github.com/boombuler/barcode/qr"
)

// An enrolment is an authenticator app that is being set up.
type enrolment struct {
	Link  string // of the page that it began from
	Key   string
	URL   template.URL // otpauth://…
	Code  template.HTML
	Wrong string
}

// showEnrolment tells the app's secret, once more if the code that came wasn't right.
func (s *Server) showEnrolment(w http.ResponseWriter, r *http.Request, status int, e enrolment) error {
	told, err := s.Door.Enrolment(r.Context(), s.Door.ceremony(r))
	if errors.Is(err, signin.ErrNoEntry) { // it was too long ago, or is finished
		http.Redirect(w, r, e.Link, http.StatusSeeOther)
		return nil
	}
	if err != nil {
		return err
	}
	e.Key, e.URL = grouped(told.Key.Reveal()), template.URL(told.URL.Reveal())
	if e.Code, err = picture(told.URL.Reveal()); err != nil {
		return err
	}
	return s.show(w, r, status, "signin_app", View{Title: "Set up an authenticator app", Body: e})
}

// grouped makes a key easier to type.
func grouped(key string) string {
	var b strings.Builder
	for i, r := range key {
		if i > 0 && i%4 == 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// picture draws a QR code, each run of dark squares in a row as one bar. The four
// squares of margin are what readers need (ISO/IEC 18004, 9.1).
func picture(text string) (template.HTML, error) {
	code, err := qr.Encode(text, qr.M, qr.Auto)
	if err != nil {
		return "", fmt.Errorf("picture of the key: %w", err)
	}
	const margin = 4
	size := code.Bounds().Dx()
	var path strings.Builder
	for y := range size {
		for x := 0; x < size; x++ {
			from := x
			for x < size && dark(code.At(x, y)) {
				x++
			}
			if x > from {
				fmt.Fprintf(&path, "M%d %dh%dv1h-%dz", from+margin, y+margin, x-from, x-from)
			}
		}
	}
	return template.HTML(fmt.Sprintf(`<svg class="qr" viewBox="0 0 %d %[1]d" role="img" aria-label="QR code of the key"><rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>`,
		size+2*margin, path.String())), nil
}

func dark(c color.Color) bool {
	r, _, _, _ := c.RGBA()
	return r == 0
}
