-- +goose Up

-- One text for SQLite and PostgreSQL: times are BIGINT microseconds since 1970,
-- bytes are BYTEA, which SQLite takes for a column without an opinion.

CREATE TABLE ledger_head (
    id   BIGINT PRIMARY KEY CHECK (id = 1),
    size BIGINT NOT NULL,
    at   BIGINT NOT NULL
);
INSERT INTO ledger_head (id, size, at) VALUES (1, 0, 0);

-- nodes stands before body, so that a proof does not read the events.
CREATE TABLE ledger_events (
    idx      BIGINT PRIMARY KEY,
    at       BIGINT NOT NULL,
    type     TEXT NOT NULL,
    document TEXT NOT NULL,
    salt     BYTEA NOT NULL,
    nodes    BYTEA NOT NULL,
    body     TEXT NOT NULL
);
CREATE INDEX ledger_events_document ON ledger_events (document, idx);

CREATE TABLE ledger_checkpoints (
    size BIGINT PRIMARY KEY,
    note TEXT NOT NULL
);

CREATE TABLE home (
    id         BIGINT PRIMARY KEY CHECK (id = 1),
    ledger_key TEXT NOT NULL,
    board      TEXT NOT NULL,
    event      BIGINT NOT NULL REFERENCES ledger_events (idx)
);

CREATE TABLE documents (
    id          TEXT PRIMARY KEY,
    title       TEXT NOT NULL,
    terms       TEXT NOT NULL,
    name        TEXT NOT NULL,
    format      TEXT NOT NULL,
    source_hash BYTEA NOT NULL,
    scheme_hash BYTEA NOT NULL,
    event       BIGINT NOT NULL REFERENCES ledger_events (idx),
    source      BYTEA NOT NULL,
    scheme      BYTEA NOT NULL
);
CREATE INDEX documents_source ON documents (source_hash);

CREATE TABLE parties (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

-- A person's row is never changed: it says to whom something was released.
CREATE TABLE people (
    id    TEXT PRIMARY KEY,
    party TEXT NOT NULL REFERENCES parties (id),
    name  TEXT NOT NULL,
    email TEXT NOT NULL,
    UNIQUE (party, name, email)
);

CREATE TABLE sheets (
    hash     BYTEA PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id),
    sealed   BYTEA NOT NULL
);
CREATE INDEX sheets_document ON sheets (document);

CREATE TABLE copies (
    id         TEXT PRIMARY KEY,
    document   TEXT NOT NULL REFERENCES documents (id),
    person     TEXT NOT NULL REFERENCES people (id),
    sheet      BYTEA NOT NULL REFERENCES sheets (hash),
    position   BIGINT NOT NULL,
    file       TEXT NOT NULL,
    commitment BYTEA NOT NULL,
    event      BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    UNIQUE (sheet, position)
);
CREATE INDEX copies_document ON copies (document, event);
