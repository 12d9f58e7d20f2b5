import { error, warning, type Fault } from './fault.ts';

/** Faults of admissions and candidates. */
export const admissionFaults = {
  outsideValidity: (unit: string, day: string, from: string | null, to: string | null): Fault =>
    warning({
      code: 'outside_validity',
      received: day,
      message: {
        vi: `Đơn vị "${unit}" không tồn tại vào ngày ${day}; dòng này vẫn được tính.`,
        en: `The unit "${unit}" does not exist on ${day}; the row still counts.`,
      },
      expected: {
        vi: `một ngày ${from ? `từ ${from} ` : ''}${to ? `đến ${to}` : 'trở đi'}`,
        en: `a day ${[from && `from ${from}`, to && `up to ${to}`].filter(Boolean).join(' ')}`,
      },
      remedy: {
        vi: 'Sửa ngày, chọn đơn vị tồn tại vào ngày đó, hoặc sửa "valid_from", "valid_to" của đơn vị.',
        en: 'Correct the day, choose the unit of that day, or correct the unit\'s "valid_from" and "valid_to".',
      },
    }),

  outsideCovers: (day: string, from: string, to: string): Fault =>
    warning({
      code: 'outside_covers',
      received: day,
      message: {
        vi: `Ngày ${day} nằm ngoài khoảng thời gian mà bộ dữ liệu khai là đầy đủ; dòng này vẫn được tính.`,
        en: `The day ${day} lies outside the days that the dataset says it covers; the row still counts.`,
      },
      expected: { vi: `một ngày từ ${from} đến ${to}`, en: `a day from ${from} to ${to}` },
      remedy: {
        vi: 'Sửa ngày, hoặc sửa "covers" trong datapackage.json.',
        en: 'Correct the day, or "covers" in datapackage.json.',
      },
    }),

  recognisedBeforeAdmitted: (recognised: string, admitted: string): Fault =>
    error({
      code: 'recognised_before_admitted',
      received: recognised,
      message: {
        vi: `Ngày công nhận chính thức ${recognised} trước ngày kết nạp ${admitted}; việc kết nạp được tính, ngày công nhận được coi là chưa biết.`,
        en: `Recognised on ${recognised}, before the admission on ${admitted}; the admission counts, the recognition is taken as unknown.`,
      },
      expected: { vi: `một ngày sau ${admitted}`, en: `a day after ${admitted}` },
      remedy: {
        vi: 'Đối chiếu với quyết định kết nạp và quyết định công nhận.',
        en: 'Compare with the decisions on admission and on recognition.',
      },
    }),

  daysOutOfOrder: (column: string, day: string, earlierColumn: string, earlierDay: string): Fault =>
    warning({
      code: 'days_out_of_order',
      received: day,
      message: {
        vi: `Ngày ở cột "${column}" (${day}) trước ngày ở cột "${earlierColumn}" (${earlierDay}); cả hai vẫn được dùng.`,
        en: `The day in "${column}" (${day}) is before the one in "${earlierColumn}" (${earlierDay}); both are used.`,
      },
      expected: { vi: `một ngày từ ${earlierDay} trở đi`, en: `a day from ${earlierDay} on` },
      remedy: { vi: 'Đối chiếu hai ngày với hồ sơ.', en: 'Compare both days with the files.' },
    }),

  admittedWithoutDay: (): Fault =>
    warning({
      code: 'admitted_without_day',
      received: null,
      message: {
        vi: 'Người này đã được kết nạp ("admitted") nhưng chưa có ngày quyết định.',
        en: 'The outcome is "admitted", but the day of the decision is empty.',
      },
      expected: { vi: 'một ngày ở cột "decided_on"', en: 'a day in "decided_on"' },
      remedy: {
        vi: 'Điền ngày quyết định, hoặc xóa kết quả.',
        en: 'Fill in the day of the decision, or empty the outcome.',
      },
    }),

  doubledRows: (firstRow: number, rows: number): Fault =>
    warning({
      code: 'doubled_rows',
      received: null,
      message: {
        vi: `Có ${rows} dòng giống hệt nhau ở mọi cột, dòng đầu tiên là dòng ${firstRow}; tất cả vẫn được tính.`,
        en: `${rows} rows are alike in every column, the first being row ${firstRow}; all of them count.`,
      },
      expected: {
        vi: 'mỗi người một dòng khác nhau, hoặc một dòng có "count"',
        en: 'one row a person, or one row with a "count"',
      },
      remedy: {
        vi: 'Xóa dòng nhập thừa; nếu là những người khác nhau, thêm cột "admission_id" với mã riêng cho từng người.',
        en: 'Delete what was entered twice; if they are different persons, add a column "admission_id" that tells them apart.',
      },
    }),

  nobody: (): Fault =>
    warning({
      code: 'empty_table',
      received: null,
      message: {
        vi: 'Không có dòng nào dùng được, nên không có ai được tính.',
        en: 'No row can be used, so nobody is counted.',
      },
      expected: { vi: 'ít nhất một dòng', en: 'at least one row' },
      remedy: {
        vi: 'Kiểm tra xem có đọc đúng tệp không.',
        en: 'Check that the right file was read.',
      },
    }),
};
