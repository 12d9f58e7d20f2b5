/** The input tables; `row` keeps the order of a table. */
const tables = `
create table units (row integer, unit_id text, name text, level text, parent_id text, valid_from date, valid_to date);
create table terms (row integer, term_id text, name text, starts_on date, ends_on date, first_year integer, last_year integer);
create table targets (row integer, unit_id text, term_id text, year integer, target decimal(12, 4), target_to decimal(12, 4), basis text, adopted_on date, set_by text);
create table members (row integer, unit_id text, "on" date, members integer);
create table sources (row integer, source_id text, label_vi text, "column" text, value text);
create table admissions (row integer, admitted_on date, unit_id text, count integer, decided_on date, ceremony_on date);
create table attributes (row integer, "column" text, value text);
create table totals (row integer, unit_id text, "from" date, "to" date, source_id text, admitted integer);
create table localities (row integer, locality_id text, name text, unit_id text, valid_from date, valid_to date);
create table cell_coverage (row integer, locality_id text, cell_id text, "from" date, "to" date);
`;

/**
 * One row: what is asked, and which days the data speak of (where their end is not stated: to the end
 * of the year of the last admission, or to the as-of day within its term for what began in that year). Several rows: the units, sources and terms named one by one.
 */
const question = `
create table ask (
  term_id text, first_year integer, last_year integer, every text, as_of date, count_by text,
  "from" date, "to" date, "on" date, source_id text, level text, under text,
  data_from date, data_to date, last_start date, is_stated boolean
);
create table ask_units (unit_id text);
create table ask_sources (source_id text);
create table ask_terms (term_id text);
`;

/** Figures that an analysis needs: how many were admitted in a unit between two days, of a source. */
const spans = `create table spans (unit_id text, from_day date, to_day date, source_id text);`;

/**
 * Whether a unit exists on a day between two others, and the units that a question is about. A unit
 * named one by one is always there.
 */
const selection = `
create view closure as
with recursive below as (
  select unit_id as ancestor, unit_id, 0 as depth from units
  union all
  select below.ancestor, units.unit_id, depth + 1 from below join units on parent_id = below.unit_id
)
select * from below;

create macro exists_within(valid_from, valid_to, first, last) as
  coalesce(valid_from <= last, true) and coalesce(valid_to >= first, true);

-- What a unit's figure over some days needs to be known: a day within its validity, none after the
-- data, and not all of them before the data.
create macro known(valid_from, valid_to, first, last, data_from, data_to, last_start) as
  exists_within(valid_from, valid_to, first, last) and last <= data_to and last >= data_from and first <= last_start;
create macro always_there(valid_from, valid_to, first, last) as
  coalesce(valid_from <= first, true) and coalesce(valid_to >= last, true);

create macro chosen(first, last) as table
select units.unit_id, units.name, units.level, valid_from, valid_to,
  (select count(*) > 0 from ask_units) as is_named
from units, ask
where case
  when (select count(*) > 0 from ask_units) then units.unit_id in (select unit_id from ask_units)
  when ask.level is not null then units.level = ask.level
    and (ask.under is null or units.unit_id in (select unit_id from closure where ancestor = ask.under and depth > 0))
    and exists_within(valid_from, valid_to, first, last)
  else units.parent_id is not distinct from ask.under and exists_within(valid_from, valid_to, first, last)
end;
`;

/** The plan years of a term: as given, else the calendar years with at least half their days in it. */
const planYears = `
create view plan_years as
with years as (select unnest(generate_series(2000, 2030)) as year),
measured as (
  select *, make_date(year, 1, 1) as first, make_date(year, 12, 31) as last from terms, years
)
select term_id, year from measured
where case
  when first_year is not null then year between first_year and last_year
  else greatest(least(last, ends_on) - greatest(first, starts_on) + 1, 0) * 2 >= last - first + 1
end;
`;

/** Admissions by the day that counts: all (source_id null), and those of each source. */
const counted = `
create view source_states as
select a.row, s.source_id,
  case when v.value is null then 'unknown' when v.value = coalesce(s.value, 'yes') then 'yes' else 'no' end as state
from admissions a cross join sources s
left join attributes v on v.row = a.row and v."column" = s."column";

create view counted as
with dated as (
  select row, unit_id, coalesce(count, 1) as count,
    case ask.count_by when 'decided_on' then decided_on when 'ceremony_on' then ceremony_on else admitted_on end as day
  from admissions, ask
)
select row, unit_id, day, count, null as source_id from dated where day is not null
union all
select row, unit_id, day, count, source_id from dated join source_states using (row)
where day is not null and state = 'yes';
`;

const recordCounts = `
create view record_counts as
select s.unit_id, s.from_day, s.to_day, s.source_id, coalesce(sum(a.count), 0)::integer as admitted
from (select distinct * from spans) s
join closure c on c.ancestor = s.unit_id
left join counted a on a.unit_id = c.unit_id and a.day between s.from_day and s.to_day
  and a.source_id is not distinct from s.source_id
group by all;
`;

/**
 * Where only forms are held, a unit's figure can be known where its own forms, added and subtracted,
 * lead from the first day to the day after the last; else where every unit directly below that exists
 * then has one. Its value is then the truth of the units whose forms were used.
 */
const formCounts = `
create view form_counts as
with recursive asked as (select distinct * from spans),
edges as (
  select unit_id, source_id, "from" as a, ("to" + 1)::date as b from totals
  union all
  select unit_id, source_id, ("to" + 1)::date, "from" from totals
),
reach as (
  select distinct c.unit_id, s.source_id, s.from_day as start, s.from_day as day
  from asked s join closure c on c.ancestor = s.unit_id
  union
  select r.unit_id, r.source_id, r.start, e.b
  from reach r join edges e on e.unit_id = r.unit_id and e.a = r.day
    and e.source_id is not distinct from r.source_id
),
told as (
  select c.unit_id, s.from_day, s.to_day, s.source_id
  from (select distinct from_day, to_day, source_id from asked) s
  join reach c on c.start = s.from_day and c.day = s.to_day + 1
    and c.source_id is not distinct from s.source_id
  group by all
),
silent as (
  select s.*, s.unit_id as here from asked s
  where s.from_day <= s.to_day and not exists (
    select 1 from told t where t.unit_id = s.unit_id and t.from_day = s.from_day
      and t.to_day = s.to_day and t.source_id is not distinct from s.source_id)
  union all
  select s.unit_id, s.from_day, s.to_day, s.source_id, u.unit_id
  from silent s join units u on u.parent_id = s.here
  where exists_within(u.valid_from, u.valid_to, s.from_day, s.to_day) and not exists (
    select 1 from told t where t.unit_id = u.unit_id and t.from_day = s.from_day
      and t.to_day = s.to_day and t.source_id is not distinct from s.source_id)
),
heard as (
  select s.unit_id, s.from_day, s.to_day, s.source_id, u.unit_id as here,
    exists (select 1 from told t where t.unit_id = u.unit_id and t.from_day = s.from_day
      and t.to_day = s.to_day and t.source_id is not distinct from s.source_id) as is_told,
    s.here as above
  from silent s left join units u on u.parent_id = s.here
    and exists_within(u.valid_from, u.valid_to, s.from_day, s.to_day)
),
speakers as (
  select s.*, s.unit_id as here from asked s semi join told t
    on t.unit_id = s.unit_id and t.from_day = s.from_day and t.to_day = s.to_day
    and t.source_id is not distinct from s.source_id
  union all
  select unit_id, from_day, to_day, source_id, here from heard where is_told
),
dumb as (select distinct unit_id, from_day, to_day, source_id from heard where here is null),
figures as (
  select s.unit_id, s.from_day, s.to_day, s.source_id, coalesce(sum(a.count), 0)::integer as admitted
  from speakers s join closure c on c.ancestor = s.here
  left join counted a on a.unit_id = c.unit_id and a.day between s.from_day and s.to_day
    and a.source_id is not distinct from s.source_id
  group by all
)
select s.*, case
  when s.from_day > s.to_day then 0
  when exists (select 1 from dumb d where d.unit_id = s.unit_id and d.from_day = s.from_day
    and d.to_day = s.to_day and d.source_id is not distinct from s.source_id) then null
  else f.admitted end as admitted
from asked s left join figures f on f.unit_id = s.unit_id and f.from_day = s.from_day
  and f.to_day = s.to_day and f.source_id is not distinct from s.source_id;
`;

/** All tables and views, made once; a dataset is loaded by filling the tables anew. */
export const schemaSql = [
  tables,
  question,
  spans,
  selection,
  planYears,
  counted,
  recordCounts,
  formCounts,
].join('\n');

/** Makes `answers`: how many were admitted in each of the `spans`; null where no form tells. */
export function answersSql(onlyForms: boolean): string {
  const view = onlyForms ? 'form_counts' : 'record_counts';
  return `create or replace temp table answers as select * from ${view};`;
}
