import { foldText } from '../../state/fold.ts';
import type { UnitList } from '../../worker/opened.ts';

/** Levels that stand before a name and may be left out in a sentence. */
const LEVEL = /^(xa|phuong|thi tran|huyen|tinh|thanh pho|dang bo|chi bo|dang uy)\s+/;

/** The units that a sentence names, the one named last first, at most `most`. */
export function namedUnits(sentence: string, { ids, names }: UnitList, most: number): string[] {
  const text = ` ${foldText(sentence).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = ids.flatMap((id, at) => {
    const whole = foldText(names[at]!)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const name = whole.replace(LEVEL, '');
    const place = name === '' ? -1 : text.lastIndexOf(` ${name} `);
    return place < 0 ? [] : [{ id, place, end: place + name.length, length: name.length }];
  });
  // A name within a longer one is not meant.
  const meant = found.filter(
    (one) =>
      !found.some(
        (other) => other.length > one.length && other.place <= one.place && other.end >= one.end,
      ),
  );
  const ordered = meant.sort((a, b) => b.place - a.place).map(({ id }) => id);
  return [...new Set(ordered)].slice(0, most);
}
