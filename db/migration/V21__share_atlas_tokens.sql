-- Replicas call Atlas as one service account, and share its token: sealed with a key made from the account's secret, which
-- is not here, so that a row is of no use to whoever reads it. One of them at a time fetches the next.
create table atlas_token (
    account       text primary key,                 -- the service account's id
    number        bigint not null,                  -- of the token that lies here, 0 for none yet
    sealed        bytea,
    claimed_until timestamptz not null              -- until then one replica is believed to fetch the next
);
