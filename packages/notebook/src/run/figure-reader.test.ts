import { createDataset, explain, type Language } from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { districtDataset } from '../district.sample.ts';
import type { Scope } from '../document/scope.ts';
import { FigureReader } from './figure-reader.ts';
import { Run } from './run.ts';
import { defaultScope } from './default-scope.ts';

const dataset = districtDataset();

function reader(scope: Partial<Scope> = {}, language: Language = 'vi'): FigureReader {
  return new FigureReader(new Run(dataset, { ...defaultScope(dataset), ...scope }, language));
}

describe('a figure', () => {
  // Counted by hand from the six rows of the sample.
  it.each([
    ['quotaAttainment/admitted', '5', 5],
    ['quotaAttainment/attainment', '125%', 1.25],
    ['quotaAttainment/status', 'vượt chỉ tiêu', 'exceeded'],
    ['sourceBreakdown/admitted?@source_id=youth', '3', 3],
    ['sourceBreakdown/share?@source_id=youth', '60%', 0.6],
    ['sourceBreakdown/unknown?@source_id=youth', '1', 1],
    ['trend/admitted?@period=2018', '2', 2],
    ['trend/change_rate?@period=2017', '−100%', -1],
  ])('%s is %s, and its address explains it', (reference, text, value) => {
    const figure = reader().figure(reference);
    expect(figure).toEqual({ text, address: expect.any(String) as string });
    expect(explain(dataset, figure.address!).value).toBe(value);
  });

  it.each([
    ['quotaAttainment/admitted?asOf=2016-12-31', '2'],
    ['quotaAttainment/admitted?asOf=$termStart', '0'],
    ['quotaAttainment/admitted?term=2010-2015', '1'],
    ['quotaAttainment/admitted?units=xa-b', '2'],
    ['quotaAttainment/admitted?under=huyen&@unit_id=xa-a', '3'],
    ['quotaAttainment/admitted?years=2015,2019&@period=2019', '1'],
    ['sourceBreakdown/admitted?from=2014-01-01&@source_id=youth', '4'],
    ['trend/admitted?every=term&@period=2015-2020', '5'],
  ])('%s has options of its own: %s', (reference, text) => {
    const figure = reader().figure(reference);
    expect(figure.text).toBe(text);
    expect(String(explain(dataset, figure.address!).value)).toBe(text);
  });

  it('follows the scope', () => {
    expect(reader({ unit: 'xa-b' }).figure('quotaAttainment/admitted').text).toBe('2');
    expect(reader({ asOf: '2018-06-30' }).figure('quotaAttainment/admitted').text).toBe('3');
    expect(reader({}, 'en').figure('quotaAttainment/status').text).toBe('exceeded');
  });

  it('finds ids that are written apart (NFD)', () => {
    const apart = 'sourceBreakdown/admitted?@source_id=youth&units=xa-b'.normalize('NFD');
    expect(reader().figure(apart).text).toBe('1');
    const tables = { units: [{ unit_id: 'Đăk Tô', name: 'Đăk Tô', level: 'commune' }] };
    const terms = [{ term_id: 'Khóa', name: '', starts_on: '2015-01-01', ends_on: '2015-12-31' }];
    const admissions = [{ unit_id: 'Đăk Tô', admitted_on: '2015-05-05' }];
    const own = createDataset({ ...tables, terms, admissions });
    const scope = {
      unit: 'Đăk Tô',
      term: 'Khóa',
      asOf: '2015-12-31',
      basis: 'as_recorded',
    } as const;
    const nfd = { ...scope, unit: scope.unit.normalize('NFD'), term: scope.term.normalize('NFD') };
    const figures = new FigureReader(new Run(own, nfd, 'vi'));
    expect(figures.figure('quotaAttainment/admitted').text).toBe('1');
    expect(figures.figure('unit').text).toBe('Đăk Tô');
  });

  it('is refused on a basis that does not exist yet', () => {
    const scope = { ...defaultScope(dataset), basis: 'as_of' } as const;
    const figures = new FigureReader(new Run(dataset, scope, 'vi'));
    expect(figures.figure('quotaAttainment/admitted').fault).toContain('"as_of"');
  });

  it('has an address, but no value, where a unit has no target', () => {
    const figure = reader({ unit: 'xa-b' }).figure('quotaAttainment/attainment');
    expect(figure.text).toBe('–');
    expect(explain(dataset, figure.address!).value).toBeNull();
  });

  it.each([
    ['vi', 'Không có số liệu cho đơn vị và kỳ này.'],
    ['en', 'There is no figure for this unit and period.'],
  ] as const)('that is in no row says so (%s)', (language, missing) => {
    const figure = reader({}, language).figure('trend/admitted?@period=1999');
    expect(figure).toEqual({ text: '–', address: null, missing });
  });

  it.each([
    ['quotaAttainment/admited', '"admited"'],
    ['quotaAttainment/constructor', '"constructor"'],
    ['quotas/admitted', '"quotas"'],
    ['constructor/name', '"constructor"'],
    ['quotaAttainment/admitted?trem=2015-2020', '"trem"'],
    ['quotaAttainment/admitted?asOf=30-6-2020', '"30-6-2020"'],
    ['quotaAttainment/admitted?years=a,b', '"years"'],
    ['quotaAttainment/admitted?units=nowhere', '"nowhere"'],
    ['số liệu', 'số liệu'],
    ['quotaAttainment/admitted?@colour=red', '"colour"'],
    ['quotaAttainment/admitted?@max=status', '"status"'],
    ['quotaAttainment/attainment?~as=words', '~as=words'],
    ['quotaAttainment/attainment?~as=roman', '~as=roman'],
  ])('%s is a mark with its reason: %s', (reference, reason) => {
    expect(reader().figure(reference)).toEqual({
      text: `{{${reference}}}`,
      address: null,
      fault: expect.stringContaining(reason) as string,
    });
    expect(reader({}, 'en').figure(reference).fault).not.toBe(reader().figure(reference).fault);
    // So that it is seen, it stands where a value would.
    expect(reader().hasValue(reference)).toBe(true);
  });
});

describe('the greatest and the least', () => {
  // Xã A admitted 3 of a target of 4, Xã B 2 without a target; by year 2016: 2, 2017: 0, 2018: 2, 2019: 1.
  it.each([
    ['quotaAttainment/unit?under=$unit&@max=admitted', ['Xã A'], [3]],
    ['quotaAttainment/unit?under=$unit&@min=admitted', ['Xã B'], [2]],
    ['quotaAttainment/admitted?under=$unit&@max=admitted', ['3'], [3]],
    ['quotaAttainment/target?under=$unit&@min=admitted', ['–'], [null]],
    // Those without a value are not the least.
    ['quotaAttainment/unit?under=$unit&@min=attainment', ['Xã A'], [0.75]],
    ['trend/period?from=2016-01-01&@max=admitted', ['2016', '2018'], [2, 2]],
    ['trend/admitted?from=2016-01-01&@max=admitted', ['2'], [2]],
    ['trend/cumulative?from=2016-01-01&@max=admitted', ['2', '4'], [2, 4]],
  ])('%s is %j, explained as %j', (reference, texts, values) => {
    const figures = reader().figures(reference);
    expect(figures.map(({ text }) => text)).toEqual(texts);
    expect(figures.map(({ address }) => explain(dataset, address!).value)).toEqual(values);
  });

  it('are named together in one text without an address', () => {
    const reference = 'trend/period?from=2016-01-01&@max=admitted';
    expect(reader().figure(reference)).toEqual({ text: '2016 và 2018', address: null });
    expect(reader({}, 'en').figure(reference).text).toBe('2016 and 2018');
  });
});

describe('a figure that is looked for by what its row holds', () => {
  it.each([
    ['quotaAttainment/gap?@status=exceeded', true],
    ['quotaAttainment/gap?@status=not_met', false],
    ['quotaAttainment/admitted?@set_by=', true],
    ['quotaAttainment/admitted?units=xa-b&@target=', true],
    ['quotaAttainment/admitted?units=xa-a&@target=', false],
  ])('%s has a value: %s', (reference, has) => {
    expect(reader().hasValue(reference)).toBe(has);
  });
});

describe('a number above or below 0', () => {
  it.each([
    ['+trend/change?@period=2018', true],
    ['-trend/change?@period=2018', false],
    ['+trend/change?@period=2017', false],
    ['-trend/change?@period=2017', true],
    ['+trend/change?@period=2014', false],
    ['+quotaAttainment/status', true],
  ])('%s has a value: %s', (reference, has) => {
    expect(reader().hasValue(reference)).toBe(has);
  });
});

it('no row stands out where more than five tie', () => {
  const months = 'trend/period?every=month&from=2017-01-01&asOf=2017-06-30&@max=admitted';
  expect(reader().figures(months)).toHaveLength(6);
  expect(reader().hasValue(months)).toBe(false);
  expect(reader().hasValue(months.replace('2017-06-30', '2017-05-31'))).toBe(true);
});

describe('words of the scope with a dollar', () => {
  it.each([
    [{}, 'trend/admitted?@period=$period', '1'],
    [{ period: '2018' }, 'trend/admitted?@period=$period', '2'],
    [{ period: '2018-H2' }, 'trend/admitted?every=half_year&@period=$period', '1'],
    [{ period: '2018-H2' }, 'quotaAttainment/admitted?years=$year,$year&asOf=$to', '2'],
    [{ period: '2018-H1' }, 'quotaAttainment/admitted?years=$year,$year&asOf=$to', '1'],
    [{}, 'trend/admitted?every=term&@period=$term', '5'],
    [{ period: '2016' }, 'trend/admitted?every=year&from=$from&@period=2016', '2'],
  ])('of %j: %s is %s', (scope, reference, text) => {
    const figure = reader(scope).figure(reference);
    expect(figure.text).toBe(text);
    expect(String(explain(dataset, figure.address!).value)).toBe(text);
  });
});

describe('a figure in other words', () => {
  it.each([
    ['quotaAttainment/admitted?~as=words', 'năm'],
    ['quotaAttainment/gap?~as=abs', 'vượt 1'],
    ['quotaAttainment/gap?units=xa-a&~as=abs', 'còn thiếu 1'],
    ['quotaAttainment/gap?~as=sign', '+1'],
    ['quotaAttainment/attainment?~as=pair', '5/4'],
  ])('%s is "%s", with the same address', (reference, text) => {
    const plain = reader().figure(reference.replace(/[?&]~as=\w+/, ''));
    expect(reader().figure(reference)).toEqual({ ...plain, text });
  });
});

describe('a period within the scope', () => {
  it.each([
    ['2018', 'quotaAttainment/admitted', '2'],
    ['2018', 'sourceBreakdown/total?@source_id=youth', '2'],
    ['2018-H1', 'sourceBreakdown/total?@source_id=youth', '1'],
    ['2018-H2', 'sourceBreakdown/total?@source_id=youth', '1'],
    // A term or days of its own take its place.
    ['2018', 'quotaAttainment/admitted?term=2015-2020', '5'],
    ['2018', 'sourceBreakdown/total?from=2016-01-01&@source_id=youth', '4'],
    ['2018-H1', 'trend/admitted?@period=2018', '1'],
  ])('%s: %s is %s', (period, reference, text) => {
    const figure = reader({ period }).figure(reference);
    expect(figure.text).toBe(text);
    expect(String(explain(dataset, figure.address!).value)).toBe(text);
  });

  it('of half a year has no target, and says so', () => {
    const { fault } = reader({ period: '2018-H1' }).figure('quotaAttainment/attainment');
    expect(fault).toContain('"2018-H1"');
  });
});

describe('a word of the scope', () => {
  it.each([
    ['unit', 'Huyện Mẫu'],
    ['term', '2015–2020'],
    ['asOf', '31-12-2019'],
    ['termStart', '01-7-2015'],
    ['from', '01-7-2015'],
    ['to', '31-12-2019'],
    ['year', 'năm 2019'],
    ['period', 'năm 2019'],
  ])('%s is "%s" and needs no explanation', (word, text) => {
    expect(reader().figure(word)).toEqual({ text, address: null });
  });

  it('speaks of the period', () => {
    const half = reader({ period: '2018-H1' });
    expect(['period', 'from', 'to', 'year'].map((word) => half.figure(word).text)).toEqual([
      '6 tháng đầu năm 2018',
      '01-01-2018',
      '30-6-2018',
      'năm 2018',
    ]);
  });

  it('is written in the language of the run', () => {
    expect(reader({}, 'en').figure('asOf').text).toBe('31 Dec 2019');
  });
});

describe('hasValue', () => {
  it.each([
    ['unit', true],
    ['quotaAttainment/target', false],
    ['quotaAttainment/gap', false],
    ['quotaAttainment/admitted', true],
    ['quotaAttainment/admitted?asOf=$termStart', true],
    ['+quotaAttainment/admitted?asOf=$termStart', false],
    ['+quotaAttainment/admitted', true],
    ['trend/admitted?@period=1999', false],
  ])('of %s in a unit without a target: %s', (reference, has) => {
    expect(reader({ unit: 'xa-b' }).hasValue(reference)).toBe(has);
  });
});

describe('label', () => {
  it('is the measure’s, or the word’s, in the language of the run', () => {
    expect(reader().label('quotaAttainment/admitted')).toBe('Số kết nạp');
    expect(reader({}, 'en').label('quotaAttainment/admitted')).toBe('Admitted');
    expect(reader().label('asOf')).toBe('Tính đến ngày');
    expect(reader().label('sourceBreakdown/share?@source_id=youth')).toBe('Tỷ lệ: Đoàn viên');
  });
});

describe('the notes of a block', () => {
  it('are those of the figures that were shown, each once', () => {
    const block = reader();
    for (const measure of ['admitted', 'share', 'total'])
      block.figure(`sourceBreakdown/${measure}?@source_id=youth`);
    const run = new Run(dataset, defaultScope(dataset), 'vi');
    const own = run.notes(run.analysis('sourceBreakdown'));
    expect(own.length).toBeGreaterThan(0);
    expect(block.notes).toEqual(own);
  });

  it('are not brought by a question for a value', () => {
    const block = reader();
    expect(block.hasValue('sourceBreakdown/share?@source_id=youth')).toBe(true);
    expect(block.notes).toEqual([]);
  });
});
