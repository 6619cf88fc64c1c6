// Package referral answers the eleven questions that a prosecutor asks before a leak
// is looked into, from what a case knows; and suggests whether a case is closed,
// inquired into in the house, or referred. It decides nothing: people write answers
// over its own, and people decide.
package referral

// A Question is one of the eleven.
type Question struct {
	Number int    `json:"number"`
	Title  string `json:"title"`
	Text   string `json:"text"`
}

// Questions are asked in this order. They follow the "media leak questionnaire" of
// the US Department of Justice, eleven standard questions that stand in enclosure 4
// of Department of Defense Directive 5210.50 (22 July 2005) and go back to the 1970s.
// The words are this program's: it knows of confidential information, of originators
// and of permission, and of no country's classification.
func Questions() []Question {
	return []Question{
		{1, "What came out", "When and where did it come out? Which publication, broadcast or talk?"},
		{2, "Which statements", "Which statements in it are confidential, and were they rightly kept so?"},
		{3, "Whether it is true", "Is what came out accurate?"},
		{4, "From which document", "Does it come from a particular document? Where does that come from, and who answered for its safekeeping?"},
		{5, "Who had it", "How far had it been given out officially?"},
		{6, "Official release before", "Was it, or part of it, released officially before?"},
		{7, "Permission asked", "Did anybody ask those entitled for permission to publish it or to pass it on?"},
		{8, "Public before", "Was enough of it public before to be pieced together or guessed?"},
		{9, "Use in proceedings", "May it be disclosed for a prosecution, and who is competent to testify about its confidentiality?"},
		{10, "Restriction lifted", "Had it been decided to lift the restriction before it came out?"},
		{11, "Effect", "What does it do to those whom it was to protect, and to the interests behind it?"},
	}
}

// Origin says where the questions and the ways of triage come from.
const Origin = "The questions follow the media leak questionnaire of the US Department of Justice (DoD Directive 5210.50, 22 July 2005, enclosure 4), in words of this program’s own. " +
	"Triage follows Intelligence Community Directive 701 (22 December 2017): close, inquire in the house, or refer, by how bad it is and whether an inquiry can succeed."
