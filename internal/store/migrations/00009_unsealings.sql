-- +goose Up

-- Requests to custodians to open a document's codewords. sheets are 64 bytes for
-- each sealed sheet, its hash and its lock; finding is what the trace found.
CREATE TABLE unsealings (
    id          TEXT PRIMARY KEY,
    document    TEXT NOT NULL REFERENCES documents (id),
    title       TEXT NOT NULL,
    person      TEXT NOT NULL REFERENCES people (id),
    asker       TEXT NOT NULL,
    purpose     TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    protected   TEXT NOT NULL,
    consulted   TEXT NOT NULL,
    leak        BYTEA NOT NULL,
    bound       TEXT NOT NULL,
    board       TEXT NOT NULL,
    sheets      BYTEA NOT NULL,
    listed      BYTEA NOT NULL,
    size        BIGINT NOT NULL,
    at          BIGINT NOT NULL,
    expires     BIGINT NOT NULL,
    event       BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    state       TEXT NOT NULL,
    ended       BIGINT NOT NULL,
    opening     BIGINT NOT NULL,
    reason      TEXT NOT NULL,
    finding     BYTEA
);
CREATE INDEX unsealings_document ON unsealings (document);
CREATE INDEX unsealings_state ON unsealings (state);

-- What is to be traced, for as long as the request is open.
CREATE TABLE unsealing_texts (
    request TEXT NOT NULL REFERENCES unsealings (id),
    place   BIGINT NOT NULL,
    name    TEXT NOT NULL,
    source  BYTEA NOT NULL,
    PRIMARY KEY (request, place)
);

-- Nobody answers twice, and no share is used twice. custodian is NULL where they
-- refused. part is closed in a safe whose key isn't here, and NULL once the request
-- has ended.
CREATE TABLE unsealing_answers (
    request   TEXT NOT NULL REFERENCES unsealings (id),
    person    TEXT NOT NULL REFERENCES people (id),
    custodian BIGINT,
    reason    TEXT NOT NULL,
    part      BYTEA,
    at        BIGINT NOT NULL,
    event     BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    PRIMARY KEY (request, person),
    UNIQUE (request, custodian)
);
