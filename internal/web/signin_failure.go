package web

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"barium/internal/share"
	"barium/internal/signin"
)

// explainSignIn is explain for what happens at the door. Why somebody isn't let in
// nobody is told: it would tell what is there.
func explainSignIn(err error) (failure, bool) {
	var wait *signin.TooMany
	switch {
	case errors.As(err, &wait):
		return failure{http.StatusTooManyRequests, "Too many attempts", fmt.Sprintf("Please wait %s, and try again then.", pause(wait.Wait))}, true
	case errors.Is(err, signin.ErrBrowser):
		return failure{http.StatusForbidden, "Not for programs", "This is for people in a browser, and not for programs with a token."}, true
	case errors.Is(err, signin.ErrNoEntry):
		return failure{http.StatusForbidden, "That lets nobody in", "It may be mistyped, too old or used already. Please try once more, or ask a registrar of the house for a new link."}, true
	}
	return failure{}, false
}

// pause is how long somebody waits, in words.
func pause(d time.Duration) string {
	if d < time.Minute {
		return count(int(d/time.Second)+1, "second", "seconds")
	}
	return count(int((d+time.Minute-1)/time.Minute), "minute", "minutes")
}

// waiting says in the header, too, how long to wait.
func waiting(w http.ResponseWriter, err error) {
	var wait *signin.TooMany
	if errors.As(err, &wait) {
		w.Header().Set("Retry-After", strconv.Itoa(int(wait.Wait/time.Second)+1))
	}
	if after, passes := share.Later(err); passes {
		w.Header().Set("Retry-After", strconv.Itoa(int(after/time.Second)))
	}
}

// failScript answers an error to the script of a page.
func (s *Server) failScript(w http.ResponseWriter, r *http.Request, err error) {
	if errors.Is(err, signin.ErrUnconfirmed) {
		answerScript(w, http.StatusForbidden, map[string]string{"next": "/confirm?next=" + escape(left(r))})
		return
	}
	f := s.explained(r, err)
	waiting(w, err)
	answerScript(w, f.Status, map[string]string{"error": f.Words})
}

func answerScript(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // who hung up doesn't want the rest
}
