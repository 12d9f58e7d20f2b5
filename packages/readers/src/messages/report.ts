import type { Message } from '@ketnap/core';

/** What a sheet cell should have held. */
export const expected = {
  day: { vi: 'một ngày, ví dụ 30/6/2020', en: 'a day, such as 30/6/2020' },
  fullYear: {
    vi: 'ngày có năm đủ bốn chữ số, ví dụ 30/6/2020',
    en: 'a day with a year of four digits, such as 30/6/2020',
  },
  likelyDay: {
    vi: 'một ngày gần với các ngày khác trong cột',
    en: 'a day near the others of its column',
  },
  number: { vi: 'một con số', en: 'a number' },
  persons: {
    vi: 'chỉ tiêu bằng số người (tỷ lệ phần trăm cần số đảng viên của đơn vị)',
    en: 'a target in persons (a percentage needs the unit’s number of members)',
  },
  count: { vi: 'số nguyên từ 0', en: 'a whole number from 0' },
  tick: { vi: 'dấu x, hoặc có/không', en: 'a tick, or yes/no' },
  sex: { vi: 'nam hoặc nữ', en: 'male or female' },
  religion: {
    vi: 'tên một tôn giáo, hoặc “không”',
    en: 'the name of a religion, or “không”',
  },
  oneValue: {
    vi: 'chỉ một trong các cột này được đánh dấu',
    en: 'only one of these columns to be filled',
  },
  undecided: {
    vi: 'quyết định của người dùng về nghĩa của cột này',
    en: 'a decision about how this column is read',
  },
  value: { vi: 'một giá trị, không phải ô báo lỗi', en: 'a value, not an error' },
  targetPeriod: {
    vi: 'biểu có thời gian là một nhiệm kỳ hoặc nằm trong một năm',
    en: 'a form whose period is a term or lies within one year',
  },
  termOfPeriod: {
    vi: 'kỳ báo cáo nằm trong một nhiệm kỳ đã khai báo (nhiệm kỳ đã chọn không chứa ngày cuối kỳ của biểu)',
    en: 'a period within a term that is known (no term holds the last day of the form’s period)',
  },
  unit: { vi: 'tên đơn vị', en: 'a unit’s name' },
  village: {
    vi: 'tên thôn, hoặc tên thôn kèm ngày tách: Thôn 1 (tách ngày 5/6/2018)',
    en: 'a village’s name, or with the day from which it has been: Thôn 1 (tách ngày 5/6/2018)',
  },
  listedVillage: {
    vi: 'thôn có chi bộ trong cùng danh sách',
    en: 'a village of the same list that has a cell',
  },
} satisfies Readonly<Record<string, Message>>;

/** Why rows were read and not taken. */
export const leftOutRows = {
  total: { vi: 'dòng cộng, chỉ đối chiếu', en: 'a sum, checked only' },
  group: { vi: 'dòng tên nhóm', en: 'the name of a group' },
  head: { vi: 'tiêu đề in lặp lại', en: 'the head, repeated by printing' },
  numbering: { vi: 'dòng số thứ tự cột', en: 'the numbers of the columns' },
  hidden: { vi: 'dòng bị ẩn', en: 'a hidden row' },
  empty: { vi: 'dòng trống', en: 'an empty row' },
  nothing: { vi: 'không có nội dung nào được lấy', en: 'nothing in it is taken' },
  no_unit: { vi: 'không ghi đơn vị', en: 'no unit is given' },
  row_undecided: {
    vi: 'chưa quyết định dòng này là đơn vị, dòng cộng hay một phần của dòng trên',
    en: 'whether it is a unit, a sum or a part of the row above has yet to be decided',
  },
  twin_undecided: {
    vi: 'cùng tên với dòng khác, chưa quyết định là mấy đơn vị',
    en: 'it names the unit of another row, and how many units they are has yet to be decided',
  },
  unit_undecided: {
    vi: 'chưa quyết định là đơn vị nào',
    en: 'which unit it is has yet to be decided',
  },
  undecided: { vi: 'chờ quyết định', en: 'it waits for a decision' },
  criterion: { vi: 'tiêu chí không phải số kết nạp', en: 'a criterion that counts no admissions' },
  unit_left_out: { vi: 'đơn vị được chọn không lấy', en: 'its unit is left out by choice' },
  unit_not_then: {
    vi: 'vào ngày ấy không có, hoặc có hơn một đơn vị mang tên này',
    en: 'no unit, or more than one, bore the name on that day',
  },
  no_village: {
    vi: 'chi bộ không gắn với thôn nào',
    en: 'a cell that belongs to no village',
  },
  village_note: {
    vi: 'tên thôn kèm ghi chú có ngày hoặc năm, chưa rõ là ngày gì',
    en: 'a note behind the village’s name tells a day or a year of something unknown',
  },
  unknown_cell: {
    vi: 'ghi sinh hoạt ghép với một thôn không có chi bộ trong danh sách',
    en: 'its members meet with those of a village that has no cell in the list',
  },
  no_period: {
    vi: 'chưa rõ số liệu của thời gian nào',
    en: 'of which period its figures are is unknown',
  },
  no_figure: {
    vi: 'không có số liệu nào lấy được',
    en: 'none of its figures can be taken',
  },
  no_day: { vi: 'không ghi ngày kết nạp', en: 'no day of admission is given' },
  bad_day: { vi: 'ngày kết nạp không đọc được', en: 'the day of admission cannot be read' },
  far_day: {
    vi: 'ngày kết nạp cách xa mọi ngày khác, hoặc chưa thể có',
    en: 'its day of admission lies far from all others, or cannot be yet',
  },
  other_day: {
    vi: 'ngày kết nạp không thuộc thời gian ghi phía trên bảng',
    en: 'its day of admission is not of the time that the lines above say',
  },
  undone: {
    vi: 'ghi chú cho thấy chưa kết nạp, không kết nạp nữa hoặc ghi nhầm',
    en: 'a remark says that the person was not admitted, or the row is a slip',
  },
  too_young: {
    vi: 'vào ngày kết nạp chưa đủ tuổi, theo ngày sinh đã ghi',
    en: 'too young on the day of admission, by the birth date that is given',
  },
  several_persons: {
    vi: 'một ô ghi tên nhiều người',
    en: 'several persons stand in one sheet cell',
  },
  bad_count: { vi: 'số người không đọc được', en: 'the number of persons cannot be read' },
  double: { vi: 'người này đã có ở dòng khác', en: 'the person stands in another row' },
  double_figures: {
    vi: 'số liệu của đơn vị này đã có ở dòng khác',
    en: 'the unit’s figures stand in another row',
  },
  prose: { vi: 'chỉ có chữ, không phải bảng số liệu', en: 'text alone, and no table of data' },
  chosen: { vi: 'được chọn không lấy', en: 'left out by choice' },
} satisfies Readonly<Record<string, Message>>;

export type LeftOutCode = keyof typeof leftOutRows;

/** Why rows with a code were left out; a code of another version is told as it is. */
export const leftOutReason = (code: string): Message =>
  Object.hasOwn(leftOutRows, code) ? leftOutRows[code as LeftOutCode] : { vi: code, en: code };

/** Rows that nobody has decided about yet. */
export const isUndecided = (code: string): boolean =>
  code === 'undecided' || code.endsWith('_undecided');

/** How sheet cells were taken that are not written as Ketnap's tables have them. */
export const conversionNames = {
  day_text: { vi: 'ngày lưu dưới dạng văn bản', en: 'days written as text' },
  partial_day: {
    vi: 'ngày chỉ có tháng hoặc năm',
    en: 'days of which only month or year is known',
  },
  partial_left_out: {
    vi: 'ngày chỉ có tháng hoặc năm, không lấy',
    en: 'days of which only month or year is known, left out',
  },
  day_year: {
    vi: 'ngày không ghi năm, lấy năm đã chọn',
    en: 'days without a year, of the year that was chosen',
  },
  short_year: { vi: 'năm ghi hai chữ số', en: 'years of two digits' },
  swapped_day: { vi: 'ngày thật bị đảo ngày với tháng', en: 'days with date and month swapped' },
  target_words: {
    vi: 'chỉ tiêu ghi bằng lời: từ … đến …, ít nhất …',
    en: 'targets in words: from … to …, at least …',
  },
  parts_left_out: {
    vi: 'số ghi kèm phần trong ngoặc (nữ, DTTS …): chỉ lấy số chung',
    en: 'numbers with a part of them in brackets, of which the whole is taken',
  },
  number_text: { vi: 'số lưu dưới dạng văn bản', en: 'numbers written as text' },
  tick: { vi: 'dấu x thành “có” hoặc “không”', en: 'ticks as yes and no' },
  empty_tick: { vi: 'ô trống thành “không”', en: 'empty sheet cells as no' },
  word: { vi: 'lời ghi thành “có” hoặc “không”', en: 'words as yes and no' },
  birth: { vi: 'giới tính theo cột ghi ngày sinh', en: 'the sex by the column that is filled' },
  code: { vi: 'ký hiệu giới tính thành nam/nữ', en: 'signs of the sex as male and female' },
  dash: { vi: 'dấu gạch thành ô trống', en: 'dashes as empty' },
  dash_zero: { vi: 'dấu gạch hoặc “không” thành số 0', en: 'dashes as 0' },
  spaces: { vi: 'bỏ khoảng trắng thừa', en: 'spaces taken off' },
  unit_above: { vi: 'đơn vị để trống, lấy theo dòng trên', en: 'empty units as the one above' },
  undated: {
    vi: 'người không ghi ngày kết nạp, tính vào số liệu của đơn vị trong thời gian đã chọn',
    en: 'persons without a day of admission as figures of their unit and the chosen period',
  },
  twin_rows: {
    vi: 'cộng số liệu của các dòng cùng một đơn vị',
    en: 'figures of several rows of one unit added up',
  },
  unit_name: { vi: 'tên đơn vị thành mã đơn vị', en: 'names of units as ids' },
  period: { vi: 'chỉ tiêu của kỳ thành chỉ tiêu năm', en: 'a target of a period as the year’s' },
  font: {
    vi: 'chữ phông cũ hoặc sai mã hóa thành Unicode',
    en: 'text of old fonts or garbled text as Unicode',
  },
} satisfies Readonly<Record<string, Message>>;
