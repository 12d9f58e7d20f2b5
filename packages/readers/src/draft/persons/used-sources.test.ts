import { sheetOf } from '@ketnap/sheets/sample';
import { expect, it } from 'vitest';
import { propose } from '../propose.ts';

/** The sources that a draft of some rows makes. */
const sourcesIn = (rows: readonly (readonly (string | number | null)[])[]): string[] =>
  propose([sheetOf(rows)]).draft.profile.newSources.map(({ source_id }) => source_id);

it('rows of parts need the sources that they count', () => {
  const rows = [
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2022'],
    ['TT', 'Đơn vị', 'Tổng số'],
    [1, 'Xã Pô Kô', 10],
    [null, 'Trong đó: Nữ', 4],
    [null, 'DTTS', 6],
    [2, 'Xã Kon Đào', 8],
    [null, 'Trong đó: Nữ', 5],
    [null, 'DTTS', 3],
  ];
  expect(sourcesIn(rows)).toEqual(['women', 'ethnic_minority']);
});

it('birth dates under heads of men and of women tell who is a woman', () => {
  const rows = [
    ['DANH SÁCH ĐẢNG VIÊN KẾT NẠP NĂM 2023'],
    ['Họ và tên', 'Năm sinh', null, 'Chi bộ', 'Ngày kết nạp'],
    [null, 'Nam', 'Nữ', null, null],
    ['Người A', 1999, null, 'Chi bộ thôn 1', '15/02/2023'],
    ['Người B', null, 2001, 'Chi bộ thôn 2', '19/05/2023'],
  ];
  expect(sourcesIn(rows)).toEqual(['women']);
});
