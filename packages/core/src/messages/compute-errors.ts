import { KetnapError } from './error.ts';
import type { Message } from './message.ts';
import { shownText } from './shown-value.ts';

/** What can be wrong with an analysis asked for by name. */
export const computeErrors = {
  unknownAnalysis: (name: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_analysis', {
      vi: `Không có phép phân tích nào tên là "${shownText(name)}"; các phép phân tích có thể dùng: ${known.join(', ')}.`,
      en: `There is no analysis "${shownText(name)}"; the analyses are: ${known.join(', ')}.`,
    }),
  notOptions: (received: string, example = '{"term":"2015-2020"}'): KetnapError =>
    new KetnapError('bad_options', {
      vi: `Tùy chọn phải là một đối tượng như ${example}; giá trị nhận được: ${received}.`,
      en: `Options must be an object such as ${example}; received ${received}.`,
    }),
  unknownOption: (analysis: string, name: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_option', {
      vi: `"${analysis}" không có tùy chọn "${shownText(name)}"; các tùy chọn: ${known.join(', ')}.`,
      en: `"${analysis}" has no option "${shownText(name)}"; its options are: ${known.join(', ')}.`,
    }),
  badOption: (name: string, received: string, expected: Message): KetnapError =>
    new KetnapError('bad_option', {
      vi: `Tùy chọn "${name}" phải là ${expected.vi}; giá trị nhận được: ${received}.`,
      en: `The option "${name}" must be ${expected.en}; received ${received}.`,
    }),
  noSuchBasis: (basis: string): KetnapError =>
    new KetnapError('no_such_basis', {
      vi: `Tùy chọn "basis": chưa tính được theo "${basis}" (quy về các đơn vị hiện nay); hiện chỉ có "as_recorded" (theo đơn vị tại thời điểm kết nạp).`,
      en: `The option "basis": figures by "${basis}" (carried to the units of today) cannot be computed yet; there is only "as_recorded" (the units of the day of admission).`,
    }),
  tooManyFigures: (units: number, spans: number, most: number, mostSpans: number): KetnapError =>
    new KetnapError('too_many_figures', {
      vi: `${units} đơn vị × ${spans} khoảng thời gian là quá nhiều (một lần nhiều nhất ${mostSpans} khoảng thời gian và ${most} số liệu); hãy chọn ít đơn vị hơn, ít nhiệm kỳ hơn, hoặc kỳ dài hơn.`,
      en: `${units} units × ${spans} spans of days are too many (at most ${mostSpans} spans and ${most} figures at a time); choose fewer units, fewer terms or longer periods.`,
    }),
  missingOption: (analysis: string, name: string, expected: Message): KetnapError =>
    new KetnapError('missing_option', {
      vi: `"${analysis}" cần tùy chọn "${name}": ${expected.vi}.`,
      en: `"${analysis}" needs the option "${name}": ${expected.en}.`,
    }),
};

/** What an option may hold. */
export const optionWords = {
  id: {
    vi: 'một mã (chữ, nhiều nhất 500 ký tự)',
    en: 'an id (text of at most 500 characters)',
  },
  ids: {
    vi: 'danh sách mã (chữ, mỗi mã nhiều nhất 500 ký tự; nhiều nhất 1.000.000 mã)',
    en: 'a list of ids (text of at most 500 characters each; at most 1,000,000 of them)',
  },
  day: {
    vi: 'ngày có thật theo dạng 2020-06-30, trong các năm 1900–2100',
    en: 'a day that exists, such as 2020-06-30, in the years 1900–2100',
  },
  limit: { vi: 'một số nguyên từ 0 trở lên', en: 'a whole number from 0' },
  years: {
    vi: 'hai năm (số), đầu và cuối, trong khoảng 1900–2100, như [2015, 2020]',
    en: 'two years (numbers), first and last, within 1900–2100, such as [2015, 2020]',
  },
  oneOf: (values: readonly string[]): Message => {
    const list = values.map((value) => `"${value}"`).join(', ');
    return { vi: `một trong ${list}`, en: `one of ${list}` };
  },
};
