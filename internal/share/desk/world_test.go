package desk

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"barium/internal/share/standing"
	"barium/internal/share/terms"

	"pgregory.net/rapid"
)

// A world is a town in which anybody tries anything, and a record of what the
// originators allowed that owes nothing to the code that decides.
type world struct {
	*town
	t       *rapid.T
	sources map[string]terms.Terms      // of originals, by document
	owner   map[string]string           // of documents
	made    map[string]map[string][]int // originals that a document was made from and their used paragraphs, itself included
	granted map[[3]string]map[int]bool  // by originator, document, person
	seen    map[string]int              // what has happened at all
}

var actors = []string{"P1", "P2", "F1", "F2", "G1", "G2", "C1", "C2", "H1"}

func (w *world) pick(from []string, what string) string {
	return rapid.SampledFrom(from).Draw(w.t, what)
}

func (w *world) parties() []string { return []string{"P", "F", "G", "C", "H"} }

func (w *world) documents() []string {
	var list []string
	for id := range w.owner {
		list = append(list, id)
	}
	slices.Sort(list)
	return list
}

func (w *world) drawTerms() terms.Terms {
	in := terms.Simple(rapid.SampledFrom([]terms.Label{terms.Amber, terms.Green, terms.AmberStrict, terms.Clear, terms.Red}).Draw(w.t, "label"))
	in.Onward = rapid.SampledFrom([]int{2, 1, 0}).Draw(w.t, "onward")
	in.Audience = terms.Everyone()
	if w.rarely(2) {
		in.Audience = terms.Parties(w.ids("F", w.pick(w.parties(), "party"), w.pick(w.parties(), "party"))...)
	}
	if w.rarely(3) {
		in.Paragraphs = map[int]terms.Audience{rapid.IntRange(1, 3).Draw(w.t, "paragraph"): terms.Parties(w.party[w.pick(w.parties(), "party")])}
	}
	return in
}

// rarely is true once in n times or so.
func (w *world) rarely(n int) bool { return rapid.IntRange(1, n).Draw(w.t, "rarely") == n }

// anybody is mostly who may be able to, so that things happen, and sometimes
// anybody at all.
func (w *world) anybody(likely ...string) string {
	if len(likely) == 0 || w.rarely(5) {
		return w.pick(actors, "by")
	}
	return w.pick(likely, "by")
}

// readers of a release, by name.
func (w *world) readers(r Release) []string {
	var list []string
	for name, id := range w.person {
		if _, ok := r.reader(id); ok {
			list = append(list, name)
		}
	}
	slices.Sort(list)
	return list
}

// file registers an original or makes a document from others.
func (w *world) file() {
	id, who, in := fmt.Sprintf("D-%d", len(w.owner)+1), w.pick([]string{"P1", "F1", "C1"}, "clerk"), w.drawTerms()
	made := map[string][]int{id: {1, 2, 3}}
	var from []Source
	if len(w.owner) > 0 && rapid.Bool().Draw(w.t, "derived") {
		s := Source{Document: w.pick(w.documents(), "source")}
		got, err := w.at(who).May(context.Background(), w.person[who], s.Document)
		must(w.t, 0, err)
		used := got.Paragraphs
		if len(used) > 1 && rapid.Bool().Draw(w.t, "some") {
			s.Used = used[:1]
			used = s.Used
		}
		for original, paragraphs := range w.made[s.Document] {
			if original == s.Document {
				paragraphs = used
			}
			made[original] = paragraphs
		}
		from = append(from, s)
	}
	w.tx.labels[id] = in.Labels[0]
	if _, err := w.at(who).File(context.Background(), id, w.matter[rapid.IntRange(0, 1).Draw(w.t, "matter")], 3, in, from...); err == nil {
		w.sources[id], w.owner[id], w.made[id] = in, who[:1], made
		w.seen[fmt.Sprintf("filed from %d", len(from))]++
	}
}

func (w *world) someRelease() Release {
	if len(w.tx.releases) == 0 {
		return Release{}
	}
	return rapid.SampledFrom(w.tx.releases).Draw(w.t, "release")
}

func (w *world) release() {
	in := Draft{To: []string{w.person[w.pick(actors, "to")]}}
	in.Document = w.pick(w.documents(), "document")
	likely := []string{w.owner[in.Document] + "1"}
	if parent := w.someRelease(); parent.ID != "" && rapid.Bool().Draw(w.t, "onward") {
		in.Parent, in.Document, likely = parent.ID, parent.Document, w.readers(parent)
	}
	if w.rarely(4) {
		narrow := w.drawTerms()
		in.Terms = &narrow
	}
	r, err := w.at(w.anybody(likely...)).Release(context.Background(), in)
	if err != nil {
		return
	}
	w.seen["released at depth "+fmt.Sprint(min(r.Depth, 2))]++
	if r.State == Approved {
		_ = At(w.engine, w.tx, w.tx, w.now, in.To[0]).Accept(context.Background(), r.ID)
	}
}

func (w *world) ask() {
	document := w.pick(w.documents(), "document")
	likely := []string{w.owner[document] + "1"}
	held := w.someRelease()
	if held.ID != "" && !w.rarely(3) {
		document, likely = held.Document, w.readers(held)
	} else {
		held.ID = ""
	}
	_, err := w.at(w.anybody(likely...)).Ask(context.Background(), document, held.ID, []string{w.person[w.pick(actors, "to")]}, nil, "because")
	if err == nil {
		w.seen["asked"]++
	}
}

func (w *world) answer() {
	if len(w.tx.requests) == 0 {
		return
	}
	q := rapid.SampledFrom(w.tx.requests).Draw(w.t, "request")
	var granted []int
	refused := map[int]string{}
	for _, n := range q.Paragraphs {
		if rapid.IntRange(0, 2).Draw(w.t, "yes") > 0 {
			granted = append(granted, n)
		} else {
			refused[n] = "no"
		}
	}
	likely := []string{}
	for name, id := range w.party {
		if slices.Contains(q.Asked, id) {
			likely = append(likely, name+"1")
		}
	}
	slices.Sort(likely)
	who := w.anybody(likely...)
	if err := w.at(who).Answer(context.Background(), q.ID, granted, refused); err != nil {
		return
	}
	w.seen["answered"]++
	for _, to := range q.To {
		key := [3]string{who[:1], q.Document, to}
		if w.granted[key] == nil {
			w.granted[key] = map[int]bool{}
		}
		for _, n := range granted {
			w.granted[key][n] = true
		}
	}
}

func (w *world) other() {
	ctx := context.Background()
	party, matter := w.party[w.pick([]string{"F", "G", "C"}, "party")], w.matter[rapid.IntRange(0, 1).Draw(w.t, "matter")]
	switch rapid.IntRange(0, 4).Draw(w.t, "kind") {
	case 0:
		to := rapid.SampledFrom(standing.States()).Draw(w.t, "state")
		_, _ = w.at("P1").Move(ctx, party, matter, standing.Move{To: to, Reason: "r", Condition: "c", Review: w.now.Add(time.Hour)})
	case 1:
		_, _ = w.at("P1").Assure(ctx, party, matter, letter("never again", "letter"))
	case 2:
		if _, err := w.at(w.anybody("P1")).Withdraw(ctx, w.someRelease().ID, "r", w.now.Add(time.Hour)); err == nil {
			w.seen["withdrawn"]++
		}
	case 3:
		if id := w.someRelease().ID; w.at(w.anybody("P2", "F2")).Approve(ctx, id) == nil {
			r, _ := w.tx.Release(ctx, id)
			_ = At(w.engine, w.tx, w.tx, w.now, r.Recipients[0].Person).Accept(ctx, id)
		}
	case 4:
		labels := rapid.SliceOf(rapid.SampledFrom(terms.AllLabels())).Draw(w.t, "labels")
		who := w.pick([]string{"F2", "G2"}, "member")
		_ = w.at("root").Admit(ctx, Membership{Matter: matter, Person: w.person[who], Roles: []Role{Recipient}, Admitted: labels})
	}
}

// check holds every right to read that there is against what was allowed.
func (w *world) check() {
	for _, who := range actors {
		for _, document := range w.documents() {
			got, err := w.at("root").May(context.Background(), w.person[who], document)
			if err != nil {
				w.t.Fatal(err)
			}
			if !got.Allowed {
				continue
			}
			w.seen["read"]++
			for _, n := range got.Paragraphs {
				for source := range w.made[document] {
					w.allowed(who, document, source, n, got)
				}
			}
			w.stands(who, document, got)
		}
	}
}

// allowed: the original's audience has the reader, or its originator consented
// to the reader by name; and the way it took is one that the label and the depth
// let it take, or that was consented to.
func (w *world) allowed(who, document, source string, n int, got Reading) {
	originator, in, party := w.owner[source], w.sources[source], w.party[who[:1]]
	if w.own(who, document) {
		return
	}
	if w.granted[[3]string{originator, document, w.person[who]}][n] {
		w.seen["read by consent"]++
		return
	}
	audience := in.Audience.Holds(w.person[who], party)
	for p, a := range in.Paragraphs {
		if source == document && p == n || source != document && slices.Contains(w.made[document][source], p) {
			audience = audience && a.Holds(w.person[who], party)
		}
	}
	if !audience {
		w.t.Fatalf("%s reads paragraph %d of %s, outside the audience of %s: %s\n%s", who, n, document, source, in, got.Words)
	}
	if got.Release == "" {
		return
	}
	r, err := w.tx.Release(context.Background(), got.Release)
	if err != nil || r.State != Approved {
		w.t.Fatalf("%s reads %s by %+v, %v", who, document, r, err)
	}
	w.way(who, originator, in, r)
}

// way follows a last step that its originator didn't take itself.
func (w *world) way(who, originator string, in terms.Terms, r Release) {
	from := ""
	for name, id := range w.party {
		if id == r.Party {
			from = name
		}
	}
	if from == originator {
		return
	}
	reach := map[terms.Label]string{terms.AmberStrict: "", terms.Amber: "FG", terms.Green: "FG", terms.Clear: "FG"}[in.Labels[0]]
	step := from + who[:1]
	switch {
	case in.Labels[0] == terms.Red:
		w.t.Fatalf("%s has what is for named recipients only from %s: %s", who, from, in)
	case from == who[:1]:
		return
	case in.Labels[0] == terms.Amber && step != reach, in.Labels[0] == terms.AmberStrict:
		w.t.Fatalf("%s has %s from %s", who, in.Labels[0], from)
	case in.Labels[0] == terms.Green && who[:1] == "H" && step != reach:
		w.t.Fatalf("%s has %s from %s", who, in.Labels[0], from)
	case in.Onward == 0:
		w.t.Fatalf("%s has from %s what may not go on: %s", who, from, in)
	}
	w.seen["read onward, freely"]++
}

// stands: nobody of a suspended party reads what isn't its own; everybody is
// admitted to the labels of all sources; every release above is in effect.
func (w *world) stands(who, document string, got Reading) {
	ctx := context.Background()
	h := w.tx.handlings[document]
	s, err := w.at("root").Standing(ctx, w.party[who[:1]], h.Matter)
	own := w.own(who, document)
	if err != nil || s.State == standing.Suspended && !own {
		w.t.Fatalf("%s reads %s while %s, %v", who, document, s.State, err)
	}
	m, _ := w.tx.Membership(ctx, h.Matter, w.person[who])
	for source := range w.made[document] {
		if l := w.sources[source].Labels[0]; l != terms.Clear && !slices.Contains(m.Admitted, l) {
			w.t.Fatalf("%s reads %s, admitted to %v only", who, l, m.Admitted)
		}
	}
	for id := got.Release; id != ""; {
		r, err := w.tx.Release(ctx, id)
		if err != nil || r.State != Approved {
			w.t.Fatalf("%s reads by %s, which came of %s, which is %s", who, got.Release, id, r.State)
		}
		id = r.Parent
	}
}

// TestNoSequenceOfActsWidens: whatever anybody tries in whatever order, everybody
// reads at most what the originators' terms and consents let them.
func TestNoSequenceOfActsWidens(t *testing.T) {
	seen := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		w := &world{town: newTown(t, rapid.Bool().Draw(t, "second person")), t: t, sources: map[string]terms.Terms{}, owner: map[string]string{},
			made: map[string]map[string][]int{}, granted: map[[3]string]map[int]bool{}, seen: seen}
		for len(w.owner) == 0 {
			w.file()
		}
		acts := []func(){w.release, w.ask, w.answer, w.release, w.other, w.file, w.answer, w.release}
		for range rapid.IntRange(20, 60).Draw(t, "acts") {
			acts[rapid.IntRange(0, len(acts)-1).Draw(t, "act")]()
		}
		w.check()
	})
	for _, what := range []string{"filed from 0", "filed from 1", "released at depth 0", "released at depth 1", "asked", "answered", "withdrawn", "read", "read by consent", "read onward, freely"} {
		if seen[what] == 0 {
			t.Errorf("never in all these worlds: %s (%v)", what, seen)
		}
	}
	t.Log(seen)
}

// TestSuspensionIsOfOneMatter: suspending a party on a matter takes everything
// there from it, and nothing elsewhere from anybody.
func TestSuspensionIsOfOneMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := &world{town: newTown(t, false), t: t, sources: map[string]terms.Terms{}, owner: map[string]string{},
			made: map[string]map[string][]int{}, granted: map[[3]string]map[int]bool{}, seen: map[string]int{}}
		for len(w.owner) < 2 {
			w.file()
		}
		for range 12 {
			w.release()
		}
		before := w.readings()
		_, err := w.at("P1").Move(context.Background(), w.party["F"], w.matter[0], standing.Move{To: standing.Suspended, Reason: "r", Condition: "c", Review: noon.Add(time.Hour)})
		must(t, 0, err)
		for key, after := range w.readings() {
			hit := key[0][:1] == "F" && w.tx.handlings[key[1]].Matter == w.matter[0] && !w.own(key[0], key[1])
			if hit && after || !hit && after != before[key] {
				t.Fatalf("%v: %v, then %v", key, before[key], after)
			}
		}
	})
}

// own: somebody works on it for its party, and nothing of others is in it.
func (w *world) own(who, document string) bool {
	for source := range w.made[document] {
		if w.owner[source] != who[:1] {
			return false
		}
	}
	m := w.tx.members[[2]string{w.tx.handlings[document].Matter, w.person[who]}]
	return w.owner[document] == who[:1] && (slices.Contains(m.Roles, Clerk) || slices.Contains(m.Roles, Approver))
}

func (w *world) readings() map[[2]string]bool {
	out := map[[2]string]bool{}
	for _, who := range actors {
		for _, document := range w.documents() {
			got, err := w.at("root").May(context.Background(), w.person[who], document)
			if err != nil {
				w.t.Fatal(err)
			}
			out[[2]string{who, document}] = got.Allowed
		}
	}
	return out
}
