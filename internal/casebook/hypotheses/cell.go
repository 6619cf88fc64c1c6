package hypotheses

import (
	"strconv"
	"strings"

	"barium/internal/casebook/matrix"
	"barium/internal/share/invalid"
)

// A Cell is how probable a piece of evidence would be under a hypothesis: a letter,
// which stands for its band, or a band, whose ends are equal for a figure.
type Cell struct {
	Letter string  `json:"letter,omitempty" enum:",CC,C,N,I,II" doc:"stands for a band: CC 80 to 100 %, C 50 to 80, N 20 to 50, I 2 to 20, II 0.2 to 2"`
	Low    float64 `json:"low,omitempty" minimum:"0" maximum:"1"`
	High   float64 `json:"high,omitempty" minimum:"0" maximum:"1" doc:"equal to low for one figure"`
}

// Band is what the cell says, as a chance between two bounds.
func (c Cell) Band() matrix.Band {
	if b, err := matrix.LetterBand(c.Letter); err == nil {
		return b
	}
	return matrix.Band{Low: c.Low, High: c.High}
}

// String writes the cell as it can be typed: "CC", "40", "20–60".
func (c Cell) String() string {
	switch {
	case c.Letter != "":
		return c.Letter
	case c.Low == c.High:
		return percents(c.Low)
	}
	return percents(c.Low) + "–" + percents(c.High)
}

func percents(p float64) string { return strconv.FormatFloat(100*p, 'g', 4, 64) }

// check wants a chance that is above 0: what seems impossible is still possible by
// a mistake, and a chance of 0 could be moved by nothing that comes after.
func (c Cell) check() error {
	if c.Letter != "" {
		_, err := matrix.LetterBand(c.Letter)
		return err
	}
	if !(c.Low > 0 && c.Low <= c.High && c.High <= 1) {
		return invalid.Errorf("%s %%: want chances above 0 and at most 100 %%, the lower first; what seems impossible is still possible by a mistake, so say 0.1 %% or II", c)
	}
	return nil
}

// ParseCell reads what somebody typed: a letter, a figure in per cent, or two with
// "to" or a dash between them. Nothing typed is no cell.
func ParseCell(s string) (c Cell, typed bool, err error) {
	s = strings.ToUpper(strings.TrimSpace(s))
	if s == "" {
		return Cell{}, false, nil
	}
	if _, err := matrix.LetterBand(s); err == nil {
		return Cell{Letter: s}, true, nil
	}
	low, high, isBand := strings.Cut(strings.NewReplacer("–", "-", "—", "-", "TO", "-", "%", "", ",", ".").Replace(s), "-")
	if !isBand {
		high = low
	}
	c.Low, err = percent(low)
	if err == nil {
		c.High, err = percent(high)
	}
	if err != nil {
		return c, true, invalid.Errorf("%q: want a letter from CC to II, a figure in per cent like 40, or a band like 20–60", s)
	}
	return c, true, c.check()
}

func percent(s string) (float64, error) {
	p, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
	return p / 100, err
}
