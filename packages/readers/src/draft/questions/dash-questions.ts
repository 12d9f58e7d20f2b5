import { placeIn } from '@ketnap/sheets';
import type { Region } from '../../layout/region.ts';
import { dashWords } from '../../messages/dashes.ts';
import { pointerTo } from '../../profile/pointer.ts';
import type { Form } from '../../profile/profile.ts';
import { isDash } from '../../values/dashes.ts';
import type { FormedRegion } from '../forms/formed-region.ts';
import type { Question } from './draft.ts';
import { EXAMPLES } from './examples.ts';

/** So many sheet cells are named one by one. */
const NAMED = 8;

/**
 * What the dashes of each column of numbers stand for, asked once a column.
 *
 * @param together all regions of the form
 */
export function dashQuestions(together: readonly FormedRegion[], form: Form): Question[] {
  const [one] = together;
  if (!one) return [];
  return form.columns.flatMap(({ dashes }, i): Question[] => {
    if (dashes !== null) return [];
    const found = together.map(({ region }) => dashesIn(region, i));
    const places = found.flatMap((each) => each.places);
    const count = found.reduce((sum, each) => sum + each.count, 0);
    const shown = places.slice(0, NAMED).join(', ') + (count > NAMED ? ' …' : '');
    return [
      {
        pointer: pointerTo('forms', one.form, 'columns', i, 'dashes'),
        kind: 'dashes',
        message: dashWords.question(one.place, form.head[i]!, shown, count),
        choices: [
          { value: 'zero', label: dashWords.zero },
          { value: 'unknown', label: dashWords.unknown },
        ],
        proposal: 'zero',
        examples: [...new Set(found.flatMap(({ texts }) => texts))].slice(0, EXAMPLES),
      },
    ];
  });
}

interface FoundDashes {
  readonly count: number;
  /** The first sheet cells that hold one. */
  readonly places: readonly string[];
  readonly texts: readonly string[];
}

function dashesIn({ sheet, firstRow, roles, columns }: Region, at: number): FoundDashes {
  const { codes, values, used, column } = columns[at]!;
  const texts = used.distinct.filter(isDash);
  const places: string[] = [];
  if (texts.length === 0 || column === null) return { count: 0, places, texts };
  const areDashes = values.map(isDash);
  let count = 0;
  for (let row = 0; row < codes.length; row++) {
    if (roles[row] !== 'data' || !areDashes[codes[row]!]) continue;
    count += 1;
    if (places.length < NAMED) places.push(placeIn(sheet, firstRow + row, column));
  }
  return { count, places, texts };
}
