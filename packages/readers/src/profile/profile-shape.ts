import { parseDay, tableNames } from '@ketnap/core';
import { speaksOfDays } from '../periods/period-text.ts';
import { shapeWords } from '../messages/profile.ts';
import type { Font } from '@ketnap/sheets';
import type {
  DayColumn,
  DayPart,
  FigurePeriod,
  Form,
  LeftOut,
  ListKind,
  Meaning,
  MergedNumbers,
  Profile,
  TwinUse,
} from './profile.ts';
import type { Dashes } from '../values/dashes.ts';
import type {
  DayOrder,
  DecimalMark,
  DoubtedRows,
  PartialDays,
  SeveralNames,
  SexCode,
} from '../values/styles.ts';
import {
  flag,
  isObject,
  kindOf,
  listOf,
  name,
  object,
  oneOf,
  recordOf,
  text,
  that,
  undecidedOr,
  type Shape,
} from './shape.ts';

/** The words of a type: one that is added there has to be added here. */
const words = <Word extends string>(all: Record<Word, true>): Shape => oneOf(Object.keys(all));

const day = that((value) => typeof value === 'string' && parseDay(value) !== null, shapeWords.day);

const figurePeriod = that(
  (value) =>
    isNamedPeriod(value) || isYear(value) || isSaid(value) || isTerm(value) || isDays(value),
  shapeWords.figurePeriod,
);

const meaning = kindOf(
  {
    unit: {},
    day: {
      column: words<DayColumn>({
        admitted_on: true,
        decided_on: true,
        ceremony_on: true,
        recognised_on: true,
      }),
    },
    count: {},
    id: {},
    source: { source: name },
    attribute: { column: name },
    birth: { sex: words({ male: true, female: true }) },
    criterion: {},
    period: {},
    locality: {},
    meeting_day: { column: words({ from: true, to: true }) },
    figure: {
      measure: words({ admitted: true, target: true }),
      source: undecidedOr(name),
      period: figurePeriod,
    },
    members: { period: figurePeriod, on: words({ start: true, end: true }) },
    field: { column: name },
    left_out: {
      why: words<LeftOut>({
        ordinal: true,
        personal: true,
        remark: true,
        ratio: true,
        sum: true,
        running: true,
        complement: true,
        not_admissions: true,
        part_target: true,
        empty: true,
        chosen: true,
      }),
    },
  } satisfies Record<Meaning['is'], Record<string, Shape>>,
  { day: { part: words<DayPart>({ day: true, month: true, year: true }) } },
);

const doubtedRows = words<DoubtedRows>({ left_out: true, taken: true });

const dayYears = that(
  (value) => value === 'above' || value === 'left_out' || isPlainYear(value),
  shapeWords.dayYears,
);

const column = object(
  { meaning: undecidedOr(meaning) },
  {
    dayOrder: undecidedOr(words<DayOrder>({ dmy: true, mdy: true, ymd: true })),
    swappedDays: undecidedOr(flag),
    dayYears: undecidedOr(dayYears),
    partialDays: undecidedOr(words<PartialDays>({ left_out: true, first: true, last: true })),
    farDays: undecidedOr(doubtedRows),
    otherDays: undecidedOr(doubtedRows),
    undoneRows: undecidedOr(doubtedRows),
    codes: undecidedOr(recordOf(words<SexCode>({ male: true, female: true, unknown: true }))),
    severalNames: undecidedOr(words<SeveralNames>({ counted: true, one: true, left_out: true })),
    decimalMark: undecidedOr(words<DecimalMark>({ ',': true, '.': true })),
    dashes: undecidedOr(words<Dashes>({ zero: true, unknown: true })),
    mergedNumbers: undecidedOr(
      words<MergedNumbers>({ left_out: true, above: true, each: true, first: true }),
    ),
  },
);

const period = that((value) => value === 'title' || isPeriod(value), shapeWords.period);

const rowUse = that(
  (value) => value === 'unit' || value === 'sum' || value === 'left_out' || isPart(value),
  shapeWords.rowUse,
);

const formProperties = object(
  {
    sheet: undecidedOr(text),
    head: listOf(text),
    rows: undecidedOr(oneOf(['persons', 'figures', 'villages', ...tableNames, 'left_out'])),
    columns: listOf(column),
    unit: undecidedOr(name),
    period: undecidedOr(period),
    emptyTicks: undecidedOr(words({ no: true, unknown: true })),
    criteria: recordOf(undecidedOr(meaning)),
  },
  {
    list: words<ListKind>({
      scaled: true,
      planned: true,
      official: true,
      moved: true,
      left_party: true,
      decorated: true,
      trained: true,
      members: true,
    }),
    font: undecidedOr(
      words<Font | 'unicode'>({
        tcvn3: true,
        vni: true,
        misread: true,
        unicode: true,
      }),
    ),
    emptyUnits: undecidedOr(words({ above: true, none: true })),
    rowUses: recordOf(undecidedOr(rowUse)),
    twinRows: recordOf(
      undecidedOr(words<TwinUse>({ apart: true, together: true, once: true, left_out: true })),
    ),
  },
);

/** Rows that are no rows of a table of Ketnap's own. */
const FORM_ROWS: readonly Form['rows'][] = ['persons', 'figures', 'villages'];

/** A form: as many columns as heads, none of them a table's where its rows are not. */
export const formShape: Shape = (value, pointer) => {
  const fault = formProperties(value, pointer);
  if (fault) return fault;
  const { head, columns, rows } = value as Form;
  if (head.length !== columns.length)
    return { pointer: `${pointer}/columns`, expected: shapeWords.columns(head.length) };
  // Rows of a table are read by the columns of that table, rows of forms are not.
  const astray = FORM_ROWS.includes(rows)
    ? columns.findIndex((column) => column.meaning?.is === 'field')
    : -1;
  return astray < 0
    ? null
    : { pointer: `${pointer}/columns/${astray}/meaning`, expected: shapeWords.noField };
};

/** The unit, or units, of a spelling. */
export const unitShape = that(
  (value) =>
    value === null ||
    typeof value === 'string' ||
    (Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string' && id)),
  shapeWords.unit,
);

/** A unit that is made. */
export const newUnitShape = object({
  unit_id: name,
  name,
  level: undecidedOr(name),
  parent_id: undecidedOr(text),
});

/** A term that is made. */
export const newTermShape = object({
  term_id: name,
  name,
  starts_on: undecidedOr(day),
  ends_on: undecidedOr(day),
});

/** Terms that are made, each with an id of its own. */
export const newTermsShape = listOfOwn('term_id', newTermShape);

/** A whole profile. */
export const profileShape = object({
  format: oneOf(['ketnap-profile'] satisfies Profile['format'][]),
  version: that((value) => value === 1 || value === 2, { vi: '2', en: '2' }),
  forms: listOf(formShape),
  units: recordOf(unitShape),
  newUnits: listOfOwn('unit_id', newUnitShape),
  newSources: listOfOwn(
    'source_id',
    object({
      source_id: name,
      label_vi: name,
      label_en: name,
      column: name,
      value: text,
      sensitive: flag,
    }),
  ),
  newTerms: newTermsShape,
});

/** A list of rows, each with an id of its own. */
function listOfOwn(key: string, shape: Shape): Shape {
  const list = listOf(shape);
  return (value, pointer) => {
    const fault = list(value, pointer);
    if (fault) return fault;
    const ids = (value as readonly Record<string, unknown>[]).map((row) => row[key]);
    const met = new Set<unknown>();
    const doubled = ids.findIndex((id) => met.size === met.add(id).size);
    return doubled < 0
      ? null
      : { pointer: `${pointer}/${doubled}/${key}`, expected: shapeWords.ownId };
  };
}

function isPart(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).join() !== 'part') return false;
  return typeof value['part'] === 'string' && value['part'].trim() !== '';
}

const NAMED: Record<Extract<FigurePeriod, string>, true> = {
  sheet: true,
  previous: true,
  year_to_date: true,
  term_to_date: true,
};

function isNamedPeriod(value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(NAMED, value);
}

function isDays(value: unknown): boolean {
  return isObject(value) && !('term' in value) && isPeriod(value);
}

function isTerm(value: unknown): boolean {
  return isObject(value) && Object.keys(value).join() === 'term' && isPeriod(value);
}

function isYear(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).join() !== 'year') return false;
  return isPlainYear(value['year']);
}

function isPlainYear(year: unknown): boolean {
  return typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 2100;
}

function isSaid(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).join() !== 'said') return false;
  return typeof value['said'] === 'string' && speaksOfDays(value['said']);
}

function isPeriod(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { from, to, term } = value;
  const days = [from, to].map((one) => (typeof one === 'string' ? parseDay(one) : null));
  switch (Object.keys(value).sort().join()) {
    case 'term':
      return typeof term === 'string' && term !== '';
    case 'term,to':
      return typeof term === 'string' && term !== '' && days[1] !== null;
    case 'from,to':
      return days[0] != null && days[1] != null && days[0] <= days[1];
    default:
      return false;
  }
}
