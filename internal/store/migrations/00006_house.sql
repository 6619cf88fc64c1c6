-- +goose Up

-- Parties and people that came with a copy have no event of their own: -1.
ALTER TABLE parties ADD COLUMN event BIGINT NOT NULL DEFAULT -1;
ALTER TABLE people ADD COLUMN event BIGINT NOT NULL DEFAULT -1;

CREATE TABLE clients (
    party  TEXT NOT NULL REFERENCES parties (id),
    client TEXT NOT NULL REFERENCES parties (id),
    event  BIGINT NOT NULL REFERENCES ledger_events (idx),
    PRIMARY KEY (party, client)
);

CREATE TABLE matters (
    id            TEXT PRIMARY KEY,
    title         TEXT NOT NULL,
    owner         TEXT NOT NULL REFERENCES parties (id),
    second_person BIGINT NOT NULL,
    event         BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);

-- matter is empty for the house as a whole, here and in standings.
CREATE TABLE memberships (
    matter   TEXT NOT NULL,
    person   TEXT NOT NULL REFERENCES people (id),
    roles    TEXT NOT NULL,
    admitted TEXT NOT NULL,
    event    BIGINT NOT NULL REFERENCES ledger_events (idx),
    PRIMARY KEY (matter, person)
);
CREATE INDEX memberships_person ON memberships (person);

CREATE TABLE handlings (
    document   TEXT PRIMARY KEY REFERENCES documents (id),
    matter     TEXT NOT NULL REFERENCES matters (id),
    owner      TEXT NOT NULL REFERENCES parties (id),
    paragraphs BIGINT NOT NULL,
    event      BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);
CREATE INDEX handlings_matter ON handlings (matter);

-- Whose content is in a document: its own, and that of what it was made from.
CREATE TABLE handling_origins (
    document   TEXT NOT NULL REFERENCES handlings (document),
    place      BIGINT NOT NULL,
    source     TEXT NOT NULL REFERENCES documents (id),
    originator TEXT NOT NULL REFERENCES parties (id),
    terms      TEXT NOT NULL,
    depth      BIGINT NOT NULL,
    subsumed   BIGINT NOT NULL,
    PRIMARY KEY (document, place)
);
CREATE INDEX handling_origins_source ON handling_origins (source);

CREATE TABLE releases (
    id         TEXT PRIMARY KEY,
    document   TEXT NOT NULL REFERENCES handlings (document),
    matter     TEXT NOT NULL REFERENCES matters (id),
    proposer   TEXT NOT NULL REFERENCES people (id),
    party      TEXT NOT NULL REFERENCES parties (id),
    terms      TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    parent     TEXT NOT NULL,
    depth      BIGINT NOT NULL,
    state      TEXT NOT NULL,
    approver   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    at         BIGINT NOT NULL,
    event      BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);
CREATE INDEX releases_document ON releases (document);
CREATE INDEX releases_parent ON releases (parent);
CREATE INDEX releases_matter ON releases (matter);

CREATE TABLE release_readers (
    release  TEXT NOT NULL REFERENCES releases (id),
    person   TEXT NOT NULL REFERENCES people (id),
    party    TEXT NOT NULL REFERENCES parties (id),
    place    BIGINT NOT NULL,
    accepted BIGINT NOT NULL,
    PRIMARY KEY (release, person)
);
CREATE INDEX release_readers_person ON release_readers (person);
CREATE INDEX release_readers_party ON release_readers (party);

CREATE TABLE consent_requests (
    id         TEXT PRIMARY KEY,
    document   TEXT NOT NULL REFERENCES handlings (document),
    release    TEXT NOT NULL,
    asker      TEXT NOT NULL REFERENCES people (id),
    party      TEXT NOT NULL REFERENCES parties (id),
    people     TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    reason     TEXT NOT NULL,
    asked      TEXT NOT NULL,
    at         BIGINT NOT NULL,
    event      BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);
CREATE INDEX consent_requests_document ON consent_requests (document);

CREATE TABLE consent_replies (
    request    TEXT NOT NULL REFERENCES consent_requests (id),
    originator TEXT NOT NULL REFERENCES parties (id),
    person     TEXT NOT NULL REFERENCES people (id),
    granted    TEXT NOT NULL,
    refused    TEXT NOT NULL,
    at         BIGINT NOT NULL,
    event      BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    PRIMARY KEY (request, originator)
);

CREATE TABLE withdrawal_notices (
    id           TEXT PRIMARY KEY,
    release      TEXT NOT NULL REFERENCES releases (id),
    person       TEXT NOT NULL REFERENCES people (id),
    party        TEXT NOT NULL REFERENCES parties (id),
    withdrawer   TEXT NOT NULL REFERENCES people (id),
    reason       TEXT NOT NULL,
    at           BIGINT NOT NULL,
    deadline     BIGINT NOT NULL,
    acknowledged BIGINT NOT NULL,
    event        BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    UNIQUE (release, person)
);
CREATE INDEX withdrawal_notices_open ON withdrawal_notices (acknowledged, deadline);
CREATE INDEX withdrawal_notices_person ON withdrawal_notices (person);

-- A row a change; the latest counts, the others are the history.
CREATE TABLE standings (
    event      BIGINT PRIMARY KEY REFERENCES ledger_events (idx),
    party      TEXT NOT NULL REFERENCES parties (id),
    matter     TEXT NOT NULL,
    state      TEXT NOT NULL,
    since      BIGINT NOT NULL,
    reason     TEXT NOT NULL,
    condition  TEXT NOT NULL,
    review     BIGINT NOT NULL,
    assurances TEXT NOT NULL,
    person     TEXT NOT NULL REFERENCES people (id)
);
CREATE INDEX standings_party ON standings (party, matter, event);
