package mark

// rules returns the grammar rules, in no order: rank decides between them.
func rules() []rule {
	return []rule{
		ruleOrder, ruleSeries,
		ruleThat, ruleRelative,
		ruleRepeat, ruleFunction, ruleNominal, ruleSmall,
		ruleComma, ruleAdverb,
		ruleContraction, ruleGenitive,
		ruleSpelling, ruleConvention,
	}
}
