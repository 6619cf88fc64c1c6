package mark

// rules returns the grammar rules for one document, in no order: rank decides
// between what they find.
func rules() []rule {
	return []rule{
		ruleOrder, ruleSeries, ruleBoth,
		ruleThat, ruleRelative,
		ruleRepeat, ruleFunction, ruleNominal, ruleOnward, ruleSmall,
		ruleComma, ruleAdverb,
		contractionRule(), ruleGenitive,
		ruleSpelling, ruleConvention,
	}
}
