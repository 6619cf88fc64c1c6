// Package casebook is about cases: inquiries that end with a finding a board
// can defend, or with an honest "not established". Its parts are pure
// calculation on plain values and know each other as little as they can:
//
//   - access: who could have been the source, who cannot, and how we know
//   - weigh: prior, access, marks, timing and series as one sum of log odds
//   - series: many cases in one picture
//   - matrix: evidence against hypotheses
//   - board: what has to be answered before a case is closed
//   - estimate: probabilities and likelihood ratios in words
//   - affairs: simulated affairs with their truth, to measure all this by
//
// docs/cases.md has the formulas with their sources. None of this says that
// somebody leaked: it says what the record shows, and what it can't show.
package casebook
