package web

import (
	"context"
	"errors"
	"net/http"
	"net/url"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/internal/signin"
	"barium/internal/web/caller"
)

// A failure is an error as a page tells it.
type failure struct {
	Status int
	Title  string
	Words  string
}

// explain turns an error into what may be told of it. What may not be known of
// looks like what isn't there, so that is asked first.
func explain(err error) failure {
	var refusal *policy.Refusal
	var invalid *invalid.Error
	var large *http.MaxBytesError
	switch {
	case errors.Is(err, share.ErrNotFound):
		return failure{http.StatusNotFound, "Nothing here", "There is nothing at this address, or nothing that you may see."}
	case errors.As(err, &refusal):
		return failure{http.StatusForbidden, "Not allowed", sentence(refusal.Error())}
	case errors.As(err, &large):
		return failure{http.StatusRequestEntityTooLarge, "Too large", "That is more than this server takes in one piece."}
	case errors.As(err, &invalid):
		return failure{http.StatusUnprocessableEntity, "That can’t be done as it is", sentence(err.Error())}
	}
	if letter := (*office.Undelivered)(nil); errors.As(err, &letter) {
		return failure{http.StatusBadGateway, "Not delivered", "The mail server did not take the mail, and that has been recorded. A copy that was in it counts as made; mailed again it is another."}
	}
	if f, ok := explainSignIn(err); ok {
		return f
	}
	if wait, passes := share.Later(err); passes {
		return failure{http.StatusServiceUnavailable, "Not just now", "The house can’t get at its records at the moment. It has been recorded, and mostly passes by itself: please try again in " +
			pause(wait) + ". If you were changing something, look first whether it has been done."}
	}
	return failure{http.StatusInternalServerError, "Something went wrong here", "It is our error, and it has been recorded. Nothing was changed. Please try again in a while."}
}

// mistake is what the person who asked can mend, as a sentence to show beside what
// they typed; "" for every other error, and for none.
func mistake(err error) string {
	var wrong *invalid.Error
	if !errors.As(err, &wrong) || errors.Is(err, share.ErrNotFound) {
		return ""
	}
	return sentence(err.Error())
}

// fail answers with an error. A second factor that is wanted leads to where it is
// given, and back to the page that was left.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	if errors.Is(err, errConfirm) || errors.Is(err, signin.ErrUnconfirmed) {
		http.Redirect(w, r, "/confirm?next="+url.QueryEscape(left(r)), http.StatusSeeOther)
		return
	}
	f := s.explained(r, err)
	waiting(w, err)
	if err := s.show(w, r, f.Status, "failure", View{Title: f.Title, Body: f}); err != nil {
		s.Errors.ErrorContext(r.Context(), "error page failed", "error", err.Error())
		http.Error(w, f.Words, f.Status)
	}
}

// explained is explain, and tells of errors that are ours.
func (s *Server) explained(r *http.Request, err error) failure {
	f := explain(err)
	if f.Status >= http.StatusInternalServerError && !errors.Is(err, context.Canceled) {
		s.Errors.ErrorContext(r.Context(), "page failed", "pattern", r.Pattern, "error", err.Error())
	}
	return f
}

// left is the page that a form was sent from, on this server.
func left(r *http.Request) string {
	if r.Method == http.MethodGet {
		return r.URL.RequestURI()
	}
	from, err := url.Parse(r.Referer())
	if err != nil || from.Host != r.Host || from.Path == "" {
		return "/"
	}
	return from.RequestURI()
}

// nothing answers what no other page does.
func (s *Server) nothing(http.ResponseWriter, *http.Request, caller.Caller) error {
	return share.ErrNotFound
}
