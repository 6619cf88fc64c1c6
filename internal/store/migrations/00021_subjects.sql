-- +goose Up

-- From now on ledger_people has the parties that an event is about, too, so that
-- a party's history is found without reading all events. What is there already is
-- read once, and held against each party: in a CROSS JOIN, SQLite keeps to the order
-- in which the tables stand.
INSERT INTO ledger_people (person, event)
SELECT p.id, e.idx FROM ledger_events e CROSS JOIN parties p
WHERE e.body LIKE '%"' || p.id || '"%' AND NOT EXISTS (SELECT 1 FROM ledger_people k WHERE k.person = p.id AND k.event = e.idx);
