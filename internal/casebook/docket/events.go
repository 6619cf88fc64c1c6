package docket

// The types of events, as they stand in the ledger for ever.
const (
	TypeOpened = "case.opened"
)

func opened(c Case) map[string]any {
	return map[string]any{"title": c.Title, "publications": texts(c.Publications), "requests": texts(c.Unsealings), "documents": texts(c.Documents)}
}

// texts is a list that is never null.
func texts(list []string) []string { return append([]string{}, list...) }
