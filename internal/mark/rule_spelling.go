package mark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// spelling is one form of a word that the two conventions write differently.
type spelling struct {
	group  string // the convention, one choice for the whole document
	forms  [2]string
	stands int // which of the forms this is
}

// ruleSpelling ties every word that Americans and Britons write differently
// into one site of the whole document: no reader finds both in one copy. Forms
// on which either nation is divided are sites of their own.
func ruleSpelling(s *sentence, emit func(candidate)) {
	for i := range s.words {
		if s.lexeme(i).spelt && !s.is(i, cName) {
			sp, _ := spellingOf(s.words[i].Norm)
			s.emitSpelling(i, sp, emit)
		}
	}
}

func (s *sentence) emitSpelling(i int, sp spelling, emit func(candidate)) {
	raw := s.raw(i)
	variants := []string{likeCase(sp.forms[0], raw), likeCase(sp.forms[1], raw)}
	if strings.Contains(raw, "’") {
		for k := range variants {
			variants[k] = strings.ReplaceAll(variants[k], "'", "’")
		}
	}
	if variants[sp.stands] != raw {
		return // an odd mixture of capitals
	}
	emit(candidate{start: s.words[i].Start, end: s.words[i].End, variants: variants, original: sp.stands,
		kind: "spelling", group: "spelling:" + sp.group, rank: rankConvention})
}

// spellingOf looks a word up, and the parts of one that has a hyphen or a
// genitive: "self-defense", "labor's". The parts must be of one convention.
func spellingOf(norm string) (spelling, bool) {
	if sp, ok := spellings[norm]; ok {
		return sp, true
	}
	cut := strings.LastIndexAny(norm, "-'")
	if cut < 0 {
		return spelling{forms: [2]string{norm, norm}}, false
	}
	left, ok := spellingOf(norm[:cut])
	right, too := spellingOf(norm[cut+1:])
	if ok && too && (left.group != right.group || left.stands != right.stands) {
		return spelling{forms: [2]string{norm, norm}}, false
	}
	if too {
		left.group, left.stands = right.group, right.stands
	}
	for k := range left.forms {
		left.forms[k] += norm[cut:cut+1] + right.forms[k]
	}
	return left, ok || too
}

// likeCase gives word the first letter's case of model.
func likeCase(word, model string) string {
	if r, _ := utf8.DecodeRuneInString(model); unicode.IsUpper(r) {
		return capitalised(word)
	}
	return word
}

// spellings holds every form of every convention; built when the program
// starts, never written again.
var spellings = func() map[string]spelling {
	table := make(map[string]spelling)
	put := func(group, us, uk string) {
		table[us] = spelling{group, [2]string{us, uk}, 0}
		table[uk] = spelling{group, [2]string{us, uk}, 1}
	}
	for stem := range strings.FieldsSeq(izeStems) {
		for _, e := range []string{"e", "es", "ed", "ing", "ation", "ations", "er", "ers", "able", "ably", "ational", "ationally"} {
			put("us-uk", stem+"iz"+e, stem+"is"+e)
		}
	}
	for stem := range strings.FieldsSeq(ourStems) {
		for _, e := range []string{"", "s", "ed", "ing", "ful", "fully", "ly", "able", "ably", "ite", "ites", "er", "ers", "hood", "hoods", "less", "al", "ally"} {
			put("us-uk", stem+"or"+e, stem+"our"+e)
		}
	}
	for stem := range strings.FieldsSeq(doubledStems) {
		for _, e := range []string{"ed", "ing", "er", "ers"} {
			put("us-uk", stem+e, stem+"l"+e)
		}
	}
	for _, list := range spellingPairs {
		for pair := range strings.FieldsSeq(list.pairs) {
			us, uk, _ := strings.Cut(pair, "/")
			put(list.group, us, uk)
		}
	}
	return table
}()

const (
	izeStems = `organ reorgan real recogn author critic emphas final maxim minim modern memor normal optim penal prior privat
		rational special stabil standard summar util global liberal legal general character civil central decentral industrial
		national mobil demobil neutral jeopard apolog symbol scrutin patron categor computer conceptual custom econom equal
		formal hospital immun internal local material monopol revolution steril subsid sympath synchron terror urban visual
		harmon legitim marginal polar popular initial capital crystall energ familiar ideal institutional mechan
		social trivial union individual dramat democrat brutal antagon colon amort anonym fertil weapon commercial pressur
		vital revital public priorit personal natural destabil polit depolit militar demilitar motor decolon roman latin anglic
		islam christian professional collectiv digit digital galvan epitom eulog miniatur international criminal decriminal
		demon magnet hypothes theor regular radical secular sensit desensit stigmat synthes systemat victim vandal random human
		dehuman moral demoral item plagiar ostrac homogen idol immobil incentiv oxid pasteur ritual sanit solemn strateg tyrann
		unrecogn unorgan unauthor unreal overemphas reemphas reauthor disorgan container compartmental balkan operational
		scandal monet volatil western`
	ourStems = `lab fav hon neighb behavi harb col rum endeav hum vig sav val ard cand clam demean parl od splend vap rig tum
		ferv flav ranc savi succ unfav tricol arm cl misdemean dishon disfav discol enam`
	doubledStems = `travel cancel label model signal counsel channel fuel level marshal total equal rival quarrel tunnel
		unravel initial dial bevel imperil jewel remodel refuel funnel panel pedal libel marvel parcel shovel duel revel spiral
		stencil swivel grovel dishevel shrivel barrel trammel untrammel`
)

// spellingPairs are written us/uk; each group is one choice.
var spellingPairs = []struct{ group, pairs string }{
	{"us-uk", "analyze/analyse analyzed/analysed analyzing/analysing paralyze/paralyse paralyzed/paralysed paralyzing/paralysing catalyze/catalyse"},
	{"us-uk", "center/centre centers/centres centered/centred fiber/fibre fibers/fibres theater/theatre theaters/theatres specter/spectre somber/sombre luster/lustre meager/meagre caliber/calibre liter/litre liters/litres maneuver/manoeuvre maneuvers/manoeuvres kilometer/kilometre kilometers/kilometres millimeter/millimetre millimeters/millimetres centimeter/centimetre centimeters/centimetres centering/centring epicenter/epicentre epicenters/epicentres saber/sabre sabers/sabres maneuvered/manoeuvred maneuvering/manoeuvring"},
	{"us-uk", "defense/defence defenses/defences offense/offence offenses/offences pretense/pretence defenseless/defenceless"},
	{"us-uk", "catalog/catalogue catalogs/catalogues"},
	{"us-uk", "fulfill/fulfil fulfills/fulfils fulfillment/fulfilment enroll/enrol enrolls/enrols enrollment/enrolment enrollments/enrolments installment/instalment installments/instalments skillful/skilful skillfully/skilfully willful/wilful willfully/wilfully"},
	{"toward", "toward/towards"},
	{"judgment", "judgment/judgement judgments/judgements acknowledgment/acknowledgement acknowledgments/acknowledgements"},
	{"us-uk", "spelled/spelt"},
	{"co-", "cooperation/co-operation cooperate/co-operate cooperates/co-operates cooperated/co-operated cooperating/co-operating cooperative/co-operative cooperatives/co-operatives coordinate/co-ordinate coordinates/co-ordinates coordinated/co-ordinated coordinating/co-ordinating coordination/co-ordination coordinator/co-ordinator"},
	{"email", "email/e-mail emails/e-mails emailed/e-mailed"},
	{"us-uk", "anesthetic/anaesthetic pediatric/paediatric archeology/archaeology encyclopedia/encyclopaedia hemorrhage/haemorrhage leukemia/leukaemia orthopedic/orthopaedic"},
	{"us-uk", "gray/grey grays/greys counselor/counsellor counselors/counsellors councilor/councillor councilors/councillors"},
	{"us-uk", "plow/plough plows/ploughs plowed/ploughed"},
	{"us-uk", "skeptical/sceptical skeptic/sceptic skeptics/sceptics skepticism/scepticism"},
	{"us-uk", "aging/ageing"},
	{"us-uk", "mold/mould molds/moulds molded/moulded molding/moulding smolder/smoulder smoldering/smouldering armory/armoury armories/armouries"},
	{"us-uk", "worshiped/worshipped worshiping/worshipping worshiper/worshipper worshipers/worshippers favoritism/favouritism"},
	{"us-uk", "livable/liveable sizable/sizeable likable/likeable"},
}
