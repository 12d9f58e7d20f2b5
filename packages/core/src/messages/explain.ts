import type { TableName } from '../dataset/tables.ts';
import { formatDay } from '../figures/format.ts';
import { KetnapError } from './error.ts';
import type { Message } from './message.ts';
import { isolated } from './isolated.ts';
import { shownText } from './shown-value.ts';

/** How an explanation says where a figure comes from and what it leaves out. */
export const explainWords = {
  sumOfRows: (rows: Message): Message => ({ vi: `cộng ${rows.vi}`, en: `the sum of ${rows.en}` }),
  differenceOfRows: (rows: Message): Message => ({
    vi: `cộng, trừ ${rows.vi}`,
    en: `${rows.en}, added and subtracted`,
  }),
  countOfRows: (rows: Message): Message => ({
    vi: `đếm trên ${rows.vi}`,
    en: `counted over ${rows.en}`,
  }),
  readFromRows: (rows: Message): Message => ({ vi: `theo ${rows.vi}`, en: `from ${rows.en}` }),
  rows: (tables: readonly CountedRows[]): Message => ({
    vi: tables.map(({ written, table }) => `${written.vi} dòng của bảng ${table}`).join(' và '),
    en: tables
      .map(
        ({ count, written, table }) => `${written.en} ${count === 1 ? 'row' : 'rows'} of ${table}`,
      )
      .join(' and '),
  }),
  countOfYears: (years: number): Message => ({
    vi: `đếm ${years} năm`,
    en: `${years} ${years === 1 ? 'year' : 'years'} counted`,
  }),
  countOfUnits: (units: number): Message => ({
    vi: `đếm ${units} đơn vị`,
    en: `${units} ${units === 1 ? 'unit' : 'units'} counted`,
  }),
  countOfCells: (cells: number): Message => ({
    vi: `đếm ${cells} lượt chi bộ`,
    en: `${cells} ${cells === 1 ? 'event' : 'events'} counted`,
  }),
  cellEvent: (cell: string, on: string): Message => ({
    vi: `Chi bộ ${isolated(cell)}, ngày ${formatDay(on, 'vi')}`,
    en: `Cell ${isolated(cell)}, ${formatDay(on, 'en')}`,
  }),
  sumOfParts: (parts: number): Message => ({
    vi: `cộng ${parts} số thành phần`,
    en: `the sum of ${parts} parts`,
  }),
  roundedUp: (product: Message): Message => ({
    vi: `${product.vi}, làm tròn lên`,
    en: `${product.en}, rounded up`,
  }),
  partOf: (measure: Message, part: Message): Message => ({
    vi: `${measure.vi}: ${isolated(part.vi)}`,
    en: `${measure.en}: ${isolated(part.en)}`,
  }),
  targets: {
    later: {
      vi: 'Chỉ tiêu được ban hành sau ngày chốt số liệu, nên chưa có hiệu lực.',
      en: 'Adopted after the as-of day and so not yet in force.',
    },
    ofOther: {
      vi: 'Chỉ tiêu do nơi khác giao bên cạnh chỉ tiêu được dùng để tính.',
      en: 'Set by another than the target that counts.',
    },
    superseded: {
      vi: 'Chỉ tiêu đã được thay bằng chỉ tiêu ban hành sau.',
      en: 'Superseded by a target adopted later.',
    },
  },
  noRows: { vi: 'không có dòng nào', en: 'no rows' },
  faulty: (first: Message, others: number): Message => ({
    vi: others === 0 ? first.vi : `${first.vi} Còn ${others} dòng khác có cùng loại lỗi.`,
    en: others === 0 ? first.en : `${first.en} So are ${others} more with faults of this kind.`,
  }),
  faultUnlisted: {
    vi: 'Dòng có lỗi nên không được tính; lỗi cùng loại quá nhiều nên không liệt kê từng dòng.',
    en: 'Faulty and so not counted; faults of this kind are too many to be listed one by one.',
  },
  unknownDay: (column: string): Message => ({
    vi: `Chưa rõ ngày ở cột "${column}", nên không biết thuộc kỳ nào.`,
    en: `The day in "${column}" is unknown, so the period is too.`,
  }),
  unknownSource: (label: Message): Message => ({
    vi: `Chưa rõ có thuộc nguồn "${isolated(label.vi)}" hay không.`,
    en: `It is unknown whether they are of the source “${isolated(label.en)}”.`,
  }),
} as const;

/** How many rows of which table. */
export interface CountedRows {
  readonly count: number;
  /** The count as each language writes it. */
  readonly written: Message;
  readonly table: TableName;
}

/** Why a figure cannot be explained. */
export const explainErrors = {
  unknownMeasure: (analysis: string, measure: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_measure', {
      vi: `"${analysis}" không có số liệu "${shownText(measure)}"; có thể hỏi về: ${known.join(', ')}.`,
      en: `"${analysis}" has no measure "${shownText(measure)}"; these can be explained: ${known.join(', ')}.`,
    }),
  noRow: (address: string): KetnapError =>
    new KetnapError('no_such_figure', {
      vi: `Kết quả không có dòng nào ứng với địa chỉ "${shownText(address)}"; hãy kiểm tra đơn vị, kỳ và các tùy chọn.`,
      en: `The result has no row for the address "${shownText(address)}"; check its unit, period and options.`,
    }),
};
