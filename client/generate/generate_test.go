// Package generate makes the client's methods and types of the API's description,
// and holds them to it.
package generate

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"barium/internal/web/api"

	"github.com/danielgtaylor/huma/v2"
)

var update = flag.Bool("update", false, "make the operations and types anew")

// A maker writes the client's methods and types from the API's description, a file
// for all operations whose addresses begin alike.
type maker struct {
	api     *huma.OpenAPI
	written map[string]bool // types that have been
}

// An operation with where it is.
type operation struct {
	*huma.Operation
	method, path string
}

func description() *huma.OpenAPI { return api.New(api.Config{Version: "test"}).Description() }

func operations(d *huma.OpenAPI) (list []operation) {
	for path, item := range d.Paths {
		for method, o := range map[string]*huma.Operation{"Get": item.Get, "Post": item.Post, "Put": item.Put, "Patch": item.Patch, "Delete": item.Delete} {
			if o != nil {
				list = append(list, operation{o, method, path})
			}
		}
	}
	slices.SortFunc(list, func(a, b operation) int { return strings.Compare(a.OperationID, b.OperationID) })
	return list
}

// made are the files as they should be.
func made(t *testing.T) map[string]string {
	t.Helper()
	m := &maker{description(), map[string]bool{}}
	groups := map[string][]operation{}
	for _, o := range operations(m.api) {
		group := groupOf(o.path)
		groups[group] = append(groups[group], o)
	}
	files := map[string]string{"codes.go": m.codes()}
	for _, group := range slices.Sorted(maps.Keys(groups)) {
		var b strings.Builder
		for _, o := range groups[group] {
			m.operation(&b, o)
		}
		files["api_"+group+".go"] = b.String()
	}
	for name, body := range files {
		source, err := format.Source([]byte(header(body) + body))
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, body)
		}
		files[name] = string(source)
	}
	return files
}

// groupOf names the file of an address: what it begins with, and below a case, where
// there is much, its part of the case too.
func groupOf(path string) string {
	parts := strings.Split(path, "/")
	if parts[1] == "cases" && len(parts) > 3 {
		return parts[1] + "_" + parts[3]
	}
	return parts[1]
}

func header(body string) string {
	out := "// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.\n\npackage client\n\n"
	var imports string
	for _, p := range []string{"context", "net/http", "net/url", "strconv", "time"} {
		if strings.Contains(body, p[strings.LastIndex(p, "/")+1:]+".") {
			imports += fmt.Sprintf("%q\n", p)
		}
	}
	if imports == "" {
		return out
	}
	return out + "import (\n" + imports + ")\n\n"
}

// codes are the codes of errors.
func (m *maker) codes() string {
	var b strings.Builder
	b.WriteString("// The codes of errors.\nconst (\n")
	for _, c := range api.Codes() {
		fmt.Fprintf(&b, "%s = %q // %d: %s\n", "Code"+exported(string(c.Code)), c.Code, c.Status, c.Words)
	}
	return b.String() + ")\n"
}

// operation writes a method, and the types that only it has needed so far.
func (m *maker) operation(b *strings.Builder, o operation) {
	name := exported(o.OperationID)
	parameters, path, query := m.parameters(b, name, o)
	fmt.Fprintf(b, "// %s: %s.\n", name, o.Summary)
	out := m.answer(o)
	result, value := "error", ""
	if out != "" {
		result, value = "(out "+out+", err error)", ", out: &out"
	}
	in := ""
	if o.RequestBody != nil {
		for kind, c := range o.RequestBody.Content {
			if kind == "application/json" {
				parameters, in = parameters+", in "+m.goType(c.Schema), ", in: in"
			}
		}
	}
	send := fmt.Sprintf("c.do(ctx, call{method: http.Method%s, path: %s%s%s%s%s})", o.method, path, query, in, value,
		map[bool]string{true: ", anew: true"}[o.Extensions["x-anew"] == true])
	if out != "" {
		fmt.Fprintf(b, "func (c *Client) %s(ctx context.Context%s) %s {\nerr = %s\nreturn out, err\n}\n\n", name, parameters, result, send)
	} else {
		fmt.Fprintf(b, "func (c *Client) %s(ctx context.Context%s) %s {\nreturn %s\n}\n\n", name, parameters, result, send)
	}
	m.typesOf(b, name, o)
}

// answer is the type of what an operation answers, "" for nothing.
func (m *maker) answer(o operation) string {
	for status, r := range o.Responses {
		if !strings.HasPrefix(status, "2") {
			continue
		}
		for kind, c := range r.Content {
			if kind != "application/json" {
				return "[]byte"
			}
			return m.goType(c.Schema)
		}
	}
	return ""
}

// parameters are those of a method that stand in its path and query.
func (m *maker) parameters(b *strings.Builder, name string, o operation) (list, path, query string) {
	path = fmt.Sprintf("%q", o.path)
	var asked []*huma.Param
	for _, p := range o.Parameters {
		switch p.In {
		case "path":
			list += ", " + p.Name + " " + m.goType(p.Schema)
			value := "url.PathEscape(" + p.Name + ")"
			if m.goType(p.Schema) == "int64" {
				value = "strconv.FormatInt(" + p.Name + ", 10)"
			}
			path = strings.Replace(path, "{"+p.Name+"}", `" + `+value+` + "`, 1)
		case "query":
			asked = append(asked, p)
		}
	}
	path = strings.TrimSuffix(path, ` + ""`)
	if len(asked) == 0 {
		return list, path, ""
	}
	m.query(b, name+"Query", asked)
	return list + ", q " + name + "Query", path, ", query: q.values()"
}

func (m *maker) query(b *strings.Builder, name string, asked []*huma.Param) {
	fmt.Fprintf(b, "// A %s narrows what is asked for; what is left empty doesn't.\ntype %s struct {\n", name, name)
	for _, p := range asked {
		fmt.Fprintf(b, "%s %s%s\n", exported(p.Name), m.goType(p.Schema), comment(p.Description))
	}
	fmt.Fprintf(b, "}\n\nfunc (q %s) values() url.Values {\nv := url.Values{}\n", name)
	for _, p := range asked {
		field := "q." + exported(p.Name)
		switch kind := m.goType(p.Schema); kind {
		case "[]string":
			fmt.Fprintf(b, "for _, s := range %s {\nv.Add(%q, s)\n}\n", field, p.Name)
		case "string":
			fmt.Fprintf(b, "if %s != \"\" {\nv.Set(%q, %s)\n}\n", field, p.Name, field)
		case "bool":
			fmt.Fprintf(b, "if %s {\nv.Set(%q, \"true\")\n}\n", field, p.Name)
		case "float64":
			fmt.Fprintf(b, "if %s != 0 {\nv.Set(%q, strconv.FormatFloat(%s, 'g', -1, 64))\n}\n", field, p.Name, field)
		default:
			fmt.Fprintf(b, "if %s != 0 {\nv.Set(%q, strconv.FormatInt(int64(%s), 10))\n}\n", field, p.Name, field)
		}
	}
	b.WriteString("return v\n}\n\n")
}

// TestClientIsAsTheAPI: every operation has its method, with the types that the
// API's description has.
func TestClientIsAsTheAPI(t *testing.T) {
	for name, want := range made(t) {
		if *update {
			if err := os.WriteFile(filepath.Join("..", name), []byte(want), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(filepath.Join("..", name))
		if err != nil || !bytes.Equal(got, []byte(want)) {
			t.Errorf("client/%s is not as the API is: run 'go test ./client/generate -update' and look at what changes (%v)", name, err)
		}
	}
}
