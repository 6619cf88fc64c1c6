-- +goose Up

-- What the last review of a standing found, where it left the state as it was.
ALTER TABLE standings ADD COLUMN found TEXT NOT NULL DEFAULT '';
CREATE INDEX standings_review ON standings (review) WHERE review > 0;

-- Files that assurances were given in, under the hashes that the ledger has.
CREATE TABLE papers (
    hash   BYTEA PRIMARY KEY,
    name   TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES people (id),
    at     BIGINT NOT NULL,
    body   BYTEA NOT NULL
);
