package ledger

// A Search is for events, the newest first.
type Search struct {
	Before int64 // index; only events before it
	Type   string
	// Names are ids of people and parties, one at least. The event is about each of
	// them, or they did it.
	Names []string
	Most  int
}
