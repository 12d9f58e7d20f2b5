import { error, warning, withCost, type Cost, type Fault } from './fault.ts';

/** Faults of ids: doubled ones, and ones that name nothing. */
export const keyFaults = {
  doubledKey: (id: string, firstRow: number): Fault =>
    error({
      code: 'doubled_key',
      received: id,
      message: withCost(
        {
          vi: `Mã "${id}" đã có ở dòng ${firstRow}.`,
          en: `The id "${id}" is already in row ${firstRow}.`,
        },
        'row',
      ),
      expected: { vi: 'một mã chưa dùng trong bảng', en: 'an id that no other row has' },
      remedy: {
        vi: 'Xóa dòng thừa, hoặc đặt mã khác nếu là hai đối tượng khác nhau.',
        en: 'Delete the surplus row, or give another id if the two are different.',
      },
    }),

  orphan: (parent: string): Fault =>
    error({
      code: 'orphan',
      received: parent,
      message: {
        vi: `Không có đơn vị cấp trên nào mang mã "${parent}"; đơn vị này được đặt ở cấp cao nhất.`,
        en: `No unit has the id "${parent}"; this one stands at the top of the tree.`,
      },
      expected: {
        vi: 'mã của một đơn vị trong bảng units',
        en: 'the id of a unit in the table units',
      },
      remedy: {
        vi: 'Sửa "parent_id", hoặc thêm đơn vị cấp trên vào bảng units.',
        en: 'Correct "parent_id", or add the unit above to the table units.',
      },
    }),

  unknownUnit: (id: string): Fault => unknownKey('unknown_unit', id, 'units', 'row'),
  unknownTerm: (id: string): Fault => unknownKey('unknown_term', id, 'terms', 'row'),
  unknownSource: (id: string): Fault => unknownKey('unknown_source', id, 'sources', 'row'),
  unknownLocality: (id: string): Fault => unknownKey('unknown_locality', id, 'localities', 'row'),

  localityWithoutUnit: (): Fault =>
    error({
      code: 'locality_without_unit',
      received: null,
      message: withCost(
        {
          vi: 'Địa bàn này không thuộc xã nào (cột "unit_id" để trống).',
          en: 'This locality belongs to no commune ("unit_id" is empty).',
        },
        'row',
      ),
      expected: {
        vi: 'mã của một đơn vị trong bảng units',
        en: 'the id of a unit in the table units',
      },
      remedy: {
        vi: 'Điền mã của xã, thị trấn có địa bàn này.',
        en: 'Fill in the id of the commune that the locality belongs to.',
      },
    }),

  localityLeftOut: (id: string, row: number): Fault =>
    error({
      code: 'locality_left_out',
      received: id,
      message: withCost(
        {
          vi: `Địa bàn "${id}" (dòng ${row} của bảng localities) có lỗi và không được tính.`,
          en: `The locality "${id}" (row ${row} of localities) is faulty and left out.`,
        },
        'row',
      ),
      expected: { vi: 'một địa bàn dùng được', en: 'a locality that can be used' },
      remedy: {
        vi: 'Sửa lỗi của địa bàn ở bảng localities trước.',
        en: 'Correct the locality in the table localities first.',
      },
    }),

  doubledSource: (firstRow: number): Fault =>
    warning({
      code: 'doubled_source',
      received: null,
      message: {
        vi: `Nguồn này có cùng cột và cùng giá trị với dòng ${firstRow}; hai nguồn luôn bằng nhau.`,
        en: `This source has the column and value of row ${firstRow}; the two are always equal.`,
      },
      expected: { vi: 'cột hoặc giá trị khác', en: 'another column or value' },
      remedy: {
        vi: 'Sửa "column" hoặc "value", hoặc xóa một dòng.',
        en: 'Correct "column" or "value", or delete one of the rows.',
      },
    }),

  sensitiveUnclear: (text: string): Fault =>
    error({
      code: 'not_yes_or_no',
      received: text,
      message: {
        vi: `"${text}" không phải là "yes" (có) hay "no" (không); để an toàn, nguồn này được coi là nhạy cảm.`,
        en: `"${text}" is neither "yes" nor "no"; to be safe, the source counts as sensitive.`,
      },
      expected: { vi: '"yes", "no", hoặc để trống (không)', en: '"yes", "no", or empty (no)' },
      remedy: { vi: 'Viết "yes" cho có, "no" cho không.', en: 'Write "yes" or "no".' },
    }),

  unknownSetter: (id: string): Fault => ({
    ...unknownKey('unknown_setter', id, 'units', 'value'),
    severity: 'warning',
    message: {
      vi: `Bảng units không có đơn vị giao chỉ tiêu "${id}"; mã này được hiển thị nguyên văn.`,
      en: `The table units has no "${id}" that set this target; the id is shown as it is.`,
    },
  }),
};

function unknownKey(code: string, id: string, table: string, cost: Cost): Fault {
  return error({
    code,
    received: id,
    message: withCost(
      { vi: `Bảng ${table} không có mã "${id}".`, en: `The table ${table} has no id "${id}".` },
      cost,
    ),
    expected: { vi: `một mã trong bảng ${table}`, en: `an id of the table ${table}` },
    remedy: {
      vi: `Sửa mã cho đúng, hoặc thêm dòng còn thiếu vào bảng ${table}.`,
      en: `Correct the id, or add the missing row to the table ${table}.`,
    },
  });
}
