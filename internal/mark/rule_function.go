package mark

// ruleFunction varies small words that may be left out: "help (to) keep",
// "not only … but (also)".
func ruleFunction(s *sentence, emit func(candidate)) {
	for i := 0; i+1 < len(s.words); i++ {
		switch s.norm(i) {
		case "help", "helped", "helps", "helping":
			s.helpTo(i, emit)
		case "only":
			s.notOnly(i, emit)
		}
	}
}

// helpTo: "help to keep" and "help keep"; with an object between, "help us (to)
// keep".
func (s *sentence) helpTo(i int, emit func(candidate)) {
	at := i + 1
	if s.norm(i) == "helping" && s.norm(at) != "to" {
		return
	}
	for k := 0; k < 3 && s.plain(at-1) && (s.is(at, cObject) || k > 0 && s.is(at-1, cDeterminer) || s.is(at, cPossessive) || s.norm(at) == "the"); k++ {
		at++
	}
	if !s.plain(at-1) || !s.is(i-1, cModal|cSubject) && s.norm(i-1) != "to" && !s.is(i-1, cAnyNoun) && at == i+1 && s.norm(at) != "to" {
		return
	}
	switch {
	case s.norm(at) == "to" && s.plain(at) && s.is(at+1, cVerb) && !s.is(at+1, cName) && s.verbLike(at+1):
		s.emitText(at, at+1, []string{s.span(at, at+1), s.raw(at + 1)}, "function", emit)
	case s.soleVerb(at) && s.helps(i) && s.norm(i-1) != "to":
		s.emitText(at, at, []string{s.raw(at), "to " + s.raw(at)}, "function", emit)
	}
}

// helps: the form is a verb here, not the noun.
func (s *sentence) helps(i int) bool {
	return s.norm(i) != "help" || s.plain(i-1) && (s.is(i-1, cModal|cCoordinator) || s.norm(i-1) == "to" || s.in(i-1, actors))
}

func (s *sentence) verbLike(i int) bool {
	return !s.is(i, cAnyNoun) || s.plain(i) && s.is(i+1, cDeterminer|cObject)
}

// notOnly: "not only … but also" may do without "also". It is never put in:
// "as well" may follow.
func (s *sentence) notOnly(i int, emit func(candidate)) {
	if s.norm(i-1) != "not" {
		return
	}
	for k := i + 1; k+1 < len(s.words) && k < i+25; k++ {
		if s.norm(k) != "but" {
			continue
		}
		if s.norm(k+1) == "also" && s.plain(k) {
			s.emitText(k, k+1, []string{s.span(k, k+1), s.raw(k)}, "function", emit)
		}
		return
	}
}
