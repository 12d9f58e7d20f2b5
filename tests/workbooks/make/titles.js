/** @import { Cell } from './sheet.js' */

/**
 * The lines that stand above a form.
 * @param {string} what
 * @param {string} [when]
 * @param {number} [width] Columns.
 * @returns {Cell[][]}
 */
export function titleLines(what, when, width = 8) {
  const right = Math.max(2, width - 3);
  const line = (/** @type {string} */ left, /** @type {string | null} */ far) => {
    const row = /** @type {Cell[]} */ (Array(width).fill(null));
    row[0] = left;
    row[right] = far;
    return row;
  };
  return [
    line('TỈNH ỦY KON TUM', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
    line('HUYỆN ỦY ĐĂK TÔ', null),
    line('*', 'Đăk Tô, ngày 06 tháng 7 năm 2020'),
    [],
    [what],
    when === undefined ? [] : [when],
  ];
}

/** The lines below it. @param {number} [width] @returns {Cell[][]} */
export function signatureLines(width = 8) {
  const far = Math.max(2, width - 3);
  const line = (/** @type {string} */ left, /** @type {string} */ right) => {
    const row = /** @type {Cell[]} */ (Array(width).fill(null));
    row[1] = left;
    row[far] = right;
    return row;
  };
  return [
    [],
    line('NGƯỜI LẬP BIỂU', 'TRƯỞNG BAN'),
    line('(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)'),
    [],
    line('Nguyễn Văn A', 'Trần Thị B'),
  ];
}
