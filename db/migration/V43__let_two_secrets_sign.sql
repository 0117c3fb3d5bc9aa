-- The secret of a webhook before the present one, sealed like it, and until when it signs too. What ended is forgotten.
alter table outlet
    add column former_secret bytea,
    add column former_until  timestamptz;
