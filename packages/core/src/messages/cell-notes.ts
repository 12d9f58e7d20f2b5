import type { Note } from '../analyses/analysis.ts';
import { formatDay, formatFigure } from '../figures/format.ts';
import { KetnapError } from './error.ts';
import { isolated } from './isolated.ts';

/** What is wrong with a call for an analysis of localities and cells. */
export const cellErrors = {
  needsTable: (table: 'localities' | 'cell_coverage'): KetnapError =>
    new KetnapError('missing_table', {
      vi: `Phân tích chi bộ sinh hoạt ghép cần bảng "${table}", nhưng bộ dữ liệu không có bảng này.`,
      en: `The analysis of merged cells needs the table "${table}", which this dataset lacks.`,
    }),
  dayAndPeriod: (): KetnapError =>
    new KetnapError('day_and_period', {
      vi: 'Chỉ chọn ngày theo một cách: hoặc "on", hoặc "from", "to" và "every".',
      en: 'Choose the days in one way: either "on", or "from", "to" and "every".',
    }),
};

/** What figures on localities and cells must not be shown without. */
export const cellNotes = {
  beforeCoverage: (first: string): Note => ({
    code: 'before_coverage',
    message: {
      vi: `Số liệu về chi bộ có từ ${formatDay(first, 'vi')}; tình hình trước ngày đó chưa biết nên để trống, không tính là 0.`,
      en: `The data on cells begin on ${formatDay(first, 'en')}; how things stood before is not known and left empty, not counted as 0.`,
    },
  }),
  noCoverage: (): Note => ({
    code: 'no_coverage',
    message: {
      vi: 'Bảng cell_coverage không có dòng nào dùng được; mọi thôn, tổ dân phố đều được tính là chưa có chi bộ.',
      en: 'The table cell_coverage has no sound row; every locality counts as having no cell.',
    },
  }),
  afterData: (last: string): Note => ({
    code: 'after_data',
    message: {
      vi: `Bộ dữ liệu chỉ có số liệu đến ${formatDay(last, 'vi')}; tình hình sau ngày đó chưa biết nên để trống, không tính là 0.`,
      en: `The dataset covers the days up to ${formatDay(last, 'en')}; how things stand later is not known and left empty, not counted as 0.`,
    },
  }),
  takenToLast: (last: string): Note => ({
    code: 'taken_to_last',
    message: {
      vi: `Số liệu về thôn và chi bộ chỉ có đến ${formatDay(last, 'vi')}; sau ngày đó coi như tình hình không thay đổi.`,
      en: `The data on localities and cells end on ${formatDay(last, 'en')}; after that nothing is taken to have changed.`,
    },
  }),
  localitiesChanged: (
    unit: { readonly id: string; readonly name: string },
    from: { readonly on: string; readonly localities: number },
    to: { readonly on: string; readonly localities: number },
  ): Note => ({
    code: 'localities_changed',
    units: [unit.id],
    message: {
      vi: `${isolated(unit.name)}: số thôn, tổ dân phố thay đổi từ ${number(from.localities, 'vi')} (${formatDay(from.on, 'vi')}) thành ${number(to.localities, 'vi')} (${formatDay(to.on, 'vi')}), nên các tỷ lệ không cùng mẫu số.`,
      en: `${isolated(unit.name)}: the number of localities went from ${number(from.localities, 'en')} (${formatDay(from.on, 'en')}) to ${number(to.localities, 'en')} (${formatDay(to.on, 'en')}), so the shares have different denominators.`,
    },
  }),
  localitiesChangedInMany: (units: readonly string[], from: string, to: string): Note => ({
    code: 'localities_changed',
    units,
    message: {
      vi: `Ở ${number(units.length, 'vi')} đơn vị, số thôn, tổ dân phố ngày ${formatDay(to, 'vi')} khác ngày ${formatDay(from, 'vi')}, nên các tỷ lệ không cùng mẫu số.`,
      en: `In ${number(units.length, 'en')} units the number of localities on ${formatDay(to, 'en')} is not that of ${formatDay(from, 'en')}, so the shares have different denominators.`,
    },
  }),
  cellsSpanUnits: (cells: number): Note => ({
    code: 'cells_span_units',
    message: {
      vi: `Có ${number(cells, 'vi')} chi bộ sinh hoạt ghép gồm thôn, tổ dân phố của nhiều đơn vị và được tính ở từng đơn vị; vì vậy tổng của các đơn vị có thể lớn hơn số của cấp trên.`,
      en: `${number(cells, 'en')} merged ${cells === 1 ? 'cell has' : 'cells have'} localities in several units and ${cells === 1 ? 'counts' : 'count'} in each of them; the units may add up to more than the unit above has.`,
    },
  }),
  formedAtStart: (first: string): Note => ({
    code: 'formed_at_start',
    message: {
      vi: `Số liệu về chi bộ có từ ${formatDay(first, 'vi')}; các chi bộ sinh hoạt ghép vào ngày đó được ghi là mới ghép trong ngày, dù có thể đã ghép từ trước.`,
      en: `The data on cells begin on ${formatDay(first, 'en')}; cells merged on that day are listed as formed then, although they may have been merged before.`,
    },
  }),
  eventsWithoutUnit: (cells: readonly string[]): Note => ({
    code: 'events_without_unit',
    message: {
      vi: `Các chi bộ sau có thôn, tổ dân phố không cùng thuộc một đơn vị nào nên biến động của chúng không xếp vào đơn vị nào: ${quoted(cells)}.`,
      en: `These cells have localities that no unit holds together, so their events belong to no unit: ${quoted(cells)}.`,
    },
  }),
};

function number(value: number, language: 'vi' | 'en'): string {
  return formatFigure(value, 'count', language);
}

function quoted(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).map((id) => `"${id}"`);
  return [...shown, ...(ids.length > 10 ? ['…'] : [])].join(', ');
}
