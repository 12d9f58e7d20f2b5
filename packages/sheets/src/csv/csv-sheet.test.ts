import { describe, expect, it } from 'vitest';
import type { PackageFile } from '../files/package-file.ts';
import { csvSheet } from './csv-sheet.ts';
import type { Sheet, SheetValue } from '../sheet/sheet.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, i) => view.setUint16(i * 2, letter.charCodeAt(0), isLittle));
  return new Uint8Array(view.buffer);
};
const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

/** Handed out in many pieces, small ones in pieces of a few bytes. */
const fileOf = (bytes: Uint8Array): PackageFile => ({
  path: 'bang.csv',
  size: bytes.length,
  async *stream() {
    const size = Math.max(5, bytes.length >> 6);
    for (let at = 0; at < bytes.length; at += size)
      yield await Promise.resolve(bytes.slice(at, at + size));
  },
});
const sheetOf = (content: Uint8Array | string): Promise<Sheet> =>
  csvSheet(fileOf(typeof content === 'string' ? utf8(content) : content));
const valuesOf = ({ columns, height }: Sheet): SheetValue[][] =>
  Array.from({ length: height }, (_, row) =>
    columns.map(({ codes, values }) => values[codes[row]!]!),
  );
const read = async (content: Uint8Array | string): Promise<SheetValue[][]> =>
  valuesOf(await sheetOf(content));

describe('csvSheet', () => {
  it.each([',', ';', '\t', '|'])('finds the sign %j between columns', async (sign) => {
    const text = ['Đơn vị', 'Kết nạp'].join(sign) + '\n' + ['Xã A', '5'].join(sign) + '\n';
    expect(await read(text)).toEqual([
      ['Đơn vị', 'Kết nạp'],
      ['Xã A', '5'],
    ]);
  });

  it('is not misled by commas in titles and in quotes', async () => {
    const text = 'Đăk Tô, ngày 5, tháng 7\n\nĐơn vị;Kết nạp\n"Xã A, B";5\n"Xã C, D";6\n';
    expect((await read(text)).slice(2)).toEqual([
      ['Đơn vị', 'Kết nạp'],
      ['Xã A, B', '5'],
      ['Xã C, D', '6'],
    ]);
  });

  it('takes the sign that a first line says, and that line for no data', async () => {
    const sheet = await sheetOf('sep=;\r\nĐơn vị, xã;Kết nạp\r\nA;5\r\n');
    expect(valuesOf(sheet)[0]).toEqual(['Đơn vị, xã', 'Kết nạp']);
    expect(sheet.lineOf(0)).toBe(2);
  });

  it.each([
    ['UTF-8 with a mark', utf8('\ufeffXã,5')],
    ['UTF-16LE with a mark', utf16('\ufeffXã,5', true)],
    ['UTF-16BE with a mark', utf16('\ufeffXã,5', false)],
    ['UTF-16LE', utf16('Xã,5\nXa,6\nThon,7', true)],
    // a with a combining tilde, as windows-1258 has it.
    ['windows-1258', bytesOf(0x58, 0x61, 0xde, 0x2c, 0x35)],
  ])('reads %s', async (_, bytes) => expect((await read(bytes))[0]).toEqual(['Xã', '5']));

  it('reads other letters further down than the sample as what they are', async () => {
    const ascii = utf8('a,b\n'.repeat(70_000));
    const below = async (...line: number[]): Promise<SheetValue[] | undefined> => {
      const bytes = new Uint8Array(ascii.length + line.length);
      bytes.set(ascii);
      bytes.set(line, ascii.length);
      return (await read(bytes)).at(-1);
    };
    expect(await below(0xe9, 0x2c, 0x31)).toEqual(['é', '1']);
    expect(await below(0x58, 0x61, 0xde, 0x2c, 0x31)).toEqual(['Xã', '1']);
  });

  it('makes a row of every line, however long, and keeps their numbers; not of empty ones at the end', async () => {
    const sheet = await sheetOf('TIÊU ĐỀ\n\na,b\n1,"x\ny"\n2\n3,4,5\n,,\n');
    expect(valuesOf(sheet)).toEqual([
      ['TIÊU ĐỀ', null, null],
      [null, null, null],
      ['a', 'b', null],
      ['1', 'x\ny', null],
      ['2', null, null],
      ['3', '4', '5'],
    ]);
    expect([0, 2, 3, 4, 5].map((row) => sheet.lineOf(row))).toEqual([1, 3, 4, 6, 7]);
  });

  it('widens for a longer line far below, over many rows', async () => {
    const values = await read(`${'a\n'.repeat(1000)}b,c\n`);
    expect(values).toHaveLength(1001);
    expect(values[0]).toEqual(['a', null]);
    expect(values[1000]).toEqual(['b', 'c']);
  });

  it('takes a quote within a field for a letter, also when it looks for the sign between columns', async () => {
    const text = 'Ống 5";1\nnói "chào" rồi;2\nỐng 6";3\n';
    expect(await read(text)).toEqual([
      ['Ống 5"', '1'],
      ['nói "chào" rồi', '2'],
      ['Ống 6"', '3'],
    ]);
  });

  it('keeps many empty lines within, and takes none for a row that stand at the end', async () => {
    const sheet = await sheetOf(`a,b\n${'\n'.repeat(1000)}c\n\n,\nd,e\n${'\n'.repeat(1000)}`);
    expect([sheet.height, sheet.lineOf(1001), sheet.lineOf(1004)]).toEqual([1005, 1002, 1005]);
    expect(valuesOf(sheet)[1001]).toEqual(['c', null]);
    expect(valuesOf(sheet)[1004]).toEqual(['d', 'e']);
  });

  it.each([
    ['more line ends than any list has', '\n'.repeat(20_000_001), 'too_many_rows'],
    ['a name of a megabyte', `a,b\n${'x'.repeat(999_000)},1\n`, 'long_field'],
    ['a table far too wide', `${'1,'.repeat(998)}1\n`.repeat(3000), 'too_large'],
    ['an open quote', 'a,b\n1,"x\n', 'unclosed_quote'],
    ['a quote that closes within its field', 'a,b\n1,"x"y\n', 'stray_quote'],
    ['2,001 columns', `a${','.repeat(2000)}b`, 'too_many_columns'],
    ['a line of commas', ','.repeat(300_000), 'too_many_columns'],
    [
      'a line without an end, in UTF-16',
      utf16('\ufeff' + 'x'.repeat(3_000_000), true),
      'long_record',
    ],
    ['zero bytes', 'a,b\n1,\0\n', 'not_text'],
    ['zero bytes in one-byte letters', bytesOf(0x58, 0x61, 0xde, 0x2c, 0x00), 'not_text'],
    ['half a letter of UTF-16', utf16('\ufeffXã,5\n', true).slice(0, -1), 'damaged_file'],
    ['half a pair of UTF-16', utf16('\ufeffXã,\ud800\n', true), 'damaged_file'],
    // 姓名,单位 in GBK.
    [
      'other scripts',
      bytesOf(0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xa5, 0xce, 0xbb),
      'unknown_encoding',
    ],
  ])('refuses %s', async (_, text, code) => {
    await expect(sheetOf(text)).rejects.toMatchObject({ code });
  });

  it('names the line where UTF-8 is damaged, and does not read all of it as something else', async () => {
    for (const lines of [2, 60_000]) {
      const text = utf8('Xã Tân Cảnh,5\n'.repeat(lines));
      const bytes = new Uint8Array(text.length + 1);
      bytes.set(text);
      bytes[text.length] = 0xe9;
      const refused = expect(sheetOf(bytes)).rejects;
      await refused.toMatchObject({ code: 'not_utf8' });
      await expect(sheetOf(bytes)).rejects.toThrow(new RegExp(`line ${lines + 1}:`));
    }
  });
});
