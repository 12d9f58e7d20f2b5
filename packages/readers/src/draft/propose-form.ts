import { tableDefinitions, type Message, type TableName } from '@ketnap/core';
import { areMostly, textsOf } from '../layout/column-values.ts';
import { headOf, type Region } from '../layout/region.ts';
import { reasons } from '../messages/draft.ts';
import { fold } from '../names/fold.ts';
import type { Form, Meaning } from '../profile/profile.ts';
import { headMeaning, sourceInHead, type KnownSource } from '../profile/source-words.ts';
import { composeFigure } from './compose-figure.ts';
import { areTicks } from './plain-column.ts';
import { proposeFigureColumn } from './propose-figure-column.ts';
import { proposePersonColumn } from './propose-person-column.ts';
import type { ProposedColumn } from './proposed-column.ts';
import { tableOf } from './table-columns.ts';

/** A form that no profile knows, and what is thought of its columns. */
export interface ProposedForm {
  readonly form: Form;
  readonly reasons: readonly Message[];
  /** Per column what is likeliest where it has to be asked. */
  readonly likely: readonly (Meaning | null)[];
  /** What its rows are likeliest, where that has to be asked. */
  readonly likelyRows: Form['rows'];
  readonly sources: readonly KnownSource[];
}

/**
 * Takes a region for what its heads and values say. What its columns hold hangs on what its rows are: while
 * that has to be asked, nothing is said of them.
 *
 * @param decided what a person says that its rows are; null where nobody has
 */
export function proposeForm(region: Region, decided: Form['rows']): ProposedForm {
  const table = tableOf(region);
  if (table) return tableForm(region, table);
  const rows = decided ?? rowsOf(region) ?? (isProse(region) ? 'left_out' : null);
  const proposed = rows === 'figures' ? figureColumns(region) : personColumns(region);
  const columns =
    rows === null ? proposed.map((one) => ({ ...one, meaning: null, likely: null })) : proposed;
  return {
    ...formOf(region, rows, columns),
    likelyRows: rows ?? 'left_out',
  };
}

function formOf(
  region: Region,
  rows: Form['rows'],
  columns: readonly ProposedColumn[],
): Omit<ProposedForm, 'likelyRows'> {
  return {
    form: {
      sheet: region.sheet.name,
      head: region.columns.map(headOf),
      rows,
      columns: columns.map(({ meaning }) => ({ meaning })),
      unit: null,
      period: null,
      emptyTicks: null,
      criteria: {},
    },
    reasons: columns.map(({ reason }) => reason),
    likely: columns.map(({ likely }) => likely),
    sources: columns.flatMap(({ source }) => (source ? [source] : [])),
  };
}

function tableForm(region: Region, table: TableName): ProposedForm {
  const fields = new Set<string>(tableDefinitions[table].columns.map(({ name }) => name));
  const columns = region.columns.map((column): ProposedColumn => {
    const head = headOf(column);
    const isField = fields.has(head) || (tableDefinitions[table].attributes && head !== '');
    return {
      meaning: isField ? { is: 'field', column: head } : { is: 'left_out', why: 'chosen' },
      likely: null,
      reason: fields.has(head) ? reasons.fieldName(head) : reasons.furtherField,
      source: null,
    };
  });
  return { ...formOf(region, table, columns), likelyRows: table };
}

/** Whether a row is a person or holds figures, as heads and values together say; null where neither. */
function rowsOf(region: Region): Form['rows'] {
  let persons = 0;
  let figures = 0;
  for (const column of region.columns) {
    const values = column.used;
    const known = headMeaning(column.path)?.meaning;
    const source = sourceInHead(column.path.at(-1) ?? '');
    const isNumbers = values.filled > 0 && areMostly(values, 'number') && !areTicks(values);
    if (known?.is === 'day' || known?.is === 'birth' || isPersonal(known)) persons += 2;
    else if (source && !isNumbers && (areTicks(values) || source.tells !== 'tick')) persons += 1;
    else if (known?.is === 'criterion') figures += 3;
    else if (isNumbers && composeFigure(column.path, 'admitted')?.meaning.is === 'figure')
      figures += 1;
    if (areMostly(values, 'day')) persons += 1;
  }
  if (persons === 0 && figures === 0) return null;
  return persons >= figures && persons > 1 ? 'persons' : figures > 0 ? 'figures' : null;
}

/** Texts alone, under heads that say nothing known: instructions, a table of contents. */
function isProse(region: Region): boolean {
  return region.columns.every((column) => {
    const { kinds } = column.used;
    return kinds.number + kinds.day <= kinds.text && headMeaning(column.path) === null;
  });
}

function isPersonal(meaning: Meaning | undefined): boolean {
  return meaning?.is === 'left_out' && meaning.why === 'personal';
}

function personColumns(region: Region): ProposedColumn[] {
  return once(region.columns.map((column) => proposePersonColumn(region, column)));
}

/** What several columns can say together. */
const REPEATED: ReadonlySet<Meaning['is']> = new Set(['left_out', 'unit', 'period']);

/** No two columns can give the same thing: the second of them is asked for. */
function once(columns: readonly ProposedColumn[]): ProposedColumn[] {
  const given = new Set<string>();
  return columns.map((column) => {
    const { meaning } = column;
    if (!meaning || REPEATED.has(meaning.is)) return column;
    const key = JSON.stringify(meaning);
    if (!given.has(key)) {
      given.add(key);
      return column;
    }
    return { ...column, meaning: null, likely: { is: 'left_out', why: 'chosen' } };
  });
}

function figureColumns(region: Region): ProposedColumn[] {
  const measure = measureOf(region);
  const columns = region.columns.map((column) => proposeFigureColumn(region, column, measure));
  return once(withSums(region, withLabels(region, columns)));
}

/** What the title says is counted, where no head does. */
function measureOf({ title, sheet }: Region): 'admitted' | 'target' {
  const said = fold([...title, sheet.name ?? ''].join(' '));
  const isTarget = /\b(chi tieu|ke hoach)\b/.test(said);
  return isTarget && !/\b(ket qua|thuc hien|da ket nap)\b/.test(said) ? 'target' : 'admitted';
}

/** Where no column names the rows, the first one of texts does: units, or criteria of an official form. */
function withLabels(region: Region, columns: readonly ProposedColumn[]): ProposedColumn[] {
  const isLabel = ({ meaning }: ProposedColumn): boolean =>
    meaning?.is === 'unit' || meaning?.is === 'criterion' || meaning?.is === 'period';
  if (columns.some(isLabel)) return [...columns];
  const at = region.columns.findIndex(
    (column, i) =>
      columns[i]!.meaning?.is !== 'figure' &&
      textsOf(column.used.distinct).length > 0 &&
      areMostly(column.used, 'text'),
  );
  return columns.map((column, i) =>
    i === at ? { ...column, meaning: null, likely: { is: 'unit' } } : column,
  );
}

/** A column of sums is no figure of its own where the years that it sums stand beside it. */
function withSums(region: Region, columns: readonly ProposedColumn[]): ProposedColumn[] {
  const hasYears = columns.some(
    ({ meaning }) => meaning?.is === 'figure' && typeof meaning.period === 'object',
  );
  return columns.map((column, i) => {
    const figure = composeFigure(region.columns[i]!.path, 'admitted');
    const isSum =
      figure?.isSum && column.meaning?.is === 'figure' && column.meaning.period === 'sheet';
    return isSum && hasYears ? { ...column, meaning: { is: 'left_out', why: 'sum' } } : column;
  });
}
