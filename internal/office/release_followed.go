package office

import (
	"context"
	"math"
	"time"

	"barium/internal/office/act"
	"barium/internal/outbox"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// A Followed is a release as those see it who made it, or whose content it is:
// who has it, who opened it when, and what came of it.
type Followed struct {
	Branch
	Matter      Named     `json:"matter"`
	By          Named     `json:"by" doc:"who proposed it"`
	Approver    Named     `json:"approver,omitzero" doc:"who approved or refused it"`
	Reason      string    `json:"reason,omitempty" doc:"of a refusal"`
	Labels      []string  `json:"labels" nullable:"false"`
	Terms       []string  `json:"terms" nullable:"false" doc:"in words"`
	Paragraphs  []int     `json:"paragraphs" nullable:"true" doc:"that were released; null for all"`
	Of          int       `json:"of" doc:"paragraphs of the document"`
	Parent      string    `json:"parent,omitempty" doc:"the release that it came of"`
	Recalled    *Recalled `json:"recalled,omitempty" doc:"how it was withdrawn"`
	Made        []Named   `json:"made" nullable:"false" doc:"documents that were made from it"`
	MayWithdraw bool      `json:"mayWithdraw"`
	MayRemind   bool      `json:"mayRemind"`
}

// A Branch is a release with the onward releases below it.
type Branch struct {
	ReleaseLine
	Holders []Holder `json:"holders" nullable:"false"`
	Below   []Branch `json:"below" nullable:"false"`
}

// A Holder is a recipient, as those see them who released.
type Holder struct {
	Person   Named     `json:"person"`
	Party    Named     `json:"party"`
	Accepted time.Time `json:"accepted,omitzero" doc:"the terms"`
	Copies   []Opening `json:"copies" nullable:"false" doc:"newest first"`
	Notice   *Asked    `json:"notice,omitempty" doc:"of the withdrawal"`
	Mailed   *Posted   `json:"mailed,omitempty" doc:"the last mail that tells them of it"`
}

// A Posted is how far a mail has got that tells somebody of something.
type Posted struct {
	Kind  outbox.Kind  `json:"kind" doc:"what it tells of"`
	State outbox.State `json:"state" enum:"waiting,sent,dropped,failed"`
	At    time.Time    `json:"at" doc:"when it was put into the box, sent, dropped or given up"`
	Why   string       `json:"why,omitempty" doc:"the last attempt failed"`
}

// An Opening is a copy that was made for a recipient.
type Opening struct {
	Copy  string    `json:"copy"`
	Way   share.Way `json:"way"`
	At    time.Time `json:"at"`
	Event int64     `json:"event"`
}

// An Asked is what a recipient is asked by the notice of a withdrawal.
type Asked struct {
	Deadline     time.Time `json:"deadline"`
	Acknowledged time.Time `json:"acknowledged,omitzero"`
	Reminded     time.Time `json:"reminded,omitzero" doc:"last"`
	Overdue      bool      `json:"overdue"`
}

// Open reports whether it waits to be acknowledged.
func (a Asked) Open() bool { return a.Acknowledged.IsZero() }

// A Recalled says how a release was withdrawn.
type Recalled struct {
	By       Named     `json:"by"`
	Reason   string    `json:"reason"`
	At       time.Time `json:"at"`
	Deadline time.Time `json:"deadline"`
}

// Holding lists who has the document by this release or by one below it, and
// would get a notice if it were withdrawn.
func (b Branch) Holding() []Holder {
	var list []Holder
	if b.State == desk.Approved {
		list = append(list, b.Holders...)
	}
	for _, below := range b.Below {
		list = append(list, below.Holding()...)
	}
	return list
}

// Open counts those, here and below, who have not acknowledged a withdrawal.
func (b Branch) Open() int {
	n := 0
	for _, h := range b.Holders {
		if h.Notice != nil && h.Notice.Open() {
			n++
		}
	}
	for _, below := range b.Below {
		n += below.Open()
	}
	return n
}

// A ReleaseList is some of the releases that a person may follow, newest first.
type ReleaseList struct {
	Releases []ReleaseLine `json:"releases" nullable:"false"`
	Older    int64         `json:"older,omitempty" doc:"what to ask before for those that are older, where there are any"`
}

// releasesShown is how many releases are listed at once.
const releasesShown = 100

// Releases lists what the person's party released, or what was released on a matter,
// as far as they may follow it: what is before an event of the ledger, 0 for the end.
func (o *Office) Releases(ctx context.Context, by, matter string, before int64) (ReleaseList, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (ReleaseList, error) {
		out := ReleaseList{Releases: []ReleaseLine{}}
		list, err := releasesBefore(ctx, tx, by, matter, before)
		for _, r := range list {
			if err != nil {
				break
			}
			var line ReleaseLine
			line, err = o.releaseLineFor(ctx, tx, by, r)
			if Hidden(err) {
				err = nil
				continue
			}
			out.Releases = append(out.Releases, line)
		}
		if len(list) == releasesShown {
			out.Older = list[len(list)-1].Event
		}
		return out, err
	})
}

func releasesBefore(ctx context.Context, tx Tx, by, matter string, before int64) ([]desk.Release, error) {
	if before <= 0 {
		before = math.MaxInt64
	}
	if matter != "" {
		return tx.ReleasesOn(ctx, matter, before, releasesShown)
	}
	who, err := tx.Person(ctx, by)
	if err != nil {
		return nil, err
	}
	return tx.ReleasesBy(ctx, who.Party, before, releasesShown)
}

func (o *Office) releaseLineFor(ctx context.Context, tx Tx, by string, r desk.Release) (ReleaseLine, error) {
	h, _, err := o.following(ctx, tx, by, r.ID)
	if err != nil {
		return ReleaseLine{}, err
	}
	return releaseLine(ctx, tx, r, h.Title)
}

// Followed is a release with what became of it.
func (o *Office) Followed(ctx context.Context, by, release string) (Followed, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Followed, error) {
		h, r, err := o.following(ctx, tx, by, release)
		if err != nil {
			return Followed{}, err
		}
		out := Followed{Labels: []string{}, Terms: releaseTerms(h, r), Paragraphs: r.Paragraphs, Of: h.Paragraphs, Reason: r.Reason}
		for _, l := range h.Terms().And(r.Terms).Labels {
			out.Labels = append(out.Labels, string(l))
		}
		if out.Branch, err = o.branch(ctx, tx, h, r); err != nil {
			return out, err
		}
		if err := o.decided(ctx, tx, d, r, &out); err != nil {
			return out, err
		}
		if out.Parent, err = o.above(ctx, tx, by, r); err != nil {
			return out, err
		}
		out.Made, err = o.madeFrom(ctx, tx, by, r.Document)
		return out, err
	})
}

// above is the release that one came of, where the person may follow that too.
func (o *Office) above(ctx context.Context, tx Tx, by string, r desk.Release) (string, error) {
	if r.Parent == "" {
		return "", nil
	}
	_, _, err := o.following(ctx, tx, by, r.Parent)
	if Hidden(err) {
		return "", nil
	}
	return r.Parent, err
}

// madeFrom lists the documents that were made from one, as far as the person works
// on them. They are not withdrawn with it.
func (o *Office) madeFrom(ctx context.Context, tx Tx, by, document string) ([]Named, error) {
	list := []Named{}
	from, err := tx.HandlingsFrom(ctx, document)
	for _, h := range from {
		if err != nil || h.Document == document {
			continue
		}
		var works bool
		if works, err = o.WorksOn(ctx, tx, by, h); works {
			list = append(list, Named{h.Document, h.Title})
		}
	}
	return list, err
}

// decided fills in who decided what about a release, and what this person may do.
func (o *Office) decided(ctx context.Context, tx Tx, d *desk.Desk, r desk.Release, out *Followed) error {
	m, err := tx.Matter(ctx, r.Matter)
	if err != nil {
		return err
	}
	out.Matter = Named{m.ID, m.Title}
	if out.By, err = somebody(ctx, tx, r.By); err != nil {
		return err
	}
	if out.Approver, err = somebody(ctx, tx, r.Approver); err != nil {
		return err
	}
	if out.MayWithdraw, err = allowed(d.AllowRelease(ctx, policy.Withdraw, r.ID)); err != nil {
		return err
	}
	out.MayWithdraw = out.MayWithdraw && r.State != desk.Refused
	out.MayRemind, err = allowed(d.AllowRelease(ctx, policy.Remind, r.ID))
	if err != nil {
		return err
	}
	notices, err := tx.NoticesOf(ctx, r.ID)
	if err == nil && len(notices) > 0 {
		n := notices[0]
		out.Recalled = &Recalled{Reason: n.Reason, At: n.At, Deadline: n.Deadline}
		out.Recalled.By, err = somebody(ctx, tx, n.By)
	}
	return err
}

// somebody is a person's id and name; nobody's for none.
func somebody(ctx context.Context, tx Tx, person string) (Named, error) {
	if person == "" {
		return Named{}, nil
	}
	p, err := tx.Person(ctx, person)
	return Named{p.ID, p.Name}, err
}

// branch is a release with its recipients and everything below it.
func (o *Office) branch(ctx context.Context, tx Tx, h desk.Handling, r desk.Release) (Branch, error) {
	line, err := releaseLine(ctx, tx, r, h.Title)
	b := Branch{ReleaseLine: line, Below: []Branch{}}
	if err != nil {
		return b, err
	}
	if b.Holders, err = o.holders(ctx, tx, r); err != nil {
		return b, err
	}
	below, err := tx.ReleasesBelow(ctx, r.ID)
	for _, child := range below {
		if err == nil {
			var x Branch
			x, err = o.branch(ctx, tx, h, child)
			b.Below = append(b.Below, x)
		}
	}
	return b, err
}

func (o *Office) holders(ctx context.Context, tx Tx, r desk.Release) ([]Holder, error) {
	copies, err := tx.CopiesBy(ctx, r.ID)
	if err != nil {
		return nil, err
	}
	notices, err := tx.NoticesOf(ctx, r.ID)
	list := []Holder{}
	for _, x := range r.Recipients {
		if err != nil {
			break
		}
		var p desk.Person
		p, err = tx.Person(ctx, x.Person)
		one := Holder{Person: Named{p.ID, p.Name}, Party: Named{p.Party, p.PartyName}, Accepted: x.Accepted, Copies: []Opening{}}
		for _, c := range copies {
			if c.Person.ID == x.Person {
				one.Copies = append(one.Copies, Opening{c.ID, c.Way, c.Created, c.Event})
			}
		}
		for _, n := range notices {
			if n.Person == x.Person && n.TookEffect() {
				one.Notice = &Asked{n.Deadline, n.Acknowledged, n.Reminded, n.Overdue(o.now())}
			}
		}
		if err == nil {
			one.Mailed, err = posted(ctx, tx, r.ID, x.Person, notices)
		}
		list = append(list, one)
	}
	return list, err
}

// posted is the last mail to a recipient about a release or its withdrawal; nil
// where there is none.
func posted(ctx context.Context, tx Tx, release, person string, notices []desk.Notice) (*Posted, error) {
	list, err := tx.MailsAbout(ctx, release)
	for _, n := range notices {
		if n.Person == person && err == nil {
			var more []outbox.Mail
			more, err = tx.MailsAbout(ctx, n.ID)
			list = append(list, more...)
		}
	}
	var last *Posted
	for _, m := range list {
		if m.Person != person {
			continue
		}
		last = &Posted{m.Kind, m.State, m.Made, m.Error}
		if !m.Ended.IsZero() {
			last.At = m.Ended
		}
	}
	return last, err
}
