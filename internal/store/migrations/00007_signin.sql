-- +goose Up

-- Of every secret that lets somebody in there is only its hash here; what has to
-- be read again is sealed under a key that isn't in the database.

-- maker is empty for whoever has the home's folder.
CREATE TABLE invitations (
    id     TEXT PRIMARY KEY,
    secret BYTEA NOT NULL UNIQUE,
    person TEXT NOT NULL REFERENCES people (id),
    maker  TEXT NOT NULL,
    made   BIGINT NOT NULL,
    ends   BIGINT NOT NULL,
    used   BIGINT NOT NULL,
    event  BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);
CREATE INDEX invitations_person ON invitations (person, made);

CREATE TABLE passkeys (
    id      TEXT PRIMARY KEY,
    key     BYTEA NOT NULL UNIQUE,
    person  TEXT NOT NULL REFERENCES people (id),
    name    TEXT NOT NULL,
    record  TEXT NOT NULL,
    made    BIGINT NOT NULL,
    used    BIGINT NOT NULL,
    suspect BIGINT NOT NULL,
    event   BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);
CREATE INDEX passkeys_person ON passkeys (person, made);

CREATE TABLE one_time_codes (
    person TEXT PRIMARY KEY REFERENCES people (id),
    sealed BYTEA NOT NULL,
    step   BIGINT NOT NULL,
    made   BIGINT NOT NULL,
    event  BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);

CREATE TABLE wrong_codes (
    person TEXT PRIMARY KEY REFERENCES people (id),
    count  BIGINT NOT NULL,
    last   BIGINT NOT NULL
);

CREATE TABLE organisation_links (
    issuer  TEXT NOT NULL,
    subject TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES people (id),
    made    BIGINT NOT NULL,
    event   BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX organisation_links_person ON organisation_links (person);

CREATE TABLE sessions (
    id        TEXT PRIMARY KEY,
    secret    BYTEA NOT NULL UNIQUE,
    person    TEXT NOT NULL REFERENCES people (id),
    device    TEXT NOT NULL,
    method    TEXT NOT NULL,
    made      BIGINT NOT NULL,
    used      BIGINT NOT NULL,
    ends      BIGINT NOT NULL,
    confirmed BIGINT NOT NULL
);
CREATE INDEX sessions_person ON sessions (person, used);
CREATE INDEX sessions_ends ON sessions (ends);

CREATE TABLE api_tokens (
    id     TEXT PRIMARY KEY,
    secret BYTEA NOT NULL UNIQUE,
    person TEXT NOT NULL REFERENCES people (id),
    name   TEXT NOT NULL,
    scopes TEXT NOT NULL,
    made   BIGINT NOT NULL,
    used   BIGINT NOT NULL,
    ends   BIGINT NOT NULL,
    event  BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);
CREATE INDEX api_tokens_person ON api_tokens (person, made);
CREATE INDEX api_tokens_ends ON api_tokens (ends);

-- What was begun and takes another request to finish.
CREATE TABLE ceremonies (
    secret BYTEA PRIMARY KEY,
    kind   TEXT NOT NULL,
    person TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    ends   BIGINT NOT NULL
);
CREATE INDEX ceremonies_ends ON ceremonies (ends);
