import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvSheet, memoryFiles } from '@ketnap/sheets/sample';
import { propose } from '../draft/propose.ts';
import { withValueAt } from '../profile/pointer.ts';
import { readProposal } from './read-proposal.ts';

const HEAD = 'TT,Họ và tên,Ngày sinh,Chi bộ,Ngày kết nạp,Giới tính,Ghi chú,Số hiệu';

const text = fc.constantFrom(
  ...['Nguyễn Văn A', 'Trần Thị Bình', 'Y Blơi', ' Lê  Minh ', 'Lê Minh', 'Đỗ Đạt', 'A B, C D'],
  ...['Nguyễn Văn A'.normalize('NFD'), 'Lê Tư; Trần Ba', 'Lê "Tư"', '\u00a0', '', 'TT', '1', '(1)'],
  ...[
    '1. Lê Tư\n2. Y Na',
    'Tổng cộng',
    'Họ và tên',
    'Cộng: 12',
    'Total',
    '😀 Ơn',
    'Đơn vị',
    '% đạt',
  ],
);
const unit = fc.constantFrom('Chi bộ thôn 1', 'Chi bộ thôn 2', 'Đảng bộ xã Mẫu', '', 'Tổng cộng');
const day = fc.constantFrom('3/2/2020', '19/5/2021', '12/9/2022', 'x', '');
const person = fc.tuple(text, day, unit, day, fc.constantFrom('Nam', 'Nữ', ''), text, text);
const other = fc.constantFrom([], ['Tổng cộng', '', '2'], HEAD.split(',').slice(1), ['Xã Mẫu']);
const lines = fc.array(
  fc.oneof({ weight: 9, arbitrary: person }, { weight: 1, arbitrary: other }),
  { minLength: 3, maxLength: 14 },
);

function csvOf(rows: readonly (readonly string[])[]): Uint8Array {
  const quoted = (field: string): string =>
    /["\n,]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  const body = rows.map((row, i) => [`${i + 1}`, ...row].map(quoted).join(','));
  return new TextEncoder().encode(
    ['DANH SÁCH KẾT NẠP ĐẢNG VIÊN NĂM 2020', HEAD, ...body].join('\n'),
  );
}

/** @param trial after so many rows texts that are mostly distinct are held as they are */
async function reading(bytes: Uint8Array, trial: number): Promise<Reading> {
  const [file] = memoryFiles([{ path: 'danh-sach.csv', bytes }]);
  const sheets = [await csvSheet(file!, {}, trial)];
  const raw = sheets[0]!.columns.filter((column) => column.raw).length;
  let proposal = propose(sheets);
  const asked = [proposal.draft];
  for (let round = 0; round < 3 && proposal.draft.questions.length > 0; round++) {
    let { profile } = proposal.draft;
    for (const question of proposal.draft.questions)
      profile = withValueAt(profile, question.pointer, question.proposal);
    proposal = propose(sheets, { profile });
    asked.push(proposal.draft);
  }
  const { tables, report } = readProposal(proposal);
  const texts = Object.entries(tables).map(([name, columns]) => [
    name,
    Object.entries(columns as unknown as Record<string, Iterable<unknown>>).map(([key, all]) => [
      key,
      [...all],
    ]),
  ]);
  const values = sheets[0]!.columns.map(({ codes, values }) =>
    [...codes].map((code) => values[code]),
  );
  return { raw, read: { asked, texts, report, values } };
}

test('a csv gives the same sheet, questions, tables and report whether its texts are coded or not', async () => {
  let raw = 0;
  await fc.assert(
    fc.asyncProperty(lines, async (rows) => {
      const bytes = csvOf(rows);
      const coded = await reading(bytes, Infinity);
      const held = await reading(bytes, 2);
      raw += held.raw;
      expect(coded.raw).toBe(0);
      expect(held.read).toEqual(coded.read);
    }),
    { numRuns: 60 },
  );
  expect(raw).toBeGreaterThan(50);
}, 60_000);

interface Reading {
  readonly raw: number;
  readonly read: object;
}
