import { choices, questions as ask } from '../messages/draft.ts';
import type { Form, Profile } from '../profile/profile.ts';
import { readDay } from '../values/read-day.ts';
import { valueText } from '../values/value-text.ts';
import type { Question } from './draft.ts';
import type { FormedRegion } from './formed-region.ts';
import type { Known } from './known.ts';
import { meaningChoices } from './meaning-choices.ts';
import { pointerTo } from '../profile/pointer.ts';

const EXAMPLES = 5;

/** What is not known of a form's columns: what they hold, and how their days and numbers are written. */
export function columnQuestions(
  one: FormedRegion,
  form: Form,
  profile: Profile,
  known: Known,
): Question[] {
  return form.columns.flatMap((use, i): Question[] => {
    const { distinct } = one.region.columns[i]!.used;
    const head = form.head[i] === '' ? `${i + 1}` : form.head[i]!;
    const base = { pointer: '', examples: distinct.slice(0, EXAMPLES).map(valueText) };
    const at = (part: string): string => pointerTo('forms', one.form, 'columns', i, part);
    if (use.meaning === null) {
      return [
        {
          ...base,
          pointer: at('meaning'),
          kind: 'meaning',
          message:
            one.doubts[i] === 'period'
              ? ask.columnPeriod(one.place, head)
              : ask.meaning(one.place, head),
          choices: meaningChoices(form.rows, one.likely[i] ?? null, profile, known),
          proposal: one.likely[i] ?? null,
        },
      ];
    }
    const found: Question[] = [];
    if (use.dayOrder === null)
      found.push({
        ...base,
        pointer: at('dayOrder'),
        kind: 'day_order',
        message: ask.dayOrder(one.place, head),
        choices: [
          { value: 'dmy', label: choices.dmy },
          { value: 'mdy', label: choices.mdy },
          { value: 'ymd', label: choices.ymd },
        ],
        proposal: 'dmy',
      });
    if (use.swappedDays === null)
      found.push({
        ...base,
        pointer: at('swappedDays'),
        kind: 'day_order',
        message: ask.swappedDays(one.place, head),
        choices: [
          { value: true, label: choices.swapped },
          { value: false, label: choices.notSwapped },
        ],
        proposal: true,
      });
    if (use.partialDays === null)
      found.push({
        pointer: at('partialDays'),
        kind: 'partial_days',
        message: ask.partialDays(one.place, head),
        choices: [
          { value: 'left_out', label: choices.partialLeftOut },
          { value: 'first', label: choices.partialFirst },
          { value: 'last', label: choices.partialLast },
        ],
        proposal: 'left_out',
        examples: distinct.map(valueText).filter(isPartial).slice(0, EXAMPLES),
      });
    if (use.decimalMark === null)
      found.push({
        ...base,
        pointer: at('decimalMark'),
        kind: 'decimal_mark',
        message: ask.decimalMark(one.place, head),
        choices: [
          { value: ',', label: choices.comma },
          { value: '.', label: choices.point },
        ],
        proposal: ',',
      });
    return found;
  });
}

function isPartial(text: string): boolean {
  const reading = readDay(text, 'dmy');
  return reading !== null && 'partial' in reading;
}
