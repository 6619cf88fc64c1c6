package demo

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"barium/internal/app"
	"barium/internal/demo/affair"
	"barium/internal/finding"
	"barium/internal/share"
	"barium/receipt"
)

// late is how many of the people get their copy only after the publication.
const late = 1

func (s *story) makeHome(ctx context.Context) error {
	s.step("Eldermoor Constabulary sets up its house")
	s.clock.on(time.February, 10, 9)
	made, err := app.Init(ctx, app.Setup{
		Dir: s.path("home"), Keys: s.path("custodians"), Custodians: 3, Quorum: 2, Program: s.Program, Now: s.clock.now,
	})
	if err != nil {
		return err
	}
	s.made = made
	if s.home, err = app.Open(ctx, s.path("home")); err != nil {
		return err
	}
	s.home.Live(s.clock.now)
	for name, text := range map[string]string{
		"report.md": affair.Report(), "people.csv": affair.People(),
		"unrelated.html": affair.Unrelated(), "blog.txt": affair.Blog(),
	} {
		if err := os.WriteFile(s.path(name), []byte(text), 0o600); err != nil {
			return err
		}
	}
	s.say("A ledger that can only grow, and a board of three custodians. What tells the copies apart will be sealed to the board: two of the three must agree before anybody can trace a leak, and the server itself can't.")
	return nil
}

func (s *story) shareReport(ctx context.Context) error {
	s.step("It shares a report of a live inquiry, on terms")
	s.clock.on(time.February, 10, 15)
	early := s.people[:len(s.people)-late]
	shared, err := s.home.Share(ctx, s.request(early, "copies"))
	if err != nil {
		return err
	}
	s.shared = shared
	if s.copies, err = readCopies(s.path("copies")); err != nil {
		return err
	}
	s.say("“%s”, %s, goes to %d people at %d parties. Each gets a copy of their own: %d places in its %s words can be worded in two or more ways without a change of meaning, and every copy words them by a fresh draw of %.0f bits. The recipients are told that copies are marked.",
		shared.Title, shared.Terms, len(early), parties(early), shared.Sites, thousands(float64(shared.Words)), shared.Bits)
	s.say("")
	s.say("The same sentence in two of the copies:")
	s.compare()
	s.say("")
	s.say("Some %d quoted words should be enough to name one copy among these, with less than 1 chance in 1,000 of accusing any innocent one.", shared.Needed.Alone)
	return nil
}

func (s *story) request(people []share.Person, dir string) app.Share {
	return app.Share{
		Name: "report.md", Source: []byte(affair.Report()), People: people,
		Terms: share.AmberStrict, Coalition: 2, Dir: s.path(dir),
	}
}

func parties(people []share.Person) int {
	seen := map[string]bool{}
	for _, p := range people {
		seen[p.Party] = true
	}
	return len(seen)
}

// leaker is the copy that the newspaper gets: one that the partner agency
// abroad was given.
const leaker = 3

func (s *story) publish(context.Context) error {
	s.step("Two days later The Morning Lantern prints some of it")
	wording, err := quoted(s.copies[leaker].data)
	if err != nil {
		return err
	}
	page, err := affair.Article(wording)
	if err != nil {
		return err
	}
	if s.papers, err = affair.Press(wording); err != nil {
		return err
	}
	if err := os.WriteFile(s.path("article.html"), []byte(page), 0o600); err != nil {
		return err
	}
	s.say("The paper quotes sentences, edits others and retells the rest in its own words. (Between us: it had the copy of %s, %s. The program isn't told.)", s.copies[leaker].name, s.copies[leaker].party)
	return nil
}

func (s *story) ask(ctx context.Context) error {
	s.clock.on(time.February, 13, 9)
	s.step("The Lantern's article: which document is it from, which passages?")
	f, err := s.trace(ctx, "article.html")
	if err != nil {
		return err
	}
	if len(f.Documents) == 0 {
		return fmt.Errorf("the article was not found to reuse the report")
	}
	d := f.Documents[0]
	s.say("From document %s, the report that was shared. No codeword has to be opened to see that.", d.Document)
	for _, p := range d.Passages {
		s.item("%d words, bytes %d to %d of the article", p.Words, p.Leak[0], p.Leak[1])
	}
	s.say("The passages cover %d of the %d sites, and %d of them can be read: %.0f bits. To name one copy among %d candidates takes %.0f.",
		d.Sites.Covered, d.Sites.Total, d.Sites.Read, d.BitsRead, d.Candidates, d.BitsNeeded)
	return nil
}

func (s *story) tryAlone(ctx context.Context) error {
	s.step("One custodian tries alone")
	_, err := s.trace(ctx, "article.html", s.made.KeyFiles[0])
	if err == nil {
		return fmt.Errorf("one custodian's key opened the codewords")
	}
	s.say("Refused, and the attempt is in the ledger: %v.", err)
	return nil
}

func (s *story) traceArticle(ctx context.Context) error {
	s.step("The board asks first, then two custodians open the codewords")
	s.say("May this be protected disclosure? The board says no, gives its purpose and legal basis, and all of that is recorded before anything is opened.")
	f, err := s.trace(ctx, "article.html", s.made.KeyFiles[:2]...)
	if err != nil {
		return err
	}
	s.say("")
	s.say("Finding: %s.", f.Finding)
	d := f.Documents[0]
	for _, c := range d.Copies {
		s.item("copy %s, made for %s, %s", c.Copy, c.Name, c.Party)
		s.item("the chance that any copy that had no part in it would agree so well is at most %s; what was read is 10 to the power of %.1f times as probable if this copy is a source as if it is not", chance(c.FalseAccusation), c.Log10LR)
	}
	if d.Next != nil {
		s.item("the next-best copy could do as well by chance: %s", chance(d.Next.FalseAccusation))
	}
	if d.Original != nil {
		s.item("the unmarked original agrees at %d of %d sites of wording, which it need not be the source for", d.Original.Agrees, d.Original.Of)
	}
	s.say("That is a finding about a copy. Who passed it on, and whether they meant to, is for people to judge.")
	return nil
}

// chance writes a probability as people say it, never as 0.
func chance(p float64) string {
	switch {
	case p >= .5:
		return "very likely"
	case p > 1e-3:
		return fmt.Sprintf("1 in %.0f", 1/p)
	case p > 1e-12:
		return "1 in " + thousands(1/p)
	}
	return "less than 1 in a million million"
}

func thousands(v float64) string {
	digits := fmt.Sprintf("%.0f", v)
	var groups []string
	for len(digits) > 3 {
		groups = append([]string{digits[len(digits)-3:]}, groups...)
		digits = digits[:len(digits)-3]
	}
	return strings.Join(append([]string{digits}, groups...), ",")
}

func (s *story) shareLate(ctx context.Context) error {
	s.clock.on(time.February, 14, 10)
	_, err := s.home.Share(ctx, s.request(s.people[len(s.people)-late:], "copies-later"))
	return err
}

// whoHeldIt reads from the ledger who had a copy before the publication.
func (s *story) whoHeldIt(ctx context.Context) error {
	s.step("Who held it, and who cannot have")
	before, after := 0, []string{}
	err := s.home.Events(ctx, 0, func(e receipt.Event) error {
		if e.Type != share.TypeCopyReleased {
			return nil
		}
		if e.At.Before(affair.PrintedAt()) {
			before++
		} else {
			after = append(after, e.Text("copy"))
		}
		return nil
	})
	if err != nil {
		return err
	}
	s.say("The ledger has %d copies released before the article was printed and %d afterwards, to %s: that one cannot be the source. For everybody else who is not in the ledger the words are “no recorded access”, which is less than “excluded”.",
		before, len(after), s.people[len(s.people)-1].Name)
	return nil
}

func (s *story) otherTexts(ctx context.Context) error {
	s.step("What it says when it should say nothing")
	f, err := s.trace(ctx, "unrelated.html", s.made.KeyFiles[:2]...)
	if err != nil {
		return err
	}
	s.item("an article about a similar affair elsewhere: %s", f.Finding)
	if f, err = s.trace(ctx, "blog.txt", s.made.KeyFiles[:2]...); err != nil {
		return err
	}
	for _, d := range f.Documents {
		s.item("a blog that retells it and quotes a sentence: %s, for %.0f of the %.0f bits that it would take can be read", f.Finding, d.BitsRead, d.BitsNeeded)
	}
	return nil
}

func (s *story) checkLedger(ctx context.Context) error {
	s.step("Nothing was rewritten")
	r, err := s.home.CheckLedger(ctx)
	if err != nil {
		return err
	}
	if len(r.Problems) > 0 {
		return fmt.Errorf("the ledger does not check: %v", r.Problems)
	}
	proof, err := s.home.CopyReceipt(ctx, s.copies[leaker].id)
	if err != nil {
		return err
	}
	if err := os.WriteFile(s.path("receipt.txt"), proof.Marshal(), 0o600); err != nil {
		return err
	}
	v, err := receipt.Verify(proof.Marshal(), s.made.LedgerKey)
	if err != nil {
		return err
	}
	s.say("%d events, every leaf and root recomputed: as they were written. The receipt of that one copy (event %d, %s) verifies with the ledger's public key alone.",
		r.Events, v.Index, v.Event.At.Format(time.RFC3339))
	return nil
}

// invite prints what the reader can do next.
func (s *story) invite(context.Context) error {
	s.heading("The house is yours")
	s.say("The thirty papers are still under watch there. Their server ended with this story, so another round would find nobody.")
	s.say("")
	home, key := s.path("home"), s.made.KeyFiles
	for _, c := range []string{
		fmt.Sprintf("trace --home %s %s --key %s --key %s", home, s.path("article.html"), key[0], key[2]),
		fmt.Sprintf("watch spread --home %s", home),
		fmt.Sprintf("watch list --home %s", home),
		fmt.Sprintf("sites %s", s.path("report.md")),
		fmt.Sprintf("share --home %s YOUR-FILE.md --to %s --out my-copies", home, s.path("people.csv")),
		fmt.Sprintf("verify %s --ledger-key %s", s.path("receipt.txt"), filepath.Join(home, "ledger.pub")),
		fmt.Sprintf("ledger events --home %s", home),
		fmt.Sprintf("assess --world %s --statements %s", s.path("countries.csv"), s.path("statements.yaml")),
		"plan --copies 1000 --sites 40,80,120 --colluders 1,2",
	} {
		s.print("  " + s.Command + " " + c)
	}
	return nil
}

// trace asks the home about one of the story's files.
func (s *story) trace(ctx context.Context, name string, keyFiles ...string) (finding.Finding, error) {
	data, err := os.ReadFile(s.path(name))
	if err != nil {
		return finding.Finding{}, err
	}
	q := app.Inquiry{
		Leaks: []app.Leak{{Name: name, Source: data}}, Bound: bound,
		Purpose: "leak inquiry of the demonstration", LegalBasis: "terms of the release", Protected: share.ProtectedNo,
	}
	for _, f := range keyFiles {
		key, err := os.ReadFile(f)
		if err != nil {
			return finding.Finding{}, err
		}
		q.Keys = append(q.Keys, app.Key{Name: filepath.Base(f), Data: key})
	}
	return s.home.Trace(ctx, q)
}
