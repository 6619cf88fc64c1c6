-- +goose Up

-- How each witness answered when it was asked last to cosign our ledger.
CREATE TABLE witness_answers (
    witness TEXT PRIMARY KEY, -- its public key
    asked   BIGINT NOT NULL,
    trouble TEXT NOT NULL     -- empty if it cosigned
);
