import type { Message } from '@ketnap/core';

/** Words of the form of a chart that a person writes. */
export const customWords = {
  data: { vi: 'Số liệu để vẽ', en: 'What is drawn' },
  dataName: (name: string): Message => ({ vi: `Số liệu “${name}”`, en: `Data “${name}”` }),
  byUnit: { vi: 'Mỗi đơn vị trực thuộc một dòng', en: 'A row for each unit below' },
  spec: { vi: 'Vega-Lite', en: 'Vega-Lite' },
  specHint: {
    vi: 'Gõ dấu " để được gợi ý tên và cột. Hình đổi theo khi nội dung đúng; khi chưa đúng, hình cũ vẫn còn.',
    en: 'Type " to be offered names and columns. The chart follows while the text is sound; else the last one stays.',
  },
  sound: { vi: 'Nội dung đúng, hình đã theo.', en: 'The text is sound, and the chart follows it.' },
  loading: { vi: 'Đang mở ô soạn thảo…', en: 'Opening the editor…' },
  notJson: (line: number, column: number): Message => ({
    vi: `Dòng ${line}, cột ${column}: chưa đúng cú pháp JSON.`,
    en: `Line ${line}, column ${column}: this is no JSON.`,
  }),
  noObject: { vi: 'Cần một đối tượng { … }.', en: 'An object { … } is needed.' },
  unknownWord: (place: string, found: string, expected: readonly string[]): Message => ({
    vi: `Chỗ ${place}: Vega-Lite không có "${found}" ở đây; gần nhất là ${expected.join(', ')}.`,
    en: `At ${place}: Vega-Lite has no "${found}" here; the nearest are ${expected.join(', ')}.`,
  }),
  unknownColumn: (place: string, found: string, expected: readonly string[]): Message => ({
    vi: `Chỗ ${place}: số liệu không có cột "${found}"; gần nhất là ${expected.join(', ')}.`,
    en: `At ${place}: the data have no column "${found}"; the nearest are ${expected.join(', ')}.`,
  }),
  notBuilt: (reason: string): Message => ({
    vi: `Vega-Lite chưa dựng được hình: ${reason}`,
    en: `Vega-Lite cannot build the chart: ${reason}`,
  }),
  starterTitle: { vi: 'Số kết nạp theo đơn vị', en: 'Admissions by unit' },
  name: { vi: 'Hình tự dựng bằng Vega-Lite', en: 'Chart of your own in Vega-Lite' },
};
