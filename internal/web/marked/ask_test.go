package marked

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"barium/internal/web"
	"barium/internal/web/webtest"

	"github.com/danielgtaylor/huma/v2"
)

// A question is a request that somebody sends.
type question struct {
	pattern      string // of the route or operation that it is for
	method, path string
	kind, body   string
	documented   map[string]*huma.Response // by status; nil for a page
}

// names are what may stand for the variable parts of an address after a word, so
// that each address is tried with things that are there.
func (w *world) names(before string) []string {
	var documents []string
	for _, p := range w.texts {
		documents = append(documents, p.ID)
	}
	switch before {
	case "documents", "drafts":
		return documents
	case "releases", "received", "approvals":
		return w.releases
	case "notices":
		return w.notices[:1]
	case "parties":
		return []string{w.Parties["halvern"].ID, w.Parties["eldermoor"].ID}
	case "people":
		return []string{w.People["reader"].ID}
	case "matters":
		return []string{w.Matter.ID}
	case "receipts":
		return []string{"0", "30", "45", "50", "51", "52", "53", "54", "55"}
	case "secrets":
		return []string{w.secret}
	case "static":
		return []string{"barium.css"}
	}
	return append([]string{w.releases[0], w.notices[0], w.Matter.ID, w.People["reader"].ID, w.Parties["halvern"].ID}, documents[:2]...)
}

// paths fills the variable parts of a pattern's path in every way.
func (w *world) paths(pattern string) []string {
	list := []string{""}
	before := ""
	for part := range strings.SplitSeq(strings.TrimPrefix(pattern, "/"), "/") {
		values := []string{part}
		if strings.HasPrefix(part, "{") && part != "{$}" {
			values = w.names(before)
		} else if part == "{$}" {
			values = []string{""}
		}
		var next []string
		for _, start := range list {
			for _, v := range values {
				next = append(next, start+"/"+v)
			}
		}
		list, before = next, part
	}
	return list
}

// form is filled in whatever a page's form may ask for.
func (w *world) form() url.Values {
	f := url.Values{"to": {w.People["stranger"].ID, w.People["colleague"].ID}, "person": {w.People["reader"].ID}, "document": {w.texts[1].ID}, "release": {w.releases[1]},
		"parent": {w.releases[1]}, "paragraphs": {"2", "3"}, "matter": {w.Matter.ID}, "party": {w.Parties["rilla"].ID}}
	for _, name := range []string{"reason", "title", "name", "condition", "text", "words", "q"} {
		f.Set(name, "as it is")
	}
	return f
}

// pages are the questions to everything that the server answers to but the API.
func (w *world) pages(routes []web.Route, method string) (list []question) {
	for _, r := range routes {
		verb, path, ok := strings.Cut(r.Pattern, " ")
		if !ok {
			verb, path = http.MethodGet, r.Pattern
		}
		if verb != method || strings.HasPrefix(path, "/api/") {
			continue
		}
		for _, p := range w.paths(path) {
			q := question{pattern: r.Pattern, method: verb, path: p}
			if verb != http.MethodGet {
				q.kind, q.body = "application/x-www-form-urlencoded", w.form().Encode()
			}
			list = append(list, q)
			if q.path += "?" + w.form().Encode(); verb == http.MethodGet {
				list = append(list, q)
			}
		}
	}
	return list
}

// operations are the questions to everything in the API's description.
func (w *world) operations(d *huma.OpenAPI, reading bool) (list []question) {
	for path, item := range d.Paths {
		for method, o := range map[string]*huma.Operation{http.MethodGet: item.Get, http.MethodPost: item.Post, http.MethodPut: item.Put, http.MethodPatch: item.Patch, http.MethodDelete: item.Delete} {
			if o == nil || (method == http.MethodGet) != reading {
				continue
			}
			q := question{pattern: "operation " + o.OperationID, method: method, kind: "application/json", documented: o.Responses}
			if o.RequestBody != nil && o.RequestBody.Content["application/json"] != nil {
				b, _ := json.Marshal(w.sample(d, "", o.RequestBody.Content["application/json"].Schema)) // strings, numbers and lists of them
				q.body = string(b)
			}
			for _, p := range w.paths(path) {
				q.path = "/api" + p
				list = append(list, q)
			}
		}
	}
	slices.SortFunc(list, func(a, b question) int { return strings.Compare(a.path, b.path) })
	return list
}

// sample makes a value of a schema, with things that are there where its name tells
// what it is.
func (w *world) sample(d *huma.OpenAPI, name string, s *huma.Schema) any {
	if s.Ref != "" {
		s = d.Components.Schemas.SchemaFromRef(s.Ref)
	}
	switch s.Type {
	case huma.TypeObject:
		out := map[string]any{}
		for key, p := range s.Properties {
			out[key] = w.sample(d, key, p)
		}
		return out
	case huma.TypeArray:
		return []any{w.sample(d, name, s.Items)}
	case huma.TypeInteger, huma.TypeNumber:
		return 2
	case huma.TypeBoolean:
		return true
	case huma.TypeString:
		if len(s.Enum) > 0 {
			return s.Enum[0]
		}
		if f := w.form(); f.Has(name) {
			return f.Get(name)
		}
		return "as it is"
	}
	return nil
}

// send asks as somebody, and returns what came, with the letters that were sent.
func (w *world) send(s *webtest.Site, who string, q question) (webtest.Answer, []string) {
	a := s.As(w.t, who).Send(q.method, q.path, q.kind, q.body)
	texts := readable([]byte(a.Body))
	for _, values := range a.Header {
		texts = append(texts, values...)
	}
	for _, l := range w.Letters.Take() {
		if l.To != w.People[who].Email {
			w.t.Errorf("%s as %s: a letter goes to %s", q.pattern, who, l.To)
		}
		texts = append(texts, l.Subject, l.Text)
		for _, f := range l.Enclosed {
			texts = append(texts, readable(f.Data)...)
		}
	}
	return a, texts
}
