-- Every write of the program is one row here and one transaction (io.plumbline.register.Journal).
-- SQL of PostgreSQL 12 only.

create table journal (
    id          bigint primary key,
    recorded_at timestamptz not null unique,
    who         text not null,
    why         text not null,
    what        text not null,
    -- a retry with the same key answers the first receipt instead of writing again
    key         text unique
);

-- what a write answered, added at its end
create table receipt (
    write_id bigint primary key references journal,
    answer   text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: a correction is a new row', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Makes a table append-only.
create procedure keep_for_ever(name text) language plpgsql as $$
begin
    execute format('create trigger kept before update or delete or truncate on %I
                    for each statement execute function refuse_change()', name);
end $$;

call keep_for_ever('journal');
call keep_for_ever('receipt');
