-- +goose Up

-- Whom a case asks who had a document. An answer is kept with those before it; the
-- last one counts. said is what was answered, or entered by hand, as JSON.
CREATE TABLE holder_questions (
    id       TEXT PRIMARY KEY,
    case_id  TEXT NOT NULL,
    document TEXT NOT NULL REFERENCES documents (id),
    party    TEXT NOT NULL REFERENCES parties (id),
    person   TEXT NOT NULL REFERENCES people (id),
    at       BIGINT NOT NULL,
    deadline BIGINT NOT NULL,
    event    BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);
CREATE INDEX holder_questions_case ON holder_questions (case_id);
CREATE INDEX holder_questions_party ON holder_questions (party);

CREATE TABLE holder_answers (
    question TEXT NOT NULL REFERENCES holder_questions (id),
    person   TEXT NOT NULL REFERENCES people (id),
    complete BIGINT NOT NULL,
    as_of    BIGINT NOT NULL,
    said     TEXT NOT NULL,
    at       BIGINT NOT NULL,
    event    BIGINT PRIMARY KEY REFERENCES ledger_events (idx)
);
CREATE INDEX holder_answers_question ON holder_answers (question);

CREATE TABLE holder_remarks (
    id      TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES people (id),
    said    TEXT NOT NULL,
    at      BIGINT NOT NULL,
    event   BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);
CREATE INDEX holder_remarks_case ON holder_remarks (case_id);
