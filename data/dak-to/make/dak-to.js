import { toDataPackage } from '../../make/data-package.js';
import { Random } from '../../make/random.js';
import { makeAdmissions } from './admissions.js';
import { makeCandidates } from './candidates.js';
import { members } from './members.js';
import { withDoubledSpell, withLateDecision, withoutOneDecision } from './slips.js';
import { attributeFields, candidateFields, sources } from './sources.js';
import { targets } from './targets.js';
import { COVERS, terms } from './terms.js';
import { DISTRICT, successions, units } from './units.js';
import { coverage, localities } from './villages.js';

/** Any other seed gives other people with the same printed totals. */
const SEED = 20_200_806;

/** The article in which the printed figures stand. */
export const ARTICLE = {
  title:
    '“Điểm sáng phát triển đảng viên mới”, báo tỉnh, 06-08-2020 (chỉ các số liệu nêu trong README)',
};

const description = {
  name: 'dak-to',
  title: 'Đăk Tô 2015–2020, dữ liệu mẫu',
  description:
    'Dữ liệu mẫu: chỉ những số liệu nêu trong README là đã đăng báo; mọi dòng khác là giả lập. ' +
    'Sample data: only the figures named in the README were printed; every other row is made up.',
  version: '1.0.0',
  created: '2026-11-23T00:00:00Z',
  sources: [ARTICLE],
  ketnap: {
    sample: true,
    covers: COVERS,
    scope: { unit: DISTRICT, term: '2015-2020', asOf: '2020-06-30' },
  },
};

/** The admissions alone, for those who build on them. */
export function dakToAdmissions() {
  return makeAdmissions(new Random(SEED));
}

/** The files of the data package `dak-to` by name. */
export function makeDakTo() {
  const admissions = dakToAdmissions();
  return toDataPackage(
    description,
    {
      units,
      successions,
      terms,
      targets,
      sources,
      admissions: withLateDecision(admissions),
      localities,
      cell_coverage: withDoubledSpell(coverage),
      members,
      candidates: withoutOneDecision(makeCandidates(new Random(SEED + 1), admissions)),
    },
    { admissions: attributeFields, candidates: candidateFields },
  );
}
