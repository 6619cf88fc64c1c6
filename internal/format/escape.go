package format

import (
	"bytes"
	stdhtml "html"
	"strings"
)

// Encode returns s as it must be written into a file of this format.
func (v *View) Encode(s string) []byte {
	switch v.syntax {
	case html:
		return []byte(strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(s))
	case markdown:
		return encodeMarkdown(s)
	}
	return []byte(s)
}

// encodeMarkdown escapes what would be read as markup inside a line.
func encodeMarkdown(s string) []byte {
	if !strings.ContainsAny(s, "\\`*_[]<>&#~|") {
		return []byte(s)
	}
	var b bytes.Buffer
	for i := 0; i < len(s); i++ {
		if strings.IndexByte("\\`*_[]<>&#~|", s[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.Bytes()
}

// decodeMarkdown appends Source[s:e] with backslash escapes and entities read.
func decodeMarkdown(b *builder, s, e int) {
	from := s
	for i := s; i < e; {
		n, t := escapeAt(b.src[i:e])
		if n == 0 {
			i++
			continue
		}
		b.verbatim(from, i)
		b.decoded(t, i, i+n)
		i += n
		from = i
	}
	b.verbatim(from, e)
}

// escapeAt returns the length of the escape that src begins with and what it
// stands for, or 0.
func escapeAt(src []byte) (int, string) {
	switch {
	case src[0] == '\\' && len(src) > 1 && strings.IndexByte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", src[1]) >= 0:
		return 2, string(src[1:2])
	case src[0] == '&':
		return entityAt(src)
	}
	return 0, ""
}

// entityAt returns the length of the character reference that src begins with
// and its text, or 0. The reference must end with a semicolon.
func entityAt(src []byte) (int, string) {
	end := bytes.IndexByte(src[:min(len(src), 40)], ';')
	if end < 2 {
		return 0, ""
	}
	raw := string(src[:end+1])
	t := stdhtml.UnescapeString(raw)
	if t == raw || strings.HasSuffix(t, ";") && raw != "&semi;" && raw != "&#59;" {
		return 0, ""
	}
	return end + 1, t
}
