import { createDataset } from '@ketnap/core';
import { propose, readProposal } from '@ketnap/readers';
import type { Sheet, SheetColumn } from '@ketnap/sheets';
import { describe, expect, it } from 'vitest';
import { joinedData } from './joined-data.ts';
import { baseOf, lentOf, type Base } from './lent-data.ts';

const HEAD = ['Đơn vị', 'Ngày kết nạp'];

/** A list of persons as a sheet: a head and one row a person. */
function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  const lines = [HEAD, ...rows];
  const columns = HEAD.map((_, column): SheetColumn => {
    const values = [null, ...new Set(lines.map((line) => line[column]!))];
    const codes = Int32Array.from(lines, (line) => values.indexOf(line[column]!));
    return { codes, values };
  });
  return {
    file: 'a.xlsx',
    name: 'Danh sách',
    height: lines.length,
    columns,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isHidden: false,
    indentOf: () => 0,
    formulas: 0,
    lineOf: (row) => row + 1,
  };
}

/** One commune and one admission, as it comes out of another worker. */
function openBase(): Base {
  const dataset = createDataset(
    {
      units: [{ unit_id: 'a', name: 'Xã An', level: 'commune' }],
      terms: [{ term_id: 't', name: 'T', starts_on: '2015-01-01', ends_on: '2019-12-31' }],
      admissions: [{ admission_id: '1', unit_id: 'a', admitted_on: '2016-05-19' }],
    },
    { covers: ['2016-01-01', '2016-12-31'] },
  );
  const place = { file: 'admissions.csv', sheet: null, line: 2 };
  return baseOf(
    structuredClone(
      lentOf({
        dataset,
        about: { title: 'Đang mở', sample: false, scope: { term: 't' } },
        issues: [],
        places: {
          fileOf: () => 'admissions.csv',
          ofRow: (table) => (table === 'admissions' ? place : null),
        },
      }),
    ),
  );
}

function taken(mode: 'add' | 'replace') {
  const base = openBase();
  const sheets = [
    sheetOf([
      ['Xã An', '20/8/2017'],
      ['Xã An', '21/9/2018'],
    ]),
  ];
  const proposal = propose(sheets, { tables: base.tables });
  expect(proposal.draft.questions).toEqual([]);
  return joinedData(readProposal(proposal), proposal.draft.profile, base, mode, 'a');
}

describe('joinedData', () => {
  it('adds rows to those of the open dataset, and knows where each was read', () => {
    const { dataset, about, places } = taken('add');
    expect(dataset.tables.admissions!.numRows()).toBe(3);
    expect(about.title).toBe('Đang mở');
    expect(places.ofRow('admissions', 1)).toMatchObject({ file: 'admissions.csv', line: 2 });
    expect(places.ofRow('admissions', 3)).toMatchObject({ file: 'a.xlsx', line: 3 });
  });

  it('widens what was said to be covered by what was added', () => {
    const { dataset } = taken('add');
    expect(dataset.coversStated).toBe(true);
    expect(dataset.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('takes the place of the rows, not of the units and terms that they speak of', () => {
    const { dataset, about, places } = taken('replace');
    expect(dataset.tables.admissions!.numRows()).toBe(2);
    expect(dataset.units.ids).toEqual(['a']);
    expect(dataset.terms.map(({ id }) => id)).toEqual(['t']);
    expect(about.title).toBe('a');
    expect(places.ofRow('admissions', 1)).toMatchObject({ file: 'a.xlsx', line: 2 });
  });
});
