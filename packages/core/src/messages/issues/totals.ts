import { error, warning, withCost, type Fault } from './fault.ts';

/** Faults of figures that contradict each other: totals, head counts, successions. */
export const totalFaults = {
  doubledFigure: (firstRow: number): Fault =>
    error({
      code: 'doubled_figure',
      received: null,
      message: withCost(
        {
          vi: `Dòng này lặp lại dòng ${firstRow}.`,
          en: `This row says the same as row ${firstRow}.`,
        },
        'row',
      ),
      expected: { vi: 'mỗi con số một dòng', en: 'one row a figure' },
      remedy: { vi: 'Xóa dòng thừa.', en: 'Delete the surplus row.' },
    }),

  contradictingFigure: (number: number, firstRow: number, firstNumber: number): Fault =>
    error({
      code: 'contradicting_figure',
      received: String(number),
      message: withCost(
        {
          vi: `Ở đây là ${number}, còn dòng ${firstRow} ghi ${firstNumber} cho cùng đơn vị và cùng thời gian.`,
          en: `${number} here, but ${firstNumber} in row ${firstRow} for the same unit and the same days.`,
        },
        'row',
      ),
      expected: { vi: String(firstNumber), en: String(firstNumber) },
      remedy: {
        vi: 'Đối chiếu với biểu mẫu và giữ lại một dòng.',
        en: 'Compare with the forms and keep one of the rows.',
      },
    }),

  overlappingTotals: (from: string, to: string, otherRow: number): Fault =>
    warning({
      code: 'overlapping_totals',
      received: `${from} – ${to}`,
      message: {
        vi: `Khoảng thời gian này chồng lên một phần của dòng ${otherRow}; không thể cộng hai con số với nhau.`,
        en: `These days overlap a part of those in row ${otherRow}; the two figures cannot be added.`,
      },
      expected: {
        vi: 'những khoảng thời gian rời nhau, hoặc khoảng này nằm trọn trong khoảng kia',
        en: 'spans that are apart, or one wholly within the other',
      },
      remedy: {
        vi: 'Kiểm tra ngày đầu và ngày cuối của hai dòng.',
        en: 'Check the first and the last days of both rows.',
      },
    }),

  totalsNotCounted: (): Fault =>
    warning({
      code: 'totals_not_counted',
      received: null,
      message: {
        vi: 'Đã có danh sách từng người (bảng admissions) nên số của biểu (bảng totals) không được cộng vào số kết nạp.',
        en: 'There are records of persons (the table admissions), so the figures of forms (the table totals) are not counted as admitted.',
      },
      expected: {
        vi: 'một trong hai bảng admissions và totals',
        en: 'one of the tables admissions and totals',
      },
      remedy: {
        vi: 'Bổ sung những người mà biểu đã tính vào bảng admissions, hoặc mở biểu thành một bộ dữ liệu riêng.',
        en: 'Add the persons that the forms count to the table admissions, or open the forms as a dataset of their own.',
      },
    }),

  partExceedsWhole: (part: number, whole: number, wholeRow: number): Fault =>
    warning({
      code: 'part_exceeds_whole',
      received: String(part),
      message: {
        vi: `${part} lớn hơn ${whole} ở dòng ${wholeRow}, mà dòng này chỉ là một phần của dòng đó.`,
        en: `${part} is more than the ${whole} of row ${wholeRow}, of which this row is a part.`,
      },
      expected: { vi: `nhiều nhất ${whole}`, en: `at most ${whole}` },
      remedy: {
        vi: 'Đối chiếu cả hai con số với biểu mẫu.',
        en: 'Compare both figures with the form.',
      },
    }),

  unitsExceedWhole: (sum: number, whole: number): Fault =>
    warning({
      code: 'units_exceed_whole',
      received: String(whole),
      message: {
        vi: `Các đơn vị trực thuộc cộng lại là ${sum}, lớn hơn ${whole} của cả đơn vị trong cùng thời gian.`,
        en: `The units directly below add to ${sum}, more than the ${whole} of the whole unit for the same days.`,
      },
      expected: { vi: `ít nhất ${sum}`, en: `at least ${sum}` },
      remedy: {
        vi: 'Đối chiếu con số của đơn vị với biểu mẫu của các đơn vị trực thuộc.',
        en: 'Compare the figure with the forms of the units below.',
      },
    }),

  unitsDifferFromWhole: (sum: number, whole: number, units: number): Fault =>
    warning({
      code: 'units_differ_from_whole',
      received: String(whole),
      message: {
        vi: `Ở đây là ${whole}, nhưng cả ${units} đơn vị trực thuộc cộng lại là ${sum} trong cùng thời gian; số của đơn vị này được giữ nguyên.`,
        en: `${whole} here, but all ${units} units directly below add to ${sum} for the same days; this figure is kept as it is.`,
      },
      expected: { vi: String(sum), en: String(sum) },
      remedy: {
        vi: 'Đối chiếu với biểu mẫu của các đơn vị trực thuộc; nếu chênh lệch là số kết nạp của riêng cấp này thì không cần sửa.',
        en: 'Compare with the forms of the units below; nothing is wrong if the difference is of this unit alone.',
      },
    }),

  successionIntoItself: (unit: string): Fault =>
    error({
      code: 'succession_into_itself',
      received: unit,
      message: withCost(
        {
          vi: `Đơn vị "${unit}" không thể chuyển thành chính nó.`,
          en: `The unit "${unit}" cannot pass into itself.`,
        },
        'row',
      ),
      expected: { vi: 'một đơn vị khác', en: 'another unit' },
      remedy: {
        vi: 'Sửa đơn vị cũ hoặc đơn vị mới. Phần ở lại với đơn vị cũ thì không cần ghi.',
        en: 'Correct the old or the new unit. What stays with the old unit needs no row.',
      },
    }),

  successionCircle: (from: string, to: string): Fault =>
    error({
      code: 'succession_circle',
      received: `${from} → ${to}`,
      message: withCost(
        {
          vi: `Đơn vị "${from}" chuyển thành "${to}", nhưng theo các dòng khác "${to}" lại dẫn về chính "${from}": thành vòng tròn.`,
          en: `The unit "${from}" passes into "${to}", but by other rows "${to}" leads back to "${from}": a circle.`,
        },
        'row',
      ),
      expected: {
        vi: 'một đơn vị mới, không dẫn về đơn vị cũ',
        en: 'a new unit that does not lead back to the old one',
      },
      remedy: {
        vi: 'Sửa "from_unit_id" hoặc "to_unit_id" của một trong các dòng đó; đơn vị được lập lại phải mang mã mới.',
        en: 'Correct "from_unit_id" or "to_unit_id" of one of these rows; a unit set up again needs an id of its own.',
      },
    }),

  sharesBelowOne: (unit: string, day: string, sum: number): Fault =>
    warning({
      code: 'shares_below_one',
      received: String(sum),
      message: {
        vi: `Các phần của đơn vị "${unit}" chuyển đi ngày ${day} cộng lại là ${sum}, chưa đến 1; phần còn lại được coi là ở lại với đơn vị cũ.`,
        en: `The shares of the unit "${unit}" that pass on ${day} add to ${sum}, less than 1; the rest is taken to stay with the old unit.`,
      },
      expected: { vi: 'tổng các phần bằng 1', en: 'shares that add to 1' },
      remedy: {
        vi: 'Nếu đơn vị cũ đã chấm dứt, bổ sung dòng còn thiếu hoặc sửa cột "share".',
        en: 'If the old unit has ended, add the row that is missing or correct "share".',
      },
    }),

  sharesAboveOne: (unit: string, day: string, sum: number): Fault =>
    error({
      code: 'shares_above_one',
      received: String(sum),
      message: withCost(
        {
          vi: `Các phần của đơn vị "${unit}" chuyển đi ngày ${day} cộng lại là ${sum}, quá 1.`,
          en: `The shares of the unit "${unit}" that pass on ${day} add to ${sum}, which is more than 1.`,
        },
        'row',
      ),
      expected: { vi: 'tổng các phần không quá 1', en: 'shares that add to 1 at most' },
      remedy: {
        vi: 'Sửa cột "share" của các dòng cùng đơn vị và cùng ngày.',
        en: 'Correct "share" in the rows of that unit and day.',
      },
    }),
};
