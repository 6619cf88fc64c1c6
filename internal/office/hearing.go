package office

import "time"

// A Hearing is what a party was asked to reply to before something is decided, as its
// people see it. Of the case it has the id, and no more.
type Hearing struct {
	ID       int64     `json:"id" doc:"event by which it was asked"`
	Case     string    `json:"case" doc:"id; what is in it isn't told"`
	Matter   Named     `json:"matter"`
	From     string    `json:"from" doc:"the party that asks"`
	Party    Named     `json:"party" doc:"yours"`
	Question string    `json:"question"`
	Step     string    `json:"step,omitempty" doc:"state of standing that is considered for your party"`
	Asked    time.Time `json:"asked"`
	Due      time.Time `json:"due"`
	Overdue  bool      `json:"overdue" doc:"the day has passed; a reply is taken while the case is open"`
	Open     bool      `json:"open" doc:"a reply is taken"`
	Reply    string    `json:"reply"`
	Replied  time.Time `json:"replied,omitzero"`
	ReplyBy  string    `json:"replyBy,omitempty" doc:"who of your party; none where somebody recorded it who asked"`
	Event    int64     `json:"event,omitempty" doc:"of the reply, in the ledger"`
}

// A CaseDue is something that should have been done in a case.
type CaseDue struct {
	Case Named     `json:"case"`
	What string    `json:"what"`
	Who  string    `json:"who" doc:"owes it, or whose approval it waits for; empty where nobody is named"`
	Due  time.Time `json:"due"`
	Path string    `json:"path" doc:"of the page on which it is recorded"`
}
