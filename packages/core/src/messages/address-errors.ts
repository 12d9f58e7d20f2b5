import { KetnapError } from './error.ts';
import type { Message } from './message.ts';
import { shownText } from './shown-value.ts';

/** What can be wrong with the address of a figure. */
export const addressErrors = {
  malformed: (text: string): KetnapError =>
    new KetnapError('bad_address', {
      vi: `"${shownText(text)}" không phải là địa chỉ của một số liệu; dạng đúng: quotaAttainment/dak-to/2015-2020/attainment?term=2015-2020&asOf=2020-06-30.`,
      en: `"${shownText(text)}" is not the address of a figure; a correct one is: quotaAttainment/dak-to/2015-2020/attainment?term=2015-2020&asOf=2020-06-30.`,
    }),
  unknownKey: (analysis: string, key: string, known: readonly string[]): KetnapError =>
    new KetnapError('bad_address', {
      vi: `Dòng của "${analysis}" không được tìm theo "@${shownText(key)}"; có thể dùng: ${list(known, 'không có')}.`,
      en: `Rows of "${analysis}" cannot be chosen by "@${shownText(key)}"; they can be chosen by: ${list(known, 'none')}.`,
    }),
  unitSelection: (name: string): KetnapError =>
    new KetnapError('bad_address', {
      vi: `Địa chỉ đã nêu đơn vị nên không có tùy chọn "${name}".`,
      en: `The address names its unit, so it takes no option "${name}".`,
    }),
  badReference: (text: string): KetnapError =>
    new KetnapError('bad_reference', {
      vi: `Không hiểu số liệu "{{${shownText(text)}}}". Cách viết đúng: "{{quotaAttainment/admitted}}".`,
      en: `"{{${shownText(text)}}}" names no figure. Write it like "{{quotaAttainment/admitted}}".`,
    }),
  badWording: (pair: string, known: readonly string[]): KetnapError =>
    new KetnapError('bad_wording', {
      vi: `Không có cách viết số liệu "${shownText(pair)}"; có: ${known.map((one) => `"~as=${one}"`).join(', ')}.`,
      en: `Figures cannot be written "${shownText(pair)}"; the choices are: ${known.map((one) => `"~as=${one}"`).join(', ')}.`,
    }),
  unfitWording: (label: Message, wording: string, fits: Message): KetnapError =>
    new KetnapError('bad_wording', {
      vi: `"${label.vi}" không viết được theo "~as=${wording}": cách này chỉ dùng cho ${fits.vi}.`,
      en: `"${label.en}" cannot be written "~as=${wording}": this is only for ${fits.en}.`,
    }),
};

function list(keys: readonly string[], none: string): string {
  return keys.map((key) => `"@${key}"`).join(', ') || none;
}

/** What each way of writing a figure is for. */
export const wordingFits = {
  words: { vi: 'số nguyên đếm được', en: 'a whole number that is counted' },
  abs: { vi: 'con số', en: 'a number' },
  sign: { vi: 'con số', en: 'a number' },
  pair: {
    vi: 'tỷ lệ của hai số đếm được trong cùng một dòng',
    en: 'a ratio of two counts of one row',
  },
} as const satisfies Record<string, Message>;
