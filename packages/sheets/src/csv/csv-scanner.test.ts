import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvScanner } from './csv-scanner.ts';
import type { CsvTable } from './csv-table.ts';
import { fromCsv } from './from-csv.ts';

const rowsOf = ({ columns }: CsvTable): (string | null)[][] => {
  const all = [...columns.values()];
  return Array.from({ length: all[0]?.length ?? 0 }, (_, row) => all.map((one) => one.at(row)));
};

/** The textbook way: one character at a time, every field a text. */
function naive(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (isQuoted && char === '"' && text[i + 1] === '"') field += text[++i]!;
    else if (char === '"' && (isQuoted || field === '')) isQuoted = !isQuoted;
    else if (!isQuoted && (char === ',' || char === '\n')) {
      rows.at(-1)!.push(field);
      if (char === '\n') rows.push([]);
      field = '';
    } else field += char;
  }
  rows.at(-1)!.push(field);
  return rows;
}

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;

describe('csv', () => {
  it('leaves out a record with text behind a closing quote, and tells of it', () => {
    const csv = fromCsv('a,b\n1,"x\n2,y\n3,"z"\n4,w\n5,"Thôn "Một""\n6,v\n');
    expect(rowsOf(csv)).toEqual([
      ['4', 'w'],
      ['6', 'v'],
    ]);
    expect(csv.misquoted).toEqual([
      { line: 2, lastLine: 4 },
      { line: 6, lastLine: 6 },
    ]);
    expect(csv.lineOf(1)).toBe(5);
  });

  it('reads what a textbook parser reads, wherever the pieces are cut', () => {
    const field = fc.oneof(
      fc.constantFrom('', 'có', 'không', 'Đăk Tô', 'a"b,c', 'hai\ndòng', 'x\r\ny', '𝟙', '"'),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    );
    const row = fc.tuple(field, field, field);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, size, newline, quotesAll) => {
          const written = (one: string): string =>
            quotesAll || /["\r\n,]/.test(one) ? quoted(one) : one;
          const lines = rows.map((fields) => fields.map(written).join(','));
          const bytes = new TextEncoder().encode(['a,b,c', ...lines].join(newline));
          const scanner = new CsvScanner('t.csv');
          for (let at = 0; at < bytes.length; at += size)
            scanner.feed(bytes.subarray(at, at + size));
          const expected = naive(lines.join('\n'))
            .filter((fields) => fields.some(Boolean))
            .map((fields) => fields.map((one) => one || null));
          expect(rowsOf(scanner.finish())).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a,b\n1,2\n', [['1', '2']]],
    ['a,b\n1,2', [['1', '2']]],
    ['\uFEFFa,b\r\n1,\r\n', [['1', null]]],
    ['a,b\n\n1,2\n\n', [['1', '2']]],
    ['a,b\n1,2,\n,,\n', [['1', '2']]],
    [
      'a,b\r1,2\r3,4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a,b\n"1" ,"2\n"\n', [['1 ', '2\n']]],
    ['a\n"1,5"\n', [['1,5']]],
    ['\u0110\u0103k T\u00f4,b\n1,\n', [['1', null]]],
    ['a,b\n"x ""y""",2\n', [['x "y"', '2']]],
  ])('%j', (text, rows) => expect(rowsOf(fromCsv(text))).toEqual(rows));

  it('holds no value of a line that is left out or was cut in two', () => {
    const scanner = new CsvScanner('t.csv');
    for (const byte of new TextEncoder().encode('a,b\nĐăk,1\nx,2,3\nTô,2\n'))
      scanner.feed(Uint8Array.of(byte));
    const { columns } = scanner.finish();
    expect([...columns.values()].map(({ values }) => values)).toEqual([
      ['Đăk', 'Tô'],
      ['1', '2'],
    ]);
  });

  it('holds every distinct value once', () => {
    const { columns } = fromCsv('a\nyes\nno\nyes\nyes\n');
    expect(columns.get('a')!.values).toEqual(['yes', 'no']);
    expect([...columns.get('a')!.codes]).toEqual([0, 1, 0, 0]);
  });

  it('takes a line with too few fields, leaves out one with too many, and tells of both', () => {
    const csv = fromCsv('a,b\n1\n1,2,3\n4,5\n');
    expect(rowsOf(csv)).toEqual([
      ['1', null],
      ['4', '5'],
    ]);
    expect(csv.ragged).toEqual([
      { row: 1, line: 2, fields: 1 },
      { row: null, line: 3, fields: 3 },
    ]);
  });

  it('knows the line of a row behind blank lines and values of several lines', () => {
    const { lineOf } = fromCsv('a,b\n1,"x\ny"\n\n2,z\n3,z\n');
    expect([1, 2, 3].map(lineOf)).toEqual([2, 5, 6]);
  });

  it('leaves out a column of values without a name, and tells of it; an empty one is nothing', () => {
    const { columns, unnamed } = fromCsv('a,,b,\n1,x,2,\n');
    expect([...columns.keys()]).toEqual(['a', 'b']);
    expect(unnamed).toEqual([2]);
    expect(fromCsv('a,,b,\n1,x,2\n').ragged).toEqual([]);
  });

  it('reads names of columns in NFC', () => {
    expect([...fromCsv('to\u0302\n1\n').columns.keys()]).toEqual(['t\u00f4']);
  });

  it('reads other delimiters', () => {
    expect(rowsOf(fromCsv('a;b\n1,5;2\n', { delimiter: ';' }))).toEqual([['1,5', '2']]);
  });

  it('reads rows of 200 columns', () => {
    const names = Array.from({ length: 200 }, (_, i) => `c${i}`);
    const csv = fromCsv(`${names.join()}\n${names.map((_, i) => i * 7).join()}\n`);
    expect([...csv.columns.keys()]).toEqual(names);
    expect(rowsOf(csv)).toEqual([names.map((_, i) => String(i * 7))]);
  });

  it('reads a field in quotes that is longer than a piece, and the line after it', () => {
    const long = 'Đồng chí "A", thôn 1\r\n'.repeat(20_000);
    const bytes = new TextEncoder().encode(`a,b\n${quoted(long)},1\n2,3\n`);
    const scanner = new CsvScanner('t.csv');
    for (let at = 0; at < bytes.length; at += 4093) scanner.feed(bytes.subarray(at, at + 4093));
    const csv = scanner.finish();
    expect(rowsOf(csv)).toEqual([
      [long, '1'],
      ['2', '3'],
    ]);
    expect(csv.lineOf(2)).toBe(2 + 20_000 + 1);
  });

  it('gives up on a quote that stays open for long, rather than hold the whole file', () => {
    const scanner = new CsvScanner('t.csv');
    scanner.feed(new TextEncoder().encode('a\n1\n"'));
    const feed = (): void => scanner.feed(new Uint8Array(1 << 25).fill(0x78));
    expect(feed).toThrow(/"t.csv", line 3/);
  });

  it.each([
    ['', 'no_head'],
    ['\n\n', 'no_head'],
    ['a,a\n1,2\n', 'doubled_column'],
    ['a,"b"c\n1,2\n', 'stray_quote'],
    ['a,b\n1,2\n3,"x\n4,5\n', 'unclosed_quote'],
    [`${','.repeat(250)}x\n`, 'too_many_columns'],
    [`${Array.from({ length: 1001 }, (_, i) => i).join()}\n`, 'too_many_columns'],
  ])('refuses %j: %s', (text, code) => {
    expect(() => fromCsv(text)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('gives up on a line without an end', () => {
    const scanner = new CsvScanner('t.csv');
    const feed = (): void => scanner.feed(new Uint8Array(1 << 22).fill(0x78));
    expect(feed).toThrow(expect.objectContaining({ code: 'long_record' }) as Error);
  });

  it.each(['', ';;', '；', '"', '\n'])('refuses the delimiter %j', (delimiter) => {
    expect(() => fromCsv('a\n1\n', { delimiter })).toThrow(
      expect.objectContaining({ code: 'bad_delimiter' }) as Error,
    );
  });

  it.each([
    ['a byte that is none', [0xff], 3],
    ['half a character, its other half in the next row', [0xc3, 0x0a, 0x2c, 0xa9], 3],
    ['a zero byte', [0x00], 3],
  ])('names the line that is not UTF-8: %s', (_, bytes, line) => {
    const text = new TextEncoder().encode('a,b\n1,tốt\n2,');
    const scan = (): unknown => fromCsv(Uint8Array.of(...text, ...bytes), { file: 'x.csv' });
    expect(scan).toThrow(new RegExp(`"x.csv", line ${line}: this is not UTF-8`));
  });

  it('names the line of a head that is not UTF-8', () => {
    expect(() => fromCsv('\n\na\0,b\n1,2\n')).toThrow(/line 3: this is not UTF-8/);
  });

  it('says of a file in UTF-16 that it is not UTF-8', () => {
    const bytes = new Uint8Array(new Uint16Array([0xfeff, 0x61, 0x0a, 0x62]).buffer);
    expect(() => fromCsv(bytes)).toThrow(expect.objectContaining({ code: 'not_utf8' }) as Error);
  });

  it('finds each of very many distinct values again', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `Đ${(i * 7919) % 10_007}`);
    const column = fromCsv(`id\n${ids.join('\n')}\n`).columns.get('id')!;
    expect([...column]).toEqual(ids);
    expect(new Set(column.values).size).toBe(column.values.length);
    expect(column.values.length).toBe(10_007);
  });
});
