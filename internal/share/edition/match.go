package edition

import "barium/internal/match"

// Alternatives is the document as texts are held against it, with what else may
// stand at its places.
func (e Edition) Alternatives() match.Document {
	m := match.Document{ID: e.ID, Text: e.View.Text, Date: e.Created.Unix()}
	for _, s := range e.Sites {
		for _, place := range s.Places {
			m.Alternatives = append(m.Alternatives, match.Alternative{Start: place.Start, End: place.End, Forms: place.Variants})
		}
	}
	return m
}
