/** @typedef {{ source_id: string, label_vi: string, label_en: string, column: string, value: string, sensitive?: string }} Source */

/** Ages as the older set of forms cuts them, and how often people outside the youth union fall there. */
export const ageBands = [
  { value: '18-30', vi: '18–30 tuổi', en: 'Aged 18–30', weight: 24 },
  { value: '31-40', vi: '31–40 tuổi', en: 'Aged 31–40', weight: 48 },
  { value: '41-50', vi: '41–50 tuổi', en: 'Aged 41–50', weight: 22 },
  { value: '51+', vi: 'Từ 51 tuổi trở lên', en: 'Aged 51 and over', weight: 6 },
];

/** Five sources that overlap, then the age, which is a partition. @type {Source[]} */
export const sources = [
  ofForm('women', 'Phụ nữ', 'Women', { column: 'sex', value: 'female' }),
  ofForm('ethnic_minority', 'Dân tộc thiểu số', 'Ethnic minorities', { sensitive: 'yes' }),
  ofForm('religious', 'Người theo tôn giáo', 'Religious people', { sensitive: 'yes' }),
  ofForm('youth_union', 'Đoàn viên thanh niên', 'Youth-union members'),
  ofForm('business_owner', 'Chủ doanh nghiệp tư nhân', 'Private business owners'),
  ...ageBands.map(({ value, vi, en }) =>
    ofForm(`age_${value.replace('-', '_').replace('+', '_up')}`, vi, en, {
      column: 'age_band',
      value,
    }),
  ),
];

/** Whether a person is of the source. @param {Source} source @param {Record<string, string | undefined>} person */
export function isOf({ column, value }, person) {
  return person[column] === value;
}

/** @param {string} source_id @param {string} label_vi @param {string} label_en @param {Partial<Source>} [more] @returns {Source} */
function ofForm(source_id, label_vi, label_en, more = {}) {
  return { source_id, label_vi, label_en, column: source_id, value: 'yes', ...more };
}
