package marked

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// readable is everything in an answer that somebody could read, decoded as often as
// it takes: the text of pages and their attributes, strings of JSON, what is in base64,
// files in archives.
func readable(body []byte) []string { return decode(body, 0) }

// deep is how many wrappings are undone.
const deep = 5

func decode(body []byte, depth int) []string {
	list := []string{string(body)}
	if depth == deep || len(body) == 0 {
		return list
	}
	var inner [][]byte
	var tree any
	switch {
	case bytes.HasPrefix(body, []byte("PK\x03\x04")):
		inner = files(body)
	case json.Unmarshal(body, &tree) == nil:
		inner = texts(tree)
	case bytes.Contains(bytes.ToLower(body[:min(len(body), 500)]), []byte("<html")):
		return append(list, page(body)...)
	default:
		for line := range strings.FieldsSeq(string(body)) {
			if b, err := base64.StdEncoding.DecodeString(line); err == nil && len(b) > 20 {
				inner = append(inner, b)
			}
		}
	}
	for _, b := range inner {
		list = append(list, decode(b, depth+1)...)
	}
	return list
}

func files(body []byte) (list [][]byte) {
	z, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		return nil
	}
	for _, f := range z.File {
		if r, err := f.Open(); err == nil {
			b, _ := io.ReadAll(r) // what can be read of it counts
			list = append(list, b)
		}
	}
	return list
}

func texts(v any) (list [][]byte) {
	switch v := v.(type) {
	case string:
		list = append(list, []byte(v))
	case []any:
		for _, x := range v {
			list = append(list, texts(x)...)
		}
	case map[string]any:
		for k, x := range v {
			list = append(append(list, []byte(k)), texts(x)...)
		}
	}
	return list
}

// page is the text of a page as it is read, without the numbers and marks beside
// it, and with them; and what stands in attributes.
func page(body []byte) []string {
	var all, bare strings.Builder
	var attributes []string
	z := html.NewTokenizer(bytes.NewReader(body))
	aside := false
	for {
		switch z.Next() {
		case html.ErrorToken:
			return append(attributes, all.String(), bare.String())
		case html.TextToken:
			text := string(z.Text())
			all.WriteString(text)
			if !aside {
				bare.WriteString(text)
			}
		case html.EndTagToken:
			aside = false
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			bare.WriteString(" ")
			for _, a := range t.Attr {
				attributes = append(attributes, a.Val)
				aside = aside || a.Key == "class" && slices.Contains([]string{"n", "mark"}, a.Val)
			}
		}
	}
}

func encoded(b []byte) string { return base64.StdEncoding.EncodeToString(b) }

func zipped(t *testing.T, b []byte) string {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	w, err := z.Create("report.md")
	must(t, err)
	_, err = w.Write(b)
	must(t, err)
	must(t, z.Close())
	return out.String()
}
