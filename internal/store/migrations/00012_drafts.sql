-- +goose Up

-- Documents on their way in. id is the one that the document will have. review is
-- what its author decided about its sites; version goes up with each change.
CREATE TABLE drafts (
    id        TEXT PRIMARY KEY,
    matter    TEXT NOT NULL REFERENCES matters (id),
    party     TEXT NOT NULL REFERENCES parties (id),
    person    TEXT NOT NULL REFERENCES people (id),
    name      TEXT NOT NULL,
    title     TEXT NOT NULL,
    terms     TEXT NOT NULL,
    sources   TEXT NOT NULL,
    coalition BIGINT NOT NULL,
    version   BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    changed   BIGINT NOT NULL,
    source    BYTEA NOT NULL,
    review    TEXT NOT NULL
);
CREATE INDEX drafts_matter ON drafts (matter, party);

-- Who was shown a draft's text, and when first.
CREATE TABLE draft_readers (
    draft  TEXT NOT NULL REFERENCES drafts (id),
    person TEXT NOT NULL REFERENCES people (id),
    at     BIGINT NOT NULL,
    PRIMARY KEY (draft, person)
);
