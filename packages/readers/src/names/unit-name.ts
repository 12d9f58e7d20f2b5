import { fold } from './fold.ts';

/** A unit's name taken apart. */
export interface UnitName {
  /** Folded, without the words that say what kind of unit it is; spellings that sound alike are one. */
  readonly bare: string;
  /** `province`, `district`, `commune`, `agency`, `locality`, `cell`; null where no word says it. */
  readonly level: string | null;
}

/** Words before a name, the longest first, and the level that they say; null: of a body at any level. */
const PREFIXES: readonly (readonly [pattern: RegExp, level: string | null])[] = [
  [/^(?:ban chap hanh |bch )?dang bo bo phan /, null],
  [/^(?:ban chap hanh |bch )?(?:dang (?:bo|uy)|db|du)(?: co so)? (?=.)/, null],
  [/^(?:chi (?:bo|uy)|cb)(?: co so)? (?=.)/, 'cell'],
  [/^(?:tinh|t)(?: uy)? (?=.)/, 'province'],
  [/^huyen(?: uy)? (?=.)|^h (?=.)/, 'district'],
  [/^(?:thanh pho|tp)(?: uy)? (?=.)|^thanh uy (?=.)/, 'district'],
  [/^quan(?: uy)? (?=.)|^q (?=.)/, 'district'],
  [/^(?:thi xa|tx)(?: uy)? (?=.)/, 'district'],
  [/^(?:thi tran|tt) (?=.)/, 'commune'],
  [/^(?:xa|x) (?=.)/, 'commune'],
  [/^(?:phuong|p) (?=.)/, 'commune'],
  [/^(?:to dan pho|tdp|khoi pho|khu pho|thon|lang|ban|buon|ap|to) (?=.)/, 'locality'],
];

/** What kind of commune or district a word says: they must not be taken for one another. */
const KINDS: Readonly<Record<string, string>> = {
  xa: 'xa',
  x: 'xa',
  phuong: 'phuong',
  p: 'phuong',
  tt: 'thi tran',
  'thi tran': 'thi tran',
};

/** Takes a unit's name apart: `Đảng bộ xã Tân Cảnh` is `tan canh`, a commune. */
export function unitName(text: string): UnitName {
  let rest = fold(text);
  let level: string | null = null;
  for (const [pattern, said] of PREFIXES) {
    const found = pattern.exec(rest);
    if (!found) continue;
    // A cell is a cell, whatever its place is called: `Chi bộ thôn 1`.
    level = level === 'cell' ? level : (said ?? level);
    rest = rest.slice(found[0].length);
  }
  return { bare: soundOf(rest), level };
}

/** `xa`, `phuong` or `thi tran` where a name says it; null where it does not. */
export function communeKind(text: string): string | null {
  const word = /(?:^|(?:dang (?:bo|uy)|db|du)(?: co so)? )(thi tran|tt|xa|x|phuong|p) /.exec(
    fold(text),
  );
  return word ? KINDS[word[1]!]! : null;
}

/** Spellings that stand side by side for one name: `Ngọk` and `Ngọc`, `Pô Kô` and `Pô Cô`, `y` and `i`. */
function soundOf(folded: string): string {
  return folded
    .replace(/k\b/g, 'c')
    .replace(/\bk(?=[oau])/g, 'c')
    .replace(/y\b/g, 'i')
    .trim();
}
