package policy

import (
	"slices"
	"strings"
	"time"

	"barium/internal/share/terms"
)

// An Act is what somebody would do.
type Act string

// The acts that are decided upon.
const (
	Read        Act = "read"        // have a document now
	Receive     Act = "receive"     // be named in a release of it
	Release     Act = "release"     // release it for the party that registered it
	PassOn      Act = "pass-on"     // release onward what was received
	Approve     Act = "approve"     // approve or refuse a release that somebody else proposed
	Withdraw    Act = "withdraw"    // withdraw a release
	Remind      Act = "remind"      // remind recipients of a withdrawal
	Acknowledge Act = "acknowledge" // acknowledge a withdrawal
	Accept      Act = "accept"      // accept the terms of a release
	Ask         Act = "ask"         // ask for consent to pass on
	Answer      Act = "answer"      // answer such a request
	Stand       Act = "stand"       // change a party's standing
	Inquire     Act = "inquire"     // ask the custodians to open a document's codewords
	Unseal      Act = "unseal"      // answer as a custodian
	Audit       Act = "audit"       // read the ledger and the decisions
	Register    Act = "register"    // register a party or a person
	Open        Act = "open"        // open a matter
	Admit       Act = "admit"       // give somebody roles on a matter
	File        Act = "file"        // put a document under a matter
)

// Acts lists them all.
func Acts() []Act {
	return []Act{Read, Receive, Release, PassOn, Approve, Withdraw, Remind, Acknowledge, Accept, Ask, Answer, Stand, Inquire, Unseal, Audit, Register, Open, Admit, File}
}

// A Name is an id with what people call it.
type Name struct{ ID, Name string }

func (n Name) String() string {
	if n.Name != "" {
		return n.Name
	}
	return n.ID
}

// Facts are everything that a decision is made from. What is left at its zero
// value speaks for nobody.
type Facts struct {
	Act Act
	Now time.Time

	Person, Party Name
	Roles         []string // of the person on the matter
	Admitted      []string // labels that the person is admitted to there

	Document, Matter Name
	Owner            string // party that registered the document or owns the matter
	Originators      []Name // whose content is in the document
	Releaser         string // party that makes the release
	Subject          string // party whose standing is to change
	Standing         string // of the person's party on the matter
	Since            time.Time
	Condition        string

	Terms    terms.Terms
	Readable int // paragraphs that the person may have

	Asked bool // the person's party is asked to let it go on, and has not answered

	Release   string // id
	Parent    string // the release that it came of; "" for an originator's own
	State     string // of the release: "proposed", "approved", "refused", "withdrawn"
	Proposer  string // person
	Recipient bool   // the release names the person
	Accepted  bool   // the person accepted its terms

	Outside []Name // originators whose audience the person is outside of
	Owed    []Name // originators whose consent is owed
}

// record is the facts as the policies see them and as the ledger keeps them.
// Times are seconds since 1970.
func (f Facts) record() map[string]any {
	return map[string]any{
		"act": string(f.Act), "now": f.Now.Unix(), "person": f.Person.ID, "party": f.Party.ID, "roles": sorted(f.Roles),
		"admitted": sorted(f.Admitted), "document": f.Document.ID, "matter": f.Matter.ID, "owner": f.Owner,
		"originators": ids(f.Originators), "releaser": f.Releaser, "subject": f.Subject, "standing": f.Standing,
		"since": seconds(f.Since), "condition": f.Condition, "terms": f.Terms.String(), "labels": labels(f.Terms), "compartments": compartments(f.Terms),
		"unknown": sorted(f.Terms.Conditions.Unknown()), "conflicts": f.conflicts(), "embargo": seconds(f.Terms.Embargo.At),
		"expires": seconds(f.Terms.Expires.At), "readable": int64(f.Readable), "release": f.Release, "state": f.State,
		"proposer": f.Proposer, "recipient": f.Recipient, "accepted": f.Accepted, "outside": ids(f.Outside), "owed": ids(f.Owed),
		"own": f.Own(), "asked": f.Asked, "parent": f.Parent,
	}
}

// Own reports whether the person works on the document for the party that
// registered it, and nobody else's content is in it.
func (f Facts) Own() bool {
	works := slices.ContainsFunc(f.Roles, func(r string) bool { return r == "clerk" || r == "liaison" || r == "approver" })
	return works && f.Party.ID != "" && f.Party.ID == f.Owner && len(f.Originators) == 1 && f.Originators[0].ID == f.Party.ID
}

// conflicts leaves out the missing label of what has no terms, like a matter.
func (f Facts) conflicts() []string {
	if f.Document.ID == "" {
		return []string{}
	}
	return append([]string{}, f.Terms.Conflicts()...)
}

func seconds(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.Unix()
}

func sorted(list []string) []string {
	return slices.Compact(slices.Sorted(slices.Values(append([]string{}, list...))))
}

func labels(t terms.Terms) []string {
	list := []string{}
	for _, l := range t.Labels {
		list = append(list, string(l))
	}
	return list
}

// compartments are the labels that somebody has to be admitted to: TLP:CLEAR is
// for anybody.
func compartments(t terms.Terms) []string {
	return slices.DeleteFunc(labels(t), func(l string) bool { return l == string(terms.Clear) })
}

func ids(names []Name) []string {
	list := []string{}
	for _, n := range names {
		list = append(list, n.ID)
	}
	return list
}

// words are what {names} in a rule's text stand for.
func (f Facts) words() *strings.Replacer {
	release := "release " + f.Release
	if f.Release == "" {
		release = "no release"
	}
	matter := f.Matter.String()
	if matter == "" {
		matter = "every matter"
	}
	return strings.NewReplacer(
		"{person}", or(f.Person.String(), "nobody"), "{party}", or(f.Party.String(), "no party"), "{document}", or(f.Document.String(), "no document"),
		"{matter}", matter, "{standing}", or(f.Standing, "unknown"), "{since}", stamp(f.Since), "{condition}", or(f.Condition, "none stated"),
		"{release}", release, "{state}", or(f.State, "not there"), "{unknown}", strings.Join(f.Terms.Conditions.Unknown(), ", "),
		"{conflicts}", strings.Join(f.conflicts(), "; "), "{embargo}", f.Terms.Embargo.String(), "{expires}", f.Terms.Expires.String(),
		"{labels}", or(strings.Join(labels(f.Terms), " and "), "any label"), "{outside}", named(f.Outside), "{owed}", named(f.Owed))
}

func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

func stamp(t time.Time) string {
	if t.IsZero() {
		return "the beginning"
	}
	return t.UTC().Format("2006-01-02 15:04 UTC")
}

func named(names []Name) string {
	list := make([]string, len(names))
	for i, n := range names {
		list[i] = n.String()
	}
	return strings.Join(list, " and ")
}
