package ledger

// A Search is for events, the newest first.
type Search struct {
	Before int64 // index; only events before it
	Type   string
	Names  []string // ids, each of which the event names somewhere
	Most   int
}
