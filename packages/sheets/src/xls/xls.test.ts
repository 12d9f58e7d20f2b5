import { utils, write, type CellObject, type WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../files/memory-files.sample.ts';
import { zipOf } from '../files/zip.sample.ts';
import { openSheets } from '../open-sheets.ts';
import { SheetBuilder } from '../sheet/sheet-builder.ts';
import { valueAt, type Sheet, type SheetValue } from '../sheet/sheet.ts';
import { countXls } from './xls-count.ts';
import { XlsSheet } from './xls-sheet.ts';
import { XlsReader } from './xls-text.ts';

type Kind = 'xls' | 'xlsb';
const KINDS: readonly Kind[] = ['xls', 'xlsb'];
const TYPES = { xls: 'biff8', xlsb: 'xlsb' } as const;

/** Every kind of value that a sheet cell stores, and what is read of it. */
const CELLS: readonly (readonly [CellObject, SheetValue])[] = [
  [{ t: 's', v: 'Xã Đăk Tô' }, 'Xã Đăk Tô'],
  [{ t: 's', v: 'Ten' }, 'Ten'],
  [{ t: 'n', v: 12 }, 12],
  [{ t: 'n', v: -0.01 }, -0.01],
  [{ t: 'n', v: 1.5e300 }, 1.5e300],
  [{ t: 'n', v: 123_456_789_012 }, 123_456_789_012],
  [{ t: 'n', v: 44_012, z: 'dd/mm/yyyy' }, { day: '2020-06-30' }],
  [{ t: 'n', v: 44_012, z: '#,##0' }, 44_012],
  [{ t: 'b', v: true }, true],
  [{ t: 'b', v: false }, false],
  [{ t: 'e', v: 0x07 }, { error: '#DIV/0!' }],
  [{ t: 'n', v: 3, f: '1+2' }, 3],
  [{ t: 's', v: 'ab', f: '"a"&"b"' }, 'ab'],
];

function bookOf(cells: readonly (readonly CellObject[])[], more: Partial<WorkBook> = {}): WorkBook {
  const width = Math.max(...cells.map((row) => row.length));
  const sheet = {
    '!ref': `A1:${utils.encode_cell({ r: cells.length - 1, c: width - 1 })}`,
    '!data': cells,
    '!merges': [{ s: { r: 20, c: 0 }, e: { r: 21, c: 1 } }],
  };
  return { SheetNames: ['Biểu'], Sheets: { Biểu: sheet }, ...more } as unknown as WorkBook;
}

function bytesOf(book: WorkBook, kind: Kind): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    write(book, { type: 'array', bookType: TYPES[kind], bookSST: true }) as ArrayBuffer,
  );
}

function open(bytes: Uint8Array, kind: Kind): Promise<Sheet[]> {
  return openSheets(memoryFiles([{ path: `bang.${kind}`, bytes }])[0]!);
}

describe.each(KINDS)('%s', (kind) => {
  it('every kind of value', async () => {
    const rows = [
      ...CELLS.map(([cell]) => [cell]),
      ...Array<CellObject[]>(10).fill([{ t: 'n', v: 0 }]),
    ];
    const [sheet] = await open(bytesOf(bookOf(rows), kind), kind);
    expect(CELLS.map((_, row) => valueAt(sheet!, row, 0))).toEqual(CELLS.map(([, value]) => value));
    expect([sheet!.name, sheet!.merges]).toEqual([
      'Biểu',
      [{ top: 20, left: 0, bottom: 21, right: 0 }],
    ]);
  });

  it('the days of old Macintoshes', async () => {
    const book = bookOf([[{ t: 'n', v: 42_550, z: 'dd/mm/yyyy' }]], {
      Workbook: { WBProps: { date1904: true } },
    });
    const [sheet] = await open(bytesOf(book, kind), kind);
    expect(valueAt(sheet!, 0, 0)).toEqual({ day: '2020-06-30' });
  });

  it('many texts, of narrow and wide letters', async () => {
    const texts = Array.from({ length: 3000 }, (_, i) =>
      i % 3 === 0 ? `Name ${i}`.repeat(1 + (i % 40)) : `Chi bộ số ${i} – Đăk Tô`,
    );
    const [sheet] = await open(bytesOf(bookOf(texts.map((v) => [{ t: 's', v }])), kind), kind);
    expect(texts.map((_, row) => valueAt(sheet!, row, 0))).toEqual(texts);
  });

  it('ends with a sheet or an error of its own, whatever length is forged', async () => {
    const rows = CELLS.map(([cell]) => [cell, { t: 's', v: 'x' } as CellObject]);
    const bytes = bytesOf(bookOf(rows), kind);
    const forged = kind === 'xls' ? forgedAt(bytes, 64) : forgedParts(bytes);
    const started = process.cpuUsage();
    let tries = 0;
    for (const changed of forged) {
      tries++;
      const code = await open(changed, kind).then(
        () => null,
        (error: { code?: string; bilingual?: unknown }) => error.code,
      );
      expect(code).not.toBeUndefined();
    }
    expect(tries).toBeGreaterThan(100);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(tries * 20 + 5_000);
  }, 60_000);
});

/** The bytes with four of them made the largest number, at every so many places. */
function* forgedAt(bytes: Uint8Array, step: number): Generator<Uint8Array<ArrayBuffer>> {
  for (const value of [0x7fff_ffff, 0xffff_ffff])
    for (let at = 0; at + 4 <= bytes.length; at += at < 600 ? 2 : step) {
      const changed = Uint8Array.from(bytes);
      new DataView(changed.buffer).setUint32(at, value, true);
      yield changed;
    }
}

/** An xlsb, one of whose binary parts is forged. */
function* forgedParts(bytes: Uint8Array): Generator<Uint8Array> {
  const parts = Object.entries(unzipSync(bytes));
  for (const [path, content] of parts) {
    if (!path.endsWith('.bin')) continue;
    for (const changed of forgedAt(content.slice(0, 700), 3))
      yield zipOf(
        parts.map(([name, own]) => ({ path: name, bytes: name === path ? changed : own })),
      );
  }
}

/** A record of an xls; numbers are bytes, texts are letters of one byte. */
function record(id: number, ...content: readonly (number | string)[]): number[] {
  const bytes = content.flatMap((one) =>
    typeof one === 'number' ? [one] : [...one].map((letter) => letter.charCodeAt(0)),
  );
  return [id & 0xff, id >> 8, bytes.length & 0xff, bytes.length >> 8, ...bytes];
}

describe('formulas of an xls', () => {
  const head = [0, 0, 0, 0, 0, 0];
  const result = (row: number, ...bytes: readonly number[]): number[] =>
    record(0x0006, row, ...head.slice(1), ...bytes, 0xff, 0xff, 0, 0);
  const bytes = [
    ...record(0x0809, 0, 6, 0x10, 0),
    ...record(0x0006, 0, ...head.slice(1), 0, 0, 0, 0, 0, 0, 0x08, 0x40, 0, 0),
    ...result(1, 0, 0, 0, 0, 0, 0),
    ...record(0x0207, 2, 0, 0, 'ab'),
    ...result(2, 1, 0, 1, 0, 0, 0),
    ...result(3, 2, 0, 0x07, 0, 0, 0),
    ...result(4, 3, 0, 0, 0, 0, 0),
    ...result(5, 0, 0, 0, 0, 0, 0),
    ...record(0x000a),
  ];

  it('their stored results are taken; one whose text is missing says so', () => {
    const view = new DataView(Uint8Array.from(bytes).buffer);
    const builder = new SheetBuilder({ file: 'a.xls', name: 'A' });
    const reader = new XlsSheet(
      view,
      { system: 1900, strings: [], styles: [], sheets: [] },
      builder,
    );
    reader.read(0);
    const sheet = builder.finish();
    expect([0, 1, 2, 3, 4, 5].map((row) => valueAt(sheet, row, 0))).toEqual([
      3,
      'ab',
      true,
      { error: '#DIV/0!' },
      null,
      { error: '=' },
    ]);
    expect([sheet.formulas, reader.emptyTexts, countXls(view)]).toEqual([6, 1, 6]);
  });
});

describe('XlsReader', () => {
  const view = new DataView(
    Uint8Array.of(5, 0, 0, 0x41, 0x42, /* continued */ 1, 0x10, 0x01, 0x43, 0, 0x44, 0, 9).buffer,
  );

  it('reads a text that is cut, its letters narrow before and wide after', () => {
    const reader = new XlsReader(view, [
      [0, 5],
      [5, 13],
    ]);
    expect(reader.text(reader.number(2))).toBe('ABĐCD');
    expect([reader.isOver, reader.byte(), reader.isOver]).toEqual([false, 9, true]);
  });

  it('does not read beyond the record', () => {
    expect(() => new XlsReader(view, [[0, 5]]).skip(6)).toThrow(RangeError);
  });
});
