import { KetnapError } from '@ketnap/core';
import { textFiles } from '@ketnap/sheets/sample';
import { expect, it } from 'vitest';
import { Intake } from './intake.ts';

const LISTS: readonly string[] = [
  'DANH SÁCH QUẦN CHÚNG ƯU TÚ DỰ KIẾN KẾT NẠP ĐẢNG NĂM 2024',
  'DANH SÁCH ĐẢNG VIÊN ĐƯỢC CÔNG NHẬN CHÍNH THỨC NĂM 2023',
];

it.each(LISTS)('a list that is left out whole says that nothing was taken: %s', async (title) => {
  const text = `${title};;\n\nHọ và tên;Chi bộ;Ngày vào Đảng\nNgười A;Chi bộ thôn 1;19/05/2023\n`;
  const intake = new Intake({ today: '2026-12-01' });
  await intake.open(textFiles({ 'ds.csv': text }));
  for (const { place, proposal } of intake.draft.questions) intake.answer(place, proposal);
  let code = '';
  try {
    intake.join();
  } catch (error) {
    code = error instanceof KetnapError ? error.code : String(error);
  }
  expect(code).toBe('nothing_taken');
});
