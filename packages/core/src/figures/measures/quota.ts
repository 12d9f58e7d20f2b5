import type { QuotaRow } from '../../analyses/quota.ts';
import type { UnitsByStatusRow } from '../../analyses/units-by-status.ts';
import {
  gapBySign,
  quotaOperandWords,
  quotaWords,
  statusWords,
  targetKindWords,
  unitsByStatusWords,
} from '../../messages/measures/quota.ts';
import { countedUnits, sharedWords } from '../../messages/measures/shared.ts';
import { computed, counted, dimension, found, type MeasuresOf } from '../measure.ts';

const { persons, years, days, members, personsPerMonth, units } = countedUnits;

export const quotaMeasures: MeasuresOf<QuotaRow> = {
  unit_id: dimension(sharedWords.unit_id),
  unit: dimension(sharedWords.unit),
  level: dimension(quotaWords.level),
  period: dimension(sharedWords.period),
  from: dimension(sharedWords.from, 'day'),
  to: dimension(sharedWords.to, 'day'),
  admitted: counted(sharedWords.admitted, persons),
  target: counted(quotaWords.target, persons),
  target_to: counted(quotaWords.target_to, persons),
  target_kind: found(quotaWords.target_kind, 'text', targetKindWords),
  attainment: computed(quotaWords.attainment, 'share', '{admitted} / {target}'),
  gap: {
    ...computed(quotaWords.gap, 'difference', '{admitted} − {target}', persons),
    bySign: gapBySign,
  },
  status: {
    ...computed(quotaWords.status, 'text', '{admitted} ⋚ {target}'),
    words: statusWords,
  },
  elapsed: computed(quotaWords.elapsed, 'share', '{days_elapsed} / {days_total}'),
  pace: computed(
    quotaWords.pace,
    'share',
    '{admitted} / ({target} × {days_elapsed} / {days_total})',
  ),
  needed_per_month: computed(
    quotaWords.needed_per_month,
    'decimal',
    'max(0; {target} − {admitted}) / ({days_left} / 30.4375)',
    personsPerMonth,
  ),
  set_by: found(quotaWords.set_by, 'text'),
  other_target: counted(quotaWords.other_target, persons),
  other_set_by: found(quotaWords.other_set_by, 'text'),
  years_met: counted(quotaWords.years_met, years),
  years_with_target: counted(quotaWords.years_with_target, years),
  every_year_met: computed(quotaWords.every_year_met, 'text', '{years_met} ⋚ {years_with_target}'),
  members_rate: computed(quotaWords.members_rate, 'share', '{admitted} / {members}'),
};

/** Numbers in the formulas above that are no columns. */
export const quotaOperands = {
  days_elapsed: counted(quotaOperandWords.days_elapsed, days),
  days_total: counted(quotaOperandWords.days_total, days),
  days_left: counted(quotaOperandWords.days_left, days),
  members: counted(quotaOperandWords.members, members),
};

export const unitsByStatusMeasures: MeasuresOf<UnitsByStatusRow> = {
  unit_id: dimension(sharedWords.unit_id),
  unit: dimension(sharedWords.unit),
  period: dimension(sharedWords.period),
  from: dimension(sharedWords.from, 'day'),
  to: dimension(sharedWords.to, 'day'),
  units: counted(unitsByStatusWords.units, units),
  exceeded: counted(unitsByStatusWords.exceeded, units),
  met: counted(unitsByStatusWords.met, units),
  not_met: counted(unitsByStatusWords.not_met, units),
  no_target: counted(unitsByStatusWords.no_target, units),
  unknown: counted(unitsByStatusWords.unknown, units),
  reached: computed(unitsByStatusWords.reached, 'count', '{exceeded} + {met}', units),
};
