import { yesNo } from '../../make/schemas.js';

/** Named in the article, but for women, which every form asks for. */
export const sources = [
  source('youth_union', 'Đoàn viên thanh niên', 'Youth-union members'),
  source('ethnic_minority', 'Dân tộc thiểu số', 'Ethnic minorities', { sensitive: 'yes' }),
  source('women', 'Phụ nữ', 'Women', { column: 'sex', value: 'female' }),
  source('religious', 'Người theo tôn giáo', 'Religious people', { sensitive: 'yes' }),
  source('demobilised_soldier', 'Bộ đội xuất ngũ', 'Demobilised soldiers'),
  source('mobile_militia', 'Dân quân cơ động', 'Mobile militia'),
  source('civil_servant', 'Cán bộ, công chức, viên chức', 'Civil servants'),
  source('worker', 'Công nhân, người lao động', 'Workers'),
  source('business_owner', 'Chủ doanh nghiệp tư nhân', 'Private business owners'),
];

/** The attribute columns of the table `admissions`. */
export const attributeFields = [
  yesNo('youth_union'),
  yesNo('ethnic_minority'),
  { name: 'sex', type: 'string', constraints: { enum: ['female', 'male'] } },
  yesNo('religious'),
  yesNo('demobilised_soldier'),
  yesNo('mobile_militia'),
  yesNo('civil_servant'),
  yesNo('worker'),
  yesNo('business_owner'),
];

/** The attribute columns of the table `candidates`. */
export const candidateFields = attributeFields.slice(0, 3);

/** @param {string} source_id @param {string} label_vi @param {string} label_en @param {object} [more] */
function source(source_id, label_vi, label_en, more = {}) {
  return { source_id, label_vi, label_en, column: source_id, value: 'yes', ...more };
}
