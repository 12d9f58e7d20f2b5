import type { Region } from '../layout/region.ts';
import { drawnDepths, NO_ROW, NUMBERED, UNDRAWN } from '../layout/row-depth.ts';
import type { RowDoubt, RowPart } from '../layout/row-tree.ts';
import { attributeId } from '../names/attribute-id.ts';
import { Sums, type FigureNumbers } from './figure-numbers.ts';
import { mayNameUnit, partLabel, type PartLabel } from './part-label.ts';
import type { RowLabels } from './row-labels.ts';

/** The rows that give parts of the unit above them. */
export interface FoundParts {
  readonly parts: Map<number, RowPart>;
  readonly doubts: Map<number, RowDoubt>;
  /** Rows that only say `Trong đó:`. */
  readonly leads: ReadonlySet<number>;
  /** Units that `Trong đó` leads to, and the row of the unit that they add up to. */
  readonly members: Map<number, number>;
}

interface PartRow {
  readonly row: number;
  readonly part: PartLabel;
}

/** Rows of parts one after the other, and the row of the unit above them. */
interface Run {
  readonly of: number;
  readonly rows: readonly PartRow[];
}

/** Finds the rows that count women, ethnic minorities … of the unit above them. */
export function findParts(region: Region, labels: RowLabels, figures: FigureNumbers): FoundParts {
  const found: FoundParts & { leads: Set<number> } = {
    parts: new Map(),
    doubts: new Map(),
    leads: new Set(),
    members: new Map(),
  };
  const looks = new PartLooks(region, labels);
  if (!looks.hasAny) return found;
  let of = NO_ROW;
  let rows: PartRow[] = [];
  let isLed = false;
  for (let row = 0; row < region.size; row++) {
    const role = region.roles[row];
    if (role !== 'data' && role !== 'group' && role !== 'total') continue;
    const part = looks.at(row);
    const isSum = part.source === null && labels.sumAt(row) !== null;
    if (of !== NO_ROW && !isSum && looks.isPart(row, part, part.isLed || isLed)) {
      isLed ||= part.isLed;
      if (part.rest === '') found.leads.add(row);
      else rows.push({ row, part });
      continue;
    }
    takeRun({ of, rows }, region, labels, figures, found);
    [of, rows, isLed] = [row, [], false];
  }
  takeRun({ of, rows }, region, labels, figures, found);
  return found;
}

/** What the labels of a region's rows look like, beside one another. */
class PartLooks {
  readonly #labels: RowLabels;
  readonly #isNumbered: (row: number) => boolean;
  readonly #depthOf: (row: number) => number;
  readonly #parts = new Map<string, PartLabel>();
  readonly #often = new Set<string>();
  readonly #hasNumbers: boolean;
  readonly #isIndented: boolean;
  /** Whether any row can be a part. */
  readonly hasAny: boolean;

  constructor(region: Region, labels: RowLabels) {
    this.#labels = labels;
    const met = new Set<string>();
    let hasAny = false;
    region.roles.forEach((role, row) => {
      if (role !== 'data' && role !== 'group') return;
      const { rest, isLed, source } = this.at(row);
      hasAny ||= isLed || source !== null || labels.useAt(row) !== null;
      if (met.has(rest)) this.#often.add(rest);
      met.add(rest);
    });
    this.hasAny = hasAny;
    const drawn = hasAny ? drawnDepths(region, labels.column) : null;
    this.#isIndented = drawn?.isIndented ?? false;
    this.#depthOf = (row) => drawn!.depths[row]!;
    this.#isNumbered = (row) => {
      const depth = drawn!.depths[row]!;
      return !this.#isIndented && depth !== UNDRAWN && depth <= NUMBERED;
    };
    this.#hasNumbers =
      hasAny && region.roles.some((role, row) => role === 'data' && this.#isNumbered(row));
  }

  at(row: number): PartLabel {
    const text = this.#labels.textAt(row);
    const known = this.#parts.get(text);
    if (known) return known;
    const part = partLabel(text);
    this.#parts.set(text, part);
    return part;
  }

  /** Whether a row gives a part of the unit above it, or may: then a person is asked. */
  isPart(row: number, { rest, isLed, isMarked, source }: PartLabel, inRun: boolean): boolean {
    const use = this.#labels.useAt(row);
    if (use !== null) return typeof use === 'object';
    if (rest === '') return isLed;
    const { isSaid } = this.#labels.wordsAt(row);
    if (source) return this.#isPartOfSource(row, rest, inRun || isMarked);
    return !isSaid && (isLed || (inRun && !this.#isNumbered(row)));
  }

  #isPartOfSource(row: number, rest: string, isMarked: boolean): boolean {
    if (isMarked) return true;
    if (this.#isNumbered(row)) return false;
    if (this.#hasNumbers || this.#often.has(rest)) return true;
    if (this.#isIndented && this.#depthOf(row) > 0) return true;
    return !mayNameUnit(rest);
  }
}

/**
 * A run of rows whose labels are known sources are parts. Names that nobody knows are units below the one
 * above them where they add up to it, and else asked for.
 */
function takeRun(
  { of, rows }: Run,
  { roles }: Region,
  labels: RowLabels,
  figures: FigureNumbers,
  { parts, doubts, members }: FoundParts,
): void {
  if (rows.length === 0) return;
  const isOpen = (row: number): boolean => labels.useAt(row) === null;
  const areUnits = rows.every(
    ({ row, part }) => isOpen(row) && (part.source === null || mayNameUnit(part.rest)),
  );
  const isAnyUnknown = rows.some(({ part }) => part.source === null);
  if (areUnits && isAnyUnknown && roles[of] !== 'total' && addUp(of, rows, figures)) {
    for (const { row } of rows) members.set(row, of);
    return;
  }
  for (const { row, part } of rows) {
    const use = labels.useAt(row);
    const isUnknown = part.source === null && use === null;
    const source = typeof use === 'object' && use ? use.part : (part.source?.source_id ?? null);
    parts.set(row, { of, source });
    if (isUnknown)
      doubts.set(row, {
        label: labels.at(row),
        why: 'part',
        proposal: { part: attributeId(part.rest) },
      });
  }
}

function addUp(of: number, rows: Run['rows'], figures: FigureNumbers): boolean {
  const sums = new Sums(figures);
  for (const { row } of rows) sums.add(row);
  const fit = sums.fitOf(of);
  return rows.length > 1 && fit.is === 'right' && fit.evidence > 0;
}
