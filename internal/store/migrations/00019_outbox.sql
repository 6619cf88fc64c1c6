-- +goose Up

-- Mails that tell people that something waits for them. There is one of a kind to
-- a person about a thing on an occasion.
CREATE TABLE mails (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    person   TEXT NOT NULL,
    about    TEXT NOT NULL,
    occasion BIGINT NOT NULL,
    path     TEXT NOT NULL,
    doer     TEXT NOT NULL,
    party    TEXT NOT NULL,
    matter   TEXT NOT NULL,
    deadline BIGINT NOT NULL,
    made     BIGINT NOT NULL,
    state    TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next     BIGINT NOT NULL,
    error    TEXT NOT NULL,
    ended    BIGINT NOT NULL,
    UNIQUE (about, person, kind, occasion)
);
CREATE INDEX mails_due ON mails (state, next);

-- Tasks that one of several servers does at a time: when each is due next, and who
-- has it until when.
CREATE TABLE task_turns (
    task   TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until  BIGINT NOT NULL,
    next   BIGINT NOT NULL
);
