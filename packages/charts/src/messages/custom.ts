import { KetnapError, type Message } from '@ketnap/core';

const error = (place: string, { vi, en }: Message): KetnapError =>
  new KetnapError('bad_custom_spec', {
    vi: `Hình tự dựng, chỗ ${place || '/'}: ${vi}`,
    en: `Custom chart, at ${place || '/'}: ${en}`,
  });

/** What can be wrong with a spec that a person wrote; every message names the place as a JSON pointer. */
export const customErrors = {
  noView: (place: string): KetnapError =>
    error(place, {
      vi: 'chưa nói vẽ gì; cần "mark", hoặc "layer", "hconcat", "vconcat", "concat", "facet", "repeat".',
      en: 'does not say what is drawn; "mark" is needed, or "layer", "hconcat", "vconcat", "concat", "facet", "repeat".',
    }),
  otherSchema: (place: string, found: string): KetnapError =>
    error(place, {
      vi: `"${found}" không phải là Vega-Lite.`,
      en: `"${found}" is not Vega-Lite.`,
    }),
  noData: (place: string, names: readonly string[]): KetnapError =>
    error(place, {
      vi: `cần dữ liệu có tên hoặc giá trị viết sẵn: { "name": … } với ${listed(names)}, hoặc { "values": [ … ] }.`,
      en: `named data or values are needed: { "name": … } with ${listed(names)}, or { "values": [ … ] }.`,
    }),
  unknownData: (place: string, found: string, names: readonly string[]): KetnapError =>
    error(place, {
      vi: `không có dữ liệu "${found}"; có ${listed(names)}.`,
      en: `there are no data "${found}"; there are ${listed(names)}.`,
    }),
  forbidden: (place: string, name: string): KetnapError =>
    error(place, {
      vi: `không dùng được "${name}": hình không được tải gì, dẫn đi đâu, hay đặt gì ra ngoài khung của nó.`,
      en: `"${name}" cannot be used: a chart may not load anything, lead anywhere, or put anything outside its frame.`,
    }),
  forbiddenWord: (place: string, word: string): KetnapError =>
    error(place, {
      vi: `biểu thức không được dùng "${word}".`,
      en: `an expression may not use "${word}".`,
    }),
  tooMany: (place: string, most: number, found: number): KetnapError =>
    error(place, {
      vi: `nhiều nhất là ${most}, ở đây là ${found}.`,
      en: `at most ${most}, and here it is ${found}.`,
    }),
};

function listed(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.map((name) => `"${name}"`).join(', ');
}
