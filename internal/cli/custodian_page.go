package cli

import (
	"fmt"
	"strconv"
	"strings"

	"barium/client"
	"barium/internal/figures"
	"barium/internal/share"
	"barium/internal/share/unsealing"
)

// unsealingPage says in plain words what custodians are asked, and how far it has got.
func unsealingPage(u client.Unsealing) string {
	var b strings.Builder
	item := func(name, s string) { b.WriteString(wrap("  "+padded(name, 14), oneLine(s))) }
	b.WriteString(wrap("", oneLine(fmt.Sprintf("%s asks the custodians to open the codewords of “%s”, in order to find out whose copy a text came from.", u.Asker, u.Title))))
	b.WriteString("\n")
	item("Purpose", u.Purpose)
	item("Legal basis", u.LegalBasis)
	item("Disclosure", "may it be protected (lawful whistleblowing)? The asker's answer: "+disclosureWords(u.ProtectedDisclosure)+". Who was consulted: "+u.Consulted)
	item("Document", u.Document+", "+u.Title)
	item("To be opened", figures.Plural(u.Sheets, "sealed sheet")+", all that there were when it was asked")
	item("Bound", "a copy is named if the chance of naming any copy wrongly is at most "+boundWords(u.Bound))
	item("Text", "SHA-256 "+u.Leak)
	item("Asked", fmt.Sprintf("%s, event %s of the ledger", figures.When(u.At), figures.Count(u.Event)))
	item("Until", figures.When(u.Expires))
	item("Request", u.ID)
	b.WriteString("\n")
	for _, a := range u.Answers {
		b.WriteString(wrap("  - ", oneLine(answerWords(a))))
	}
	b.WriteString(wrap("", progressWords(u)))
	return b.String()
}

func disclosureWords(p string) string {
	if p == string(share.ProtectedNo) {
		return "no"
	}
	return strings.ToUpper(p)
}

func boundWords(s string) string {
	p, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return s
	}
	return figures.OneIn(p)
}

func answerWords(a client.Answered) string {
	if a.Custodian == 0 {
		return fmt.Sprintf("%s, %s, refused on %s: %s", a.Name, a.Party, figures.When(a.At), a.Reason)
	}
	return fmt.Sprintf("%s, %s, approved with share %d on %s", a.Name, a.Party, a.Custodian, figures.When(a.At))
}

// progressWords says how far a request has got.
func progressWords(u client.Unsealing) string {
	switch opened := u.State == string(unsealing.Opened); {
	case u.Report.Finding.Finding != "":
		return "It was opened, and the trace has ended: " + oneLine(u.Report.Finding.Finding) + "."
	case opened && u.Reason == "":
		return "A quorum has opened it, and the text is being traced."
	case u.State == string(unsealing.Asked):
		return fmt.Sprintf("%d of the %d that are needed have approved.", approved(u), u.Quorum)
	}
	return "It is " + stateWords(u) + "."
}

// approved counts those who gave their part.
func approved(u client.Unsealing) (n int) {
	for _, a := range u.Answers {
		if a.Custodian > 0 {
			n++
		}
	}
	return n
}

func stateWords(u client.Unsealing) string {
	s := oneLine(u.State)
	if u.Reason != "" {
		s += ": " + oneLine(u.Reason)
	}
	return s
}
