import { describe, expect, test } from 'vitest';
import { daysOfWords, periodIn } from './period-text.ts';

const H1 = ['2020-01-01', '2020-06-30'] as const;
const YEAR = ['2020-01-01', '2020-12-31'] as const;

describe('one line says from when to when', () => {
  test.each([
    ['KẾT NẠP ĐẢNG VIÊN NĂM 2020', ...YEAR],
    ['Năm 2020', ...YEAR],
    ['năm 2020'.normalize('NFD'), ...YEAR],
    ['2020', ...YEAR],
    ['(năm 2020, tính đến ngày 30/6/2020)', ...H1],
    ['Năm 2020 (tính đến 30-6-2020)', ...H1],
    ['Năm 2020 (tính đến hết tháng 6/2020)', ...H1],
    ['Năm 2020 (tính đến ngày 30 tháng 6 năm 2020)', ...H1],
    ['Năm 2020 so với năm 2019', ...YEAR],
    ['6 tháng đầu năm 2020', ...H1],
    ['6 THÁNG ĐẦU NĂM 2020', ...H1],
    ['Sáu tháng đầu năm 2020', ...H1],
    ['6 tháng năm 2020', ...H1],
    ['6T/2020', ...H1],
    ['6T 2020', ...H1],
    ['6 tháng đầu năm 2020 so với cùng kỳ năm 2019', ...H1],
    ['6 tháng cuối năm 2020', '2020-07-01', '2020-12-31'],
    ['9 tháng năm 2020', '2020-01-01', '2020-09-30'],
    ['9 tháng đầu năm 2020', '2020-01-01', '2020-09-30'],
    ['quý I/2020', '2020-01-01', '2020-03-31'],
    ['Quý I năm 2020', '2020-01-01', '2020-03-31'],
    ['quý 2 năm 2020', '2020-04-01', '2020-06-30'],
    ['QUÝ IV NĂM 2020', '2020-10-01', '2020-12-31'],
    ['Q3-2020', '2020-07-01', '2020-09-30'],
    ['tháng 6 năm 2020', '2020-06-01', '2020-06-30'],
    ['tháng 6/2020', '2020-06-01', '2020-06-30'],
    ['Tháng 02-2020', '2020-02-01', '2020-02-29'],
    ['tháng 2 năm 2019', '2019-02-01', '2019-02-28'],
    ['T6/2020', '2020-06-01', '2020-06-30'],
    ['(từ tháng 1 đến tháng 6 năm 2020)', ...H1],
    ['từ tháng 1/2020 đến hết tháng 6/2020', ...H1],
    ['từ tháng 7 năm 2019 đến tháng 6 năm 2020', '2019-07-01', '2020-06-30'],
    ['từ ngày 1/1/2020 đến 30/6/2020', ...H1],
    ['(Từ ngày 01/01/2020 đến ngày 30/06/2020)', ...H1],
    ['từ 01-01-2020 đến 30-6-2020', ...H1],
    ['(01/01/2020 - 30/06/2020)', ...H1],
    ['Kết nạp 01/01/2020 – 30/06/2020', ...H1],
    ['tháng 1/2020 - tháng 6/2020', ...H1],
    ['BÁO CÁO SỐ LIỆU NĂM 2020', ...YEAR],
    ['từ 1/1 đến 30/6/2020', ...H1],
    ['từ ngày 01 tháng 01 năm 2020 đến ngày 30 tháng 6 năm 2020', ...H1],
    ['từ 15/12/2019 đến hết ngày 14/6/2020', '2019-12-15', '2020-06-14'],
    ['6 tháng đầu năm 2020 (từ 15/12/2019 đến 14/6/2020)', '2019-12-15', '2020-06-14'],
    ['giai đoạn 2016-2020', '2016-01-01', '2020-12-31'],
    ['(Từ năm 2016 đến năm 2019)', '2016-01-01', '2019-12-31'],
    ['NĂM 2018-2019', '2018-01-01', '2019-12-31'],
    ['Năm 2016 - 2019', '2016-01-01', '2019-12-31'],
  ])('%j', (line, from, to) => {
    expect(periodIn([line])).toEqual({ period: { from, to }, text: line, conflicting: false });
  });
});

describe('one line says a term', () => {
  test.each([
    ['nhiệm kỳ 2015 - 2020', null],
    ['NHIỆM KỲ 2015-2020', null],
    ['Nhiệm kỳ 2015–2020', null],
    ['Nhiệm kỳ đại hội 2015 - 2020', null],
    ['nhiệm kỳ 2015-2020 (tính đến 30/6/2020)', '2020-06-30'],
    ['Từ đầu nhiệm kỳ 2015-2020 đến 30/6/2020', '2020-06-30'],
    ['NHIỆM KỲ 2015-2020 TÍNH ĐẾN 30-6-2020', '2020-06-30'],
    ['nhiệm kỳ 2015-2020, tính đến tháng 6/2020', '2020-06-30'],
    ['nhiệm kỳ 2015-2020, tính đến hết tháng 6 năm 2020', '2020-06-30'],
  ])('%j', (line, to) => {
    const period = { termYears: [2015, 2020], to };
    expect(periodIn([line])).toEqual({ period, text: line, conflicting: false });
  });
});

describe('lines that say no period', () => {
  test.each([
    [[]],
    [['']],
    [['DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP']],
    [['Đăk Tô, ngày 5 tháng 7 năm 2020']],
    [['Đăk Tô, ngày 05 tháng 7 năm 2020 ']],
    [['Đăk Tô, ngày … tháng 7 năm 2020']],
    [['Đăk Tô, ngày     tháng     năm 2020']],
    [['ngày 5 tháng 7 năm 2020']],
    [['(Kèm theo Báo cáo số 12-BC/HU ngày 5/7/2020 của Huyện ủy)']],
    [['(Kèm theo Công văn số 3 năm 2020)']],
    [['Biểu số 2-BTCTW']],
    [['Số liệu tính đến 30/6/2020']],
    [['từ đầu nhiệm kỳ đến 30/6/2020']],
    [['6 tháng đầu năm']],
    [['So với cùng kỳ năm 2019']],
    [['từ 30/6/2020 đến 1/1/2020']],
    [['năm 20…']],
  ])('%j', (lines) => {
    expect(periodIn(lines)).toBeNull();
  });
});

describe('several lines complete one another', () => {
  test.each([
    [['KẾT QUẢ 6 THÁNG ĐẦU NĂM', 'Năm 2020'], ...H1],
    [['KẾT QUẢ NĂM 2020', '(Quý I)'], '2020-01-01', '2020-03-31'],
    [['KẾT QUẢ NĂM 2020', '(6 tháng đầu năm 2020)'], ...H1],
    [['KẾT QUẢ NĂM 2020', '(Tính đến ngày 30/6/2020)'], ...H1],
    [['KẾT QUẢ NĂM 2020', 'Đăk Tô, ngày 5 tháng 7 năm 2021'], ...YEAR],
    [['NHIỆM KỲ 2015-2020', '(từ 1/1/2020 đến 30/6/2020)'], ...H1],
    [['KẾT QUẢ NĂM 2020', '2020'], ...YEAR],
  ])('%j', (lines, from, to) => {
    expect(periodIn(lines)).toMatchObject({ period: { from, to }, conflicting: false });
  });

  test('a term and the day up to which it is counted', () => {
    const found = periodIn(['NHIỆM KỲ 2015 - 2020', '(Tính đến ngày 30/6/2020)']);
    expect(found).toMatchObject({
      period: { termYears: [2015, 2020], to: '2020-06-30' },
      conflicting: false,
    });
  });
});

describe('words that contradict one another, or leave the end open', () => {
  test.each([
    [['Năm 2020', 'Năm 2019']],
    [['KẾT QUẢ NĂM 2020 VÀ KẾ HOẠCH NĂM 2021']],
    [['Quý I/2020', 'Quý II/2020']],
    [['6 tháng đầu năm 2020', 'Năm 2019']],
    [['ĐẢNG BỘ HUYỆN NHIỆM KỲ 2015-2020', 'KẾT QUẢ NĂM 2018']],
    [['NHIỆM KỲ 2015-2020', 'NHIỆM KỲ 2020-2025']],
    [['từ 1/1/2020 đến 30/6/2020', 'từ 1/7/2020 đến 31/12/2020']],
    [['Từ đầu nhiệm kỳ 2015-2020 đến nay']],
  ])('%j', (lines) => {
    expect(periodIn(lines)?.conflicting).toBe(true);
  });
});

test.each([
  ['KẾT NẠP QUÝ 2/2019', '2019-04-01', '2019-06-30'],
  ['Quý 1, 2 năm 2019', '2019-01-01', '2019-06-30'],
  ['Quý I và quý II năm 2019', '2019-01-01', '2019-06-30'],
  ['Quý I đến quý III năm 2019', '2019-01-01', '2019-09-30'],
])('reads the quarters of %s', (text, from, to) =>
  expect(periodIn([text])?.period).toEqual({ from, to }),
);

test('reads no year for quarters with another between them', () =>
  expect(periodIn(['Quý I và III năm 2019'])).toBe(null));

describe('words that narrow or widen a year', () => {
  test.each([
    ['8 THÁNG ĐẦU NĂM 2024', '2024-01-01', '2024-08-31'],
    ['8 tháng năm 2024', '2024-01-01', '2024-08-31'],
    ['08 tháng/2024', '2024-01-01', '2024-08-31'],
    ['Tám tháng đầu năm 2024', '2024-01-01', '2024-08-31'],
    ['8T/2024', '2024-01-01', '2024-08-31'],
    ['11 THÁNG NĂM 2024', '2024-01-01', '2024-11-30'],
    ['mười một tháng năm 2024', '2024-01-01', '2024-11-30'],
    ['Năm tháng đầu năm 2024', '2024-01-01', '2024-05-31'],
    ['1 tháng đầu năm 2024', '2024-01-01', '2024-01-31'],
    ['2 tháng đầu năm 2024', '2024-01-01', '2024-02-29'],
    ['12 tháng năm 2024', '2024-01-01', '2024-12-31'],
    ['4 tháng cuối năm 2024', '2024-09-01', '2024-12-31'],
    ['KẾT QUẢ 10 THÁNG ĐẦU NĂM (2024)', '2024-01-01', '2024-10-31'],
    ['SƠ KẾT 6 THÁNG ĐẦU NĂM 2024', '2024-01-01', '2024-06-30'],
    ['BÁO CÁO SƠ KẾT CÔNG TÁC ĐẢNG 7 THÁNG NĂM 2024', '2024-01-01', '2024-07-31'],
    ['QUÍ II NĂM 2024', '2024-04-01', '2024-06-30'],
    ['Quí 4/2024', '2024-10-01', '2024-12-31'],
    ['Qúy III.2024', '2024-07-01', '2024-09-30'],
    ['qui I nam 2024', '2024-01-01', '2024-03-31'],
    ['Quý một năm 2024', '2024-01-01', '2024-03-31'],
    ['Quý I, II, III năm 2024', '2024-01-01', '2024-09-30'],
    ['Quý I - III/2024', '2024-01-01', '2024-09-30'],
    ['quý IV/2023 đến quý II/2024', '2023-10-01', '2024-06-30'],
    ['Tháng 3 - 5/2024', '2024-03-01', '2024-05-31'],
    ['Tháng 3-5 năm 2024', '2024-03-01', '2024-05-31'],
    ['T3-T5/2024', '2024-03-01', '2024-05-31'],
    ['từ tháng 3 đến tháng 5 năm 2024', '2024-03-01', '2024-05-31'],
    ['từ tháng 3 đến hết tháng 5/2024', '2024-03-01', '2024-05-31'],
    ['tháng 3, 4 và 5 năm 2024', '2024-03-01', '2024-05-31'],
    ['THÁNG 3 VÀ THÁNG 4 NĂM 2024', '2024-03-01', '2024-04-30'],
    ['từ tháng 11/2023 đến tháng 2/2024', '2023-11-01', '2024-02-29'],
    ['Nửa đầu năm 2024', '2024-01-01', '2024-06-30'],
    ['nửa cuối năm 2024', '2024-07-01', '2024-12-31'],
    ['Nửa năm cuối 2024', '2024-07-01', '2024-12-31'],
    ['năm 2023 đến tháng 6/2024', '2023-01-01', '2024-06-30'],
    ['NĂM 2023 ĐẾN HẾT THÁNG 6 NĂM 2024', '2023-01-01', '2024-06-30'],
    ['từ năm 2023 đến 30/6/2024', '2023-01-01', '2024-06-30'],
    ['NĂM 2023 VÀ 2024', '2023-01-01', '2024-12-31'],
    ['năm 2023, 2024', '2023-01-01', '2024-12-31'],
    ['Năm 2023 và năm 2024', '2023-01-01', '2024-12-31'],
    ['2 năm 2023 - 2024', '2023-01-01', '2024-12-31'],
    ['3 năm (2022 - 2024)', '2022-01-01', '2024-12-31'],
    ['Giai đoạn: 2021 – 2024', '2021-01-01', '2024-12-31'],
    ['năm 2024 (đến 30/6)', '2024-01-01', '2024-06-30'],
    ['Năm 2024 (tính đến hết tháng 9)', '2024-01-01', '2024-09-30'],
    ['NĂM 2024 (TÍNH ĐẾN HẾT QUÝ III)', '2024-01-01', '2024-09-30'],
    ['Năm 2020 (6 tháng đầu năm)', '2020-01-01', '2020-06-30'],
    ['2015 (từ 15/8)', '2015-08-15', '2015-12-31'],
    ['Năm 2015 (từ ngày 15/8/2015)', '2015-08-15', '2015-12-31'],
    ['từ đầu năm đến 30/6/2024', '2024-01-01', '2024-06-30'],
    ['Từ đầu năm 2024 đến hết tháng 9/2024', '2024-01-01', '2024-09-30'],
    ['LŨY KẾ 9 THÁNG ĐẦU NĂM 2024', '2024-01-01', '2024-09-30'],
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN 2024', '2024-01-01', '2024-12-31'],
    ['KẾT NẠP ĐẢNG VIÊN THEO QUÝ NĂM 2024', '2024-01-01', '2024-12-31'],
    ['Kết nạp hằng tháng, năm 2024', '2024-01-01', '2024-12-31'],
    ['Kết nạp (2024)', '2024-01-01', '2024-12-31'],
    ['KẾT QUẢ PHÁT TRIỂN ĐẢNG NĂM 2024 TỪ NGUỒN ĐOÀN VIÊN', '2024-01-01', '2024-12-31'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM · KẾT QUẢ NĂM 2024', '2024-01-01', '2024-12-31'],
    ['CHI BỘ QUÝ ĐỨC, HUYỆN TUẦN GIÁO: NĂM 2024', '2024-01-01', '2024-12-31'],
  ])('%j', (line, from, to) => {
    expect(periodIn([line])).toEqual({ period: { from, to }, text: line, conflicting: false });
  });
});

describe('words of time that nobody knows never leave the bare year beside them', () => {
  test.each([
    'TUẦN 32 NĂM 2024',
    'Tuần thứ 32/2024',
    'NĂM HỌC 2023-2024',
    'Năm học 2023 - 2024',
    'niên độ 2023-2024',
    'Niên khóa 2020-2024',
    'Mùa xuân năm 2024',
    'Đợt 1 năm 2024',
    'ĐỢT 3/2 NĂM 2024',
    'Nhân dịp 19/5 năm 2024',
    'Học kỳ I năm 2024',
    'Kỳ II năm 2024',
    'trước năm 2024',
    'Từ năm 2020',
    'sau năm 2020',
    'đến năm 2024',
    'cuối năm 2024',
    'Đầu năm 2024',
    'giữa năm 2024',
    'từ đầu năm 2024 đến nay',
    'Năm 2024 đến nay',
    'năm 2022 và 2024',
    '5 năm 2020 - 2025',
    '4 năm 2022-2024',
    'nửa nhiệm kỳ 2020-2025',
    'nửa đầu nhiệm kỳ 2020-2025',
    'SƠ KẾT GIỮA NHIỆM KỲ 2020-2025',
    'SƠ KẾT NĂM 2024',
    'từ 15/8/2015',
    'kể từ ngày 15/8/2015',
    '3 tháng qua năm 2024',
    '18 tháng năm 2024',
    'Tháng 13 năm 2024',
    '6 tháng đầu nhiệm kỳ 2020-2025',
    'Quý I và III năm 2024',
    'Quý V năm 2024',
    'Tháng 3 và 5 năm 2024',
    'Lũy kế quý III năm 2024',
    'Lũy kế từ đầu nhiệm kỳ, năm 2024',
    '2023/2024',
    'KẾT QUẢ 2020-2025',
    'NĂM 2024 (cập nhật ngày 5/7)',
    'Năm 2024 (thời điểm 30/6)',
    'Năm 2023 và các năm trước',
  ])('%j', (line) => {
    expect(periodIn([line])?.conflicting ?? true).toBe(true);
  });
});

describe('daysOfWords', () => {
  test.each([
    ['Quý I', '2019', '2019-01-01', '2019-03-31'],
    ['Quý 4/2018', '2019', '2018-10-01', '2018-12-31'],
    ['6 tháng đầu năm 2018', null, '2018-01-01', '2018-06-30'],
    ['Tháng 2', '2020', '2020-02-01', '2020-02-29'],
    ['T12', '2020', '2020-12-01', '2020-12-31'],
    ['Năm 2017', '2020', '2017-01-01', '2017-12-31'],
    ['2017', null, '2017-01-01', '2017-12-31'],
  ])('%s of %s', (words, year, from, to) => expect(daysOfWords(words, year)).toEqual({ from, to }));

  test.each(['Xã Tân Cảnh', 'Kết nạp', 'Tháng 13', '12', 'Nhiệm kỳ 2015-2020', ''])(
    'speaks of no days in %j',
    (words) => expect(daysOfWords(words, '2019')).toBe(null),
  );

  test('leaves what names no year open without one', () =>
    expect(daysOfWords('Quý I', null)).toBe(null));
});
