import { range, sheetOf } from '@ketnap/sheets/sample';
import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../profile/pointer.ts';
import type { Meaning } from '../../profile/profile.ts';
import { readProposal } from '../../report/read-proposal.ts';
import { propose } from '../propose.ts';

/** `admitted women, year_to_date`, `left out: ratio`, `? …` where it is asked, behind it the proposal. */
function words(meaning: Meaning | null): string {
  if (meaning === null) return 'nothing';
  if (meaning.is === 'left_out') return `left out: ${meaning.why}`;
  if (meaning.is !== 'figure') return meaning.is;
  const { measure, source, period } = meaning;
  const when = typeof period === 'string' ? period : Object.values(period).join(' – ');
  return [measure, source, when === 'sheet' ? null : when].filter((one) => one).join(' ');
}

/** The rows of heads one under the other, merged as a form has them. */
function headRows(paths: readonly (readonly string[])[]): {
  rows: (string | null)[][];
  merges: string[];
} {
  const depth = Math.max(...paths.map(({ length }) => length));
  const merges: string[] = [];
  const rows = Array.from({ length: depth }, () => paths.map((): string | null => null));
  paths.forEach((path, column) => {
    const letter = String.fromCharCode(65 + column);
    path.forEach((head, row) => {
      const isSame = (other: number): boolean =>
        paths[other]?.slice(0, row + 1).join() === path.slice(0, row + 1).join();
      const isLeaf = row === path.length - 1;
      if (!isLeaf && column > 0 && isSame(column - 1)) return;
      rows[row]![column] = head;
      let end = column;
      while (!isLeaf && isSame(end + 1)) end++;
      const last = isLeaf ? depth - 1 : row;
      if (end > column || last > row)
        merges.push(`${letter}${row + 2}:${String.fromCharCode(65 + end)}${last + 2}`);
    });
  });
  return { rows, merges };
}

/** What the columns of a form are taken for; `Chỉ tiêu › Nữ` are heads one under the other. */
function meanings(title: string, ...heads: string[]): string[] {
  const { rows, merges } = headRows(['Đơn vị', ...heads].map((head) => head.split(' › ')));
  const sheet = sheetOf(
    [
      [title],
      ...rows,
      ['Xã Tân Cảnh', ...heads.map((_, i) => 90 - i * 7)],
      ['Xã Kon Đào', ...heads.map((_, i) => 71 - i * 5)],
    ],
    { merges: merges.map(range) },
  );
  const { profile, questions } = propose([sheet]).draft;
  return profile.forms[0]!.columns.slice(1).map(({ meaning }, i) => {
    const question = questions.find(
      ({ pointer }) => pointer === `/forms/0/columns/${i + 1}/meaning`,
    );
    if (!question) return words(meaning);
    const asks = question.message.vi.includes('thời gian nào') ? '? when' : '?';
    return `${asks} ${words(question.proposal as Meaning | null)}`;
  });
}

describe('a day up to which figures go', () => {
  const read = (rows: (string | number | null)[][]): { asked: unknown; totals: unknown } => {
    const sheets = [sheetOf(rows)];
    let proposal = propose(sheets);
    const { questions } = proposal.draft;
    const profile = questions.reduce(
      (one, { pointer, proposal: likely }) => withValueAt(one, pointer, likely),
      proposal.draft.profile,
    );
    proposal = propose(sheets, { profile });
    expect(proposal.draft.questions).toEqual([]);
    const { from, to, admitted } = readProposal(proposal).tables.totals as unknown as Record<
      string,
      { length: number; at(row: number): string | null }
    >;
    return {
      asked: questions.map(({ pointer, message }) => [pointer, message.vi]),
      totals: Array.from({ length: from!.length }, (_, row) =>
        [from, to, admitted].map((column) => column!.at(row)).join(' '),
      ),
    };
  };
  const form = (note: string): (string | number | null)[][] => [
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN GIAI ĐOẠN 2024 - 2025'],
    ['TT', 'Đơn vị', 'Kết nạp năm 2024', 'Kết nạp năm 2025'],
    [1, 'Xã Diên Bình', 8, 9],
    [2, 'Xã Tân Cảnh', 5, 6],
    [null, 'TỔNG CỘNG', 13, 15],
    [note],
  ];

  it.each(['Ghi chú: năm 2025 tính đến 30/6/2025', '(*) Số liệu tính đến ngày 30/6/2025'])(
    'is asked where a line below the table says it of a year: %s',
    (note) => {
      const { asked, totals } = read(form(note));
      expect(asked).toEqual([
        [
          '/forms/0/columns/3/meaning',
          expect.stringContaining('“Kết nạp năm 2025” chứa số liệu của thời gian nào?'),
        ],
      ]);
      expect(totals).toEqual([
        '2024-01-01 2024-12-31 8',
        '2025-01-01 2025-06-30 9',
        '2024-01-01 2024-12-31 5',
        '2025-01-01 2025-06-30 6',
      ]);
    },
  );

  it.each(['Ghi chú: năm 2025 tính đến 31/12/2025', 'Đăk Tô, ngày 30 tháng 6 năm 2025'])(
    'is none: %s',
    (note) => expect(read(form(note)).asked).toEqual([]),
  );

  it('above the table is the last of what was counted in the year', () => {
    const { asked, totals } = read([
      ['BIỂU THỐNG KÊ SỐ LƯỢNG ĐẢNG VIÊN'],
      ['Tính đến 31/12/2023'],
      ['TT', 'Đảng bộ', 'Tổng số đảng viên', 'Kết nạp trong năm'],
      [1, 'Xã Diên Bình', 210, 9],
      [2, 'Xã Tân Cảnh', 180, 8],
    ]);
    expect(asked).toEqual([['/forms/0/columns/3/meaning', expect.any(String)]]);
    expect(totals).toEqual(['2023-01-01 2023-12-31 9', '2023-01-01 2023-12-31 8']);
  });

  it.each([
    ['Tính đến 31/12/2023', 'Tổng số đảng viên', '2023-12-31'],
    ['NĂM 2023 (tính đến 30/6/2023)', 'Đảng số', '2023-06-30'],
    ['(Thời điểm 30-6-2020)', 'Số đảng viên', '2020-06-30'],
    ['NĂM 2024', 'Tổng số đảng viên tính đến 31/12/2024', '2024-12-31'],
    ['NĂM 2024', 'Tổng số đảng viên đến 30/6', '2024-06-30'],
    ['NĂM 2024', 'Đảng viên tại thời điểm 01/01/2024', '2024-01-01'],
  ])('is that of the members: %s, %s', (line, head, day) => {
    const { profile, questions } = propose([
      sheetOf([
        ['THỐNG KÊ ĐẢNG VIÊN'],
        [line],
        ['TT', 'Đảng bộ', head],
        [1, 'Xã Diên Bình', 210],
        [2, 'Xã Tân Cảnh', 180],
      ]),
    ]).draft;
    expect(questions).toEqual([]);
    const period = { from: day, to: day };
    expect(profile.forms[0]!.columns[2]!.meaning).toEqual({ is: 'members', period, on: 'end' });
  });
});

describe('terms that heads name', () => {
  const SHEET = sheetOf([
    ['SO SÁNH KẾT QUẢ KẾT NẠP ĐẢNG VIÊN HAI NHIỆM KỲ'],
    ['TT', 'Đơn vị', 'Nhiệm kỳ 2015 - 2020', 'Nhiệm kỳ 2020 - 2025', 'Tăng, giảm'],
    [1, 'Xã Diên Bình', 40, 45, 5],
    [2, 'Xã Tân Cảnh', 30, 33, 3],
    [null, 'Cộng', 70, 78, 8],
  ]);

  it('are each the period of its own figures, and asked for their days', () => {
    const { profile, questions } = propose([SHEET]).draft;
    expect(profile.forms[0]!.columns.slice(2, 4).map(({ meaning }) => words(meaning))).toEqual([
      'admitted 2015-2020',
      'admitted 2020-2025',
    ]);
    expect(questions.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ['term_days', '/newTerms/0'],
      ['term_days', '/newTerms/1'],
    ]);
    const days = [
      ['2015-08-15', '2020-08-14'],
      ['2020-08-15', '2025-08-14'],
    ] as const;
    const newTerms = profile.newTerms.map((term, i) => ({
      ...term,
      starts_on: days[i]![0],
      ends_on: days[i]![1],
    }));
    const read = propose([SHEET], { profile: { ...profile, newTerms } });
    expect(read.draft.questions).toEqual([]);
    const { from, to, admitted } = readProposal(read).tables.totals as unknown as Record<
      string,
      { length: number; at(row: number): string | null }
    >;
    expect(
      Array.from({ length: from!.length }, (_, row) =>
        [from, to, admitted].map((column) => column!.at(row)).join(' '),
      ),
    ).toEqual([
      '2015-08-15 2020-08-14 40',
      '2020-08-15 2025-08-14 45',
      '2015-08-15 2020-08-14 30',
      '2020-08-15 2025-08-14 33',
    ]);
  });
});

describe('heads of figures', () => {
  const of = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';
  const members = 'TỔNG HỢP SỐ LIỆU ĐẢNG VIÊN NĂM 2024';
  it.each([
    [
      'counts of members are no admissions',
      members,
      [
        ['Tổng số đảng viên', '? members'],
        ['Đảng viên mới kết nạp', 'admitted'],
        ['Đảng viên dự bị', 'left out: not_admissions'],
        ['Chuyển chính thức', 'left out: not_admissions'],
        ['Đảng viên nữ', 'left out: not_admissions'],
        ['Từ trần', 'left out: not_admissions'],
        ['Khai trừ', 'left out: not_admissions'],
        ['Xóa tên', 'left out: not_admissions'],
        ['Chuyển đến', 'left out: not_admissions'],
        ['Số hồ sơ', 'left out: not_admissions'],
        ['Cảm tình Đảng', 'left out: not_admissions'],
      ],
    ],
    [
      'a part counts what its whole does',
      members,
      [
        ['Đảng viên › Tổng số', '? members'],
        ['Đảng viên › Trong đó › Nữ', 'left out: not_admissions'],
        ['Kết nạp › Tổng số', 'admitted'],
        ['Kết nạp › Trong đó › Nữ', 'admitted women'],
        ['Kết nạp › Trong đó › DTTS', 'admitted ethnic_minority'],
      ],
    ],
    [
      'parts stand behind their whole',
      members,
      [
        ['Đảng viên', '? members'],
        ['Trong đó: nữ', 'left out: not_admissions'],
        ['Kết nạp trong năm', 'admitted'],
        ['Trong đó: nữ', 'admitted women'],
      ],
    ],
    [
      'parts of an unknown whole are asked',
      'SỐ LIỆU NĂM 2024',
      [
        ['Hội viên', '? left out: chosen'],
        ['Trong đó nữ', '? left out: chosen'],
        ['Kết nạp', 'admitted'],
      ],
    ],
    [
      'a title that speaks of no admissions leaves it open',
      'BÁO CÁO NĂM 2024',
      [
        ['Tổng số', '? admitted'],
        ['Nữ', '? admitted women'],
      ],
    ],
    [
      'members in the title are no admissions',
      'THỐNG KÊ ĐẢNG VIÊN NĂM 2024',
      [
        ['Tổng số', '? left out: not_admissions'],
        ['Nữ', '? left out: not_admissions'],
      ],
    ],
    [
      'other work is none',
      'CÔNG TÁC PHÁT TRIỂN ĐẢNG NĂM 2024',
      [
        ['Số quần chúng học lớp cảm tình › Tổng số', 'left out: not_admissions'],
        ['Số quần chúng học lớp cảm tình › Nữ', 'left out: not_admissions'],
        ['Số đảng viên kết nạp › Tổng số', 'admitted'],
        ['Số đảng viên kết nạp › Nữ', 'admitted women'],
        ['Số chi bộ kết nạp được đảng viên', '? left out: not_admissions'],
      ],
    ],
    [
      'words that nobody knows ask',
      of,
      [
        ['Kết nạp', 'admitted'],
        ['Kết nạp tại doanh nghiệp', '? left out: chosen'],
        ['Ước thực hiện', '? left out: chosen'],
        ['Dự kiến kết nạp', '? left out: chosen'],
        ['Kết nạp (chưa duyệt)', '? left out: chosen'],
        ['Đạt', '? left out: chosen'],
      ],
    ],
    [
      'targets of a part are not the whole’s',
      'CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2025',
      [
        ['Chỉ tiêu', 'target'],
        ['Trong đó nữ', 'left out: part_target'],
        ['Dân tộc thiểu số', 'left out: part_target'],
      ],
    ],
    [
      'targets of a part under the same head',
      of,
      [
        ['Chỉ tiêu › Tổng số', 'target'],
        ['Chỉ tiêu › Nữ', 'left out: part_target'],
        ['Kết nạp › Tổng số', 'admitted'],
        ['Kết nạp › Nữ', 'admitted women'],
        ['Đạt %', 'left out: ratio'],
      ],
    ],
    [
      'targets in one head',
      of,
      [
        ['Chỉ tiêu giao', 'target'],
        ['Chỉ tiêu nữ', 'left out: part_target'],
        ['Thực hiện', 'admitted'],
        ['% so với chỉ tiêu', 'left out: ratio'],
        ['Tỷ lệ (%)', 'left out: ratio'],
        ['Còn thiếu', 'left out: complement'],
      ],
    ],
    [
      'a target of no admissions is asked',
      'THỰC HIỆN CHỈ TIÊU KIỂM TRA NĂM 2024',
      [
        ['Chỉ tiêu', '? target'],
        ['Thực hiện', '? admitted'],
      ],
    ],
    [
      'words of targets and of results together are asked',
      of,
      [
        ['Kết nạp', 'admitted'],
        ['Chỉ tiêu, kết quả', '? left out: chosen'],
      ],
    ],
    [
      'a part between two wholes is asked',
      of,
      [
        ['Kết nạp', 'admitted'],
        ['Chỉ tiêu', 'target'],
        ['Nữ', '? left out: chosen'],
      ],
    ],
    [
      'months make up quarters, and these the year',
      of,
      [
        ['T1', 'admitted T1'],
        ['T2', 'admitted T2'],
        ['T3', 'admitted T3'],
        ['Quý I', 'left out: sum'],
        ['Quý II', 'admitted Quý II'],
        ['6 tháng cuối năm', 'admitted 6 tháng cuối năm'],
        ['Cả năm', 'left out: sum'],
      ],
    ],
    [
      'halves make up the year',
      of,
      [
        ['6 tháng đầu năm', 'admitted 6 tháng đầu năm'],
        ['6 tháng cuối năm', 'admitted 6 tháng cuối năm'],
        ['Tổng số', 'left out: sum'],
      ],
    ],
    [
      'months under their head',
      of,
      [
        ['Tháng › 1', 'admitted Tháng 1'],
        ['Tháng › 2', 'admitted Tháng 2'],
        ['Quý › II', 'admitted Quý II'],
      ],
    ],
    [
      'years and their parts',
      'KẾT QUẢ KẾT NẠP NHIỆM KỲ 2015-2020',
      [
        ['2015 (từ 15/8)', 'admitted 2015 (từ 15/8)'],
        ['Năm 2016', 'admitted 2016'],
        ['2019', 'admitted 2019'],
        ['Năm 2020 (6 tháng đầu năm)', 'admitted Năm 2020 (6 tháng đầu năm)'],
        ['Năm 2020 (đến 30/6)', '? left out: chosen'],
        ['Cả nhiệm kỳ', 'admitted'],
      ],
    ],
    [
      'a period that is not understood is never the title’s',
      of,
      [
        ['Tuần 32', '? when left out: chosen'],
        ['Kết nạp đợt 1', '? when left out: chosen'],
        ['Kết nạp năm học 2023-2024', '? when left out: chosen'],
        ['Kết nạp trong tháng', '? when left out: chosen'],
        ['Kết nạp đến 30/6', '? when left out: chosen'],
        ['Kết nạp cả nhiệm kỳ', '? when left out: chosen'],
      ],
    ],
    [
      'counts since the start of the year or term beside those of a quarter',
      'KẾT NẠP ĐẢNG VIÊN QUÝ III NĂM 2024',
      [
        ['Chỉ tiêu năm', 'target'],
        ['Trong quý', 'admitted'],
        ['Lũy kế từ đầu năm', 'admitted year_to_date'],
        ['Cộng dồn', 'left out: running'],
        ['Lũy kế từ đầu nhiệm kỳ', 'admitted term_to_date'],
      ],
    ],
    [
      'alone they are of the days since then',
      'KẾT NẠP ĐẢNG VIÊN QUÝ III NĂM 2024',
      [
        ['Luỹ kế từ đầu năm › Tổng số', 'admitted year_to_date'],
        ['Luỹ kế từ đầu năm › Trong đó nữ', 'admitted women year_to_date'],
      ],
    ],
    [
      'the parts of a running count',
      'KẾT NẠP ĐẢNG VIÊN THÁNG 5 NĂM 2024',
      [
        ['Kết nạp trong tháng', 'admitted'],
        ['Lũy kế', 'admitted year_to_date'],
        ['Trong đó (lũy kế) › Nữ', 'admitted women year_to_date'],
      ],
    ],
    [
      'a running count since the day on which the period began',
      'KẾT NẠP ĐẢNG VIÊN QUÝ I NĂM 2024',
      [
        ['Kết nạp trong quý', 'admitted'],
        ['Lũy kế từ đầu năm', 'left out: running'],
      ],
    ],
    [
      'the year before',
      'KẾT NẠP ĐẢNG VIÊN 9 THÁNG NĂM 2024',
      [
        ['Kết nạp', 'admitted'],
        ['Cùng kỳ năm trước', 'admitted previous'],
        ['Cùng kỳ 2023', '? left out: chosen'],
        ['So với cùng kỳ', 'left out: ratio'],
        ['Cùng kỳ 2022', '? when left out: chosen'],
      ],
    ],
  ] as [string, string, [string, string][]][])('%s', (_, title, columns) => {
    const found = meanings(title, ...columns.map(([head]) => head));
    expect(columns.map(([head], i) => [head, found[i]])).toEqual(columns);
  });
});
