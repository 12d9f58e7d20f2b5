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
export const BODIES_SHORT = ['đbbp', 'đbcs', 'đb', 'db', 'đu'] as const;

/** Bodies of a committee, before its own words: `Ban Tổ chức Huyện ủy Đăk Tô`. */
export const OFFICES = ['ban chấp hành', 'ban thường vụ', 'ban tổ chức'] as const;
export const OFFICES_SHORT = ['bch', 'btv', 'btc'] as const;

/** Cells: whatever their place is called, they are cells. */
export const CELLS = [
  'chi bộ cơ sở',
  'chi bộ trực thuộc',
  'chi bộ',
  'chi ủy cơ sở',
  'chi ủy',
] as const;
export const CELLS_SHORT = ['cbcs', 'cb'] as const;

/** Places, the longest words first. */
export const PLACES: readonly UnitWords[] = [
  { words: ['tỉnh ủy', 'tỉnh'], short: ['t.'], level: 'province', kind: 'tinh', only: 'accented' },
  { words: ['thành ủy', 'thành phố'], short: ['tp', 't.p'], level: 'district', kind: 'thanh pho' },
  { words: ['thị ủy', 'thị xã'], short: ['tx', 't.x'], level: 'district', kind: 'thi xa' },
  { words: ['huyện ủy', 'huyện'], short: ['h'], level: 'district', kind: 'huyen' },
  { words: ['quận ủy', 'quận'], short: ['q'], level: 'district', kind: 'quan', only: 'accented' },
  { words: ['thị trấn'], short: ['ttr', 'tt', 't.t'], level: 'commune', kind: 'thi tran' },
  { words: ['xã'], short: ['x'], level: 'commune', kind: 'xa' },
  { words: ['phường'], short: ['p'], level: 'commune', kind: 'phuong' },
  { words: ['đặc khu'], short: ['đk'], level: 'commune', kind: 'dac khu' },
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

/** Cities that are provinces, folded. */
export const CITY_PROVINCES: ReadonlySet<string> = new Set([
  'ha noi',
  'ho chi minh',
  'hai phong',
  'da nang',
  'can tho',
  'hue',
]);

/** How names begin, folded, of bodies of the Party that are those of no place: `Đảng ủy UBND tỉnh`. */
export const AGENCIES =
  /^(?:cac co quan|co quan|khoi|dan chinh dang|ubnd|uy ban|hdnd|hoi dong|quan su|bo chi huy|ban chi huy|cong an|bien phong|bo doi|doanh nghiep|cong t[yi]|tong cong t[yi]|ngan hang|truong|benh vien|trung tam|so|cuc|chi cuc|kho bac|thue|toa an|vien|mttq|mat tran|van phong|phong|nha may|hop tac xa)(?: |$)/;
