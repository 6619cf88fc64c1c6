// Package office is the house at work: what each person sees and does, one
// transaction an act. Pages, programs and the command line all come in by it, so
// that nobody can do by one of them what another would refuse.
package office

import (
	"context"
	"time"

	"barium/internal/codebook"
	"barium/internal/ledger"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/share/unsealing"
	"barium/receipt"
)

// Tx is what the office needs of a transaction.
type Tx interface {
	act.Tx
	share.Tx
	ledger.WitnessReader
	Drafts
	Listing
	Sightings
	unsealing.Tx
	UnsealingListing
	Mails
}

// Listing is what is looked up besides what acts need. Lists are empty, not
// errors, where there is nothing.
type Listing interface {
	Parties(ctx context.Context) ([]desk.Party, error)
	PeopleOf(ctx context.Context, party string) ([]desk.Person, error)
	ClientsOf(ctx context.Context, party string) ([]desk.Party, error)
	// Everybody lists all people, by party and name; CountPeople counts them by party.
	Everybody(ctx context.Context) ([]desk.Person, error)
	CountPeople(ctx context.Context) (map[string]int, error)
	// PartsOf lists the matters that a party takes part in: it owns them, or its
	// people have or had roles there, or were released something. PartiesOn lists
	// the parties that take part in a matter.
	PartsOf(ctx context.Context, party string) ([]string, error)
	PartiesOn(ctx context.Context, matter string) ([]string, error)
	Matters(ctx context.Context) ([]desk.Matter, error)
	Members(ctx context.Context, matter string) ([]desk.Membership, error)
	MembershipsOf(ctx context.Context, person string) ([]desk.Membership, error)

	Document(ctx context.Context, id string) (share.Document, error)
	DocumentsOf(ctx context.Context, source []byte) ([]share.Document, error)
	HandlingsOn(ctx context.Context, matter string) ([]desk.Handling, error)
	HandlingsFrom(ctx context.Context, source string) ([]desk.Handling, error)

	// CopiesTo lists at most n, newest first; CopiesBy those of one release.
	CopiesTo(ctx context.Context, person string, n int) ([]share.Copy, error)
	CopiesBy(ctx context.Context, release string) ([]share.Copy, error)
	// CopiesOf lists those of a document, newest first.
	CopiesOf(ctx context.Context, document string) ([]share.Copy, error)
	// CopiesMade lists at most n of a document to a person, newest first;
	// DocumentsRead the documents of which there are any.
	CopiesMade(ctx context.Context, document, person string, n int) ([]share.Copy, error)
	DocumentsRead(ctx context.Context, person string) ([]string, error)
	// AddDelivery records what came of mailing a copy. Deliveries says of the copies
	// of a document to a person which were delivered, as far as anybody knows.
	AddDelivery(ctx context.Context, copyID string, delivered bool, event int64) error
	Deliveries(ctx context.Context, document, person string) (map[string]bool, error)
	Copy(ctx context.Context, id string) (share.Copy, error)
	CountCopies(ctx context.Context, document string) (int, error)

	// LastAct is the index of the last event from one on that is of none of these
	// types; -1 where there is none.
	LastAct(ctx context.Context, from int64, but ...string) (int64, error)
	// RecordsOf lists at most n events before an index, newest first, that a person
	// did or that are about them, with the releases of copies made for them.
	RecordsOf(ctx context.Context, person string, before int64, n int) ([]ledger.Record, error)
	SearchLedger(ctx context.Context, q ledger.Search) ([]ledger.Record, error)
	// RecordsBefore lists at most n events before an index and not below from, newest
	// first, of a type and of a document, "" for all.
	RecordsBefore(ctx context.Context, before, from int64, kind, document string, n int) ([]ledger.Record, error)

	// ReleasesFor lists what was released to a person and took effect, newest first, at
	// most n before an event, with that person alone of the recipients.
	ReleasesFor(ctx context.Context, person string, what Inbox, before int64, n int) ([]desk.Release, error)
	CountReleasesFor(ctx context.Context, person string, what Inbox) (int, error)
	ReleasesOf(ctx context.Context, document string) ([]desk.Release, error)
	// ReleasesOn and ReleasesBy list those on a matter, and of a party, newest first, at
	// most n before an event.
	ReleasesOn(ctx context.Context, matter string, before int64, n int) ([]desk.Release, error)
	ReleasesBy(ctx context.Context, party string, before int64, n int) ([]desk.Release, error)
	// CountHolders counts by document the people to whom something on a matter is
	// released now.
	CountHolders(ctx context.Context, matter string) (map[string]int, error)
	// Proposed lists what a party would release and that waits for a second person,
	// oldest first, at most n.
	Proposed(ctx context.Context, party string, n int) ([]desk.Release, error)
	NoticesTo(ctx context.Context, person string) ([]desk.Notice, error)
	// NoticeOf is a person's notice of a release's withdrawal.
	NoticeOf(ctx context.Context, release, person string) (desk.Notice, error)
	// NoticesOpen lists those of a person's that wait to be acknowledged, by deadline, at
	// most n.
	NoticesOpen(ctx context.Context, person string, n int) ([]desk.Notice, error)
	CountNoticesOpen(ctx context.Context, person string) (int, error)
	// NoticesLate lists those not acknowledged by a time at which they should have been,
	// of what a party released, or whose content it is, by deadline, at most n.
	NoticesLate(ctx context.Context, party string, now time.Time, n int) ([]desk.Notice, error)
	// RequestsTo lists what an originator was asked, RequestsBy what a party asked,
	// both newest first, at most n before an event. RequestsOpen are those that the
	// originator has not answered, RequestsPending those of the party that somebody has
	// not, oldest first.
	RequestsTo(ctx context.Context, originator string, before int64, n int) ([]desk.Request, error)
	RequestsBy(ctx context.Context, party string, before int64, n int) ([]desk.Request, error)
	RequestsOpen(ctx context.Context, originator string, n int) ([]desk.Request, error)
	RequestsPending(ctx context.Context, party string, n int) ([]desk.Request, error)
	Requests(ctx context.Context) ([]desk.Request, error)
	StandingHistory(ctx context.Context, party string) ([]standing.Standing, error)
	// StandingsFrom lists the changes that were made from a case, oldest first.
	StandingsFrom(ctx context.Context, caseID string) ([]standing.Standing, error)
	ReviewsDue(ctx context.Context, now time.Time) ([]standing.Standing, error)
	// ReviewSet is the event by which the date of a standing's review was set: what
	// was recorded since left it as it was.
	ReviewSet(ctx context.Context, s standing.Standing) (int64, error)
	// Standings are the latest of every party on every matter.
	Standings(ctx context.Context) ([]standing.Standing, error)
	AddPaper(ctx context.Context, p standing.Paper) error
	Paper(ctx context.Context, hash [32]byte) (standing.Paper, error)
	// Held lists what is released to people of a party now, by matter and title.
	Held(ctx context.Context, party string) ([]Held, error)
}

// A Store gives transactions.
type Store interface {
	act.Store[Tx]
	// Keep puts a document's files where they will be kept, ahead of the transaction
	// that refers to them.
	Keep(ctx context.Context, files ...[]byte) error
}

// An Office is the house at work. It is safe for concurrent use.
type Office struct {
	store    Store
	room     *act.Room[Tx]
	ledger   *ledger.Ledger
	board    codebook.Board
	now      func() time.Time
	editions *editions
	rights   *rights
	guard    Guard
	cases    Cases
	post     Post           // nil where no mail is sent
	house    string         // address that mails lead to
	policy   receipt.Policy // of who is asked to cosign the ledger
}

// New opens the office of a house: its store, and the board that codewords are
// sealed to.
func New(s Store, h act.House, board codebook.Board) *Office {
	return &Office{
		store: s, room: &act.Room[Tx]{House: h, Store: s}, ledger: h.Ledger, board: board, now: h.Now,
		editions: newEditions(), rights: newRights(),
	}
}

// Asks has the office ask others what only they know. Nothing that they have a part in
// is done before.
func (o *Office) Asks(g Guard, c Cases) { o.guard, o.cases = g, c }

func (o *Office) desk(tx Tx, by string) *desk.Desk { return o.room.Desk(tx, by) }
