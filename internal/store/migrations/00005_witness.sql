-- +goose Up

-- Checkpoints of our ledger with the cosignatures that witnesses gave on them.
-- The checkpoints themselves stay in ledger_checkpoints as they were written.
CREATE TABLE ledger_cosigned (
    size BIGINT PRIMARY KEY REFERENCES ledger_checkpoints (size),
    note TEXT NOT NULL
);

-- What we, as a witness, cosigned last of each log that we watch.
CREATE TABLE witnessed_logs (
    origin TEXT PRIMARY KEY,
    size   BIGINT NOT NULL,
    note   TEXT NOT NULL
);
