import { KetnapError } from '@ketnap/core';
import { textFiles } from '@ketnap/sheets/sample';
import { expect, it } from 'vitest';
import { Intake } from './intake.ts';

/** What stops files from being opened as a new dataset, once every question is answered as proposed. */
async function problemOf(files: Readonly<Record<string, string>>): Promise<KetnapError> {
  const intake = new Intake({ today: '2026-12-01' });
  try {
    await intake.open(textFiles(files));
    for (let round = 0; round < 9; round++)
      for (const { kind, place, proposal } of intake.draft.questions.slice(0, 1))
        intake.answer(place, ANSWERS[kind] ?? proposal);
    expect(intake.draft.questions.map(({ message }) => message.vi)).toEqual([]);
    intake.join();
  } catch (error) {
    if (error instanceof KetnapError) return error;
    throw error;
  }
  throw new Error('the files make a dataset');
}

const ANSWERS: Readonly<Record<string, unknown>> = {
  new_term: [{ term_id: 'k', name: 'K', starts_on: '2024-01-01', ends_on: '2028-12-31' }],
  period: { from: '2024-06-30', to: '2024-06-30' },
};

const TARGETS = 'TT;Đơn vị;Chỉ tiêu\n1;Xã Tân Cảnh;12\n2;Xã Kon Đào;9\n';
const VILLAGES = 'TT;Thôn;Chi bộ\n1;Thôn 1;Chi bộ thôn 1\n2;Thôn 2;Chi bộ thôn 2\n';

it.each([
  ['targets', `CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2024;;\n\n${TARGETS}`, '“Chỉ tiêu”'],
  ['villages', `XÃ KON ĐÀO;;\nDANH SÁCH CHI BỘ THÔN;;\n${VILLAGES}`, '“Thôn, làng”'],
])(
  '%s alone are told in plain words to be no dataset, and what can be done',
  async (_, text, label) => {
    const { code, messages } = await problemOf({ 'a.csv': text });
    expect(code).toBe('incomplete');
    expect(messages.vi).toContain(`mới có ${label}`);
    expect(messages.vi).toContain('chưa có số liệu kết nạp');
    expect(messages.vi).toContain('mở bộ dữ liệu đã có trước');
    // Neither the names of tables nor options of the command line: the page says this too.
    expect(messages.vi).not.toMatch(/admissions|totals|--|bảng "/);
  },
);

it('a data package without units says that it lacks them', async () => {
  const { code, messages } = await problemOf({
    'targets.csv': 'unit_id,year,target\na,2024,5\n',
  });
  expect(code).toBe('incomplete');
  expect(messages.vi).toContain('units.csv');
});
