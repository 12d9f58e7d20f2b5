import { createDataset, type Dataset } from '@ketnap/core';

const terms = [
  {
    term_id: '2010-2015',
    name: 'Nhiệm kỳ 2010–2015',
    starts_on: '2010-07-01',
    ends_on: '2015-06-30',
  },
  {
    term_id: '2015-2020',
    name: 'Nhiệm kỳ 2015–2020',
    starts_on: '2015-07-01',
    ends_on: '2020-06-30',
  },
  {
    term_id: '2020-2025',
    name: 'Nhiệm kỳ 2020–2025',
    starts_on: '2020-07-01',
    ends_on: '2025-06-30',
  },
];

const admission = (admitted_on: string, unit_id: string, youth: 'yes' | 'no' | null) => ({
  admitted_on,
  unit_id,
  youth,
});

/**
 * A district of two communes, of which `xa-b` has no target: by 2019 five admitted of a target of four,
 * three of them youth-union members and one unknown. It has no table on localities.
 */
export function districtDataset(): Dataset {
  return createDataset(
    {
      units: [
        { unit_id: 'huyen', name: 'Huyện Mẫu', level: 'district', parent_id: null },
        { unit_id: 'xa-a', name: 'Xã A', level: 'commune', parent_id: 'huyen' },
        { unit_id: 'xa-b', name: 'Xã B', level: 'commune', parent_id: 'huyen' },
      ],
      terms,
      targets: [
        { unit_id: 'huyen', term_id: '2015-2020', target: 4 },
        { unit_id: 'xa-a', term_id: '2015-2020', target: 4 },
      ],
      sources: [
        { source_id: 'youth', label_vi: 'Đoàn viên', label_en: 'Youth union', column: 'youth' },
      ],
      admissions: [
        admission('2014-05-19', 'xa-b', 'yes'),
        admission('2016-02-03', 'xa-a', 'yes'),
        admission('2016-09-02', 'xa-a', 'no'),
        admission('2018-05-19', 'xa-a', 'yes'),
        admission('2018-11-07', 'xa-b', null),
        admission('2019-02-03', 'xa-b', 'yes'),
      ],
    },
    { covers: ['2014-01-01', '2019-12-31'] },
  );
}
