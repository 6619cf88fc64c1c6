-- +goose Up

-- When somebody was last reminded of a withdrawal; 0 for never.
ALTER TABLE withdrawal_notices ADD COLUMN reminded BIGINT NOT NULL DEFAULT 0;
