import { createWriteStream } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { writeXlsx } from 'hucre';

const HEAD = [
  'TT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Dân tộc',
  'Chi bộ',
  'Đảng bộ',
  'Ngày kết nạp',
  'Ngày chính thức',
  'Đoàn viên',
];
const words = (text) => text.split(' ');
const FAMILIES = words(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý A Y Xa Rơ Mai Đinh Trịnh Lâm Tạ',
);
const MIDDLES = words(
  'Văn Thị Đức Hữu Công Quang Minh Thanh Ngọc Xuân Thu Kim Hồng Bích Đình Quốc Duy Anh Hải Trọng',
);
const GIVEN = words(
  `An Bình Chi Dũng Giang Hà Hạnh Hiếu Hoa Hùng Hương Khánh Lan Liên Linh Long Mai Nam Nga Nhung
  Phong Phúc Phương Quân Quyên Sơn Tâm Thảo Thắng Thành Thủy Tiến Trang Trung Tuấn Tùng Vân Việt Vinh Yến`.replace(
    /\s+/g,
    ' ',
  ),
);
/** First and second words of the names of communes: 100 of them. */
const PLACES = [
  words('Tân Diên Đăk Văn Kon Pô Ngọc Bình Phú An'),
  words('Cảnh Hòa Trăm Lem Đào Sơn Tụ Thạnh Lộc Mỹ'),
];
const COMMUNES = PLACES[0].flatMap((first) => PLACES[1].map((second) => `${first} ${second}`));
/** Party cells of a commune: 4,000 of the district. */
const CELLS = 40;

/** Lists of persons as an office keeps them, made up by a seed: days as text, names of cells, ticks. */
export async function makeOfficeFiles({ csvRows, xlsxRows }) {
  const folder = await mkdtemp(join(tmpdir(), 'ketnap-bench-'));
  const csv = join(folder, 'danh-sach.csv');
  const xlsx = join(folder, 'danh-sach.xlsx');
  const stream = createWriteStream(csv);
  stream.write(`${HEAD.join(',')}\n`);
  let lines = '';
  for (const row of persons(csvRows)) {
    lines += `${row.join(',')}\n`;
    if (lines.length < 1 << 20) continue;
    if (!stream.write(lines)) await once(stream, 'drain');
    lines = '';
  }
  stream.end(lines);
  await once(stream, 'close');
  const rows = [HEAD, ...persons(xlsxRows)];
  await writeFile(xlsx, await writeXlsx({ sheets: [{ name: 'Danh sách', rows }] }));
  return { folder, csv, xlsx };
}

/** Full names of four words of 800,000 that there can be: over half of a million of them are distinct. */
function* persons(count) {
  const random = seeded(2020);
  const oneOf = (list) => list[random(list.length)];
  for (let i = 0; i < count; i++) {
    const [year, month, date] = [2010 + random(12), 1 + random(12), 1 + random(28)];
    const commune = oneOf(COMMUNES);
    yield [
      i + 1,
      `${oneOf(FAMILIES)} ${oneOf(MIDDLES)} ${oneOf(GIVEN)} ${oneOf(GIVEN)}`,
      `${1 + random(28)}/${1 + random(12)}/${year - 19 - random(20)}`,
      random(2) ? 'Nam' : 'Nữ',
      random(3) ? 'Kinh' : 'Xơ Đăng',
      `Chi bộ thôn ${1 + random(CELLS)} xã ${commune}`,
      `Đảng bộ xã ${commune}`,
      `${date}/${month}/${year}`,
      `${date}/${month}/${year + 1}`,
      random(2) ? 'x' : 'không',
    ];
  }
}

/** Whole numbers below a bound (mulberry32). */
function seeded(seed) {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
}
