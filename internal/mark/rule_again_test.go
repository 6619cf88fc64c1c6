package mark

import "testing"

var againCases = []ruleCase{
	{"We will defend our allies and protect our coasts.", []string{"protect => will protect"}},
	{"We will defend our allies and will protect our coasts.", []string{"will protect => protect"}},
	{"They did it by reducing the costs and raising the output.", []string{"raising => by raising"}},
	{"They have reduced the costs and raised the output.", []string{"raised => have raised"}},
	// Traps.
	{"We will defend and protect the coast.", nil},
	{"We will not cut the costs and raise the output.", nil},
	{"We will ask them to cut the costs and raise the output.", nil},
	{"They have better roads and improved schools.", nil},
}

func TestAgain(t *testing.T) { checkRule(t, same(ruleAgain), againCases) }

var sameCases = []ruleCase{
	{"We have not forgotten them, and we will not forget them.", []string{"them, and we => them and"}},
	{"They wrote the law and will keep the law.", []string{"will => they will"}},
	// Traps.
	{"We know that they came and will come.", nil},
	{"We met if they asked and we will meet.", nil},
}

func TestSame(t *testing.T) { checkRule(t, same(ruleSame), sameCases) }

var frontCases = []ruleCase{
	{"Therefore, we must act at once.", []string{"Therefore, we must => We must therefore | We therefore must"}},
	{"We must therefore act at once.", []string{"We must therefore => Therefore, we must | We therefore must"}},
	{"Soon they will act.", []string{"Soon they will => They will soon"}},
	// Traps.
	{"Now, we have no such plan.", nil},
	{"Now have we seen it all?", nil},
}

func TestFront(t *testing.T) { checkRule(t, same(ruleFront), frontCases) }

var wellCases = []ruleCase{
	{"It builds political as well as economic power.", nil}, // the first is the news
	{"We shall be host in spirit as well as in fact.", []string{"as well as => and"}},
	// Traps.
	{"We do it as well as we can.", nil},
	{"He did not act in spirit as well as in fact.", nil},
	{"The small nations shall have a voice as well as the large ones.", nil},
}

func TestWell(t *testing.T) { checkRule(t, same(ruleWell), wellCases) }

var commentCases = []ruleCase{
	{"However, we must act at once.", []string{"However, we must act => We must, however, act"}},
	{"We must, however, act at once.", []string{"We must, however, act => However, we must act"}},
	{"This does not, of course, mean that it is so.", []string{"This does not, of course, mean => Of course, this does not mean"}},
	{"The plan can, for example, help the poor.", []string{"The plan can, for example, help => For example, the plan can help | The plan, for example, can help"}},
	{"The plan, however, can help the poor.", []string{"The plan, however, can help => However, the plan can help | The plan can, however, help"}},
	// Traps.
	{"However, this feast did its friends no good.", nil},
	{"However hard we try, we must act.", nil},
	{"We must act, however, at once.", nil},
}

func TestComment(t *testing.T) { checkRule(t, same(ruleComment), commentCases) }

var wayCases = []ruleCase{
	{"They study the way in which we live.", []string{"in which we => that we | we"}},
	{"They must change the way we live now.", []string{"we => in which we | that we"}},
	{"They spoke of the day when we met.", []string{"when we => that we | we"}},
	// Traps.
	{"They shot the moment they saw it.", nil},
	{"They came a day when we were out.", nil},
}

func TestWay(t *testing.T) { checkRule(t, same(ruleWay), wayCases) }
