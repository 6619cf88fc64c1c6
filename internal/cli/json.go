package cli

import (
	"encoding/json"
	"io"
)

// writeJSON writes one value for scripts, legible all the same. Text stays as
// it is: angle brackets are not escaped.
func writeJSON(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(value)
}
