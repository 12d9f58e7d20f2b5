// A made-up country of a given size, written as a data package: the same columns for everybody.
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';

export const FIRST_DAY = day('2010-09-01');
export const LAST_DAY = day('2020-08-31');
export const SOURCES = ['youth', 'minority', 'religious', 'soldier', 'militia', 'owner', 'women'];

/** Chances that a source is known to be there, and that it is unknown. */
const CHANCES = [
  [0.68, 0.02],
  [0.5, 0.02],
  [0.1, 0.05],
  [0.12, 0.01],
  [0.09, 0.01],
  [0.02, 0.01],
  [0.42, 0],
];

/** How many units, admissions, localities and spells of coverage there are. */
export const SIZES = {
  '20k': { provinces: 3, admissions: 20_000, localities: 2_000 },
  '1M': { provinces: 63, admissions: 1_000_000, localities: 100_000 },
  '6M': { provinces: 63, admissions: 6_000_000, localities: 100_000 },
};

/** Writes the package of a size below `root`, where it is not there already; gives its folder. */
export async function writePackage(root, name) {
  const folder = `${root}/${name}`;
  if (existsSync(`${folder}/datapackage.json`)) return folder;
  mkdirSync(folder, { recursive: true });
  const size = SIZES[name];
  const random = mulberry32(20_200_630);
  const units = unitsOf(size);
  const communes = units.filter((unit) => unit.level === 'commune');
  const cells = units.filter((unit) => unit.level === 'cell');
  await writeCsv(folder, 'units', ['unit_id', 'name', 'level', 'parent_id'], unitRows(units));
  await writeCsv(
    folder,
    'terms',
    ['term_id', 'name', 'starts_on', 'ends_on'],
    ['2010-2015,2010-2015,2010-09-01,2015-08-31', '2015-2020,2015-2020,2015-09-01,2020-08-31'],
  );
  await writeCsv(
    folder,
    'targets',
    ['unit_id', 'term_id', 'year', 'target'],
    targetRows(units, size),
  );
  await writeCsv(folder, 'sources', ['source_id', 'label_vi', 'label_en', 'column'], sourceRows());
  await writeCsv(
    folder,
    'admissions',
    ['admitted_on', 'unit_id', ...SOURCES],
    admissionRows(size, cells, random),
  );
  await writeCsv(
    folder,
    'localities',
    ['locality_id', 'name', 'unit_id'],
    localityRows(size, communes),
  );
  await writeCsv(
    folder,
    'cell_coverage',
    ['locality_id', 'cell_id', 'from', 'to'],
    coverageRows(size, communes, random),
  );
  const resources = [
    'units',
    'terms',
    'targets',
    'sources',
    'admissions',
    'localities',
    'cell_coverage',
  ];
  writeFileSync(
    `${folder}/datapackage.json`,
    JSON.stringify({
      name: `bench-${name.toLowerCase()}`,
      resources: resources.map((table) => ({ name: table, path: `${table}.csv`, format: 'csv' })),
      ketnap: { covers: ['2010-09-01', '2020-08-31'] },
    }),
  );
  return folder;
}

/** One country; per province 11 districts, per district 15 communes, per commune 9 cells. */
function unitsOf({ provinces }) {
  const units = [{ id: 'r', level: 'country', parent: '' }];
  for (let p = 0; p < provinces; p++) {
    units.push({ id: `p${p}`, level: 'province', parent: 'r' });
    for (let d = 0; d < 11; d++) {
      units.push({ id: `p${p}d${d}`, level: 'district', parent: `p${p}` });
      for (let c = 0; c < 15; c++) {
        units.push({ id: `p${p}d${d}c${c}`, level: 'commune', parent: `p${p}d${d}` });
        for (let b = 0; b < 9; b++)
          units.push({ id: `p${p}d${d}c${c}b${b}`, level: 'cell', parent: `p${p}d${d}c${c}` });
      }
    }
  }
  return units;
}

function* unitRows(units) {
  for (const { id, level, parent } of units) yield `${id},${id},${level},${parent}`;
}

function* targetRows(units, size) {
  yield `r,2015-2020,,${Math.round(size.admissions * 0.45)}`;
  for (const { id, level } of units) {
    if (level !== 'commune') continue;
    for (let year = 2016; year <= 2020; year++) yield `${id},,${year},9`;
  }
}

function* sourceRows() {
  for (const source of SOURCES) yield `${source},${source},${source},${source}`;
}

function* admissionRows(size, cells, random) {
  for (let i = 0; i < size.admissions; i++) {
    const on = isoDay(FIRST_DAY + Math.floor(random() * (LAST_DAY - FIRST_DAY + 1)));
    let row = `${on},${cells[Math.floor(random() * cells.length)].id}`;
    for (const [yes, unknown] of CHANCES) {
      const dice = random();
      row += dice < yes ? ',yes' : dice < yes + unknown ? ',' : ',no';
    }
    yield row;
  }
}

/** The commune of a locality, and the locality's number within it. */
function placeOf(i, size, communes) {
  const commune = Math.floor((i * communes.length) / size.localities);
  const first = Math.ceil((commune * size.localities) / communes.length);
  return { commune: communes[commune].id, number: i - first };
}

function* localityRows(size, communes) {
  for (let i = 0; i < size.localities; i++)
    yield `l${i},l${i},${placeOf(i, size, communes).commune}`;
}

/** Three spells a locality: with a neighbour or alone, the last one mostly alone. */
function* coverageRows(size, communes, random) {
  for (let i = 0; i < size.localities; i++) {
    const { commune, number } = placeOf(i, size, communes);
    const shared = `${commune}m${number >> 1}`;
    const first = FIRST_DAY - Math.floor(random() * 900);
    const second = FIRST_DAY + Math.floor(random() * 1800);
    const third = second + 30 + Math.floor(random() * 1700);
    const last = random() < 0.9 ? `o${i}` : shared;
    yield `l${i},${random() < 0.5 ? shared : `o${i}`},${isoDay(first)},${isoDay(second - 1)}`;
    yield `l${i},${random() < 0.4 ? shared : `o${i}`},${isoDay(second)},${isoDay(third - 1)}`;
    yield `l${i},${last},${isoDay(third)},`;
  }
}

async function writeCsv(folder, table, columns, rows) {
  const file = createWriteStream(`${folder}/${table}.csv`);
  let text = `${columns.join(',')}\n`;
  for (const row of rows) {
    text += `${row}\n`;
    if (text.length < 1 << 20) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'finish');
}

/** Source: T. Ettinger's mulberry32, a 32-bit generator with a period of 2^32. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function day(iso) {
  return Date.parse(iso) / 86_400_000;
}

export function isoDay(number) {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
