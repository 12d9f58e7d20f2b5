import type { CompareTermsRow } from '../../analyses/compare-terms.ts';
import type { TrendRow } from '../../analyses/trend.ts';
import { countedUnits, sharedWords } from '../../messages/measures/shared.ts';
import { changeBySign, compareTermsWords, trendWords } from '../../messages/measures/trends.ts';
import { computed, counted, dimension, type MeasuresOf } from '../measure.ts';

const { persons } = countedUnits;

export const trendMeasures: MeasuresOf<TrendRow> = {
  unit_id: dimension(sharedWords.unit_id),
  unit: dimension(sharedWords.unit),
  period: dimension(sharedWords.period),
  from: dimension(sharedWords.from, 'day'),
  to: dimension(sharedWords.to, 'day'),
  partial: dimension(sharedWords.partial),
  admitted: counted(sharedWords.admitted, persons),
  previous: counted(trendWords.previous, persons),
  change: {
    ...computed(trendWords.change, 'difference', '{admitted} − {previous}', persons),
    bySign: changeBySign,
  },
  change_rate: {
    ...computed(trendWords.change_rate, 'rate', '({admitted} − {previous}) / {previous}'),
    bySign: changeBySign,
  },
  rolling_12m: counted(trendWords.rolling_12m, persons),
  cumulative: counted(trendWords.cumulative, persons),
};

export const compareTermsMeasures: MeasuresOf<CompareTermsRow> = {
  unit_id: dimension(sharedWords.unit_id),
  unit: dimension(sharedWords.unit),
  term_id: dimension(compareTermsWords.term_id),
  term: dimension(compareTermsWords.term),
  month: dimension(compareTermsWords.month, 'count'),
  from: dimension(sharedWords.from, 'day'),
  to: dimension(sharedWords.to, 'day'),
  partial: dimension(sharedWords.partial),
  admitted: counted(compareTermsWords.admitted, persons),
  cumulative: counted(trendWords.cumulative, persons),
};
