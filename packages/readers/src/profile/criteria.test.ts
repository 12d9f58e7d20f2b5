import { describe, expect, test } from 'vitest';
import { criterionMeaning } from './criteria.ts';

const PARTS = 'Phân tích đảng viên mới kết nạp';

test.each([
  'Tổng số đảng viên mới kết nạp',
  'Tổng số',
  'TỔNG SỐ ĐẢNG VIÊN KẾT NẠP TRONG KỲ',
  'Đảng viên mới kết nạp',
  'Tổng số đảng viên được kết nạp trong năm',
  'Tổng số đảng viên mới kết nạp trong 6 tháng đầu năm 2020',
  'Tổng số đảng viên của Đảng bộ kết nạp trong năm',
  'Số đảng viên mới kết nạp của toàn đảng bộ',
  'Tổng cộng',
  'Đảng viên mới',
])('%j counts all admissions', (label) => {
  expect(criterionMeaning(label, [])).toEqual({
    meaning: { is: 'figure', measure: 'admitted', source: null, period: 'sheet' },
    source: null,
    group: null,
    isAsked: false,
  });
});

test.each([
  ['Nữ', 'women'],
  ['Trong đó: Nữ', 'women'],
  ['Phụ nữ', 'women'],
  ['Dân tộc thiểu số', 'ethnic_minority'],
  ['Người theo tôn giáo', 'religious'],
  ['Tôn giáo', 'religious'],
  ['Đoàn viên TNCS Hồ Chí Minh', 'youth_union'],
  ['Chủ doanh nghiệp tư nhân', 'business_owner'],
  ['Kết nạp lại', 'readmitted'],
])('%j under the total counts the source %s', (label, id) => {
  const found = criterionMeaning(label, ['Tổng số đảng viên mới kết nạp', 'Trong đó']);
  expect(found).toMatchObject({
    meaning: { is: 'figure', measure: 'admitted', source: id, period: 'sheet' },
    source: { source_id: id },
    group: null,
  });
  expect(Object.keys(found!.source!).sort()).toEqual(
    ['column', 'label_en', 'label_vi', 'sensitive', 'source_id', 'value'].sort(),
  );
});

test('a row under the total that no source is known for becomes one of its own', () => {
  expect(criterionMeaning('Người Việt Nam ở nước ngoài', ['Tổng số'])).toMatchObject({
    meaning: { source: 'nguoi_viet_nam_o_nuoc_ngoai' },
    source: { label_vi: 'Người Việt Nam ở nước ngoài', value: 'yes' },
    group: null,
  });
});

test.each([
  'Nữ trên 40 tuổi',
  'Nữ là người Xơ Đăng',
  'Đoàn viên là công nhân',
  'Nữ dân tộc thiểu số',
])('%j under the total is asked for: a known word stands beside others', (label) => {
  const found = criterionMeaning(label, ['Tổng số', 'Trong đó']);
  expect(found).toMatchObject({ isAsked: true, source: { label_vi: label } });
});

test.each([
  'Chỉ tiêu nữ',
  'Tỷ lệ nữ',
  'Nữ (%)',
  'Cùng kỳ năm trước',
  'Kế hoạch năm',
  'Nữ còn thiếu',
])('%j under the total is no count of admissions that anything is known of', (label) =>
  expect(criterionMeaning(label, ['Tổng số'])).toBeNull(),
);

test.each([
  ['Số người dân tộc thiểu số được kết nạp', 'ethnic_minority'],
  ['Số đảng viên nữ', 'women'],
])('%j says a known source among words that lead to it', (label, id) => {
  expect(criterionMeaning(label, ['Tổng số'])).toMatchObject({
    meaning: { source: id },
    isAsked: false,
  });
});

describe('a row of a partition counts a value of its column', () => {
  test.each([
    ['Từ 18 đến 30 tuổi', 'Tuổi đời', 'do_tuoi', '18-30'],
    ['18 - 30 tuổi', 'Tuổi đời', 'do_tuoi', '18-30'],
    ['18-30', 'Tuổi đời', 'do_tuoi', '18-30'],
    ['Từ 18 tuổi đến 30 tuổi', 'Tuổi đời', 'do_tuoi', '18-30'],
    ['31-35', 'Tuổi đời', 'do_tuoi', '31-35'],
    ['Từ 31 đến 40 tuổi', 'Độ tuổi', 'do_tuoi', '31-40'],
    ['Từ 51 tuổi trở lên', 'Tuổi đời', 'do_tuoi', '51+'],
    ['51 tuổi trở lên', 'Tuổi đời', 'do_tuoi', '51+'],
    ['Trên 60 tuổi', 'Tuổi đời', 'do_tuoi', '>60'],
    ['Trung học phổ thông', 'Trình độ giáo dục phổ thông', 'hoc_van', 'Trung học phổ thông'],
    ['Tiểu học', 'Giáo dục phổ thông', 'hoc_van', 'Tiểu học'],
    ['Đại học', 'Trình độ chuyên môn, nghiệp vụ', 'chuyen_mon', 'Đại học'],
    ['Các nghề nghiệp khác', 'Nghề nghiệp', 'nghe_nghiep', 'Các nghề nghiệp khác'],
    ['Không có chuyên môn', 'Chuyên môn', 'chuyen_mon', 'Không có chuyên môn'],
    ['Nông dân', 'Nghề nghiệp', 'nghe_nghiep', 'Nông dân'],
    ['Công nhân', 'Nghề nghiệp', 'nghe_nghiep', 'Công nhân'],
    ['Chủ doanh nghiệp', 'Nghề nghiệp', 'nghe_nghiep', 'Chủ doanh nghiệp'],
    ['Cán bộ, công chức', 'Nghề nghiệp và công việc', 'nghe_nghiep', 'Cán bộ, công chức'],
  ])('%j under %j', (label, head, column, value) => {
    const found = criterionMeaning(label, [PARTS, head]);
    expect(found?.source).toMatchObject({ column, value });
    expect(found?.group).not.toBeNull();
    expect(found?.meaning).toMatchObject({ is: 'figure', source: found?.source?.source_id });
  });

  test('bands of the older form and of the newer are sources of their own', () => {
    const ids = [
      'Từ 31 đến 35 tuổi',
      'Từ 31 đến 40 tuổi',
      'Từ 51 tuổi trở lên',
      'Trên 50 tuổi',
    ].map((label) => criterionMeaning(label, ['Tuổi đời'])!.source!.source_id);
    expect(new Set(ids).size).toBe(4);
  });

  test('a row that a partition’s row is parted into belongs to no partition', () => {
    const nested = criterionMeaning('Công nhân dân tộc thiểu số', [
      PARTS,
      'Nghề nghiệp',
      'Công nhân',
    ]);
    expect(nested?.group ?? null).toBeNull();
  });
});

test.each([
  ['Tuổi bình quân', ['Tuổi đời']],
  ['Tuổi bình quân của đảng viên mới kết nạp', [PARTS, 'Tuổi đời']],
  ['Tuổi trung bình', []],
  ['Số tổ chức cơ sở đảng có kết nạp đảng viên', []],
  ['Số tổ chức cơ sở đảng kết nạp được đảng viên mới', []],
  ['Số TCCSĐ có kết nạp đảng viên', []],
  ['Đảng bộ cơ sở', ['Số tổ chức cơ sở đảng có kết nạp đảng viên']],
  ['Chi bộ cơ sở', ['Số TCCSĐ có kết nạp đảng viên']],
  [PARTS, []],
  ['Phân tích', []],
  ['Trong đó', ['Tổng số']],
  ['Tuổi đời', [PARTS]],
  ['Nghề nghiệp', [PARTS]],
  ['Trình độ giáo dục phổ thông', [PARTS]],
])('%j under %j counts no admissions', (label, under) => {
  expect(criterionMeaning(label, under)).toEqual({
    meaning: { is: 'left_out', why: 'not_admissions' },
    source: null,
    group: null,
    isAsked: false,
  });
});

test.each([
  ['Gì đó', []],
  ['Tổng số chi bộ', []],
  ['Tổng số đảng viên', []],
  ['Tổng số đảng viên đầu kỳ', []],
  ['Tổng số quần chúng ưu tú', []],
  ['Tổng số đảng viên kết nạp là nữ', []],
  ['Tổng số đảng viên kết nạp lại', []],
  ['', []],
  ['Khen thưởng', ['Phần khác']],
  ['Dân tộc thiểu số', ['Tổng số', 'Nữ']],
  ['Nữ', ['Quần chúng ưu tú']],
  ['Tổng số', ['Quần chúng ưu tú']],
  ['Trí thức', ['Tổng số đảng viên']],
])('%j under %j says nothing known', (label, under) => {
  expect(criterionMeaning(label, under)).toBeNull();
});
