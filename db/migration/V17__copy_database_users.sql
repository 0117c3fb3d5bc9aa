-- The database users of projects as Atlas last told them, so that looking at a list of logins asks Atlas nothing. Atlas
-- tells no passwords, so there are none here.
create table login_copy (
    project_id  bigint primary key references project (id) on delete cascade,
    wanted_at   timestamptz not null,
    answered_at timestamptz,
    failed_at   timestamptz,
    trouble     text,
    not_before  timestamptz,
    -- When Atlas was asked for them, or Tailor last changed one of them, as the sequence counts.
    turn        bigint not null default 0,
    users       jsonb
);

create sequence login_turn;
