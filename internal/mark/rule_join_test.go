package mark

import "testing"

var joinCases = []ruleCase{
	{"It needs technical and economic research.", []string{"technical and economic => economic and technical"}},
	{"The economic and social problems of the region remain.", []string{"economic and social => social and economic"}},
	{"Our economic and social health is sound.", []string{"economic and social => social and economic"}},
	{"They were rejected because of physical or mental defects.", []string{"physical or mental => mental or physical"}},
	{"We must not sacrifice its unity or its dignity.", []string{"its unity or its dignity => its dignity or its unity"}},
	{"We will connect every classroom and library.", nil},
	{"It creates a climate of mutual respect and goodwill.", []string{"respect and goodwill => goodwill and respect"}},
	{"We must repair our roads and our bridges.", []string{"roads and our bridges => bridges and our roads | roads and bridges | bridges and roads"}},
	{"It restores security and stability.", []string{"security and stability => stability and security"}},
	{"It grew with resulting lower rates and superior service.", nil},
	{"The executive and legislative branches can work together.", []string{"executive and legislative => legislative and executive"}},
	{"The difference between public and private keys is plain.", []string{"public and private => private and public"}},
	{"Only senior medical and technical staff may enter.", []string{"medical and technical => technical and medical"}},
	// Traps.
	{"He had a goal and an assist.", nil},
	{"It was a matter of health and safety.", nil},
	{"Only medical and technical staff may enter.", nil},
	{"The company and its employees agreed.", nil},
	{"It has a more technical and economic view.", nil},
	{"They want social, technical and economic progress.", nil},
	{"It bought old houses and land.", nil},
	{"We saw our armed forces and allies.", nil},
	{"He spoke of State and local governments.", nil},
	{"We respect law and order.", nil},
	{"It fought for human misery and poverty relief.", nil},
}

func TestJoin(t *testing.T) { checkRule(t, same(ruleJoin), joinCases) }

var whichCases = []ruleCase{
	{"We must fill in the whole pattern that has been outlined.", []string{"that => which"}},
	{"It is a victory over actions which fly in the face of law.", []string{"which => that"}},
	{"There has been no group which has fought harder.", []string{"which => that"}},
	{"It will end the practices that reduce competition.", []string{"that => which"}},
	{"They bought the tools which the plan may require.", []string{"which => that"}},
	// Traps.
	{"They tell the House which of them is right.", nil},
	{"He told the committee that is in session.", nil},
	{"It was the war that led to the loss.", nil},
	{"The people that have come are tired.", nil},
	{"We know that is right.", nil},
	{"It is the only plan that has worked.", nil},
	{"The report, which has been read, is long.", nil},
	{"It is the field in which we work.", nil},
	{"We ended the practices that hurt us and that cost us dear.", nil},
	{"The fact that nations have failed is known.", nil},
}

func TestWhich(t *testing.T) { checkRule(t, same(ruleWhich), whichCases) }

var deixisCases = []ruleCase{
	{"We must defend our country.", []string{"our => this | the"}},
	{"Jobs are lost when imports flood our country from Japan.", []string{"our => this"}},
	{"We serve our nation. In this country the job is done by farmers.", []string{"our => this | the", "this => our"}},
	{"Our economy is sound.", []string{"Our => The"}},
	// Traps.
	{"The witness left this country by ship.", nil},
	{"We serve our nation of farmers.", nil},
	{"It hurts our economy and our people.", nil},
	{"Our country which we love is large.", nil},
	{"Our military defences are strong.", nil},
	{"He spoke with our economy troubled, our people divided.", nil},
}

func TestDeixis(t *testing.T) { checkRule(t, same(ruleDeixis), deixisCases) }

var openingCases = []ruleCase{
	{"And with prompt action we can begin at once.", []string{"And with => With"}},
	{"To answer the question, we asked forty officers.", []string{"To => In order to"}},
	{"In this hemisphere, every government is freely chosen.", []string{"hemisphere, => hemisphere"}},
	// Traps.
	{"And so the matter was left to rest.", nil},
	{"And not a word was said of it.", nil},
	{"To be frank, we do not know yet.", nil},
	{"During the search, the suspect and the officer spoke.", nil},
	{"To elaborate, the plan has three parts.", nil},
	{"In other words, the plan has three parts.", nil},
	{"In developing resources, we need care.", nil},
	{"To err is human, we have been told.", nil},
	{"On the contrary, the war has shown it.", nil},
	{"In this region, the old, the poor and the sick need help.", nil},
	{"In Europe, the matter is seen otherwise.", nil},
}

func TestOpening(t *testing.T) { checkRule(t, same(ruleOpening), openingCases) }

var whereCases = []ruleCase{
	{"We want a world in which freedom can live.", []string{"in which => where"}},
	{"They moved to areas where jobs exist.", []string{"where => in which"}},
	// Traps.
	{"It is a plan in which we believe.", nil},
	{"We want a world in which to live.", nil},
	{"It is a world where law rules and where peace is kept.", nil},
}

func TestWhere(t *testing.T) { checkRule(t, same(ruleWhere), whereCases) }

var propertyCases = []ruleCase{
	{"It will reassess our Nation's technological superiority.", []string{"our Nation's technological superiority => the technological superiority of our Nation"}},
	{"It is a threat to the agency's reputation.", []string{"the agency's reputation => the reputation of the agency"}},
	{"The Army's responsibilities are few.", []string{"The Army's responsibilities => The responsibilities of the Army"}},
	// Traps.
	{"It is the world's greatest economy.", nil},
	{"It is the state's security council.", nil},
	{"It is our nation's sudden surge.", nil},
	{"The party's policy of delay failed.", nil},
}

func TestProperty(t *testing.T) { checkRule(t, same(ruleProperty), propertyCases) }
