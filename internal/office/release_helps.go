package office

import "barium/internal/share/policy"

// helps says what could be done about a refusal, a sentence a rule that decided.
func helps(d policy.Decision) []string {
	list := []string{}
	for _, rule := range d.Policies {
		if s := help(rule); s != "" {
			list = append(list, s)
		}
	}
	return list
}

// help is what helps against one rule's refusal; "" where nothing does.
func help(rule string) string {
	switch rule {
	case "person.unknown":
		return "A registrar can register them."
	case "auditor.changes-nothing":
		return "Choose somebody who isn’t an auditor."
	case "standing.suspended":
		return "Nothing until the party is restored, which takes an assurance. Release to the others without them."
	case "standing.probation":
		return "The review of the party’s standing decides."
	case "terms.unknown-condition", "terms.conflict":
		return "File the document on terms that hold together, or agree on them with the source’s originator."
	case "terms.expired":
		return "Its time is over. A new version can be filed with a later expiry."
	case "terms.label":
		return "A liaison officer of the matter’s owner, or a registrar, can admit them to the label."
	case "terms.audience":
		return "Ask for that originator’s consent. Where the audience is your own, file the document for a wider one."
	case "terms.paragraphs":
		return "Release other paragraphs of it, or ask its originators."
	case "consent.owed":
		return "Ask for consent below."
	}
	return ""
}
