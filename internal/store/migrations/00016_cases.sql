-- +goose Up

-- Cases: inquiries into what was published of documents on a matter.
CREATE TABLE cases (
    id     TEXT PRIMARY KEY,
    matter TEXT NOT NULL REFERENCES matters (id),
    title  TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES people (id),
    at     BIGINT NOT NULL,
    event  BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    state  TEXT NOT NULL
);

-- What a case is about. kind is "publication", "unsealing" or "document", and
-- subject the id of one.
CREATE TABLE case_subjects (
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    place   BIGINT NOT NULL,
    PRIMARY KEY (case_id, kind, subject)
);
CREATE INDEX case_subjects_subject ON case_subjects (subject);
