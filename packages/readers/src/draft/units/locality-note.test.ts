import { expect, it } from 'vitest';
import { localityNote } from './locality-note.ts';

it.each<[string, string, string | null, boolean]>([
  ['Thôn 1 (tách ngày 5/6/2018)', 'Thôn 1', '2018-06-05', false],
  ['Thôn 1 (chia tách chi bộ ngày 05/6/2018)', 'Thôn 1', '2018-06-05', false],
  ['Thôn 1 (thành lập 15-6-2018)', 'Thôn 1', '2018-06-15', false],
  ['Thôn 1 (từ ngày 15/6/2018)', 'Thôn 1', '2018-06-15', false],
  ['Thôn 1 (từ năm 2018)', 'Thôn 1', null, true],
  ['Thôn 1 - tách ngày 5/6/2018', 'Thôn 1', '2018-06-05', false],
  ['Thôn 1, 2 (mới thành lập ngày 5 tháng 6 năm 2018)', 'Thôn 1, 2', '2018-06-05', false],
  ['Thôn 1 (tách năm 2018)', 'Thôn 1', null, true],
  ['Thôn 1 (giải thể ngày 5/6/2018)', 'Thôn 1', null, true],
  ['Thôn 1 (tách từ thôn 2 ngày 5/6/2018)', 'Thôn 1', null, true],
  ['Thôn 1 (ghép)', 'Thôn 1 (ghép)', null, false],
  ['Các thôn 1, 2, 3', 'Các thôn 1, 2, 3', null, false],
  ['Thôn 1 - 3', 'Thôn 1 - 3', null, false],
])('%s', (text, names, since, isUnclear) => {
  expect(localityNote(text)).toEqual({ names, since, isUnclear });
});
