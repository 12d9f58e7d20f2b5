import {
  formatDay,
  formatFigure,
  formatPeriod,
  type Format,
  type Language,
  type Message,
  type Target,
} from '@ketnap/core';

const counted = (count: number): Message => ({
  vi: formatFigure(count, 'count', 'vi'),
  en: formatFigure(count, 'count', 'en'),
});

const quoted = (text: string | null, none: string): string => (text === null ? none : `"${text}"`);

/** What adding some tables to others did, and what it could not decide. */
export const mergeMessages = {
  conflict: (
    table: string,
    key: string,
    column: string,
    base: string | null,
    added: string | null,
    taken: 'base' | 'added',
  ): Message => ({
    vi: `Bảng ${table}, ${key}, cột "${column}": dữ liệu đang mở ghi ${quoted(base, 'trống')}, dữ liệu thêm vào ghi ${quoted(added, 'trống')}; lấy ${taken === 'base' ? 'giá trị đang có' : 'giá trị mới'}.`,
    en: `Table ${table}, ${key}, column "${column}": the open data say ${quoted(base, 'nothing')}, the added ones ${quoted(added, 'nothing')}; the ${taken === 'base' ? 'value that was there' : 'new value'} is taken.`,
  }),
  leftOutConflict: (
    table: string,
    key: string,
    column: string,
    base: string | null,
    added: string,
  ): Message => ({
    vi: `Bảng ${table}, ${key}: dòng thêm vào trùng với dòng đang có nên không được thêm, nhưng cột "${column}" ghi "${added}", còn dữ liệu đang mở ghi ${quoted(base, 'trống')}; lấy giá trị đang có.`,
    en: `Table ${table}, ${key}: the added row is there already and is left out, but its column "${column}" says "${added}" where the open data say ${quoted(base, 'nothing')}; the value that was there is taken.`,
  }),
  filled: (table: string, key: string, column: string, added: string): Message => ({
    vi: `Bảng ${table}, ${key}: cột "${column}" đang trống, được điền "${added}" theo dữ liệu thêm vào.`,
    en: `Table ${table}, ${key}: the column "${column}" was empty; "${added}" is filled in from the added data.`,
  }),
  doubled: (
    key: string,
    why: 'same_row' | 'same_id',
    baseRow: number,
    addedRow: number,
    done: 'skipped' | 'kept',
  ): Message => ({
    vi: `Dòng ${addedRow} của dữ liệu thêm vào (${key}) ${why === 'same_id' ? 'có cùng mã với' : 'giống hệt'} dòng ${baseRow} của dữ liệu đang mở; ${done === 'skipped' ? 'không thêm lần nữa' : 'vẫn được thêm'}.`,
    en: `Row ${addedRow} of the added data (${key}) ${why === 'same_id' ? 'has the id of' : 'is the same as'} row ${baseRow} of the open data; it is ${done === 'skipped' ? 'not added again' : 'added all the same'}.`,
  }),
  corrected: (
    key: string,
    baseRow: number,
    addedRow: number,
    values: readonly {
      readonly column: string;
      readonly base: string | null;
      readonly added: string | null;
    }[],
  ): Message => {
    const said = (none: string): string =>
      values
        .map(
          ({ column, base, added }) => `${column}: ${quoted(base, none)} → ${quoted(added, none)}`,
        )
        .join('; ');
    const differs = values.length > 0;
    return {
      vi: `Dòng ${addedRow} của dữ liệu thêm vào (${key}) có thể là người ở dòng ${baseRow} của dữ liệu đang mở, nay được sửa ${differs ? `(${said('trống')})` : 'ở cột không lấy'}; cả hai dòng đều được tính. Nếu đúng là một người, hãy xóa dòng cũ.`,
      en: `Row ${addedRow} of the added data (${key}) may be the person in row ${baseRow} of the open data, corrected since ${differs ? `(${said('nothing')})` : 'in a column that is not taken'}; both rows count. If they are one person, delete the older row.`,
    };
  },
  table: (
    table: string,
    rows: {
      readonly added: number;
      readonly appended: number;
      readonly same: number;
      readonly doubles: number;
      readonly corrected: number;
      readonly conflicts: number;
      readonly filled: number;
    },
  ): Message => {
    const part = (count: number, vi: string, en: string): Message[] =>
      count === 0 ? [] : [{ vi: `${counted(count).vi} ${vi}`, en: `${counted(count).en} ${en}` }];
    const parts = [
      ...part(rows.appended, 'dòng được thêm', 'added'),
      ...part(rows.same, 'dòng đã có sẵn', 'there already'),
      ...part(rows.doubles, 'dòng trùng với dữ liệu đang mở', 'the same as rows of the open data'),
      ...part(
        rows.corrected,
        'dòng có thể là người đã có, nay được sửa, nên có thể bị tính hai lần',
        'perhaps of persons who are there already, corrected since, and so may count twice',
      ),
      ...part(rows.conflicts, 'giá trị mâu thuẫn', 'values in conflict'),
      ...part(rows.filled, 'giá trị được điền thêm', 'values filled in'),
    ];
    const none = { vi: 'không có gì mới', en: 'nothing new' };
    const said = parts.length === 0 ? [none] : parts;
    return {
      vi: `Bảng ${table}: nhận ${counted(rows.added).vi} dòng; ${said.map(({ vi }) => vi).join(', ')}.`,
      en: `Table ${table}: ${counted(rows.added).en} rows came; ${said.map(({ en }) => en).join(', ')}.`,
    };
  },
};

/** A number before and after, each null where there is none. */
interface Pair {
  readonly before: number | null;
  readonly after: number | null;
}

const beside = ({ before, after }: Pair, format: Format): Message => ({
  vi: `${formatFigure(before, format, 'vi')} → ${formatFigure(after, format, 'vi')}`,
  en: `${formatFigure(before, format, 'en')} → ${formatFigure(after, format, 'en')}`,
});

/** In what two datasets differ. */
export const changeMessages = {
  rows: (table: string, added: number, removed: number, changed: number): Message => {
    const part = (count: number, vi: string, en: string): Message[] =>
      count === 0 ? [] : [{ vi: `${counted(count).vi} ${vi}`, en: `${counted(count).en} ${en}` }];
    const parts = [
      ...part(added, 'dòng thêm', 'added'),
      ...part(removed, 'dòng mất', 'gone'),
      ...part(changed, 'dòng thay đổi', 'changed'),
    ];
    return {
      vi: `Bảng ${table}: ${parts.map(({ vi }) => vi).join(', ')}.`,
      en: `Table ${table}, rows: ${parts.map(({ en }) => en).join(', ')}.`,
    };
  },
  unitNew: (name: string, id: string): Message => ({
    vi: `Đơn vị mới: ${name} (${id}).`,
    en: `New unit: ${name} (${id}).`,
  }),
  unitGone: (name: string, id: string): Message => ({
    vi: `Không còn đơn vị: ${name} (${id}).`,
    en: `Unit gone: ${name} (${id}).`,
  }),
  unitRenamed: (before: string, after: string, id: string): Message => ({
    vi: `Đơn vị đổi tên: ${before} → ${after} (${id}).`,
    en: `Unit renamed: ${before} → ${after} (${id}).`,
  }),
  admitted: (unit: string, year: string | null, numbers: Pair): Message => {
    const { vi, en } = beside(numbers, 'count');
    return year === null
      ? { vi: `${unit}, kết nạp tất cả: ${vi}.`, en: `${unit}, admitted in all: ${en}.` }
      : {
          vi: `${unit}, kết nạp ${formatPeriod(year, 'vi')}: ${vi}.`,
          en: `${unit}, admitted in ${formatPeriod(year, 'en')}: ${en}.`,
        };
  },
  target: (
    unit: string,
    period: string,
    { setBy, adoptedOn }: { readonly setBy: string | null; readonly adoptedOn: string | null },
    asked: Readonly<Record<Language, readonly [before: string | null, after: string | null]>>,
  ): Message => ({
    vi: `${unit}, chỉ tiêu ${formatPeriod(period, 'vi')}${setBy ? ` do ${setBy} giao` : ''}${adoptedOn ? `, thông qua ngày ${formatDay(adoptedOn, 'vi')}` : ''}: ${asked.vi.map((one) => one ?? '–').join(' → ')}.`,
    en: `${unit}, target for ${formatPeriod(period, 'en')}${setBy ? ` set by ${setBy}` : ''}${adoptedOn ? `, adopted on ${formatDay(adoptedOn, 'en')}` : ''}: ${asked.en.map((one) => one ?? '–').join(' → ')}.`,
  }),
  more: (kind: 'unit' | 'admitted' | 'target', count: number): Message => {
    const words = {
      unit: { vi: 'thay đổi khác về đơn vị', en: 'more changes of units' },
      admitted: { vi: 'thay đổi khác về số kết nạp', en: 'more changes of the number admitted' },
      target: { vi: 'thay đổi khác về chỉ tiêu', en: 'more changes of targets' },
    }[kind];
    return {
      vi: `Còn ${counted(count).vi} ${words.vi}.`,
      en: `And ${counted(count).en} ${words.en}.`,
    };
  },
};

/** What a target asks, by its basis. */
export const targetWords: Readonly<Record<Target['basis'], (figure: string) => Message>> = {
  count: (figure) => ({ vi: figure, en: figure }),
  per_year: (figure) => ({ vi: `${figure} mỗi năm`, en: `${figure} a year` }),
  share_of_members: (figure) => ({
    vi: `${figure} số đảng viên`,
    en: `${figure} of the members`,
  }),
};
