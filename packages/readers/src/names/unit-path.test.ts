import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NameBook } from './name-book.ts';
import { unitName } from './unit-name.ts';
import { unitPath } from './unit-path.ts';

describe('unitPath', () => {
  it.each([
    ['Chi bộ thôn 33 xã Kon Đào', 'xã Kon Đào', 'Chi bộ thôn 33'],
    ['Chi bộ thôn 33, xã Kon Đào, huyện Đăk Tô', 'huyện Đăk Tô', 'xã Kon Đào', 'Chi bộ thôn 33'],
    ['Trường THCS xã Pô Kô', 'xã Pô Kô', 'Trường THCS'],
    ['Chi bộ thôn Đăk Tông x. Ngọk Tụ', 'x. Ngọk Tụ', 'Chi bộ thôn Đăk Tông'],
    ['Chi bộ khối 2 TT. Đăk Tô', 'TT. Đăk Tô', 'Chi bộ khối 2'],
    ['Chi bộ khối 2 (TT Đăk Tô)', 'TT Đăk Tô', 'Chi bộ khối 2'],
    ['Chi bộ 5 thị xã An Khê', 'thị xã An Khê', 'Chi bộ 5'],
    ['Chi bộ Bảo hiểm xã hội huyện Đăk Tô', 'huyện Đăk Tô', 'Chi bộ Bảo hiểm xã hội'],
    ['Chi bộ TT Y tế huyện Đăk Tô', 'huyện Đăk Tô', 'Chi bộ TT Y tế'],
    ['Hợp tác xã Tân Phú xã Diên Bình', 'xã Diên Bình', 'Hợp tác xã Tân Phú'],
    ['CHI BỘ THÔN 2 XÃ TÂN CẢNH', 'XÃ TÂN CẢNH', 'CHI BỘ THÔN 2'],
    ['Chi bo thon 2 xa Tan Canh', 'xa Tan Canh', 'Chi bo thon 2'],
    ['Chi bộ tổ 3 phường 5', 'phường 5', 'Chi bộ tổ 3'],
    ['Xã Tân Cảnh huyện Đăk Tô', 'huyện Đăk Tô', 'Xã Tân Cảnh'],
    ['Chi bộ xã Tân Cảnh', 'xã Tân Cảnh', 'Chi bộ xã Tân Cảnh'],
  ])('%s', (text, ...path) => expect(unitPath(text)).toEqual(path));

  it.each([
    'Xã Tân Cảnh',
    'Đảng bộ xã Tân Cảnh',
    'Ban Chấp hành Đảng bộ huyện Đăk Tô',
    'Thành phố Kon Tum',
    'Thị xã An Khê',
    'Chi bộ thôn 3',
    'Chi bộ Công an huyện',
    'Chi bộ Quân sự xã',
    'Chi bộ Văn phòng Huyện ủy',
    'CHI BỘ BẢO HIỂM XÃ HỘI',
    'Chi bộ Huyện Đoàn',
    'Chi bộ Hợp tác xã Tân Phú',
    'HTX Tân Phú',
    'tan-canh',
    '',
  ])('leaves %s alone', (text) => expect(unitPath(text)).toEqual([text]));
});

test('a path is the same where words that lead nowhere are passed over and names are remembered', () => {
  const words = [
    ...[
      'Chi',
      'bộ',
      'chi',
      'Đảng',
      'thôn',
      'Tổ',
      '3',
      'xã',
      'Xã',
      'x.',
      'X.Kon',
      'TT',
      'tt.',
      'thị',
    ],
    ...[
      'trấn',
      'xã,',
      'Huyện',
      'huyện',
      'h.',
      'ủy',
      'tỉnh',
      'Kon',
      'Tân',
      'Cảnh',
      'Xanh',
      'phố',
      'P5',
    ],
    ...['hội', 'Hợp', 'tác', 'cơ', 'quan', 'thành', 'TP.', 'Đặc', 'khu', 'phường', '5', '–', '(xa'],
  ];
  const plain = { said: unitName, mayLead: () => true };
  const book = new NameBook();
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 9 }),
      fc.boolean(),
      (some, isNfd) => {
        const text = some.join(' ').normalize(isNfd ? 'NFD' : 'NFC');
        expect(book.path(text)).toEqual(unitPath(text, plain));
      },
    ),
    { numRuns: 500 },
  );
});
