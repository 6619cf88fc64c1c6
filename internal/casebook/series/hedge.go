package series

import "math"

// Hedge returns the logarithm of (1 + e)/2 for a log e-value: what comes of putting
// half of what one has on a document and keeping the rest. It is an e-value again,
// since its mean is at most (1 + 1)/2. A trace keeps the e-values of the copies that
// it names and of no others, so most are known to be above 0 only. Multiplied as they
// are, one document in which a holder's copy stayed unread would undo all others;
// hedged it costs a factor of 2.
func Hedge(logE float64) float64 {
	return max(0, logE) + math.Log1p(math.Exp(-math.Abs(logE))) - math.Ln2
}
