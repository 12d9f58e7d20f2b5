import { write, type WorkBook } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { fileKind, type FileKind } from './file-kind.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sheets = [{ name: 'A', rows: [['a', 1]] }];

function sheetJs(bookType: 'biff8' | 'biff5' | 'biff2' | 'xlsb'): Uint8Array {
  const sheet = { '!ref': 'A1', A1: { t: 's', v: 'a' } };
  const book = { SheetNames: ['A'], Sheets: { A: sheet } } as unknown as WorkBook;
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** An OLE2 file whose stream `Workbook` is `WORKBOOK`, as some programs name it. */
function inCapitals(bytes: Uint8Array): Uint8Array {
  const name = Buffer.from('Workbook', 'utf16le');
  const copy = Buffer.from(bytes);
  copy.write('WORKBOOK', copy.indexOf(name), 'utf16le');
  return Uint8Array.from(copy);
}

function utf16(text: string, isMarked: boolean): Uint8Array {
  const bytes = isMarked ? [0xff, 0xfe] : [];
  for (const letter of text) bytes.push(letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8);
  return Uint8Array.from(bytes);
}

describe('fileKind(bytes, name) goes by the content, whatever the name', () => {
  it.each<[string, FileKind, () => Uint8Array | Promise<Uint8Array>]>([
    ['xlsx', 'xlsx', () => writeXlsx({ sheets })],
    ['ods', 'ods', () => writeOds({ sheets })],
    ['xlsb', 'xlsb', () => sheetJs('xlsb')],
    ['xls', 'xls', () => sheetJs('biff8')],
    ['xls whose workbook is named in capitals', 'xls', () => inCapitals(sheetJs('biff8'))],
    ['xls of 1995', 'xls', () => sheetJs('biff5')],
    ['xls of 1987', 'xls', () => sheetJs('biff2')],
    [
      'encrypted xlsx',
      'encrypted',
      () => writeXlsx({ sheets, encryption: { password: 'x', spinCount: 10 } }),
    ],
    ['zip', 'zip', () => zipSync({ 'units.csv': utf8('id') })],
    [
      'docx',
      'document',
      () => zipSync({ '[Content_Types].xml': utf8('x'), 'word/document.xml': utf8('x') }),
    ],
    ['empty zip', 'zip', () => zipSync({})],
    ['csv', 'text', () => utf8('id,tên\n1,Đắk Tô\n')],
    ['csv of one letter', 'text', () => utf8('a')],
    ['csv in UTF-16 with a mark', 'text', () => utf16('id\ttên\r\n1\tĐắk Tô\r\n', true)],
    ['csv in UTF-16 without a mark', 'text', () => utf16('id;ten;so\r\n1;Dak To;2\r\n', false)],
    [
      'csv in windows-1258',
      'text',
      () => Uint8Array.from([0x54, 0xea, 0x6e, 0x2c, 0xd0, 0xe3, 0x6b, 10]),
    ],
    ['parquet', 'parquet', () => utf8('PAR1....PAR1')],
    ['arrow file', 'arrow', () => utf8('ARROW1\0\0')],
    ['arrow stream', 'arrow', () => Uint8Array.from([255, 255, 255, 255, 16, 0, 0, 0])],
    ['pdf', 'pdf', () => utf8('%PDF-1.7')],
    ['png', 'image', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['rar', 'archive', () => utf8('Rar!\x1a\x07')],
    ['html', 'html', () => utf8('\ufeff  <!DOCTYPE html><html>')],
    ['web archive', 'html', () => utf8('MIME-Version: 1.0\nContent-Type: multipart/related')],
    ['xml of 2003', 'xml', () => utf8('<?xml version="1.0"?><Workbook/>')],
    ['a program', 'other', () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])],
    ['nothing', 'empty', () => new Uint8Array()],
  ])('%s', async (_, kind, bytes) => {
    expect(fileKind(await bytes(), 'bang.dat')).toBe(kind);
  });

  it('the name only tells what a damaged zip was to be', async () => {
    const cut = (await writeXlsx({ sheets })).slice(0, 500);
    expect([fileKind(cut, 'a.xlsx'), fileKind(cut, 'a.ods'), fileKind(cut, 'a.zip')]).toEqual([
      'xlsx',
      'ods',
      'zip',
    ]);
  });
});
