import { KetnapError } from './error.ts';
import { shownText } from './shown-value.ts';

/** What can be wrong with the address of a figure. */
export const addressErrors = {
  malformed: (text: string): KetnapError =>
    new KetnapError('bad_address', {
      vi: `"${shownText(text)}" không phải là địa chỉ của một số liệu; dạng đúng: quotaAttainment/dak-to/2015-2020/attainment?term=2015-2020&asOf=2020-06-30.`,
      en: `"${shownText(text)}" is not the address of a figure; a right one: quotaAttainment/dak-to/2015-2020/attainment?term=2015-2020&asOf=2020-06-30.`,
    }),
  unknownKey: (analysis: string, key: string, known: readonly string[]): KetnapError =>
    new KetnapError('bad_address', {
      vi: `Dòng của "${analysis}" không được tìm theo "@${shownText(key)}"; có thể dùng: ${list(known, 'không có')}.`,
      en: `A row of "${analysis}" is not found by "@${shownText(key)}"; it may be by: ${list(known, 'none')}.`,
    }),
  unitSelection: (name: string): KetnapError =>
    new KetnapError('bad_address', {
      vi: `Địa chỉ đã nêu đơn vị nên không có tùy chọn "${name}".`,
      en: `The address names its unit, so it takes no option "${name}".`,
    }),
};

function list(keys: readonly string[], none: string): string {
  return keys.map((key) => `"@${key}"`).join(', ') || none;
}
