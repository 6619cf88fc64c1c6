-- +goose Up

-- By which release a copy was made, how it was handed over, and which
-- paragraphs are in it, all of them where it was shared from the command line.
ALTER TABLE copies ADD COLUMN release TEXT NOT NULL DEFAULT '';
ALTER TABLE copies ADD COLUMN way TEXT NOT NULL DEFAULT '';
ALTER TABLE copies ADD COLUMN paragraphs TEXT NOT NULL DEFAULT 'null';
CREATE INDEX copies_person ON copies (person, event);
CREATE INDEX copies_release ON copies (release, event);

-- What an act that came with a key of idempotency answered. request is a hash of
-- what was asked under the key.
CREATE TABLE act_answers (
    person  TEXT NOT NULL,
    key     TEXT NOT NULL,
    request BYTEA NOT NULL,
    answer  TEXT NOT NULL,
    at      BIGINT NOT NULL,
    PRIMARY KEY (person, key)
);
CREATE INDEX act_answers_at ON act_answers (at);
