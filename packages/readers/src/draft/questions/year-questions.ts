import { dayYearWords } from '../../messages/day-years.ts';
import { pointerTo } from '../../profile/pointer.ts';
import type { Form, Meaning } from '../../profile/profile.ts';
import { wholeOf, yearlessDay } from '../../values/read-day.ts';
import { valueText } from '../../values/value-text.ts';
import { yearsAbove } from '../days/yearless-days.ts';
import type { FormedRegion } from '../forms/formed-region.ts';
import type { Known } from '../known/known.ts';
import type { Choice, Question } from './draft.ts';
import { EXAMPLES } from './examples.ts';

/** So many years back from today are offered where nothing above the rows says one. */
const OFFERED = 15;

/**
 * Of which years the days without one are, asked once a column: as the rows or lines above say, where some
 * do; else nothing is proposed. That of a recognition is not taken unless a person says of which year it is.
 *
 * @param together all regions of the form
 */
export function yearQuestions(
  together: readonly FormedRegion[],
  form: Form,
  known: Known,
): Question[] {
  const [one] = together;
  if (!one) return [];
  return form.columns.flatMap(({ dayYears, meaning }, i): Question[] => {
    if (dayYears !== null) return [];
    const { count, years, texts } = yearlessIn(together, i);
    const told = [...years.keys()].filter((year) => year !== null).sort((a, b) => a - b);
    const label = dayYearWords.above(told.join(', '), years.get(null) ?? 0);
    const above: Choice[] = told.length > 0 ? [{ value: 'above', label }] : [];
    const offered = above.length > 0 || known.today === null ? [] : yearsUpTo(known.today);
    return [
      {
        pointer: pointerTo('forms', one.form, 'columns', i, 'dayYears'),
        kind: 'day_years',
        message: dayYearWords.question(one.place, form.head[i]!, count),
        choices: [
          ...above,
          ...offered.map((year) => ({ value: year, label: dayYearWords.year(year) })),
          { value: 'left_out', label: dayYearWords.leftOut },
        ],
        proposal: isOfLaterYear(meaning) ? 'left_out' : above.length > 0 ? 'above' : null,
        examples: [...texts].slice(0, EXAMPLES),
      },
    ];
  });
}

/** Full members are recognised a year after they were admitted: the year above is not that day's. */
function isOfLaterYear(meaning: Meaning | null): boolean {
  return meaning?.is === 'day' && meaning.column === 'recognised_on';
}

function yearsUpTo(today: string): number[] {
  const last = wholeOf(today.slice(0, 4));
  return Array.from({ length: OFFERED }, (_, back) => last - back);
}

interface FoundYearless {
  readonly count: number;
  /** The years above them, null where there is none, and how many days stand under each. */
  readonly years: ReadonlyMap<number | null, number>;
  readonly texts: ReadonlySet<string>;
}

function yearlessIn(together: readonly FormedRegion[], at: number): FoundYearless {
  let count = 0;
  const years = new Map<number | null, number>();
  const texts = new Set<string>();
  for (const { region } of together) {
    const { codes, values } = region.columns[at]!;
    const bare = values.map((value) => yearlessDay(valueText(value)));
    const yearAt = yearsAbove(region);
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row]!;
      if (region.roles[row] !== 'data' || bare[code] === null) continue;
      const year = yearAt(row);
      count += 1;
      years.set(year, (years.get(year) ?? 0) + 1);
      texts.add(valueText(values[code]!));
    }
  }
  return { count, years, texts };
}
