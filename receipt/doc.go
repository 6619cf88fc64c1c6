// Package receipt holds the formats that leave the house: the event, the
// signed checkpoint of the ledger, and the receipt that proves one event to be
// in the ledger at that checkpoint.
//
// A receipt is a C2SP tlog-proof (https://c2sp.org/tlog-proof) whose extra line
// carries the event and its salt. Verify needs the receipt and the ledger's
// public key, nothing else: no network, no database and no other package of
// this program, so that a party can keep the verifier beside its receipts.
//
// The ledger's leaves are commitments to salted events. Whoever sees the tree,
// a witness for instance, learns how many events there are and nothing about
// them; whoever is given an event with its salt can check the leaf.
//
// docs/formats.md describes the bytes.
package receipt
