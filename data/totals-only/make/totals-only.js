import { ARTICLE } from '../../dak-to/make/dak-to.js';
import { terms } from '../../dak-to/make/terms.js';
import { communeIds, DISTRICT, units } from '../../dak-to/make/units.js';
import { toDataPackage } from '../../make/data-package.js';
import { Random } from '../../make/random.js';
import { sources } from './sources.js';
import { makeTotals } from './totals.js';

const SEED = 20_200_630;
const TERM = '2015-2020';

const description = {
  name: 'totals-only',
  title: 'Biểu tổng hợp Đăk Tô 2015–2020, dữ liệu mẫu',
  description:
    'Như khi cơ quan chỉ giữ biểu tổng hợp, không có hồ sơ từng người; số liệu giả lập, xem README. ' +
    'As an office that holds only forms would have it, without records; made up, see the README.',
  version: '1.0.0',
  created: '2026-11-23T00:00:00Z',
  sources: [ARTICLE],
  ketnap: {
    sample: true,
    covers: ['2015-08-15', '2020-06-30'],
    scope: { unit: DISTRICT, term: TERM, asOf: '2020-06-30' },
  },
};

/** Term targets of the nine communes, which add up to the district's 400. */
const communeTargets = [70, 60, 50, 48, 42, 38, 36, 30, 26];

/** The files of the data package `totals-only` by name. */
export function makeTotalsOnly() {
  const kept = [DISTRICT, ...communeIds];
  return toDataPackage(description, {
    units: units.filter(({ unit_id }) => kept.some((id) => id === unit_id)),
    terms: terms.filter(({ term_id }) => term_id === TERM),
    targets: [
      { unit_id: DISTRICT, term_id: TERM, target: 400 },
      ...[80, 85, 90, 90, 75].map((target, index) => ({
        unit_id: DISTRICT,
        year: 2016 + index,
        target,
      })),
      ...communeIds.map((unit_id, index) => ({
        unit_id,
        term_id: TERM,
        target: communeTargets[index],
      })),
    ],
    sources,
    totals: makeTotals(new Random(SEED)),
  });
}
