import { existsWithin } from '../../analyses/selection.ts';
import { planYears, type TargetBook, type TargetPeriod } from '../../analyses/targets.ts';
import type { Dataset, Target } from '../../dataset/dataset.ts';
import { yearPeriod } from '../../dataset/periods.ts';
import { explainWords } from '../../messages/explain.ts';
import type { Language, Message } from '../../messages/message.ts';
import type { Address } from '../address.ts';
import type { Evidence } from '../evidence.ts';
import type { Exclusion, Operand } from '../explanation.ts';
import { formatFigure, formatPeriod } from '../format.ts';
import { exclusion, leftOutRows } from '../left-out.ts';
import type { Format } from '../measure.ts';
import { quotaMeasures } from '../measures/quota.ts';
import { readText } from '../table-rows.ts';

/** How a target that is no plain number comes to one: `3 × 5`, `4% × 62`; null for a plain one. */
export function targetExpression(
  target: Target,
  period: TargetPeriod,
  book: TargetBook,
): Message | null {
  if (target.basis === 'per_year' && 'term' in period)
    return product(target.target, 'decimal', planYears(period.term).length);
  const members = book.members(target.unit, period.counted.from);
  return target.basis === 'share_of_members' && members
    ? explainWords.roundedUp(product(target.target, 'share', members.members))
    : null;
}

function product(value: number, format: Format, factor: number): Message {
  const write = (language: Language): string =>
    `${formatFigure(value, format, language)} × ${formatFigure(factor, 'count', language)}`;
  return { vi: write('vi'), en: write('en') };
}

/** The targets of the plan years, or of the units directly below, of which one is the sum. */
export function summedTargets(
  dataset: Dataset,
  book: TargetBook,
  sum: {
    readonly unit: number;
    readonly period: TargetPeriod;
    readonly kind: 'summed_years' | 'summed_units';
    readonly own: Address;
  },
): Pick<Evidence, 'rows' | 'parts'> {
  return sum.kind === 'summed_years' && 'term' in sum.period
    ? targetsOfYears(book, { ...sum, period: sum.period })
    : targetsOfUnits(dataset, book, sum);
}

/** A year that has not begun by the as-of day has a target, but no row of its own to point at. */
function targetsOfYears(
  book: TargetBook,
  {
    unit,
    period,
    own,
  }: { unit: number; period: Extract<TargetPeriod, { term: unknown }>; own: Address },
): Pick<Evidence, 'rows' | 'parts'> {
  const years = planYears(period.term).map((year) => {
    const counted = yearPeriod(year, { from: -Infinity, to: Infinity });
    const counts = book.of({ year, counted }).inForce.get(unit)!.counts;
    const hasBegun = counted.from <= period.counted.to;
    const options = { ...own.options, every: 'year' };
    const part = partOf(
      { vi: formatPeriod(counted.name, 'vi'), en: formatPeriod(counted.name, 'en') },
      book.number(counts, { year, counted }),
      hasBegun ? { ...own, options, period: counted.name } : null,
    );
    return { part, row: counts.row };
  });
  return {
    rows: [{ table: 'targets', rows: years.map(({ row }) => row).sort((a, b) => a - b) }],
    parts: years.map(({ part }) => part),
  };
}

function targetsOfUnits(
  { units }: Dataset,
  book: TargetBook,
  { unit, period, own }: { unit: number; period: TargetPeriod; own: Address },
): Pick<Evidence, 'rows' | 'parts'> {
  const { target } = book.of(period);
  const parts: Operand[] = [];
  for (let child = unit + 1; child < units.end[unit]!; child = units.end[child]!) {
    if (!existsWithin(units, child, period.counted)) continue;
    const name = units.names[child]!;
    const address = { ...own, unit: units.ids[child]! };
    parts.push(partOf({ vi: name, en: name }, target[child]!, address));
  }
  return { rows: [], parts };
}

function partOf(of: Message, value: number | null, address: Address | null): Operand {
  const label = explainWords.partOf(quotaMeasures.target.label, of);
  return { measure: 'target', label, value, address, behind: [] };
}

/** The unit's other targets for the period, each with the reason why it is not this one that counts. */
export function otherTargets(
  dataset: Dataset,
  unit: number,
  period: TargetPeriod,
  asOf: number,
  counts?: Target,
): Exclusion[] {
  const others = dataset.targets.filter(
    (target) => target !== counts && target.unit === unit && isFor(target, period),
  );
  const rowsOf = (wanted: (target: Target) => boolean): number[] =>
    others.filter(wanted).map(({ row }) => row);
  const isLater = ({ adoptedOn }: Target): boolean => adoptedOn !== null && adoptedOn > asOf;
  const isOfOther = ({ setBy }: Target): boolean => setBy !== (counts?.setBy ?? null);
  const { later, ofOther, superseded } = explainWords.targets;
  return [
    exclusion('target_later', 'targets', rowsOf(isLater), later),
    exclusion(
      'target_of_other',
      'targets',
      rowsOf((one) => !isLater(one) && isOfOther(one)),
      ofOther,
    ),
    exclusion(
      'target_superseded',
      'targets',
      rowsOf((one) => !isLater(one) && !isOfOther(one)),
      superseded,
    ),
    ...leftOutRows(
      dataset,
      'targets',
      () => dataset.targets.map(({ row }) => row),
      mayBelong(dataset, unit, period),
    ),
  ].filter(({ count }) => count > 0);
}

function isFor(target: Target, period: TargetPeriod): boolean {
  return 'term' in period
    ? !period.partOf && 'term' in target.period && target.period.term === period.term.id
    : 'year' in target.period && target.period.year === period.year;
}

/** Whether what can be read of a faulty row does not speak against its being this unit's for the period. */
function mayBelong(dataset: Dataset, unit: number, period: TargetPeriod): (row: number) => boolean {
  const unitText = readText(dataset, 'targets', 'unit_id');
  const termText = readText(dataset, 'targets', 'term_id');
  const yearText = readText(dataset, 'targets', 'year');
  return (row) => {
    const named = dataset.units.indexOf.get(unitText(row));
    const names = [termText(row), yearText(row)].filter(Boolean);
    const wanted = 'term' in period ? period.term.id : String(period.year);
    return (named ?? unit) === unit && (names.length === 0 || names.includes(wanted));
  };
}
