-- What is counted by its members (io.plumbline.register.ledgers), how targets are split (io.plumbline.register.breakdown)
-- and what is asked of whom (io.plumbline.measuring.asking). Units and places are codes of units where the register knows
-- them, otherwise the words that were given.

-- ---- ledgers ---------------------------------------------------------------------------------------------------------

create table ledger (
    id bigint primary key,
    code text not null unique,
    write_id bigint not null references journal
);

create table ledger_version (
    ledger_id bigint not null references ledger,
    version int not null,
    plan_id bigint references plan,
    name text not null,
    purpose text not null,
    -- the unit that amounts are added in
    measure text not null,
    columns text[] not null,
    -- in the order of the way; a stage that leaves the way is not counted as one of its steps
    stages text[] not null,
    leaving boolean[] not null,
    write_id bigint not null references journal,
    primary key (ledger_id, version)
);

create table ledger_member (
    id bigint primary key,
    ledger_id bigint not null references ledger,
    code text not null,
    write_id bigint not null references journal,
    unique (ledger_id, code)
);

create table ledger_member_version (
    member_id bigint not null references ledger_member,
    version int not null,
    name text not null,
    unit text not null,
    place text not null,
    headings text[] not null,
    contents text[] not null,
    listed boolean not null,
    write_id bigint not null references journal,
    primary key (member_id, version)
);

create table stage_entry (
    id bigint primary key,
    member_id bigint not null references ledger_member,
    stage text not null,
    on_day date not null,
    amount numeric,
    amount_unit text,
    evidence text not null,
    write_id bigint not null references journal,
    check ((amount is null) = (amount_unit is null))
);

create index on stage_entry (member_id);

-- an entry that no longer counts, and the one that takes its place, if any
create table stage_entry_end (
    entry_id bigint primary key references stage_entry,
    replaced_by bigint references stage_entry,
    write_id bigint not null references journal
);

-- which count or sum measures an indicator or a commitment; the last one counts, one without a ledger ends it
create table ledger_measure (
    id bigint primary key,
    indicator_id bigint references indicator,
    commitment_id bigint references commitment,
    ledger_id bigint references ledger,
    kind text not null,
    stage text not null,
    place text not null,
    unit text not null,
    write_id bigint not null references journal,
    check ((indicator_id is null) <> (commitment_id is null))
);

-- what the columns of a file with these headings mean; the last one counts
create table ledger_mapping (
    id bigint primary key,
    ledger_id bigint not null references ledger,
    headings text[] not null,
    roles text[] not null,
    write_id bigint not null references journal,
    check (cardinality(headings) = cardinality(roles))
);

-- ---- breaking down ---------------------------------------------------------------------------------------------------

-- the part of a target that a place or a unit takes over for a period; of the same part the last row counts, one
-- without a value ends it
create table share (
    id bigint primary key,
    commitment_id bigint not null references commitment,
    period_start date not null,
    period_end date not null,
    place text not null,
    unit text not null,
    value numeric,
    measure text not null,
    -- 0 where none is stated
    base_year int not null,
    -- the commitment of the plan below that takes it up
    taken_up_by bigint references commitment,
    write_id bigint not null references journal,
    check (period_start < period_end)
);

create index on share (commitment_id);

-- ---- what is asked ---------------------------------------------------------------------------------------------------

-- a field asked of a unit: an indicator of a place, or columns of a ledger; of the same field the last row counts
create table ask (
    id bigint primary key,
    unit_id bigint not null references unit,
    indicator_id bigint references indicator,
    place_id bigint references unit,
    ledger_id bigint references ledger,
    columns text[] not null,
    every text not null,
    cumulation text not null,
    price text not null,
    asked_from date not null,
    asked_to date not null,
    notes text not null,
    write_id bigint not null references journal,
    check ((indicator_id is null) = (place_id is null)),
    check ((indicator_id is null) <> (ledger_id is null)),
    check (asked_from <= asked_to)
);

create index on ask (unit_id);

do $$
declare name text;
begin
    foreach name in array array['ledger', 'ledger_version', 'ledger_member', 'ledger_member_version', 'stage_entry',
        'stage_entry_end', 'ledger_measure', 'ledger_mapping', 'share', 'ask'] loop
        call keep_for_ever(name);
    end loop;
end $$;
