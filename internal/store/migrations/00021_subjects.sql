-- +goose Up

-- From now on ledger_people has the parties that an event is about, too, so that
-- a party's history is found without reading all events. What is there already is
-- read once for each party.
INSERT INTO ledger_people (person, event)
SELECT p.id, e.idx FROM parties p JOIN ledger_events e ON e.body LIKE '%"' || p.id || '"%'
WHERE NOT EXISTS (SELECT 1 FROM ledger_people k WHERE k.person = p.id AND k.event = e.idx);
