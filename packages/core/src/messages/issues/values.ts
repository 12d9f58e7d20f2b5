import { error, warning, withCost, type Cost, type Fault } from './fault.ts';

/** Faults of one value, whatever row it stands in. */
export const valueFaults = {
  missingValue: (column: string, cost: Cost): Fault =>
    error({
      code: 'missing_value',
      received: null,
      message: withCost(
        { vi: `Cột "${column}" để trống.`, en: `The column "${column}" is empty.` },
        cost,
      ),
      expected: { vi: 'một giá trị', en: 'a value' },
      remedy: { vi: 'Điền giá trị còn thiếu.', en: 'Fill in the missing value.' },
    }),

  idTooLong: (column: string, start: string, length: number, most: number): Fault =>
    error({
      code: 'id_too_long',
      received: `${start}…`,
      message: withCost(
        {
          vi: `Mã ở cột "${column}" dài ${length} ký tự ("${start}…"), nhiều nhất là ${most}.`,
          en: `The id in "${column}" has ${length} characters ("${start}…"), at most ${most} are possible.`,
        },
        'row',
      ),
      expected: { vi: `nhiều nhất ${most} ký tự`, en: `at most ${most} characters` },
      remedy: { vi: 'Đặt một mã ngắn.', en: 'Give it a short id.' },
    }),

  textTooLong: (column: string, start: string, length: number, most: number): Fault =>
    warning({
      code: 'text_too_long',
      received: `${start}…`,
      message: {
        vi: `Giá trị ở cột "${column}" dài ${length} ký tự ("${start}…"); chỉ giữ ${most} ký tự đầu.`,
        en: `The value in "${column}" has ${length} characters ("${start}…"); the first ${most} are kept.`,
      },
      expected: { vi: `nhiều nhất ${most} ký tự`, en: `at most ${most} characters` },
      remedy: { vi: 'Viết ngắn lại.', en: 'Make it shorter.' },
    }),

  turnsDirection: (text: string, mark: string): Fault =>
    warning({
      code: 'bidi_control',
      received: text,
      message: {
        vi: `Có ký tự ẩn ${mark} làm đảo chiều chữ: tên có thể hiện ra khác với nội dung thật.`,
        en: `There is a hidden character ${mark} that turns the direction of writing: the name may look other than it is.`,
      },
      expected: { vi: 'chữ không có ký tự đảo chiều', en: 'text without such characters' },
      remedy: { vi: 'Xóa rồi gõ lại tên.', en: 'Delete the name and type it again.' },
    }),

  notADay: (text: string, meant: string | null, cost: Cost): Fault =>
    error({
      code: 'not_a_day',
      received: text,
      message: withCost(
        {
          vi: `"${text}" không phải là một ngày viết theo dạng năm-tháng-ngày.`,
          en: `"${text}" is no day written as year-month-day.`,
        },
        cost,
      ),
      expected: meant
        ? { vi: meant, en: meant }
        : {
            vi: 'một ngày có thật, chẳng hạn 2020-06-30',
            en: 'a day that exists, such as 2020-06-30',
          },
      remedy: meant
        ? {
            vi: `Viết lại thành ${meant}, nếu đó là ngày muốn nói.`,
            en: `Write ${meant}, if that is the day meant.`,
          }
        : {
            vi: 'Kiểm tra lại ngày trong hồ sơ và viết theo dạng năm-tháng-ngày.',
            en: 'Look the day up in the files and write it as year-month-day.',
          },
    }),

  aMoment: (text: string, cost: Cost): Fault =>
    error({
      code: 'not_a_day',
      received: text,
      message: withCost(
        {
          vi: `"${text}" là một thời điểm (có giờ, theo giờ quốc tế), không phải là một ngày: tùy múi giờ mà thuộc ngày này hay ngày khác.`,
          en: `"${text}" is a moment (with a time of day in UTC), not a day: which day it is depends on the time zone.`,
        },
        cost,
      ),
      expected: {
        vi: 'một ngày không có giờ, chẳng hạn 2020-06-30',
        en: 'a day without a time, such as 2020-06-30',
      },
      remedy: {
        vi: 'Lấy cột này từ cơ sở dữ liệu dưới dạng ngày viết bằng chữ (năm-tháng-ngày), rồi đọc lại.',
        en: 'Have the database give the column as text (year-month-day), and read it again.',
      },
    }),

  implausibleDay: (text: string, cost: Cost): Fault =>
    error({
      code: 'implausible_day',
      received: text,
      message: withCost(
        {
          vi: `Ngày ${text} nằm ngoài khoảng từ năm 1900 đến năm 2100, chắc là viết nhầm.`,
          en: `The day ${text} is not between 1900 and 2100 and must be a slip.`,
        },
        cost,
      ),
      expected: {
        vi: 'một ngày trong khoảng từ năm 1900 đến năm 2100',
        en: 'a day between 1900 and 2100',
      },
      remedy: { vi: 'Kiểm tra lại năm.', en: 'Check the year.' },
    }),

  notAYear: (text: string, cost: Cost): Fault =>
    error({
      code: 'not_a_year',
      received: text,
      message: withCost(
        { vi: `"${text}" không phải là một năm.`, en: `"${text}" is no year.` },
        cost,
      ),
      expected: {
        vi: 'bốn chữ số, từ 1900 đến 2100',
        en: 'four digits, from 1900 to 2100',
      },
      remedy: { vi: 'Viết năm bằng bốn chữ số.', en: 'Write the year with four digits.' },
    }),

  notANumber: (text: string, cost: Cost): Fault =>
    error({
      code: 'not_a_number',
      received: text,
      message: withCost(
        { vi: `"${text}" không phải là một số.`, en: `"${text}" is no number.` },
        cost,
      ),
      expected: {
        vi: 'một số viết liền, không có dấu tách hàng nghìn, chẳng hạn 1234; phần thập phân sau dấu chấm',
        en: 'a number without thousands separators, such as 1234; decimals after a point',
      },
      remedy: { vi: 'Viết lại bằng chữ số.', en: 'Write it in digits.' },
    }),

  notACount: (text: string, cost: Cost): Fault =>
    error({
      code: 'not_a_count',
      received: text,
      message: withCost(
        {
          vi: `"${text}" không thể là số người của một dòng.`,
          en: `"${text}" cannot be the number of persons of a row.`,
        },
        cost,
      ),
      expected: {
        vi: 'một số nguyên từ 1 trở lên; để trống nghĩa là 1',
        en: 'a whole number from 1; empty means 1',
      },
      remedy: {
        vi: 'Sửa lại số người, hoặc xóa dòng nếu không có ai.',
        en: 'Correct the number, or delete the row if it stands for nobody.',
      },
    }),

  notWhole: (text: string, cost: Cost): Fault =>
    error({
      code: 'not_whole',
      received: text,
      message: withCost(
        {
          vi: `"${text}" không phải là một số nguyên từ 0 trở lên.`,
          en: `"${text}" is no whole number from 0.`,
        },
        cost,
      ),
      expected: { vi: 'một số nguyên từ 0 trở lên', en: 'a whole number from 0' },
      remedy: {
        vi: 'Đối chiếu với biểu mẫu và sửa lại con số.',
        en: 'Compare with the form and correct the number.',
      },
    }),

  notAShare: (text: string, cost: Cost): Fault =>
    error({
      code: 'not_a_share',
      received: text,
      message: withCost(
        {
          vi: `"${text}" không phải là một tỷ lệ từ 0 đến 1.`,
          en: `"${text}" is no share from 0 to 1.`,
        },
        cost,
      ),
      expected: {
        vi: 'một số từ 0 đến 1, chẳng hạn 0.35 cho 35%',
        en: 'a number from 0 to 1, such as 0.35 for 35%',
      },
      remedy: {
        vi: 'Viết tỷ lệ dưới dạng số thập phân có dấu chấm.',
        en: 'Write the share as a decimal number with a point.',
      },
    }),

  notYesOrNo: (text: string): Fault =>
    error({
      code: 'not_yes_or_no',
      received: text,
      message: withCost(
        {
          vi: `"${text}" không phải là "yes" (có) hay "no" (không).`,
          en: `"${text}" is neither "yes" nor "no".`,
        },
        'value',
      ),
      expected: {
        vi: '"yes", "no", hoặc để trống nếu chưa biết',
        en: '"yes", "no", or empty if unknown',
      },
      remedy: {
        vi: 'Viết "yes" cho có, "no" cho không.',
        en: 'Write "yes" or "no".',
      },
    }),

  unknownWord: (text: string, words: readonly string[], cost: Cost): Fault =>
    error({
      code: 'unknown_word',
      received: text,
      message: withCost(
        {
          vi: `"${text}" không nằm trong các từ được dùng ở cột này.`,
          en: `"${text}" is none of the words of this column.`,
        },
        cost,
      ),
      expected: {
        vi: `một trong: ${words.join(', ')}; hoặc để trống`,
        en: `one of: ${words.join(', ')}; or empty`,
      },
      remedy: { vi: 'Chọn một trong các từ đó.', en: 'Choose one of those words.' },
    }),
};
