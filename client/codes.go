// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

// The codes of errors.
const (
	CodeMalformed          = "malformed"            // 400: the request can't be read
	CodeSignInFirst        = "sign-in-first"        // 401: there is no token, or it has ended
	CodeOutOfScope         = "out-of-scope"         // 403: the token lacks the scope that the operation needs
	CodeSecondFactor       = "second-factor"        // 403: the operation takes a second factor given lately; a token counts as one
	CodeRefused            = "refused"              // 403: the rules refuse it; `detail` says why, `errors` names the rules
	CodeNotThere           = "not-there"            // 404: there is nothing by that name, or nothing that the person may know of
	CodeWrongMethod        = "wrong-method"         // 405: the address takes other methods, which `Allow` lists
	CodeNotAcceptable      = "not-acceptable"       // 406: the answer can't be given in any form that `Accept` names
	CodeTooSlow            = "too-slow"             // 408: the request took too long to arrive
	CodeIdempotencyKeyUsed = "idempotency-key-used" // 409: the idempotency key stands for another request
	CodePreviewChanged     = "preview-changed"      // 409: it would come to something else than the preview that was seen: look again
	CodeTooLarge           = "too-large"            // 413: the request is larger than the server takes
	CodeUnsupportedType    = "unsupported-type"     // 415: the request is of a type that the operation doesn't read
	CodeInvalid            = "invalid"              // 422: it can't be done as it was asked; `detail` and `errors` say what to change
	CodeTooManyRequests    = "too-many-requests"    // 429: too many requests; `Retry-After` says how many seconds to wait
	CodeNotDelivered       = "not-delivered"        // 502: the mail server didn't take the mail; a copy that was in it counts as made
	CodeUnavailable        = "unavailable"          // 503: it is the server's error, and nothing was changed: try again later
	CodeBusy               = "busy"                 // 503: the database is busy, away or full: wait as many seconds as `Retry-After` says. What was to be changed may have been: send it again with the same `Idempotency-Key`
)
