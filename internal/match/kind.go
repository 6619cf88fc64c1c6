package match

// Kind says how a passage reuses a document.
type Kind uint8

// The kinds, from the closest reuse to the loosest.
const (
	Verbatim    Kind = iota + 1 // word by word, but for the wordings that vary from copy to copy
	Edited                      // words changed, dropped, put in or moved
	Paraphrased                 // told again in other words
	Facts                       // the same names and figures, told independently
)

func (k Kind) String() string {
	switch k {
	case Verbatim:
		return "verbatim"
	case Edited:
		return "edited"
	case Paraphrased:
		return "paraphrased"
	case Facts:
		return "facts"
	}
	return "unknown"
}

const (
	// verbatimShare of the words on both sides are equal and in order in a
	// verbatim passage. editedShare of the text's are aligned in an edited one, or
	// reworkedShare where whole sentences were found to be told again.
	verbatimShare = 0.95
	editedShare   = 0.5
	reworkedShare = 0.65
)

// kind judges an aligned piece by the words that lie within it on both sides.
func (r *reading) kind(b *book, p piece) Kind {
	span, at := p.span(), p.doc(b.lattice)
	equal, rising := 0, true
	for i, s := range p.steps {
		if b.lattice.nodes[s.node].is(r.leak[s.leak]) {
			equal++
		}
		rising = rising && (i == 0 || s.node > p.steps[i-1].node)
	}
	edited := editedShare
	if p.told != nil {
		edited = reworkedShare
	}
	leak, doc := float64(span[1]-span[0]+1), float64(at[1]-at[0]+1)
	switch {
	case rising && float64(equal) >= verbatimShare*leak && float64(len(p.steps)) >= verbatimShare*doc:
		return Verbatim
	case float64(len(p.steps)) >= edited*leak:
		return Edited
	case p.told != nil && p.told.facts:
		return Facts
	}
	return Paraphrased
}
