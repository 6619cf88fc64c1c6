package match

import (
	"math/bits"
	"strings"
)

// Costs of putting one word against another, in the unit of one inserted word.
const (
	costStem   = 0.25 // another inflexion of the same word
	costShape  = 0.2  // the same to a character reader: rn for m, l for 1
	costSlip   = 0.3  // each character that differs in a near-miss
	costOther  = 1.5  // another word altogether; less than to insert and delete
	costInsert = 1.0
	costDelete = 1.0
)

// lookalikes are the confusions usual in optical character recognition
// (Kukich, Techniques for automatically correcting words in text, 1992, §2.2).
// Digits go to different letters, so that no two numbers become one.
var lookalikes = strings.NewReplacer(
	"rn", "m", "cl", "d", "vv", "w", "ii", "u", "li", "h",
	"1", "l", "i", "l", "|", "l", "!", "l", "0", "o", "5", "s", "8", "b",
)

// Near reports whether one word, in normal form, may be the other with a slip:
// look-alike characters, or one character in five wrong, missing, added or
// swapped. The cost lies between 0 (equal) and 0.6; 1 is that of a lost word.
// Numbers are never near each other.
func Near(a, b string) (cost float64, ok bool) {
	if a == b {
		return 0, true
	}
	return near(newLook(a), newLook(b))
}

// A look is a word prepared for comparing by character.
type look struct {
	norm, shape string // shape: with look-alikes made one
	letters     uint32 // a set bit for each character, hashed into 32
}

func newLook(norm string) look {
	l := look{norm: norm, shape: norm}
	if len(norm) > maxWord {
		return l
	}
	l.shape = lookalikes.Replace(norm)
	for i := 0; i < len(norm); i++ {
		l.letters |= 1 << (norm[i] & 31)
	}
	return l
}

// near is Near for words known to differ.
func near(a, b look) (cost float64, ok bool) {
	allowed := slips(a.norm, b.norm)
	if allowed < 0 {
		return 0, false
	}
	// Each slip changes at most two members of the set.
	if allowed > 0 && bits.OnesCount32(a.letters^b.letters) <= 2*allowed {
		if d := distance(a.norm, b.norm, allowed); d <= allowed {
			return costSlip * float64(d), true
		}
	}
	if a.shape == b.shape {
		return costShape, true
	}
	return 0, false
}

// slips returns how many characters may differ, -1 when the lengths alone
// forbid it.
func slips(a, b string) int {
	short, long := min(len(a), len(b)), max(len(a), len(b))
	if long-short > 1+long/3 || short == 0 {
		return -1
	}
	switch {
	case short < 4 || long > maxWord:
		return 0
	case isNumber(a) && isNumber(b):
		return 0
	case short >= 8:
		return 2
	}
	return 1
}

// maxWord bounds the words that are compared by character: what is longer is
// no word, and comparing is quadratic.
const maxWord = 64

func isNumber(s string) bool {
	for i := 0; i < len(s); i++ {
		if (s[i] < '0' || s[i] > '9') && s[i] != '.' && s[i] != ',' {
			return false
		}
	}
	return true
}

// distance is the number of characters wrong, missing, added or swapped with
// their neighbour (optimal string alignment), or more than limit. Bytes stand
// for characters: an accent counts at most twice.
func distance(a, b string, limit int) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if max(len(a), len(b)) > limit && min(len(a), len(b)) == 0 {
		return limit + 1
	}
	var rows [3][maxWord + 1]int
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := 0; j <= len(b); j++ {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		best := i
		for j := 1; j <= len(b); j++ {
			d := min(last[j]+1, row[j-1]+1, last[j-1]+differs(a[i-1], b[j-1]))
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, before[j-2]+1)
			}
			row[j] = d
			best = min(best, d)
		}
		if best > limit {
			return limit + 1
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

func differs(a, b byte) int {
	if a == b {
		return 0
	}
	return 1
}
