import { answersSql } from './schema.sql.ts';
import { targetsSql } from './targets.sql.ts';

/** `quotaAttainment`, row by row, from its definition. */
export function quotaSql(onlyForms: boolean): { prepare: string; rows: string } {
  return {
    prepare: `${periods}${onlyForms ? toldYears : ''}${targetPeriods}${targetsSql}${askedSpans}${answersSql(onlyForms)}`,
    rows,
  };
}

/** A term, its plan years as whole calendar years, or the years asked for; only those begun by `asOf`. */
const periods = `
create or replace temp table periods as
with wanted as (
  select term_id as period, term_id, null as year, starts_on as whole_from, ends_on as whole_to
  from terms join ask using (term_id) where coalesce(every, 'term') = 'term'
  union all
  select y.year::text, null, y.year, make_date(y.year, 1, 1), make_date(y.year, 12, 31)
  from (
    select year from plan_years join ask using (term_id) where every = 'year'
    union all
    select unnest(generate_series(first_year, last_year)) from ask where first_year is not null
  ) y
)
select wanted.*, whole_from as from_day, least(whole_to, as_of) as to_day, false as is_part
from wanted, ask where whole_from <= as_of;

-- A term's complete years: wholly over by asOf and wholly within the days of the data.
create or replace temp table complete as
select p.period, y.year, make_date(y.year, 1, 1) as first, make_date(y.year, 12, 31) as last
from periods p join plan_years y using (term_id), ask
where make_date(y.year, 12, 31) <= least(as_of, data_to) and make_date(y.year, 1, 1) >= data_from;

create or replace temp table told_years (term_id text, year integer);
`;

/**
 * Where forms meet not both ends of a term's days, its whole plan years within the days of the data are told
 * instead, if forms meet their ends.
 */
const toldYears = `
create or replace temp table seams as
select "from" as day from totals union select ("to" + 1)::date from totals;

insert into told_years
select p.term_id, y.year
from periods p join plan_years y using (term_id), ask
where make_date(y.year, 1, 1) >= greatest(from_day, data_from)
  and make_date(y.year, 12, 31) <= least(to_day, data_to)
  and not (from_day in (select day from seams) and (to_day + 1)::date in (select day from seams));

delete from told_years where not (
  (select make_date(min(year), 1, 1) from told_years) in (select day from seams)
  and (select make_date(max(year) + 1, 1, 1) from told_years) in (select day from seams)
);

update periods set is_part = true, from_day = first, whole_from = first, to_day = last, whole_to = last
from (
  select term_id, make_date(min(year), 1, 1) as first, make_date(max(year), 12, 31) as last
  from told_years group by term_id
) told
where told.term_id = periods.term_id;
`;

/** A part of a term has the targets of its years; that of the whole term only says whether there is one. */
const targetPeriods = `
create or replace temp table target_years as
select term_id, year from plan_years
union all
select 'part of ' || term_id, year from told_years;

create or replace temp table target_periods as
select period as key, case when is_part then 'part of ' || term_id else term_id end as term_id, year,
  from_day as first, to_day as last
from periods
union all
select 'whole ' || period, term_id, null, from_day, to_day from periods where is_part;
`;

const askedSpans = `
create or replace temp table wanted_units as
select * from chosen((select min(from_day) from periods), (select max(to_day) from periods));
delete from spans;
insert into spans
select unit_id, from_day, to_day, null from wanted_units, periods
union all
select unit_id, first, last, null from wanted_units, complete;
`;

const rows = `
with met as (
  select c.period, u.unit_id, count(*) as with_target,
    case when bool_and(n.admitted is not null and exists_within(u.valid_from, u.valid_to, c.first, c.last))
      then count(*) filter (where n.admitted >= r.target) end as met
  from complete c cross join wanted_units u
  join resolved r on r.unit_id = u.unit_id and r.key = 'plan ' || c.year
  join answers n on n.unit_id = u.unit_id and n.from_day = c.first and n.to_day = c.last
  where r.target is not null
  group by all
),
heads as (
  select u.unit_id, p.period, arg_max(m.members, m."on") as members
  from wanted_units u, periods p
  join members m on m.unit_id = u.unit_id and m."on" <= p.whole_from
  where p.year is not null
  group by all
),
figures as (
  select u.unit_id, u.name as unit, u.level, p.period, p.from_day, p.to_day, p.whole_to,
    case when known(u.valid_from, u.valid_to, p.from_day, p.to_day, data_from, data_to, last_start) then n.admitted end as admitted,
    r.target, r.target_to, r.target_kind, r.set_by, r.other_target, r.other_set_by,
    (p.to_day - p.whole_from + 1) / (p.whole_to - p.whole_from + 1) as elapsed,
    p.whole_to - p.to_day as days_left, w.target as whole_target, m.met, m.with_target, h.members
  from wanted_units u cross join periods p cross join ask
  join answers n on n.unit_id = u.unit_id and n.from_day = p.from_day and n.to_day = p.to_day
  left join resolved r on r.unit_id = u.unit_id and r.key = p.period
  left join resolved w on w.unit_id = u.unit_id and w.key = 'whole ' || p.period
  left join met m on m.unit_id = u.unit_id and m.period = p.period
  left join heads h on h.unit_id = u.unit_id and h.period = p.period
  where u.is_named or exists_within(u.valid_from, u.valid_to, p.from_day, p.to_day)
)
select unit_id, unit, level, period, from_day::text as "from", to_day::text as "to", admitted,
  target::double as target, target_to::double as target_to,
  case when target is not null then target_kind end as target_kind,
  case when target > 0 then admitted / target::double end as attainment,
  (admitted - target)::double as gap,
  case when target is null and whole_target is null then 'no_target' when admitted > target then 'exceeded'
    when admitted = target then 'met' when admitted < target then 'not_met' end as status,
  elapsed,
  case when target > 0 then admitted / (target::double * elapsed) end as pace,
  case when days_left > 0 and admitted is not null and target is not null
    then greatest(target - admitted, 0)::double / (days_left / 30.4375::double) end as needed_per_month,
  set_by, other_target::double as other_target, other_set_by,
  met::integer as years_met, with_target::integer as years_with_target, met = with_target as every_year_met,
  case when members > 0 then admitted / members end as members_rate
from figures`;
