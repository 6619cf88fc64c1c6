package mark

// ruleWay: "the way in which we live", "the way that we live", "the way we
// live"; "the day when they came", "the day that they came", "the day they
// came".
func ruleWay(s *sentence, emit func(candidate)) {
	for i := 2; i+2 < len(s.words); i++ {
		link := s.wayLink(i - 1)
		if link == "" || !s.plain(i-1) || s.norm(i-2) != "the" || s.cleft(i) || s.thinking(i) {
			continue
		}
		n := s.follows(i, link)
		if n > 0 && !s.plain(i+n-1) {
			continue
		}
		if at := i + n; s.in(at, nominative) && s.finiteAfter(at) && (n > 0 || s.norm(i-1) == "way" && s.mainVerbBefore(i-2)) {
			s.emitWay(i, at, link, emit)
		}
	}
}

// wayLink is what joins a clause to the noun at i beside "that".
func (s *sentence) wayLink(i int) string {
	switch s.norm(i) {
	case "way":
		return "in which"
	case "day", "moment", "year", "week", "night":
		return "when"
	}
	return ""
}

func (s *sentence) emitWay(i, at int, link string, emit func(candidate)) {
	subject := s.raw(at)
	stands := s.span(i, at)
	variants := []string{stands}
	for _, f := range []string{link + " " + subject, "that " + subject, subject} {
		if f != stands {
			variants = append(variants, f)
		}
	}
	s.emitKind(i, at, variants, "relative", emit)
}
