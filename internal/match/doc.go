// Package match decides whether a text reuses a protected document, and shows
// it word by word. It is pure: no I/O, no clock, no names of people.
//
// A search goes through four stages, each of them exact:
//
//  1. candidates: documents that share sequences of three word stems with the
//     text, rare enough together (seeds.go);
//  2. runs: every stretch of two or more equal stems in a candidate, found in
//     one pass over the document (runs.go), chained into passages when they
//     keep their order and lie close (chain.go);
//  3. alignment: between, before and behind the runs the words are aligned at
//     least cost (align.go) against the lattice of the document (lattice.go),
//     in which all wordings of a marked place stand side by side and cost the
//     same;
//  4. strength: what chance would have to do to put the aligned words there,
//     in bits (strength.go). Too little is not reported.
//
// Pieces may stand in any order in the text; each is found for itself, and
// neighbours are merged into one passage whose alignment then crosses.
package match
