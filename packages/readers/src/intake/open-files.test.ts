import type { PackageFile, ReadProgress } from '@ketnap/sheets';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFiles } from './open-files.ts';

const PIECE = 4_000;

function given(path: string, bytes: Uint8Array<ArrayBuffer>): PackageFile {
  const pieces = async function* (): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (let at = 0; at < bytes.length; at += PIECE)
      yield await Promise.resolve(bytes.subarray(at, at + PIECE));
  };
  return { path, size: bytes.length, stream: pieces };
}

const csv = (rows: number, last = ''): Uint8Array<ArrayBuffer> =>
  Buffer.from(`Don vi,Ngay\n${'Xa A,21/2/2019\n'.repeat(rows)}${last}`, 'latin1');

async function toldOf(files: readonly PackageFile[]): Promise<ReadProgress[]> {
  const told: ReadProgress[] = [];
  await openFiles(files, { onProgress: (one) => told.push(one) });
  return told;
}

describe('openFiles tells how much of what was given it has read', () => {
  it.each<[string, PackageFile[]]>([
    ['files', [given('a.csv', csv(2_000)), given('b.csv', csv(3_000))]],
    [
      'a zip between files',
      [
        given('a.csv', csv(2_000)),
        given('z.zip', zipSync({ 'b.csv': csv(9_000), 'c.csv': csv(4_000), 'd.txt': csv(10) })),
        given('e.csv', csv(1_000)),
      ],
    ],
    // The first pass ends at a letter that is not of UTF-8.
    ['a file that is read twice', [given('a.csv', csv(9_000, 'X\xe3 B,22/2/2019\n'))]],
  ])('%s: it rises, never above the whole, and ends there', async (_, files) => {
    const told = await toldOf(files);
    const size = files.reduce((sum, file) => sum + file.size, 0);
    const read = told.map(({ bytesRead }) => bytesRead);
    expect(new Set(told.map(({ bytesTotal }) => bytesTotal))).toEqual(new Set([size]));
    expect(new Set(read).size).toBeGreaterThan(5);
    expect(read).toEqual([...read].sort((a, b) => a - b));
    expect(read.at(-1)).toBe(size);
  });
});
