-- Plans, what was read in them, what people decided, and what is promised (io.plumbline.register).
-- A *_version row is the whole state of a thing from its write on, until the next version.

create sequence ids;

-- ---- who answers -----------------------------------------------------------------------------------------------------

create table unit (
    id bigint primary key,
    code text not null unique,
    write_id bigint not null references journal
);

create table unit_version (
    unit_id bigint not null references unit,
    version int not null,
    name text not null,
    kind text not null,
    parent_id bigint references unit,
    valid_from date not null,
    valid_to date not null,
    aliases text[] not null,
    write_id bigint not null references journal,
    primary key (unit_id, version),
    check (valid_from < valid_to)
);

-- ---- plans and their documents ---------------------------------------------------------------------------------------

create table plan (
    id bigint primary key,
    name text not null unique,
    kind text not null,
    issuer text not null,
    period_start date not null,
    period_end date not null,
    write_id bigint not null references journal,
    check (period_start < period_end)
);

create table document (
    id bigint primary key,
    plan_id bigint not null references plan,
    name text not null,
    media_type text not null,
    sha256 bytea not null,
    bytes bytea not null,
    write_id bigint not null references journal,
    unique (plan_id, sha256)
);

-- ---- reading and review ----------------------------------------------------------------------------------------------

create table reading (
    id bigint primary key,
    document_id bigint not null references document,
    reader text not null,
    text text not null,
    write_id bigint not null references journal
);

create table proposal (
    id bigint primary key,
    reading_id bigint not null references reading,
    ordinal int not null,
    kind text not null,
    quote text not null,
    start_at int not null,
    end_at int not null,
    rule text not null,
    confidence double precision not null,
    slots text not null,
    write_id bigint not null references journal,
    unique (reading_id, ordinal),
    check (start_at < end_at)
);

create table decision (
    proposal_id bigint primary key references proposal,
    verdict text not null,
    write_id bigint not null references journal
);

-- ---- commitments -----------------------------------------------------------------------------------------------------

create table commitment (
    id bigint primary key,
    plan_id bigint not null references plan,
    write_id bigint not null references journal
);

create table commitment_version (
    commitment_id bigint not null references commitment,
    version int not null,
    kind text not null,
    title text not null,
    deadline date,
    modality text not null,
    binding text not null,
    parent_id bigint references commitment,
    state text not null,
    content text not null,
    write_id bigint not null references journal,
    primary key (commitment_id, version),
    check (parent_id <> commitment_id)
);

create index on commitment_version (parent_id);

create table commitment_unit (
    commitment_id bigint not null,
    version int not null,
    ordinal int not null,
    role text not null,
    words text not null,
    unit_id bigint references unit,
    write_id bigint not null references journal,
    primary key (commitment_id, version, ordinal),
    foreign key (commitment_id, version) references commitment_version
);

create index on commitment_unit (unit_id);

-- which proposals a commitment was made from: one (accept, edit), one of many (split), many (merge)
create table origin (
    commitment_id bigint not null references commitment,
    proposal_id bigint not null references proposal,
    write_id bigint not null references journal,
    primary key (commitment_id, proposal_id)
);

-- ---- indicators ------------------------------------------------------------------------------------------------------

create table indicator (
    id bigint primary key,
    code text not null unique,
    write_id bigint not null references journal
);

-- one definition (口径) each; figures of different definitions do not compare across a break
create table indicator_definition (
    id bigint primary key,
    indicator_id bigint not null references indicator,
    version int not null,
    name text not null,
    meaning text not null,
    unit text not null,
    direction text not null,
    write_id bigint not null references journal,
    unique (indicator_id, version)
);

create table series_break (
    id bigint primary key,
    indicator_id bigint not null references indicator,
    at date not null,
    from_definition bigint not null references indicator_definition,
    to_definition bigint not null references indicator_definition,
    why text not null,
    write_id bigint not null references journal
);

do $$
declare name text;
begin
    foreach name in array array['unit', 'unit_version', 'plan', 'document', 'reading',
        'proposal', 'decision', 'commitment', 'commitment_version', 'commitment_unit', 'origin',
        'indicator', 'indicator_definition', 'series_break'] loop
        call keep_for_ever(name);
    end loop;
end $$;
