-- +goose Up

-- Who did what an event tells of, or whom it tells about, so that people find the
-- receipts of their own. It repeats what stands in the events.
CREATE TABLE ledger_people (
    person TEXT NOT NULL,
    event  BIGINT NOT NULL REFERENCES ledger_events (idx),
    PRIMARY KEY (person, event)
);

-- What came of handing a copy to a mail server. Without a row nobody knows.
CREATE TABLE copy_deliveries (
    copy      TEXT PRIMARY KEY REFERENCES copies (id),
    delivered BIGINT NOT NULL,
    event     BIGINT NOT NULL REFERENCES ledger_events (idx)
);
