-- +goose Up

-- What an outsider may know anyway: candidates and their attributes, in the file
-- that they came in. A world that changes is a new version of it.
CREATE TABLE worlds (
    id         TEXT NOT NULL,
    version    BIGINT NOT NULL,
    matter     TEXT NOT NULL REFERENCES matters (id),
    party      TEXT NOT NULL REFERENCES parties (id),
    person     TEXT NOT NULL REFERENCES people (id),
    name       TEXT NOT NULL,
    candidates BIGINT NOT NULL,
    data       BYTEA NOT NULL,
    at         BIGINT NOT NULL,
    event      BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    PRIMARY KEY (id, version)
);
CREATE INDEX worlds_matter ON worlds (matter, party);

-- Questions about a world whose answers are to be kept. file is the secret and the
-- statements that bear on it, in the form that docs/exposure.md describes; version
-- goes up with each change.
CREATE TABLE secrets (
    id            TEXT PRIMARY KEY,
    matter        TEXT NOT NULL REFERENCES matters (id),
    party         TEXT NOT NULL REFERENCES parties (id),
    person        TEXT NOT NULL REFERENCES people (id),
    world         TEXT NOT NULL,
    world_version BIGINT NOT NULL,
    file          TEXT NOT NULL,
    version       BIGINT NOT NULL,
    at            BIGINT NOT NULL,
    changed       BIGINT NOT NULL,
    event         BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    FOREIGN KEY (world, world_version) REFERENCES worlds (id, version)
);
CREATE INDEX secrets_matter ON secrets (matter, party);
