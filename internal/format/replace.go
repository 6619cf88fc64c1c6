package format

// Replace returns the file with other words in the place of Text[start:end], as a view.
// It is false where the stretch crosses markup, or where the words would be read as
// more than words: then nothing but they would have changed, and that wasn't asked for.
func (v *View) Replace(start, end int, words string) (*View, bool) {
	s, e, ok := v.SourceRange(start, end)
	if !ok {
		return nil, false
	}
	source := append(append(append([]byte{}, v.Source[:s]...), v.Encode(words)...), v.Source[e:]...)
	next, err := Parse(v.Name, source)
	if err != nil || next.Text != v.Text[:start]+words+v.Text[end:] || len(next.Blocks) != len(v.Blocks) {
		return nil, false
	}
	for i, b := range next.Blocks {
		if b.Kind != v.Blocks[i].Kind {
			return nil, false
		}
	}
	return next, true
}
