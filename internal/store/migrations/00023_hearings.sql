-- +goose Up
-- What is considered about a party that is heard, and who of it replied by which event.
-- step is a state of standing; replier is empty and answer 0 where somebody of the case
-- recorded a reply that came by another way.
ALTER TABLE case_hearings ADD COLUMN step TEXT NOT NULL DEFAULT '';
ALTER TABLE case_hearings ADD COLUMN replier TEXT NOT NULL DEFAULT '';
ALTER TABLE case_hearings ADD COLUMN answer BIGINT NOT NULL DEFAULT 0;
CREATE INDEX case_hearings_party ON case_hearings (party);
