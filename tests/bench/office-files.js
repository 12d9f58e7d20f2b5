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
  'Chi bộ',
  'Ngày kết nạp',
  'Ngày chính thức',
  'Giới tính',
  'Dân tộc',
  'Đoàn viên',
  'Ghi chú',
];
const COMMUNES = ['Tân Cảnh', 'Diên Bình', 'Đăk Trăm', 'Văn Lem', 'Kon Đào', 'Pô Kô'];

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

function* persons(count) {
  const random = seeded(2020);
  for (let i = 0; i < count; i++) {
    const [year, month, date] = [2010 + random(12), 1 + random(12), 1 + random(28)];
    const cell = `Chi bộ thôn ${1 + random(40)} xã ${COMMUNES[random(COMMUNES.length)]}`;
    yield [
      i + 1,
      `Người thứ ${i + 1}`,
      `${1 + random(28)}/${1 + random(12)}/${1970 + random(30)}`,
      cell,
      `${date}/${month}/${year}`,
      `${date}/${month}/${year + 1}`,
      random(2) ? 'Nam' : 'Nữ',
      random(3) ? 'Kinh' : 'Xơ Đăng',
      random(2) ? 'x' : 'không',
      '',
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
