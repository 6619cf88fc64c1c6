package cli

import (
	"fmt"
	"slices"
	"strings"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/internal/share"
)

// limits says what the finding does not say.
func (p *tracePage) limits() {
	p.heading("What this does not say")
	switch {
	case p.finding.Finding == app.NotOurs:
		p.bullet("It does not say that the text owes nothing to a document of ours. One that was retold in other words, or quoted by a few words only, is not recognised.")
		p.bullet("Documents that were never shared from this home are not known to it.")
		return
	case !p.finding.Unsealed:
		p.bullet("It says nothing about any copy or person. That the text reuses the document does not say from whom it came.")
		p.bullet("The document may have quoted from somewhere itself. Passages that stand in public sources as well prove nothing.")
		return
	case p.finding.Finding == app.Inconclusive:
		p.bullet("It does not clear anybody, and it does not point at anybody. Whose copy came nearest is not a lead.")
		return
	}
	p.bullet("It names a text, not a person. Copies are forwarded, lost, photographed and stolen; machines and mailboxes are shared. Who passed it on, and why, is for people to judge, with the other explanations on the table.")
	p.bullet("The figures are the chance of such agreement if a copy had no part. They are not the chance that its recipient is innocent: that also depends on everything else that is known.")
	p.bullet("They suppose that nobody imitated the copy on purpose. Who had the copy itself could do so, or who ran code in the machine when it was made, or who opened the codewords. Compare the recipient's own copy before anybody is accused.")
	if p.namesOriginal() {
		p.bullet("The original was with everybody who wrote, checked or kept it, and on their machines. No ledger lists them.")
	}
	p.bullet("It does not say that the publication was wrong. It may be lawful whistleblowing.")
}

func (p *tracePage) namesOriginal() bool {
	return slices.ContainsFunc(p.finding.Documents, namesOriginal)
}

// computed says how, and where the record of it is.
func (p *tracePage) computed() {
	p.heading("How it was computed")
	if p.finding.Finding == app.NotOurs {
		p.para("The words of the text were searched for in the protected documents, allowing for other variants, edits and moved sentences.")
	} else {
		p.para("The text was aligned word by word with the document, and the wording at each site read from it, without looking at any copy.")
	}
	if p.finding.Unsealed {
		p.b.WriteString("\n")
		p.para("Each copy's wording was drawn at random and kept sealed, so a copy without a part agrees with the text by chance only. The chances are computed exactly or bounded rigorously, for all copies together, whatever was edited, left out or mixed. The formulas and the proof are in docs/statistics.md.")
	}
	p.b.WriteString("\n")
	p.item("Program", p.program)
	p.item("Ledger", fmt.Sprintf("%s before this inquiry", figures.Plural(p.events, "event")))
	p.unsealing()
}

func (p *tracePage) unsealing() {
	e := p.opened
	if e == nil {
		p.item("Unsealing", "none: no codeword was opened")
		return
	}
	p.item("Unsealing", fmt.Sprintf("event %s, %s, by custodians %s", figures.Count(e.Index), figures.When(e.At), custodians(e.Fields["custodians"])))
	p.item("Purpose", stated(p.inquiry.Purpose))
	p.item("Legal basis", stated(p.inquiry.LegalBasis))
	p.item("Disclosure", "may it be protected (lawful whistleblowing)? The board's answer: "+protectedWords(p.inquiry.Protected))
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
	return oneLine(s)
}

func protectedWords(a share.Protected) string {
	if a == share.ProtectedUnanswered {
		return "none was given"
	}
	return string(a)
}

// next says what can be done now.
func (p *tracePage) next() {
	switch {
	case p.finding.Finding == app.NotOurs:
	case !p.finding.Unsealed:
		p.heading("To ask whose copy it was")
		p.para("First ask whether the publication may be protected disclosure (lawful whistleblowing). If it may, take legal advice instead. Then a quorum of the board can trace, with its key files and its reasons, all of which is recorded:")
		p.b.WriteString("\n  barium trace FILE --key CUSTODIAN.key --key CUSTODIAN.key \\\n    --protected-disclosure no --purpose TEXT --legal-basis TEXT\n")
	case p.opened != nil:
		p.heading("To have this checked")
		p.para("The same command on the same text gives the same figures, by any quorum. The unsealing's receipt, which an auditor can verify without this home:")
		fmt.Fprintf(&p.b, "\n  barium ledger receipt %d --out unsealing.receipt\n", p.opened.Index)
	}
}
