package mark

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

const testLexicon = `
# classes may use one another in any order
$all = $some, other   # the rest
$some = few, many
irregular: begin began begun beginning begins
irregular: put put put putting puts
plural: child children
kind: function
in order to | so as to
moreover, | in addition, > what is more, :: at=start
for example | e.g. (prev=$comma)
kind: synonym
begin/v | start/v
put/v | place/v
carry out/v | perform/v :: next=the,a
child/n | kid/n
way of life/n | lifestyle/n
large | extensive | big(next!=deal,step)
about | roughly | approximately :: next=$number
house | home :: prev!=$all
further > additional
cap | hat :: next=$cap
ing | gerund :: next=$ing
last | final :: next=$end
hour | minute
stress/v | emphasize/v
`

func testTable(t testing.TB, lex string) *lexiconTable {
	t.Helper()
	table, err := loadLexicon(fstest.MapFS{"lexicon/a.lex": {Data: []byte(lex)}}, automatic)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// marked writes a text with the variants of every place, the original first.
func marked(t testing.TB, name, src string, table *lexiconTable, rules ...rule) string {
	t.Helper()
	v := mustParse(t, name, []byte(src))
	var b strings.Builder
	at := 0
	for _, s := range find(v, table, rules) {
		for _, p := range s.Places {
			variants := append([]string{p.Variants[p.Original]}, slices.Delete(slices.Clone(p.Variants), p.Original, p.Original+1)...)
			b.WriteString(v.Text[at:p.Start] + "<" + strings.Join(variants, "|") + ">")
			at = p.End
		}
	}
	return b.String() + v.Text[at:]
}

func TestLexiconMatches(t *testing.T) {
	table := testTable(t, testLexicon)
	tests := []struct{ name, in, want string }{
		{"phrase", "He did it in order to win.", "He did it <in order to|so as to> win."},
		{"no part of a phrase", "It was in order.", "It was in order."},
		{"over a comma", "It was in order, to win.", "It was in order, to win."},
		{"over a line", "He did it in\norder to win.", "He did it <in\norder to|so as\nto> win."},
		{"capital at the start", "In order to win.", "<In order to|So as to> win."},
		{"form with its comma", "Moreover, he won.", "<Moreover,|In addition,|What is more,> he won."},
		{"form without its comma", "Moreover he won.", "Moreover he won."},
		{"at=start", "He won. And moreover, he lost.", "He won. And moreover, he lost."},
		{"one variant's guard", "Fruit, for example pears.", "Fruit, <for example|e.g.> pears."},
		{"no second full stop", "Fruit, for example.", "Fruit, for example."},
		{"full stop of the form", "Fruit, e.g. pears.", "Fruit, <e.g.|for example> pears."},
		{"verb", "It begins, it began, it had begun.", "It <begins|starts>, it <began|started>, it had <begun|started>."},
		{"ambiguous form", "They put it here; he puts it there.", "They put it here; he <puts|places> it there."},
		{"unambiguous back", "They place it; it is placed.", "They <place|put> it; it is <placed|put>."},
		{"phrasal verb", "He carried out the plan.", "He <carried out|performed> the plan."},
		{"next", "He carried out plans.", "He carried out plans."},
		{"plural", "The children saw a child.", "The <children|kids> saw a <child|kid>."},
		{"head of a noun phrase", "Two ways of life.", "Two <ways of life|lifestyles>."},
		{"article", "It is a large house.", "It is <a large|an extensive|a big> <house|home>."},
		{"article with capital", "A large dog.", "<A large|An extensive|A big> dog."},
		{"guarded variant", "A large step.", "<A large|An extensive> step."},
		{"wrong article is left", "It is an large dog.", "It is an large dog."},
		{"number", "about 40, about fifty, about twenty-five, about $5, about it", "<about|roughly|approximately> 40, <about|roughly|approximately> fifty, <about|roughly|approximately> twenty-five, <about|roughly|approximately> $5, about it"},
		{"class of classes", "my house, many houses, many house, other house", "my <house|home>, many houses, many house, other house"},
		{"one way", "further and additional", "<further|additional> and additional"},
		{"capital next", "He has a cap Smith made, a cap he wore.", "He has a <cap|hat> Smith made, a cap he wore."},
		{"ing", "one ing going, one ing during", "one <ing|gerund> going, one ing during"},
		{"end", "at long last. The last one.", "at long <last|final>. The last one."},
		{"name", "The House voted. Mr. Child left. LARGE letters.", "The House voted. Mr. Child left. LARGE letters."},
		{"name at the start", "Child Smith left.", "Child Smith left."},
		{"name elsewhere", "It was Kim Child. Child left. The child left.", "It was Kim Child. Child left. The <child|kid> left."},
		{"no name elsewhere", "Child after child left: Child or not.", "<Child|Kid> after <child|kid> left: Child or not."},
		{"spelling that the text leaves open", "They stress it.", "They <stress|emphasize> it."},
		{"spelling that varies with the copy", "They stress the colour.", "They stress the colour."},
		{"joined name", "The Bank of the House began.", "The Bank of the House <began|started>."},
		{"quotation", "He said \"it began\" as it began.", "He said \"it began\" as it <began|started>."},
		{"curly", "“It began,” it began, ‘it began’ and the children’s began.", "“It began,” it <began|started>, ‘it began’ and the children’s <began|started>."},
		{"open quotation", "It began. \"It began\n\n\"it began\" and began.", "It <began|started>. \"It began\n\n\"it began\" and <began|started>."},
		{"closed in the next paragraph", "He said \"it began\n\nand it began.\" It began \"again\" as it began.", "He said \"it began\n\nand it began.\" It <began|started> \"again\" as it <began|started>."},
		{"nested", "“He said ‘it began’ and it began” as it began.", "“He said ‘it began’ and it began” as it <began|started>."},
		{"possessive in a quotation", "‘The dogs’ dish began,’ it began.", "‘The dogs’ dish began,’ it <began|started>."},
		{"possessive alone", "The dogs’ dish began, it began.", "The dogs’ dish <began|started>, it <began|started>."},
		{"straight single quotes", "He said 'it began' when it began.", "He said 'it began' when it <began|started>."},
		{"elision", "'Tis what began in the '90s.", "'Tis what <began|started> in the '90s."},
		{"addresses", "began.large@house.org at https://x.org/large_house began at large.txt", "began.large@house.org at https://x.org/large_house <began|started> at large.txt"},
		{"an before a silent h", "It took an hour.", "It took <an hour|a minute>."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := marked(t, "x.md", tt.in, table); got != tt.want {
				t.Errorf("%q\n got %q\nwant %q", tt.in, got, tt.want)
			}
		})
	}
}

// TestEntriesOfOneForm: what passes in any of them may stand there, each
// alternative under the guards of its own entry, four in all at most.
func TestEntriesOfOneForm(t *testing.T) {
	const entries = `kind: synonym
big | large(next!=deal) | huge :: prev!=so
big | huge | hefty :: next=dog
big(prev!=the) | stout(next=dog,man) | broad | wide
kind: function
big | so-called
kind: synonym
more | a good deal more | further
plan | the design
`
	table := testTable(t, entries)
	for in, want := range map[string]string{
		"It is big dog food.":  "It is <big|large|huge|hefty> dog food.",
		"It is so big dogs.":   "It is so <big|broad|wide> dogs.",
		"It is so big a dog.":  "It is so <big|broad|wide> a dog.",
		"See the big dog.":     "See the <big|large|huge|hefty> dog.",
		"See the big deal.":    "See the <big|huge> deal.",
		"A big man came.":      "A <big|large|huge|stout> man came.",
		"We saw a more of it.": "We saw a <more|further> of it.",
		"It is a plan.":        "It is a plan.",
	} {
		if got := marked(t, "x.txt", in, table); got != want {
			t.Errorf("%q\n got %q\nwant %q", in, got, want)
		}
	}
}

func TestMarkupStays(t *testing.T) {
	table := testTable(t, testLexicon)
	in := "# It began\n\nIt `began` [began](began.html) *began* in *order* to win.\n\n> It began.\n\n| began |\n|---|\n| began |\n\n    began\n\n- It began\n"
	want := "It began\n\nIt began began <began|started> in order to win.\n\nIt began.\n\nbegan\n\nbegan\n\nbegan\n\nIt <began|started>"
	if got := marked(t, "x.md", in, table); got != want {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestLexiconRefuses(t *testing.T) {
	tests := []struct{ lex, want string }{
		{"big | large", "lexicon/a.lex:1: unknown kind \"\""},
		{"kind: synonym\nbig", "lexicon/a.lex:2: 1 alternatives"},
		{"kind: synonym\nbig | ", "an alternative is empty"},
		{"kind: synonym\nbig | large :: after=", "write next=word"},
		{"kind: synonym\nbig | large :: nxet=x", "there is next, prev"},
		{"kind: synonym\nbig | large :: next=$x", "unknown class $x"},
		{"kind: synonym\nhelp/v | aid", "are inflected"},
		{"kind: synonym\n, big | large", "does not begin with a word"},
		{"$a = $b\n$b = $a", "contains itself"},
		{"$a = x\n$a = y", "lexicon/a.lex:2: $a is written twice"},
		{"irregular: go went gone", "give base, past"},
	}
	for _, tt := range tests {
		_, err := loadLexicon(fstest.MapFS{"lexicon/a.lex": {Data: []byte(tt.lex)}}, offered)
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%q: %v, want %q", tt.lex, err, tt.want)
		}
	}
}

// TestEmbeddedLexicon: the lexicon that is built in loads and is not a stub.
func TestEmbeddedLexicon(t *testing.T) {
	table, err := loadLexicon(lexiconFiles, offered)
	if err != nil {
		t.Fatal(err)
	}
	if table.entries < 100 {
		t.Errorf("%d entries, want hundreds", table.entries)
	}
}

func TestInflection(t *testing.T) {
	f := newInflections()
	tests := map[string]string{
		"help": "help helps helped helped helping", "try": "try tries tried tried trying", "stop": "stop stops stopped stopped stopping",
		"make": "make makes maked maked making", "agree": "agree agrees agreed agreed agreeing", "die": "die dies died died dying",
		"permit": "permit permits permitted permitted permitting", "visit": "visit visits visited visited visiting",
		"show": "show shows showed showed showing", "fix": "fix fixes fixed fixed fixing", "reach": "reach reaches reached reached reaching",
		"need": "need needs needed needed needing", "quit": "quit quits quitted quitted quitting", "play": "play plays played played playing",
		"be": "be is was been being", "develop": "develop develops developed developed developing",
	}
	for base, want := range tests {
		if d := cmp.Diff(want, strings.Join(f.verb(base), " ")); d != "" {
			t.Error(d)
		}
	}
	for noun, want := range map[string]string{"way": "ways", "duty": "duties", "tax": "taxes", "branch": "branches", "hero": "heroes", "ratio": "ratios"} {
		if got := f.plural(noun); got != want {
			t.Errorf("plural of %s is %s, want %s", noun, got, want)
		}
	}
}

func TestArticle(t *testing.T) {
	for phrase, want := range map[string]string{"large": "a", "extensive": "an", "hour": "an", "European": "a", "useful": "a",
		"usher": "an", "one": "a", "unit": "a", "uninvited": "an", "unimportant": "an", "8-day": "an", "80": "an", "11th": "an", "11,000": "an", "110": "a", "MP": "an", "UK": "a", "unidentified": "an", "honest": "an", "house": "a", "": "a"} {
		if got := article(phrase); got != want {
			t.Errorf("%s %s, want %s", got, phrase, want)
		}
	}
}
