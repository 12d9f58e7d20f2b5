import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from './memory-files.sample.ts';
import { piecesOf, type PackageFile } from './package-file.ts';
import { FILES_ZIP } from './limits.ts';
import { zipOf } from './zip.sample.ts';
import { unpackZip } from './zip.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const zipped = (bytes: Uint8Array): PackageFile => memoryFiles([{ path: 'a.zip', bytes }])[0]!;

async function textOf(file: PackageFile): Promise<string> {
  let text = '';
  for await (const piece of piecesOf(file)) text += new TextDecoder().decode(piece);
  return text;
}

describe('unpackZip(file)', () => {
  it('gives the files a person packed, in their order, also those of folders with Vietnamese names', async () => {
    const files = await unpackZip(
      zipped(
        zipSync({
          'dữ liệu/units.csv': utf8('id\n1\n'),
          '__MACOSX/._units.csv': utf8('x'),
          '.DS_Store': utf8('x'),
          'a/Thumbs.db': utf8('x'),
          'a/': new Uint8Array(),
          'a/admissions.csv': [utf8('id\n2\n'), { level: 0 }],
        }),
      ),
    );
    expect(files.map(({ path, size }) => [path, size])).toEqual([
      ['a.zip/dữ liệu/units.csv', 5],
      ['a.zip/a/admissions.csv', 5],
    ]);
    expect(await Promise.all(files.map(textOf))).toEqual(['id\n1\n', 'id\n2\n']);
    expect(await textOf(files[0]!)).toBe('id\n1\n');
  });

  it.each<[string, string, Uint8Array]>([
    ['no file', 'zip_no_files', zipSync({})],
    ['a zip', 'zip_nested', zipSync({ 'b.dat': zipSync({ 'c.csv': utf8('a') }) })],
    ['an absolute path', 'zip_unsafe_path', zipOf([{ path: '/a.csv', bytes: utf8('a') }])],
    [
      'a path that leads out',
      'zip_unsafe_path',
      zipOf([{ path: 'b\\..\\..\\a', bytes: utf8('a') }]),
    ],
    ['a path with a drive', 'zip_unsafe_path', zipOf([{ path: 'C:/a.csv', bytes: utf8('a') }])],
    [
      'a wrong checksum',
      'zip_damaged',
      zipOf([{ path: 'a', bytes: utf8('ab'), packed: utf8('ac'), isStored: true }]),
    ],
    ['more than it says', 'zip_wrong_size', zipOf([{ path: 'a', bytes: utf8('abc'), says: 2 }])],
    ['less than it says', 'zip_wrong_size', zipOf([{ path: 'a', bytes: utf8('abc'), says: 4 }])],
    [
      'nonsense',
      'zip_damaged',
      zipOf([{ path: 'a', bytes: utf8('a'), packed: utf8('\xff\xff\xff') }]),
    ],
  ])('refuses %s', async (_, code, bytes) => {
    const read = unpackZip(zipped(bytes)).then((files) => Promise.all(files.map(textOf)));
    await expect(read).rejects.toMatchObject({ code });
  });

  it('hands on what is not packed in pieces too, so that reading can be cancelled', async () => {
    const [file] = await unpackZip(
      zipped(zipOf([{ path: 'a', bytes: new Uint8Array(3_000_000), isStored: true }])),
    );
    const lengths: number[] = [];
    for await (const piece of file!.stream()) lengths.push(piece.length);
    expect(lengths).toEqual([1_048_576, 1_048_576, 902_848]);
  });

  it('refuses more bytes than allowed before any is unpacked', async () => {
    const limits = { ...FILES_ZIP, totalBytes: 5 };
    const bytes = zipSync({ a: utf8('abc'), b: utf8('abc') });
    await expect(unpackZip(zipped(bytes), { limits })).rejects.toMatchObject({
      code: 'zip_too_large',
    });
  });
});
