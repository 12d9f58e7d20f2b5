import type { Issue } from '../../dataset/issue.ts';
import { error, info, warning, type Fault } from './fault.ts';

/** Faults of a whole table, and of the list of faults itself. */
export const listFaults = {
  unknownColumn: (column: string, known: readonly string[]): Fault =>
    info({
      code: 'unknown_column',
      received: column,
      message: {
        vi: `Bảng này không có cột "${column}" theo quy định; cột không được đọc.`,
        en: `This table has no column "${column}" by definition; it is not read.`,
      },
      expected: { vi: `các cột: ${known.join(', ')}`, en: `the columns: ${known.join(', ')}` },
      remedy: {
        vi: 'Kiểm tra xem tên cột có viết sai không; nếu không cần, có thể xóa cột.',
        en: 'Check whether the name is misspelt; a column that nobody needs can be deleted.',
      },
    }),

  noLocalities: (): Fault =>
    error({
      code: 'no_localities',
      received: null,
      message: {
        vi: 'Không có bảng localities, nên bảng này không dùng được.',
        en: 'There is no table localities, so this table cannot be used.',
      },
      expected: { vi: 'bảng localities', en: 'the table localities' },
      remedy: {
        vi: 'Thêm bảng localities với mã, tên và xã của từng địa bàn.',
        en: 'Add the table localities with the id, the name and the commune of each locality.',
      },
    }),

  missingSourceColumn: (source: string, column: string): Fault =>
    error({
      code: 'missing_source_column',
      received: column,
      message: {
        vi: `Nguồn "${source}" dựa vào cột "${column}" nhưng bảng admissions không có cột này; mọi trường hợp được coi là chưa biết.`,
        en: `The source "${source}" rests on the column "${column}", which the table admissions lacks; it is unknown for everybody.`,
      },
      expected: {
        vi: `cột "${column}" trong bảng admissions`,
        en: `a column "${column}" in admissions`,
      },
      remedy: {
        vi: 'Thêm cột vào bảng admissions, hoặc sửa tên cột ở bảng sources.',
        en: 'Add the column to admissions, or correct its name in sources.',
      },
    }),

  /** Stands for the faults beyond the first thousand of one kind. */
  unkeptColumn: (column: string): Fault =>
    warning({
      code: 'unkept_column',
      received: column,
      message: {
        vi: `Cột tên "${column}" vẫn được đọc, nhưng không hiện khi xem từng dòng và không được lưu lại.`,
        en: `The column called "${column}" is read, but not shown with its rows, nor saved.`,
      },
      expected: { vi: 'một tên khác', en: 'another name' },
      remedy: { vi: 'Đổi tên cột.', en: 'Give the column another name.' },
    }),

  more: (last: Issue, count: number): Fault => ({
    severity: last.severity,
    code: last.code,
    received: null,
    message: {
      vi: `Còn ${count} lỗi cùng loại ở cột này, không liệt kê từng dòng. Lỗi gần nhất: ${last.message.vi}`,
      en: `${count} more of the same kind in this column are not listed one by one. The last one listed: ${last.message.en}`,
    },
    expected: last.expected,
    remedy: last.remedy,
  }),
};
