package matrix

import "fmt"

// LetterBand is the band that a letter stands for where somebody gives letters
// instead of figures: between the bounds that Letters draws, against a row whose
// largest is CC.
func LetterBand(letter string) (Band, error) {
	switch letter {
	case "CC":
		return Band{.8, 1}, nil
	case "C":
		return Band{.5, .8}, nil
	case "N":
		return Band{.2, .5}, nil
	case "I":
		return Band{.02, .2}, nil
	case "II":
		return Band{.002, .02}, nil
	}
	return Band{}, fmt.Errorf("letter %q: want CC, C, N, I or II", letter)
}
