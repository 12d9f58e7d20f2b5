import { sheetOf } from '@ketnap/sheets/sample';
import { expect, it } from 'vitest';
import { withValueAt } from '../../profile/pointer.ts';
import type { Profile } from '../../profile/profile.ts';
import { propose } from '../propose.ts';
import { readProposal } from '../../report/read-proposal.ts';

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

/** What a person confirms of a sheet, every proposal taken. */
function confirmed(title: string): Profile {
  const { draft } = propose([formOf(title)]);
  return draft.questions.reduce(
    (one, { pointer, proposal }) => withValueAt(one, pointer, proposal),
    draft.profile,
  );
}
const formOf = (title: string, name: string | null = null) =>
  sheetOf([[title], ['Đơn vị', 'Kết nạp', 'Trong đó: Nữ'], ['Xã A', 4, 2], ['Xã B', 3, 1]], {
    name,
  });
const RESULT = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';

it.each([
  ['KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN NĂM 2025', null],
  ['Ke hoach ket nap dang vien nam 2025', null],
  ['CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2025', null],
  ['DỰ KIẾN KẾT NẠP ĐẢNG VIÊN NĂM 2025', null],
  ['ƯỚC SỐ ĐẢNG VIÊN KẾT NẠP NĂM 2025', null],
  ['KẾT NẠP ĐẢNG VIÊN NĂM 2025 (ĐVT: %)', null],
  ['KẾT NẠP ĐẢNG VIÊN NĂM 2025', 'Kế hoạch'],
])('a form that was confirmed for results is asked for again under %j', (title, name) => {
  const proposal = propose([formOf(title, name)], { profile: confirmed(RESULT) });
  expect(proposal.draft.questions.map(({ kind }) => kind)).toContain('meaning');
  expect(readProposal(proposal).tables.totals).toBeUndefined();
});

it.each([
  RESULT,
  'KẾT NẠP ĐẢNG VIÊN NĂM 2025',
  'TÌNH HÌNH THỰC HIỆN KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN NĂM 2025',
])('and is not under %j', (title) => {
  expect(propose([formOf(title)], { profile: confirmed(RESULT) }).draft.questions).toEqual([]);
});

it('a plan that was confirmed is known again, and its form tells nothing of results', () => {
  const plan = confirmed('KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN NĂM 2025');
  const next = propose([formOf('KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN NĂM 2026')], { profile: plan });
  expect(next.draft.questions).toEqual([]);
  const { tables } = readProposal(propose([formOf(RESULT)], { profile: plan }));
  expect((tables.totals as unknown as { admitted: { length: number } }).admitted.length).toBe(4);
});
