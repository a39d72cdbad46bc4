-- What was measured (io.plumbline.measuring).

-- one indicator of one place
create table series (
    id int primary key,
    indicator_id bigint not null references indicator,
    unit_id bigint not null references unit,
    write_id bigint not null references journal,
    unique (indicator_id, unit_id)
);

create table source (
    id int primary key,
    issuer text not null,
    title text not null,
    published text not null,
    secondary boolean not null,
    write_id bigint not null references journal,
    unique (issuer, title, published)
);

-- One reported value. The id is the number of its write times 2^24 plus its place in it, so that ids follow the order of
-- recording. Series and source are checked by the program, which never deletes any: foreign keys would cost
-- more than the insert. The value is in the unit of the definition; as_reported keeps number and unit where they differ;
-- a value of null withdraws what was reported before. The codes are those of io.plumbline.measuring.
create table figure (
    id bigint primary key,
    known_at timestamptz not null,
    series_id int not null,
    period_start date not null,
    period_end date not null,
    source_id int not null,
    definition smallint not null,
    cumulation smallint not null,
    price smallint not null,
    vintage smallint not null,
    value numeric,
    as_reported text,
    check (period_start < period_end)
);

-- Answers every question from the index alone: the last row of a cell is what was known last.
create index figure_by_cell
    on figure (series_id, period_end, period_start, definition, cumulation, price, known_at, id) include (value);

do $$
declare name text;
begin
    foreach name in array array['series', 'source', 'figure'] loop
        call keep_for_ever(name);
    end loop;
end $$;
