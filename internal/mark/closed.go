package mark

// closedClasses are the grammatical words, kept by hand. A word may stand in
// several rows.
var closedClasses = []struct {
	class class
	words string
}{
	{cArticle, "a an the"},
	{cDemonstrative, "this that these those"},
	{cPossessive, "my our your his her its their whose"},
	{cQuantifier, "all both each every any some either neither no another such many much more most few fewer several enough less half"},
	{cSubject, "i you he she it we they this that these those there who everyone everybody nobody someone somebody one"},
	{cObject, "me you him her it us them everyone everybody nobody someone somebody one whom"},
	{cPreposition, "of in on at by for with from to into onto upon within without under over through between among amongst " +
		"against about after before during toward towards across beyond behind above below along around near off out up down " +
		"throughout despite except per via than as like since until till concerning regarding amid beside besides inside outside underneath unlike versus"},
	{cModal, "will would shall should can could may might must cannot ought"},
	{cBe, "am is are was were be been being"},
	{cHave, "have has had having"},
	{cDo, "do does did done doing"},
	{cCoordinator, "and or but nor yet"},
	{cSubordinator, "if because although though while whilst when where whether unless until since as than after before once that so why how whenever wherever whereas lest provided"},
	{cRelative, "who whom whose which that"},
	{cNegation, "not no never nor neither"},
	{cNumber, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
		"twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds thousands millions billions " +
		"first second third fourth fifth sixth seventh eighth ninth tenth percent once twice half"},
}
