import { chosenSources } from '../../analyses/chosen-sources.ts';
import { resolveTrend } from '../../analyses/trend-periods.ts';
import { type Dataset, type Interval, UNKNOWN, YES } from '../../dataset/dataset.ts';
import { parseDay } from '../../dataset/days.ts';
import { explainWords } from '../../messages/explain.ts';
import { type Evidence, type FigureFamily, NO_EVIDENCE } from '../evidence.ts';
import { exclusion } from '../left-out.ts';
import { admissionRows, type AdmissionFilter } from './admissions.ts';
import { admittedEvidence } from './admitted.ts';

/** What the counts of a trend rest on; each measure counts over days of its own. */
export const trendFamily: FigureFamily<'trend'> = {
  evidence: ({ dataset, analysis, row, unit }, measure) => {
    const { periods } = resolveTrend(dataset, analysis.options);
    const period = periods.find(({ name }) => name === row.period)!;
    const counted: Readonly<Record<string, Interval | false>> = {
      admitted: period,
      previous: period.knowsPrevious && period.previous,
      rolling_12m: period.knowsRolling && period.rolling,
      cumulative: period.inTerm && period.cumulative,
    };
    const within = counted[measure];
    if (!within) return NO_EVIDENCE;
    const { source, countBy } = analysis.options;
    const filter = { unit, within: { from: within.from, to: within.to }, countBy };
    return source === undefined
      ? withDays(dataset, filter)
      : ofSource(dataset, filter, chosenSources(dataset, [source])[0]!);
  },
};

/** What the counts of terms side by side rest on. */
export const compareTermsFamily: FigureFamily<'compareTerms'> = {
  evidence: ({ dataset, analysis, row, unit }, measure) => {
    const term = dataset.terms.find(({ id }) => id === row.term_id)!;
    const from = measure === 'cumulative' ? term.from : parseDay(row.from)!;
    if (row[measure as 'admitted' | 'cumulative'] === null) return NO_EVIDENCE;
    const within = { from, to: parseDay(row.to)! };
    return withDays(dataset, { unit, within, countBy: analysis.options.countBy });
  },
};

function withDays(dataset: Dataset, filter: AdmissionFilter): Evidence {
  return { ...admittedEvidence(dataset, filter), within: filter.within };
}

function ofSource(dataset: Dataset, filter: AdmissionFilter, source: number): Evidence {
  const { admissions, sources } = dataset;
  if (!admissions)
    return { ...admittedEvidence(dataset, { ...filter, source }), within: filter.within };
  const { states } = admissions.combinations;
  const hasState = (state: number) => (combination: number) =>
    states[combination * sources.length + source] === state;
  const counted = withDays(dataset, { ...filter, accepts: hasState(YES) });
  const unknown = admissionRows(dataset, { ...filter, accepts: hasState(UNKNOWN) });
  if (unknown.length === 0) return counted;
  const reason = explainWords.unknownSource(sources[source]!.label);
  const left = exclusion('unknown_source', 'admissions', unknown, reason);
  return { ...counted, excluded: [...counted.excluded, left] };
}
