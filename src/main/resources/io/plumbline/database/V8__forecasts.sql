-- Every forecast that was made of a commitment, with what was known then (io.plumbline.judging.keeping): written once,
-- scored when the figure of its date comes.

create table forecast (
    id bigint primary key,
    commitment_id bigint not null references commitment,
    -- the version of the commitment whose goal was judged, and who answered for it
    commitment_version int not null,
    owner text not null,
    made_on date not null,
    -- what was known: the number of the last figure of the series, how many values it had, and the end of the last period
    last_figure bigint not null,
    value_count int not null,
    known_to date not null,
    -- values a year
    frequency int not null,
    kind text not null,
    goal double precision not null,
    -- periods from the last figure to the deadline
    ahead int not null,
    chance double precision not null,
    -- the values not exceeded with 5, 10, … 95 %: at the deadline, and in the next period; empty where the latter does
    -- not compare with the figures
    law double precision[] not null,
    next_law double precision[] not null,
    write_id bigint not null references journal,
    unique (commitment_id, commitment_version, last_figure, value_count),
    check (chance between 0 and 1 and ahead > 0)
);

call keep_for_ever('forecast');
