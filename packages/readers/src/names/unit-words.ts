/** Words before a unit's name that say what kind of unit it is. */
export interface UnitWords {
  /** As they are written in full; compared with their diacritics. */
  readonly words: readonly string[];
  /** Short forms, before a point, a space or a digit; those that end with a point only with it. */
  readonly short: readonly string[];
  readonly level: string;
  /** What must not be taken for one another, `xa` for `thi tran`. */
  readonly kind: string;
  /**
   * Where the words are no words of a kind: without diacritics in a text that has some (`Xã Lang Minh`), or
   * unless a number follows (`Tổ Kỹ thuật`). Default: anywhere before a name.
   */
  readonly only?: 'accented' | 'numbered';
}

/** Bodies of the Party, which stand before the words for the place: `Đảng bộ xã Tân Cảnh`. */
export const BODIES = [
  'ban chấp hành đảng bộ',
  'bch đảng bộ',
  'đảng bộ bộ phận',
  'đảng bộ cơ sở',
  'đảng bộ',
  'đảng ủy bộ phận',
  'đảng ủy cơ sở',
  'đảng ủy',
] as const;
export const BODIES_SHORT = ['đbbp', 'đb', 'db', 'đu'] as const;

/** Cells: whatever their place is called, they are cells. */
export const CELLS = ['chi bộ cơ sở', 'chi bộ', 'chi ủy cơ sở', 'chi ủy'] as const;
export const CELLS_SHORT = ['cbcs', 'cb'] as const;

/** Places, the longest words first. */
export const PLACES: readonly UnitWords[] = [
  { words: ['tỉnh ủy', 'tỉnh'], short: ['t.'], level: 'province', kind: 'tinh', only: 'accented' },
  { words: ['thành phố', 'thành ủy'], short: ['tp', 't.p'], level: 'district', kind: 'thanh pho' },
  { words: ['thị xã', 'thị ủy'], short: ['tx', 't.x'], level: 'district', kind: 'thi xa' },
  { words: ['huyện ủy', 'huyện'], short: ['h'], level: 'district', kind: 'huyen' },
  { words: ['quận ủy', 'quận'], short: ['q'], level: 'district', kind: 'quan', only: 'accented' },
  { words: ['thị trấn'], short: ['ttr', 'tt', 't.t'], level: 'commune', kind: 'thi tran' },
  { words: ['xã'], short: ['x'], level: 'commune', kind: 'xa' },
  { words: ['phường'], short: ['p'], level: 'commune', kind: 'phuong' },
  {
    words: ['tổ dân phố', 'tổ dp'],
    short: ['tdp', 'tđp'],
    level: 'locality',
    kind: 'to dan pho',
  },
  { words: ['tổ'], short: [], level: 'locality', kind: 'to dan pho', only: 'numbered' },
  { words: ['khối phố'], short: [], level: 'locality', kind: 'khoi' },
  { words: ['khối'], short: [], level: 'locality', kind: 'khoi', only: 'numbered' },
  { words: ['khu phố', 'khu dân cư'], short: ['kp', 'kdc'], level: 'locality', kind: 'khu' },
  { words: ['khu'], short: [], level: 'locality', kind: 'khu', only: 'numbered' },
  { words: ['thôn'], short: [], level: 'locality', kind: 'thon' },
  { words: ['xóm'], short: [], level: 'locality', kind: 'xom' },
  { words: ['khóm'], short: [], level: 'locality', kind: 'khom' },
  { words: ['buôn'], short: [], level: 'locality', kind: 'buon' },
  { words: ['làng'], short: [], level: 'locality', kind: 'lang', only: 'accented' },
  { words: ['bản'], short: [], level: 'locality', kind: 'ban', only: 'accented' },
  { words: ['ấp'], short: [], level: 'locality', kind: 'ap', only: 'accented' },
];
