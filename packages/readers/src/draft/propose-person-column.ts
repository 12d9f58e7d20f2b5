import { areMostly, type ColumnValues } from '../layout/column-values.ts';
import { headOf, type Region, type RegionColumn } from '../layout/region.ts';
import { reasons, valueWords } from '../messages/draft.ts';
import { attributeId } from '../names/attribute-id.ts';
import type { Meaning } from '../profile/profile.ts';
import { foldHead, headMeaning, sourceInHead, type KnownSource } from '../profile/source-words.ts';
import { areTicks, countsRows, looksLikeUnits, plainColumn } from './plain-column.ts';
import { LEFT, asked, sure, type ProposedColumn } from './proposed-column.ts';

/** A text column with no more different values is an attribute by which persons can be parted. */
const FEW_VALUES = 30;
/** A share of the rows: with more different values a text column says something of each person. */
const MANY_VALUES = 0.5;

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

/** Whether a column for men and one for women stand side by side: what is in one tells the sex. */
function hasBothSexes({ columns }: Region, { path }: RegionColumn): boolean {
  const above = path.slice(0, -1).join('|');
  const leaves = columns
    .filter((column) => column.path.slice(0, -1).join('|') === above)
    .map((column) => foldHead(column.path.at(-1) ?? ''));
  return leaves.includes('nam') && leaves.includes('nu');
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
