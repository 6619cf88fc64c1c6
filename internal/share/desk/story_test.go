package desk

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/share/policy"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
)

var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// A town is a house with five parties and two people at each: a clerk, liaison
// and recipient "1", and an approver and recipient "2". P owns both matters. G is
// F's client, C is on the matters too, H is on neither.
type town struct {
	tx     *memory
	engine *policy.Engine
	now    time.Time
	party  map[string]string
	person map[string]string
	matter [2]string
}

func (w *town) at(who string) *Desk { return At(w.engine, w.tx, w.tx, w.now, w.person[who]) }

type failer interface {
	Helper()
	Fatal(args ...any)
}

func must[V any](t failer, v V, err error) V {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func newTown(t failer, secondPerson bool) *town {
	t.Helper()
	ctx := context.Background()
	w := &town{tx: newMemory(), now: noon, party: map[string]string{}, person: map[string]string{}}
	engine, err := policy.New()
	w.engine = must(t, engine, err)
	root, err := Found(ctx, w.tx, w.tx, Party{Name: "P"}, Person{Name: "Root", Email: "root@p.example"})
	must(t, root, err)
	w.person["root"], w.party["P"] = root.ID, root.Party
	for _, name := range []string{"P", "F", "G", "C", "H"} {
		if name != "P" {
			p, err := w.at("root").RegisterParty(ctx, name)
			w.party[name] = must(t, p, err).ID
		}
		for _, n := range []string{"1", "2"} {
			p, err := w.at("root").RegisterPerson(ctx, w.party[name], name+n, name+n+"@example.org")
			w.person[name+n] = must(t, p, err).ID
		}
	}
	must(t, 0, w.at("root").NameClient(ctx, w.party["F"], w.party["G"]))
	for i, title := range []string{"Basin", "Delta"} {
		m, err := w.at("root").OpenMatter(ctx, title, w.party["P"], secondPerson)
		w.matter[i] = must(t, m, err).ID
		for who, id := range w.person {
			if strings.HasPrefix(who, "H") || who == "root" {
				continue
			}
			m := Membership{Matter: w.matter[i], Person: id, Roles: []Role{Recipient, Approver}, Admitted: terms.AllLabels()}
			if strings.HasSuffix(who, "1") {
				m.Roles = []Role{Recipient, Clerk, Liaison}
			}
			must(t, 0, w.at("root").Admit(ctx, m))
		}
	}
	return w
}

func (w *town) ids(names ...string) []string {
	var list []string
	for _, n := range names {
		if id, ok := w.party[n]; ok {
			list = append(list, id)
		} else {
			list = append(list, w.person[n])
		}
	}
	return list
}

func (w *town) file(t failer, who, document string, matter int, in terms.Terms, sources ...Source) Handling {
	t.Helper()
	w.tx.labels[document] = in.Labels[0]
	h, err := w.at(who).File(context.Background(), document, w.matter[matter], 3, in, sources...)
	return must(t, h, err)
}

func (w *town) release(t failer, who string, in Draft) Release {
	t.Helper()
	r, err := w.at(who).Release(context.Background(), in)
	r = must(t, r, err)
	for _, reader := range r.Recipients {
		if r.State == Approved {
			must(t, 0, At(w.engine, w.tx, w.tx, w.now, reader.Person).Accept(context.Background(), r.ID))
		}
	}
	return r
}

// reads returns the paragraphs that somebody may read now, or the refusal.
func (w *town) reads(t failer, who, document string) ([]int, string) {
	t.Helper()
	got, err := w.at("root").May(context.Background(), w.person[who], document)
	must(t, got, err)
	if !got.Allowed {
		return nil, got.Words
	}
	return got.Paragraphs, ""
}

func refused(t *testing.T, err error, want string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("want %q, got %v", want, err)
	}
}

// TestTheAffair is the story of the product in one test: release, passing on by
// consent, suspension on one matter, assurance, restoration, withdrawal.
func TestTheAffair(t *testing.T) {
	ctx, w := t.Context(), newTown(t, true)
	on := terms.Simple(terms.Amber, w.ids("P", "F")...)
	w.file(t, "P1", "D-1", 0, on)
	w.file(t, "P1", "D-2", 1, on)
	r := w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F1", "F2")})
	if _, why := w.reads(t, "F1", "D-1"); !strings.Contains(why, "has not been released to") {
		t.Errorf("before approval: %s", why)
	}
	refused(t, w.at("P1").Approve(ctx, r.ID), "a second person has to approve it")
	why, err := w.at("P2").AllowRelease(ctx, policy.Approve, r.ID)
	if must(t, why, err); !slices.Equal(why.Policies, []string{"approve.approver"}) {
		t.Errorf("decided by %v", why.Policies)
	}
	must(t, 0, w.at("P2").Approve(ctx, r.ID))
	refused(t, w.at("P2").Approve(ctx, r.ID), "is approved: there is nothing to approve")
	if _, why := w.reads(t, "F1", "D-1"); !strings.Contains(why, "has not accepted the terms") {
		t.Errorf("before accepting: %s", why)
	}
	must(t, 0, w.at("F1").Accept(ctx, r.ID))
	if got, why := w.reads(t, "F1", "D-1"); len(got) != 3 {
		t.Errorf("after accepting: %s", why)
	}
	w.consent(t, r)
	w.suspend(t, r)
}

func (w *town) consent(t *testing.T, r Release) {
	t.Helper()
	ctx := t.Context()
	pass := Draft{Document: "D-1", To: w.ids("G1"), Parent: r.ID}
	_, err := w.at("F1").Release(ctx, pass)
	refused(t, err, "the consent of P is owed, and can be asked for")
	q, err := w.at("F1").Ask(ctx, "D-1", r.ID, w.ids("G1"), nil, "they run the pumps")
	must(t, q, err)
	if !slices.Equal(q.Paragraphs, []int{1, 2, 3}) || !slices.Equal(q.Asked, w.ids("P")) {
		t.Errorf("asked %+v", q)
	}
	refused(t, w.at("F1").Answer(ctx, q.ID, []int{1, 2, 3}, nil), "no liaison officer of an originator")
	refused(t, w.at("P1").Answer(ctx, q.ID, []int{1}, map[int]string{2: "names"}), "paragraph 3: grant it, or refuse")
	refused(t, w.at("P1").Answer(ctx, q.ID, []int{1, 3}, map[int]string{2: ""}), "paragraph 2: refusing needs its reason")
	refused(t, w.at("P1").Answer(ctx, q.ID, []int{1, 3, 4}, map[int]string{2: "names"}), "not asked for")
	must(t, 0, w.at("P1").Answer(ctx, q.ID, []int{1, 3}, map[int]string{2: "it names people"}))
	refused(t, w.at("P1").Answer(ctx, q.ID, []int{1, 2, 3}, nil), "has been answered")
	onward := w.release(t, "F1", pass)
	refused(t, w.at("P2").Approve(ctx, onward.ID), "P2 is no approver of the party that releases")
	must(t, 0, w.at("F2").Approve(ctx, onward.ID))
	must(t, 0, w.at("G1").Accept(ctx, onward.ID))
	if got, why := w.reads(t, "G1", "D-1"); !slices.Equal(got, []int{1, 3}) {
		t.Errorf("G1 reads %v: %s", got, why)
	}
	// The consent was for G1, and for F to give.
	_, err = w.at("F1").Release(ctx, Draft{Document: "D-1", To: w.ids("G2"), Parent: r.ID})
	refused(t, err, "consent of P is owed")
	_, err = w.at("G1").Release(ctx, Draft{Document: "D-1", To: w.ids("G2"), Parent: onward.ID})
	refused(t, err, "consent of P is owed")
}

func (w *town) suspend(t *testing.T, r Release) {
	t.Helper()
	ctx, review := t.Context(), noon.Add(720*time.Hour)
	second := w.release(t, "P1", Draft{Document: "D-2", To: w.ids("F1")})
	must(t, 0, w.at("P2").Approve(ctx, second.ID))
	must(t, 0, w.at("F1").Accept(ctx, second.ID))
	s, err := w.at("P1").Move(ctx, w.party["F"], w.matter[0], standing.Move{To: standing.Suspended, Reason: "it was in the paper", Condition: "say who has seen it", Review: review})
	must(t, s, err)
	_, why := w.reads(t, "F1", "D-1")
	if !strings.Contains(why, "refused: standing of F on Basin is suspended since 2026-11-23 12:00 UTC; condition: say who has seen it") {
		t.Error(why)
	}
	if got, why := w.reads(t, "F1", "D-2"); len(got) != 3 {
		t.Errorf("on the other matter: %s", why)
	}
	_, err = w.at("P1").Move(ctx, w.party["F"], w.matter[0], standing.Move{To: standing.Restored, Reason: "r", Condition: "c", Review: review})
	refused(t, err, "record the assurance")
	_, err = w.at("P1").Assure(ctx, w.party["F"], w.matter[0], letter("nobody outside the unit", "letter of 24 November"))
	must(t, 0, err)
	_, err = w.at("P1").Move(ctx, w.party["F"], w.matter[0], standing.Move{To: standing.Restored, Reason: "it was given", Condition: "readers are listed", Review: review})
	must(t, 0, err)
	if got, why := w.reads(t, "F1", "D-1"); len(got) != 3 {
		t.Errorf("restored: %s", why)
	}
	_, err = w.at("F1").Move(ctx, w.party["G"], w.matter[0], standing.Move{To: standing.Notice, Reason: "r"})
	refused(t, err, "no liaison officer of the party that owns Basin")
	_, err = w.at("P1").Move(ctx, w.party["P"], w.matter[0], standing.Move{To: standing.Notice, Reason: "r"})
	refused(t, err, "whose standing it is")
	_, err = w.at("root").Move(ctx, w.party["F"], House, standing.Move{To: standing.Suspended, Reason: "r", Condition: "c", Review: review})
	must(t, 0, err)
	if _, why := w.reads(t, "F1", "D-2"); !strings.Contains(why, "suspended") {
		t.Errorf("suspended altogether, and reads: %s", why)
	}
	w.withdraw(t, r)
}

func (w *town) withdraw(t *testing.T, r Release) {
	t.Helper()
	ctx := t.Context()
	_, err := w.at("G1").Withdraw(ctx, r.ID, "r", noon.Add(time.Hour))
	refused(t, err, "neither for an originator")
	_, err = w.at("P1").Withdraw(ctx, r.ID, "a name has to go", noon)
	refused(t, err, "deadline is over")
	notices, err := w.at("P1").Withdraw(ctx, r.ID, "a name has to go", noon.Add(time.Hour))
	if must(t, notices, err); len(notices) != 3 {
		t.Fatalf("notices: %+v", notices) // F1, F2, and G1 who had it from F1
	}
	if _, why := w.reads(t, "G1", "D-1"); !strings.Contains(why, "was withdrawn") {
		t.Errorf("G1: %s", why)
	}
	refused(t, w.at("G1").Acknowledge(ctx, notices[0].ID), "was not made to G1")
	refused(t, w.at("F2").Acknowledge(ctx, notices[0].ID), "addressed to somebody else")
	must(t, 0, w.at("F1").Acknowledge(ctx, notices[0].ID)) // suspended, and still may
	w.now = noon.Add(2 * time.Hour)
	overdue, err := w.at("P1").Overdue(ctx)
	if must(t, overdue, err); len(overdue) != 2 {
		t.Errorf("overdue: %+v", overdue)
	}
	w.remind(t, r)
	refusal := &policy.Refusal{}
	_, err = w.at("P1").Release(ctx, Draft{Document: "D-1", To: w.ids("F1")})
	if !errors.As(err, &refusal) || !errors.Is(err, policy.ErrRefused) {
		t.Fatal(err)
	}
	must(t, 0, Refuse(ctx, w.tx, refusal))
	if !strings.HasSuffix(w.tx.types(), "withdrawal.reminded decision.refused") {
		t.Error(w.tx.types())
	}
}

// remind: those who have not acknowledged are reminded, whoever they had it from,
// and not every minute.
func (w *town) remind(t *testing.T, r Release) {
	t.Helper()
	_, err := w.at("G1").Remind(t.Context(), r.ID)
	refused(t, err, "neither for an originator")
	told, err := w.at("P1").Remind(t.Context(), r.ID)
	if must(t, told, err); len(told) != 2 || told[0].Person == told[1].Person || told[0].Reminded != w.now {
		t.Errorf("reminded: %+v", told)
	}
	_, err = w.at("P1").Remind(t.Context(), r.ID)
	refused(t, err, "nobody to remind")
	w.now = w.now.Add(time.Hour)
	if told, err = w.at("P1").Remind(t.Context(), r.ID); len(told) != 2 {
		t.Errorf("an hour later: %+v, %v", told, err)
	}
}
