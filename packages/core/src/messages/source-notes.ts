import type { Note } from '../analyses/analysis.ts';
import { KetnapError } from './error.ts';
import type { Message } from './message.ts';
import { isolated } from './isolated.ts';
import { shownList, shownText } from './shown-value.ts';

/** What is wrong with a call for an analysis of sources. */
export const sourceErrors = {
  needsSources: (): KetnapError =>
    new KetnapError('missing_table', {
      vi: 'Phân tích theo nguồn cần bảng "sources" có ít nhất một nguồn; bộ dữ liệu này không có.',
      en: 'The analysis by source needs the table "sources" with at least one source, which this dataset lacks.',
    }),
  unknownSource: (id: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_source', {
      vi: `Không có nguồn nào mang mã "${shownText(id)}" trong bảng sources; các nguồn: ${shownList(known)}.`,
      en: `No source has the id "${shownText(id)}" in the table sources; the sources are: ${shownList(known)}.`,
    }),
  noSourceChosen: (): KetnapError =>
    new KetnapError('no_source_chosen', {
      vi: 'Danh sách "sources" rỗng; hãy chọn ít nhất một nguồn hoặc bỏ tùy chọn này để lấy tất cả.',
      en: 'The list "sources" is empty; choose at least one source, or leave the option out for all.',
    }),
  marginsOnly: (): KetnapError =>
    new KetnapError('margins_only', {
      vi: 'Bảng "totals" chỉ cho biết mỗi nguồn có bao nhiêu người, không cho biết ai thuộc nhiều nguồn cùng lúc; để tính phần giao của các nguồn cần bảng "admissions" (từng người).',
      en: 'The table "totals" says how many belong to each source, not who belongs to several at once; intersections of sources need the table "admissions" (persons).',
    }),
};

/** How the rows of an exclusive attribute are called that are no source of the table. */
export const attributeWords = {
  unknown: (column: string): Message => ({
    vi: `Chưa rõ (${column})`,
    en: `Unknown (${column})`,
  }),
  other: (column: string): Message => ({ vi: `Khác (${column})`, en: `Other (${column})` }),
};

/** What figures by source must not be shown without. */
export const sourceNotes = {
  overlapping: (): Note => ({
    code: 'overlapping_sources',
    message: {
      vi: 'Một người có thể thuộc nhiều nguồn, nên cộng tỷ lệ của các nguồn không bằng 100%.',
      en: 'One person may belong to several sources, so the shares of the sources do not add to 100%.',
    },
  }),
  partition: (column: string, sources: readonly Message[]): Note => ({
    code: 'partition',
    message: {
      vi: `Các nguồn ${sources.map(({ vi }) => isolated(vi)).join(', ')} là những giá trị của cùng cột "${column}": mỗi người chỉ thuộc một; cộng cả số chưa rõ và số khác (nếu có) thì bằng tổng số.`,
      en: `The sources ${sources.map(({ en }) => isolated(en)).join(', ')} are values of the one column "${column}": nobody has two of them; with those unknown, and others where there are any, they add up to the total.`,
    },
  }),
  intersectionsAddUp: (): Note => ({
    code: 'intersections_add_up',
    message: {
      vi: 'Mỗi người được tính đúng một lần, vào tổ hợp gồm tất cả các nguồn của người đó; cộng các tổ hợp bằng tổng số.',
      en: 'Everyone is counted once, in the combination of all of their sources; the combinations add up to the total.',
    },
  }),
  unknownCountsAsNot: (): Note => ({
    code: 'unknown_counts_as_not',
    message: {
      vi: 'Có trường hợp chưa rõ thuộc nguồn hay không và được tính là không thuộc; số người như vậy được ghi riêng ở từng tổ hợp.',
      en: 'Where it is unknown whether somebody belongs to a source, they count as not belonging; how many of a combination these are is told beside it.',
    },
  }),
  fromTotals: (): Note => ({
    code: 'from_totals',
    message: {
      vi: 'Số liệu lấy từ biểu tổng hợp (bảng totals), không phải từ danh sách từng người; vì vậy không phân biệt được số không thuộc nguồn với số chưa rõ.',
      en: 'The figures come from forms (the table totals), not from records of persons; so those not of a source cannot be told from those unknown.',
    },
  }),
};
