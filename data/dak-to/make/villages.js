import { dayOf, isoOf } from '../../make/days.js';
import { communeIds } from './units.js';
import { story } from './story.js';
import { COVERS } from './terms.js';

/** Villages (residential groups in the town) of each commune, the communes in their order. */
const villageCounts = [12, 8, 9, 9, 8, 7, 6, 7, 6];

/** @typedef {import('./story.js').Village} Locality */
/** @typedef {{ locality_id: string, cell_id: string, from: string, to?: string }} Spell */

const first = COVERS[0] ?? '';

/** @type {Locality[]} */
const numbered = communeIds.flatMap((unit_id, commune) =>
  Array.from({ length: villageCounts[commune] ?? 0 }, (_, index) => ({
    locality_id: `${unit_id}-${index + 1}`,
    name: `${unit_id === 'tt-dak-to' ? 'Tổ dân phố' : 'Thôn'} ${index + 1}`,
    unit_id,
  })),
);

/** Every village, also those that were joined with another or came of it. @type {Locality[]} */
export const localities = [
  ...numbered.map((locality) => {
    const valid_to = story.endings[locality.locality_id];
    return valid_to === undefined ? locality : { ...locality, valid_to };
  }),
  ...story.newVillages,
].sort((a, b) => communeIds.indexOf(a.unit_id) - communeIds.indexOf(b.unit_id));

/**
 * In which cell each village's members met when. A village that the story does not speak of has had
 * a cell of its own since before the first day covered.
 * @type {Spell[]}
 */
export const coverage = localities.flatMap(({ locality_id, valid_from, valid_to }) => {
  const told = story.spells[locality_id];
  if (told === undefined)
    return [spell(locality_id, valid_from ?? first, ownCell(locality_id), valid_to)];
  return told
    .map(([from, cell], index) => {
      const next = told[index + 1];
      const to = next ? isoOf(dayOf(next[0]) - 1) : valid_to;
      return spell(locality_id, from, cell === 'own' ? ownCell(locality_id) : cell, to);
    })
    .filter(({ cell_id }) => cell_id !== 'none');
});

/** @param {string} locality_id @param {string} from @param {string} cell_id @param {string} [to] */
function spell(locality_id, from, cell_id, to) {
  return { locality_id, cell_id, from, ...(to === undefined ? {} : { to }) };
}

/** @param {string} locality */
function ownCell(locality) {
  return `cb-${locality}`;
}
