import { ByteDictionary } from '../bytes/byte-dictionary.ts';
import type { RawTexts } from './raw-texts.ts';
import type { SheetColumn, SheetValue } from './sheet.ts';

type Coded = Pick<SheetColumn, 'codes' | 'values'>;

/** A column of which nearly every text is another: its rows are compared only where codes or values are asked for. */
export function rawColumn(raw: RawTexts): SheetColumn {
  return lazyColumn(raw, () => codedTexts(raw));
}

/** The rows of a column from one up to but without another. */
export function partOfColumn(column: SheetColumn, first: number, end: number): SheetColumn {
  const part = ({ codes, values }: Coded): Coded => ({ codes: codes.subarray(first, end), values });
  return column.raw ? lazyColumn(column.raw.part(first, end), () => part(column)) : part(column);
}

/** A column and something more that is said of it. Spreading it would make the codes of raw texts. */
export function columnWith<Column extends SheetColumn, More extends object>(
  column: Column,
  more: More,
): Column & More {
  if (!column.raw) return { ...column, ...more };
  const own = Object.entries(Object.getOwnPropertyDescriptors(column)).filter(
    ([, { get, enumerable }]) => enumerable && !get,
  );
  const lazy = lazyColumn(column.raw, () => column);
  return Object.assign(Object.defineProperties(lazy, Object.fromEntries(own)), more) as Column &
    More;
}

/** The raw texts are not enumerable: a column that is spread from this one has other codes or values than they. */
function lazyColumn(raw: RawTexts, make: () => Coded): SheetColumn {
  let made: Coded | null = null;
  const coded = (): Coded => (made ??= make());
  const column = {
    get codes() {
      return coded().codes;
    },
    get values() {
      return coded().values;
    },
  };
  return Object.defineProperty(column, 'raw', { value: raw });
}

function codedTexts({ buffer, ends, length }: RawTexts): Coded {
  const dictionary = new ByteDictionary();
  dictionary.codeOf(buffer, 0, 0);
  const codes = new Int32Array(length);
  for (let row = 0; row < length; row++)
    codes[row] = dictionary.codeOf(buffer, ends[row]!, ends[row + 1]!);
  const values: SheetValue[] = dictionary.texts();
  values[0] = null;
  return { codes, values };
}
