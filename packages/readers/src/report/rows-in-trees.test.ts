import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.sample.ts';

const HEAD = 'TT | Đơn vị | Kết nạp';
const BARE = 'Đơn vị | Kết nạp';

/** Two communes with two cells each, of which the communes' figures are the sums. */
const CELLS = [
  'Đảng bộ xã Kon Đào › Chi bộ thôn 1: 3',
  'Đảng bộ xã Kon Đào › Chi bộ thôn 2: 4',
  'Đảng bộ xã Tân Cảnh › Chi bộ thôn 1: 2',
  'Đảng bộ xã Tân Cảnh › Chi bộ thôn 2: 3',
];

describe('rows below others, confirmed by their sums', () => {
  it.each<[told: string, lines: string[]]>([
    [
      'by words alone',
      [BARE, 'X | 7', 'thôn 1 | 3', 'thôn 2 | 4', 'Y | 5', 'thôn 1 | 2', 'thôn 2 | 3'],
    ],
    [
      'children without a number',
      [
        HEAD,
        '1 | X | 7',
        '| thôn 1 | 3',
        '| thôn 2 | 4',
        '2 | Y | 5',
        '| thôn 1 | 2',
        '| thôn 2 | 3',
      ],
    ],
    [
      'a dash for a number',
      [
        HEAD,
        '1 | X | 7',
        '- | thôn 1 | 3',
        '- | thôn 2 | 4',
        '2 | Y | 5',
        '- | thôn 1 | 2',
        '- | thôn 2 | 3',
      ],
    ],
    [
      'another dash',
      [
        HEAD,
        '1 | X | 7',
        '– | thôn 1 | 3',
        '– | thôn 2 | 4',
        '2 | Y | 5',
        '– | thôn 1 | 2',
        '– | thôn 2 | 3',
      ],
    ],
    [
      'a plus',
      [
        HEAD,
        '1 | X | 7',
        '+ | thôn 1 | 3',
        '+ | thôn 2 | 4',
        '2 | Y | 5',
        '+ | thôn 1 | 2',
        '+ | thôn 2 | 3',
      ],
    ],
    [
      'a bullet',
      [
        HEAD,
        'I | X | 7',
        '• | thôn 1 | 3',
        '• | thôn 2 | 4',
        'II | Y | 5',
        '• | thôn 1 | 2',
        '• | thôn 2 | 3',
      ],
    ],
    [
      'letters',
      [
        HEAD,
        '1 | X | 7',
        'a | thôn 1 | 3',
        'b | thôn 2 | 4',
        '2 | Y | 5',
        'a | thôn 1 | 2',
        'b | thôn 2 | 3',
      ],
    ],
    [
      'Roman numbers',
      [
        HEAD,
        'I | X | 7',
        '1 | thôn 1 | 3',
        '2 | thôn 2 | 4',
        'II | Y | 5',
        '1 | thôn 1 | 2',
        '2 | thôn 2 | 3',
      ],
    ],
    [
      'capitals',
      [
        HEAD,
        'A | X | 7',
        '1 | thôn 1 | 3',
        '2 | thôn 2 | 4',
        'B | Y | 5',
        '1 | thôn 1 | 2',
        '2 | thôn 2 | 3',
      ],
    ],
    [
      '1.1',
      [
        HEAD,
        '1 | X | 7',
        '1.1 | thôn 1 | 3',
        '1.2 | thôn 2 | 4',
        '2 | Y | 5',
        '2.1 | thôn 1 | 2',
        '2.2 | thôn 2 | 3',
      ],
    ],
    [
      'numbers that begin again',
      [
        HEAD,
        '1 | X | 7',
        '1 | thôn 1 | 3',
        '2 | thôn 2 | 4',
        '2 | Y | 5',
        '1 | thôn 1 | 2',
        '2 | thôn 2 | 3',
      ],
    ],
    [
      'parents without a number',
      [
        HEAD,
        '| X | 7',
        '1 | thôn 1 | 3',
        '2 | thôn 2 | 4',
        '| Y | 5',
        '1 | thôn 1 | 2',
        '2 | thôn 2 | 3',
      ],
    ],
    [
      'numbers that go on',
      [
        HEAD,
        '| X | 7',
        '1 | thôn 1 | 3',
        '2 | thôn 2 | 4',
        '| Y | 5',
        '3 | thôn 1 | 2',
        '4 | thôn 2 | 3',
      ],
    ],
    [
      'indents',
      [BARE, 'X | 7', '   thôn 1 | 3', '   thôn 2 | 4', 'Y | 5', '   thôn 1 | 2', '   thôn 2 | 3'],
    ],
    [
      'a dash in the name',
      [BARE, 'X | 7', '- thôn 1 | 3', '- thôn 2 | 4', 'Y | 5', '- thôn 1 | 2', '- thôn 2 | 3'],
    ],
    [
      'parents after their children',
      [BARE, 'thôn 1 | 3', 'thôn 2 | 4', 'X | 7', 'thôn 1 | 2', 'thôn 2 | 3', 'Y | 5'],
    ],
    [
      'parents whose figure is left open',
      [BARE, 'X |', 'thôn 1 | 3', 'thôn 2 | 4', 'Y |', 'thôn 1 | 2', 'thôn 2 | 3'],
    ],
  ])('by %s', (_, lines) => {
    const named = lines.map((line) =>
      line
        .replace('X ', 'Đảng bộ xã Kon Đào ')
        .replace('Y ', 'Đảng bộ xã Tân Cảnh ')
        .replace(/thôn (\d)/, 'Chi bộ thôn $1'),
    );
    const { figures, asked, differing } = readRows(named);
    expect({ figures: figures.toSorted(), asked, differing }).toEqual({
      figures: CELLS,
      asked: [],
      differing: [],
    });
  });

  it('by the words for groups and places, three levels deep', () => {
    const { figures, asked, differing, compared } = readRows([
      'Đơn vị | Chỉ tiêu | Kết nạp',
      'Huyện Đăk Tô | 39 | 37',
      'Khối xã, thị trấn | 30 | 30',
      'Xã Kon Đào | 12 | 13',
      'Xã Tân Cảnh | 18 | 17',
      'Khối cơ quan | 9 | 7',
      'Chi bộ Huyện ủy | 5 | 4',
      'Chi bộ Công an | 4 | 3',
    ]);
    expect(figures.filter((one) => !one.includes('target'))).toEqual([
      'Huyện Đăk Tô › Khối xã, thị trấn › Xã Kon Đào: 13',
      'Huyện Đăk Tô › Khối xã, thị trấn › Xã Tân Cảnh: 17',
      'Huyện Đăk Tô › Khối cơ quan › Chi bộ Huyện ủy: 4',
      'Huyện Đăk Tô › Khối cơ quan › Chi bộ Công an: 3',
    ]);
    expect({ asked, differing, compared }).toEqual({
      asked: [],
      differing: [],
      compared: { rows: 6 },
    });
  });

  it.each<[told: string, lines: string[], asked: string[]]>([
    [
      'rows of communes',
      ['Xã Kon Đào | | 7', '| thôn 1 | 3', '| thôn 2 | 4', 'Xã Tân Cảnh | | 5', '| thôn 1 | 5'],
      [],
    ],
    [
      'sums of communes',
      [
        'Xã Kon Đào | thôn 1 | 3',
        '| thôn 2 | 4',
        'Xã Kon Đào Total | | 7',
        'Xã Tân Cảnh | thôn 1 | 5',
        'Grand Total | | 12',
      ],
      ['empty_units'],
    ],
    [
      'sums among the cells',
      [
        'Xã Kon Đào | thôn 1 | 3',
        'Xã Kon Đào | thôn 2 | 4',
        'Xã Kon Đào | Cộng | 7',
        'Xã Tân Cảnh | thôn 1 | 5',
      ],
      [],
    ],
  ])('by two columns of units, with %s', (_, lines, wanted) => {
    const { figures, asked, differing } = readRows([
      'Xã | Chi bộ | Kết nạp',
      ...lines.map((line) => line.replace(/thôn/, 'Chi bộ thôn')),
    ]);
    expect({ figures, asked, differing }).toEqual({
      figures: [
        'Xã Kon Đào › Chi bộ thôn 1: 3',
        'Xã Kon Đào › Chi bộ thôn 2: 4',
        'Xã Tân Cảnh › Chi bộ thôn 1: 5',
      ],
      asked: wanted,
      differing: [],
    });
  });

  it('by names that say kinds of units alone', () => {
    const { figures, asked } = readRows([
      BARE,
      'Đảng bộ xã, thị trấn | 15',
      'Đảng bộ xã A | 9',
      'Đảng bộ xã B | 6',
      'Chi bộ trực thuộc | 8',
      'Chi bộ Công an | 3',
      'Chi bộ Quân sự | 5',
    ]);
    expect(asked).toEqual([]);
    expect(figures).toHaveLength(4);
  });

  it('counts the figure of a parent whose children hold none', () => {
    const { figures } = readRows([
      'TT | Đơn vị | Kết nạp | Nữ',
      'I | Khối xã | 12 | 5',
      '1 | Xã Kon Đào | 7 |',
      '2 | Xã Tân Cảnh | 5 |',
    ]);
    expect(figures).toEqual([
      'Khối xã, women: 5',
      'Khối xã › Xã Kon Đào: 7',
      'Khối xã › Xã Tân Cảnh: 5',
    ]);
  });
});

describe('rows that only words say to be below others are asked for', () => {
  it.each<[lines: string[], asked: string[]]>([
    [[BARE, 'Huyện Đăk Tô | 23', 'Xã Kon Đào | 13', 'Xã Tân Cảnh | 9'], ['Huyện Đăk Tô']],
    [[BARE, 'Xã Kon Đào | 13', 'Xã Tân Cảnh | 9', 'Huyện Đăk Tô | 23'], ['Huyện Đăk Tô']],
    [[BARE, 'Khối xã | 25', 'Xã Kon Đào | 13', 'Xã Tân Cảnh | 9'], ['Khối xã']],
    [[BARE, 'Cụm số 1 | 20', 'Xã Kon Đào | 13', 'Xã Tân Cảnh | 9'], ['Cụm số 1']],
    [[HEAD, '1 | Xã Kon Đào | 9', '| Chi bộ thôn 1 | 3', '| Chi bộ thôn 2 | 4'], ['Xã Kon Đào']],
    [[BARE, 'Xã Kon Đào | 9', 'Thôn 1 | 3', 'Thôn 2 | 4'], ['Xã Kon Đào']],
  ])('%j', (lines, wanted) => {
    const { asked, differing } = readRows(lines);
    expect(asked).toEqual(wanted);
    expect(differing).toHaveLength(1);
  });
});

describe('rows that stand side by side', () => {
  it.each<[why: string, lines: string[]]>([
    [
      'a commune that equals two others',
      [HEAD, '1 | Xã Kon Đào | 7', '2 | Xã Tân Cảnh | 5', '3 | Xã Ngọk Tụ | 12'],
    ],
    [
      'cells of offices after communes',
      [
        HEAD,
        '1 | Đảng bộ xã Kon Đào | 9',
        '2 | Đảng bộ xã Tân Cảnh | 5',
        '3 | Chi bộ Công an | 3',
        '4 | Chi bộ Tòa án | 2',
      ],
    ],
    [
      'cells that do not add up',
      [
        BARE,
        'Đảng bộ xã Kon Đào | 9',
        'Đảng bộ xã Tân Cảnh | 8',
        'Chi bộ Công an | 3',
        'Chi bộ Tòa án | 2',
      ],
    ],
    [
      'a block among communes',
      [BARE, 'Thới Lai | 241', 'Khối Dân Chính Đảng | 333', 'Thốt Nốt | 126', 'Quân sự | 17'],
    ],
    ['a stray space', [BARE, 'Xã Kon Đào | 7', '  Xã Tân Cảnh | 5', 'Xã Ngọk Tụ | 4']],
    [
      'offices',
      [BARE, 'Công an huyện | 7', 'Quân sự huyện | 5', 'Huyện đoàn | 1', 'Bệnh viện | 3'],
    ],
    [
      'sources that are units',
      [HEAD, '1 | Công an | 7', '2 | Quân đội | 5', '3 | Phụ nữ | 2', '4 | Nông dân | 3'],
    ],
  ])('%s', (_, lines) => {
    const { figures, asked, differing } = readRows(lines);
    const wanted = lines.slice(1).map((line) => {
      const [name, count] = line
        .split('|')
        .slice(-2)
        .map((text) => text.trim());
      return `${name}: ${count}`;
    });
    expect({ figures, asked, differing }).toEqual({ figures: wanted, asked: [], differing: [] });
  });
});

describe('a cell without a figure', () => {
  const SIBLINGS = [
    'Đảng bộ xã Ya Chim › Chi bộ làng 2: 37',
    'Đảng bộ xã Ya Chim › Chi bộ làng 3: 33',
  ];
  const ABOVE = ['TT | Tổ chức đảng | Kết nạp | Ghi chú', '1 | Đảng bộ xã Ya Chim | |'];

  it.each<[how: string, signs: readonly [string, string, string]]>([
    ['letters', ['a', 'b', 'c']],
    ['Roman digits', ['i', 'ii', 'iii']],
    ['dashes', ['-', '-', '-']],
    ['decimals', ['1.1', '1.2', '1.3']],
    ['nothing', ['', '', '']],
  ])('holds none of the cells after it that are counted on by %s', (_, [one, two, three]) => {
    const cells = [
      `${one} | Chi bộ làng 1 | |`,
      `${two} | Chi bộ làng 2 | 37 |`,
      `${three} | Chi bộ làng 3 | 33 |`,
    ];
    expect(readRows([...ABOVE, ...cells]).figures).toEqual(SIBLINGS);
    const within = cells.map((line) =>
      line.replace(/^(\w*)(\W*?) \| /, ' | $1$2. ').replace(/(?<=-)\.|(?<=\| )\. /, ''),
    );
    expect(readRows([...ABOVE, ...within]).figures).toEqual(SIBLINGS);
  });

  it('nor does one of several that follow each other', () => {
    const cells = ['a | Chi bộ làng 1 | |', 'b | Chi bộ làng 4 | |', 'c | Chi bộ làng 2 | 37 |'];
    expect(readRows([...ABOVE, ...cells, 'd | Chi bộ làng 3 | 33 |']).figures).toEqual(SIBLINGS);
  });

  it('nor the last one, of an office that is counted on with its commune', () => {
    const cells = ['a | Chi bộ làng 2 | 37 |', 'b | Chi bộ làng 3 | 33 |', 'c | Chi bộ làng 4 | |'];
    const { figures } = readRows([...ABOVE, ...cells, '2 | Chi bộ Công an | 4 |']);
    expect(figures).toEqual([...SIBLINGS, 'Chi bộ Công an: 4']);
  });
});
