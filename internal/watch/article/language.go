package article

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/text/language"
)

// declaredLanguage returns what the page says of itself, in its shortest form.
func declaredLanguage(doc *html.Node) string {
	for n := range doc.Descendants() {
		var says string
		switch {
		case n.DataAtom == atom.Html:
			says = first(attribute(n, "lang"), attribute(n, "xml:lang"))
		case n.DataAtom == atom.Meta && strings.EqualFold(attribute(n, "property"), "og:locale"),
			n.DataAtom == atom.Meta && strings.EqualFold(attribute(n, "http-equiv"), "content-language"):
			says = attribute(n, "content")
		}
		if tag := NormalLanguage(says); tag != "" {
			return tag
		}
	}
	return ""
}

// NormalLanguage returns a tag in its shortest BCP 47 form, empty for what is
// none.
func NormalLanguage(says string) string {
	says = strings.ReplaceAll(strings.TrimSpace(says), "_", "-")
	if says == "" {
		return ""
	}
	tag, err := language.Parse(says)
	if err != nil || tag == language.Und {
		return ""
	}
	return tag.String()
}

// small are words that hold a language together and that its neighbours don't
// have. They are told apart by how many of a text's words they make up.
var small = map[string]string{
	"en": "the and of to in that was for with his from which were been this have not they are",
	"de": "der und die das nicht ist von mit den dem ein eine auch sich auf wird wurde nach bei sind",
	"fr": "les des est dans une pour qui que sur pas plus avec sont par ce cette aux été ont il",
	"es": "los las una por con para que del como más pero fue este esta entre también sobre han sus ya",
	"it": "di che il per una della sono con non dei gli alla più nel anche delle come dal questo ha",
	"pt": "não uma os com para mais foi dos das pelo ao também são como pela você seu sua já ou",
	"nl": "het een van zijn niet met voor aan dat door ook maar werd naar hij bij wordt deze nog uit",
	"sv": "och att det som för inte är med till har av den ett om från men kan ska när efter",
	"da": "og det der ikke til er som på med har af den et blev også eller var efter kan hvor",
	"pl": "nie się jest na że do był przez oraz dla jak także został które może po tym ale ich od",
	"fi": "ja on ei että se oli hän mutta myös kun ovat joka mukaan tai sen olla niin vuonna kuin",
	"tr": "ve bir bu için ile olarak da de olan daha gibi çok en sonra kadar ancak değil her ise",
	"cs": "se na že je to jako pro ale byl který jsou podle není jeho také nebo však při když bylo",
	"hu": "és hogy nem egy is volt az ez már csak mint meg még vagy után aki lehet pedig ezt van",
	"ro": "și în nu care este pe din la cu pentru mai sunt fost prin după sau această lui fi ale",
	"id": "yang dan di dengan untuk dari pada tidak ini dalam akan juga itu adalah oleh telah kepada",
}

// scripts name the language of a script that one language is mostly written in.
func script(r rune) string {
	switch {
	case unicode.In(r, unicode.Hiragana, unicode.Katakana):
		return "ja"
	case unicode.Is(unicode.Hangul, r):
		return "ko"
	case unicode.Is(unicode.Han, r):
		return "zh"
	case unicode.Is(unicode.Greek, r):
		return "el"
	case unicode.Is(unicode.Hebrew, r):
		return "he"
	case unicode.Is(unicode.Arabic, r):
		return "ar"
	case unicode.Is(unicode.Thai, r):
		return "th"
	case unicode.Is(unicode.Devanagari, r):
		return "hi"
	case unicode.Is(unicode.Cyrillic, r):
		return "ru"
	}
	return ""
}

// guessLanguage names a text's language by its script, or by its small words
// where that is Latin; empty where neither is clear.
func guessLanguage(s string) string {
	if len(s) > 20_000 {
		s = strings.ToValidUTF8(s[:20_000], "")
	}
	if l := byScript(s); l != "" {
		return l
	}
	count := make(map[string]int)
	words := 0
	for f := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		count[f]++
		words++
	}
	best, most, second := "", 0, 0
	for l, list := range small {
		n := 0
		for w := range strings.FieldsSeq(list) {
			n += count[w]
		}
		switch {
		case n > most:
			best, most, second = l, n, most
		case n > second:
			second = n
		}
	}
	if most*12 < words || most < second+3 {
		return ""
	}
	return best
}

func byScript(s string) string {
	letters, in := 0, map[string]int{}
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
			if l := script(r); l != "" {
				in[l]++
			}
		}
	}
	if in["ja"]*20 > letters { // its other half is written in Chinese characters
		return "ja"
	}
	for l, n := range in {
		if n*2 > letters {
			return l
		}
	}
	return ""
}
