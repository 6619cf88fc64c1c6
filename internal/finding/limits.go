package finding

import (
	"fmt"
	"slices"
	"strings"

	"barium/internal/figures"
	"barium/internal/share"
)

// limits says what the finding does not say.
func (p *writer) limits() {
	p.heading("What this does not say")
	switch {
	case p.finding.Finding == NotOurs:
		p.bullet("It does not say that the text owes nothing to a document of ours. One that was retold in other words, or quoted by a few words only, is not recognised.")
		p.bullet("Documents that were never shared from this home are not known to it.")
		return
	case !p.finding.Unsealed:
		p.bullet("It says nothing about any copy or person. That the text reuses the document does not say from whom it came.")
		p.bullet("The document may have quoted from somewhere itself. Passages that stand in public sources as well prove nothing.")
		return
	case p.finding.Finding == Inconclusive:
		p.bullet("It does not clear anybody, and it does not point at anybody. Whose copy came nearest is not a lead.")
		return
	}
	p.bullet("It names a text, not a person. Copies are forwarded, lost, photographed and stolen; machines and mailboxes are shared. Who passed it on, and why, is for people to judge, with the other explanations on the table.")
	p.bullet("The chances are those of such agreement if a copy had no part. They are not the chance that its recipient is innocent: that also depends on everything else that is known.")
	p.bullet("They suppose that nobody imitated the copy on purpose. Who had the copy itself could do so, or who ran code in the machine when it was made, or who opened the codewords. Compare the recipient's own copy before anybody is accused.")
	p.bullet("The bound is that of one question. Whoever asks again, of another excerpt or another document, has the chance of a false finding again. Each opening of codewords is in the ledger, so they can be counted.")
	if p.namesOriginal() {
		p.bullet("The original was with everybody who wrote, checked or kept it, and on their machines. No ledger lists them.")
	}
	p.bullet("It does not say that the publication was wrong. It may be lawful whistleblowing.")
}

func (p *writer) namesOriginal() bool {
	return slices.ContainsFunc(p.finding.Documents, namesOriginal)
}

// computed says how, and where the record of it is.
func (p *writer) computed() {
	p.heading("How it was computed")
	if p.finding.Finding == NotOurs {
		p.para("The words of the text were searched for in the protected documents, allowing for other variants, edits and moved sentences.")
	} else {
		p.para("The text was aligned word by word with the document, and the wording at each site read from it, without looking at any copy.")
	}
	if p.finding.Unsealed {
		p.gap()
		p.para("Each copy's wording was drawn at random and kept sealed, so a copy without a part agrees with the text by chance only. The chances are computed exactly or bounded rigorously, for all copies together, whatever was edited, left out or mixed. The formulas and the proof are in docs/statistics.md.")
	}
	p.gap()
	p.item("Program", p.grounds.Program)
	p.item("Ledger", fmt.Sprintf("%s before this inquiry", figures.Plural(p.grounds.Events, "event")))
	p.unsealing()
}

func (p *writer) unsealing() {
	e := p.grounds.Opened
	if e == nil {
		p.item("Unsealing", "none: no codeword was opened")
		return
	}
	if r := p.grounds.Request; r != nil {
		p.item("Request", fmt.Sprintf("%s, event %s, by %s, %s", r.ID, figures.Count(r.Event), r.Asker, figures.When(r.At)))
	}
	p.item("Unsealing", fmt.Sprintf("event %s, %s, by custodians %s", figures.Count(e.Index), figures.When(e.At), custodians(e.Fields["custodians"])))
	p.item("Purpose", stated(p.grounds.Purpose))
	p.item("Legal basis", stated(p.grounds.LegalBasis))
	p.item("Disclosure", "may it be protected (lawful whistleblowing)? "+p.disclosure())
}

func custodians(list any) string {
	numbers, _ := list.([]any)
	var s []string
	for _, n := range numbers {
		s = append(s, fmt.Sprint(n))
	}
	return strings.Join(s, ", ")
}

func stated(s string) string {
	if s == "" {
		return "not stated"
	}
	return s
}

func (p *writer) disclosure() string {
	if r := p.grounds.Request; r != nil {
		return fmt.Sprintf("The asker's answer: %s. Who was consulted: %s", r.Protected, r.Consulted)
	}
	if p.grounds.Protected == share.ProtectedUnanswered {
		return "The board's answer: none was given"
	}
	return "The board's answer: " + string(p.grounds.Protected)
}

// next says what can be done now.
func (p *writer) next() {
	switch {
	case p.finding.Finding == NotOurs:
	case !p.finding.Unsealed:
		p.heading("To ask whose copy it was")
		first := "First ask whether the publication may be protected disclosure (lawful whistleblowing). If it may, take legal advice instead. "
		if p.grounds.House {
			p.para(first + "Then the custodians can be asked, with the reasons. The request, each answer and the outcome are recorded.")
			return
		}
		p.para(first + "Then a quorum of the board can trace, with its key files and its reasons, all of which is recorded:")
		p.command("barium trace FILE --key CUSTODIAN.key --key CUSTODIAN.key \\", "  --protected-disclosure no --purpose TEXT --legal-basis TEXT")
	case p.grounds.Opened != nil:
		p.heading("To have this checked")
		if p.grounds.House {
			p.para(fmt.Sprintf("The same texts give the same figures, by any quorum. The opening is event %s of the ledger; its receipt, which an auditor can verify without this house, says what was asked, and by which custodians it was answered.", figures.Count(p.grounds.Opened.Index)))
			return
		}
		p.para("The same command on the same text gives the same figures, by any quorum. The unsealing's receipt, which an auditor can verify without this home:")
		p.command(fmt.Sprintf("barium ledger receipt %d --out unsealing.receipt", p.grounds.Opened.Index))
	}
}
