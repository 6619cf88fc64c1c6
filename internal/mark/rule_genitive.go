package mark

import "strings"

// ruleGenitive: "the strength of our economy" and "our economy's strength",
// for owners that act or feel and for what they have or are.
func ruleGenitive(s *sentence, emit func(candidate)) {
	for i := 1; i+1 < len(s.words); i++ {
		w := s.norm(i)
		switch {
		case w == "of":
			s.ofOwner(i, emit)
			s.ofCountry(i, emit)
			s.ofMany(i, emit)
		case strings.HasSuffix(w, "'s"):
			if s.is(i, cName) {
				s.country(i, w[:len(w)-2], emit)
			} else {
				s.owner(i, w[:len(w)-2], emit)
			}
		}
	}
}

var (
	owners    = newWordSet("nation world country government company agency community state city committee board department council commission party court family economy president minister union organisation organization force team army public people firm bank industry ministry group parliament congress senate house council region continent planet century society institution university school hospital child children men women author victim suspect defendant applicant contractor supplier customer client employer employee vendor manufacturer tenant landlord buyer seller director chairman secretary officer inspector department alliance regime enemy")
	ownedOnes = newWordSet("strength future security economy people history interests needs leaders success growth capacity policy policies budget role responsibility responsibilities work members staff resources wealth health prosperity safety welfare defenses defences problems position report decision decisions findings recommendations views citizens children institutions schools farms ability duty duties power powers authority obligations reputation prestige population capital leadership survival freedom independence stability credit income productivity debt debts rights actions efforts goals objectives aims purposes plans proposals programs programmes activities operations servers systems records files premises vulnerability response statement account conduct performance finances affairs energy talents hopes ideals values traditions youth workers farmers poor attitude energies expectations faith trust confidence name conclusions fleet lawyers accounts")
)

// owned: the noun is one that an owner has; where the author reads each place,
// any but those that measure or part.
func (s *sentence) owned(n int) bool {
	return s.in(n, ownedOnes) || s.doc.offers && s.headNoun(n) && !s.is(n, cGerund|cAdjective) && !s.in(n, partOf)
}

var partOf = newWordSet("rest part parts portion majority number numbers use end middle front side sides face sake top bottom center centre kind type form sort lack absence presence course light case hands eyes eye state level amount matter idea concept subject question board spirit law laws way ways cost costs name names age ages time times day days one ones bulk size cause causes origin history story head house members member all half most threat benefit control defense defence protection creation establishment provision purpose sense image picture attention approval consent help support advice request invitation direction guidance date year month beginning start close conclusion back bosom fabric map corner corners")

// ofOwner: "the N of DET OWNER", with nothing that would hang on the owner.
func (s *sentence) ofOwner(i int, emit func(candidate)) {
	n, d, o := i-1, i+1, i+2
	if strings.HasSuffix(s.norm(o), "ss") || s.norm(n) != s.raw(n) || s.norm(n-1) != "the" || !s.owned(n) || !s.in(o, owners) || !s.plain(n-1) || !s.plain(n) || !s.plain(i) || !s.plain(d) {
		return
	}
	if !s.is(d, cPossessive) && s.norm(d) != "the" && s.norm(d) != "this" || !s.closedAfter(o) || s.is(n-2, cRelative) || s.norm(n-2) == "all" || s.norm(n-2) == "both" {
		return
	}
	det := s.raw(d)
	if n == 1 && s.capital(0) {
		det = capitalised(det)
	}
	mark := "'s "
	if strings.HasSuffix(s.norm(o), "s") {
		mark = "' "
	}
	s.emitText(n-1, o, []string{s.span(n-1, o), det + " " + s.raw(o) + mark + s.raw(n)}, "genitive", emit)
}

// manyOwners are plurals that end in -s.
var manyOwners = newWordSet("citizens workers farmers veterans families nations allies members partners employees customers users patients residents states companies governments students teachers parents soldiers officers victims suspects applicants contractors suppliers tenants investors consumers taxpayers")

// ofMany: "the rights of (our) workers" and "(our) workers' rights".
func (s *sentence) ofMany(i int, emit func(candidate)) {
	n, o := i-1, i+1
	if s.is(o, cPossessive) || s.norm(o) == "the" || s.norm(o) == "these" {
		o++
	}
	if !s.in(o, manyOwners) || s.norm(n-1) != "the" || !s.owned(n) || s.norm(n) != s.raw(n) || !s.plain(n-1) || !s.plain(n) || !s.plain(i) || !s.plain(o-1) || !s.closedAfter(o) {
		return
	}
	if s.is(n-2, cRelative) || s.norm(n-2) == "all" || s.norm(n-2) == "both" {
		return
	}
	owner := s.span(i+1, o)
	if n == 1 && s.capital(0) {
		owner = capitalised(owner)
	}
	s.emitText(n-1, o, []string{s.span(n-1, o), owner + "' " + s.raw(n)}, "genitive", emit)
}

// owner: "DET OWNER's N".
func (s *sentence) owner(i int, base string, emit func(candidate)) {
	d, n := i-1, i+1
	if !owners[base] || s.norm(n) != s.raw(n) || !s.owned(n) || !s.plain(d) || !s.plain(i) || s.is(d, cName) {
		return
	}
	if !s.is(d, cPossessive) && s.norm(d) != "the" && s.norm(d) != "this" || !s.closedAfter(n) {
		return
	}
	det, the := s.raw(d), "the"
	if s.capital(d) {
		det, the = strings.ToLower(det), "The"
	}
	raw := s.raw(i)
	s.emitText(d, n, []string{s.span(d, n), the + " " + s.raw(n) + " of " + det + " " + raw[:len(base)]}, "genitive", emit)
}

// countries whose name is one word: a name written out whole either way.
var countries = newWordSet("america britain england scotland ireland wales france germany italy spain portugal russia ukraine poland hungary turkey greece egypt israel iraq iran india pakistan china japan korea australia canada mexico brazil argentina chile europe africa asia afghanistan kuwait vietnam sweden norway denmark finland belgium austria switzerland london paris berlin moscow washington brussels")

// country: "America's future" and "the future of America".
func (s *sentence) country(i int, base string, emit func(candidate)) {
	n := i + 1
	if !countries[base] || !s.owned(n) || s.norm(n) == "people" || !s.plain(i) || !s.closedAfter(n) || s.norm(n) != s.raw(n) {
		return
	}
	if i > 0 && (!s.plain(i-1) || s.is(i-1, cName|cAdjective|cDeterminer) || !s.is(i-1, cPreposition|cAnyVerb|cBe|cHave|cSubordinator)) {
		return
	}
	the := "the "
	if s.capital(i) {
		the = "The "
	}
	s.emitText(i, n, []string{s.span(i, n), the + s.raw(n) + " of " + s.raw(i)[:len(base)]}, "genitive", emit)
}

// ofCountry: "the future of America".
func (s *sentence) ofCountry(i int, emit func(candidate)) {
	n, o := i-1, i+1
	if !countries[s.norm(o)] || s.norm(n-1) != "the" || !s.owned(n) || s.norm(n) == "people" || s.norm(n) != s.raw(n) || !s.plain(n-1) || !s.plain(n) || !s.plain(i) || !s.closedAfter(o) {
		return
	}
	s.emitText(n-1, o, []string{s.span(n-1, o), s.raw(o) + "'s " + s.raw(n)}, "genitive", emit)
}

// closedAfter: the noun phrase ends with word i.
func (s *sentence) closedAfter(i int) bool {
	if i+1 >= len(s.words) {
		return true
	}
	if !s.plain(i) {
		return s.endsPhrase(i)
	}
	c := s.class(i + 1)
	if c&(cName|cRelative|cGerund|cParticiple|cPossessive|cArticle|cCoordinator) != 0 && c&cAuxiliary == 0 {
		return false
	}
	return c&(cPreposition|cAuxiliary|cSubordinator) != 0 && s.norm(i+1) != "of" && s.norm(i+1) != "to" && s.norm(i+1) != "as"
}

// endsPhrase: after a mark nothing goes on that hangs on the noun: no apposition
// ("the welfare of citizens, old and young"), no further member ("the
// government's health, welfare and labor work").
func (s *sentence) endsPhrase(i int) bool {
	switch g := strings.TrimSpace(s.gap(i)); {
	case strings.HasPrefix(g, "'") || strings.HasPrefix(g, "-") || strings.HasPrefix(g, "—") || strings.HasPrefix(g, "–") || strings.HasPrefix(g, "("):
		return false
	case !strings.HasPrefix(g, ","):
		return true
	}
	return s.in(i+1, openSubject) || s.is(i+1, cCoordinator) && !s.is(i+2, cAnyNoun|cAdjective)
}
