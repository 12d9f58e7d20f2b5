import { handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import {
  admitted,
  DAYS,
  headOf,
  name,
  ordinal,
  rowsOf,
  sex,
  tick,
  truthOf,
  unit,
} from '../columns.js';
import { people } from '../people.js';
import { UNITS } from '../units.js';

/** @import { Cell } from '../sheet.js' */

const YES_NO = tick('Đoàn viên', 'youth_union', 'Có', 'Không');

/** People under the name of their unit. */
export async function groupCases() {
  return [await groupRows(), groupRowsPlain(), await groupColumn(), groupColumnBlank()];
}

/** People of three units, one group after another. */
const GROUPS = UNITS.slice(1, 4).map((one, at) => people(40 + at, 4 + at, { units: [one] }));
const IN_GROUP = [ordinal, name, sex(), admitted(DAYS.padded), YES_NO];

async function groupRows() {
  const merges = [];
  const rows = [headOf(IN_GROUP)];
  for (const group of GROUPS) {
    rows.push([group[0]?.unit ?? '', null, null, null, null]);
    merges.push(`A${rows.length}:E${rows.length}`);
    rows.push(...rowsOf(IN_GROUP, group));
  }
  return makeCase(
    'group-rows-merged.xlsx',
    await hucreXlsx({ sheets: [{ name: 'DS', rows, merges }] }),
    {
      reason: "the unit's name over its people, merged over the whole width",
      tables: { admissions: truthOf([...IN_GROUP, unit()], GROUPS.flat()) },
      left_out_rows: [2, 7, 13],
    },
  );
}

function groupRowsPlain() {
  /** @type {Cell[][]} */
  const rows = [headOf(IN_GROUP)];
  GROUPS.forEach((group, at) => {
    rows.push([['I', 'II', 'III'][at] ?? null, group[0]?.unit ?? null, null, null, null]);
    rows.push(...rowsOf(IN_GROUP, group));
  });
  return makeCase('group-rows-roman.xls', sheetJs({ sheets: [{ name: 'DS', rows }] }, 'xls'), {
    reason: 'a roman numeral and the unit over its people, nothing merged',
    tables: { admissions: truthOf([...IN_GROUP, unit()], GROUPS.flat()) },
    left_out_rows: [2, 7, 13],
  });
}

const GROUP_COLUMN = [
  { ...unit(), head: 'Đảng bộ, chi bộ' },
  ordinal,
  name,
  sex(),
  admitted(DAYS.padded),
];

async function groupColumn() {
  const merges = [];
  const rows = [headOf(GROUP_COLUMN)];
  for (const group of GROUPS) {
    const first = rows.length + 1;
    rows.push(
      ...rowsOf(GROUP_COLUMN, group).map((row, at) => (at === 0 ? row : [null, ...row.slice(1)])),
    );
    merges.push(`A${first}:A${rows.length}`);
  }
  return makeCase(
    'group-column-merged.xlsx',
    await hucreXlsx({ sheets: [{ name: 'DS', rows, merges }] }),
    {
      reason: 'the unit stands once, in a sheet cell merged downwards',
      tables: { admissions: truthOf(GROUP_COLUMN, GROUPS.flat()) },
    },
  );
}

/** Nothing merged: below a unit's name its people have none; whose they are is for a person to say. */
function groupColumnBlank() {
  const rows = [headOf(GROUP_COLUMN), ...GROUPS.flatMap((group) => rowsOf(GROUP_COLUMN, group))];
  const named = truthOf(GROUP_COLUMN, GROUPS.flat());
  rows[3] = [null, ...(rows[3] ?? []).slice(1)];
  return makeCase('unit-missing-in-a-row.xlsx', handXlsx({ sheets: [{ name: 'DS', rows }] }), {
    reason: 'a person without a unit is no admission of any unit: rejected, not filled from above',
    tables: { admissions: named.filter((_, at) => at !== 2) },
    rejected: [{ row: 4, column: 'A', found: '' }],
  });
}
