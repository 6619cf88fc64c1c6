package fetch

import (
	"errors"
	"fmt"
	"time"
)

// Why a page was not had, for errors.Is on an *Error.
var (
	ErrScheme     = errors.New("scheme is not fetched")
	ErrAddress    = errors.New("address is not public")
	ErrRobots     = errors.New("robots.txt forbids it")
	ErrNoRobots   = errors.New("robots.txt could not be had")
	ErrRedirects  = errors.New("too many redirects")
	ErrRedirect   = errors.New("redirect leads nowhere")
	ErrTooLarge   = errors.New("too large")
	ErrBomb       = errors.New("too large when unpacked")
	ErrEncoding   = errors.New("content encoding can't be read")
	ErrSlow       = errors.New("server is too slow")
	ErrTimeout    = errors.New("no answer in time")
	ErrHost       = errors.New("host is unknown")
	ErrTLS        = errors.New("certificate is not valid")
	ErrConnection = errors.New("connection failed")
	ErrBusy       = errors.New("server asks to come later")
	ErrPaced      = errors.New("host has been asked enough for now")
	ErrStatus     = errors.New("server refused")
)

// Error says why a page was not had, and what can be done about it.
type Error struct {
	Reason error  // one of the above
	URL    string // that was asked for when it happened
	Detail string
	Status int           // of the answer, 0 if there was none
	After  time.Duration // come again no sooner; 0 if nobody said
}

func (e *Error) Error() string {
	s := fmt.Sprintf("fetch %s: %v", e.URL, e.Reason)
	if e.Detail != "" {
		s += ": " + e.Detail
	}
	if h := e.Hint(); h != "" {
		s += ": " + h
	}
	return s
}

// Unwrap returns the reason.
func (e *Error) Unwrap() error { return e.Reason }

// Hint says what to do, in a few words.
func (e *Error) Hint() string {
	switch e.Reason {
	case ErrAddress:
		return "if it is yours, allow private addresses for this source"
	case ErrScheme:
		return "give an http or https URL"
	case ErrRobots:
		return "ask the site, or watch it by its feed"
	case ErrRedirects, ErrRedirect:
		return "open it in a browser and give the address it ends at"
	case ErrTooLarge, ErrBomb:
		return "give the address of an article or a smaller file"
	case ErrTLS:
		return "the site has to renew it, or somebody is in between"
	case ErrHost:
		return "check the spelling of the host"
	case ErrStatus:
		return statusHint(e.Status)
	}
	if e.Temporary() {
		return "it is tried again later"
	}
	return ""
}

func statusHint(status int) string {
	switch {
	case status == 401 || status == 403 || status == 451:
		return "the site doesn't show it to everybody"
	case status == 404 || status == 410:
		return "it is not there (any more)"
	case status >= 500:
		return "it is tried again later"
	}
	return "open it in a browser"
}

// Temporary says whether the same request may succeed later.
func (e *Error) Temporary() bool {
	switch e.Reason {
	case ErrSlow, ErrTimeout, ErrHost, ErrTLS, ErrConnection, ErrBusy, ErrPaced, ErrNoRobots:
		return true
	case ErrStatus:
		return e.Status >= 500 || e.Status == 404 || e.Status == 408 || e.Status == 425
	}
	return false
}
