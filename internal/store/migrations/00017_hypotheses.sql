-- +goose Up

-- What people write into the matrix of a case, version by version: nothing is
-- written over. body is JSON, and the event has its hash.
CREATE TABLE case_writings (
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    version BIGINT NOT NULL,
    person  TEXT NOT NULL REFERENCES people (id),
    at      BIGINT NOT NULL,
    event   BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    body    BYTEA NOT NULL,
    PRIMARY KEY (case_id, kind, subject, version)
);
