package mark

// wordID numbers the words that lexicon forms and guards are made of, from 1; 0
// is any other word.
type wordID uint32

// lexeme is all that the tables say of a word. A document looks each distinct
// word up once, and the engine and the guards then compare numbers: when each
// of them asked a map of strings at every word, hashing and comparing strings
// was two thirds of the time of Find.
type lexeme struct {
	id      wordID
	class   class
	special special    // those that the word alone decides
	gates   uint32     // rules that look at a sentence with this word: see triggers
	alone   []*pattern // forms of this one word
	begins  bool       // a form begins with the word
	leads   bool       // a form of several words begins with it
	follows bool       // it is the second word of a form
	spelt   bool       // spellings has the word
}

// wordPair is the beginning of a form of several words. Words such as "in" begin
// hundreds of them; the second word leaves a handful.
type wordPair struct{ first, second wordID }

// intern returns the number of a word of a form or a guard.
func (t *lexiconTable) intern(norm string) wordID {
	lx, ok := t.words[norm]
	if !ok {
		lx.id = wordID(len(t.words) + 1)
		t.words[norm] = lx
	}
	return lx.id
}

// add makes the pattern findable by its first word or two.
func (t *lexiconTable) add(p *pattern) {
	for _, w := range p.words {
		p.ids = append(p.ids, t.intern(w))
	}
	first := t.words[p.words[0]]
	first.begins = true
	if len(p.words) == 1 {
		first.alone = append(first.alone, p)
	} else {
		first.leads = true
	}
	t.words[p.words[0]] = first
	if len(p.words) > 1 {
		second := t.words[p.words[1]]
		second.follows = true
		t.words[p.words[1]] = second
		at := wordPair{p.ids[0], p.ids[1]}
		t.pairs[at] = append(t.pairs[at], p)
	}
}

// look collects what the tables say of a word.
func (t *lexiconTable) look(norm string) lexeme {
	lx := t.words[norm]
	lx.class, lx.special, lx.gates = classOf(norm), specialOf(norm), gatesOf(norm)
	return lx
}

// lookUp fills d.lexemes, d.lexeme and d.spelt. In English prose about every
// sixth word is a new one.
func (d *document) lookUp() {
	seen := make(map[string]int32, len(d.words)/6)
	d.lexemes = make([]lexeme, 0, len(d.words)/6)
	d.lexeme = make([]int32, len(d.words))
	d.spelt = map[string]bool{}
	for i := range d.words {
		norm := d.words[i].Norm
		at, ok := seen[norm]
		if !ok {
			at = int32(len(d.lexemes))
			seen[norm] = at
			lx := d.table.look(norm)
			if lx.gates != 0 { // every spelling opens the gate of ruleSpelling
				if sp, ok := spellingOf(norm); ok {
					lx.spelt, d.spelt[sp.group] = true, true
				}
			}
			d.lexemes = append(d.lexemes, lx)
		}
		d.lexeme[i] = at
	}
}

// lexeme returns what is known of word i, which must exist.
func (s *sentence) lexeme(i int) *lexeme { return &s.doc.lexemes[s.doc.lexeme[s.first+i]] }

// opens is in for a set that is part of the rule's own gate. Most words open no
// gate, and the rules that ask at every word need not look them up.
func (s *sentence) opens(i int, set wordSet) bool { return s.lexeme(i).gates != 0 && s.in(i, set) }
