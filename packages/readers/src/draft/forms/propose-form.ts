import { tableDefinitions, type Message, type TableName } from '@ketnap/core';
import { areMostly, textsOf } from '../../layout/column-values.ts';
import { headOf, type Region } from '../../layout/region.ts';
import { reasons, rowsDoubts } from '../../messages/draft.ts';
import type { Form, ListKind, Meaning } from '../../profile/profile.ts';
import { headMeaning, type KnownSource } from '../../profile/source-words.ts';
import { once } from '../columns/once.ts';
import { personColumns, tellsAdmission } from '../persons/person-columns.ts';
import { withoutOverlaps } from '../figures/overlapping-figures.ts';
import { figureContext, proposeFigureColumn } from '../figures/propose-figure-column.ts';
import type { ColumnDoubt, ProposedColumn } from '../columns/proposed-column.ts';
import { holdsDays, listOf, rowsOf } from './rows-of.ts';
import { tableOf } from '../columns/table-columns.ts';
import { villageColumns } from '../units/village-list.ts';

/** A form that no profile knows, and what is thought of its columns. */
export interface ProposedForm {
  readonly form: Form;
  readonly reasons: readonly Message[];
  /** Per column what is likeliest where it has to be asked. */
  readonly likely: readonly (Meaning | null)[];
  /** Per column what it is that has to be asked; null where that is what it holds. */
  readonly doubts: readonly (ColumnDoubt | null)[];
  /** What its rows are likeliest, where that has to be asked. */
  readonly likelyRows: Form['rows'];
  /** Why its persons may be none that were admitted; null where nothing speaks for it. */
  readonly rowsDoubt: Message | null;
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
  if (table && (decided === null || decided === table)) return tableForm(region, table);
  const found = decided ?? rowsOf(region);
  const proposed = columnsOf(region, found);
  const doubt = found === 'persons' ? doubtOf(region, proposed) : null;
  const isDoubted = doubt !== null && decided === null;
  const rows = isDoubted ? null : (found ?? (isProse(region) ? 'left_out' : null));
  const columns =
    rows === null ? proposed.map((one) => ({ ...one, meaning: null, likely: null })) : proposed;
  const made = formOf(region, rows, columns);
  const list = found === 'figures' ? listKind(region) : doubt?.list;
  return {
    ...made,
    form: { ...made.form, ...(list ? { list } : {}) },
    likelyRows: rows ?? doubt?.likely ?? 'left_out',
    rowsDoubt: doubt?.reason ?? null,
  };
}

function columnsOf(region: Region, rows: Form['rows']): ProposedColumn[] {
  if (rows === 'figures') return figureColumns(region);
  return rows === 'villages' ? once(villageColumns(region)) : personColumns(region);
}

/**
 * What the lines above a list of persons say that it lists, or what those above figures say against taking
 * them as they are; null where they say nothing of the kind, and for any other region.
 */
export function listKind(region: Region): ListKind | null {
  if (tableOf(region) !== null) return null;
  const rows = rowsOf(region);
  if (rows === 'persons') return listOf(region).kind;
  const doubt = rows === 'figures' ? figureContext(region).topic.doubt : null;
  if (doubt === null) return null;
  return doubt.why === 'scale' ? 'scaled' : 'planned';
}

interface RowsDoubt {
  /** What the lines above say that it lists; null where no column tells the day of admission. */
  readonly list: ListKind | null;
  readonly likely: Form['rows'];
  readonly reason: Message;
}

/** Why persons may be none that were admitted: the lines above say so, or no column tells when. */
function doubtOf(region: Region, columns: readonly ProposedColumn[]): RowsDoubt | null {
  const { kind, isOfAdmitted, line } = listOf(region);
  if (kind !== null)
    return {
      list: kind,
      likely: isOfAdmitted && kind !== 'trained' ? 'persons' : 'left_out',
      reason: rowsDoubts.otherList(line!),
    };
  if (tellsAdmission(columns) || !holdsDays(region)) return null;
  return { list: null, likely: 'left_out', reason: rowsDoubts.noAdmission };
}

function formOf(
  region: Region,
  rows: Form['rows'],
  columns: readonly ProposedColumn[],
): Omit<ProposedForm, 'likelyRows' | 'rowsDoubt'> {
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
    doubts: columns.map(({ doubt }) => doubt ?? null),
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
  return { ...formOf(region, table, columns), likelyRows: table, rowsDoubt: null };
}

/** Texts alone, under heads that say nothing known: instructions, a table of contents. */
export function isProse(region: Region): boolean {
  return region.columns.every((column) => {
    const { kinds } = column.used;
    return kinds.number + kinds.day <= kinds.text && headMeaning(column.path) === null;
  });
}

function figureColumns(region: Region): ProposedColumn[] {
  const context = figureContext(region);
  const columns = region.columns.map((_, at) => proposeFigureColumn(context, at));
  return once(withoutOverlaps(region, context.figures, withLabels(region, columns)));
}

/** Where no column names the rows, the first one of texts does: units, or criteria of an official form. */
function withLabels(region: Region, columns: readonly ProposedColumn[]): ProposedColumn[] {
  const isLabel = ({ meaning }: ProposedColumn): boolean =>
    meaning?.is === 'unit' || meaning?.is === 'criterion' || meaning?.is === 'period';
  if (columns.some(isLabel)) return [...columns];
  const at = region.columns.findIndex(
    (column, i) =>
      columns[i]!.meaning?.is !== 'figure' &&
      textsOf(column.used.sample).length > 0 &&
      areMostly(column.used, 'text'),
  );
  return columns.map((column, i) =>
    i === at ? { ...column, meaning: null, likely: { is: 'unit' } } : column,
  );
}
