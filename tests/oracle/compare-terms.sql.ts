import { answersSql } from './schema.sql.ts';

/**
 * `compareTerms`, row by row: months since each term's first day, up to its last day or `asOf`. A month
 * before the data has no figure; the running sum of a term that began before them is of what they hold.
 */
export function compareTermsSql(onlyForms: boolean): { prepare: string; rows: string } {
  return { prepare: `${months}${answersSql(onlyForms)}`, rows };
}

const months = `
create or replace temp table months as
with every_month as (
  select t.term_id, t.name as term, t.starts_on, t.ends_on, m as month,
    (t.starts_on + to_months(m::integer))::date as first,
    least((t.starts_on + to_months((m + 1)::integer))::date - 1, t.ends_on) as last
  from terms t, (select unnest(generate_series(0, 200)) as m)
  where (select count(*) = 0 from ask_terms) or t.term_id in (select term_id from ask_terms)
)
select term_id, term, starts_on, month, first as from_day, least(last, as_of) as to_day,
  first < data_from or last > as_of as partial, data_from, data_to, last_start
from every_month, (select data_from, data_to, last_start, as_of from ask)
where first <= least(last, as_of);

create or replace temp table wanted_units as
select * from chosen((select min(starts_on) from months), (select max(to_day) from months));
delete from spans;
insert into spans
select unit_id, from_day, to_day, null from wanted_units, months
union all
select unit_id, starts_on, to_day, null from wanted_units, months;
`;

const rows = `
select u.unit_id, u.name as unit, m.term_id, m.term, m.month::integer as month,
  m.from_day::text as "from", m.to_day::text as "to", m.partial,
  case when known(u.valid_from, u.valid_to, m.from_day, m.to_day, data_from, data_to, last_start) then n.admitted end as admitted,
  case when known(u.valid_from, u.valid_to, m.starts_on, m.to_day, data_from, data_to, last_start) then c.admitted end as cumulative
from wanted_units u cross join months m
join answers n on n.unit_id = u.unit_id and n.from_day = m.from_day and n.to_day = m.to_day
join answers c on c.unit_id = u.unit_id and c.from_day = m.starts_on and c.to_day = m.to_day
where u.is_named or exists_within(u.valid_from, u.valid_to, m.from_day, m.to_day)`;
