create table standard (
  id text not null,
  title text not null,
  version text not null,
  publisher text not null,
  url text not null,
  published_on date not null,
  not_applicable_allowed boolean not null,
  constraint standard_pkey primary key (id)
);

create table point (
  standard text not null,
  number smallint not null,
  title text not null,
  summary text not null,
  url text not null,
  constraint point_pkey primary key (standard, number),
  constraint point_standard_fkey foreign key (standard) references standard (id),
  constraint point_number_check check (number > 0)
);

create table scale_value (
  standard text not null,
  value smallint not null,
  label text not null,
  meaning text not null,
  met boolean not null,
  constraint scale_value_pkey primary key (standard, value),
  constraint scale_value_standard_fkey foreign key (standard) references standard (id)
);

create table region (
  id text not null,
  name text not null,
  description text not null,
  started_on date,
  constraint region_pkey primary key (id)
);

grant select, insert, update on standard, region to standpoint_app;
grant select, insert, update, delete on point, scale_value to standpoint_app;
