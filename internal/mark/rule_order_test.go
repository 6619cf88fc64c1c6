package mark

import "testing"

var orderCases = []ruleCase{
	{"They met in a spirit of civility and bipartisanship.", []string{"civility and bipartisanship => bipartisanship and civility"}},
	{"It worked for peace and stability.", []string{"peace and stability => stability and peace | peace and for stability | stability and for peace"}},
	{"It restored our farms and mines.", []string{"farms and mines => mines and farms | farms and our mines | mines and our farms"}},
	{"Once unity failed. Unity and democracy have returned.", []string{"Unity and democracy => Democracy and unity"}},
	{"The social and economic progress of the region was slow.", []string{"social and economic => economic and social"}},
	{"The work was done quickly and cheaply.", []string{"quickly and cheaply => cheaply and quickly"}},
	{"We must protect and defend the coast.", []string{"protect and defend => defend and protect"}},
	{"Power was brought to the farms and to the factories of the region.", []string{"farms and to the factories => farms and the factories"}},
	{"Congress acted with a lasting peace and an honest trust.", []string{"a lasting peace and an honest trust => an honest trust and a lasting peace"}},
	// Traps.
	{"We respect law and order.", nil},
	{"They live as man and wife.", nil},
	{"The hope of growth in the economy and optimism around earnings is small.", nil},
	{"It stayed at the hospital and the water -- what can happen to it?", nil},
	{"It was made in the eighteenth and nineteenth centuries.", nil},
	{"They sought freedom from fear and freedom from want.", nil},
	{"It wants to interest builders and oil companies.", nil},
	{"He approached the large house and demanded entrance.", nil},
	{"They have faulty eating and sleeping habits.", nil},
	{"The mills are creating new stretch and textured fabrics.", nil},
	{"He is the founder of the festival and director of the play.", nil},
	{"Students attend classes and row on the river.", nil},
	{"The books speak of the person or persons.", nil},
	{"It asks for approval or disapproval.", nil},
	{"It paid for the purchase and operation of vehicles.", nil},
	{"It is tied both to the pattern of work and to the realities of trade.", nil},
	{"By business and professional acumen they won.", nil},
	{"It was sold with fees and compensation for meat.", nil},
	{"He waited for days and weeks.", nil},
	{"The company and its employees agreed.", nil},
	{"They protect freedom of expression and freedom of religion.", nil},
	{"They put their courage and faith in the officers.", nil},
	{"It bought old houses and land.", nil},
	{"The man in the car and the woman left.", nil},
	{"We must protect jobs and workers must be trained.", nil},
	{"He spoke to soldiers and officers who had served.", nil},
	{"The power transmission and distribution facilities were sold.", nil},
	{"It retained primary authority.", nil},
	{"The news came from Paris and London.", nil},
	{"It hired ten men and women.", nil},
	{"It restored farms and mines. The two are distinct.", nil},
	{"It restored farms and mines, the former at great cost.", nil},
	{"The work is desirable and essential.", nil},
	{"He asked for a pen and paper.", nil},
	{"It is the cause and effect of the delay.", nil},
	{"He read the book and the other papers.", nil},
	{"The consideration and approval of the plan took a year.", nil},
	{"We regret the dispute in the steel industry and the long delay in the talks.", nil},
	{"The sums are equal or greater than last year.", nil},
	{"There is no build attestation or signature.", nil},
	{"Additions to chemical plants and related facilities were made.", nil},
	{"It holds the lock and blocks on the channel.", nil},
	{"It cleared the kitchen and stocking of food.", nil},
	{"The legal and human resources departments closed.", nil},
	{"Staff in the legal and human resources offices will go.", nil},
	{"incidental or consequential loss is shut out.", []string{"incidental or consequential => consequential or incidental"}},
	{"It was used directly or indirectly.", nil},
}

func TestOrder(t *testing.T) { checkRule(t, same(ruleOrder), orderCases) }

var seriesCases = []ruleCase{
	{"It is rooted in opportunity, responsibility, and community.", []string{"opportunity, responsibility, and community => opportunity, community, and responsibility | responsibility, opportunity, and community | responsibility, community, and opportunity | community, opportunity, and responsibility | community, responsibility, and opportunity"}},
	{"It is rooted in our oldest values of opportunity, responsibility, and community.", nil},
	{"We want a prosperous, peaceful, and secure life.", nil},
	{"The people fear old age, sickness, and unemployment.", []string{"old age, sickness, and unemployment => old age, unemployment, and sickness"}},
	{"It sent tents, blankets, food and medicine.", []string{"tents, blankets, food and medicine => blankets, food, medicine and tents | food, medicine, tents and blankets | medicine, tents, blankets and food | medicine, food, blankets and tents | tents, medicine, food and blankets | blankets, tents, medicine and food | food, blankets, tents and medicine"}},
	{"All notices, requests and consents must be in writing.", []string{"notices, requests and consents => notices, consents and requests | requests, notices and consents | requests, consents and notices | consents, notices and requests | consents, requests and notices"}},
	{"They were able and willing to come.", nil},
	// Traps.
	{"She had fever, chills, head and body aches.", nil},
	{"He drew hunters in the field, fishermen in the stream, ducks and geese.", nil},
	{"They began many jobs, tasks, and courses of study.", nil},
	{"It may be smaller, equal, or larger than one.", nil},
	{"It has charms for the historian, writer or man in the street.", nil},
	{"They share our trials, errors, and solutions.", nil},
	{"In Europe, trade and peace are one.", nil},
	{"In education, teachers and parents must agree.", nil},
	{"We met Smith, Jones, and Brown.", nil},
	{"It closed roads, bridges, and other works.", nil},
	{"It covers one, two, and three.", nil},
	{"He came, saw, and conquered.", nil},
	{"It pays for elementary, secondary, and higher education.", nil},
	{"It paid for January, February, and March.", nil},
}

func TestSeries(t *testing.T) { checkRule(t, same(ruleSeries), seriesCases) }

var bothCases = []ruleCase{
	{"It helps both labour and management.", []string{"both labour => labour"}},
	{"It was agreed for the fiscal year 1947.", []string{"the fiscal => fiscal"}},
	{"Both of the ships and the crew were lost.", nil},
	{"They both ran and swam.", nil},
	{"Drop both hands to the floor and kick.", nil},
	{"The image is both true and false.", nil},
	{"He took both his guns and left.", nil},
	{"Both parties and the ministry met.", nil},
	{"They lay along both coasts and in the west.", nil},
}

var adjectiveCases = []ruleCase{
	{"We need a free, healthy economy.", []string{"free, healthy => free and healthy"}},
	{"The sad, inevitable facts came out.", nil},
	{"He wore an elaborate, floor-length robe.", nil},
	{"He left, angry and tired.", nil},
	{"It is a comprehensive, white label platform.", nil},
	{"They found a huge, salty lake.", nil},
}

var qualityCases = []ruleCase{
	{"It was a lasting and prosperous peace.", []string{"lasting and prosperous => prosperous and lasting | lasting, prosperous"}},
	{"They took a social and economic step.", nil},
	{"They took lasting and prosperous steps.", nil},
	{"It was a fuller and different account.", nil},
}

func TestQualities(t *testing.T) { checkRule(t, same(ruleQualities), qualityCases) }

func TestAdjectives(t *testing.T) { checkRule(t, same(ruleAdjectives), adjectiveCases) }

func TestBoth(t *testing.T) { checkRule(t, same(ruleBoth), bothCases) }

// TestOrders checks that each order is a permutation and none comes twice.
func TestOrders(t *testing.T) {
	for n := 3; n <= 7; n++ {
		seen := map[string]bool{}
		all := orders(n)
		if len(all) > MaxVariants {
			t.Fatalf("%d orders of %d", len(all), n)
		}
		for k, order := range all {
			used := make([]bool, n)
			key := ""
			for i, at := range order {
				if used[at] || k == 0 && at != i {
					t.Fatalf("%d members: order %v", n, order)
				}
				used[at] = true
				key += string(rune('a' + at))
			}
			if seen[key] {
				t.Fatalf("%d members: %v twice", n, order)
			}
			seen[key] = true
		}
	}
}
