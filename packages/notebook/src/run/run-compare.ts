import { formatReference, KetnapError, measuresOf, parseReference } from '@ketnap/core';
import type { CompareBlock } from '../document/compare-block.ts';
import { notebookErrors } from '../messages/notebook.ts';
import type { CompareResult, LiveFigure } from '../result.ts';
import { compareColumns, type CompareColumn } from './compare-columns.ts';
import { aboutOf, findingOf } from './compare-words.ts';
import { differenceOf } from './difference.ts';
import { FigureReader } from './figure-reader.ts';
import { onePerson } from './one-person.ts';
import { revisedTarget } from './revised-target.ts';
import type { Run } from './run.ts';
import { unlessRefused } from './unless-refused.ts';

/** The measures of each thing that a block compares, and of two how they differ. */
export function runCompare(block: CompareBlock, run: Run): CompareResult {
  const { by } = block;
  const columns = compareColumns(block, run);
  const read = block.measures.map((measure) => ({
    label: new FigureReader(run).label(measure),
    figures: columns.map((column) => figureIn(column, by, measure)),
  }));
  const two = columns.length === 2 ? ([columns[0]!, columns[1]!] as const) : null;
  const differences = read.map(({ figures }) => (two ? differenceOf(figures, run) : null));
  return {
    type: 'compare',
    block,
    of: columns.map(({ id, name }) => ({ id, name })),
    about: aboutOf(by, run),
    finding: two && findingOf(by, two),
    rows: read.map((row, at) => ({ ...row, difference: differences[at]?.text ?? null })),
    notes: [
      ...new Set([
        ...(two ? onePerson(differences, [two[0].told, two[1].told], run.language) : []),
        ...(block.measures.some(hasTarget) ? columns.flatMap(revisions) : []),
        ...columns.flatMap(({ reader }) => reader.notes),
      ]),
    ],
  };
}

/** Whether a measure is one of a target, or against it. */
function hasTarget(measure: string): boolean {
  return /^quotaAttainment\/(target|attainment|gap)\b/.test(measure);
}

function revisions({ run }: CompareColumn): string[] {
  const revised = unlessRefused(() => revisedTarget(run.aside()));
  return revised === null ? [] : [revised];
}

function figureIn(
  { id, run, reader }: CompareColumn,
  by: CompareBlock['by'],
  measure: string,
): LiveFigure {
  if (by !== 'source') return reader.figure(measure);
  try {
    const reference = parseReference(measure);
    if (reference.analysis === 'trend') return reader.figure(measure);
    if (!Object.hasOwn(measuresOf(reference.analysis), 'source_id'))
      throw notebookErrors.notBySource(reference.analysis);
    return reader.figure(
      formatReference({ ...reference, row: { ...reference.row, source_id: id } }),
    );
  } catch (error) {
    if (!(error instanceof KetnapError)) throw error;
    return { text: '–', address: null, fault: error.messages[run.language] };
  }
}
