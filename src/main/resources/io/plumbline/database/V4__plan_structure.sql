-- How a plan is cut and measured, what its commitments are to each other, and what is reported of them
-- (io.plumbline.register, io.plumbline.measuring). Where a thing is said twice, the row with the highest id counts.

-- ---- the cut of a plan -----------------------------------------------------------------------------------------------

create table pillar (
    id bigint primary key,
    plan_id bigint not null references plan,
    axis text not null,
    ordinal int not null,
    name text not null,
    write_id bigint not null references journal,
    unique (plan_id, axis, name)
);

-- of one axis the last pillar counts
create table commitment_pillar (
    id bigint primary key,
    commitment_id bigint not null references commitment,
    pillar_id bigint not null references pillar,
    write_id bigint not null references journal
);

create index on commitment_pillar (commitment_id);

-- plans that show how the program works and promise nothing
create table fictional_plan (
    plan_id bigint primary key references plan,
    write_id bigint not null references journal
);

-- ---- how a target is measured ----------------------------------------------------------------------------------------

create table measured_by (
    id bigint primary key,
    commitment_id bigint not null references commitment,
    indicator_id bigint not null references indicator,
    unit_id bigint not null references unit,
    write_id bigint not null references journal
);

create index on measured_by (commitment_id);

-- ---- commitments to each other ---------------------------------------------------------------------------------------

create table relation (
    id bigint primary key,
    from_id bigint not null references commitment,
    to_id bigint not null references commitment,
    kind text not null,
    why text not null,
    write_id bigint not null references journal,
    check (from_id <> to_id)
);

create index on relation (from_id);
create index on relation (to_id);

-- ---- what units report of their work ---------------------------------------------------------------------------------

create table progress_report (
    id bigint primary key,
    commitment_id bigint not null references commitment,
    as_of date not null,
    stage text not null,
    words text not null,
    evidence text not null,
    reporter text not null,
    write_id bigint not null references journal
);

create index on progress_report (commitment_id);

create index on commitment (plan_id);

do $$
declare name text;
begin
    foreach name in array array['pillar', 'commitment_pillar', 'fictional_plan', 'measured_by', 'relation',
        'progress_report'] loop
        call keep_for_ever(name);
    end loop;
end $$;
