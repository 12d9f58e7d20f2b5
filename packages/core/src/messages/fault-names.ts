import type { Message } from './message.ts';

/** What the faults that cost a row are called where there is no room for a sentence, by code. */
const NAMES: ReadonlyMap<string, Message> = new Map([
  ['missing_value', { vi: 'để trống ô bắt buộc', en: 'a needed value is empty' }],
  ['not_a_day', { vi: 'ngày không đọc được', en: 'no readable day' }],
  ['implausible_day', { vi: 'năm không thể có', en: 'a day that cannot be' }],
  ['not_a_year', { vi: 'năm không đọc được', en: 'no readable year' }],
  ['not_a_number', { vi: 'số không đọc được', en: 'no readable number' }],
  ['not_a_count', { vi: 'số người không hợp lệ', en: 'no number of persons' }],
  ['not_whole', { vi: 'không phải số nguyên', en: 'no whole number' }],
  ['not_a_share', { vi: 'tỷ lệ không hợp lệ', en: 'no share from 0 to 1' }],
  ['unknown_word', { vi: 'từ không dùng ở cột đó', en: 'a word that its column does not know' }],
  ['doubled_key', { vi: 'mã đã dùng ở dòng khác', en: 'an id used twice' }],
  ['unknown_unit', { vi: 'mã đơn vị không có trong bảng units', en: 'an unknown unit' }],
  ['unknown_term', { vi: 'mã nhiệm kỳ không có trong bảng terms', en: 'an unknown term' }],
  ['unknown_source', { vi: 'mã nguồn không có trong bảng sources', en: 'an unknown source' }],
  [
    'unknown_locality',
    { vi: 'mã địa bàn không có trong bảng localities', en: 'an unknown locality' },
  ],
  ['locality_without_unit', { vi: 'địa bàn không thuộc xã nào', en: 'a locality of no unit' }],
  ['locality_left_out', { vi: 'địa bàn có lỗi', en: 'a locality with errors' }],
  ['reversed_interval', { vi: 'ngày cuối trước ngày đầu', en: 'a last day before the first' }],
  [
    'coverage_outside_locality',
    { vi: 'ngoài thời gian tồn tại của địa bàn', en: 'days on which the locality does not exist' },
  ],
  ['doubled_figure', { vi: 'lặp lại dòng khác', en: 'the same as another row' }],
  ['contradicting_figure', { vi: 'mâu thuẫn với dòng khác', en: 'a contradiction of another row' }],
  ['no_period', { vi: 'chỉ tiêu không có thời kỳ', en: 'a target without a period' }],
  ['two_periods', { vi: 'chỉ tiêu có hai thời kỳ', en: 'a target with two periods' }],
  ['negative_target', { vi: 'chỉ tiêu âm', en: 'a negative target' }],
  ['fractional_target', { vi: 'chỉ tiêu không phải số nguyên', en: 'a target that is not whole' }],
  ['target_share', { vi: 'tỷ lệ chỉ tiêu quá 1', en: 'a target share above 1' }],
  [
    'two_targets_in_force',
    { vi: 'hai chỉ tiêu cùng hiệu lực', en: 'two targets in force at once' },
  ],
  [
    'succession_into_itself',
    { vi: 'đơn vị chuyển thành chính nó', en: 'a unit passing into itself' },
  ],
  ['succession_circle', { vi: 'đơn vị chuyển thành vòng tròn', en: 'a circle of units' }],
  ['id_too_long', { vi: 'mã quá dài', en: 'an id that is too long' }],
  ['shares_above_one', { vi: 'các phần cộng lại quá 1', en: 'shares above 1' }],
]);

/** The name of a fault that costs a row; its code where it has none. */
export function faultName(code: string): Message {
  return NAMES.get(code) ?? { vi: code, en: code };
}
