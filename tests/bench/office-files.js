import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { writeXlsx } from './xlsx-writer.js';

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

/**
 * Lists of persons as an office keeps them, made up by a seed: names of cells, ticks, days as text in the csv
 * and as days in the workbook. They are written where they are not there already; gives their paths.
 */
export async function makeOfficeFiles(folder, { csvRows, xlsxRows }) {
  await mkdir(folder, { recursive: true });
  const csv = join(folder, `danh-sach-${csvRows}.csv`);
  const xlsx = join(folder, `danh-sach-${xlsxRows}.xlsx`);
  await written(csv, (path) => writeCsv(path, persons(csvRows)));
  await written(xlsx, (path) => writeXlsx(path, HEAD, persons(xlsxRows)));
  return { csv, xlsx };
}

/** A file that is there is whole. */
async function written(path, write) {
  if (existsSync(path)) return;
  await write(`${path}.part`);
  await rename(`${path}.part`, path);
}

async function writeCsv(path, rows) {
  const stream = createWriteStream(path);
  stream.write(`${HEAD.join(',')}\n`);
  let lines = '';
  for (const row of rows) {
    lines += `${row.join(',')}\n`;
    if (lines.length < 1 << 20) continue;
    if (!stream.write(lines)) await once(stream, 'drain');
    lines = '';
  }
  stream.end(lines);
  await once(stream, 'close');
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
