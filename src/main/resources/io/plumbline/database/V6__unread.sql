-- What a reading did not understand (io.plumbline.register).

create table unread (
    reading_id bigint not null references reading,
    ordinal int not null,
    quote text not null,
    start_at int not null,
    end_at int not null,
    reason text not null,
    message text not null,
    write_id bigint not null references journal,
    primary key (reading_id, ordinal),
    check (start_at < end_at)
);
