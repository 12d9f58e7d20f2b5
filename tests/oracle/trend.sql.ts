import { answersSql } from './schema.sql.ts';

/** `trend`, row by row, from its definition. */
export function trendSql(onlyForms: boolean): { prepare: string; rows: string } {
  return { prepare: `${periods}${askedSpans}${answersSql(onlyForms)}`, rows };
}

/**
 * Day `d` of one term stands beside the day of another that is as many whole months, then as many
 * days, after that one's start.
 */
const sameDistance = `
create or replace macro months_after(start, day) as (
  select max(m) from (select unnest(generate_series(0, 400)) as m) where start + to_months(m::integer) <= day
);
create or replace macro same_distance(start, day, other) as
  (other + to_months(months_after(start, day)::integer))::date
  + (day - (start + to_months(months_after(start, day)::integer))::date)::integer;
`;

const periods = `${sameDistance}
create or replace temp table bounds as
select greatest(coalesce("from", data_from), data_from) as first, as_of as last, every from ask;

-- The year before 29 February begins on 1 March, and where a month ends, that month ended.
create or replace macro first_year_before(day) as (
  case when month(day) = 2 and day(day) = 29 then make_date(year(day) - 1, 3, 1) else (day - interval 1 year)::date end
);
create or replace macro last_year_before(day) as
  case when day = last_day(day) then last_day((day - interval 1 year)::date) else (day - interval 1 year)::date end;

create or replace temp table periods as
with step as (
  select *, case every when 'month' then 1 when 'quarter' then 3 when 'half_year' then 6 when 'year' then 12 end as months
  from bounds
),
calendar as (
  select (make_date(1990, 1, 1) + to_months((n * months)::integer))::date as whole_from,
    (make_date(1990, 1, 1) + to_months(((n + 1) * months)::integer))::date - 1 as whole_to, every
  from step, (select unnest(generate_series(0, 500)) as n) where every <> 'term'
),
cut as (
  select case every
      when 'month' then strftime(whole_from, '%Y-%m')
      when 'quarter' then year(whole_from) || '-Q' || quarter(whole_from)
      when 'half_year' then year(whole_from) || '-H' || ((month(whole_from) + 5) // 6)
      else year(whole_from)::text end as period,
    whole_from, whole_to, greatest(whole_from, first) as from_day, least(whole_to, last) as to_day
  from calendar, (select first, last from bounds)
),
by_calendar as (
  select *, first_year_before(from_day) as previous_from, last_year_before(to_day) as previous_to
  from cut where from_day <= to_day
),
ordered as (
  select *, lag(starts_on) over (order by starts_on) as other_from, lag(ends_on) over (order by starts_on) as other_to
  from terms
),
by_term as (
  select term_id as period, starts_on as whole_from, ends_on as whole_to,
    greatest(starts_on, first) as from_day, least(ends_on, last) as to_day,
    starts_on, ends_on, other_from, other_to
  from ordered, bounds where every = 'term' and greatest(starts_on, first) <= least(ends_on, last)
),
all_periods as (
  select * from by_calendar
  union all
  select period, whole_from, whole_to, from_day, to_day,
    same_distance(starts_on, from_day, other_from),
    case when to_day = ends_on then other_to
      else least(same_distance(starts_on, (to_day + 1)::date, other_from) - 1, other_to) end
  from by_term
)
select p.*, from_day > whole_from or to_day < whole_to as partial,
  first_year_before((to_day + 1)::date) as rolling_from,
  (select max(starts_on) from terms where to_day between starts_on and ends_on) as term_from
from all_periods p;
`;

const askedSpans = `
create or replace temp table wanted_units as
select * from chosen((select min(from_day) from periods), (select max(to_day) from periods));
delete from spans;
insert into spans
select unit_id, s.a, s.b, source_id from wanted_units, ask, (
  select from_day as a, to_day as b from periods
  union select previous_from, previous_to from periods where previous_from <= previous_to
  union select rolling_from, to_day from periods
  union select term_from, to_day from periods where term_from is not null
) s;
`;

const rows = `
with figures as (
  select u.unit_id, u.name as unit, p.*,
    case when known(u.valid_from, u.valid_to, p.from_day, p.to_day, data_from, data_to, last_start) then n.admitted end as admitted,
    case when p.previous_from >= data_from and p.previous_to <= data_to and p.previous_from <= last_start
      and always_there(u.valid_from, u.valid_to, p.previous_from, p.previous_to) then b.admitted end as previous,
    case when p.rolling_from >= data_from and p.to_day <= data_to and p.rolling_from <= last_start
      and exists_within(u.valid_from, u.valid_to, p.rolling_from, p.to_day) then r.admitted end as rolling_12m,
    case when known(u.valid_from, u.valid_to, p.term_from, p.to_day, data_from, data_to, last_start) then c.admitted end as cumulative,
    always_there(u.valid_from, u.valid_to, p.from_day, p.to_day) as is_whole
  from wanted_units u cross join periods p cross join ask
  join answers n on n.unit_id = u.unit_id and n.from_day = p.from_day and n.to_day = p.to_day
  left join answers b on b.unit_id = u.unit_id and b.from_day = p.previous_from and b.to_day = p.previous_to
  left join answers r on r.unit_id = u.unit_id and r.from_day = p.rolling_from and r.to_day = p.to_day
  left join answers c on c.unit_id = u.unit_id and c.from_day = p.term_from and c.to_day = p.to_day
  where u.is_named or exists_within(u.valid_from, u.valid_to, p.from_day, p.to_day)
)
select unit_id, unit, period, from_day::text as "from", to_day::text as "to", partial, admitted, previous,
  case when is_whole then admitted - previous end as change,
  case when is_whole and previous > 0 then (admitted - previous) / previous end as change_rate,
  rolling_12m, cumulative
from figures`;
