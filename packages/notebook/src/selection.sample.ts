import { createDataset, type Dataset } from '@ketnap/core';

const UNITS = ['xa-a', 'xa-b'];

/** Of every so many persons one belongs to a source. */
const every = (index: number, step: number) => (index % step === 0 ? 'yes' : 'no');

const admissions = Array.from({ length: 60 }, (_, index) => ({
  admitted_on: `${2015 + (index % 5)}-${String(7 + (index % 6)).padStart(2, '0')}-1${index % 9}`,
  unit_id: UNITS[index % 3 === 0 ? 0 : 1]!,
  youth: every(index, 2),
  women: every(index, 3),
  religious: every(index, 20),
}));

const target = (unit_id: string, target: number, year: string | null = null) => ({
  unit_id,
  term_id: '2015-2020',
  year,
  target,
});

/**
 * A district of two communes with targets for the term and its years, 60 persons admitted from 2015 to
 * 2019, three sources (one of them sensitive, with three persons) and four localities.
 */
export function selectionDataset(): Dataset {
  return createDataset(
    {
      units: [
        { unit_id: 'huyen', name: 'Huyện Mẫu', level: 'district', parent_id: null },
        { unit_id: 'xa-a', name: 'Xã A', level: 'commune', parent_id: 'huyen' },
        { unit_id: 'xa-b', name: 'Xã B', level: 'commune', parent_id: 'huyen' },
      ],
      terms: [
        {
          term_id: '2015-2020',
          name: 'Nhiệm kỳ 2015–2020',
          starts_on: '2015-07-01',
          ends_on: '2020-06-30',
        },
      ],
      targets: [
        target('huyen', 50),
        target('xa-a', 25),
        target('xa-b', 25),
        ...['2016', '2017', '2018', '2019'].map((year) => target('xa-a', 5, year)),
      ],
      sources: [
        { source_id: 'youth', label_vi: 'Đoàn viên', label_en: 'Youth union', column: 'youth' },
        { source_id: 'women', label_vi: 'Phụ nữ', label_en: 'Women', column: 'women' },
        {
          source_id: 'religious',
          label_vi: 'Người theo tôn giáo',
          label_en: 'Religious',
          column: 'religious',
          sensitive: 'yes',
        },
      ],
      admissions,
      localities: ['a1', 'a2', 'b1', 'b2'].map((locality_id) => ({
        locality_id,
        name: `Thôn ${locality_id}`,
        unit_id: `xa-${locality_id[0]}`,
      })),
      cell_coverage: [
        { locality_id: 'a1', cell_id: 'cb-a', from: '2015-01-01', to: null },
        { locality_id: 'a2', cell_id: 'cb-a', from: '2015-01-01', to: null },
        { locality_id: 'b1', cell_id: 'cb-b', from: '2018-03-01', to: null },
      ],
    },
    { covers: ['2015-01-01', '2020-06-30'] },
  );
}
