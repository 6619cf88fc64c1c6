// Package unsealing is how custodians are asked to open the codewords of a
// document, each on their own machine: what is asked, who answered what, and how
// it ended. The mathematics are in package codebook; here are the rules.
//
//	asked ── a quorum approves ──▶ opened ──▶ a finding, or why there is none
//	  ├─ so many refuse that no quorum is left, or it may not be traced ──▶ refused
//	  └─ its time is over ──▶ expired
package unsealing

import (
	"slices"
	"time"

	"barium/internal/codebook"
	"barium/internal/share"
)

// A State is how far a request has got.
type State string

// The states of a request.
const (
	Asked   State = "asked"
	Opened  State = "opened"
	Refused State = "refused"
	Expired State = "expired"
)

// A Request asks custodians to open the codewords of one document, in order to
// trace one leak.
type Request struct {
	ID, Document, Title string
	By                  string // person who asks
	Asker               string // their name and party, as custodians are shown them
	Purpose, LegalBasis string
	// Protected is the asker's answer to whether the publication may be lawful
	// whistleblowing, and Consulted who was asked about it and what they said.
	Protected share.Protected
	Consulted string
	Leak      [32]byte // hash of the texts to be traced, as in the ledger
	Bound     string   // on false accusation, in decimal: "0.001"
	Board     string   // fingerprint
	// Sheets are how many sealed sheets the document had when it was asked, and
	// Listed the hash of their list: what was shared later is not opened.
	Sheets  int
	Listed  [32]byte
	Size    int64 // of the ledger when they were listed
	At      time.Time
	Expires time.Time
	Event   int64

	State   State
	Answers []Answer // in the order in which they came
	Ended   time.Time
	Opening int64  // the ledger's index of the opening; 0 where there was none
	Reason  string // why it was refused, or opened without a finding
	Finding []byte `json:"-"` // what the trace found, as package finding writes it; nil until then
}

// A Sheet is one of those that are to be opened.
type Sheet struct {
	Hash [32]byte
	Lock codebook.Lock
}

// A Text is one that was published, or otherwise came to light; its name tells its
// format.
type Text struct {
	Name   string
	Source []byte
}

// An Answer is a custodian's.
type Answer struct {
	Person    string
	Custodian int // whose share was used, from 1; 0 where they refused
	Reason    string
	At        time.Time
	Event     int64
}

// Approved reports whether the custodian gave a part.
func (a Answer) Approved() bool { return a.Custodian > 0 }

// approvals counts the custodians who gave their part, and those of them who are
// not the one who asked.
func (r Request) approvals() (all, others int) {
	for _, a := range r.Answers {
		if a.Approved() {
			all++
			if a.Person != r.By {
				others++
			}
		}
	}
	return all, others
}

// Ready reports whether a quorum has approved. Who asked can be one of it, and
// never all of it.
func (r Request) Ready(b codebook.Board) bool {
	all, others := r.approvals()
	return r.State == Asked && all >= b.Quorum && others > 0
}

// hopeless reports whether no quorum can approve any more.
func (r Request) hopeless(b codebook.Board) bool {
	all, others := r.approvals()
	left := b.Custodians - len(r.Answers)
	return all+left < b.Quorum || others == 0 && left <= 0
}

// Over reports whether the time to answer has passed.
func (r Request) Over(now time.Time) bool { return r.State == Asked && !now.Before(r.Expires) }

// Answered reports whether a person has answered.
func (r Request) Answered(person string) bool {
	return slices.ContainsFunc(r.Answers, func(a Answer) bool { return a.Person == person })
}

// Custodians are those whose parts were given, in ascending order.
func (r Request) Custodians() []int {
	var list []int
	for _, a := range r.Answers {
		if a.Approved() {
			list = append(list, a.Custodian)
		}
	}
	return slices.Sorted(slices.Values(list))
}

// locks of sheets, in their order.
func locks(sheets []Sheet) []codebook.Lock {
	list := make([]codebook.Lock, len(sheets))
	for i, s := range sheets {
		list[i] = s.Lock
	}
	return list
}
