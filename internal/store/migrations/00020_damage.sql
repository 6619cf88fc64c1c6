-- +goose Up

-- Assessments of damage, a version a row. body is JSON, and what says in words what
-- was changed.
CREATE TABLE damage_versions (
    case_id TEXT NOT NULL REFERENCES cases (id),
    version BIGINT NOT NULL,
    what    TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES people (id),
    at      BIGINT NOT NULL,
    event   BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx),
    body    TEXT NOT NULL,
    PRIMARY KEY (case_id, version)
);

-- What people wrote in answer to the questions of a referral; the last one to a
-- question counts.
CREATE TABLE referral_answers (
    event    BIGINT PRIMARY KEY REFERENCES ledger_events (idx),
    case_id  TEXT NOT NULL REFERENCES cases (id),
    question BIGINT NOT NULL,
    text     TEXT NOT NULL,
    source   TEXT NOT NULL,
    person   TEXT NOT NULL REFERENCES people (id),
    at       BIGINT NOT NULL
);
CREATE INDEX referral_answers_case ON referral_answers (case_id, event);

-- Where people decided that cases go; the last one counts.
CREATE TABLE triages (
    event     BIGINT PRIMARY KEY REFERENCES ledger_events (idx),
    case_id   TEXT NOT NULL REFERENCES cases (id),
    way       TEXT NOT NULL,
    suggested TEXT NOT NULL,
    reason    TEXT NOT NULL,
    person    TEXT NOT NULL REFERENCES people (id),
    at        BIGINT NOT NULL
);
CREATE INDEX triages_case ON triages (case_id, event);

-- The case from which a standing was changed, empty for none.
ALTER TABLE standings ADD COLUMN case_id TEXT NOT NULL DEFAULT '';
CREATE INDEX standings_case ON standings (case_id) WHERE case_id <> '';
