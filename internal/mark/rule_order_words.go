package mark

// Words that the order rules must know. Every line came from reading what the
// rules proposed on real prose.
var (
	// fixedPairs have one order that readers expect, or one that tells time,
	// rank, cause or scale.
	fixedPairs = newPairSet(
		"national/international regional/national local/national local/regional actual/pending monthly/annual monthly/permanent annual/permanent temporary/permanent friendly/hostile soldiers/sailors sailors/marines soldiers/marines families/children children/families schools/colleges community/society leadership/development law/order men/women research/development supply/demand trial/error ladies/gentlemen boys/girls peace/quiet",
		"husband/wife mother/father brother/sister brothers/sisters sons/daughters son/daughter king/queen parents/grandparents mothers/fathers fathers/mothers",
		"life/death war/peace cause/effect past/future past/present present/future days/weeks weeks/months months/years day/night",
		"night/day morning/evening morning/night beginning/end birth/death rise/fall profit/loss profits/losses name/address",
		"black/white bread/butter flesh/blood heart/soul hearts/minds body/soul body/mind mind/body life/limb life/liberty terms/conditions terms/condition",
		"rules/regulations rank/file arts/crafts arts/sciences arts/letters science/technology checks/balances pros/cons ups/downs odds/ends goods/services",
		"wear/tear bits/pieces aid/comfort trials/tribulations hopes/dreams blood/treasure sea/air land/sea land/air air/water air/space land/water hook/line",
		"time/money time/place time/effort hand/foot head/shoulders safety/soundness search/rescue search/seizure command/control crime/punishment",
		"import/export imports/exports export/import exports/imports income/expenditure revenue/expenditure receipts/expenditures income/expenditures revenues/expenditures mergers/acquisitions",
		"weights/measures ways/means height/weight length/breadth size/shape hardware/software input/output question/answer questions/answers",
		"food/drink food/drug food/shelter oil/gas gas/oil salt/pepper sugar/spice fish/chips cat/dog cats/dogs horse/buggy hammer/sickle stars/stripes sword/shield",
		"north/south east/west left/right right/left up/down front/back top/bottom right/wrong good/evil good/bad rich/poor young/old old/young old/new new/old",
		"big/small large/small great/small small/large small/medium-sized small/medium high/low hot/cold hard/fast safe/sound sick/tired loud/clear short/sweet free/easy null/void",
		"full/effective restoration/expansion prompt/effective sole/exclusive due/payable full/frank free/clear each/every duly/properly wide/deep near/far dead/buried first/foremost bright/early nice/easy fair/square tried/true",
		"armed/dangerous open/shut cut/dried necessary/proper advice/consent assault/battery breaking/entering goods/chattels will/testament cease/desist aid/abet fit/proper",
		"lock/key pen/paper bed/breakfast board/lodging room/board rest/recreation stress/strain touch/go far/wide here/there now/then back/forth over/above by/large",
		"mental/physical-health read/write reading/writing speaking/writing hide/seek cloak/dagger sum/substance part/parcel pomp/circumstance vim/vigour vim/vigor hue/cry hustle/bustle",
		"opening/closing addition/subtraction additions/subtractions products/services product/service open/close start/stop success/failure successes/failures establishment/development formation/growth consideration/approval obligation/expenditure construction/operation design/construction review/approval creation/development",
		"twos/threes males/females male/female reconstruction/development reconstruction/reform continued/expanded continue/expand inspection/verification hire/promote highest/lowest best/worst repentance/forgiveness repentance/penance confession/repentance confession/penance sin/forgiveness appointment/promotion entrance/retention entry/exit arrival/departure disarmament/peace man/wife wife/children wife/family wife/kids pulp/paper greater/lesser upper/lower higher/lower decision/action decisions/actions force/violence hair/beard strategy/tactics able/willing students/faculty ancestry/progeny nearest/dearest officers/men officers/crew seed/kernel junior/senior palm/pine wives/families wives/children books/records sheep/lambs sheep/goats cows/calves hens/chicks flesh/bone needle/thread hammer/nail bow/arrow bows/arrows bat/ball rod/reel shoes/socks socks/shoes hat/coat coat/tie shirt/tie knife/fork cup/saucer pots/pans pen/ink paper/pencil paper/pencils pencil/paper wine/cheese bread/cheese ham/eggs bacon/eggs milk/honey meat/potatoes soap/water sand/gravel bricks/mortar brick/mortar sticks/carrots knights/ladies lords/ladies king/country god/country church/state town/gown town/country city/county city/state county/state state/federal federal/state dollars/cents pounds/pence nickels/dimes nooks/crannies fits/starts leaps/bounds fame/fortune name/number wealth/fame peace/order fun/games song/dance song/story sackcloth/ashes skin/bones thick/thin tooth/claw dawn/dusk dusk/dawn noon/midnight midnight/noon spring/summer summer/winter autumn/winter vice/virtue cops/robbers cowboys/indians infantry/artillery captain/crew master/mate officers/enlisted crime/violence drugs/crime motion/second hit/run odds/evens cost/freight truth/falsity presence/condition existence/nature colleges/universities true/false college/university mild/severe minimum/maximum plan/program planning/execution introduction/passage arrest/conviction investigation/prosecution prosecution/conviction collection/analysis analysis/reporting preparation/publication production/distribution manufacture/sale purchase/sale",
		"appropriation/expenditure recruitment/training diagnosis/treatment wives/infants creation/maintenance establishment/maintenance construction/maintenance installation/maintenance installation/operation adoption/implementation design/implementation",
		"testing/deployment submission/approval discovery/disclosure detection/response application/approval acquisition/disposal birth/growth development/production research/production development/deployment negotiation/ratification signature/ratification",
		"sooner/later more/less now/later plus/minus give/take win/lose win/win hit/miss publish/perish do/die sink/swim fight/flight make/break rain/shine feast/famine boom/bust carrot/stick",
		"primary/secondary secondary/tertiary elementary/secondary major/minor short/long",
		"single/double nitrogen/oxygen bachelor/master teacher/pupil master/servant parent/child doctor/nurse doctors/nurses mother/child women/children women/infants men/boys women/girls children/adults",
		"victim/witness victims/witnesses police/fire fire/police profit/loss buyer/seller buyers/sellers nuts/bolts pins/needles tooth/nail thunder/lightning wind/rain sun/moon sun/rain sticks/stones health/safety goal/assist goals/assists demobilization/reconversion demobilisation/reconversion")

	// distributive determiners go with the first item alone.
	distributive = newWordSet("each every either neither another any this that no one half")

	// leaders are words whose complement starts with the pair, so that its
	// first item is bound to them.
	leaders = newWordSet("not rather instead even especially particularly mainly mostly chiefly primarily very so too as more most less least how pretty quite")

	// bothWords close a pair that they speak of together.
	bothWords = newWordSet("alike together")

	// takesInfinitive nouns are followed by "to do" of their own.
	takesInfinitive = newWordSet("ability will right power duty effort efforts need chance opportunity opportunities desire willingness freedom authority obligation commitment",
		"determination resolve capacity plan plans decision wish means time courage strength tendency failure refusal attempt attempts proposal proposals resources incentive incentives reason agreement readiness threat danger responsibility responsibilities tools")

	// subordinating words open a clause of their own.
	subordinating = newWordSet("as if when because while although unless until than so since before after without through during throughout by")

	// attaching prepositions mostly belong to the noun before them.
	attaching = newWordSet("of between among like about against concerning regarding than near behind")

	// belonging words after a comma may speak of the last item alone.
	belonging = newWordSet("which who whom whose where when such including especially particularly notably namely not particularly the a an our their his her its my your this that these those both all some one two three as like or")

	// jointly: nouns before a preposition that make one thing of the two items.
	jointly = newWordSet("cycle circle spiral twin mixture mix combination balance union pair exchange difference distinction relationship link links marriage sum total number numbers lot deal kind kinds sort sorts type types",
		"amount amounts group groups set series range variety majority plenty couple dozens hundreds thousands millions billions percent list cost cup blend interplay interaction cooperation partnership alliance bond ratio comparison contrast balance agreement conflict peace war gap tons bushels acres hours days years rate rates level levels",
		"test tests members member department ministry office bureau committee commission board secretary minister director head chief institute university school court house")

	// sayable determiners may be said again before the second item.
	sayable = newWordSet("our your my their his her its the these those")
)

// complements tells which prepositions a noun takes as part of its meaning.
type complementSet map[string]wordSet

func (c complementSet) has(noun, preposition string) bool { return c[preposition][noun] }

var complements = complementSet{
	"in":      newWordSet("faith belief confidence trust interest interests increase increases decrease decline drop rise fall growth reduction reductions change changes investment investments role part participation progress difference experience pride share cut cuts advance advances expert experts developments improvement improvements"),
	"for":     newWordSet("respect hope hopes need needs desire support responsibility responsibilities demand demands concern love search call calls plan plans program programs provision provisions reason reasons basis funds funding money care regard contempt sympathy preference passion hunger thirst appreciation admiration candidate candidates proposal proposals opportunity opportunities market requirement requirements right preparation allowance requests request reward rewards ground grounds cause foundation framework"),
	"to":      newWordSet("access commitment devotion dedication loyalty damage threat threats right rights approach approaches obstacle obstacles answer answers solution solutions response responses contribution contributions resistance opposition attention aid assistance help service services relation alternative allegiance injury return reference way key barrier barriers exposure adherence resistance transition"),
	"with":    newWordSet("relations relationship cooperation agreement agreements contact contacts contract contracts problem problems trade negotiations consultation consultations alliance dealings peace conflict treaty treaties link links experience partnership partnerships friendship"),
	"on":      newWordSet("reliance dependence influence impact effect emphasis attack attacks tax taxes report reports information reliance focus restriction restrictions limit limits burden pressure ban war data work spending statistics insistence assault debate advice expenditures decision decisions"),
	"from":    newWordSet("freedom protection relief income escape revenue revenues benefit benefits independence release withdrawal imports departure separation income support"),
	"over":    newWordSet("control authority power victory concern debate dispute jurisdiction supremacy advantage triumph"),
	"at":      newWordSet("attempt attempts look effort efforts prices meeting meetings rates work"),
	"into":    newWordSet("inquiry insight investigation investigations entry research look"),
	"under":   newWordSet("rights obligations duties powers responsibilities payments benefits"),
	"upon":    newWordSet("reliance dependence influence impact effect emphasis attack attacks demands insistence"),
	"toward":  newWordSet("attitude progress steps step movement policy policies hostility"),
	"towards": newWordSet("attitude progress steps step movement policy policies hostility"),
}
