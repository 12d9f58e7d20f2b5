import { describe, expect, it } from 'vitest';
import { sourceIntersections } from '../analyses/intersections.ts';
import { sourceBreakdown } from '../analyses/sources.ts';
import { trend } from '../analyses/trend.ts';
import { createDataset } from '../dataset/create-dataset.ts';
import { formatAddress, addressOf } from '../figures/address.ts';
import { formatColumn } from '../figures/format-column.ts';
import { measuresOf } from '../figures/measures-of.ts';
import { isVeiled } from './is-veiled.ts';
import { veiledIn, veilSmall } from './veil-small.ts';

/** Twenty persons of a commune over two years: three religious, seven youth; `few` is not sensitive. */
const dataset = createDataset(
  {
    units: [{ unit_id: 'xa', name: 'Xã A', level: 'commune' }],
    terms: [{ term_id: 't', name: 'T', starts_on: '2018-01-01', ends_on: '2019-12-31' }],
    sources: ['religious', 'youth', 'few'].map((id) => ({
      source_id: id,
      label_vi: id,
      label_en: id,
      column: id,
      sensitive: id === 'religious' ? 'yes' : null,
    })),
    admissions: Array.from({ length: 20 }, (_, at) => ({
      admitted_on: `${at < 10 ? 2018 : 2019}-03-1${at % 10}`,
      unit_id: 'xa',
      religious: at % 8 === 0 ? 'yes' : 'no',
      youth: at % 3 === 0 ? 'yes' : 'no',
      few: at < 2 ? 'yes' : 'no',
    })),
  },
  { covers: ['2018-01-01', '2019-12-31'] },
);

const veiledBreakdown = () => veilSmall(sourceBreakdown(dataset, { term: 't' }), dataset);

describe('veilSmall', () => {
  it('takes small counts of sensitive sources, and what gives them away, and no others', () => {
    const [religious, youth, few] = veiledBreakdown().rows;
    expect(religious).toMatchObject({ admitted: null, not: null, share: null, share_known: null });
    expect(religious).toMatchObject({ total: 20, unknown: 0 });
    expect(youth).toMatchObject({ admitted: 7 });
    expect(few).toMatchObject({ admitted: 2 });
  });

  it('says in a note that it did, and nothing where there was nothing to veil', () => {
    expect(veiledBreakdown().notes.map(({ code }) => code)).toContain('veiled');
    const plain = sourceBreakdown(dataset, { term: 't', sources: ['youth'] });
    expect(veilSmall(plain, dataset)).toBe(plain);
  });

  it('never leaves one veiled set alone, which the total would tell', () => {
    const { rows } = veilSmall(sourceIntersections(dataset, { term: 't' }), dataset);
    const veiled = rows.filter((row) => veiledIn(row, 'admitted') !== null);
    expect(veiled.length).toBeGreaterThan(1);
    expect(veiled.every(({ admitted }) => (admitted as number | null) === null)).toBe(true);
    const alone = sourceIntersections(dataset, { term: 't', sources: ['religious'] });
    const both = veilSmall(alone, dataset).rows;
    expect(both.map((row) => veiledIn(row, 'admitted'))).toEqual(['kept', 'small']);
  });

  it('takes the sums of a course in which a small period stands', () => {
    const course = trend(dataset, { every: 'year', source: 'religious' });
    for (const row of veilSmall(course, dataset).rows)
      expect(row).toMatchObject({
        admitted: null,
        change: null,
        cumulative: null,
        rolling_12m: null,
      });
    const youth = trend(dataset, { every: 'year', source: 'youth' });
    expect(veilSmall(youth, dataset)).toBe(youth);
  });
});

it('a veiled column is written as such', () => {
  const { admitted, share, total } = measuresOf('sourceBreakdown');
  const [row] = veiledBreakdown().rows;
  expect(formatColumn(admitted!, row!, 'admitted', 'vi')).toBe('dưới 5');
  expect(formatColumn(share!, row!, 'share', 'en')).toBe('withheld');
  expect(formatColumn(total!, row!, 'total', 'vi')).toBe('20');
});

it('isVeiled tells it of an address', () => {
  const plain = sourceBreakdown(dataset, { term: 't' });
  const at = (row: number, measure: string) =>
    isVeiled(dataset, formatAddress(addressOf(plain, plain.rows[row]!, measure)));
  expect(at(0, 'admitted')).toBe('small');
  expect(at(0, 'share')).toBe('kept');
  expect(at(0, 'total')).toBeNull();
  expect(at(1, 'admitted')).toBeNull();
});
