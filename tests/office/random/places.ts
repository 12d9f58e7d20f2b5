import type { Random } from '../../../data/make/random.js';

/** A unit of the list, and those below it. */
export interface Place {
  readonly name: string;
  readonly below: readonly Place[];
}

const COMMUNES = [
  'Xã Tân Cảnh',
  'Xã Diên Bình',
  'Xã Pô Kô',
  'Xã Kon Đào',
  'Xã Ngọk Tụ',
  'Xã Đăk Trăm',
  'Xã Văn Lem',
  'Xã Hòa Bình',
  'Xã An Phú',
  'Phường Quang Trung',
  'Phường Lê Lợi',
  'Thị trấn Sa Thầy',
  'Xã Mường Hum',
  'Xã Ya Chim',
];
const OFFICES = [
  'Chi bộ Công an',
  'Chi bộ Quân sự',
  'Chi bộ Tòa án',
  'Chi bộ Viện kiểm sát',
  'Chi bộ Kho bạc',
  'Chi bộ Thanh tra',
  'Chi bộ Trường THPT',
  'Chi bộ Bệnh viện',
];
const GROUPS = ['Khối xã, thị trấn', 'Khối cơ quan'] as const;

/** The shape of a list of units. */
export type PlaceShape = 'flat' | 'groups' | 'communes-cells';

/** A made-up district's units in one of the shapes that lists have. */
export function randomPlaces(random: Random): { shape: PlaceShape; places: readonly Place[] } {
  const shape = random.pick(['flat', 'groups', 'communes-cells'] as const, (one) =>
    one === 'flat' ? 2 : 1,
  );
  const communes = taken(random, COMMUNES, random.between(3, 9));
  const offices = taken(random, OFFICES, random.between(2, 6));
  const leaf = (name: string): Place => ({ name, below: [] });
  if (shape === 'groups')
    return {
      shape,
      places: [
        { name: GROUPS[0], below: communes.map(leaf) },
        { name: GROUPS[1], below: offices.map(leaf) },
      ],
    };
  if (shape === 'communes-cells')
    return {
      shape,
      places: communes.slice(0, 4).map((name) => ({
        name: random.chance(0.5) ? name : `Đảng bộ ${lowered(name)}`,
        below: cellsOf(random).map(leaf),
      })),
    };
  return { shape, places: [...communes, ...(random.chance(0.3) ? offices : [])].map(leaf) };
}

/** The units that have no other below them, each with the name by which the truth tells it. */
export function leavesOf(places: readonly Place[], above = ''): { name: string; key: string }[] {
  return places.flatMap(({ name, below }) =>
    below.length > 0
      ? leavesOf(below, name)
      : [
          {
            name,
            key: /^(Chi bộ )?(thôn|làng|tổ dân phố)/i.test(name) ? `${name} < ${above}` : name,
          },
        ],
  );
}

function cellsOf(random: Random): string[] {
  const kind = random.pick(['Chi bộ thôn', 'Chi bộ làng', 'Chi bộ tổ dân phố'], () => 1);
  return Array.from({ length: random.between(2, 5) }, (_, i) => `${kind} ${i + 1}`);
}

function taken(random: Random, names: readonly string[], count: number): string[] {
  const chosen = random.choose(names, count, () => 1);
  return names.filter((name) => chosen.has(name));
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Some units that are not below one another. */
export function flatUnits(random: Random): readonly string[] {
  return [
    ...taken(random, COMMUNES, random.between(3, 7)),
    ...(random.chance(0.3) ? taken(random, OFFICES, 2) : []),
  ];
}
