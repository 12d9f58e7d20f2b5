import { areAll, areMostly, type ColumnValues } from '../../layout/column-values.ts';
import { headOf, type Region, type RegionColumn } from '../../layout/region.ts';
import { reasons, valueWords } from '../../messages/draft.ts';
import { attributeId } from '../../names/attribute-id.ts';
import { fold } from '../../names/fold.ts';
import { dayHead, type DayHead } from '../../profile/day-words.ts';
import { placeHead, type PlaceHead } from '../../profile/place-words.ts';
import type { Meaning } from '../../profile/profile.ts';
import {
  foldHead,
  headMeaning,
  sourceInHead,
  type KnownSource,
} from '../../profile/source-words.ts';
import { isYear, readDay } from '../../values/read-day.ts';
import { readSex } from '../../values/read-tick.ts';
import type { SexCode } from '../../values/styles.ts';
import { valueText } from '../../values/value-text.ts';
import { areTicks, countsRows, looksLikeUnits, plainColumn } from '../columns/plain-column.ts';
import { LEFT, asked, sure, type ProposedColumn } from '../columns/proposed-column.ts';

/** A text column with no more different values is an attribute by which persons can be parted. */
const FEW_VALUES = 30;
/** A share of the rows: with more different values a text column says something of each person. */
const MANY_VALUES = 0.5;

const PERSONAL: Meaning = { is: 'left_out', why: 'personal' };

/** A column of a list of persons, by its own heads and values. */
export function proposePersonColumn(region: Region, column: RegionColumn): ProposedColumn {
  const values = column.used;
  const plain = plainColumn(region, column, values);
  if (plain) return plain;
  const head = headOf(column);
  if (isOfAnother(column)) return sure(PERSONAL, reasons.head(head));
  return (
    sexColumn(region, column) ??
    dayColumn(column) ??
    sourceColumn(column) ??
    knownColumn(column) ??
    unknownColumn(column)
  );
}

/** Heads over columns that tell of somebody else than the row's person. */
const ANOTHER =
  /^(?:ho (?:va )?ten )?(?:(?:dang vien|nguoi) (?:gioi thieu|giup do|huong dan)|(?:vo|chong|vo chong|bo|me|bo me|cha|cha me|con|than nhan|nguoi than|gia dinh|quan he gia dinh|thanh phan gia dinh))\b/;

function isOfAnother({ path }: RegionColumn): boolean {
  return path.slice(0, -1).some((head) => ANOTHER.test(fold(head)));
}

/** A column for men or for women. */
function sexColumn(region: Region, column: RegionColumn): ProposedColumn | null {
  const head = headOf(column);
  const sex = sexOfHead(column);
  const values = column.used;
  if (sex === null) return null;
  const meaning: Meaning = { is: 'birth', sex };
  // Under a day of admission it tells two things at once.
  if (dayHead(column.path.slice(0, -1))) return asked(meaning, reasons.leftOver(head));
  if (areMostly(values, 'day') || hasBothSexes(region, column))
    return sure(meaning, reasons.headAndValues(head, valueWords.days));
  if (sex === 'female') return sourceColumn(column);
  return areTicks(values)
    ? sure(meaning, reasons.headAndValues(head, valueWords.ticks))
    : asked(meaning, reasons.conflict(head, valueWords.days));
}

/** Whether a column for men and one for women stand side by side: what is in one tells the sex. */
function hasBothSexes({ columns }: Region, { path }: RegionColumn): boolean {
  const above = path.slice(0, -1).join('|');
  const leaves = columns
    .filter((column) => column.path.slice(0, -1).join('|') === above)
    .map(sexOfHead);
  return leaves.includes('male') && leaves.includes('female');
}

/** The sex that a head names alone, or with the birth of the persons: `Nam`, `Năm sinh (nữ)`. */
function sexOfHead({ path }: RegionColumn): 'male' | 'female' | null {
  const leaf = foldHead(path.at(-1) ?? '');
  const found = /^(?:(?:ngay (?:thang (?:nam )?)?|nam )?sinh )?(nam|nu)$/.exec(
    leaf.replace(/[()]/g, ''),
  );
  return found ? (found[1] === 'nam' ? 'male' : 'female') : null;
}

/** A day of the person as a Party member, or one that a head likens to it: of the Youth Union, planned. */
function dayColumn(column: RegionColumn): ProposedColumn | null {
  const head = headOf(column);
  const day = dayHead(column.path);
  if (!day || !isOfDays(day, column.used)) return null;
  const meaning: Meaning = { is: 'day', column: day.column };
  const { number, day: days, text } = column.used.kinds;
  const areDays = (days + number) * 2 >= days + number + text || areReadable(column.used);
  const likely = day.isOfOther || !areDays ? LEFT : meaning;
  if (!day.isUnderstood) return asked(likely, reasons.leftOver(head));
  return areDays
    ? sure(meaning, reasons.headAndValues(head, valueWords.days))
    : asked(likely, reasons.conflict(head, valueWords.days));
}

/** Whether a day can be read in most values, such as those of a decision's number and day. */
function areReadable({ sample }: ColumnValues): boolean {
  const read = sample.filter(
    (value) => typeof value === 'string' && readDay(value, 'dmy') !== null,
  );
  return read.length * 2 > sample.length;
}

/** Whether a head or the values say that they are days. */
function isOfDays({ saysDay, part }: DayHead, values: ColumnValues): boolean {
  if (saysDay || areMostly(values, 'day')) return true;
  return part === 'year' && areYears(values);
}

function areYears(values: ColumnValues): boolean {
  return areAll(values, (one) => typeof one === 'number' && isYear(one));
}

function sourceColumn(column: RegionColumn): ProposedColumn | null {
  const head = headOf(column);
  const source = sourceIn(column);
  if (!source) return null;
  const meaning: Meaning = { is: 'source', source: source.source_id };
  if (source.tells !== 'tick') return sure(meaning, reasons.head(head), source);
  return areTicks(column.used)
    ? sure(meaning, reasons.headAndValues(head, valueWords.ticks), source)
    : asked(meaning, reasons.conflict(head, valueWords.ticks), source);
}

function sourceIn({ path }: RegionColumn): KnownSource | null {
  return sourceInHead(path.at(-1)!) ?? sourceInHead(path.join(' '));
}

/** A column whose heads say what is no day and no source. */
function knownColumn(column: RegionColumn): ProposedColumn | null {
  const head = headOf(column);
  const known = headMeaning(column.path)?.meaning;
  const place = placeHead(column.path);
  if (place && known?.is !== 'attribute') return placeColumn(place, column);
  if (known?.is === 'figure' && known.measure === 'admitted' && areMostly(column.used, 'number'))
    return sure({ is: 'count' }, reasons.head(head));
  if (!known || known.is === 'figure') return null;
  return sure(known, reasons.head(head));
}

/** Where a person comes from, lives or works is no unit of the Party, whatever the innermost head says. */
function placeColumn(place: PlaceHead, column: RegionColumn): ProposedColumn {
  const head = headOf(column);
  if (place.of === 'home') return sure(PERSONAL, reasons.head(head));
  if (place.of === 'work')
    return looksLikeUnits(column.used)
      ? asked({ is: 'unit' }, reasons.workplace(head))
      : asked(null, reasons.workplace(head));
  if (place.isUnderstood) return sure({ is: 'unit' }, reasons.head(head));
  return asked(place.isOfOther ? LEFT : { is: 'unit' }, reasons.leftOver(head));
}

/** Whether all values are words for a sex, and both occur. */
function tellSex(values: ColumnValues): boolean {
  const sexes = new Set<SexCode>();
  const isWord = areAll(values, (value) => {
    const sex = readSex(valueText(value));
    if (sex !== null) sexes.add(sex);
    return sex !== null;
  });
  return isWord && sexes.size === 2;
}

function unknownColumn(column: RegionColumn): ProposedColumn {
  const values = column.used;
  if (countsRows(values)) return sure({ is: 'left_out', why: 'ordinal' }, reasons.counter);
  const attribute: Meaning = { is: 'attribute', column: attributeId(headOf(column)) };
  const women = sourceInHead('nu');
  if (women && tellSex(values))
    return sure({ is: 'source', source: women.source_id }, reasons.sexes, women);
  const isText = areMostly(values, 'text');
  if (isText && looksLikeUnits(values)) return asked({ is: 'unit' }, reasons.unitNames);
  const different = values.sample.length;
  const isTold = different <= FEW_VALUES && different <= values.filled * MANY_VALUES;
  if (isTold) return sure(attribute, reasons.fewValues(different));
  // Days and ticks say something of a person that may matter; what it is, only a person knows.
  return areMostly(values, 'day') || areTicks(values)
    ? asked(LEFT, reasons.unknown)
    : sure(LEFT, reasons.unknown);
}
