-- +goose Up

CREATE TABLE sources (
    id      TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    address TEXT NOT NULL,
    matter  TEXT NOT NULL,
    options TEXT NOT NULL,
    removed BIGINT NOT NULL,
    event   BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);

-- How each source has fared, and where its next round goes on.
CREATE TABLE source_rounds (
    source       TEXT PRIMARY KEY,
    failures     BIGINT NOT NULL,
    next         BIGINT NOT NULL,
    last         BIGINT NOT NULL,
    good         BIGINT NOT NULL,
    error        TEXT NOT NULL,
    cursor       BIGINT NOT NULL,
    cursor_inner BIGINT NOT NULL,
    cursor_file  TEXT NOT NULL
);

-- What is known of single items, by key. next is when one may be claimed.
CREATE TABLE source_items (
    item     TEXT PRIMARY KEY,
    done     BIGINT NOT NULL,
    failures BIGINT NOT NULL,
    next     BIGINT NOT NULL,
    reason   TEXT NOT NULL
);

-- What has to be known before a request is sent.
CREATE TABLE fetch_validators (
    address       TEXT PRIMARY KEY,
    etag          TEXT NOT NULL,
    last_modified TEXT NOT NULL
);
CREATE TABLE fetch_robots (
    origin TEXT PRIMARY KEY,
    status BIGINT NOT NULL,
    body   BYTEA NOT NULL,
    at     BIGINT NOT NULL
);
CREATE TABLE fetch_hosts (
    host TEXT PRIMARY KEY,
    next BIGINT NOT NULL
);

-- A publication is kept where it reuses something. published lies between
-- published_from and published_to; basis says what that rests on.
CREATE TABLE publications (
    id             TEXT PRIMARY KEY,
    item           TEXT NOT NULL UNIQUE,
    source         TEXT NOT NULL,
    matter         TEXT NOT NULL,
    url            TEXT NOT NULL,
    title          TEXT NOT NULL,
    author         TEXT NOT NULL,
    outlet         TEXT NOT NULL,
    published      BIGINT NOT NULL,
    published_from BIGINT NOT NULL,
    published_to   BIGINT NOT NULL,
    basis          TEXT NOT NULL,
    language       TEXT NOT NULL,
    body           BYTEA NOT NULL,
    first_seen     BIGINT NOT NULL,
    hash           TEXT NOT NULL
);
CREATE INDEX publications_seen ON publications (first_seen);

CREATE TABLE sightings (
    id               TEXT PRIMARY KEY,
    publication      TEXT NOT NULL REFERENCES publications (id),
    document         TEXT NOT NULL,
    kind             TEXT NOT NULL,
    strength         DOUBLE PRECISION NOT NULL,
    publication_from BIGINT NOT NULL,
    publication_to   BIGINT NOT NULL,
    span_from        BIGINT NOT NULL,
    span_to          BIGINT NOT NULL,
    words            BIGINT NOT NULL,
    reason           TEXT NOT NULL
);
CREATE INDEX sightings_publication ON sightings (publication);
CREATE INDEX sightings_document ON sightings (document);
