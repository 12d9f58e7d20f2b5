import { KetnapError } from './error.ts';
import type { Message } from './message.ts';

/** What can be wrong with an analysis asked for by name. */
export const computeErrors = {
  unknownAnalysis: (name: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_analysis', {
      vi: `Không có phép phân tích nào tên là "${name}"; các phép phân tích có thể dùng: ${known.join(', ')}.`,
      en: `There is no analysis "${name}"; the analyses are: ${known.join(', ')}.`,
    }),
  notOptions: (received: string): KetnapError =>
    new KetnapError('bad_options', {
      vi: `Tùy chọn phải là một đối tượng như {"term":"2015-2020"}; giá trị nhận được: ${received}.`,
      en: `Options must be an object such as {"term":"2015-2020"}; received ${received}.`,
    }),
  unknownOption: (analysis: string, name: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_option', {
      vi: `"${analysis}" không có tùy chọn "${name}"; các tùy chọn: ${known.join(', ')}.`,
      en: `"${analysis}" has no option "${name}"; its options are: ${known.join(', ')}.`,
    }),
  badOption: (name: string, received: string, expected: Message): KetnapError =>
    new KetnapError('bad_option', {
      vi: `Tùy chọn "${name}" phải là ${expected.vi}; giá trị nhận được: ${received}.`,
      en: `The option "${name}" must be ${expected.en}; received ${received}.`,
    }),
  missingOption: (analysis: string, name: string, expected: Message): KetnapError =>
    new KetnapError('missing_option', {
      vi: `"${analysis}" cần tùy chọn "${name}": ${expected.vi}.`,
      en: `"${analysis}" needs the option "${name}": ${expected.en}.`,
    }),
};

/** What an option may hold. */
export const optionWords = {
  id: { vi: 'một mã (chữ)', en: 'an id (text)' },
  ids: { vi: 'danh sách mã (chữ)', en: 'a list of ids (text)' },
  day: { vi: 'ngày có thật theo dạng 2020-06-30', en: 'a day that exists, such as 2020-06-30' },
  years: {
    vi: 'hai năm, đầu và cuối, như [2015, 2020]',
    en: 'two years, first and last, such as [2015, 2020]',
  },
  oneOf: (values: readonly string[]): Message => {
    const list = values.map((value) => `"${value}"`).join(', ');
    return { vi: `một trong ${list}`, en: `one of ${list}` };
  },
};
