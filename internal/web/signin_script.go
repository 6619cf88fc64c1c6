package web

import (
	"encoding/json"
	"io"
	"net/http"

	"barium/internal/share/invalid"
	"barium/internal/signin"
	"barium/internal/web/caller"
)

// maxSigned is how much a device says at most: a credential with its attestation.
const maxSigned = 64 << 10

// script answers the script of a page, in JSON, to everybody.
func (s *Server) script(pattern string, h handler) {
	s.handle(pattern, true, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := h(w, r, caller.From(r.Context())); err != nil {
			s.Door.note(r, "not let in", err)
			s.failScript(w, r, err)
		}
	}))
}

// ask hands a ceremony's options to the script, and its secret to the browser.
func (s *Server) ask(w http.ResponseWriter, options []byte, ceremony signin.Secret, err error) error {
	if err != nil {
		return err
	}
	s.begun(w, ceremony)
	answerScript(w, http.StatusOK, json.RawMessage(options))
	return nil
}

// A signing is what the script brings from a device.
type signing struct {
	Name       string          `json:"name"`
	Credential json.RawMessage `json:"credential"`
}

func (s *Server) signed(r *http.Request) (in signing, err error) {
	if err := json.NewDecoder(io.LimitReader(r.Body, maxSigned)).Decode(&in); err != nil {
		return in, invalid.Errorf("what the device said can't be read")
	}
	return in, nil
}

// goOn tells the script where to go on to.
func (s *Server) goOn(w http.ResponseWriter, r *http.Request, e signin.Entry, err error) error {
	if err != nil {
		return err
	}
	s.entered(w, r, e)
	answerScript(w, http.StatusOK, map[string]string{"next": inward(r.URL.Query().Get("next"))})
	return nil
}
