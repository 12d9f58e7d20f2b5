import { CodedColumn } from '@ketnap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardedText, unguardedColumn, unguardedText } from './formula-guard.ts';

describe('guardedText', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+84 912', "'+84 912"],
    ['@tên', "'@tên"],
    ['-5 người', "'-5 người"],
    ['-', "'-"],
    ['-1-cmd', "'-1-cmd"],
    ['-5', '-5'],
    ['-5.25', '-5.25'],
    ['\tlùi', "'\tlùi"],
    ['\rx', "'\rx"],
    ["'=x", "''=x"],
    ["''@", "'''@"],
    ["'", "''"],
    ["'-5", "''-5"],
    ["'chữ'", "'chữ'"],
    ['', ''],
    [' =1', ' =1'],
    ['Đăk Tô', 'Đăk Tô'],
  ])('%j becomes %j, and again itself', (text, expected) => {
    expect(guardedText(text)).toBe(expected);
    expect(unguardedText(expected)).toBe(text);
  });

  it('is undone of any text, and leaves nothing that a spreadsheet runs', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '-', '5', '.', '@', '\t', 'a', ' ') });
    fc.assert(
      fc.property(text, (one) => {
        expect(unguardedText(guardedText(one))).toBe(one);
        expect(guardedText(one)).toMatch(/^(?![=+\-@\t\r])|^-\d+(\.\d+)?$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('unguardedColumn', () => {
  it('takes a column without guards as it is', () => {
    const column = new CodedColumn(Int32Array.of(0, 1), ['a', 'b']);
    expect(unguardedColumn(column)).toBe(column);
  });

  it('holds every distinct value once, also where a person has edited the file', () => {
    const column = unguardedColumn(new CodedColumn(Int32Array.of(0, 1, 2, 1), ['=x', "'=x", "'b"]));
    expect([...column]).toEqual(['=x', '=x', "'b", '=x']);
    expect(column.values).toEqual(['=x', "'b"]);
  });
});
