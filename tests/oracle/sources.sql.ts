import { answersSql } from './schema.sql.ts';

/** The days asked for, the periods they are cut into, and the sources chosen. */
const window = `
create or replace temp table bounds as
select coalesce(t.term_id, coalesce(ask."from", data_from)::text || '/' || as_of::text) as name,
  coalesce(t.starts_on, ask."from", data_from) as first, least(coalesce(t.ends_on, as_of), as_of) as last, every
from ask left join terms t using (term_id);

create or replace temp table periods as
with step as (
  select *, case every when 'month' then 1 when 'quarter' then 3 when 'half_year' then 6 when 'year' then 12 end as months
  from bounds
),
calendar as (
  select (make_date(1990, 1, 1) + to_months((n * months)::integer))::date as whole_from,
    (make_date(1990, 1, 1) + to_months(((n + 1) * months)::integer))::date - 1 as whole_to, step.*
  from step, (select unnest(generate_series(0, 500)) as n) where every is not null
)
select name as period, first as from_day, last as to_day from bounds where every is null and first <= last
union all
select case every
    when 'month' then strftime(whole_from, '%Y-%m')
    when 'quarter' then year(whole_from) || '-Q' || quarter(whole_from)
    when 'half_year' then year(whole_from) || '-H' || ((month(whole_from) + 5) // 6)
    else year(whole_from)::text end,
  greatest(whole_from, first), least(whole_to, last)
from calendar where greatest(whole_from, first) <= least(whole_to, last);

create or replace temp table wanted_units as
select * from chosen((select first from bounds), (select last from bounds));

create or replace temp table wanted_sources as
select s.*, count(*) over (partition by "column") > 1 as is_partition
from sources s
where (select count(*) = 0 from ask_sources) or source_id in (select source_id from ask_sources);
`;

/** `sourceBreakdown`, row by row, from its definition. */
export function sourcesSql(onlyForms: boolean): { prepare: string; rows: string } {
  return onlyForms
    ? { prepare: window + formSpans + answersSql(true), rows: formRows }
    : { prepare: window, rows: recordRows };
}

/** `sourceIntersections`, row by row; from records only. */
export const intersectionsSql = {
  prepare: window,
  rows: `
with people as (
  select u.unit_id, u.name as unit, p.period, p.from_day, p.to_day, a.row, any_value(a.count) as count,
    coalesce(string_agg(w.source_id, '&' order by w.row) filter (where s.state = 'yes'), '') as sources,
    count(*) filter (where s.state = 'yes') as degree,
    bool_or(s.state = 'unknown') as is_incomplete
  from wanted_units u cross join periods p
  join closure c on c.ancestor = u.unit_id
  join counted a on a.unit_id = c.unit_id and a.source_id is null and a.day between p.from_day and p.to_day
  join ask on p.to_day between data_from and data_to and p.from_day <= last_start
  join source_states s on s.row = a.row
  join wanted_sources w on w.source_id = s.source_id
  group by all
)
select unit_id, unit, period, from_day::text as "from", to_day::text as "to", sources,
  degree::integer as degree, sum(count)::integer as admitted,
  coalesce(sum(count) filter (where is_incomplete), 0)::integer as incomplete
from people group by all`,
};

/** Besides the sources: those of unknown value and of other values of an attribute that is a partition. */
const recordRows = `
with lines as (
  select source_id, label_vi as source, source_id as states_of, null as kind, "column" from wanted_sources
  union all
  select distinct "column" || ':unknown', null, null, 'unknown', "column" from wanted_sources where is_partition
  union all
  select distinct "column" || ':other', null, null, 'other', "column" from wanted_sources w
  where is_partition and exists (
    select 1 from attributes v where v."column" = w."column" and v.value not in (
      select coalesce(o.value, 'yes') from wanted_sources o where o."column" = w."column"))
),
people as (
  select u.unit_id, p.period, a.row, a.count from wanted_units u cross join periods p
  join closure c on c.ancestor = u.unit_id
  join counted a on a.unit_id = c.unit_id and a.source_id is null and a.day between p.from_day and p.to_day
),
states as (
  select l.source_id, s.row, s.state from lines l join source_states s on s.source_id = l.states_of
  union all
  select l.source_id, a.row, case
    when l.kind = 'unknown' then case when v.value is null then 'yes' else 'no' end
    when v.value is null then 'unknown'
    when v.value in (select coalesce(o.value, 'yes') from wanted_sources o where o."column" = l."column") then 'no'
    else 'yes' end
  from lines l cross join admissions a left join attributes v on v.row = a.row and v."column" = l."column"
  where l.kind is not null
),
figures as (
  select u.unit_id, u.name as unit, p.period, p.from_day, p.to_day, l.source_id, l.source,
    any_value(known(u.valid_from, u.valid_to, p.from_day, p.to_day, data_from, data_to, last_start)) as is_known,
    coalesce(sum(x.count) filter (where s.state = 'yes'), 0)::integer as admitted,
    coalesce(sum(x.count) filter (where s.state = 'no'), 0)::integer as "not",
    coalesce(sum(x.count) filter (where s.state = 'unknown'), 0)::integer as unknown
  from wanted_units u cross join periods p cross join lines l cross join ask
  left join people x on x.unit_id = u.unit_id and x.period = p.period
  left join states s on s.row = x.row and s.source_id = l.source_id
  where u.is_named or exists_within(u.valid_from, u.valid_to, p.from_day, p.to_day)
  group by all
)
select unit_id, unit, period, from_day::text as "from", to_day::text as "to", source_id,
  case when is_known then admitted end as admitted,
  case when is_known then "not" end as "not",
  case when is_known then unknown end as unknown,
  case when is_known then admitted + "not" + unknown end as total,
  case when is_known and admitted + "not" + unknown > 0 then admitted / (admitted + "not" + unknown) end as share,
  case when is_known and source_id not like '%:unknown' and admitted + "not" > 0
    then admitted / (admitted + "not") end as share_known
from figures`;

const formSpans = `
delete from spans;
insert into spans
select unit_id, from_day, to_day, source_id from wanted_units, periods, (
  select null as source_id union all select source_id from wanted_sources
);
`;

const formRows = `
with figures as (
  select u.unit_id, u.name as unit, p.period, p.from_day, p.to_day, s.source_id,
    case when known(u.valid_from, u.valid_to, p.from_day, p.to_day, data_from, data_to, last_start) then n.admitted end as admitted,
    case when known(u.valid_from, u.valid_to, p.from_day, p.to_day, data_from, data_to, last_start) then t.admitted end as total
  from wanted_units u cross join periods p cross join wanted_sources s cross join ask
  join answers n on n.unit_id = u.unit_id and n.from_day = p.from_day and n.to_day = p.to_day and n.source_id = s.source_id
  join answers t on t.unit_id = u.unit_id and t.from_day = p.from_day and t.to_day = p.to_day and t.source_id is null
  where u.is_named or exists_within(u.valid_from, u.valid_to, p.from_day, p.to_day)
)
select unit_id, unit, period, from_day::text as "from", to_day::text as "to", source_id,
  admitted, null as "not", null as unknown, total,
  case when total > 0 then admitted / total end as share, null as share_known
from figures`;
