import type { TablesInput } from '@ketnap/core';
import type { SheetRange } from '@ketnap/sheets';
import { range, sheetOf } from '@ketnap/sheets/sample';
import { differingSums } from '../conversion/report.ts';
import { propose } from '../draft/propose.ts';
import { withValueAt } from '../profile/pointer.ts';
import { readProposal } from './read-proposal.ts';

/** What became of a form of figures for a person who accepts every proposal. */
export interface ReadRows {
  /** `Xã Kon Đào › Chi bộ thôn 1: 3`, `Xã Kon Đào, women: 2`, `Xã Kon Đào, target: 12`. */
  readonly figures: readonly string[];
  /** Labels of rows, and heads of merged columns, that were asked for. */
  readonly asked: readonly string[];
  /** `C5: 12 ≠ 13`: a sum that is stated, and what was taken. */
  readonly differing: readonly string[];
  /** How many sums were compared, by kind. */
  readonly compared: Readonly<Record<string, number>>;
}

const TITLE = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';

/**
 * Reads lines such as `1 | Xã Kon Đào | 7`, the first being the head, under a title of 2024. The head is on
 * row 2.
 *
 * @param merges `C3:C4`
 * @param title lines above the head; default: one that says the year
 */
export function readRows(
  lines: readonly string[],
  merges: readonly string[] = [],
  title = TITLE,
): ReadRows {
  const rows = [[title], ...lines.map((line) => line.split('|').map(valueOf))];
  const sheet = sheetOf(rows, { merges: merges.map(range) as SheetRange[] });
  const asked: string[] = [];
  let proposal = propose([sheet]);
  for (let round = 0; round < 5 && proposal.draft.questions.length > 0; round++) {
    let { profile } = proposal.draft;
    for (const { kind, pointer, proposal: answer } of proposal.draft.questions) {
      asked.push(kind === 'row' ? pointer.split('/').at(-1)! : kind);
      profile = withValueAt(profile, pointer, answer);
    }
    proposal = propose([sheet], { profile });
  }
  const { tables, report } = readProposal(proposal);
  const compared: Record<string, number> = {};
  for (const { kind } of report.sums) compared[kind] = (compared[kind] ?? 0) + 1;
  return {
    figures: figuresIn(tables),
    asked,
    differing: differingSums(report).map((sum) => `${sum.place}: ${sum.stated} ≠ ${sum.computed}`),
    compared,
  };
}

/** An indent is kept: a line's cells are parted by ` | `, what stands before more than one space is an indent. */
function valueOf(cell: string): string | number | null {
  const text = cell.replace(/^ /, '').replace(/\s+$/, '');
  if (text.trim() === '') return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? (JSON.parse(text) as number) : text;
}

function figuresIn(tables: TablesInput): string[] {
  const units = new Map(rowsOf(tables, 'units').map((unit) => [unit.unit_id!, unit]));
  const nameOf = (id: string): string => {
    const { name, parent_id } = units.get(id)!;
    return parent_id ? `${nameOf(parent_id)} › ${name}` : name!;
  };
  return [
    ...rowsOf(tables, 'totals').map(
      ({ unit_id, source_id, admitted }) =>
        `${nameOf(unit_id!)}${source_id ? `, ${source_id}` : ''}: ${admitted}`,
    ),
    ...rowsOf(tables, 'targets').map(
      ({ unit_id, target }) => `${nameOf(unit_id!)}, target: ${target}`,
    ),
  ];
}

function rowsOf(tables: TablesInput, name: keyof TablesInput): Record<string, string | null>[] {
  const columns = Object.entries(
    (tables[name] ?? {}) as Record<string, { length: number; at(row: number): string | null }>,
  );
  return Array.from({ length: columns[0]?.[1].length ?? 0 }, (_, row) =>
    Object.fromEntries(columns.map(([key, column]) => [key, column.at(row) || null])),
  );
}
