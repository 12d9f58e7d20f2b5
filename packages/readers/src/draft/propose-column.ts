import type { Message } from '@ketnap/core';
import { areMostly, type ColumnValues } from '../layout/column-values.ts';
import { headOf, type Region, type RegionColumn } from '../layout/region.ts';
import { arePeriods } from '../layout/said-period.ts';
import { reasons, valueWords } from '../messages/draft.ts';
import { unitName } from '../names/unit-name.ts';
import { attributeId } from '../names/attribute-id.ts';
import type { Meaning } from '../profile/profile.ts';
import { foldHead, headMeaning, sourceInHead, type KnownSource } from '../profile/source-words.ts';
import { readTick } from '../values/read-tick.ts';
import { valueText } from '../values/value-text.ts';
import { composeFigure } from './compose-figure.ts';
import { headPeriod } from './head-period.ts';

/** What a column seems to hold, and why. */
export interface ProposedColumn {
  /** Null where it has to be asked. */
  readonly meaning: Meaning | null;
  /** What is likeliest where it has to be asked. */
  readonly likely: Meaning | null;
  readonly reason: Message;
  /** A source that the meaning speaks of, as the vocabulary has it. */
  readonly source: KnownSource | null;
}

const LEFT: Meaning = { is: 'left_out', why: 'chosen' };
/** A text column with no more different values is an attribute by which persons can be parted. */
const FEW_VALUES = 30;
/** A share of the rows: with more different values a text column says something of each person. */
const MANY_VALUES = 0.5;

const sure = (
  meaning: Meaning,
  reason: Message,
  source: KnownSource | null = null,
): ProposedColumn => ({
  meaning,
  likely: null,
  reason,
  source,
});
const asked = (
  likely: Meaning | null,
  reason: Message,
  source: KnownSource | null = null,
): ProposedColumn => ({ meaning: null, likely, reason, source });

/** A column of a list of persons. */
export function proposePersonColumn(region: Region, column: RegionColumn): ProposedColumn {
  const values = column.used;
  const plain = plainColumn(region, column, values);
  if (plain) return plain;
  const head = headOf(column);
  const leaf = foldHead(column.path.at(-1)!);
  const known = headMeaning(column.path)?.meaning;
  const source = sourceInHead(leaf) ?? sourceInHead(column.path.join(' '));
  const sex = leaf === 'nam' ? 'male' : leaf === 'nu' ? 'female' : null;
  if (sex && (areMostly(values, 'day') || hasBothSexes(region, column)))
    return sure({ is: 'birth', sex }, reasons.headAndValues(head, valueWords.days));
  if (known?.is === 'birth' || (sex && !source)) return sexTicks(head, sex ?? 'male', values);
  if (known?.is === 'day') return dayColumn(known, head, values);
  if (source) return sourceColumn(source, head, values);
  if (known?.is === 'figure' && known.measure === 'admitted' && areMostly(values, 'number'))
    return sure({ is: 'count' }, reasons.head(head));
  if (known && known.is !== 'figure') return sure(known, reasons.head(head));
  return unknownColumn(column, values);
}

/** A column of figures by unit, criterion or year. */
export function proposeFigureColumn(
  region: Region,
  column: RegionColumn,
  measure: 'admitted' | 'target',
): ProposedColumn {
  const values = column.used;
  if (isOfPeriods(column)) return sure({ is: 'period' }, reasons.periods);
  const plain = plainColumn(region, column, values);
  if (plain) return plain;
  const head = headOf(column);
  const known = headMeaning(column.path)?.meaning;
  if (known && saysItself(known)) return sure(known, reasons.head(head));
  if (isComplement(region, column))
    return sure({ is: 'left_out', why: 'complement' }, reasons.head(head));
  let figure = composeFigure(column.path, measure);
  if (figure?.meaning.is === 'figure' && figure.isDoubtful) return asked(LEFT, reasons.unknown);
  if (figure?.meaning.is === 'figure') {
    const period = headPeriod(column.path, figure.meaning.period, region);
    const isOfPart = typeof period === 'object' && period !== null && 'said' in period;
    // Targets are those of years and terms.
    if (period === null || (isOfPart && figure.meaning.measure === 'target'))
      return asked(LEFT, reasons.otherPeriod(head));
    figure = { ...figure, meaning: { ...figure.meaning, period } };
  }
  if (
    figure &&
    (figure.meaning.is !== 'figure' || areMostly(values, 'number') || values.filled === 0)
  )
    return sure(figure.meaning, reasons.head(figure.words.join(' › ')), figure.source);
  if (figure)
    return asked(figure.meaning, reasons.conflict(head, valueWords.numbers), figure.source);
  if (looksLikeUnits(values)) return sure({ is: 'unit' }, reasons.unitNames);
  return asked(LEFT, reasons.unknown);
}

/** A column of years, quarters or months, or of groups that bear their names. */
function isOfPeriods(column: RegionColumn): boolean {
  const isGroup = column.column === null;
  const codes = [...column.values.keys()].filter(
    (code) => code > 0 && (isGroup || column.used.counts[code]! > 0),
  );
  return arePeriods(column, codes);
}

/** A head that says what its column is whatever stands above it: labels, running numbers, remarks. */
function saysItself(meaning: Meaning): boolean {
  if (meaning.is === 'left_out') return meaning.why !== 'sum';
  return meaning.is === 'unit' || meaning.is === 'criterion' || meaning.is === 'id';
}

/** A count of men beside counts of all: what is left of them without the women. */
function isComplement(region: Region, { path }: RegionColumn): boolean {
  if (foldHead(path.at(-1) ?? '') !== 'nam') return false;
  return region.columns.some(({ path: other }) => {
    const figure = other.length > 0 ? composeFigure(other, 'admitted') : null;
    return figure?.meaning.is === 'figure' && !figure.isDoubtful && figure.meaning.source === null;
  });
}

/** Whether a column for men and one for women stand side by side: what is in one tells the sex. */
function hasBothSexes({ columns }: Region, { path }: RegionColumn): boolean {
  const above = path.slice(0, -1).join('|');
  const leaves = columns
    .filter((column) => column.path.slice(0, -1).join('|') === above)
    .map((column) => foldHead(column.path.at(-1) ?? ''));
  return leaves.includes('nam') && leaves.includes('nu');
}

/** What its values alone say, whatever the sheet is. */
function plainColumn(
  { roles }: Region,
  column: RegionColumn,
  values: ColumnValues,
): ProposedColumn | null {
  if (column.column === null)
    return looksLikeUnits(allValues(column))
      ? sure({ is: 'unit' }, reasons.groupUnits)
      : sure(LEFT, reasons.groupOther);
  if (values.filled === 0 && roles.includes('data'))
    return sure({ is: 'left_out', why: 'empty' }, reasons.empty);
  if (column.path.length > 0) return null;
  return countsRows(values)
    ? sure({ is: 'left_out', why: 'ordinal' }, reasons.counter)
    : sure(LEFT, reasons.noHead);
}

/** The values of a column of group names, which stand in no row of data. */
function allValues({ values }: RegionColumn): Pick<ColumnValues, 'distinct'> {
  return { distinct: values.filter((value) => value !== null) };
}

function countsRows({ distinct, filled }: ColumnValues): boolean {
  if (distinct.length !== filled) return false;
  return distinct.every((value, i) => valueText(value) === String(i + 1));
}

/** Whether most values begin as names of organisations do. */
export function looksLikeUnits({ distinct }: Pick<ColumnValues, 'distinct'>): boolean {
  const texts = distinct.filter((value) => typeof value === 'string').slice(0, 500);
  const named = texts.filter((text) => unitName(text).level !== null).length;
  return texts.length > 0 && named >= texts.length * 0.6;
}

function dayColumn(meaning: Meaning, head: string, values: ColumnValues): ProposedColumn {
  const { number, day, text } = values.kinds;
  return (day + number) * 2 >= day + number + text
    ? sure(meaning, reasons.headAndValues(head, valueWords.days))
    : asked(meaning, reasons.conflict(head, valueWords.days));
}

function sexTicks(head: string, sex: 'male' | 'female', values: ColumnValues): ProposedColumn {
  const women = sourceInHead('nu');
  if (sex === 'female' && women && areTicks(values))
    return sure({ is: 'source', source: women.source_id }, reasons.head(head), women);
  if (areTicks(values))
    return sure({ is: 'birth', sex }, reasons.headAndValues(head, valueWords.ticks));
  return asked({ is: 'birth', sex }, reasons.conflict(head, valueWords.days));
}

function sourceColumn(source: KnownSource, head: string, values: ColumnValues): ProposedColumn {
  const meaning: Meaning = { is: 'source', source: source.source_id };
  if (source.tells !== 'tick') return sure(meaning, reasons.head(head), source);
  return areTicks(values)
    ? sure(meaning, reasons.headAndValues(head, valueWords.ticks), source)
    : asked(meaning, reasons.conflict(head, valueWords.ticks), source);
}

/** Whether most values are ticks, or yes and no. */
export function areTicks({ distinct }: ColumnValues): boolean {
  const ticks = distinct.slice(0, 500).filter((value) => readTick(value) !== null).length;
  return distinct.length > 0 && ticks >= Math.min(distinct.length, 500) * 0.6;
}

function unknownColumn(column: RegionColumn, values: ColumnValues): ProposedColumn {
  if (countsRows(values)) return sure({ is: 'left_out', why: 'ordinal' }, reasons.counter);
  const attribute: Meaning = { is: 'attribute', column: attributeId(headOf(column)) };
  const isText = areMostly(values, 'text');
  if (isText && looksLikeUnits(values)) return asked({ is: 'unit' }, reasons.unitNames);
  const isTold =
    values.distinct.length <= FEW_VALUES && values.distinct.length <= values.filled * MANY_VALUES;
  if (isTold) return sure(attribute, reasons.fewValues(values.distinct.length));
  // Days and ticks say something of a person that may matter; what it is, only a person knows.
  return areMostly(values, 'day') || areTicks(values)
    ? asked(LEFT, reasons.unknown)
    : sure(LEFT, reasons.unknown);
}
