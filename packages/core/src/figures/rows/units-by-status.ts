import { quotaAttainment, type QuotaRow } from '../../analyses/quota.ts';
import type { UnitsByStatusRow } from '../../analyses/units-by-status.ts';
import { explainWords } from '../../messages/explain.ts';
import { addressOf } from '../address.ts';
import type { FigureFamily } from '../evidence.ts';
import { quotaMeasures } from '../measures/quota.ts';

/** What the counts of units rest on: the result of each of them. */
export const unitsByStatusFamily: FigureFamily<'unitsByStatus'> = {
  evidence: ({ dataset, analysis, row }, measure) => {
    const { units: _, level: __, ...options } = analysis.options;
    const judged = quotaAttainment(dataset, { ...options, under: row.unit_id });
    const parts = judged.rows
      .filter((one) => one.period === row.period && counts(one, measure as Counted))
      .map((one) => ({
        measure: 'status',
        label: explainWords.partOf(quotaMeasures.status.label, { vi: one.unit, en: one.unit }),
        value: one.status,
        address: addressOf(judged, one, 'status'),
        behind: [],
      }));
    const expression = explainWords.countOfUnits(parts.length);
    return { by: 'count', rows: [], parts, excluded: [], expression };
  },
};

/** The columns that are counted. */
type Counted = Exclude<keyof UnitsByStatusRow, 'reached'>;

function counts({ status }: QuotaRow, measure: Counted): boolean {
  return measure === 'units' || measure === (status ?? 'unknown');
}
