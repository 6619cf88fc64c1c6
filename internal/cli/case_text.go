package cli

import (
	"fmt"
	"strings"

	"barium/client"
	"barium/internal/casebook/estimate"
	"barium/internal/figures"
)

// matrixText is a case's matrix in words. What people wrote comes from a house, so
// it is cleared of what would steer a terminal.
func matrixText(m client.CaseMatrix) string {
	var b strings.Builder
	b.WriteString(wrap("", oneLine(m.Case.Title)))
	fmt.Fprintf(&b, "%s, on %s\n\n", oneLine(m.Case.ID), oneLine(m.Case.Matter.Name))
	if m.Together.Leader != "" {
		b.WriteString(wrap("", m.Together.Leader+" leads: "+m.Together.Estimate+". "+m.Together.Confidence))
	} else if !m.MaySee {
		b.WriteString(wrap("", "What others say is shown once your own estimates are in."))
	}
	matrixHypotheses(&b, m)
	matrixEvidence(&b, m)
	matrixFirmness(&b, m)
	return b.String()
}

func matrixHypotheses(b *strings.Builder, m client.CaseMatrix) {
	b.WriteString("\nHypotheses\n")
	if len(m.Hypotheses) == 0 {
		b.WriteString("  Nobody has written one down yet.\n")
	}
	for i, h := range m.Hypotheses {
		chance := ""
		if i < len(m.Together.Chances) {
			chance = ": " + m.Together.Chances[i].Words
		}
		b.WriteString(wrap("  "+padded(h.ID, 4), oneLine(h.Title)+chance))
	}
	if len(m.Rivals) > 0 {
		b.WriteString("\nPossible too, and not written down\n")
	}
	for _, r := range m.Rivals {
		b.WriteString(wrap("  • ", oneLine(r.Title)))
	}
}

func matrixEvidence(b *strings.Builder, m client.CaseMatrix) {
	b.WriteString("\nEvidence\n")
	if len(m.Evidence) == 0 {
		b.WriteString("  Nobody has written any down yet.\n")
	}
	if len(m.Together.Rows) > 0 {
		var ids []string
		for _, h := range m.Hypotheses {
			ids = append(ids, h.ID)
		}
		b.WriteString("      " + cells(ids) + "analyst\n")
	}
	for i, e := range m.Evidence {
		tells := ""
		if i < len(m.Together.Rows) {
			if tells = m.Together.Rows[i].Undiagnostic; tells == "" {
				tells = fmt.Sprintf("%.2f bits", m.Together.Rows[i].Bits)
			}
			tells = "; " + tells
		}
		b.WriteString(wrap("  "+padded(e.ID, 4), oneLine(e.Title)+" ("+e.Grade+tells+")"))
		if i < len(m.Together.Rows) {
			for _, l := range m.Together.Rows[i].Letters {
				b.WriteString("      " + cells(l.Letters) + oneLine(l.Analyst.Name) + "\n")
			}
		}
	}
}

// cells are a row of the matrix, a hypothesis a column.
func cells(row []string) string {
	var b strings.Builder
	for _, c := range row {
		b.WriteString(padded(c, 4))
	}
	return b.String()
}

func matrixFirmness(b *strings.Builder, m client.CaseMatrix) {
	if len(m.Together.Flips) > 0 {
		b.WriteString("\nHow firm\n")
	}
	for _, f := range m.Together.Flips {
		fmt.Fprintf(b, "  without %s, %s leads\n", strings.Join(f.Evidence, ", "), f.Rival)
	}
	if len(m.Next) > 0 {
		b.WriteString("\nWhat to look for next\n")
	}
	for _, q := range m.Next {
		b.WriteString(wrap("  "+padded(q.ID, 4), fmt.Sprintf("%s (%.2f bits expected)", oneLine(q.Title), q.Bits)))
	}
	if m.Truth.Hypothesis != "" {
		title := ""
		for _, h := range m.Hypotheses {
			if h.ID == m.Truth.Hypothesis {
				title = ", " + oneLine(h.Title)
			}
		}
		b.WriteString("\n" + wrap("", "What turned out: "+m.Truth.Hypothesis+title) + "\n" + scoresText(m.Scores))
	}
}

// How much of a name a table of cases shows, in characters.
const (
	maxMatter = 19
	maxTitle  = 25
	maxParty  = 32
)

// seriesText is all cases in words.
func seriesText(s client.Series) string {
	if s.Inquiries.Opened == 0 {
		return "There is no case that you may know of.\n"
	}
	var b strings.Builder
	q := s.Inquiries
	b.WriteString(wrap("", fmt.Sprintf("%s opened: %d open, %d established, %d not established.", figures.Plural(int(q.Opened), "inquiry"), q.Open, q.Established, q.NotEstablished)))
	t := table{titles: []string{"case", "published", "opened", "outcome", "title"}}
	for _, c := range s.Cases {
		published := "–"
		if !c.First.IsZero() {
			published = c.First.Format("2006-01-02")
		}
		outcome := c.Outcome
		if outcome == "" {
			outcome = "open"
		}
		t.row(c.ID, published, c.OpenedAt.Format("2006-01-02"), outcome, shorten(oneLine(c.Title), maxTitle))
	}
	b.WriteString("\n")
	t.write(&b, "")
	seriesShared(&b, s)
	return b.String()
}

func seriesShared(b *strings.Builder, s client.Series) {
	if len(s.Shared) > 0 {
		b.WriteString("\nIn common\n")
	}
	for _, x := range s.Shared {
		cases := strings.Join(x.Cases, ", ")
		if len(x.Cases) == len(s.Cases) {
			cases = "all"
		}
		b.WriteString(wrap("  "+padded(x.Kind, 10), oneLine(x.Value.Name)+": "+cases))
	}
	if s.Recurs.Words != "" {
		b.WriteString("\n" + wrap("", fmt.Sprintf("That one of %s is behind a share of the cases: %s.", figures.Plural(int(s.Recurs.Holders), "holder"), s.Recurs.Words)))
	}
	for _, c := range s.Copies {
		var ids []string
		for _, f := range c.Found {
			ids = append(ids, f.Copy)
		}
		whose := "whose they are isn't said: the series is not within its bound"
		if c.Named {
			whose = "released to " + oneLine(c.Holder.Name) + ", " + oneLine(c.Holder.Party)
		}
		b.WriteString(wrap("", fmt.Sprintf("Copies %s: %s; by chance at most %s.", strings.Join(ids, ", "), whose, figures.OneIn(c.Chance))))
	}
	seriesRates(b, s)
}

// seriesRates are the parties': of the documents that each was given, how many appear.
func seriesRates(b *strings.Builder, s client.Series) {
	if len(s.Rates) == 0 {
		return
	}
	b.WriteString("\nDocuments that parties were given, and that appeared\n")
	rate := func(v float64) string { return fmt.Sprintf("%.1f %%", 100*v) }
	t := table{titles: []string{"party", " given", " appeared", " a document appears"}}
	for _, r := range s.Rates {
		t.row(shorten(oneLine(r.Party), maxParty), r.Given, r.Appeared, fmt.Sprintf("%s (%s to %s)", rate(r.Mean), rate(r.From), rate(r.To)))
	}
	t.write(b, "  ")
	b.WriteString(wrap("  ", fmt.Sprintf("In brackets the %s interval. Parties who were given little are held to be more like the others.", estimate.Percent(s.Level))))
}

// scoresText is how calls came out.
func scoresText(s client.CallScores) string {
	if len(s.Analysts) == 0 {
		return wrap("", "No call can be scored: of no case that you may see is it on record what turned out, with estimates handed in before.")
	}
	var b strings.Builder
	scoreRows(&b, "analyst", s.Analysts)
	b.WriteString("\n")
	scoreRows(&b, "method", s.Methods)
	return b.String()
}

func scoreRows(b *strings.Builder, title string, list []client.CallScore) {
	t := table{titles: []string{title, " calls", " Brier", " log loss"}}
	for _, x := range list {
		t.row(oneLine(x.Who.Name), x.Calls, fmt.Sprintf("%.3f", x.Brier), fmt.Sprintf("%.3f", x.LogLoss))
	}
	t.write(b, "")
}
