-- +goose Up

-- What everybody could read: passages that it explains don't count as ours.
-- published is when, 0 where nobody knows; it was public before we knew of it.
CREATE TABLE public_texts (
    id          TEXT PRIMARY KEY,
    title       TEXT NOT NULL,
    name        TEXT NOT NULL,
    published   BIGINT NOT NULL,
    source_hash BYTEA NOT NULL,
    source      BYTEA NOT NULL,
    event       BIGINT NOT NULL UNIQUE REFERENCES ledger_events (idx)
);
CREATE INDEX public_texts_source ON public_texts (source_hash);

CREATE INDEX documents_event ON documents (event);
