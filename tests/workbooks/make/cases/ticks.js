import { hucreXlsx } from '../by-hucre.js';
import { handXlsx } from '../by-hand.js';
import { makeCase } from '../case.js';
import { admitted, DAYS, name, ordinal, sex, tick, unit } from '../columns.js';
import { listSheet } from '../list.js';
import { people } from '../people.js';

/** @import { Column } from '../columns.js' */
/** @import { Cell } from '../sheet.js' */

const BASE = [ordinal, name, unit(), admitted(DAYS.padded)];

/** Yes and no as people write them. */
export async function tickCases() {
  return [
    await ofColumn(
      'ticks-x',
      'x and nothing',
      [tick('Đoàn viên', 'youth_union', 'x'), tick('DTTS', 'ethnic_minority', 'X')],
      ASKED,
    ),
    await ofColumn(
      'ticks-signs',
      '✓, ✔, √, v and nothing',
      [
        signs('Đoàn viên', 'youth_union', ['✓', '✔']),
        signs('Tôn giáo', 'religious', ['√', 'v', 'V']),
      ],
      ASKED,
    ),
    await ofColumn(
      'ticks-empty-unknown',
      'x where somebody knew; the person says that empty is unknown',
      [tick('DTTS', 'ethnic_minority', 'x', null, null)],
      { answers: { empty_ticks: 'unknown' }, asks: ['empty_ticks'] },
    ),
    await ofColumn('ticks-words', 'Có and Không, CÓ and KHÔNG, có and không', [
      tick('Đoàn viên', 'youth_union', 'Có', 'Không'),
      tick('DTTS', 'ethnic_minority', 'CÓ', 'KHÔNG'),
      tick('Tôn giáo', 'religious', 'có ', ' không'),
    ]),
    await ofColumn('ticks-booleans', 'TRUE and FALSE of the spreadsheet program', [
      tick('Đoàn viên', 'youth_union', true, false),
    ]),
    await ofColumn('ticks-one-zero', '1 and 0', [
      tick('Đoàn viên', 'youth_union', 1, 0),
      tick('DTTS', 'ethnic_minority', 1, 0),
    ]),
    gapsAmongWords(),
    sexWords(),
  ];
}

const ASKED = { answers: { empty_ticks: 'no' }, asks: ['empty_ticks'] };

/** @param {string} file @param {string} reason @param {Column[]} columns @param {object} [more] */
async function ofColumn(file, reason, columns, more = {}) {
  const { sheet, admissions } = listSheet([...BASE, ...columns], people(60 + file.length, 12));
  return makeCase(`${file}.xlsx`, await hucreXlsx({ sheets: [sheet] }), {
    reason,
    ...more,
    tables: { admissions },
  });
}

/** @param {string} head @param {'youth_union' | 'religious'} source @param {Cell[]} marks @returns {Column} */
function signs(head, source, marks) {
  return {
    ...tick(head, source),
    cell: (person, at) => (person[source] ? (marks[at % marks.length] ?? null) : null),
  };
}

function gapsAmongWords() {
  const column = tick('Đoàn viên', 'youth_union', 'Có', 'Không');
  /** @type {Column} */
  const withGaps = {
    head: column.head,
    cell: (person, at) => (at % 4 === 3 ? null : column.cell(person, at)),
    tells: (person, at) =>
      at % 4 === 3 ? { youth_union: null } : (column.tells?.(person, at) ?? {}),
  };
  const { sheet, admissions } = listSheet([...BASE, withGaps], people(77, 12));
  return makeCase('ticks-words-and-gaps.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'yes and no are both written, so empty is unknown',
    answers: { empty_ticks: 'unknown' },
    tables: { admissions },
  });
}

function sexWords() {
  const { sheet, admissions } = listSheet(
    [...BASE, { ...sex(['nam', 'nữ ']), head: 'Phái' }],
    people(78, 10),
  );
  return makeCase('sex-in-small-letters.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'nam and nữ in small letters under another head',
    tables: { admissions },
  });
}
