import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonFault, platformReason } from './platform.ts';

/** What a call of the platform throws. */
async function thrown(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** Words that engines and systems use in what they throw. */
const ENGLISH = /\b(no such|denied|failed|fetch|invalid|unexpected|cannot|error occurred|JSON)\b/i;

describe('platformReason says in Vietnamese', () => {
  it.each<[string, () => unknown, string]>([
    ['a file that is not there', () => readFile(join(tmpdir(), 'no/such')), 'không có tệp'],
    ['a folder where a file was meant', () => readFile(tmpdir()), 'đó là thư mục'],
    ['a file as a folder', () => writeFile('/dev/null/x', ''), 'đường dẫn đi qua một tệp'],
    [
      'a name that is too long',
      () => writeFile(join(tmpdir(), 'x'.repeat(300)), ''),
      'tên quá dài',
    ],
    ['what does not fit into memory', () => new ArrayBuffer(2 ** 53 - 1), 'không đủ bộ nhớ'],
    ['a text that is too long', () => 'x'.repeat(2 ** 30), 'không đủ bộ nhớ'],
    ['a server that is gone', () => fetch('http://127.0.0.1:1/'), 'mất kết nối'],
    [
      'a file that changed since it was chosen',
      () =>
        Promise.reject(
          new DOMException('The requested file could not be read', 'NotReadableError'),
        ),
      'sau khi được chọn',
    ],
    ['what was stopped', () => AbortSignal.abort().throwIfAborted(), 'đã bị dừng'],
    ['what cannot be copied', () => structuredClone(() => 1), 'mã lỗi DataCloneError'],
    ['a mistake of ours', () => (null as unknown as { a: { b: 1 } }).a.b, 'mã lỗi TypeError'],
    ['nothing at all', () => Promise.reject(undefined), 'mã lỗi Error'],
  ])('%s', async (_, call, part) => {
    const { vi, en } = platformReason(await thrown(call));
    expect(vi).toContain(part);
    expect(vi).not.toMatch(ENGLISH);
    expect(en).not.toBe('');
  });
});

describe('jsonFault', () => {
  it.each([
    ['', 'tệp trống'],
    ['{\n "a": 1,\n}', 'sai cú pháp ở hàng 3, ký tự 1'],
    ['<html>', 'sai cú pháp'],
  ])('of %j', async (text, vi) => {
    const fault = jsonFault(text, await thrown(() => JSON.parse(text) as unknown));
    expect(fault.vi).toBe(vi);
    expect(fault.en).not.toBe('');
  });
});
