import { describe, expect, it } from 'vitest';
import { createDataset, sourceBreakdown, type Dataset, type Issue } from '../index.ts';

const units = [{ unit_id: 'a', name: 'A', level: 'commune' }];

/** A day as mysql2 and pg give a DATE: midnight on this machine. */
const local = (year: number, month: number, date: number): Date => new Date(year, month - 1, date);

function withDay(admitted_on: unknown): Dataset {
  return createDataset({ units, admissions: [{ unit_id: 'a', admitted_on }] });
}

const noon = new Date(2020, 5, 30, 12, 30);

describe('a day', () => {
  it.each<[string, unknown]>([
    ['text', '2020-06-30'],
    ['midnight UTC (mssql)', new Date('2020-06-30')],
    ['midnight on this machine (mysql2, pg)', local(2020, 6, 30)],
  ])('given as %s is that day', (_, value) => {
    const { issues, admissions } = withDay(value);
    expect(issues).toEqual([]);
    expect(admissions!.days.admitted_on[0]).toBe(18443);
  });

  it.each<[string, unknown]>([
    ['a Date with a time of day', noon],
    ['the JSON of one', noon.toISOString()],
    ['the JSON of midnight in Viet Nam', '2020-06-29T17:00:00.000Z'],
  ])('given as %s is an issue whose remedy names no day', (_, value) => {
    const [issue] = withDay(value).issues;
    expect(issue).toMatchObject({ code: 'not_a_day', severity: 'error', row: 1 });
    const { vi, en } = issue!.remedy;
    expect(`${vi} ${en} ${issue!.expected.vi.replace('2020-06-30', '')}`).not.toMatch(/\d{4}/);
  });

  it.each(['2020-06-30 00:00:00', '2020-06-30T00:00:00.000Z', '2020-06-30T08:15:00+07:00'])(
    'written as %s is proposed as the day that stands there',
    (text) => expect(withDay(text).issues[0]!.remedy.en).toContain('2020-06-30'),
  );
});

describe('a count', () => {
  const withCount = (count: unknown): Dataset =>
    createDataset({ units, admissions: [{ unit_id: 'a', admitted_on: '2020-01-01', count }] });

  it.each<[unknown, number]>([
    [12, 12],
    [12n, 12],
    ['12', 12],
    ['12.00', 12],
    ['12.0', 12],
    ['12.0000', 12],
    [null, 1],
  ])('given as %s is %i', (value, count) => {
    const { issues, admissions } = withCount(value);
    expect(issues).toEqual([]);
    expect(admissions!.count[0]).toBe(count);
  });

  it.each(['1.000', '12.50', 'true', '1,000'])('given as %s is an issue', (text) => {
    const { issues, admissions } = withCount(text);
    expect(issues.map(({ severity, column }) => [severity, column])).toContainEqual([
      'error',
      'count',
    ]);
    expect(admissions!.size).toBe(0);
  });

  it('is read so in totals and members', () => {
    const { totals, members } = createDataset({
      units,
      totals: [{ unit_id: 'a', from: '2020-01-01', to: '2020-12-31', admitted: '7.00' }],
      members: [{ unit_id: 'a', on: '2020-01-01', members: '30.00' }],
    });
    expect([totals!.admitted[0], members[0]!.members]).toEqual([7, 30]);
  });
});

/** Yes, no and unknown of a source whose column holds these values, one a row; and the issues. */
function counted(values: readonly unknown[], value?: unknown): [number[], readonly Issue[]] {
  const dataset = createDataset({
    units,
    sources: [{ source_id: 's', label_vi: 'S', label_en: 'S', column: 'c', value }],
    admissions: values.map((c) => ({ unit_id: 'a', admitted_on: '2020-01-01', c })),
  });
  const [row] = sourceBreakdown(dataset).rows;
  const issues = dataset.issues.filter(({ code }) => code !== 'doubled_rows');
  return [[row!.admitted!, row!.not!, row!.unknown!], issues];
}

describe('yes and no', () => {
  it.each<[string, unknown[]]>([
    ['words', ['yes', 'no', null]],
    ['booleans (pg)', [true, false, null]],
    ['numbers (mysql2, better-sqlite3)', [1, 0, null]],
    ['bigints', [1n, 0n, null]],
    ['decimals', ['1.00', '0.00', '']],
    ['digits', ['1', '0', '']],
    ['letters', ['t', 'f', '']],
    ['words in capitals', ['TRUE', 'False', '']],
    ['y and n', ['Y', 'n', undefined]],
    ['bits (mysql2)', [Uint8Array.of(1), Uint8Array.of(0), null]],
    ['Node buffers', [Buffer.from([1]), Buffer.from([0]), null]],
  ])('given as %s are read as what they mean', (_, values) => {
    expect(counted(values)).toEqual([[1, 1, 1], []]);
  });

  it.each<[unknown, unknown[]]>([
    ['1', [true, false, null]],
    [1, ['t', 'f', '']],
    ['true', [1, 0, null]],
    [true, [1, 0, null]],
    ['t', ['yes', 'no', null]],
  ])('of a source whose value is %s are too', (value, values) => {
    expect(counted(values, value)).toEqual([[1, 1, 1], []]);
  });

  it('of a source whose value is no are the other way round', () =>
    expect(counted([0, 0, 1, null], 'no')).toEqual([[2, 1, 1], []]));

  it('are not looked for where 1 is one of several codes', () =>
    expect(counted(['1', '2', '3', null], '1')).toEqual([[1, 2, 1], []]));

  it.each(['x', '2', 'maybe', '1.5'])(
    'cannot be %s: an issue, never unknown in silence',
    (text) => {
      const [numbers, issues] = counted([text, 'yes']);
      expect(numbers).toEqual([1, 0, 1]);
      expect(issues).toMatchObject([{ code: 'not_yes_or_no', severity: 'error', received: text }]);
    },
  );

  it.each([
    [true, true],
    ['t', true],
    ['1', true],
    [1, true],
    [false, false],
    ['0', false],
    [null, false],
    ['perhaps', true],
  ])('say whether a source is sensitive: %s', (sensitive, expected) => {
    const { sources } = createDataset({
      units,
      sources: [{ source_id: 's', label_vi: 'S', label_en: 'S', column: 'c', sensitive }],
      admissions: [{ unit_id: 'a', admitted_on: '2020-01-01', c: 'yes' }],
    });
    expect(sources[0]!.sensitive).toBe(expected);
  });
});
