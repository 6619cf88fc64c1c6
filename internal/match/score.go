package match

import "math"

// score puts a strength in bits between 0 and 1: half of what is left at every
// reportBits.
func score(bits float64) float64 { return 1 - math.Exp2(-max(0, bits)/reportBits) }

// bitsOfScore is the other way round.
func bitsOfScore(s float64) float64 { return -reportBits * math.Log2(1-min(1, s)) }
