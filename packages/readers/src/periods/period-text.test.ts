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
