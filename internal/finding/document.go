package finding

import (
	"fmt"
	"strings"

	"barium/internal/figures"
)

// maxShown is how many passages the page quotes.
const maxShown = 12

// document writes what the texts show of one document.
func (p *writer) document(d Document) {
	p.heading("What it shows: document " + d.Document)
	words := 0
	for _, s := range d.Passages {
		words += s.Words
	}
	reuse := "reuse"
	if len(d.Passages) == 1 {
		reuse = "reuses"
	}
	p.para(fmt.Sprintf("%s of the text, %s in all, %s the document:", figures.Plural(len(d.Passages), "passage"), figures.Plural(words, "word"), reuse))
	for i, s := range d.Passages {
		if i == maxShown {
			p.bullet("and " + figures.Count(len(d.Passages)-maxShown) + p.more())
			break
		}
		p.passage(s)
	}
	p.gap()
	p.para(fmt.Sprintf("The wording of the document varies from copy to copy at %s. The passages cover %s of them, and at %s it can be read which wording the source had. Together these readings carry %.1f bits.",
		figures.Plural(d.Sites.Total, "site"), figures.Count(d.Sites.Covered), figures.Count(d.Sites.Read), d.BitsRead))
	p.gap()
	switch {
	case !p.finding.Unsealed:
		p.prospect(d)
	case len(d.Copies) == 0:
		p.inconclusive(d)
	default:
		p.identified(d)
	}
}

// more says where the other passages are.
func (p *writer) more() string {
	if p.grounds.House {
		return " more"
	}
	return " more (see --json)"
}

func (p *writer) passage(s Passage) {
	where := fmt.Sprintf("bytes %s to %s", figures.Count(s.Leak[0]), figures.Count(s.Leak[1]))
	if len(p.grounds.Texts) > 1 {
		where = s.File + ", " + where
	}
	p.bullet(fmt.Sprintf("%s, %s: %s", where, figures.Plural(s.Words, "word"), p.quote(s)))
}

// quote gives the first and the last words of a passage as they were printed.
func (p *writer) quote(s Passage) string {
	v := p.views[s.File]
	if v == nil {
		return ""
	}
	start, end := v.TextRange(s.Leak[0], s.Leak[1])
	words := strings.Fields(v.Text[start:end])
	const few = 5
	if len(words) > 2*few {
		words = append(append(append([]string{}, words[:few]...), "…"), words[len(words)-few:]...)
	}
	return "“" + strings.Join(words, " ") + "”"
}

// prospect says what a quorum could expect.
func (p *writer) prospect(d Document) {
	if d.Candidates == 1 {
		p.para("No copy of this document was made here: it is protected and was not shared. There is no codeword to open, and marks can't tell who the source is.")
		return
	}
	need := fmt.Sprintf("To name one copy among %s at a bound of %s takes about %.0f bits if one person alone is the source, and about four times as many if two mixed their copies.", figures.Count(d.Candidates-1), figures.OneIn(p.finding.Bound), d.BitsNeeded)
	if d.Enough {
		p.para(need + fmt.Sprintf(" With %.1f bits, a quorum of the board could expect a finding if the source is one copy.", d.BitsRead))
		return
	}
	p.para(need + fmt.Sprintf(" With %.1f bits that is out of reach: opening the codewords now would tell hardly anything. More quoted text of this document would help; other texts from the same source can be given together with this one.", d.BitsRead))
}

func (p *writer) identified(d Document) {
	for _, c := range d.Copies {
		p.copy(c, d)
	}
	p.others(d)
}

// copy says of one identified copy how sure that is, in words and figures.
func (p *writer) copy(c Copy, d Document) {
	if c.Copy == OriginalCopy {
		p.para("The text reads like the unmarked original, which only the originator's own side had.")
		p.para(fmt.Sprintf("If the source were a marked copy, the chance that the text would read so much like the original is at most %s (%s).", figures.OneIn(c.FalseAccusation), figures.Chance(c.FalseAccusation)))
		p.gap()
		return
	}
	p.para(fmt.Sprintf("The text reads like copy %s, which was released to", c.Copy))
	p.gap()
	p.inset(fmt.Sprintf("%s, %s <%s>", c.Name, c.Party, c.Email))
	if e, ok := p.grounds.Released[c.Copy]; ok {
		p.inset(fmt.Sprintf("%s, event %s of the ledger", figures.When(e.At), figures.Count(e.Index)))
	}
	p.gap()
	given, whose := "If no copy of this document were the source", ""
	if len(d.Copies) > 1 {
		given, whose = "Whatever part the others that are named here had", " that had none"
	}
	p.para(fmt.Sprintf("%s, the chance that any of the %s%s would agree with the text as well as this one does is at most %s (%s). The bound set for this inquiry was %s.",
		given, figures.Plural(d.Candidates-1, "copy"), whose, figures.OneIn(c.FalseAccusation), figures.Chance(c.FalseAccusation), figures.OneIn(p.finding.Bound)))
	p.para(fmt.Sprintf("What was read is about %s as probable if this copy is a source as if it is not, averaged over the ways of mixing and editing that were considered.", figures.Times(c.Log10LR)))
	p.gap()
}

// others sets the named copies against the next best and the original.
func (p *writer) others(d Document) {
	switch n := d.Next; {
	case n != nil:
		p.para("Next best: " + asWellByChance("the best of the copies that are not named", n.FalseAccusation) + " It is not identified, and this page does not say whose it is.")
	case d.Candidates-1 > len(d.Copies):
		p.para("Next best: no other copy agreed well enough to be weighed in full.")
	}
	p.original(d)
}

// asWellByChance says how little an agreement means that is above the bound.
func asWellByChance(what string, p float64) string {
	if p > .5 {
		return what + " agrees no better than some copy usually does by chance alone."
	}
	return fmt.Sprintf("%s agrees as well as some copy would by chance alone with a probability of up to %s (%s).", what, figures.OneIn(p), figures.Chance(p))
}

// original says how the unmarked original fared, where it isn't named.
func (p *writer) original(d Document) {
	o := d.Original
	if o == nil || o.Of == 0 || namesOriginal(d) {
		return
	}
	p.para(fmt.Sprintf("The unmarked original, which somebody on the originator's own side could have passed on, agrees at %s of the %s where that can be told. That is not enough to name it.", figures.Count(o.Agrees), figures.Plural(o.Of, "site")))
}

func namesOriginal(d Document) bool {
	for _, c := range d.Copies {
		if c.Copy == OriginalCopy {
			return true
		}
	}
	return false
}

func (p *writer) inconclusive(d Document) {
	p.para(fmt.Sprintf("No copy agrees with the text so well that chance could be ruled out at a bound of %s.", figures.OneIn(p.finding.Bound)))
	if n := d.Next; n != nil {
		p.para("Next best: " + asWellByChance("the best copy", n.FalseAccusation) + " This page does not say whose it is: below the bound that would be a guess.")
	}
	p.original(d)
	p.gap()
	if !d.Enough {
		p.para(fmt.Sprintf("Why: too little was read. To name one copy among %s takes about %.0f bits, and %.1f were read. More quoted text of this document would help; other texts from the same source can be given together with this one.", figures.Count(d.Candidates-1), d.BitsNeeded, d.BitsRead))
		return
	}
	p.para("Why: enough was read to name a single copy that was quoted faithfully. So either several copies were mixed, or the wording was edited at many sites, or the source is none of these copies. More quoted text of this document would help in the first two cases.")
}
