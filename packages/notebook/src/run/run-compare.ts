import {
  formatDay,
  formatReference,
  KetnapError,
  measuresOf,
  parseReference,
  termById,
} from '@ketnap/core';
import type { CompareBlock } from '../document/compare-block.ts';
import { FigureReader } from './figure-reader.ts';
import { termName, unitName } from '../names.ts';
import { messages, notebookErrors } from '../messages/notebook.ts';
import type { CompareResult, LiveFigure } from '../result.ts';
import type { Run } from './run.ts';
import { defaultScope } from './default-scope.ts';

/** One thing that is compared: the run that looks at it. */
interface Column {
  readonly id: string;
  readonly name: string;
  readonly run: Run;
  readonly reader: FigureReader;
}

/**
 * The measures of each thing that a block compares. A term is counted to the last day that it and the
 * data cover; the scope's own to the scope's day.
 */
export function runCompare(block: CompareBlock, run: Run): CompareResult {
  const columns = block.of.map((id) => columnOf(block.by, id, run));
  const rows = block.measures.map((measure) => ({
    label: new FigureReader(run).label(measure),
    figures: columns.map((column) => figureIn(column, block.by, measure)),
  }));
  return {
    type: 'compare',
    block,
    of: columns.map(({ id, name }) => ({ id, name })),
    rows,
    notes: [...new Set(columns.flatMap(({ reader }) => reader.notes))],
  };
}

function columnOf(by: CompareBlock['by'], id: string, run: Run): Column {
  const { dataset, scope, language } = run;
  const column = (name: string, own: Run): Column => ({
    id,
    name,
    run: own,
    reader: new FigureReader(own),
  });
  switch (by) {
    case 'unit': {
      const own = run.within({ unit: id });
      return column(unitName(own.scope.unit, dataset), own);
    }
    case 'term': {
      const asOf = id === scope.term ? scope.asOf : defaultScope(dataset, { term: id }).asOf;
      const term = termById(dataset, id);
      const name = term ? termName(term) : id;
      const to = formatDay(asOf, language);
      return column(messages.termTo(name, to)[language], run.within({ term: id, asOf }));
    }
    case 'day':
      return column(formatDay(id, language), run.within({ asOf: id }));
    case 'source': {
      const source = dataset.sources.find((one) => one.id === id);
      return column(source?.label[language] ?? id, run.within({ source: id }));
    }
  }
}

function figureIn(
  { id, run, reader }: Column,
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
