package mark

import "testing"

var thatCases = []ruleCase{
	{"I believe that we can do it.", []string{"that we => we"}},
	{"I think we can do it.", []string{"we => that we"}},
	{"I hope the council will act.", []string{"the => that the"}},
	{"They can be proud that they came.", []string{"that they => they"}},
	{"They can be proud that our people came.", nil},
	{"He told me that he had left.", []string{"that he => he"}},
	{"He told me he had left.", []string{"he => that he"}},
	{"The board decided that it was unsafe.", []string{"that it => it"}},
	{"The board found that it was unsafe.", nil},
	{"It works so that we can go on.", []string{"that we => we"}},
	// Traps.
	{"I believe that we can and that they will.", nil},
	{"What I believe we need is time.", nil},
	{"The hope that we have is small.", nil},
	{"They feel that the longer it lasts, the better it is.", nil},
	{"These words remind us that the duty is ours.", nil},
	{"It is said that they left.", nil},
	{"I know that man.", nil},
	{"I know the man.", nil},
	{"I did not think the questions strange.", nil},
	{"As I said we must go.", nil},
	{"It stirs such pity and fear that it heals.", nil},
	{"It was so late that we left.", nil},
}

func TestThat(t *testing.T) { checkRule(t, same(ruleThat), thatCases) }

var relativeCases = []ruleCase{
	{"They built a system that was safe.", []string{"that => which"}},
	{"They built a system which will last.", []string{"which => that"}},
	{"The steps that we have taken are few.", []string{"that we => which we | we"}},
	{"The steps we have taken are few.", []string{"we => that we | which we"}},
	{"It pursued nations that provide aid to others.", []string{"that provide => which provide | providing"}},
	{"The programs we adopt will decide it.", []string{"we => that we | which we"}},
	{"These things we are doing.", nil},
	{"With this bill we expect growth.", nil},
	{"The goods which were held in the port were sold.", []string{"which were held => that were held | held"}},
	{"It was the day that we met.", nil},
	{"He spoke of the day that we met.", []string{"that we => we"}},
	// Traps.
	{"The fact that we have won is clear.", nil},
	{"It is this work that will last.", nil},
	{"It shows that in a wide world we must wait.", nil},
	{"He admitted in two hearings that he had asked them.", nil},
	{"There was an understanding from the start that they would meet.", nil},
	{"The concept that it has changed is old.", nil},
	{"He saw the help which it needs.", []string{"which it => that it | it"}},
	{"They fed the men who were held by the enemy.", []string{"who were held => held"}},
	{"To a novice that is significant.", nil},
	{"He laughed at a story that he planned to leave.", nil},
	{"It is a matter for our Navy which sails the seas.", nil},
	{"The company which was sold in May failed.", []string{"which => that"}},
	{"The time that we met was cold.", nil},
	{"All the systems that were safe stayed.", nil},
	{"The officer that was hurt left.", nil},
	{"He told the council that we have won.", nil},
	{"The house, which was old, fell.", nil},
	{"The house in which we live is old.", nil},
	{"While we meet these needs we must look on.", nil},
	{"In the past we have failed.", nil},
	{"Many changes that have come and which go on are good.", nil},
	{"They give whatever portion of our resources that will serve.", nil},
	{"They built systems that failed and the new systems that provide aid.", []string{"that => which", "that => which"}},
	{"There was so much smoke that we left.", nil},
}

func TestRelative(t *testing.T) { checkRule(t, same(ruleRelative), relativeCases) }

var repeatCases = []ruleCase{
	{"It was an effort to protect and to restore the coast.", []string{"to restore => restore"}},
	{"It was an effort to protect and restore the coast.", []string{"restore => to restore"}},
	// Traps.
	{"They plan to build, to save and to spend.", nil},
	{"It is a freedom to vote and assemble and disagree.", nil},
	{"They came to London and to Paris.", nil},
	{"It is a permit to use their names for or to imply support.", nil},
	{"He wants to go and we stay.", nil},
}

func TestRepeat(t *testing.T) { checkRule(t, same(ruleRepeat), repeatCases) }

var commaCases = []ruleCase{
	{"In 1998 we cut the budget.", []string{"1998 => 1998,"}},
	{"Today, the force is strong.", []string{"Today, => Today"}},
	{"Last year we met twice.", []string{"year => year,"}},
	{"In addition, they asked for more.", []string{"addition, => addition"}},
	{"We must of course depend on them.", []string{"must of course depend => must, of course, depend"}},
	{"They lost the ship, and we found it.", []string{"ship, => ship"}},
	{"They found the ship, too.", []string{"ship, => ship"}},
	// Traps.
	{"With every loss, they hope for less.", nil},
	{"In that event, they note, the service might act.", nil},
	{"Again, the composer must choose.", nil},
	{"After all, the average man must choose.", nil},
	{"They had a story accepted, so they tell me.", nil},
	{"In the spring, it must have been, he began to work.", nil},
	{"On the contrary, the loss is small.", nil},
	{"As man can live by dying, so he can die by living.", nil},
	{"It would seem to be a function, though the least, of the process.", nil},
	{"Let him bounce back, and we could win.", nil},
	{"In the steps we take we are slow.", nil},
	{"By the time we met it was over.", nil},
	{"In 1998, 300 men came.", nil},
	{"We will ask, and we will need, the help of all.", nil},
	{"Between you and me they lost.", nil},
	{"It had been damaged by fire, and its contents had been removed.", []string{"fire, => fire"}},
	{"Providing for the sick and their families is a duty.", nil},
	{"However, we must go.", nil},
	{"It shows the fact that, although the work is done, no one left.", nil},
	{"For context, the usual price is ten.", nil},
	{"I believe in the duty and I believe in the right of all.", nil},
}

func TestComma(t *testing.T) { checkRule(t, same(ruleComma), commaCases) }

var phraseCommaCases = []ruleCase{
	{"It was built not by the crew, but by a guest.", []string{"crew, => crew"}},
	{"It was built not only for the sick but also for the poor.", []string{"sick => sick,"}},
	{"The plan is workable, and should appeal to every owner.", []string{"workable, => workable"}},
	// Traps.
	{"It may not be for me, but in the end it sold.", nil},
	{"They could not see the ship, but for the crew they asked.", nil},
	{"There was nothing but for the crew to see.", nil},
	{"In May the plan was old, and should have been sold.", nil},
}

func TestPhraseComma(t *testing.T) { checkRule(t, same(rulePhraseComma), phraseCommaCases) }

var beCases = []ruleCase{
	{"They built the roads that are essential for trade.", []string{"that are essential => which are essential | essential"}},
	{"They paid those who are eligible for a loan.", []string{"who are eligible => eligible"}},
	{"They sold a meal that was served to the crew.", []string{"that was served => which was served | served"}},
	// Traps: the noun may be the one who does it.
	{"The company that was sold to the crew failed.", []string{"that => which"}},
}

func TestBe(t *testing.T) { checkRule(t, same(ruleRelative), beCases) }

var onwardCases = []ruleCase{
	{"We shall continue to build schools.", []string{"to build => building"}},
	{"They began building the harbour.", []string{"building => to build"}},
	// Traps.
	{"We continue to help shape events, to foresee trouble, and to use our place.", nil},
	{"We shall continue to build and to plan.", nil},
}

func TestOnward(t *testing.T) { checkRule(t, same(ruleOnward), onwardCases) }
