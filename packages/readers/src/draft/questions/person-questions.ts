import type { Message } from '@ketnap/core';
import type { Region } from '../../layout/region.ts';
import type { Memory } from '../../memory/memory.ts';
import { choices, questions as ask } from '../../messages/draft.ts';
import { pointerTo } from '../../profile/pointer.ts';
import type { Form } from '../../profile/profile.ts';
import type { SexCode } from '../../values/styles.ts';
import { oneLine } from '../../names/one-line.ts';
import { personsIn } from '../../values/person-names.ts';
import { valueText } from '../../values/value-text.ts';
import { dayColumns } from '../days/day-columns.ts';
import type { Choice, Question } from './draft.ts';
import { dayText, farDays } from '../persons/far-days.ts';
import type { FormedRegion } from '../forms/formed-region.ts';
import type { Known } from '../known/known.ts';
import { otherDays } from '../persons/other-days.ts';
import { sexCodes } from '../persons/sex-codes.ts';
import { undoneRows } from '../persons/undone-rows.ts';
import { youngRows } from '../persons/young-rows.ts';
import { EXAMPLES } from './examples.ts';

/** So many rows are named one by one. */
const NAMED = 12;

/**
 * What is not known of the columns of a list of persons: signs for the sexes, days far from all others
 * or of another period than the title's, remarks that nobody was admitted, several names in one sheet cell.
 *
 * @param together all regions of the form
 */
export function personQuestions(
  together: readonly FormedRegion[],
  form: Form,
  known: Known,
  memory: Memory,
): Question[] {
  const [one] = together;
  if (!one || form.rows !== 'persons') return [];
  const regions = together.map(({ region }) => region);
  return form.columns.flatMap((use, i): Question[] => {
    const head = form.head[i]!;
    const at = (part: string): string => pointerTo('forms', one.form, 'columns', i, part);
    return [
      ...(use.codes === null
        ? [codesQuestion(at('codes'), one.place, head, signsIn(regions, form, i))]
        : []),
      ...(use.farDays === null
        ? [farQuestion(at('farDays'), one.place, head, farIn(regions, form, i, known, memory))]
        : []),
      ...(use.otherDays === null ? otherQuestion(at('otherDays'), one.place, regions, form) : []),
      ...(use.undoneRows === null
        ? [undoneQuestion(at('undoneRows'), one.place, head, undoneIn(regions, form, i, memory))]
        : []),
      ...(use.severalNames === null
        ? [namesQuestion(at('severalNames'), one.place, head, severalIn(regions, i))]
        : []),
    ];
  });
}

function codesQuestion(
  pointer: string,
  place: string,
  head: string,
  signs: readonly string[],
): Question {
  return {
    pointer,
    kind: 'sex_codes',
    message: ask.sexCodes(place, head, signs.join(', ')),
    choices: codeChoices(signs),
    proposal: codesOf(signs, () => 'unknown'),
    examples: signs.slice(0, EXAMPLES),
  };
}

/** Each pair of signs as the two sexes, or all unknown; a sign alone is either of them. */
function codeChoices(signs: readonly string[]): Choice[] {
  const pairs = signs.flatMap((male) =>
    signs.filter((sign) => sign !== male).map((female) => [male, female] as const),
  );
  const [only] = signs;
  const ways: ((sign: string) => SexCode)[] =
    signs.length === 1 && only !== undefined
      ? [() => 'male', () => 'female']
      : pairs.map(
          ([male, female]) =>
            (sign) =>
              sign === male ? 'male' : sign === female ? 'female' : 'unknown',
        );
  return [...ways, (): SexCode => 'unknown'].map((sexOf) => ({
    value: codesOf(signs, sexOf),
    label: choices.codes(signs.map((sign) => [sign, sexOf(sign)])),
  }));
}

function codesOf(
  signs: readonly string[],
  sexOf: (sign: string) => SexCode,
): Record<string, SexCode> {
  return Object.fromEntries(signs.map((sign) => [sign, sexOf(sign)]));
}

function farQuestion(
  pointer: string,
  place: string,
  head: string,
  days: readonly string[],
): Question {
  return {
    pointer,
    kind: 'far_days',
    message: ask.farDays(place, head, days.slice(0, EXAMPLES).join('; ')),
    choices: [
      { value: 'left_out', label: choices.farLeftOut },
      { value: 'taken', label: choices.farTaken },
    ],
    proposal: 'left_out',
    examples: days.slice(0, EXAMPLES),
  };
}

function otherQuestion(
  pointer: string,
  place: string,
  regions: readonly Region[],
  form: Form,
): Question[] {
  const found = regions.map((region) => otherDays(region, form)).find((one) => one !== null);
  if (!found) return [];
  const { text, others, rows, days } = found;
  return [
    {
      pointer,
      kind: 'other_days',
      message: ask.otherDays(place, text, others, rows),
      choices: [
        { value: 'taken', label: choices.farTaken },
        { value: 'left_out', label: choices.farLeftOut },
      ],
      proposal: 'taken',
      examples: [...days].slice(0, EXAMPLES).map(dayText),
    },
  ];
}

function undoneQuestion(
  pointer: string,
  place: string,
  head: string,
  remarks: readonly Message[],
): Question {
  const shown = (language: 'vi' | 'en'): string =>
    remarks
      .slice(0, NAMED)
      .map((one) => one[language])
      .join('; ') + (remarks.length > NAMED ? ` … (${remarks.length})` : '');
  return {
    pointer,
    kind: 'undone_rows',
    message: ask.undoneRows(place, head, { vi: shown('vi'), en: shown('en') }),
    choices: [
      { value: 'left_out', label: choices.farLeftOut },
      { value: 'taken', label: choices.undoneTaken },
    ],
    proposal: 'left_out',
    examples: [],
  };
}

function namesQuestion(
  pointer: string,
  place: string,
  head: string,
  names: readonly string[],
): Question {
  return {
    pointer,
    kind: 'several_names',
    message: ask.severalNames(place, head),
    choices: [
      { value: 'counted', label: choices.severalCounted },
      { value: 'one', label: choices.severalOne },
      { value: 'left_out', label: choices.farLeftOut },
    ],
    proposal: 'counted',
    examples: names.slice(0, EXAMPLES),
  };
}

function signsIn(regions: readonly Region[], form: Form, at: number): string[] {
  const signs = regions.flatMap(({ columns }) =>
    sexCodes(form.columns[at]!, form.head[at]!, columns[at]!.used),
  );
  return [...new Set(signs)].sort();
}

function farIn(
  regions: readonly Region[],
  form: Form,
  at: number,
  { today }: Known,
  memory: Memory,
): string[] {
  const days = regions.flatMap((region) =>
    dayColumns(region, form)
      .filter((one) => one.at === at)
      .flatMap((one) => [
        ...farDays(region, one, today),
        ...(one.name === 'admitted_on' ? youngRows(region, form, memory).values() : []),
      ]),
  );
  return [...new Set(days)].sort((a, b) => a - b).map(dayText);
}

/** Each row that a remark calls undone, with the remark. */
function undoneIn(regions: readonly Region[], form: Form, at: number, memory: Memory): Message[] {
  return regions.flatMap((region) =>
    [...undoneRows(region, form.columns[at]!, region.columns[at]!, memory)].map(([row, remark]) =>
      ask.remarkOfRow(region.sheet.lineOf(region.firstRow + row), oneLine(remark)),
    ),
  );
}

function severalIn(regions: readonly Region[], at: number): string[] {
  return regions.flatMap(({ columns }) =>
    columns[at]!.used.distinct.filter((value) => personsIn(value) > 1).map(valueText),
  );
}
