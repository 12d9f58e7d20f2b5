import type { Message } from '@ketnap/core';
import { listed } from './reading.ts';

/** What `ketnap read` says of what was read. */
export const reportWords = {
  region: (place: string, range: string, read: string, taken: string): Message => ({
    vi: `${place} (${range}): đọc ${read} dòng, lấy ${taken} dòng`,
    en: `${place} (${range}): rows read: ${read}, taken: ${taken}`,
  }),
  leftOut: (count: string, reason: string, rows: string): Message => ({
    vi: `Không lấy ${count} dòng: ${reason} (dòng ${rows})`,
    en: `Rows left out: ${count}, ${reason} (row ${rows})`,
  }),
  converted: (name: string, count: string, example: string): Message => ({
    vi: `Chuyển đổi: ${name}, ${count} ô${example === '' ? '' : `, ví dụ ${example}`}`,
    en: `Converted: ${name}, sheet cells: ${count}${example === '' ? '' : `, such as ${example}`}`,
  }),
  cells: (accepted: string, ignored: string, rejected: string): Message => ({
    vi: `Ô: ${accepted} ô lấy nguyên, ${ignored} ô thuộc cột không lấy, ${rejected} ô không nhận`,
    en: `Sheet cells: as they are ${accepted}, in columns not taken ${ignored}, rejected ${rejected}`,
  }),
  formulas: (count: string): Message => ({
    vi: `${count} ô công thức: không tính lại, chỉ lấy kết quả đã lưu`,
    en: `Formulas: ${count}; none was computed, their stored results were taken`,
  }),
  rejected: (place: string, cell: string, found: string, wanted: string): Message => ({
    vi: `${place}, ô ${cell}: ${found === '' ? 'ô trống' : `“${found}”`}, cần ${wanted}.`,
    en: `${place}, sheet cell ${cell}: ${found === '' ? 'empty' : `“${found}”`}, but ${wanted} is needed.`,
  }),
  moreRejected: (place: string, count: string): Message => ({
    vi: `${place}: còn ${count} ô khác không nhận.`,
    en: `${place}: ${count} more sheet cells were rejected.`,
  }),
  sums: (held: string, broken: string): Message => ({
    vi: `Số cộng ghi trong biểu: ${held} khớp, ${broken} không khớp`,
    en: `Sums that the files state: ${held} hold, ${broken} do not`,
  }),
  sum: (place: string, cell: string, label: string, stated: string, computed: string): Message => ({
    vi: `${place}, ô ${cell} (${label}): ghi ${stated}, cộng lại được ${computed}`,
    en: `${place}, sheet cell ${cell} (${label}): states ${stated}, its parts give ${computed}`,
  }),
  doubles: (count: string): Message => ({
    vi: `Người hoặc số liệu ghi trùng: ${count}, chỉ lấy một lần`,
    en: `Persons or figures that occur twice: ${count}; each was taken once`,
  }),
  corrected: (count: string): Message => ({
    vi: `Có thể là một người, thông tin đã được sửa: ${count}; mọi dòng đều được lấy nên có thể bị tính hai lần`,
    en: `Persons who may stand in two rows, one of them corrected: ${count}; all rows were taken and may count twice`,
  }),
  sameRow: { vi: 'các dòng giống hệt nhau', en: 'the very same row' },
  sameId: { vi: 'cùng mã số', en: 'the same id' },
  made: { vi: 'Các bảng đã lập', en: 'Tables made' },
  madeRows: (table: string, rows: string): Message => ({
    vi: `${table}: ${rows} dòng`,
    en: `${table}: ${rows} rows`,
  }),
  merged: { vi: 'Thêm vào bộ dữ liệu', en: 'Added to the dataset' },
  problems: (errors: string, warnings: string, infos: string): Message => ({
    vi: `Kiểm tra dữ liệu: ${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`,
    en: `The data were checked; errors: ${errors}, warnings: ${warnings}, notes: ${infos}`,
  }),
  problemPlace: (table: string, place: string | null, row: number | null): Message => ({
    vi: `${table}${place === null ? '' : ` (${place})`}${row === null ? '' : `, dòng ${place === null ? 'thứ ' : ''}${row}`}`,
    en: `${table}${place === null ? '' : ` (${place})`}${row === null ? '' : `, row ${row}`}`,
  }),
  more: (count: string): Message => ({ vi: `… và ${count} mục nữa`, en: `… and ${count} more` }),
  newUnits: (units: readonly string[]): Message => ({
    vi: `Đơn vị mới được lập, chưa có trong hồ sơ đọc: ${listed(units)}.`,
    en: `New units were made that the profile does not list: ${listed(units)}.`,
  }),
  covers: (from: string, to: string): Message => ({
    vi: `Có người được kết nạp ngoài thời gian mà bộ dữ liệu nêu; thời gian ấy được nới thành từ ${from} đến ${to}.`,
    en: `Some admissions lie outside the days that the dataset says it covers; these were widened to ${from} to ${to}.`,
  }),
  notClean: {
    vi: 'Chú ý: có ô không nhận được, dữ liệu có lỗi hoặc số cộng không khớp, xem báo cáo ở trên (mã thoát 3).',
    en: 'Mind that sheet cells were rejected, the data have errors or sums differ; see the report above (exit code 3).',
  },
  written: (folder: string): Message => ({
    vi: `Đã ghi dữ liệu vào "${folder}". Xem chi tiết: ketnap check "${folder}"`,
    en: `The data were written into "${folder}". For details: ketnap check "${folder}"`,
  }),
};
