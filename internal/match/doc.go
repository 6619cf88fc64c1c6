// Package match decides whether a text reuses a protected document, and shows
// it word by word. It is pure: no I/O, no clock, no names of people.
//
// An Index holds where the words of the documents stand, in immutable segments
// of one block of bytes each (segment.go); their texts stay with the caller's
// Library. A search goes through these stages:
//
//  1. candidates: documents with windows in which grams of the text fall
//     together that are rare enough (gram.go, candidates.go). This stage alone
//     rests on hashes, and only proposes;
//  2. runs: every stretch of two or more equal stems in a candidate, found in
//     one pass over the document (runs.go), chained into passages when they
//     keep their order and lie close (chain.go);
//  3. alignment: between, before and behind the runs the words are aligned at
//     least cost (align.go, extend.go) against the lattice of the document
//     (lattice.go), in which all wordings of a marked place stand side by side
//     and cost the same;
//  4. paraphrase: sentences near a window or an aligned piece that tell
//     sentences of the document again in other words (paraphrase.go, retell.go),
//     or the same names and figures (facts.go);
//  5. strength: what chance would have to do to put all that there, in bits
//     (strength.go). Too little is not reported;
//  6. discount: what was public before, or stands in many documents, is marked
//     (discount.go).
//
// Pieces may stand in any order in the text; each is found for itself, and
// neighbours are merged into one passage whose alignment then crosses
// (passage.go).
package match
