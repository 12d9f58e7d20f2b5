import type { Note } from '../analyses/analysis.ts';
import type { AnyAnalysis } from '../analyses/kinds.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { veilWords } from '../messages/veil.ts';

/** Counts of persons below this are veiled where a source is sensitive. */
export const SMALL = 5;

/** Why a column of a row holds nothing: its count is small, or would give one away. */
export type Veil = 'small' | 'kept';

/** The columns of a row that are veiled, in a row that has any. */
export type Veiled = Readonly<Record<string, Veil>>;

type Row = Readonly<Record<string, unknown>>;

/**
 * The analysis without the numbers that tell of fewer than five persons of a sensitive source, or not of
 * one, and without those of the same rows from which they follow. Such numbers are null, and their row
 * says so ({@link veiledIn}); a note says that there are some. Where one count of those that add up to a
 * known total would be veiled alone, the next smallest is too. What subtracting the figures of other units
 * or other analyses tells is not looked at.
 */
export function veilSmall<Some extends AnyAnalysis>(analysis: Some, dataset: Dataset): Some {
  const sensitive = new Set(dataset.sources.filter((one) => one.sensitive).map(({ id }) => id));
  const veils = sensitive.size === 0 ? [] : veilsOf(analysis, sensitive);
  if (!veils.some((veil) => veil !== null)) return analysis;
  const rows = (analysis.rows as readonly unknown[] as readonly Row[]).map((row, at) => {
    const veiled = veils[at];
    if (!veiled) return row;
    const nothing = Object.fromEntries(Object.keys(veiled).map((column) => [column, null]));
    return { ...row, ...nothing, veiled };
  });
  const note: Note = { code: 'veiled', message: veilWords.note };
  return { ...analysis, rows, notes: [...analysis.notes, note] } as unknown as Some;
}

/** Why a column of a row is veiled; null where it is not. */
export function veiledIn(row: object, column: string): Veil | null {
  const { veiled } = row as { readonly veiled?: Veiled };
  return veiled?.[column] ?? null;
}

function veilsOf(analysis: AnyAnalysis, sensitive: ReadonlySet<string>): (Veiled | null)[] {
  const rows = analysis.rows as readonly unknown[] as readonly Row[];
  switch (analysis.kind) {
    case 'sourceBreakdown':
      return rows.map((row) => (row['sensitive'] === true ? veilOfSource(row) : null));
    case 'sourceIntersections':
      return veilsOfSets(rows, sensitive);
    case 'trend':
      return sensitive.has(analysis.options.source ?? '') ? veilsOfCourse(rows) : rows.map(none);
    default:
      return rows.map(none);
  }
}

const none = (): null => null;

function isSmall(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value < SMALL;
}

function veilOfSource({ admitted, not }: Row): Veiled | null {
  if (!isSmall(admitted) && !isSmall(not)) return null;
  return {
    admitted: isSmall(admitted) ? 'small' : 'kept',
    not: isSmall(not) ? 'small' : 'kept',
    share: 'kept',
    share_known: 'kept',
  };
}

/** The sets of a unit add up to its total. */
function veilsOfSets(rows: readonly Row[], sensitive: ReadonlySet<string>): (Veiled | null)[] {
  const isSensitive = (row: Row) =>
    String(row['sources'])
      .split('&')
      .some((id) => sensitive.has(id));
  const small = rows.map((row) => isSensitive(row) && isSmall(row['admitted']));
  const alone = new Set<number>();
  for (const unit of new Set(rows.map((row) => row['unit_id']))) {
    const places = [...rows.keys()].filter((at) => rows[at]!['unit_id'] === unit);
    if (places.filter((at) => small[at]).length !== 1) continue;
    const others = places.filter((at) => !small[at] && rows[at]!['admitted'] !== 0);
    const count = (at: number) => rows[at]!['admitted'] as number;
    const next = others.reduce(
      (least, at) => (count(at) < count(least) ? at : least),
      others[0] ?? -1,
    );
    if (next >= 0) alone.add(next);
  }
  return rows.map((_, at) => {
    if (small[at]) return { admitted: 'small', incomplete: 'kept' };
    return alone.has(at) ? { admitted: 'kept', incomplete: 'kept' } : null;
  });
}

/** Where one period of a unit is veiled, so are the sums in which it stands. */
function veilsOfCourse(rows: readonly Row[]): (Veiled | null)[] {
  const isHit = (row: Row) => isSmall(row['admitted']) || isSmall(row['previous']);
  const units = new Set(rows.filter(isHit).map((row) => row['unit_id']));
  return rows.map((row) => {
    if (!units.has(row['unit_id'])) return null;
    const sums = { rolling_12m: 'kept', cumulative: 'kept' } as const;
    if (!isHit(row)) return sums;
    return {
      ...(isSmall(row['admitted']) ? { admitted: 'small' } : {}),
      ...(isSmall(row['previous']) ? { previous: 'small' } : {}),
      change: 'kept',
      change_rate: 'kept',
      ...sums,
    };
  });
}
