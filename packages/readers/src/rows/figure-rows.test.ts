import { openSheets } from '@ketnap/sheets';
import { expect, it } from 'vitest';
import { propose } from '../draft/propose.ts';
import { withValueAt } from '../profile/pointer.ts';
import { readProposal } from '../report/read-proposal.ts';
import { readRows } from '../report/read-rows.sample.ts';

const HEAD = 'TT | Đơn vị | Kết nạp';
const UNITS = ['1 | Xã Kon Đào | 5', '2 | Xã Tân Cảnh | 6', '3 | Xã Diên Bình | 9'];
const FIGURES = ['Xã Kon Đào: 5', 'Xã Tân Cảnh: 6', 'Xã Diên Bình: 9'];

it.each([
  'Năm trước',
  'Cùng kỳ năm trước',
  'Kỳ trước',
  'Năm 2023',
  'Quý I',
  'Đợt 1',
  'Chỉ tiêu giao',
  'Còn thiếu',
  'So với cùng kỳ',
  'CHỈ TIÊU NĂM 2024',
])('a row %j is no unit: it is asked for, and left out where that is accepted', (label) => {
  const { figures, asked } = readRows([HEAD, ...UNITS, ` | ${label} | 12`]);
  expect({ figures, asked }).toEqual({ figures: FIGURES, asked: [label] });
});

it.each(['Cao nhất', 'Thấp nhất', 'Max'])('a row %j is no unit', (label) => {
  const { figures, asked } = readRows([HEAD, ...UNITS, ` | ${label} | 9`]);
  expect({ figures, asked }).toEqual({ figures: FIGURES, asked: [] });
});

it.each(['Phòng Tài chính - Kế hoạch', 'Năm Căn', 'Quý Hợp', 'Kỳ Anh', 'Kim Tăng'])(
  'a row %j is a unit',
  (label) => {
    const { figures, asked } = readRows([HEAD, ...UNITS, `4 | ${label} | 12`]);
    expect({ figures, asked }).toEqual({ figures: [...FIGURES, `${label}: 12`], asked: [] });
  },
);

it('a row that was left out is not called empty', async () => {
  const bytes = new TextEncoder().encode(
    'KẾT NẠP NĂM 2024\n\nTT,Đơn vị,Kết nạp\n1,Xã A,5\n2,Xã B,6\n,Năm 2023,9\n',
  );
  const file = {
    path: 'b.csv',
    size: bytes.length,
    async *stream() {
      yield await Promise.resolve(bytes);
    },
  };
  const sheets = await openSheets(file);
  const { draft } = propose(sheets);
  const [{ pointer, proposal }] = draft.questions as [(typeof draft.questions)[number]];
  const profile = withValueAt(draft.profile, pointer, proposal);
  const { report } = readProposal(propose(sheets, { profile }));
  expect(report.regions[0]!.leftOut.map(({ code, rows }) => [code, rows])).toEqual([
    ['chosen', [6]],
  ]);
});
