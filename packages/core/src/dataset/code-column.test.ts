import { fromCSV } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodedColumn } from './coded-column.ts';
import { codeColumn } from './code-column.ts';
import { DistinctColumn } from './distinct-column.ts';

const midnight = { toISOString: () => '2020-06-30T00:00:00.000Z', valueOf: () => 1 };
const noon = { toISOString: () => '2020-06-30T12:00:00.000Z', valueOf: () => 1 };

describe('coding a column', () => {
  it.each([
    ['text', 'text'],
    ['  text ', 'text'],
    [7, '7'],
    [7n, '7'],
    [-0, '0'],
    [0.5, '0.5'],
    [true, 'yes'],
    [false, 'no'],
    [midnight, '2020-06-30'],
    [noon, '2020-06-30T12:00:00.000Z'],
    [null, null],
    [undefined, null],
    [NaN, null],
    ['', null],
    ['   ', null],
  ])('takes %s as %s', (value, text) => {
    expect(codeColumn([value]).at(0)).toBe(text);
  });

  it('holds every distinct text once', () => {
    const { codes, values } = codeColumn(['b', 'a', ' b', 1, '1', 'a']);
    expect(values).toEqual(['b', 'a', '1']);
    expect([...codes]).toEqual([0, 1, 0, 2, 2, 1]);
  });

  it('knows one Vietnamese word in NFC and NFD', () => {
    const word = 'Đăk Rơ Nga ở xã';
    const column = codeColumn([word.normalize('NFC'), word.normalize('NFD')]);
    expect(column.values).toEqual([word.normalize('NFC')]);
  });

  it('takes a clean coded column as it is, and unites the values of an unclean one', () => {
    const clean = new CodedColumn(Int32Array.of(1, 0), ['a', 'b']);
    expect(codeColumn(clean)).toBe(clean);
    const unclean = codeColumn(new CodedColumn(Int32Array.of(2, 1, 0), ['a', 'b', 'a ']));
    expect(unclean.values).toEqual(['a', 'b']);
    expect([...unclean]).toEqual(['a', 'b', 'a']);
  });

  it('takes distinct ids as they are, and makes their texts once somebody looks', () => {
    let made = 0;
    const column = new DistinctColumn(Int32Array.of(0, 1), () => [`a${++made}`, 'b']);
    expect(codeColumn(column)).toBe(column);
    expect(made).toBe(0);
    expect([...column, ...column]).toEqual(['a1', 'b', 'a1', 'b']);
  });

  it('reads the same of an array and of a coded column', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 3 })), (texts) => {
        const coded = new CodedColumn(Int32Array.from(texts.keys()), texts);
        expect([...codeColumn(coded)]).toEqual([...codeColumn(texts)]);
      }),
    );
  });

  it('reads typed arrays and the columns of Arquero, with its days', () => {
    expect([...codeColumn(Float64Array.of(1.5, NaN))]).toEqual(['1.5', null]);
    const table = fromCSV('day,n\n2020-06-30,7\n,8');
    expect([...codeColumn(table.column('day')!)]).toEqual(['2020-06-30', null]);
    expect([...codeColumn(table.column('n')!)]).toEqual(['7', '8']);
  });
});
