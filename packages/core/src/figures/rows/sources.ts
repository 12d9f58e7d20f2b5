import { attributesOf, chosenSources } from '../../analyses/chosen-sources.ts';
import type { IntersectionRow } from '../../analyses/intersections.ts';
import type { SourceRow } from '../../analyses/sources.ts';
import { type Dataset, NO, UNKNOWN, YES } from '../../dataset/dataset.ts';
import { parseDay } from '../../dataset/days.ts';
import { explainWords } from '../../messages/explain.ts';
import { type Evidence, type Figure, type FigureFamily, rowsBehind } from '../evidence.ts';
import type { Exclusion } from '../explanation.ts';
import { exclusion } from '../left-out.ts';
import { readText } from '../table-rows.ts';
import { admissionRows, type AdmissionFilter } from './admissions.ts';
import { admittedEvidence } from './admitted.ts';

/** The state of one admission in what a row is about, by the combination of its source states. */
type StateOf = (combination: number) => number;

/** What the counts of a source rest on. */
export const sourceBreakdownFamily: FigureFamily<'sourceBreakdown'> = {
  evidence: (figure, measure) => {
    const { dataset, row } = figure;
    const filter = filterOf(figure);
    const source = dataset.sources.findIndex(({ id }) => id === row.source_id);
    if (measure === 'total') return admittedEvidence(dataset, filter);
    if (!dataset.admissions) return admittedEvidence(dataset, { ...filter, source });
    const stateOf = source < 0 ? restState(figure, row) : sourceState(dataset, source);
    const wanted = { admitted: YES, not: NO, unknown: UNKNOWN }[measure];
    const evidence = admittedEvidence(dataset, {
      ...filter,
      accepts: (combination) => stateOf(combination) === wanted,
    });
    return wanted === UNKNOWN
      ? evidence
      : withUnknown(dataset, evidence, filter, stateOf, { vi: row.source, en: row.source_en });
  },
};

/** What the count of a combination of sources rests on. */
export const sourceIntersectionsFamily: FigureFamily<'sourceIntersections'> = {
  evidence: (figure, measure) => {
    const { dataset, row } = figure;
    const ids = row.sources === '' ? [] : row.sources.split('&');
    if (measure === 'degree') return sourcesEvidence(dataset, ids);
    const chosen = chosenSources(dataset, figure.analysis.options.sources);
    const states = chosen.map((source) => sourceState(dataset, source));
    const isIn = chosen.map((source) => ids.includes(dataset.sources[source]!.id));
    return admittedEvidence(dataset, {
      ...filterOf(figure),
      accepts: (combination) => {
        const held = states.map((stateOf) => stateOf(combination));
        const isThis = held.every((state, at) => (state === YES) === isIn[at]);
        return isThis && (measure === 'admitted' || held.includes(UNKNOWN));
      },
    });
  },
};

function filterOf({
  analysis,
  row,
  unit,
}: Figure<'sourceBreakdown'> | Figure<'sourceIntersections'>): AdmissionFilter {
  const { from, to }: SourceRow | IntersectionRow = row;
  return {
    unit,
    within: { from: parseDay(from)!, to: parseDay(to)! },
    countBy: analysis.options.countBy,
  };
}

function sourceState(dataset: Dataset, source: number): StateOf {
  const { states } = dataset.admissions!.combinations;
  const width = dataset.sources.length;
  return (combination) => states[combination * width + source]!;
}

/** The state in a row of an attribute that is no source of the table: its unknown, or its other values. */
function restState({ dataset, analysis }: Figure<'sourceBreakdown'>, row: SourceRow): StateOf {
  const chosen = chosenSources(dataset, analysis.options.sources);
  const attributes = attributesOf(chosen.map((source) => dataset.sources[source]!));
  const isUnknownRow = row.source_id.endsWith(':unknown');
  const column = row.source_id.slice(0, row.source_id.lastIndexOf(':'));
  const members = attributes.find((one) => one.column === column)?.members ?? [];
  const states = members.map((at) => sourceState(dataset, chosen[at]!));
  return (combination) => {
    const held = states.map((stateOf) => stateOf(combination));
    if (held.includes(YES)) return NO;
    if (!held.includes(UNKNOWN)) return isUnknownRow ? NO : YES;
    return isUnknownRow ? YES : UNKNOWN;
  };
}

/** Says too who is left out because it is unknown whether they are of the source. */
function withUnknown(
  dataset: Dataset,
  evidence: Evidence,
  filter: AdmissionFilter,
  stateOf: StateOf,
  label: { readonly vi: string; readonly en: string },
): Evidence {
  const rows = admissionRows(dataset, {
    ...filter,
    accepts: (combination) => stateOf(combination) === UNKNOWN,
  });
  if (rows.length === 0) return evidence;
  const unknown: Exclusion = exclusion(
    'unknown_source',
    'admissions',
    rows,
    explainWords.unknownSource(label),
  );
  return { ...evidence, excluded: [...evidence.excluded, unknown] };
}

function sourcesEvidence(dataset: Dataset, ids: readonly string[]): Evidence {
  const idOf = readText(dataset, 'sources', 'source_id');
  const rows = Array.from({ length: dataset.tables.sources?.numRows() ?? 0 }, (_, row) => row);
  return rowsBehind('count', [
    { table: 'sources', rows: rows.filter((row) => ids.includes(idOf(row))) },
  ]);
}
