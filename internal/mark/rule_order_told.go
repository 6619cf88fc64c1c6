package mark

import "strings"

// inOrder tells whether two coordinated words have an order that readers
// expect: by the list, in the singular too; a word and its denial; one and
// many; two stages of one undertaking.
func inOrder(a, b string) bool {
	if fixedPairs.has(a, b) || stages[a] && stages[b] {
		return true
	}
	x, y := strings.TrimSuffix(a, "s"), strings.TrimSuffix(b, "s")
	return x == y || fixedPairs.has(x, y) || denies(a, b) || denies(b, a)
}

// denies: b is a with a prefix that turns it round: "official", "unofficial".
func denies(a, b string) bool {
	prefix, ok := strings.CutSuffix(b, a)
	return ok && negating[strings.TrimSuffix(prefix, "-")]
}

var (
	negating = newWordSet("para quasi semi un in im il ir dis non mis anti counter a over under re pre post sub super")

	// stages of making, doing and using a thing come one after the other.
	stages = newWordSet("framing drafting planning plan plans design designs designing purchase purchases acquisition procurement construction creation formation establishment foundation introduction adoption implementation",
		"exhibition exhibit execution operation operations maintenance repair repairs replacement use disposal analysis analyses evaluation assessment production manufacture processing distribution marketing sale sales delivery installation testing application",
		"diagnosis detection investigation prosecution conviction sentencing punishment collection interpretation publication submission approval review preparation presentation consideration recruitment selection assignment appointment",
		"enactment enforcement ratification discovery exploration exploitation extraction consumption invention birth maturity decay completion conception writing editing printing financing licensing deployment identification treatment recovery rehabilitation harvesting packing storage shipment export",
		"orders shipments receipts order shipment receipt reconstruction redevelopment",
		"begun started completed finished revised planned designed built constructed created made tested produced manufactured distributed sold bought purchased developed collected analyzed analysed written published printed edited executed proposed adopted approved enacted enforced installed operated maintained trained equipped tried convicted sentenced arrested charged cooked served harvested packed loaded shipped")
)

// bound tells whether the two phrases, by words of their own, cannot change
// places: an order that is told, the same noun in two frames, a reading in
// which the second is no noun.
func (s *sentence) bound(l, r phrase) bool {
	switch {
	case inOrder(s.norm(l.head), s.norm(r.head)), !l.modified() && !r.modified() && (s.thing(l.head) || s.thing(r.head)):
		return true
	case l.prep > 0 && s.norm(l.prep-1) == s.norm(r.head):
		return true // "freedom from fear and freedom from want"
	case l.prep > 0 && s.norm(l.prep) == "to" && l.det < 0 && (s.in(l.prep-1, governors) || s.is(l.first, cVerb) && !s.is(l.first, cMainNoun|cMainAdjective)):
		return true // "wants to interest builders and oil companies"
	case r.modified() && r.det < 0 && s.is(r.first, cPast) && !s.is(l.first, cPast):
		return true // "approached the house and demanded entrance"
	}
	return s.borrowed(l, r) || r.modified() && s.in(l.prep-1, jointly) // "plenty of weight and ample stock"
}

// thing: a noun in the singular that is no quality or action. Two of them mostly
// have an order that a reader knows: "man and wife", "pulp and paper".
func (s *sentence) thing(i int) bool { return !s.is(i, cPlural) && !s.weighty(i) }

// borrowed: the first noun may lack the head that the second one has: "faulty
// eating and sleeping habits", "new stretch and textured fabrics".
func (s *sentence) borrowed(l, r phrase) bool {
	if !r.modified() || r.det >= 0 {
		return false
	}
	if s.is(r.first, cGerund) && (s.is(l.head, cGerund) || l.modified()) {
		return true // also "improved wages and working conditions"
	}
	return l.modified() && !s.is(l.head, cPlural) && s.is(r.head, cPlural) && (!qualityNoun(s.norm(l.head)) || s.is(l.head, cGerund))
}

// weighty: a noun of quality or action, which a preposition of its own does
// not make heavier than it is.
func (s *sentence) weighty(i int) bool {
	w := s.norm(i)
	return !s.in(i, solid) && (s.in(i, abstract) || qualityNoun(w) || s.is(i, cPlural) && qualityNoun(strings.TrimSuffix(w, "s")))
}

// measured: the preposition is one of several in a row, or of a frame, so that
// another would break it: "of lights and shadows, of echoes", "from A and B to
// C", "both to A and to B".
func (s *sentence) measured(p pair) bool {
	l, next := p.left, p.right.head+1
	prep := s.norm(l.prep)
	if l.prep > 0 && !s.plain(l.prep-1) || prep == "without" || s.norm(next) == "of" || prep == "from" && s.norm(next) == "to" {
		return true
	}
	for k := l.prep - 1; k >= 0 && k >= l.prep-4; k-- {
		if s.in(k, jointly) || s.in(k, joining) || s.in(k, relating) {
			return true
		}
	}
	return s.paired(l.prep) || s.norm(next) == prep || s.is(next, cPreposition) && s.is(next+1, cRelative)
}

// paired: "both to A and to B" wants its second "to".
func (s *sentence) paired(prep int) bool {
	return s.in(prep-1, pairing) || s.in(prep-2, pairing) || s.in(prep-3, pairing)
}

var (
	// relating words speak of the two items as one matter.
	relating = newWordSet("common relative joint mutual combined combination combinations correlation relation relations connection confusion interaction unity equal similar between among")
	pairing  = newWordSet("both either neither not rather")
	solid    = newWordSet("machinery equipment furniture stationery building buildings clothing government governments department departments apartment apartments monument monuments")
)

// toldApart: this sentence or the beginning of the next speaks of the two by
// their order or number.
func (s *sentence) toldApart() bool {
	for i := range s.words {
		if s.in(i, toldBy) {
			return true
		}
	}
	d, after := s.doc, s.first+len(s.words)
	for k := after; k < min(after+opening, len(d.words)); k++ {
		if w := d.words[k].Norm; toldBy[w] || w == "two" || w == "both" || w == "neither" || w == "either" || w == "one" {
			return true
		}
	}
	return false
}

var toldBy = newWordSet("former latter respectively respective alternately conversely vice versa")

// unranked: both nouns are goods that prose names in any order. Of other nouns
// one pair in thirty tells a time, a cause or a part by its order, and no list
// of such pairs has an end.
func (s *sentence) unranked(l, r phrase) bool {
	return s.doc.offers || s.in(l.head, goods) && s.in(r.head, goods)
}

var goods = newWordSet("peace stability prosperity security freedom dignity justice strength courage determination respect goodwill understanding cooperation",
	"bipartisanship civility decency honesty integrity loyalty generosity compassion tolerance patience wisdom honor honour faith confidence trust hope pride",
	"democracy equality fairness independence unity harmony friendship tranquility safety welfare happiness progress opportunity responsibility accountability",
	"transparency efficiency economy flexibility resilience reliability quality skill ingenuity originality creativity imagination initiative devotion dedication",
	"poverty disease hunger ignorance misery suffering fear hatred prejudice violence brutality tyranny oppression injustice uncertainty disruption confusion",
	"schools hospitals roads bridges farms mines factories homes parks libraries highways railroads airports harbors towns villages")
