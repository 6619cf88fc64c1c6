package assess

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"barium/receipt"
)

// The types of events, as they stand in the ledger for ever. An event tells what was
// done by hashes: neither the secret nor what bears on it stands in it.
const (
	TypeWorldKept        = "world.kept"
	TypeSecretKept       = "secret.kept"
	TypeStatementKept    = "statement.kept"
	TypeStatementRemoved = "statement.removed"
)

// WorldKept tells of a version of a world.
func WorldKept(world, matter string, version int, data []byte) receipt.Event {
	return receipt.Event{Type: TypeWorldKept, Fields: map[string]any{
		"world": world, "matter": matter, "version": version, "hash": WorldHash(data),
	}}
}

// WorldHash is a world's, as its event tells it: SHA-256 in hex.
func WorldHash(world []byte) string {
	sum := sha256.Sum256(world)
	return hex.EncodeToString(sum[:])
}

// SecretKept tells that a secret was named, or is another from now on.
func SecretKept(secret, matter, world string, version int, s Secret) receipt.Event {
	return receipt.Event{Type: TypeSecretKept, Fields: map[string]any{
		"secret": secret, "matter": matter, "world": world, "version": version, "hash": hash(s),
	}}
}

// StatementKept tells that a statement bears on a secret, in this form from now on.
func StatementKept(secret, matter string, s Statement) receipt.Event {
	fields := map[string]any{"secret": secret, "matter": matter, "statement": hash(s.ID), "hash": hash(s)}
	if s.Source != nil && s.Source.Document != "" {
		fields["source"] = s.Source.Document
	}
	return receipt.Event{Type: TypeStatementKept, Fields: fields}
}

// StatementRemoved tells that a statement isn't counted any more.
func StatementRemoved(secret, matter, id string) receipt.Event {
	return receipt.Event{Type: TypeStatementRemoved, Fields: map[string]any{"secret": secret, "matter": matter, "statement": hash(id)}}
}

func hash(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // text, numbers and lists of them can be written
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}
