package match

// A gram is a small group of stems under which the places of the documents are
// listed: three in a row, which a copied or edited passage keeps, or two
// content words near each other in either order, which a retold one keeps.
// Places are listed under a hash of 32 bits, so an answer may be wrong, never
// missing: what it proposes is read word by word afterwards.

const (
	// rowBits is the least surprise of three words in a row that propose a
	// place, in bits: "of the united" does not.
	rowBits = 20
	// contentBits is that of a content word in a pair, and pairBits of the two.
	contentBits = 10
	pairBits    = 22
	// pairReach is how many content words on a word is paired with in a document,
	// askReach in a searched text, pairSpan how many words at most lie between.
	pairReach = 2
	askReach  = 2
	pairSpan  = 14
)

func hashRow(a, b, c *lexeme) uint32 {
	return uint32(mix(mix(a.key*3+b.key)+c.key) >> 32)
}

// hashBeside is the same whichever word comes first.
func hashBeside(a, b *lexeme) uint32 {
	return uint32(mix((a.key^b.key)*0x9E3779B97F4A7C15+(a.key+b.key)) >> 32)
}

func rowWorth(a, b, c *lexeme) bool { return a.bits+b.bits+c.bits >= rowBits }

func besideWorth(a, b *lexeme) bool { return a.bits+b.bits >= pairBits && !a.akin(b) }

// maxPaths bounds the wordings that are followed to one word.
const maxPaths = 64

// eachGram calls yield with every gram that some copy of l may show, and the
// word of the document where it ends (a row) or begins (a pair).
func eachGram(l *lattice, yield func(hash uint32, at int32)) {
	for i := int32(1); i < int32(len(l.nodes)); i++ {
		l.eachRow(i, yield)
	}
	var content []node
	for _, n := range l.nodes[1:] {
		if n.bits >= contentBits {
			content = append(content, n)
		}
	}
	for i, n := range content {
		eachBeside(n, content[i+1:], yield)
	}
}

func (l *lattice) eachRow(i int32, yield func(hash uint32, at int32)) {
	paths, c := 0, l.nodes[i]
	for _, j := range l.before(i) {
		if j == 0 {
			continue
		}
		for _, k := range l.before(j) {
			if paths++; k == 0 || paths > maxPaths {
				continue
			}
			a, b := l.nodes[k].lexeme, l.nodes[j].lexeme
			if rowWorth(a, b, c.lexeme) {
				yield(hashRow(a, b, c.lexeme), c.at)
			}
		}
	}
}

// eachBeside pairs n with those that follow. Wordings of one place stand at the
// same words, and count once towards the reach.
func eachBeside(n node, following []node, yield func(hash uint32, at int32)) {
	passed, last := 0, n.at
	for _, m := range following {
		if m.at <= n.at {
			continue
		}
		if m.at != last {
			passed, last = passed+1, m.at
		}
		if passed > pairReach || m.at-n.at > pairSpan {
			return
		}
		if besideWorth(n.lexeme, m.lexeme) {
			yield(hashBeside(n.lexeme, m.lexeme), n.at)
		}
	}
}

// A question is a gram of the searched text.
type question struct {
	hash   uint32
	words  [3]int32 // of the text; a pair has its second word twice
	places int32    // how many places the documents have, or may still be read
	share  float32  // of the surprise of its words that counts
	weight uint8    // what they count in all, rounded down
}

// at is the word that corresponds to the places listed.
func (q *question) at() int32 { return q.words[0] }

// appendQuestions lists the grams of a searched text.
func appendQuestions(out []question, leak []*lexeme) []question {
	for i := 2; i < len(leak); i++ {
		if rowWorth(leak[i-2], leak[i-1], leak[i]) {
			at := int32(i)
			out = append(out, question{hash: hashRow(leak[i-2], leak[i-1], leak[i]), words: [3]int32{at, at - 1, at - 2}})
		}
	}
	for i, a := range leak {
		if a.bits < contentBits {
			continue
		}
		passed := 0
		for k := i + 1; k < len(leak) && k-i <= pairSpan && passed < askReach; k++ {
			if leak[k].bits < contentBits {
				continue
			}
			passed++
			if besideWorth(a, leak[k]) {
				out = append(out, question{hash: hashBeside(a, leak[k]), words: [3]int32{int32(i), int32(k), int32(k)}})
			}
		}
	}
	return out
}
