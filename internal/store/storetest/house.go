package storetest

import (
	"context"
	"errors"
	"math"
	"reflect"
	"slices"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
	"barium/internal/store"
	"barium/receipt"
)

// A town is a house in a store: P owns a matter, F and G receive on it.
type town struct {
	t      *testing.T
	db     Database
	ledger *ledger.Ledger
	engine *policy.Engine
	party  map[string]string
	person map[string]string
	matter string
}

// do acts at somebody's desk, in a transaction of its own.
func (w *town) do(who string, f func(d *desk.Desk) error) error {
	w.t.Helper()
	return w.db.First.Update(w.t.Context(), func(tx *store.Tx) error {
		return f(desk.At(w.engine, tx, w.ledger.In(tx), noon, w.person[who]))
	})
}

// done is do, where it has to succeed.
func done[V any](w *town, who string, f func(d *desk.Desk, ctx context.Context) (V, error)) V {
	w.t.Helper()
	var out V
	err := w.do(who, func(d *desk.Desk) (err error) {
		out, err = f(d, w.t.Context())
		return err
	})
	must(w.t, err)
	return out
}

func newTown(t *testing.T, open Open) *town {
	engine, err := policy.New()
	must(t, err)
	w := &town{t: t, db: open(t), ledger: NewLedger(t), engine: engine, party: map[string]string{}, person: map[string]string{}}
	update(t, w.db.First, func(tx *store.Tx) error {
		// F came with a copy, before there was a house.
		if _, err := tx.EnsurePerson(t.Context(), share.Person{Party: "F", Name: "F1", Email: "f1@example.org"}); err != nil {
			return err
		}
		root, err := desk.Found(t.Context(), tx, w.ledger.In(tx), desk.Party{Name: "P"}, desk.Person{Name: "Root", Email: "root@example.org"})
		w.person["root"], w.party["P"] = root.ID, root.Party
		return err
	})
	for _, name := range []string{"F", "G"} {
		w.party[name] = done(w, "root", func(d *desk.Desk, ctx context.Context) (desk.Party, error) { return d.RegisterParty(ctx, name) }).ID
	}
	for name, party := range map[string]string{"P1": "P", "P2": "P", "F1": "F", "G1": "G"} {
		w.person[name] = done(w, "root", func(d *desk.Desk, ctx context.Context) (desk.Person, error) {
			return d.RegisterPerson(ctx, w.party[party], name, string(name[0]|32)+name[1:]+"@example.org")
		}).ID
	}
	w.matter = done(w, "root", func(d *desk.Desk, ctx context.Context) (desk.Matter, error) {
		return d.OpenMatter(ctx, "Basin", w.party["P"], true)
	}).ID
	for name, role := range map[string]desk.Role{"P1": desk.Clerk, "P2": desk.Approver, "F1": desk.Clerk} {
		must(t, w.do("root", func(d *desk.Desk) error {
			return d.Admit(t.Context(), desk.Membership{Matter: w.matter, Person: w.person[name], Roles: []desk.Role{role, desk.Liaison}, Admitted: terms.AllLabels()})
		}))
	}
	must(t, w.do("root", func(d *desk.Desk) error {
		return d.Admit(t.Context(), desk.Membership{Matter: w.matter, Person: w.person["G1"], Roles: []desk.Role{desk.Recipient}, Admitted: terms.AllLabels()})
	}))
	w.register("D-1")
	return w
}

func (w *town) register(id string) {
	update(w.t, w.db.First, func(tx *store.Tx) error {
		d := ADocument(id)
		d.Terms = share.Amber
		_, err := share.Register(w.t.Context(), tx, w.ledger.In(tx), d)
		return err
	})
}

func (w *town) terms() terms.Terms {
	embargo, err := terms.ParseMoment("2026-01-01T09:00:00+01:00[Europe/Paris]")
	must(w.t, err)
	return terms.Terms{Labels: []terms.Label{terms.Amber}, Conditions: terms.Conditions{terms.UnmodifiedResale: terms.MustNot}, Embargo: embargo, Onward: 1,
		Audience: terms.Parties(w.party["P"], w.party["F"]), Paragraphs: map[int]terms.Audience{2: terms.People(w.person["F1"])}}
}

// houseStory: what is done at the desk comes back from the store as it was, in
// another process too, and each act is in the ledger.
func houseStory(t *testing.T, open Open) {
	w := newTown(t, open)
	h := done(w, "P1", func(d *desk.Desk, ctx context.Context) (desk.Handling, error) {
		return d.File(ctx, "D-1", w.matter, 3, w.terms())
	})
	r := done(w, "P1", func(d *desk.Desk, ctx context.Context) (desk.Release, error) {
		return d.Release(ctx, desk.Draft{Document: "D-1", To: []string{w.person["F1"]}, Paragraphs: []int{1, 2}})
	})
	w.proposedComesBack(r)
	must(t, w.do("P2", func(d *desk.Desk) error { return d.Approve(t.Context(), r.ID) }))
	must(t, w.do("F1", func(d *desk.Desk) error { return d.Accept(t.Context(), r.ID) }))
	q := done(w, "F1", func(d *desk.Desk, ctx context.Context) (desk.Request, error) {
		return d.Ask(ctx, "D-1", r.ID, []string{w.person["G1"]}, nil, "they run the pumps")
	})
	must(t, w.do("P1", func(d *desk.Desk) error {
		return d.Answer(t.Context(), q.ID, []int{1}, map[int]string{2: "names\x00"})
	}))
	onward := done(w, "F1", func(d *desk.Desk, ctx context.Context) (desk.Release, error) {
		return d.Release(ctx, desk.Draft{Document: "D-1", To: []string{w.person["G1"]}, Parent: r.ID})
	})
	move := standing.Move{To: standing.Suspended, Reason: "r", Condition: "c", Review: noon.Add(time.Hour)}
	for _, matter := range []string{w.matter, desk.House} {
		who := map[bool]string{true: "root", false: "P1"}[matter == desk.House]
		done(w, who, func(d *desk.Desk, ctx context.Context) (standing.Standing, error) {
			return d.Move(ctx, w.party["F"], matter, move)
		})
	}
	s := done(w, "P1", func(d *desk.Desk, ctx context.Context) (standing.Standing, error) {
		return d.Assure(ctx, w.party["F"], w.matter, standing.Assurance{Text: "nobody", Document: "a letter", Paper: "ab", From: "F1", Given: noon})
	})
	notices := done(w, "P1", func(d *desk.Desk, ctx context.Context) ([]desk.Notice, error) {
		return d.Withdraw(ctx, r.ID, "a name", noon.Add(time.Minute))
	})
	w.openNotices(notices)
	reminded := done(w, "P1", func(d *desk.Desk, ctx context.Context) ([]desk.Notice, error) { return d.Remind(ctx, r.ID) })
	if len(reminded) != 1 || reminded[0].ID != notices[0].ID {
		t.Errorf("reminded: %+v", reminded)
	}
	must(t, w.do("F1", func(d *desk.Desk) error { return d.Acknowledge(t.Context(), notices[0].ID) }))
	checkClean(t, w.db.First, w.ledger)
	view(t, w.db.Second, func(tx *store.Tx) error {
		w.comesBack(tx, h, r, onward, q, s)
		w.noticesComeBack(tx, notices)
		w.lists(tx)
		w.whose(tx)
		return nil
	})
}

// openNotices: what is not acknowledged is listed when it is late for who released it
// and for whose content it is, and for nobody else; and at any time for whom it is to.
func (w *town) openNotices(want []desk.Notice) {
	view(w.t, w.db.Second, func(tx *store.Tx) error {
		for _, party := range []string{"P", "F"} {
			list, err := tx.NoticesLate(w.t.Context(), w.party[party], want[0].Deadline.Add(time.Microsecond), 9)
			same(w.t, "late notices of "+party, list, err, map[string][]desk.Notice{"P": want[:1]}[party])
			early, err := tx.NoticesLate(w.t.Context(), w.party[party], want[0].Deadline, 9)
			same(w.t, "notices of "+party+" that aren't late", early, err, nil)
		}
		return nil
	})
}

// proposedComesBack: what waits for a second person is listed for the party that
// would release it, and for no other.
func (w *town) proposedComesBack(r desk.Release) {
	view(w.t, w.db.Second, func(tx *store.Tx) error {
		list, err := tx.Proposed(w.t.Context(), w.party["P"], 9)
		same(w.t, "proposed", list, err, []desk.Release{r})
		list, err = tx.Proposed(w.t.Context(), w.party["F"], 9)
		same(w.t, "proposed by F", list, err, nil)
		return nil
	})
}

func same[V any](t *testing.T, what string, got V, err error, want V) {
	t.Helper()
	must(t, err)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s:\n%+v, want\n%+v", what, got, want)
	}
}

func (w *town) comesBack(tx *store.Tx, h desk.Handling, r, onward desk.Release, q desk.Request, s standing.Standing) {
	t, ctx := w.t, w.t.Context()
	h.Title = "Report on Ωmega"
	gotHandling, err := tx.Handling(ctx, "D-1")
	same(t, "handling", gotHandling, err, h)
	r.State, r.Approver, r.Recipients[0].Accepted = desk.Withdrawn, w.person["P2"], noon
	got, err := tx.Release(ctx, r.ID)
	same(t, "release", got, err, r)
	onward.State = desk.Withdrawn
	list, err := tx.ReleasesBelow(ctx, r.ID)
	same(t, "onward", list, err, []desk.Release{onward})
	list, err = tx.ReleasesOn(ctx, w.matter, math.MaxInt64, 9)
	same(t, "releases on the matter", list, err, []desk.Release{onward, r})
	list, err = tx.ReleasesFor(ctx, w.person["G1"], office.Everything, math.MaxInt64, 9)
	same(t, "releases to G1 that took effect", list, err, nil)
	held, err := tx.Holdings(ctx, w.matter, w.party["F"])
	same(t, "holdings after the withdrawal", held, err, nil)
	request, err := tx.Request(ctx, q.ID)
	must(t, err)
	if len(request.Answers) != 1 || request.Answers[0].Refused[2] != "names\x00" || !slices.Equal(request.Answers[0].Granted, []int{1}) {
		t.Errorf("answers: %+v", request.Answers)
	}
	request.Answers = nil
	same(t, "request", request, nil, q)
	gotStanding, err := tx.Standing(ctx, w.party["F"], w.matter)
	same(t, "standing", gotStanding, err, s)
	history, err := tx.StandingHistory(ctx, w.party["F"])
	if must(t, err); len(history) != 3 || history[1].Matter != desk.House || history[0].Assurances != nil {
		t.Errorf("history: %+v", history)
	}
	for after, want := range map[time.Duration]int{time.Hour - 1: 0, time.Hour: 2} {
		if due, err := tx.ReviewsDue(ctx, noon.Add(after)); err != nil || len(due) != want {
			t.Errorf("reviews due: %+v, %v", due, err)
		}
	}
}

func (w *town) noticesComeBack(tx *store.Tx, want []desk.Notice) {
	t, ctx := w.t, w.t.Context()
	open, err := tx.OpenNotices(ctx)
	if must(t, err); len(open) != 0 { // G1's release was never approved
		t.Errorf("open: %+v", open)
	}
	first, err := tx.Notice(ctx, want[0].ID)
	want[0].Acknowledged, want[0].Reminded = noon, noon
	same(t, "notice", first, err, want[0])
	of, err := tx.NoticesOf(ctx, want[0].Release)
	same(t, "notices of the release", of, err, want[:1])
	list, err := tx.NoticesTo(ctx, w.person["G1"])
	same(t, "notices to G1", list, err, want[1:])
	known, err := tx.Party(ctx, w.party["F"])
	if must(t, err); known.Event < 0 || known.Name != "F" {
		t.Errorf("F: %+v", known)
	}
	people, err := tx.PeopleOf(ctx, w.party["F"])
	if must(t, err); len(people) != 1 || people[0].ID != w.person["F1"] || people[0].Event < 0 {
		t.Errorf("people of F, who came with a copy: %+v", people)
	}
	for name, err := range map[string]error{"party": second(tx.Party(ctx, "x")), "person": second(tx.Person(ctx, "x")), "matter": second(tx.Matter(ctx, "x")),
		"handling": second(tx.Handling(ctx, "x")), "release": second(tx.Release(ctx, "x")), "request": second(tx.Request(ctx, "x")), "notice": second(tx.Notice(ctx, "x"))} {
		if !errors.Is(err, store.ErrNotFound) {
			t.Errorf("no such %s: %v", name, err)
		}
	}
	members, err := tx.Members(ctx, w.matter)
	if must(t, err); len(members) != 4 || len(members[0].Roles) != 2 && len(members[0].Roles) != 1 {
		t.Errorf("members: %+v", members)
	}
}

// lists are what pages show; here only that each finds what is there.
func (w *town) lists(tx *store.Tx) {
	t, ctx := w.t, w.t.Context()
	parties, err1 := tx.Parties(ctx)
	matters, err2 := tx.Matters(ctx)
	places, err3 := tx.MembershipsOf(ctx, w.person["root"])
	on, err4 := tx.HandlingsOn(ctx, w.matter)
	from, err5 := tx.HandlingsFrom(ctx, "D-1")
	of, err6 := tx.ReleasesOf(ctx, "D-1")
	requests, err7 := tx.Requests(ctx)
	must(t, errors.Join(err1, err2, err3, err4, err5, err6, err7))
	w.listsByParty(tx, of, requests)
	if len(parties) != 3 || parties[0].Name != "F" || len(matters) != 1 || !matters[0].SecondPerson || len(places) != 1 || places[0].Matter != desk.House {
		t.Errorf("%+v, %+v, %+v", parties, matters, places)
	}
	if len(on) != 1 || len(from) != 1 || from[0].Document != "D-1" || len(of) != 2 || of[0].Parent == "" || len(requests) != 1 {
		t.Errorf("%+v, %+v, %+v, %+v", on, from, of, requests)
	}
}

func (w *town) listsByParty(tx *store.Tx, releases []desk.Release, requests []desk.Request) {
	t, ctx := w.t, w.t.Context()
	for party, want := range map[string][]desk.Release{"P": releases[1:], "F": releases[:1], "G": nil} {
		list, err := tx.ReleasesBy(ctx, w.party[party], math.MaxInt64, 5)
		same(t, "releases by "+party, list, err, want)
	}
	last, err := tx.ReleasesBy(ctx, w.party["P"], math.MaxInt64, 0)
	same(t, "no release by P", last, err, nil)
	for party, want := range map[string][]desk.Request{"P": requests, "F": nil, "G": nil} {
		list, err := tx.RequestsTo(ctx, w.party[party], math.MaxInt64, 5)
		same(t, "requests to "+party, list, err, want)
	}
	for party, want := range map[string][]desk.Request{"P": nil, "F": requests} {
		list, err := tx.RequestsBy(ctx, w.party[party], math.MaxInt64, 5)
		same(t, "requests by "+party, list, err, want)
	}
}

// whose: a person's events are those that they did and those about them, newest
// first, and one that is both is there once.
func (w *town) whose(tx *store.Tx) {
	t, ctx := w.t, w.t.Context()
	all, err := tx.RecordsOf(ctx, w.person["F1"], math.MaxInt64, 99)
	must(t, err)
	types := map[string]int{}
	for i, r := range all {
		e, err := receipt.ParseEvent(r.Event)
		must(t, err)
		if e.Text("by") != w.person["F1"] && e.Text("person") != w.person["F1"] || i > 0 && r.Index >= all[i-1].Index {
			t.Errorf("%+v", e)
		}
		types[r.Type]++
	}
	if types[desk.TypeTermsAccepted] != 1 || types[desk.TypeReleaseApproved] != 1 || types[desk.TypeReleaseWithdrawn] != 1 || types[desk.TypeConsentAsked] != 1 {
		t.Errorf("%v", types)
	}
	some, err := tx.RecordsOf(ctx, w.person["F1"], all[0].Index, 2)
	if must(t, err); len(some) != 2 || some[0].Index != all[1].Index {
		t.Errorf("%+v", some)
	}
	if none, err := tx.RecordsOf(ctx, "P-x", math.MaxInt64, 9); err != nil || none != nil {
		t.Errorf("%+v, %v", none, err)
	}
}

func second[V any](_ V, err error) error { return err }

// houseRefusals: an act that is refused leaves neither state nor event, and
// what would contradict itself is a conflict.
func houseRefusals(t *testing.T, open Open) {
	w := newTown(t, open)
	done(w, "P1", func(d *desk.Desk, ctx context.Context) (desk.Handling, error) {
		return d.File(ctx, "D-1", w.matter, 3, w.terms())
	})
	before := checkClean(t, w.db.First, w.ledger).Events
	for name, f := range map[string]func(d *desk.Desk, ctx context.Context) error{
		"release by F": func(d *desk.Desk, ctx context.Context) error {
			_, err := d.Release(ctx, desk.Draft{Document: "D-1", To: []string{w.person["G1"]}})
			return err
		},
		"suspension by F": func(d *desk.Desk, ctx context.Context) error {
			_, err := d.Move(ctx, w.party["G"], w.matter, standing.Move{To: standing.Notice, Reason: "r"})
			return err
		},
		"a party by F": func(d *desk.Desk, ctx context.Context) error { _, err := d.RegisterParty(ctx, "Q"); return err },
	} {
		var refusal *policy.Refusal
		if err := w.do("F1", func(d *desk.Desk) error { return f(d, t.Context()) }); !errors.As(err, &refusal) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := w.do("root", func(d *desk.Desk) error { _, err := d.RegisterParty(t.Context(), "F"); return err }); err == nil {
		t.Error("F is registered twice")
	}
	if err := w.do("P1", func(d *desk.Desk) error {
		_, err := d.File(t.Context(), "D-1", w.matter, 3, w.terms())
		return err
	}); !errors.Is(err, store.ErrConflict) {
		t.Errorf("filed twice: %v", err)
	}
	if after := checkClean(t, w.db.First, w.ledger).Events; after != before {
		t.Errorf("%d events, then %d", before, after)
	}
	tamper(t, w.db, `UPDATE handling_origins SET terms = '{"labels":["TLP:CLEAR"]}'`)
	if err := w.do("P1", func(d *desk.Desk) error {
		_, err := d.May(t.Context(), w.person["F1"], "D-1")
		return err
	}); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("damaged terms: %v", err)
	}
}
