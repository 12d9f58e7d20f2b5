/**
 * Makes `resolved`: what every unit has to reach in every row of `target_periods (key, term_id, year,
 * first, last)`, `first` and `last` being the days counted. Set and in force at `asOf`, else the sum
 * of the years in `target_years (term_id, year)`, else the sum of the units directly below that exist in those days.
 */
export const targetsSql = `
create or replace temp table in_force as
select t.*, set_by is null or set_by = t.unit_id as is_own
from targets t, ask
where adopted_on is null or adopted_on <= as_of
qualify row_number() over (
  partition by t.unit_id, t.term_id, year, is_own order by adopted_on desc nulls last, t.row desc
) = 1;

create or replace temp table all_periods as
select key, term_id, year, first, last from target_periods
union all by name
select distinct 'plan ' || plan.year as key, null as term_id, plan.year as year,
  make_date(plan.year, 1, 1) as first, make_date(plan.year, 12, 31) as last
from target_periods p join target_years plan on plan.term_id = p.term_id;

create or replace temp table amounts as
with heads as (
  select u.unit_id, p.key, arg_max(m.members, m."on") as members
  from units u cross join all_periods p
  left join members m on m.unit_id = u.unit_id and m."on" <= p.first
  group by all
)
select i.unit_id, p.key, i.is_own,
  case i.basis
    when 'per_year' then i.target * coalesce(y.years, 1)
    when 'share_of_members' then ceil(i.target * h.members)
    else i.target end as target,
  case i.basis when 'per_year' then i.target_to * coalesce(y.years, 1) else i.target_to end as target_to,
  case when not i.is_own then i.set_by end as set_by
from in_force i
join all_periods p on p.term_id = i.term_id or p.year = i.year
join heads h on h.unit_id = i.unit_id and h.key = p.key
left join (select term_id, count(*) as years from target_years group by all) y on y.term_id = p.term_id;

create or replace temp table set_targets as
select unit_id, key,
  bool_or(is_own) as has_own,
  max(case when is_own then target end) as own_target,
  max(case when is_own then target_to end) as own_target_to,
  max(case when not is_own then target end) as other_target,
  max(case when not is_own then target_to end) as other_target_to,
  max(case when not is_own then set_by end) as other_set_by
from amounts group by all;

create or replace temp table settled as
select unit_id, key,
  case when has_own then own_target else other_target end as target,
  'set' as target_kind,
  case when has_own then own_target_to else other_target_to end as target_to,
  case when not has_own then other_set_by end as set_by,
  case when has_own then other_target end as other_target,
  case when has_own then other_set_by end as other_set_by
from set_targets
union all
select u.unit_id, p.key, sum(coalesce(case when has_own then own_target else other_target end, 0)), 'summed_years', null, null, null, null
from units u
join all_periods p on p.term_id is not null
join target_years y on y.term_id = p.term_id
left join set_targets s on s.unit_id = u.unit_id and s.key = 'plan ' || y.year
where not exists (select 1 from set_targets t where t.unit_id = u.unit_id and t.key = p.key)
group by all
having bool_and(case when has_own then own_target else other_target end is not null);

create or replace temp table resolved as
with recursive open as (
  select u.unit_id as top, p.key, p.first, p.last, u.unit_id as here
  from units u, all_periods p
  where not exists (select 1 from settled s where s.unit_id = u.unit_id and s.key = p.key)
  union all
  select o.top, o.key, o.first, o.last, u.unit_id
  from open o join units u on u.parent_id = o.here
  where exists_within(u.valid_from, u.valid_to, o.first, o.last)
    and not exists (select 1 from settled s where s.unit_id = u.unit_id and s.key = o.key)
),
parts as (
  select o.top, o.key, u.unit_id as part, s.unit_id is not null as is_settled, s.target
  from open o
  left join units u on u.parent_id = o.here and exists_within(u.valid_from, u.valid_to, o.first, o.last)
  left join settled s on s.unit_id = u.unit_id and s.key = o.key
)
select * from settled
union all
select top, key, sum(target), 'summed_units', null, null, null, null
from parts group by top, key
having bool_and(part is not null) and bool_and(target is not null or not is_settled);
`;
