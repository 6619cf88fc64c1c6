package api

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// A Code names what is wrong with a request. Codes stay; words may change.
type Code string

// The codes.
const (
	SignInFirst     Code = "sign-in-first"
	OutOfScope      Code = "out-of-scope"
	SecondFactor    Code = "second-factor"
	Refused         Code = "refused"
	NotThere        Code = "not-there"
	WrongMethod     Code = "wrong-method"
	NotAcceptable   Code = "not-acceptable"
	TooSlow         Code = "too-slow"
	KeyUsed         Code = "idempotency-key-used"
	Changed         Code = "preview-changed"
	TooLarge        Code = "too-large"
	UnsupportedType Code = "unsupported-type"
	Malformed       Code = "malformed"
	Invalid         Code = "invalid"
	TooMany         Code = "too-many-requests"
	NotDelivered    Code = "not-delivered"
	Unavailable     Code = "unavailable"
	Busy            Code = "busy"
)

// A Meaning is a code with its HTTP status and what it says.
type Meaning struct {
	Code   Code
	Status int
	Words  string
}

// Codes are all there are, by status: the one table. docs/api.md repeats it.
func Codes() []Meaning {
	return []Meaning{
		{Malformed, http.StatusBadRequest, "the request can't be read"},
		{SignInFirst, http.StatusUnauthorized, "there is no token, or it has ended"},
		{OutOfScope, http.StatusForbidden, "the token lacks the scope that the operation needs"},
		{SecondFactor, http.StatusForbidden, "the operation takes a second factor given lately; a token counts as one"},
		{Refused, http.StatusForbidden, "the rules refuse it; `detail` says why, `errors` names the rules"},
		{NotThere, http.StatusNotFound, "there is nothing by that name, or nothing that the person may know of"},
		{WrongMethod, http.StatusMethodNotAllowed, "the address takes other methods, which `Allow` lists"},
		{NotAcceptable, http.StatusNotAcceptable, "the answer can't be given in any form that `Accept` names"},
		{TooSlow, http.StatusRequestTimeout, "the request took too long to arrive"},
		{KeyUsed, http.StatusConflict, "the idempotency key stands for another request"},
		{Changed, http.StatusConflict, "it would come to something else than the preview that was seen: look again"},
		{TooLarge, http.StatusRequestEntityTooLarge, "the request is larger than the server takes"},
		{UnsupportedType, http.StatusUnsupportedMediaType, "the request is of a type that the operation doesn't read"},
		{Invalid, http.StatusUnprocessableEntity, "it can't be done as it was asked; `detail` and `errors` say what to change"},
		{TooMany, http.StatusTooManyRequests, "too many requests; `Retry-After` says how many seconds to wait"},
		{NotDelivered, http.StatusBadGateway, "the mail server didn't take the mail; a copy that was in it counts as made"},
		{Unavailable, http.StatusServiceUnavailable, "it is the server's error, and nothing was changed: try again later"},
		{Busy, http.StatusServiceUnavailable, "the database is busy, away or full: wait as many seconds as `Retry-After` says. What was to be changed may have been: send it again with the same `Idempotency-Key`"},
	}
}

func (c Code) status() int {
	all := Codes()
	i := slices.IndexFunc(all, func(m Meaning) bool { return m.Code == c })
	return all[i].Status
}

// codeOf is the code that a status of huma's own stands for.
func codeOf(status int) Code {
	for _, m := range Codes() {
		if m.Status == status && m.Code != OutOfScope && m.Code != SecondFactor {
			return m.Code
		}
	}
	if status >= http.StatusInternalServerError {
		return Unavailable
	}
	return Malformed
}

// codes are those that an operation may answer with.
func (o op) codes() []Code {
	list := []Code{SignInFirst, OutOfScope, Refused, NotThere, NotAcceptable, Invalid, TooMany, Unavailable, Busy}
	if method, _ := o.split(); method != http.MethodGet {
		list = append(list, Malformed, KeyUsed, TooLarge, UnsupportedType, TooSlow)
	}
	if o.grave {
		list = append(list, SecondFactor)
	}
	return append(list, o.more...)
}

// responses describe what an operation answers when it fails, and of what kind its
// answer is where that is no JSON.
func (o op) responses(problem *huma.Schema) map[string]*huma.Response {
	all := map[string]*huma.Response{}
	content := map[string]*huma.MediaType{problemType: {Schema: problem}}
	for _, m := range Codes() {
		if !slices.Contains(o.codes(), m.Code) {
			continue
		}
		key := strconv.Itoa(m.Status)
		words := "`" + string(m.Code) + "`: " + m.Words
		if had, ok := all[key]; ok {
			had.Description += ". " + words
			continue
		}
		all[key] = &huma.Response{Description: words, Content: content}
	}
	if o.file != "" {
		all["200"] = &huma.Response{Description: strings.TrimSpace(o.does), Content: map[string]*huma.MediaType{
			o.file: {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}}}
	}
	return all
}
