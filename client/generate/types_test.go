package generate

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"barium/client"

	"github.com/danielgtaylor/huma/v2"
)

// typesOf writes the types that an operation needs and that weren't written yet.
func (m *maker) typesOf(b *strings.Builder, method string, o operation) {
	if o.RequestBody != nil {
		for _, c := range o.RequestBody.Content {
			m.types(b, method, c.Schema)
		}
	}
	for _, status := range slices.Sorted(maps.Keys(o.Responses)) {
		for _, c := range o.Responses[status].Content {
			if strings.HasPrefix(status, "2") {
				m.types(b, method, c.Schema)
			}
		}
	}
}

func (m *maker) types(b *strings.Builder, method string, s *huma.Schema) {
	if s == nil {
		return
	}
	if s.Ref == "" {
		m.types(b, method, s.Items)
		if inner, ok := s.AdditionalProperties.(*huma.Schema); ok {
			m.types(b, method, inner)
		}
		return
	}
	name := typeName(s)
	if m.written[name] {
		return
	}
	m.written[name] = true
	s = m.api.Components.Schemas.SchemaFromRef(s.Ref)
	fmt.Fprintf(b, "// %s is the API's, see %s.\ntype %s struct {\n", name, method, name)
	keys := slices.Sorted(maps.Keys(s.Properties))
	for _, key := range keys {
		p := s.Properties[key]
		tag := key
		if !slices.Contains(s.Required, key) {
			tag += ",omitempty"
			if p.Format == "date-time" || p.Ref != "" {
				tag = key + ",omitzero"
			}
		}
		fmt.Fprintf(b, "%s %s `json:%q`%s\n", exported(key), m.goType(p), tag, comment(p.Description))
	}
	b.WriteString("}\n\n")
	for _, key := range keys {
		m.types(b, method, s.Properties[key])
	}
}

func typeName(s *huma.Schema) string { return exported(s.Ref[strings.LastIndex(s.Ref, "/")+1:]) }

// goType is what a schema is in Go.
func (m *maker) goType(s *huma.Schema) string {
	switch {
	case s.Ref != "":
		return typeName(s)
	case s.Type == huma.TypeString && s.Format == "date-time":
		return "time.Time"
	case s.Type == huma.TypeString && s.ContentEncoding == "base64":
		return "[]byte"
	case s.Type == huma.TypeString:
		return "string"
	case s.Type == huma.TypeInteger && s.Format == "int64":
		if s.Extensions["x-go"] == "int" {
			return "int"
		}
		return "int64"
	case s.Type == huma.TypeInteger:
		return "int"
	case s.Type == huma.TypeNumber:
		return "float64"
	case s.Type == huma.TypeBoolean:
		return "bool"
	case s.Type == huma.TypeArray:
		return "[]" + m.goType(s.Items)
	}
	if inner, ok := s.AdditionalProperties.(*huma.Schema); ok {
		return "map[string]" + m.goType(inner)
	}
	return "any"
}

// exported makes a name of Go's of one with hyphens or a small first letter.
func exported(name string) string {
	var out strings.Builder
	for part := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == '-' || r == '_' || r == '.' }) {
		switch upper := strings.ToUpper(part); upper {
		case "ID", "URL", "API", "TLP":
			out.WriteString(upper)
		default:
			out.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	return out.String()
}

func comment(words string) string {
	if words == "" {
		return ""
	}
	return " // " + strings.Join(strings.Fields(words), " ")
}

// TestEveryOperationHasItsMethod says so without the files.
func TestEveryOperationHasItsMethod(t *testing.T) {
	c := reflect.TypeFor[*client.Client]()
	all := operations(description())
	for _, o := range all {
		if _, ok := c.MethodByName(exported(o.OperationID)); !ok {
			t.Errorf("operation %s has no method %s: run 'go test ./client/generate -update'", o.OperationID, exported(o.OperationID))
		}
	}
	if len(all) < 10 || c.NumMethod() != len(all) {
		t.Errorf("%d operations, %d methods", len(all), c.NumMethod())
	}
}
