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
	fmt.Fprintf(&b, "%s, %s\n", m.Case.ID, oneLine(m.Case.Title))
	if m.Together.Leader != "" {
		fmt.Fprintf(&b, "%s%s", wrap("", m.Together.Leader+" leads: "+m.Together.Estimate+"."), wrap("", m.Together.Confidence))
	} else if !m.MaySee {
		b.WriteString(wrap("", "What others say is shown once your own estimates are in."))
	}
	b.WriteString("\nHypotheses\n")
	for i, h := range m.Hypotheses {
		chance := ""
		if i < len(m.Together.Chances) {
			chance = ": " + m.Together.Chances[i].Words
		}
		b.WriteString(wrap("  "+h.ID+"  ", oneLine(h.Title)+chance))
	}
	for _, r := range m.Rivals {
		b.WriteString(wrap("  not on the table  ", oneLine(r.Title)))
	}
	matrixEvidence(&b, m)
	matrixFirmness(&b, m)
	return b.String()
}

func matrixEvidence(b *strings.Builder, m client.CaseMatrix) {
	b.WriteString("\nEvidence\n")
	for i, e := range m.Evidence {
		tells := ""
		if i < len(m.Together.Rows) {
			if tells = m.Together.Rows[i].Undiagnostic; tells == "" {
				tells = fmt.Sprintf("%.2f bits", m.Together.Rows[i].Bits)
			}
			tells = "; " + tells
		}
		b.WriteString(wrap("  "+e.ID+"  ", oneLine(e.Title)+" ("+e.Grade+tells+")"))
		if i < len(m.Together.Rows) {
			for _, l := range m.Together.Rows[i].Letters {
				b.WriteString(wrap("      ", strings.Join(l.Letters, " ")+"  "+oneLine(l.Analyst.Name)))
			}
		}
	}
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
		b.WriteString(wrap("  "+q.ID+"  ", fmt.Sprintf("%s (%.2f bits expected)", oneLine(q.Title), q.Bits)))
	}
	if m.Truth.Hypothesis != "" {
		fmt.Fprintf(b, "\nWhat turned out: %s\n\n%s", m.Truth.Hypothesis, scoresText(m.Scores))
	}
}

// seriesText is all cases in words.
func seriesText(s client.Series) string {
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
		t.row(c.ID, published, c.OpenedAt.Format("2006-01-02"), outcome, oneLine(c.Title))
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
		b.WriteString(wrap("  ", fmt.Sprintf("%s %s: %s", x.Kind, oneLine(x.Value.Name), strings.Join(x.Cases, ", "))))
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
	if len(s.Rates) > 0 {
		b.WriteString("\n")
		t := table{titles: []string{"party", " given", " appeared", " rate", " from", " to"}}
		for _, r := range s.Rates {
			t.row(oneLine(r.Party), r.Given, r.Appeared, estimate.Percent(r.Mean), estimate.Percent(r.From), estimate.Percent(r.To))
		}
		t.write(b, "")
	}
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
