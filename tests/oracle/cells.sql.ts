/** Looks at every single day: who meets where, and how many localities meet in each cell. */
export const cellsSql = `
create or replace temp table meetings as
with spells as (
  select locality_id, cell_id,
    unnest(generate_series("from", coalesce("to", date '2016-03-01'), interval 1 day))::date as day
  from cell_coverage
)
select distinct s.day, l.locality_id, l.unit_id, s.cell_id
from spells s join localities l using (locality_id)
where exists_within(l.valid_from, l.valid_to, s.day, s.day);

create or replace temp table merged as
select day, cell_id, count(*) as localities from meetings group by all having count(*) >= 2;

-- Which days the data on cells speak of. Without any meeting no locality has a cell on any day. Where
-- nothing is stated they go to five years after the end of the year of the last day in the tables.
create or replace temp view cell_days as
select coalesce((select min(day) from meetings), date '0001-01-01') as first,
  case when is_stated then data_to else greatest(last_start, (
    select make_date(year(max(day))::bigint, 12, 31) from (
      select "from" as day from cell_coverage union select "to" from cell_coverage
      union select valid_from from localities union select valid_to from localities
    ))) + interval 5 year end as last
from ask;
`;

/** `mergedCells`, row by row, from its definition. */
export const mergedCellsSql = `
with days as (
  select "on" as day from ask where "on" is not null
  union select "from" from ask where "on" is null
  union select "to" from ask where "on" is null
  union
  select last.day from ask, (
    select (make_date(2013, 1, 1) + to_months(n * m.months))::date - 1 as day, m.every
    from (select unnest(generate_series(0, 60))::integer as n),
      (values ('month', 1), ('quarter', 3), ('half_year', 6), ('year', 12)) m(every, months)
  ) last
  where "on" is null and last.every = coalesce(ask.every, 'month') and last.day between "from" and "to"
),
states as (
  select d.day, l.locality_id, c.ancestor as unit_id,
    case
      when bool_or(m.cell_id is not null and g.cell_id is null) then 'own'
      when bool_or(m.cell_id is not null) then 'joint' else 'none' end as state
  from days d join localities l on exists_within(l.valid_from, l.valid_to, d.day, d.day)
  join closure c on c.unit_id = l.unit_id
  left join meetings m on m.day = d.day and m.locality_id = l.locality_id
  left join merged g on g.day = d.day and g.cell_id = m.cell_id
  group by all
),
cells as (
  select m.day, c.ancestor as unit_id, count(distinct m.cell_id) as merged_cells
  from meetings m join merged using (day, cell_id) join closure c on c.unit_id = m.unit_id
  group by all
),
shown as (
  select u.unit_id, u.name, d.day,
    d.day <= last and exists_within(u.valid_from, u.valid_to, d.day, d.day) as is_there,
    d.day between first and last and exists_within(u.valid_from, u.valid_to, d.day, d.day) as is_told
  from chosen((select min(day) from days), (select max(day) from days)) u cross join days d cross join cell_days
)
select u.unit_id, u.name as unit, u.day::text as "on",
  case when is_there then count(s.state)::integer end as localities,
  case when is_told then count(*) filter (where s.state = 'own')::integer end as own,
  case when is_told then count(*) filter (where s.state = 'joint')::integer end as joint,
  case when is_told then count(*) filter (where s.state = 'none')::integer end as none,
  case when is_told and count(s.state) > 0 then count(*) filter (where s.state = 'own') / count(s.state) end as own_share,
  case when is_told then coalesce(any_value(c.merged_cells), 0)::integer end as merged_cells
from shown u
left join states s on s.unit_id = u.unit_id and s.day = u.day
left join cells c on c.unit_id = u.unit_id and c.day = u.day
group by u.unit_id, u.name, u.day, u.is_there, u.is_told`;

/** `eliminations`: the days on which a cell begins or ceases to be merged, and why it ceases. */
export const eliminationsSql = `
with changes as (
  select m.cell_id, m.day as on_day, m.day as met_on, 'formed' as event
  from merged m anti join merged b on b.cell_id = m.cell_id and b.day = m.day - 1
  union all
  select m.cell_id, (m.day + 1)::date, m.day, 'eliminated'
  from merged m anti join merged n on n.cell_id = m.cell_id and n.day = m.day + 1
),
events as (
  select changes.* from changes, ask, cell_days
  where on_day > "from" and on_day <= "to" and on_day <= cell_days.last
),
met as (
  select e.*, m.locality_id, l.unit_id, l.row,
    exists_within(l.valid_from, l.valid_to, e.on_day, e.on_day) as is_left,
    exists (select 1 from meetings n where n.day = e.on_day and n.locality_id = l.locality_id) as is_covered,
    exists (select 1 from meetings n join merged g using (day, cell_id)
      where n.day = e.on_day and n.locality_id = l.locality_id) as is_joint
  from events e
  join meetings m on m.day = e.met_on and m.cell_id = e.cell_id
  join localities l on l.locality_id = m.locality_id
),
sizes as (
  select cell_id, on_day, event, count(*) as size from met group by all
),
holders as (
  select cell_id, on_day, event, c.ancestor, max(c.depth) as far
  from met join closure c on c.unit_id = met.unit_id join sizes using (cell_id, on_day, event)
  group by all
  having count(*) = any_value(size)
),
lowest as (
  select cell_id, on_day, event, arg_min(ancestor, far) as unit_id from holders group by all
),
told as (
  select m.cell_id, m.on_day, m.event, count(*) as localities,
    string_agg(locality_id, '&' order by m.row) as locality_ids,
    case
      when m.event = 'formed' then null
      when bool_or(is_left and not is_covered) then 'dissolved'
      when bool_or(is_left and is_joint) then 'regrouped'
      when count(*) filter (where is_left) <= 1 then 'localities_joined'
      else 'split' end as cause
  from met m group by m.cell_id, m.on_day, m.event
)
select t.cell_id, coalesce(l.unit_id, '') as unit_id, coalesce(u.name, '') as unit, t.on_day::text as "on", t.event, t.cause,
  t.localities::integer as localities, t.locality_ids
from told t
left join lowest l using (cell_id, on_day, event)
left join units u on u.unit_id = l.unit_id
where case
  when l.unit_id is null then (select level is null and under is null from ask) and (select count(*) = 0 from ask_units)
  else l.unit_id in (
    select c.unit_id from chosen((select "from" from ask), (select "to" from ask)) w
    join closure c on c.ancestor = w.unit_id) end`;

/** `eliminatedOn`: the day after the last day up to `asOf` on which a unit had a merged cell. */
export const eliminatedOnSql = `
with had as (
  select c.ancestor as unit_id, m.day, count(distinct m.cell_id) as cells
  from meetings m join merged using (day, cell_id) join closure c on c.unit_id = m.unit_id, ask
  where m.day <= ask.as_of
  group by all
),
last as (
  select u.unit_id, u.name, max(h.day) as day, max(case when h.day = as_of then h.cells end) as now,
    any_value(as_of between cell_days.first and cell_days.last
      and exists_within(u.valid_from, u.valid_to, as_of, as_of)) as is_told
  from chosen((select as_of from ask), (select as_of from ask)) u cross join ask cross join cell_days
  left join had h on h.unit_id = u.unit_id
  group by all
)
select unit_id, name as unit, as_of::text as "on",
  case when is_told then coalesce(now, 0)::integer end as merged_cells,
  case when is_told and now is null and day is not null then (day + 1)::date::text end as eliminated_on
from last, ask`;

/** `remainingLocalities`: the localities without a cell of their own, and the first day of that state. */
export const remainingSql = `
with days as (
  select unnest(generate_series(date '2013-12-01', (select "on" from ask), interval 1 day))::date as day
),
states as (
  select d.day, l.locality_id, l.name, l.unit_id,
    case
      when bool_or(m.cell_id is not null and g.cell_id is null) then 'own'
      when bool_or(m.cell_id is not null) then 'joint' else 'none' end as state,
    string_agg(m.cell_id, '&' order by m.cell_id) as cell_ids
  from days d join localities l on exists_within(l.valid_from, l.valid_to, d.day, d.day)
  left join meetings m on m.day = d.day and m.locality_id = l.locality_id
  left join merged g on g.day = d.day and g.cell_id = m.cell_id
  group by all
),
now as (
  select s.* from states s, ask where s.day = ask."on" and s.state <> 'own'
),
since as (
  select n.locality_id, coalesce(max(o.day) + 1, min(e.day))::date as first
  from now n
  left join states o on o.locality_id = n.locality_id and o.state <> n.state
  left join states e on e.locality_id = n.locality_id
  group by n.locality_id
)
select n.unit_id, u.name as unit, n.locality_id, n.name as locality, n.day::text as "on", n.state,
  case when since.first >= (select min("from") from cell_coverage) then since.first::text end as since,
  coalesce(n.cell_ids, '') as cell_ids
from now n join since using (locality_id) join units u on u.unit_id = n.unit_id
where n.day between (select first from cell_days) and (select last from cell_days) and n.unit_id in (
  select c.unit_id from chosen((select "on" from ask), (select "on" from ask)) w
  join closure c on c.ancestor = w.unit_id)`;
