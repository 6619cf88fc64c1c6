-- +goose Up

-- Where a document's file and its list of sites lie: 0 is in this row; 1 is among
-- the objects, under source_hash and scheme_hash, and then the row has neither.
ALTER TABLE documents ADD COLUMN away BIGINT NOT NULL DEFAULT 0;
CREATE INDEX documents_away ON documents (scheme_hash) WHERE away = 1;
