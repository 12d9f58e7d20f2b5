import type { QuotaAttainment, QuotaRow } from '@ketnap/core';

type Pair = readonly [admitted: number | null, target: number | null];

/** A row of each pair of admitted and target, of units named by their place. */
export function quota(
  pairs: readonly Pair[],
  { elapsed = 1, period = '2015-2020', unit = (i: number) => `u${i}` } = {},
): QuotaAttainment {
  const rows = pairs.map(([admitted, target], i): QuotaRow => {
    const gap = admitted === null || target === null ? null : admitted - target;
    const status = gap === null ? null : gap > 0 ? 'exceeded' : gap === 0 ? 'met' : 'not_met';
    return {
      unit_id: unit(i),
      unit: unit(i),
      level: 'commune',
      period,
      from: '2015-08-15',
      to: '2020-08-14',
      admitted,
      target,
      target_to: null,
      target_kind: target === null ? null : 'set',
      attainment: gap === null || target === 0 ? null : admitted! / target!,
      gap,
      status: target === null ? 'no_target' : status,
      elapsed,
      pace: null,
      needed_per_month: null,
      set_by: null,
      other_target: null,
      other_set_by: null,
      years_met: null,
      years_with_target: null,
      every_year_met: null,
      members_rate: null,
    };
  });
  return {
    kind: 'quotaAttainment',
    options: { term: '2015-2020', asOf: '2020-08-14' },
    rows,
    notes: [],
  };
}
