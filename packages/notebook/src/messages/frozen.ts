import { KetnapError, type Message } from '@ketnap/core';

/** What can be wrong with frozen figures. */
export const frozenErrors = {
  otherData: (name: string, tables: readonly string[]): KetnapError =>
    new KetnapError('not_the_frozen_data', {
      vi: `Đây không phải là dữ liệu của bản chốt "${name}"; các bảng đã khác: ${tables.join(', ')}.`,
      en: `These are not the data of which "${name}" was frozen; the tables that differ: ${tables.join(', ')}.`,
    }),
  unknown: (id: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_frozen', {
      vi: `Sổ không có, hoặc không còn, bản chốt "${id}"${known.length === 0 ? '; hiện sổ không có bản chốt nào' : `; các bản chốt hiện có: ${known.join(', ')}`}.`,
      en: `The notebook has no frozen figures "${id}", or not any more${known.length === 0 ? '; it has none' : `; it has: ${known.join(', ')}`}.`,
    }),
  notFrozen: (figure: string, name: string): KetnapError =>
    new KetnapError('figure_not_frozen', {
      vi: `Bản chốt "${name}" không có số liệu "${figure}".`,
      en: `The figure "${figure}" is not among those frozen as "${name}".`,
    }),
};

/** Words of a comparison with frozen figures. */
export const frozenWords = {
  points: { vi: 'điểm', en: 'points' },
  title: { vi: 'Tiêu đề hình', en: 'Chart title' },
  noTables: {
    vi: 'Dữ liệu của bản chốt không được giữ lại, nên chỉ liệt kê được số liệu nào đã đổi, không nói được vì sao.',
    en: 'The data of the frozen figures were not kept, so what has changed can be listed, but not why.',
  },
  withoutKey: (tables: readonly string[]): Message => ({
    vi: `Bảng ${tables.join(', ')} không có mã dòng, nên một dòng được sửa tính là rút bỏ một dòng và ghi bổ sung một dòng.`,
    en: `The rows of ${tables.join(', ')} have no ids, so a corrected row counts as one withdrawn and one added.`,
  }),
  becomes: (before: string, after: string): Message => ({
    vi: `${before} thành ${after}`,
    en: `${before} to ${after}`,
  }),
  leaves: { vi: 'không còn được tính vào số liệu này', en: 'no longer counted in this figure' },
  enters: { vi: 'nay được tính vào số liệu này', en: 'now counted in this figure' },
  rows: (count: string): Message => ({ vi: `${count} dòng`, en: `${count} rows` }),
  more: (count: string): Message => ({
    vi: `… và ${count} dòng nữa`,
    en: `… and ${count} more rows`,
  }),
} as const;
