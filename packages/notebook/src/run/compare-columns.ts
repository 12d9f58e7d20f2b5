import { formatDay, isolated, termById } from '@ketnap/core';
import type { CompareBlock } from '../document/compare-block.ts';
import { compareWords } from '../messages/compare.ts';
import { messages } from '../messages/notebook.ts';
import { termName, unitName } from '../names.ts';
import { defaultScope } from './default-scope.ts';
import { FigureReader } from './figure-reader.ts';
import type { Run } from './run.ts';

/** One thing that is compared: the run that looks at it. */
export interface CompareColumn {
  readonly id: string;
  readonly name: string;
  /** What it is called in a sentence: `nhiệm kỳ 2015–2020`. */
  readonly told: string;
  readonly run: Run;
  readonly reader: FigureReader;
}

/** The things that are compared. A term is counted to the last day that it and the data cover; the scope's own to the scope's day. */
export function compareColumns(
  { by, of }: Pick<CompareBlock, 'by' | 'of'>,
  run: Run,
): CompareColumn[] {
  return of.map((id) => columnOf(by, id, run));
}

function columnOf(by: CompareBlock['by'], id: string, run: Run): CompareColumn {
  const { dataset, scope, language } = run;
  const column = (name: string, own: Run, told = isolated(name)): CompareColumn => ({
    id,
    name,
    told,
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
      const told = compareWords.term(name)[language];
      return column(messages.termTo(name, to)[language], run.within({ term: id, asOf }), told);
    }
    case 'day': {
      const day = formatDay(id, language);
      return column(day, run.within({ asOf: id }), compareWords.to(day)[language]);
    }
    case 'source': {
      const source = dataset.sources.find((one) => one.id === id);
      const name = source?.label[language] ?? id;
      return column(name, run.within({ source: id }), compareWords.source(name)[language]);
    }
  }
}
