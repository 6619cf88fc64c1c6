-- +goose Up

-- Letters that have not been sent yet.
CREATE TABLE alert_letters (
    id        TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    message   TEXT NOT NULL,
    attempts  BIGINT NOT NULL,
    next      BIGINT NOT NULL,
    since     BIGINT NOT NULL,
    error     TEXT NOT NULL,
    made      BIGINT NOT NULL
);
CREATE INDEX alert_letters_next ON alert_letters (next);

-- Sightings that have been decided upon: told of, or never to be.
CREATE TABLE alert_decisions (
    sighting TEXT PRIMARY KEY REFERENCES sightings (id),
    family   TEXT NOT NULL,
    told     BIGINT NOT NULL,
    reason   TEXT NOT NULL
);

-- What families have been told of.
CREATE TABLE alert_families (
    family   TEXT PRIMARY KEY,
    alerts   BIGINT NOT NULL,
    last     BIGINT NOT NULL,
    strength DOUBLE PRECISION NOT NULL
);
