-- +goose Up

-- What was released to somebody is listed by pages in the order of the ledger, so a
-- recipient's row has the release's event, too.
ALTER TABLE release_readers ADD COLUMN event BIGINT NOT NULL DEFAULT -1;
UPDATE release_readers SET event = (SELECT event FROM releases WHERE id = release_readers.release);
DROP INDEX release_readers_person;
CREATE INDEX release_readers_person ON release_readers (person, event);
CREATE INDEX release_readers_unread ON release_readers (person, event) WHERE accepted = 0;

DROP INDEX releases_matter;
CREATE INDEX releases_matter ON releases (matter, event);
CREATE INDEX releases_party ON releases (party, event);
CREATE INDEX releases_proposed ON releases (party, event) WHERE state = 'proposed';

DROP INDEX withdrawal_notices_person;
CREATE INDEX withdrawal_notices_person ON withdrawal_notices (person, event);

-- Whether somebody has read a document.
CREATE INDEX copies_read ON copies (person, document);
