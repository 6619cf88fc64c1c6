package office

import "time"

// A HolderQuestion is one that a party was asked in a case: who had a document?
type HolderQuestion struct {
	ID       string       `json:"id"`
	Document Named        `json:"document"`
	Party    Named        `json:"party"`
	At       time.Time    `json:"at"`
	Deadline time.Time    `json:"deadline"`
	Overdue  bool         `json:"overdue"`
	Answered *HolderReply `json:"answered,omitempty" doc:"the last answer"`
	Times    int          `json:"answers" doc:"how often it was answered"`
	Event    int64        `json:"event" doc:"of the ledger"`
}

// A HolderReply is what somebody at a party said.
type HolderReply struct {
	By       string            `json:"by"`
	At       time.Time         `json:"at"`
	Complete bool              `json:"complete" doc:"this is everybody, up to asOf"`
	AsOf     time.Time         `json:"asOf"`
	Others   []HolderNamedHere `json:"others" nullable:"false"`
	Event    int64             `json:"event" doc:"of the ledger"`
}

// A HolderNamedHere is somebody whom an answer names.
type HolderNamedHere struct {
	Name  string    `json:"name"`
	Party string    `json:"party,omitempty" doc:"where it isn't the one that answered"`
	Since time.Time `json:"since,omitzero"`
}

// A HolderInquiry is a question as those see it who are asked: about which document it
// is, who asks, and what their party has answered. Of why it is asked it says nothing.
type HolderInquiry struct {
	HolderQuestion
	From   string           `json:"from" doc:"the party that asks"`
	People []HolderPersonal `json:"people" nullable:"false" doc:"of your own party, registered here"`
}

// A HolderPersonal is somebody at the party that is asked.
type HolderPersonal struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	// Known: the house has them down with it already. Nothing has to be said of them.
	Known bool `json:"known"`
}
