import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Meaning } from './profile.ts';
import { headMeaning, knownSources, sourceInHead } from './source-words.ts';

const left = (why: string): unknown => ({ is: 'left_out', why });
const day = (column: string): unknown => ({ is: 'day', column });
const attribute = (column: string): unknown => ({ is: 'attribute', column });
const source = (id: string): unknown => ({ is: 'source', source: id });
const figure = (measure: string, period: unknown = 'sheet'): unknown => ({
  is: 'figure',
  measure,
  source: null,
  period,
});

describe('headMeaning', () => {
  test.each([
    ...['STT', 'TT', 'Số TT', 'Số thứ tự'].map((head) => [head, left('ordinal')]),
    ...['Họ và tên', 'HỌ TÊN', 'Họ và\ntên', 'Ngày sinh', 'Ngày tháng năm sinh', 'Năm sinh'].map(
      (head) => [head, left('personal')],
    ),
    ...['Họ tên đảng viên mới', 'Họ và tên người được kết nạp', 'Họ, tên quần chúng'].map(
      (head) => [head, left('personal')],
    ),
    ...['Quê quán', 'Nơi ở hiện nay', 'Chỗ ở', 'Địa chỉ', 'Số CCCD', 'CMND', 'CMND/CCCD'].map(
      (head) => [head, left('personal')],
    ),
    ...['Số CCCD/CMND', 'Điện thoại', 'Số điện thoại', 'SĐT', 'Email', 'Nơi thường trú'].map(
      (head) => [head, left('personal')],
    ),
    ...['Ngày kết nạp', 'Ngày vào Đảng', 'Ngày được kết nạp', 'NGÀY THÁNG NĂM KẾT NẠP'].map(
      (head) => [head, day('admitted_on')],
    ),
    ...['Ngày, tháng, năm vào Đảng', 'Ngày kết nạp Đảng', 'Kết nạp ngày'].map((head) => [
      head,
      day('admitted_on'),
    ]),
    ...['Ngày quyết định', 'Quyết định kết nạp ngày', 'Ngày ra QĐ', 'Ngày QĐ kết nạp'].map(
      (head) => [head, day('decided_on')],
    ),
    ['Ngày tổ chức lễ kết nạp', day('ceremony_on')],
    ['Ngày làm lễ kết nạp', day('ceremony_on')],
    ...['Ngày chính thức', 'Ngày công nhận chính thức', 'Ngày được công nhận chính thức'].map(
      (head) => [head, day('recognised_on')],
    ),
    ['Ngày công nhận đảng viên chính thức', day('recognised_on')],
    ['Ngày chuyển chính thức', day('recognised_on')],
    ...['Chi bộ', 'Đơn vị', 'Đảng bộ', 'Đảng bộ cơ sở', 'Xã/phường', 'Tổ chức đảng'].map((head) => [
      head,
      { is: 'unit' },
    ]),
    ...['Nơi sinh hoạt', 'Xã, phường, thị trấn', 'Tên đơn vị', 'Đảng bộ, chi bộ cơ sở'].map(
      (head) => [head, { is: 'unit' }],
    ),
    ...['TCCSĐ', 'Tên chi bộ', 'Chi bộ, đảng bộ', 'Đảng bộ trực thuộc'].map((head) => [
      head,
      { is: 'unit' },
    ]),
    ['Số người', { is: 'count' }],
    ...['Mã đảng viên', 'Số thẻ đảng', 'Mã số', 'Số thẻ đảng viên', 'Số lý lịch đảng viên'].map(
      (head) => [head, { is: 'id' }],
    ),
    ...['Ghi chú', 'Số quyết định'].map((head) => [head, left('remark')]),
    ['Trình độ học vấn', attribute('hoc_van')],
    ['Trình độ văn hóa', attribute('hoc_van')],
    ['Trình độ chuyên môn', attribute('chuyen_mon')],
    ['Trình độ lý luận chính trị', attribute('ly_luan')],
    ['Nghề nghiệp', attribute('nghe_nghiep')],
    ['Độ tuổi', attribute('do_tuoi')],
    ['Chỉ tiêu', figure('target')],
    ['Kế hoạch', figure('target')],
    ['Chỉ tiêu được giao', figure('target')],
    ...['Kết nạp', 'Đã kết nạp', 'Thực hiện', 'Kết quả', 'Số đảng viên kết nạp', 'Tổng số'].map(
      (head) => [head, figure('admitted')],
    ),
    ['Số ĐV mới kết nạp', figure('admitted')],
    ['Kỳ này', figure('admitted')],
    ['Cùng kỳ năm trước', figure('admitted', 'previous')],
    ...['Tỷ lệ', 'Tỷ lệ (%)', 'Tỉ lệ %', '%', 'Đạt %', '(%) kỳ này so với cùng kỳ', 'So sánh'].map(
      (head) => [head, left('ratio')],
    ),
    ...['Cộng', 'Tổng cộng'].map((head) => [head, left('sum')]),
    ['Tiêu chí', { is: 'criterion' }],
    ['Đoàn viên', source('youth_union')],
    ['Giới tính', source('women')],
  ] as [string, Meaning][])('takes %j for %j', (head, expected) => {
    expect(headMeaning([head])?.meaning).toEqual(expected);
  });

  test.each([
    [['Thực hiện', 'Cùng kỳ năm trước'], figure('admitted', 'previous')],
    [['Ngày', 'Kết nạp'], day('admitted_on')],
    [['Ngày, tháng, năm', 'Kết nạp'], day('admitted_on')],
    [['Ngày, tháng, năm', 'Chính thức'], day('recognised_on')],
    [['Trong đó', 'DTTS'], source('ethnic_minority')],
    [['Trình độ', 'Chuyên môn'], attribute('chuyen_mon')],
    [['Kết nạp', 'Gì đó'], figure('admitted')],
  ])('takes %j together', (path, expected) => {
    expect(headMeaning(path)?.meaning).toEqual(expected);
  });

  test.each([[[]], [['']], [['Gì đó']], [['Chi bộ 12']], [['Xã Tân Cảnh']], [['Nguyễn Thị Mẫu']]])(
    'knows nothing of %j',
    (path) => {
      expect(headMeaning(path)).toBeNull();
    },
  );
});

test.each([
  ['youth_union', ['Đoàn viên', 'Đoàn viên TN', 'ĐVTN', 'Đoàn TN', 'Đoàn viên TNCS HCM']],
  [
    'youth_union',
    ['Đoàn viên TNCS Hồ Chí Minh', 'Là đoàn viên', 'ĐV TNCS', 'Đoàn viên thanh niên'],
  ],
  ['women', ['Nữ', 'nu', 'Phụ nữ', 'Trong đó: Nữ', 'Là nữ', 'Nữ'.normalize('NFD')]],
  ['ethnic_minority', ['DTTS', 'Dân tộc thiểu số', 'Người dân tộc', 'Dân tộc', 'Người DTTS']],
  ['ethnic_minority', ['Dân tộc ít người', 'Người dân tộc thiểu số', 'ĐBDTTS']],
  ['religious', ['Tôn giáo', 'Theo đạo', 'Người có đạo', 'Có đạo', 'Người theo tôn giáo']],
  ['religious', ['Là người có tôn giáo', 'Theo tôn giáo']],
  ['demobilised_soldier', ['Bộ đội xuất ngũ', 'Quân nhân xuất ngũ', 'BĐXN', 'BĐ xuất ngũ']],
  ['mobile_militia', ['Dân quân cơ động', 'DQCĐ', 'Dân quân', 'DQ cơ động']],
  ['business_owner', ['Chủ doanh nghiệp', 'Chủ doanh nghiệp tư nhân', 'Chủ DN', 'Chủ DNTN']],
  ['civil_servant', ['Cán bộ công chức', 'Cán bộ, công chức', 'CBCC', 'CB, CC', 'Công chức']],
  ['civil_servant', ['Cán bộ, công chức, viên chức', 'CBCCVC', 'CCVC']],
  ['worker', ['Công nhân', 'Công nhân, người lao động', 'CN, LĐ', 'CNLĐ']],
  ['readmitted', ['Kết nạp lại', 'Được kết nạp lại']],
  ['student', ['Học sinh, sinh viên', 'HSSV', 'Sinh viên', 'HS-SV']],
  ['respected_person', ['Người có uy tín', 'Già làng', 'Người có uy tín trong cộng đồng']],
])('%s: %j', (id, heads) => {
  expect(heads.map((head) => sourceInHead(head)?.source_id)).toEqual(heads.map(() => id));
});

test.each(['Đoàn', 'Nữ công', 'Dân tộc Kinh', 'Đạo đức', 'Kết nạp', 'Tổng số', ''])(
  'sourceInHead knows nothing of %j',
  (head) => {
    expect(sourceInHead(head)).toBeNull();
  },
);

test('the sources that the sample has are the same there and here', () => {
  const path = new URL('../../../../data/dak-to/sources.csv', import.meta.url);
  const lines = readFileSync(path, 'utf8').replace(/\r/g, '').trim().split('\n').slice(1);
  const known = knownSources.map(
    ({ source_id, label_vi, label_en, column, value, sensitive }) =>
      `${source_id},${/,/.test(label_vi) ? `"${label_vi}"` : label_vi},${/,/.test(label_en) ? `"${label_en}"` : label_en},${column},${value},${sensitive ? 'yes' : ''}`,
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(known).toEqual(expect.arrayContaining(lines));
});
