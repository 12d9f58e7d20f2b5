// The columns of a dataset as the peers take them: whole-number keys, sorted by unit.
import { SOURCES } from './seeded.js';

const YES = 1;
const UNKNOWN = 2;

/** Typed arrays of the admissions, the tree and the coverage, for the bare loops and for Arquero. */
export function columnsOf(core, dataset) {
  const { admissions, units, covers, coverage, localities } = dataset;
  const [firstDay, lastDay] = [covers.from, covers.to];
  const unit = new Int32Array(admissions.size);
  for (let u = 0; u < units.size; u++) unit.fill(u, admissions.start[u], admissions.start[u + 1]);
  const masks = masksOf(admissions.combinations, SOURCES.length);
  const calendar = Array.from({ length: lastDay - firstDay + 2 }, (_, i) => {
    const [year, month] = core
      .isoDay(firstDay + i)
      .split('-')
      .map(Number);
    return { year, month, part: (year - 2010) * 2 + (month > 8 ? 1 : 0) };
  });
  const districts = [...units.levels.keys()].filter((u) => units.levels[u] === 'district');
  const districtOf = new Int32Array(units.size).fill(-1);
  districts.forEach((u, district) => districtOf.fill(district, u, units.end[u]));
  return {
    unit,
    day: admissions.days.admitted_on,
    yes: Int32Array.from(admissions.combination, (c) => masks.yes[c]),
    unknown: Int32Array.from(admissions.combination, (c) => masks.unknown[c]),
    parent: units.parent,
    firstDay,
    lastDay,
    yearOfDay: Int32Array.from(calendar, ({ year }) => year),
    partOfDay: Int32Array.from(calendar, ({ part }) => part),
    monthOfDay: Int32Array.from(calendar, ({ year, month }) => (year - 2010) * 12 + month - 9),
    districtOf,
    districts: districts.length,
    spells: coverage,
    cells: coverage.cellIds.length,
    localityUnit: localities.unit,
  };
}

function masksOf({ size, states }, sources) {
  const yes = new Int32Array(size);
  const unknown = new Int32Array(size);
  for (let c = 0; c < size; c++)
    for (let s = 0; s < sources; s++) {
      if (states[c * sources + s] === YES) yes[c] |= 1 << s;
      if (states[c * sources + s] === UNKNOWN) unknown[c] |= 1 << s;
    }
  return { yes, unknown };
}
