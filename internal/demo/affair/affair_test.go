package affair

import (
	"encoding/csv"
	"regexp"
	"strings"
	"testing"
)

func mustPassages(t *testing.T) []Passage {
	t.Helper()
	list, err := Passages()
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// Passages itself refuses a stretch that isn't found exactly once or crosses
// a paragraph; what is left to check is that it's prose in whole sentences.
func TestPassagesAreWholeSentencesThatDoNotOverlap(t *testing.T) {
	words, last := 0, 0
	for _, p := range mustPassages(t) {
		text := Report()[p.Start:p.End]
		if p.Start < last {
			t.Errorf("%s overlaps the passage before it", p.Name)
		}
		last = p.End
		if !strings.HasSuffix(text, ".") || !startsSentence(Report(), p.Start) {
			t.Errorf("%s isn't whole sentences: %q", p.Name, text)
		}
		if strings.ContainsAny(text, "*_`[]|<>#\"“”") {
			t.Errorf("%s has markup or quotation marks: %q", p.Name, text)
		}
		words += len(strings.Fields(text))
	}
	if words < 350 || words > 450 {
		t.Errorf("the passages have %d words together, want 350 to 450", words)
	}
}

func startsSentence(text string, at int) bool {
	return strings.HasSuffix(text[:at], "\n\n") || strings.HasSuffix(text[:at], ". ")
}

func TestEditsChangeTheOriginal(t *testing.T) {
	edited := 0
	for _, p := range mustPassages(t) {
		text := Report()[p.Start:p.End]
		for _, e := range p.Edits {
			if strings.Count(text, e.Old) != 1 || e.Old == e.New {
				t.Errorf("%s: the edit of %q doesn't apply once", p.Name, e.Old)
			}
		}
		if p.Apply(text) != text {
			edited++
		}
	}
	if edited == 0 {
		t.Error("the newspaper edits nothing")
	}
}

func TestLocateRefusesWhatIsNotThereOnce(t *testing.T) {
	const text = "one two three.\n\nfour five four six."
	for _, c := range []struct{ from, to string }{
		{"seven", "three."}, // not there
		{"four", "six."},    // there twice
		{"one", "six."},     // over two paragraphs
		{"three.", "one"},   // end before start
		{"", "three."},      // empty
	} {
		if s, e, err := locate(text, c.from, c.to); err == nil {
			t.Errorf("locate(%q, %q) = %d, %d; want an error", c.from, c.to, s, e)
		}
	}
	if s, e, err := locate(text, "one", "three."); err != nil || text[s:e] != "one two three." {
		t.Errorf("locate = %d, %d, %v", s, e, err)
	}
}

// wording gives every passage as the original has it, with its name in front
// so that a swapped passage shows.
func wording(list []Passage) map[string]string {
	m := make(map[string]string)
	for _, p := range list {
		m[p.Name] = p.Name + ": " + Report()[p.Start:p.End]
	}
	return m
}

func TestArticleUsesEveryPassageOnceAndEditsOnlyTheEdited(t *testing.T) {
	list := mustPassages(t)
	got, err := Article(wording(list))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range list {
		marker := `{{passage "` + p.Name + `"}}`
		if len(p.Edits) > 0 {
			marker = `{{edited "` + p.Name + `"}}`
		}
		if strings.Count(article, marker) != 1 {
			t.Errorf("article.html should have %s once", marker)
		}
		want := p.Name + ": " + p.Apply(Report()[p.Start:p.End])
		if strings.Count(got, want) != 1 {
			t.Errorf("the article should have %q once", want)
		}
	}
	if markers := strings.Count(article, "{{"); markers != len(list) {
		t.Errorf("article.html has %d markers for %d passages", markers, len(list))
	}
}

func TestArticleEscapesTheCopyAndRefusesAGap(t *testing.T) {
	w := wording(mustPassages(t))
	w["P1"] = "a < b & c"
	got, err := Article(w)
	if err != nil || !strings.Contains(got, "a &lt; b &amp; c") {
		t.Errorf("the copy's wording isn't escaped (error %v)", err)
	}
	delete(w, "P3")
	if _, err := Article(w); err == nil || !strings.Contains(err.Error(), `"P3"`) {
		t.Errorf("an article without P3's wording: error %v, want one that names P3", err)
	}
}

func TestLengths(t *testing.T) {
	markup := regexp.MustCompile(`\{\{.*?\}\}|<style>.*?</style>|<[^>]*>`)
	body := article[strings.Index(article, "<article>"):strings.Index(article, "</article>")]
	for _, c := range []struct {
		name, text string
		min, max   int
	}{
		{"report.md", Report(), 1800, 2300},
		{"article.html without the passages", markup.ReplaceAllString(body, " "), 600, 900},
		{"article-unrelated.html", markup.ReplaceAllString(Unrelated(), " "), 300, 900},
		{"blog.txt", Blog(), 200, 500},
	} {
		if n := len(strings.Fields(c.text)); n < c.min || n > c.max {
			t.Errorf("%s has %d words, want %d to %d", c.name, n, c.min, c.max)
		}
	}
}

func TestBlogQuotesWhatStandsInTheReport(t *testing.T) {
	words := 0
	for _, m := range regexp.MustCompile(`"([^"]+)"`).FindAllStringSubmatch(Blog(), -1) {
		if !strings.Contains(Report(), m[1]) {
			t.Errorf("the report doesn't say %q", m[1])
		}
		words += len(strings.Fields(m[1]))
	}
	if words < 30 || words > 45 {
		t.Errorf("the blog quotes %d words, want about 40", words)
	}
}

// Six words in a row that both have would be a chance that matching has to
// explain, and the demonstration's point is that this article isn't ours.
func TestUnrelatedArticleSharesNoSixWords(t *testing.T) {
	runs := func(s string) map[string]bool {
		words := regexp.MustCompile(`[\p{L}\p{N}']+`).FindAllString(strings.ToLower(s), -1)
		m := make(map[string]bool)
		for i := 0; i+6 <= len(words); i++ {
			m[strings.Join(words[i:i+6], " ")] = true
		}
		return m
	}
	ours := runs(Report())
	if len(ours) < 1500 {
		t.Fatalf("only %d runs of six words in the report", len(ours))
	}
	for run := range runs(Unrelated()) {
		if ours[run] {
			t.Errorf("both have %q", run)
		}
	}
}

func TestPeopleAreTwelveAtFiveParties(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(People())).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(rows[0], ","); got != "party,name,email" {
		t.Errorf("header %q", got)
	}
	parties, emails := map[string]bool{}, map[string]bool{}
	for _, r := range rows[1:] {
		parties[r[0]], emails[r[2]] = true, true
		if !strings.HasSuffix(r[2], ".example") {
			t.Errorf("%s isn't an address in .example", r[2])
		}
	}
	if len(rows) != 13 || len(parties) != 5 || len(emails) != 12 {
		t.Errorf("%d people with %d addresses at %d parties, want 12, 12, 5", len(rows)-1, len(emails), len(parties))
	}
}
