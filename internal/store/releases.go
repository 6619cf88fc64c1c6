package store

import (
	"context"
	"database/sql"
	"fmt"
	"math"
	"time"

	"barium/internal/office"
	"barium/internal/share/desk"
)

// AddRelease adds a release with its recipients.
func (t *Tx) AddRelease(ctx context.Context, r desk.Release) error {
	err := t.exec(ctx, `INSERT INTO releases (id, document, matter, proposer, party, terms, paragraphs, parent, depth, state, approver, reason, at, event)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`, r.ID, r.Document, r.Matter, r.By, r.Party, r.Terms.String(),
		asJSON(r.Paragraphs), r.Parent, r.Depth, string(r.State), r.Approver, clean(r.Reason), micros(r.At), r.Event)
	rows := make([][]any, len(r.Recipients))
	for i, x := range r.Recipients {
		rows[i] = []any{r.ID, x.Person, x.Party, i, micros(x.Accepted), r.Event}
	}
	if err == nil {
		err = t.insert(ctx, "release_readers (release, person, party, place, accepted, event)", rows)
	}
	if err != nil {
		return fmt.Errorf("add release %s: %w", r.ID, err)
	}
	return nil
}

// SetRelease changes a release's state, and its recipients' acceptances.
func (t *Tx) SetRelease(ctx context.Context, r desk.Release) error {
	err := t.exec(ctx, `UPDATE releases SET state = $1, approver = $2, reason = $3 WHERE id = $4`, string(r.State), r.Approver, clean(r.Reason), r.ID)
	for _, x := range r.Recipients {
		if err == nil {
			err = t.exec(ctx, `UPDATE release_readers SET accepted = $1 WHERE release = $2 AND person = $3`, micros(x.Accepted), r.ID, x.Person)
		}
	}
	if err != nil {
		return fmt.Errorf("change release %s: %w", r.ID, err)
	}
	return nil
}

// releases lists releases with all of their recipients.
func (t *Tx) releases(ctx context.Context, where string, args ...any) ([]desk.Release, error) {
	list, err := t.bareReleases(ctx, where, args...)
	for i := range list {
		if err == nil {
			list[i].Recipients, err = t.readers(ctx, `release = $1`, list[i].ID)
		}
	}
	return list, err
}

// releasesTo lists releases with one person alone of their recipients: there may be
// hundreds, and whoever reads needs none of the others.
func (t *Tx) releasesTo(ctx context.Context, person, where string, args ...any) ([]desk.Release, error) {
	list, err := t.bareReleases(ctx, where, args...)
	for i := range list {
		if err == nil {
			list[i].Recipients, err = t.readers(ctx, `release = $1 AND person = $2`, list[i].ID, person)
		}
	}
	return list, err
}

func (t *Tx) bareReleases(ctx context.Context, where string, args ...any) (list []desk.Release, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var r desk.Release
		var written, paragraphs string
		var at int64
		if err := rows.Scan(&r.ID, &r.Document, &r.Matter, &r.By, &r.Party, &written, &paragraphs, &r.Parent, &r.Depth, &r.State,
			&r.Approver, &r.Reason, &at, &r.Event); err != nil {
			return translate(err)
		}
		var err error
		if r.Terms, err = readTerms(written); err == nil {
			err = fromJSON(paragraphs, &r.Paragraphs)
		}
		if err != nil {
			return fmt.Errorf("release %s: %w", r.ID, err)
		}
		r.At = fromMicros(at)
		list = append(list, r)
		return nil
	}, `SELECT r.id, r.document, r.matter, r.proposer, r.party, r.terms, r.paragraphs, r.parent, r.depth, r.state, r.approver, r.reason, r.at, r.event
		FROM releases r `+where, args...)
	return list, err
}

func (t *Tx) readers(ctx context.Context, where string, args ...any) (list []desk.Reader, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var x desk.Reader
		var accepted int64
		err := rows.Scan(&x.Person, &x.Party, &accepted)
		x.Accepted = fromMicros(accepted)
		list = append(list, x)
		return translate(err)
	}, `SELECT person, party, accepted FROM release_readers WHERE `+where+` ORDER BY place`, args...)
	return list, err
}

// Release returns a release by its id; ErrNotFound if there is none.
func (t *Tx) Release(ctx context.Context, id string) (desk.Release, error) {
	list, err := t.releases(ctx, `WHERE id = $1`, id)
	return single(list, err)
}

const toPerson = `id IN (SELECT release FROM release_readers WHERE person = $1)`

// ReleasesTo lists the releases of a document to a person, newest first, with that
// person alone of their recipients.
func (t *Tx) ReleasesTo(ctx context.Context, document, person string) ([]desk.Release, error) {
	return t.releasesTo(ctx, person, `WHERE `+toPerson+` AND document = $2 ORDER BY event DESC`, person, document)
}

// inbox is what was released to a person and took effect, of a kind. A notice that
// counts as acknowledged from the start is of what never did.
func inbox(what office.Inbox) string {
	const approved = `r.state = 'approved'`
	where := map[office.Inbox]string{
		office.Everything: `(` + approved + ` OR r.state = 'withdrawn' AND EXISTS (SELECT 1 FROM withdrawal_notices n
			WHERE n.release = r.id AND n.person = x.person AND n.acknowledged <> n.at))`,
		office.Unread: approved + ` AND x.accepted = 0`,
		office.Unseen: approved + ` AND x.accepted <> 0 AND NOT EXISTS (SELECT 1 FROM copies c WHERE c.document = r.document AND c.person = x.person)`,
	}
	return `release_readers x ON x.release = r.id WHERE x.person = $1 AND x.event < $2 AND ` + where[what]
}

// ReleasesFor lists what was released to a person and took effect, newest first, at
// most n before an event, with that person alone of the recipients.
func (t *Tx) ReleasesFor(ctx context.Context, person string, what office.Inbox, before int64, n int) ([]desk.Release, error) {
	return t.releasesTo(ctx, person, `JOIN `+inbox(what)+` ORDER BY x.event DESC LIMIT $3`, person, before, n)
}

// CountReleasesFor counts what ReleasesFor lists.
func (t *Tx) CountReleasesFor(ctx context.Context, person string, what office.Inbox) (n int, err error) {
	err = t.one(ctx, `SELECT count(*) FROM releases r JOIN `+inbox(what), []any{person, int64(math.MaxInt64)}, &n)
	return n, err
}

// ReleasesOf lists the releases of a document, newest first.
func (t *Tx) ReleasesOf(ctx context.Context, document string) ([]desk.Release, error) {
	return t.releases(ctx, `WHERE document = $1 ORDER BY event DESC`, document)
}

// ReleasesOn lists the releases on a matter, newest first, at most n before an event.
func (t *Tx) ReleasesOn(ctx context.Context, matter string, before int64, n int) ([]desk.Release, error) {
	return t.releases(ctx, `WHERE matter = $1 AND event < $2 ORDER BY event DESC LIMIT $3`, matter, before, n)
}

// CountHolders counts by document the people to whom something on a matter is
// released now.
func (t *Tx) CountHolders(ctx context.Context, matter string) (map[string]int, error) {
	count := map[string]int{}
	err := t.each(ctx, func(rows *sql.Rows) error {
		var document string
		var n int
		err := rows.Scan(&document, &n)
		count[document] = n
		return translate(err)
	}, `SELECT r.document, count(DISTINCT x.person) FROM releases r JOIN release_readers x ON x.release = r.id
		WHERE r.matter = $1 AND r.state = 'approved' GROUP BY r.document`, matter)
	return count, err
}

// ReleasesBy lists a party's releases, newest first, at most n before an event.
func (t *Tx) ReleasesBy(ctx context.Context, party string, before int64, n int) ([]desk.Release, error) {
	return t.releases(ctx, `WHERE party = $1 AND event < $2 ORDER BY event DESC LIMIT $3`, party, before, n)
}

// Proposed lists a party's releases that wait for a second person, oldest first, at
// most n.
func (t *Tx) Proposed(ctx context.Context, party string, n int) ([]desk.Release, error) {
	return t.releases(ctx, `WHERE party = $1 AND state = 'proposed' ORDER BY event LIMIT $2`, party, n)
}

// ReleasesBelow lists the onward releases of a release.
func (t *Tx) ReleasesBelow(ctx context.Context, parent string) ([]desk.Release, error) {
	return t.releases(ctx, `WHERE parent = $1 ORDER BY event`, parent)
}

// Holdings lists the documents on a matter that are released to people of a
// party, approved and not withdrawn.
func (t *Tx) Holdings(ctx context.Context, matter, party string) (list []string, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		list = append(list, id)
		return translate(err)
	}, `SELECT DISTINCT r.document FROM releases r JOIN release_readers x ON x.release = r.id
		WHERE r.matter = $1 AND x.party = $2 AND r.state = $3 ORDER BY r.document`, matter, party, string(desk.Approved))
	return list, err
}

// AddNotice adds the notice of a withdrawal.
func (t *Tx) AddNotice(ctx context.Context, n desk.Notice) error {
	err := t.exec(ctx, `INSERT INTO withdrawal_notices (id, release, person, party, withdrawer, reason, at, deadline, acknowledged, reminded, event)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`, n.ID, n.Release, n.Person, n.Party, n.By, clean(n.Reason),
		micros(n.At), micros(n.Deadline), micros(n.Acknowledged), micros(n.Reminded), n.Event)
	if err != nil {
		return fmt.Errorf("add notice %s: %w", n.ID, err)
	}
	return nil
}

// Acknowledge records when a notice was acknowledged first.
func (t *Tx) Acknowledge(ctx context.Context, notice string, at time.Time) error {
	return t.exec(ctx, `UPDATE withdrawal_notices SET acknowledged = $1 WHERE id = $2 AND acknowledged = 0`, micros(at), notice)
}

// Remind records when somebody was reminded of a notice last.
func (t *Tx) Remind(ctx context.Context, notice string, at time.Time) error {
	return t.exec(ctx, `UPDATE withdrawal_notices SET reminded = $1 WHERE id = $2`, micros(at), notice)
}

func (t *Tx) notices(ctx context.Context, where string, args ...any) (list []desk.Notice, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var n desk.Notice
		var at, deadline, acknowledged, reminded int64
		err := rows.Scan(&n.ID, &n.Release, &n.Person, &n.Party, &n.By, &n.Reason, &at, &deadline, &acknowledged, &reminded, &n.Event)
		n.At, n.Deadline, n.Acknowledged = fromMicros(at), fromMicros(deadline), fromMicros(acknowledged)
		n.Reminded = fromMicros(reminded)
		list = append(list, n)
		return translate(err)
	}, `SELECT id, release, person, party, withdrawer, reason, at, deadline, acknowledged, reminded, event FROM withdrawal_notices `+where, args...)
	return list, err
}

// Notice returns a notice by its id; ErrNotFound if there is none.
func (t *Tx) Notice(ctx context.Context, id string) (desk.Notice, error) {
	list, err := t.notices(ctx, `WHERE id = $1`, id)
	return single(list, err)
}

// NoticesOf lists the notices of a release's withdrawal, in the order of its
// recipients.
func (t *Tx) NoticesOf(ctx context.Context, release string) ([]desk.Notice, error) {
	return t.notices(ctx, `WHERE release = $1 ORDER BY event`, release)
}

// OpenNotices lists the notices not acknowledged, by deadline.
func (t *Tx) OpenNotices(ctx context.Context) ([]desk.Notice, error) {
	return t.notices(ctx, `WHERE acknowledged = 0 ORDER BY deadline, event`)
}

// NoticesLate lists those not acknowledged by a time at which they should have been,
// of what a party released, or whose content it is, by deadline, at most n.
func (t *Tx) NoticesLate(ctx context.Context, party string, now time.Time, n int) ([]desk.Notice, error) {
	return t.notices(ctx, `WHERE acknowledged = 0 AND deadline < $1 AND EXISTS (SELECT 1 FROM releases r WHERE r.id = withdrawal_notices.release AND (r.party = $2
		OR EXISTS (SELECT 1 FROM handling_origins o WHERE o.document = r.document AND o.originator = $2))) ORDER BY deadline, event LIMIT $3`, micros(now), party, n)
}

// NoticesTo lists a person's notices, newest first.
func (t *Tx) NoticesTo(ctx context.Context, person string) ([]desk.Notice, error) {
	return t.notices(ctx, `WHERE person = $1 ORDER BY event DESC`, person)
}

// NoticesOpen lists those of a person's that wait to be acknowledged, by deadline, at
// most n; CountNoticesOpen counts them.
func (t *Tx) NoticesOpen(ctx context.Context, person string, n int) ([]desk.Notice, error) {
	return t.notices(ctx, `WHERE person = $1 AND acknowledged = 0 ORDER BY deadline, event LIMIT $2`, person, n)
}

// CountNoticesOpen counts what NoticesOpen lists.
func (t *Tx) CountNoticesOpen(ctx context.Context, person string) (n int, err error) {
	err = t.one(ctx, `SELECT count(*) FROM withdrawal_notices WHERE person = $1 AND acknowledged = 0`, []any{person}, &n)
	return n, err
}

// NoticeOf is a person's notice of a release's withdrawal; ErrNotFound if there is none.
func (t *Tx) NoticeOf(ctx context.Context, release, person string) (desk.Notice, error) {
	list, err := t.notices(ctx, `WHERE release = $1 AND person = $2`, release, person)
	return single(list, err)
}
