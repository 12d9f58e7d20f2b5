import { write, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { KetnapError } from '@ketnap/core';
import {
  columnFromArray,
  dateDay,
  dictionary,
  float64,
  int64,
  tableFromColumns,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSheets } from './open-sheets.ts';
import { memoryFiles } from './files/memory-files.sample.ts';
import { zipOf } from './files/zip.sample.ts';
import { odsOf } from './ods/ods.sample.ts';
import { valueAt, type Sheet } from './sheet/sheet.ts';
import { part, rows, xlsxOf, type SampleXlsx } from './xlsx/xlsx.sample.ts';

async function open(bytes: Uint8Array, path = 'a.xlsx'): Promise<Sheet> {
  const [sheet] = await openSheets(memoryFiles([{ path, bytes }])[0]!);
  return sheet!;
}

const row = (inner: string): string => rows(`<row r="1">${inner}</row>`);
const DAYS = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
const text = '<si><t>a</t></si>';
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`;

describe('an xlsx that is no whole truth is refused, never half believed', () => {
  it.each<[string, SampleXlsx]>([
    [
      'a type that begins as one of ours',
      { strings: text, sheet: row('<c r="A1" t="sx"><v>0</v></c>') },
    ],
    ['an empty type', { sheet: row('<c r="A1" t=""><v>0</v></c>') }],
    ['two types', { strings: text, sheet: row('<c r="A1" t="s" t="n"><v>0</v></c>') }],
    ['two places', { sheet: row('<c r="A1" r="B1"><v>7</v></c>') }],
    ['a style beyond the last', { styles: DAYS, sheet: row('<c r="A1" s="2"><v>44012</v></c>') }],
    [
      'a style that is no number',
      { styles: DAYS, sheet: row('<c r="A1" s="&#49;"><v>44012</v></c>') },
    ],
    [
      'a text of many digits',
      { strings: text, sheet: row(`<c r="A1" t="s"><v>${'0'.repeat(40)}1</v></c>`) },
    ],
    ['a value that another tag ends', { sheet: row('<c r="A1"><v>1</w></c>') }],
    ['a zero as a character', { sheet: row('<c r="A1" t="str"><v>a&#0;b</v></c>') }],
    ['half a character', { sheet: row('<c r="A1" t="str"><v>&#xD800;</v></c>') }],
    [
      'a text within a text',
      { strings: '<si><t>a<t>b</t>c</t></si>', sheet: row('<c r="A1" t="s"><v>0</v></c>') },
    ],
    [
      'two lists of texts',
      {
        strings: text,
        sheet: row('<c r="A1" t="s"><v>0</v></c>'),
        relations: relation('rId8', 'sharedStrings', 'other.xml'),
        parts: [part('xl/other.xml', '<sst><si><t>b</t></si></sst>')],
      },
    ],
    [
      'two parts of one id',
      {
        sheet: row('<c r="A1"><v>1</v></c>'),
        relations: relation('rId1', 'worksheet', 'worksheets/other.xml'),
        parts: [part('xl/worksheets/other.xml', '<worksheet/>')],
      },
    ],
  ])('%s', async (_, sample) => {
    await expect(open(xlsxOf(sample))).rejects.toMatchObject({ code: 'workbook_damaged' });
  });

  it('a part that says it unpacks to far more than any ordinary one', async () => {
    const parts = [{ ...part('xl/a.xml', 'x'), says: 100_000_000 }];
    await expect(open(xlsxOf({ sheet: rows(''), parts }))).rejects.toMatchObject({
      code: 'zip_too_large',
    });
  });

  it('what an extension of a text holds is none of it', async () => {
    const strings = '<si><t>a</t><extLst><ext><t>b</t></ext></extLst></si>';
    expect(
      valueAt(await open(xlsxOf({ strings, sheet: row('<c r="A1" t="s"><v>0</v></c>') })), 0, 0),
    ).toBe('a');
  });

  it('columns hidden again and again are gone through once', async () => {
    const cols = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(16_384)}</cols>`;
    const started = process.cpuUsage();
    const sheet = await open(xlsxOf({ sheet: cols + row('<c r="XFD1"><v>1</v></c>') }));
    expect(sheet.hiddenColumns.size).toBe(16_384);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2_000);
  });

  it('sheet cells of an ods that are repeated beyond number are not gone through', async () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1"/>';
    const bytes = odsOf(
      `<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`,
    );
    const started = process.cpuUsage();
    await expect(open(bytes, 'a.ods')).rejects.toMatchObject({ code: 'workbook_too_large' });
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1_000);
  });

  it('very many indented sheet cells are told row by row', async () => {
    const styles = '<cellXfs><xf/><xf><alignment indent="300"/></xf></cellXfs>';
    const cells = '<c s="1"><v>1</v></c><c><v>2</v></c>';
    const sheet = await open(xlsxOf({ styles, sheet: rows(`<row>${cells}</row>`.repeat(100)) }));
    expect([sheet.indentOf(99, 0), sheet.indentOf(99, 1), sheet.indentOf(100, 0)]).toEqual([
      255, 0, 0,
    ]);
  });
});

/** Bytes changed by a seed: single ones, lengths made huge, runs cut out or told twice, tags put in. */
function mutated(bytes: Uint8Array, random: (bound: number) => number): Uint8Array<ArrayBuffer> {
  let all = Uint8Array.from(bytes);
  for (let changes = 1 + random(3); changes > 0 && all.length > 8; changes--) {
    const at = random(all.length - 4);
    const [before, after] = [all.subarray(0, at), all.subarray(at)];
    switch (random(6)) {
      case 0:
        all[at]! ^= 1 << random(8);
        break;
      case 1:
        new DataView(all.buffer).setUint32(at, LENGTHS[random(LENGTHS.length)]!, true);
        break;
      case 2:
        all = joined(before, all.subarray(at + random(40)));
        break;
      case 3:
        all = joined(before, all.subarray(random(at + 1)));
        break;
      case 4:
        all = joined(before, TOKENS[random(TOKENS.length)]!, after);
        break;
      default:
        if (random(8) === 0) all = before.slice();
    }
  }
  return all;
}

const LENGTHS = [0, 1, 0x1_0000, 0x10_0000, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];
const TOKENS = [
  ...[
    '<',
    '>',
    '"',
    '/',
    '&',
    '<c>',
    '</c>',
    '<v>',
    '</v>',
    '<row>',
    '</row>',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    '1048577',
    '99999999999',
    '-1',
    'XFD',
    ' t="s"',
    ' s="1"',
    ' hidden="1"',
    '\0',
    '&#0;',
    '<f>',
    '</f>',
  ],
  ...[
    '<is><t>x</t></is>',
    ' table:number-columns-repeated="1000000000"',
    ' table:number-rows-repeated="9"',
  ],
].map((token) => new TextEncoder().encode(token));

function joined(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(pieces));
}

/** Whole numbers below a bound (mulberry32). */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

function workbook(bookType: 'xlsx' | 'xlsb' | 'ods' | 'biff8'): Uint8Array {
  const sheet: WorkSheet = {
    '!ref': 'A1:D21',
    '!merges': [{ s: { r: 20, c: 0 }, e: { r: 20, c: 1 } }],
  };
  ['TT', 'Họ và tên', 'Ngày', 'Số'].forEach((v, c) => (sheet[`${'ABCD'[c]!}1`] = { t: 's', v }));
  for (let line = 2; line <= 20; line++) {
    sheet[`A${line}`] = { t: 'n', v: line - 1 };
    sheet[`B${line}`] = { t: 's', v: `Nguyễn Văn ${'ABCDEFG'[line % 7]!}` };
    sheet[`C${line}`] = { t: 'n', v: 43_831 + line, z: 'dd/mm/yyyy' };
    sheet[`D${line}`] = { t: 'n', v: line * 1.5 };
  }
  sheet.A21 = { t: 's', v: 'Tổng' };
  sheet.D21 = { t: 'n', v: 313.5, f: 'SUM(D2:D20)' };
  const book: WorkBook = { SheetNames: ['Biểu'], Sheets: { Biểu: sheet } };
  return new Uint8Array(write(book, { type: 'array', bookType, bookSST: true }) as ArrayBuffer);
}

function arrow(format: 'file' | 'stream'): Uint8Array {
  const table = tableFromColumns({
    unit: columnFromArray(['Xã Tân Cảnh', null, 'Đăk Tô'], utf8()),
    sex: columnFromArray(['Nam', 'Nữ', 'Nam'], dictionary(utf8())),
    day: columnFromArray([18_443 * 86_400_000, null, 0], dateDay()),
    count: columnFromArray([3n, null, 9n], int64()),
    share: columnFromArray([0.5, null, 1], float64()),
  });
  return tableToIPC(table, { format })!;
}

/** Parts of a zip that hold what is read. */
const TOLD = /sheet1|content\.xml|shared|styles|workbook|rels/i;
const TRIES = parseInt(process.env.KETNAP_HOSTILE ?? '60', 10);

describe('a file changed by chance ends in a sheet or in an error that is said', () => {
  it.each<[string, Uint8Array]>([
    ['a.xlsx', workbook('xlsx')],
    ['a.xlsb', workbook('xlsb')],
    ['a.ods', workbook('ods')],
    ['a.xls', workbook('biff8')],
    ['file.arrow', arrow('file')],
    ['stream.arrow', arrow('stream')],
  ])(
    '%s',
    async (path, bytes) => {
      const isZip = /\.(xlsx|xlsb|ods)$/.test(path);
      const parts = isZip ? Object.entries(unzipSync(bytes)) : [];
      const told = parts.filter(([name]) => TOLD.test(name));
      for (let seed = 1; seed <= TRIES; seed++) {
        const random = seeded(seed);
        // A zip's checksums are right, so that what is changed is read.
        const target = told[random(told.length || 1)]?.[0];
        const changed =
          isZip && seed % 4 > 0
            ? zipOf(
                parts.map(([name, own]) => ({
                  path: name,
                  bytes: name === target ? mutated(own, random) : own,
                })),
              )
            : mutated(bytes, random);
        const started = process.cpuUsage();
        const fault = await open(changed, path).then(
          () => null,
          (error: unknown) => error,
        );
        expect(
          fault === null || fault instanceof KetnapError,
          `seed ${seed}: ${String(fault)}`,
        ).toBe(true);
        expect(process.cpuUsage(started).user / 1000, `seed ${seed}`).toBeLessThan(2_000);
      }
    },
    600_000,
  );
});
