import { sheetOf } from '@ketnap/sheets/sample';
import { expect, it } from 'vitest';
import { propose } from './propose.ts';
import { readProposal } from '../report/read-proposal.ts';

/** The first and last day and the count that a sheet under a title gives; `asked` where it gives none. */
function read(title: string, head = 'Kết nạp'): string {
  const proposal = propose([sheetOf([[title], ['Đơn vị', head], ['Xã A', 4], ['Xã B', 3]])]);
  const totals = readProposal(proposal).tables.totals as unknown as
    Readonly<Record<string, { at: (row: number) => string }>> | undefined;
  if (!totals) return proposal.draft.questions.length > 0 ? 'asked' : 'nothing';
  return ['from', 'to', 'admitted'].map((name) => totals[name]!.at(0)).join(' ');
}

it.each([
  ['SƠ KẾT CÔNG TÁC KẾT NẠP ĐẢNG VIÊN 6 THÁNG CUỐI NĂM 2024', '2024-07-01 2024-12-31 4'],
  ['TỔNG KẾT CÔNG TÁC KẾT NẠP ĐẢNG VIÊN NĂM 2024', '2024-01-01 2024-12-31 4'],
  ['KẾT NẠP ĐẢNG VIÊN QUÝ 4 NĂM 2024', '2024-10-01 2024-12-31 4'],
  ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024, PHƯƠNG HƯỚNG NĂM 2025', '2024-01-01 2024-12-31 4'],
  ['KẾT NẠP ĐẢNG VIÊN NĂM 2024 VÀ ƯỚC THỰC HIỆN NĂM 2025', '2024-01-01 2024-12-31 4'],
  ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN 9 THÁNG, ƯỚC CẢ NĂM 2024', 'asked'],
  ['SƠ KẾT KẾT NẠP ĐẢNG VIÊN 6 THÁNG ĐẦU NĂM, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2024', 'asked'],
  ['DỰ KIẾN KẾT NẠP ĐẢNG VIÊN NĂM 2025', 'asked'],
  ['ĐĂNG KÝ SỐ LƯỢNG KẾT NẠP ĐẢNG VIÊN NĂM 2025', 'asked'],
  ['ƯỚC SỐ ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024', 'asked'],
  ['KẾT QUẢ THỰC HIỆN DỰ KIẾN KẾT NẠP ĐẢNG VIÊN NĂM 2024', '2024-01-01 2024-12-31 4'],
])('%j', (title, result) => {
  expect(read(title)).toBe(result);
});

it.each([
  'Ước thực hiện',
  'Ước thực hiện cả năm',
  'Dự kiến kết nạp',
  'Kế hoạch năm sau',
  'Số kết nạp (ước)',
  'Khả năng kết nạp',
])('a column %j is no count of persons admitted', (head) => {
  expect(read('KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024', head)).toBe('asked');
});
