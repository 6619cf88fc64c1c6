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

-- What was put into a case, as it was then, and what was done with it since. The
-- exhibits of a case are counted from 1.
CREATE TABLE case_exhibits (
    case_id TEXT NOT NULL REFERENCES cases (id),
    number  BIGINT NOT NULL,
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    name    TEXT NOT NULL,
    note    TEXT NOT NULL,
    hash    BYTEA NOT NULL,
    size    BIGINT NOT NULL,
    person  TEXT NOT NULL REFERENCES people (id),
    at      BIGINT NOT NULL,
    event   BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    body    BYTEA NOT NULL,
    PRIMARY KEY (case_id, number)
);
CREATE TABLE case_custody (
    event   BIGINT PRIMARY KEY REFERENCES ledger_events (idx),
    case_id TEXT NOT NULL,
    exhibit BIGINT NOT NULL,
    act     TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES people (id),
    given   TEXT NOT NULL,
    note    TEXT NOT NULL,
    at      BIGINT NOT NULL,
    FOREIGN KEY (case_id, exhibit) REFERENCES case_exhibits (case_id, number)
);
CREATE INDEX case_custody_exhibit ON case_custody (case_id, exhibit);

-- The board's answers, and what parties were asked and replied.
CREATE TABLE case_answers (
    event    BIGINT PRIMARY KEY REFERENCES ledger_events (idx),
    case_id  TEXT NOT NULL REFERENCES cases (id),
    question TEXT NOT NULL,
    answer   TEXT NOT NULL,
    ruling   TEXT NOT NULL,
    person   TEXT NOT NULL REFERENCES people (id),
    at       BIGINT NOT NULL
);
CREATE INDEX case_answers_case ON case_answers (case_id);
CREATE TABLE case_hearings (
    event    BIGINT PRIMARY KEY REFERENCES ledger_events (idx),
    case_id  TEXT NOT NULL REFERENCES cases (id),
    party    TEXT NOT NULL REFERENCES parties (id),
    question TEXT NOT NULL,
    asked    BIGINT NOT NULL,
    due      BIGINT NOT NULL,
    person   TEXT NOT NULL REFERENCES people (id),
    reply    TEXT NOT NULL,
    replied  BIGINT NOT NULL
);
CREATE INDEX case_hearings_case ON case_hearings (case_id);

-- Decisions that were proposed, those that were carried, and what was taken up again.
-- finding, reasons, accepted and people are JSON.
CREATE TABLE case_proposals (
    case_id  TEXT NOT NULL REFERENCES cases (id),
    number   BIGINT NOT NULL,
    event    BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    outcome  TEXT NOT NULL,
    finding  TEXT NOT NULL,
    reasons  TEXT NOT NULL,
    accepted TEXT NOT NULL,
    people   TEXT NOT NULL,
    at       BIGINT NOT NULL,
    state    TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided  BIGINT NOT NULL,
    PRIMARY KEY (case_id, number)
);
CREATE TABLE case_reopenings (
    event   BIGINT PRIMARY KEY REFERENCES ledger_events (idx),
    case_id TEXT NOT NULL REFERENCES cases (id),
    person  TEXT NOT NULL REFERENCES people (id),
    reason  TEXT NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX case_reopenings_case ON case_reopenings (case_id);
