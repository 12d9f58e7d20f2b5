import { expect, it } from 'vitest';
import { relationOf, rowWords, type Relation } from './row-words.ts';

it.each<[above: string, below: string, wanted: Relation]>([
  ['Huyện Đăk Tô', 'Xã Kon Đào', 'words'],
  ['Huyện Đăk Tô', 'Công an', 'numbers'],
  ['Đảng bộ huyện Đăk Tô', 'Khối xã', 'words'],
  ['Khối xã, thị trấn', 'Xã Kon Đào', 'words'],
  ['Khối xã, thị trấn', 'Cụm phía Bắc', 'words'],
  ['Khối xã, thị trấn', 'Chi bộ Công an', 'numbers'],
  ['Khối cơ quan', 'Chi bộ Công an', 'words'],
  ['Khối cơ quan', 'Công an', 'numbers'],
  ['Khối cơ quan', 'Xã Kon Đào', 'none'],
  ['Đảng bộ xã, thị trấn', 'Đảng bộ xã Kon Đào', 'words'],
  ['Chi bộ trực thuộc', 'Chi bộ Công an', 'words'],
  ['Đảng bộ xã Kon Đào', 'Chi bộ thôn 1', 'words'],
  ['Xã Kon Đào', 'Chi bộ 3', 'words'],
  ['Xã Kon Đào', 'Thôn 1', 'words'],
  ['Xã Kon Đào', 'Chi bộ Công an', 'numbers'],
  ['Đảng bộ Công an huyện', 'Chi bộ Hậu cần', 'numbers'],
  ['Chi bộ thôn 1', 'Tổ đảng 1', 'words'],
  ['Xã Kon Đào', 'Xã Tân Cảnh', 'none'],
  ['Xã Kon Đào', 'Khối cơ quan', 'none'],
  ['Huyện đội', 'Huyện đoàn', 'none'],
  ['Chi bộ Huyện ủy', 'Chi bộ Công an', 'none'],
])('%j above %j: %s', (above, below, wanted) =>
  expect(relationOf(rowWords(above), rowWords(below))).toBe(wanted),
);
