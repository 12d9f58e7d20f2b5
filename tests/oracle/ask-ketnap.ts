import * as ketnap from '@ketnap/core';
import type { Question, Row } from './oracle.ts';
import type { Asked } from './questions.ts';
import type { Value } from './random-admissions.ts';
import type { RandomDataset } from './random-dataset.ts';

/** The random dataset as Ketnap is given it: forms without the truth behind them. */
export function toDataset(tables: RandomDataset): ketnap.Dataset {
  const { covers, units, terms, targets, members, sources, localities, cell_coverage } = tables;
  const shared = { units, terms, targets, members, sources, localities, cell_coverage };
  const counted = tables.totals
    ? { totals: tables.totals }
    : { admissions: toColumns(tables.admissions, tables) };
  return ketnap.createDataset({ ...shared, ...counted }, covers ? { covers } : {});
}

/** The rows of an analysis. */
export function askKetnap(dataset: ketnap.Dataset, asked: Asked, question: Question): Row[] {
  return ketnap.compute(dataset, asked, question).rows as unknown as Row[];
}

/** As columns, so that those of no rows are there too. */
function toColumns(
  admissions: RandomDataset['admissions'],
  { sources }: Pick<RandomDataset, 'sources'>,
): Record<string, Value[]> {
  const days = ['admitted_on', 'decided_on', 'ceremony_on', 'recognised_on'];
  const names = ['unit_id', 'count', ...days, ...sources.map(({ column }) => column)];
  return Object.fromEntries(
    names.map((name) => [name, admissions.map((row) => row[name] ?? null)]),
  );
}
