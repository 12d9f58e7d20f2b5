import type { Message } from '@ketnap/core';
import { choices, questions as ask } from '../../messages/draft.ts';
import type { Form, Profile } from '../../profile/profile.ts';
import { readDay } from '../../values/read-day.ts';
import { readNumber } from '../../values/read-number.ts';
import type { DecimalMark } from '../../values/styles.ts';
import { valueText } from '../../values/value-text.ts';
import type { Question } from './draft.ts';
import type { FormedRegion } from '../forms/formed-region.ts';
import type { Known } from '../known/known.ts';
import { meaningChoices } from './meaning-choices.ts';
import { pointerTo } from '../../profile/pointer.ts';
import { EXAMPLES } from './examples.ts';

/** What is not known of a form's columns: what they hold, and how their days and numbers are written. */
export function columnQuestions(
  one: FormedRegion,
  form: Form,
  profile: Profile,
  known: Known,
): Question[] {
  return form.columns.flatMap((use, i) =>
    use.meaning === null
      ? [meaningQuestion(one, form, i, profile, known)]
      : styleQuestions(one, form, i),
  );
}

const MESSAGES = {
  meaning: 'meaning',
  period: 'columnPeriod',
  shares: 'columnShares',
  bodies: 'columnBodies',
  members: 'columnMembers',
} as const;

function meaningQuestion(
  { form: at, region, place, doubts, likely }: FormedRegion,
  form: Form,
  column: number,
  profile: Profile,
  known: Known,
): Question {
  const head = headShown(form, column);
  const proposal = likely[column] ?? null;
  return {
    pointer: pointerTo('forms', at, 'columns', column, 'meaning'),
    kind: 'meaning',
    message: ask[MESSAGES[doubts[column] ?? 'meaning']](place, head),
    choices: meaningChoices(form.rows, proposal, profile, known),
    proposal,
    examples: region.columns[column]!.used.sample.slice(0, EXAMPLES).map(valueText),
  };
}

/** What can be said of how the values of a column are written. */
interface Style extends Pick<Question, 'kind' | 'choices' | 'proposal'> {
  readonly of: 'dayOrder' | 'swappedDays' | 'partialDays' | 'decimalMark';
  readonly message: (place: string, head: string) => Message;
  /** Whether a value shows what is asked; default: any does. */
  readonly shows?: (text: string) => boolean;
}

const STYLES: readonly Style[] = [
  {
    of: 'dayOrder',
    kind: 'day_order',
    message: ask.dayOrder,
    choices: [
      { value: 'dmy', label: choices.dmy },
      { value: 'mdy', label: choices.mdy },
      { value: 'ymd', label: choices.ymd },
    ],
    proposal: 'dmy',
  },
  {
    of: 'swappedDays',
    kind: 'day_order',
    message: ask.swappedDays,
    choices: [
      { value: true, label: choices.swapped },
      { value: false, label: choices.notSwapped },
    ],
    proposal: true,
  },
  {
    of: 'partialDays',
    kind: 'partial_days',
    message: ask.partialDays,
    choices: [
      { value: 'left_out', label: choices.partialLeftOut },
      { value: 'first', label: choices.partialFirst },
      { value: 'last', label: choices.partialLast },
    ],
    proposal: 'left_out',
    shows: isPartial,
  },
  {
    of: 'decimalMark',
    kind: 'decimal_mark',
    message: ask.decimalMark,
    choices: [
      { value: ',', label: choices.comma },
      { value: '.', label: choices.point },
    ],
    proposal: ',',
  },
];

/** How the days and numbers of a column are written, as far as that is undecided. */
function styleQuestions(
  { form: at, region, place }: FormedRegion,
  form: Form,
  column: number,
): Question[] {
  const open = STYLES.filter(({ of }) => form.columns[column]![of] === null);
  if (open.length === 0) return [];
  const head = headShown(form, column);
  const texts = region.columns[column]!.used.distinct.map(valueText);
  return open.map(({ of, message, shows = () => true, ...style }) => ({
    ...style,
    ...(of === 'decimalMark' ? { proposal: likelyMark(texts) } : {}),
    pointer: pointerTo('forms', at, 'columns', column, of),
    message: message(place, head),
    examples: texts.filter(shows).slice(0, EXAMPLES),
  }));
}

/** The mark that makes every number whole, as counts are; a comma where both do or neither does. */
function likelyMark(texts: readonly string[]): DecimalMark {
  const isWhole = (mark: DecimalMark): boolean =>
    texts.every((text) => Number.isInteger(readNumber(text, mark) ?? 0));
  return isWhole('.') && !isWhole(',') ? '.' : ',';
}

/** A column's head, or which column it is where it has none. */
function headShown({ head }: Form, column: number): string {
  return head[column] === '' ? `${column + 1}` : head[column]!;
}

function isPartial(text: string): boolean {
  const reading = readDay(text, 'dmy');
  return reading !== null && 'partial' in reading;
}
