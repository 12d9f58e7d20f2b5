import { COVERS } from './terms.js';

const first = COVERS[0] ?? '';

/** @typedef {readonly [from: string, cell: string]} Chapter */
/** @typedef {{ locality_id: string, name: string, unit_id: string, valid_from?: string, valid_to?: string }} Village */

/**
 * What became of the villages without a cell of their own, all made up: from which day their members
 * met in which cell; `own`: in the village's own, `none`: the village had no member.
 *
 * @type {{
 *   spells: Record<string, readonly Chapter[]>,
 *   endings: Record<string, string>,
 *   newVillages: readonly Village[],
 * }}
 */
export const story = {
  spells: {
    // Before the term 2015–2020: four merged cells split, one formed.
    ...splitOn('2012-09-02', 'ghep-dien-binh', ['dien-binh-7', 'dien-binh-8']),
    ...splitOn('2013-04-01', 'ghep-tan-canh-1', ['tan-canh-3', 'tan-canh-4']),
    ...splitOn('2014-02-03', 'ghep-po-ko', ['po-ko-5', 'po-ko-6']),
    // Of two communes: an event of the district.
    ...splitOn('2014-05-19', 'ghep-lien-xa', ['kon-dao-6', 'dak-tram-6']),
    'tt-dak-to-12': [
      [first, 'none'],
      ['2011-09-02', 'own'],
    ],
    'dien-binh-6': [
      [first, 'none'],
      ['2012-02-03', 'own'],
    ],
    'ngok-tu-6': [
      [first, 'none'],
      ['2013-05-19', 'ghep-ngok-tu-2'],
      ['2018-06-01', 'own'],
    ],

    // Tân Cảnh: two at the term's start, both split.
    'tan-canh-5': [
      [first, 'ghep-tan-canh-2'],
      ['2016-06-01', 'own'],
    ],
    ...splitOn('2017-03-01', 'ghep-tan-canh-2', ['tan-canh-6', 'tan-canh-7']),
    ...splitOn('2017-09-02', 'ghep-tan-canh-3', ['tan-canh-8', 'tan-canh-9']),

    // Ngọk Tụ: the first was regrouped into the second, the second split.
    'ngok-tu-3': [
      [first, 'ghep-ngok-tu-1'],
      ['2016-07-01', 'own'],
    ],
    'ngok-tu-4': [
      [first, 'ghep-ngok-tu-1'],
      ['2016-07-01', 'ghep-ngok-tu-2'],
      ['2018-06-01', 'own'],
    ],
    'ngok-tu-5': [
      [first, 'ghep-ngok-tu-2'],
      ['2018-06-01', 'own'],
    ],

    // Đăk Rơ Nga: dissolved, as the last members of one village moved away; another never had any.
    'dak-ro-nga-5': [
      [first, 'ghep-dak-ro-nga'],
      ['2016-10-01', 'own'],
    ],
    'dak-ro-nga-6': [
      [first, 'ghep-dak-ro-nga'],
      ['2016-10-01', 'none'],
      ['2018-02-03', 'own'],
    ],
    'dak-ro-nga-7': [
      [first, 'none'],
      ['2020-09-02', 'own'],
    ],

    // Văn Lem: formed in 2013; no new cell was needed when the two villages were joined.
    'van-lem-4': [[first, 'ghep-van-lem']],
    'van-lem-5': [
      [first, 'none'],
      ['2013-09-02', 'ghep-van-lem'],
    ],
    'van-lem-6': [
      [first, 'none'],
      ['2018-09-02', 'own'],
    ],

    // Đăk Trăm: formed in the term for a village with its first members, split at the end of 2018.
    'dak-tram-7': [
      [first, 'own'],
      ['2016-05-01', 'ghep-dak-tram'],
      ['2018-12-22', 'own'],
    ],
    'dak-tram-8': [
      [first, 'none'],
      ['2016-05-01', 'ghep-dak-tram'],
      ['2018-12-22', 'own'],
    ],

    // Villages that had no member, then enough for a cell of their own.
    'kon-dao-7': [
      [first, 'none'],
      ['2017-02-03', 'own'],
    ],
    'po-ko-7': [
      [first, 'none'],
      ['2016-09-02', 'own'],
    ],
  },
  endings: {
    'van-lem-5': '2018-11-30',
    'kon-dao-8': '2019-02-28',
    'kon-dao-9': '2019-02-28',
  },
  newVillages: [
    {
      locality_id: 'kon-dao-8a',
      name: 'Thôn 8 (mới)',
      unit_id: 'kon-dao',
      valid_from: '2019-03-01',
    },
  ],
};

/**
 * Villages that met in one cell from the first day covered, and each in its own from `day`.
 * @param {string} day
 * @param {string} cell
 * @param {readonly string[]} localities
 * @returns {Record<string, readonly Chapter[]>}
 */
function splitOn(day, cell, localities) {
  return Object.fromEntries(
    localities.map((locality) => [
      locality,
      [
        [first, cell],
        [day, 'own'],
      ],
    ]),
  );
}
