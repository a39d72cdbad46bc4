-- Schedules of a plan in all their versions (io.plumbline.scheduling.keeping): a saved change adds rows only for what it
-- changes, so that each schedule can be had as it was known at any moment (进度基线).

create table schedule (
    id bigint primary key,
    plan_id bigint not null references plan,
    write_id bigint not null references journal
);

create index on schedule (plan_id);

create table schedule_version (
    schedule_id bigint not null references schedule,
    version int not null,
    name text not null,
    -- the day from which what has not begun may begin
    starts date not null,
    write_id bigint not null references journal,
    primary key (schedule_id, version)
);

create table activity (
    id bigint primary key,
    schedule_id bigint not null references schedule,
    code text not null,
    write_id bigint not null references journal,
    unique (schedule_id, code)
);

create table activity_version (
    activity_id bigint not null references activity,
    version int not null,
    ordinal int not null,
    name text not null,
    -- workdays
    optimistic int not null,
    likely int not null,
    pessimistic int not null,
    calendar text not null,
    owner text not null,
    commitment_id bigint references commitment,
    -- what was reported: a start and a share, then a finish
    started date,
    share double precision,
    finished date,
    -- false once it is no longer part of the schedule
    listed boolean not null,
    write_id bigint not null references journal,
    primary key (activity_id, version),
    check (0 <= optimistic and optimistic <= likely and likely <= pessimistic),
    check (finished is null or started is not null)
);

create index on activity_version (commitment_id);

-- the dates set for a version of an activity, with the words that set them and where these stand
create table activity_demand (
    activity_id bigint not null,
    version int not null,
    ordinal int not null,
    kind text not null,
    day date not null,
    words text not null,
    document text,
    start_at int,
    quote text,
    write_id bigint not null references journal,
    primary key (activity_id, version, ordinal),
    foreign key (activity_id, version) references activity_version,
    check ((document is null) = (quote is null) and (document is null) = (start_at is null))
);

create table activity_link (
    id bigint primary key,
    schedule_id bigint not null references schedule,
    predecessor_id bigint not null references activity,
    successor_id bigint not null references activity,
    type text not null,
    -- in workdays, calendar days, or shares of the predecessor
    measure text not null,
    distance double precision not null,
    maximum boolean not null,
    words text not null,
    document text,
    start_at int,
    quote text,
    write_id bigint not null references journal,
    check (predecessor_id <> successor_id),
    check ((document is null) = (quote is null) and (document is null) = (start_at is null))
);

create index on activity_link (schedule_id);

create table activity_link_end (
    link_id bigint primary key references activity_link,
    write_id bigint not null references journal
);

do $$
declare name text;
begin
    foreach name in array array['schedule', 'schedule_version', 'activity', 'activity_version', 'activity_demand',
        'activity_link', 'activity_link_end'] loop
        call keep_for_ever(name);
    end loop;
end $$;
