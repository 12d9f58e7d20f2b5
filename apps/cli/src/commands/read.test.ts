import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, SAMPLE } from '../ketnap.sample.ts';

type Value = string | number | null;

/** The form of a district with nine communes: target 400, admitted 425. */
const FORM: Value[][] = [
  ['ĐẢNG BỘ HUYỆN ĐĂK TÔ'],
  ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NHIỆM KỲ 2015-2020'],
  ['(tính đến 30/6/2020)'],
  ['TT', 'Đơn vị', 'Chỉ tiêu', 'Kết nạp', 'Tỷ lệ %'],
  [1, 'Thị trấn Đăk Tô', 100, 110, '110%'],
  [2, 'Xã Tân Cảnh', 50, 51, '102%'],
  [3, 'Xã Diên Bình', 40, 44, '110%'],
  [4, 'Xã Kon Đào', 40, 42, '105%'],
  [5, 'Xã Ngọk Tụ', 40, 41, '102,5%'],
  [6, 'Xã Đắk Rơ Nga', 40, 43, '107,5%'],
  [7, 'Xã Đắk Trăm', 40, 45, '112,5%'],
  [8, 'Xã Pô Kô', 30, 31, '103,33%'],
  [9, 'Xã Văn Lem', 20, 18, '90%'],
  [null, 'Tổng', 400, 425, '106,25%'],
];
const TERM = '{"term":"2015-2020","asOf":"2020-06-30"}';
const TERM_ROW =
  '{"term_id":"2015-2020","name":"Nhiệm kỳ 2015–2020","starts_on":"2015-08-15","ends_on":"2020-08-14"}';
const LIST: Value[][] = [
  ['TT', 'Họ và tên', 'Đơn vị', 'Ngày kết nạp', 'Đoàn viên'],
  [1, 'Người A', 'Xã Tân Cảnh', '13/2/2020', 'x'],
  [2, 'Người B', 'Xã Tân Cảnh', '31/2/2020', 'x'],
  [3, 'Người C', 'Xã Diên Bình', '14/2/2020', 'không'],
];

let home: string;
/** The sample, as if its figures were real: nothing is ever added to a sample. */
let real: string;
const at = (name: string): string => join(home, name);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'ketnap-'));
  real = await mkdtemp(join(tmpdir(), 'ketnap-real-'));
  await cp(SAMPLE, real, { recursive: true });
  const descriptor = join(real, 'datapackage.json');
  const text = await readFile(descriptor, 'utf8');
  await writeFile(descriptor, text.replace('"sample": true', '"sample": false'));
});
afterEach(() => Promise.all([home, real].map((one) => rm(one, { recursive: true }))));

async function xlsx(name: string, rows: Value[][]): Promise<string> {
  await writeFile(at(name), await writeXlsx({ sheets: [{ name: 'Biểu', rows }] }));
  return at(name);
}

async function csv(name: string, rows: Value[][]): Promise<string> {
  const quoted = (value: Value): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
  await writeFile(at(name), rows.map((row) => row.map(quoted).join(',')).join('\r\n'));
  return at(name);
}

/** A profile saved for the form, the days of its term filled in as a person would. */
async function profileOf(file: string): Promise<string> {
  await run(['read', file, '--out', at('none'), '--save-profile', at('p.json')]);
  const text = await readFile(at('p.json'), 'utf8');
  const filled = text
    .replace('"starts_on": null', '"starts_on": "2015-08-15"')
    .replace('"ends_on": null', '"ends_on": "2020-08-14"')
    .replace('"emptyTicks": null', '"emptyTicks": "no"')
    .replace('"newTerms": []', `"newTerms": [${TERM_ROW}]`);
  await writeFile(at('p.json'), filled);
  return at('p.json');
}

const exists = async (name: string): Promise<boolean> => (await readdir(home)).includes(name);

describe('ketnap read without a profile', () => {
  it('prints what it proposes, why, and what is undecided, and writes nothing', async () => {
    const { code, out, err } = await run(['read', await xlsx('a.xlsx', FORM), '--out', at('d')]);
    expect(code).toBe(2);
    expect(out).toContain('a.xlsx, Biểu (vùng A4:E14)');
    expect(out).toContain('9 dòng số liệu, 1 dòng cộng');
    expect(out).toContain('nhiệm kỳ 2015-2020, tính đến 2020-06-30');
    expect(out).toMatch(/C “Chỉ tiêu” → Chỉ tiêu\. Tiêu đề cột là “Chỉ tiêu”\./);
    expect(out).toMatch(/E “Tỷ lệ %” → Không lấy: tỷ lệ/);
    expect(out).toMatch(/“Xã Tân Cảnh” → tan-canh \(mới, cấp xã, thuộc dak-to\)/);
    expect(out).toMatch(/A1:E3: Dòng phía trên bảng: ĐẢNG BỘ HUYỆN ĐĂK TÔ/);
    expect(out).toMatch(/Cần quyết định \(1\)\n.*Nhiệm kỳ 2015–2020.*\n.*: \/newTerms\/0\n/);
    expect(err).toContain('--save-profile');
    expect(await readdir(home)).toEqual(['a.xlsx']);
  });

  it('gives the draft as JSON', async () => {
    const args = ['read', await xlsx('a.xlsx', FORM), '--out', at('d'), '--format', 'json'];
    const { code, out } = await run(args);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      draft: { questions: [{ kind: 'term_days', pointer: '/newTerms/0' }], changes: [] },
    });
  });

  it('proposes without --out, and asks for it once there is something to write', async () => {
    const proposed = await run(['read', await xlsx('a.xlsx', FORM)]);
    expect(proposed.code).toBe(2);
    expect(proposed.out).toContain('Cần quyết định (1)');
    const rows = [
      ['unit_id', 'name', 'level', 'parent_id'],
      ['huyen', 'Huyện Mẫu', 'district', null],
    ];
    const { code, out, err } = await run(['read', await csv('units.csv', rows)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--out');
  });

  it('shows no control characters and no made-up lines of a file', async () => {
    const rows = FORM.with(2, ['x\nđã đọc\u001b[2J']).with(5, [2, 'Xã A\u009b2J', 50, 51]);
    const { code, out } = await run(['read', await csv('a.csv', rows), '--out', at('d')]);
    expect(code).toBe(2);
    expect(out).toContain('“Xã A\ufffd2J”');
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(out).not.toMatch(/^ *đã đọc/m);
    const json = await run(['read', at('a.csv'), '--out', at('d'), '--format', 'json']);
    // eslint-disable-next-line no-control-regex
    expect(json.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(JSON.stringify(JSON.parse(json.out))).toContain('Xã A\u009b2J');
  });

  it('reads tables under their own column names', async () => {
    const units = await csv('don-vi.csv', [
      ['unit_id', 'name', 'level', 'parent_id'],
      ['h', 'Huyện Đăk Tô', 'district', null],
      ['tc', 'Xã Tân Cảnh', 'commune', 'h'],
    ]);
    const totals = await csv('so-lieu.csv', [
      ['unit_id', 'from', 'to', 'admitted'],
      ['tc', '2020-01-01', '2020-12-31', 7],
    ]);
    const { code, out } = await run(['read', units, totals, '--out', at('d')]);
    expect(code).toBe(0);
    expect(out).toContain('units: 2 dòng');
    const trend = await run(['compute', 'trend', at('d'), '{"every":"year"}', '--format', 'json']);
    expect(JSON.parse(trend.out)).toMatchObject([{ unit_id: 'h', period: '2020', admitted: 7 }]);
  });

  it.each(['folder', 'descriptor', 'zip'])('reads a data package: %s', async (kind) => {
    if (kind === 'zip') await writeFile(at('a.zip'), await zipOfSample());
    const path = { folder: SAMPLE, descriptor: join(SAMPLE, 'datapackage.json'), zip: at('a.zip') };
    const { code } = await run(['read', path[kind as keyof typeof path], '--out', at('d')]);
    expect(code).toBe(0);
    const { out } = await run(['compute', 'quotaAttainment', at('d'), TERM, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject([{ admitted: 425, target: 400, attainment: 1.0625 }]);
  });
});

async function zipOfSample(): Promise<Uint8Array> {
  const names = (await readdir(SAMPLE)).filter((name) => /\.(csv|json)$/.test(name));
  const files = await Promise.all(names.map((name) => readFile(join(SAMPLE, name))));
  return zipSync(Object.fromEntries(names.map((name, i) => [name, new Uint8Array(files[i]!)])));
}

describe('ketnap read with a profile', () => {
  it.each(['xlsx', 'csv'])('reads an %s form that gives its figures', async (kind) => {
    const file = await (kind === 'csv' ? csv('a.csv', FORM) : xlsx('a.xlsx', FORM));
    const profile = await profileOf(file);
    const { code, out, err } = await run(['read', file, '--profile', profile, '--out', at('d')]);
    expect(code).toBe(0);
    expect(out).toContain('đọc 10 dòng, lấy 9 dòng');
    expect(out).toMatch(/Không lấy 1 dòng: dòng cộng, chỉ đối chiếu \(dòng 14\)/);
    expect(out).toMatch(/[1-9]\d* khớp, 0 không khớp/);
    expect(out).toContain('0 lỗi, 0 cảnh báo');
    expect(err).toContain(at('d'));
    const computed = await run(['compute', 'quotaAttainment', at('d'), TERM, '--format', 'json']);
    expect(JSON.parse(computed.out)).toMatchObject([
      { unit: 'Huyện Đăk Tô', admitted: 425, target: 400, attainment: 1.0625, status: 'exceeded' },
    ]);
  });

  it('tells sums that do not hold, and reads next month’s file of the form', async () => {
    const profile = await profileOf(await xlsx('a.xlsx', FORM));
    const next = FORM.with(2, ['(tính đến 31/7/2020)']).with(12, [9, 'Xã Văn Lem', 20, 20, '100%']);
    const args = ['read', await xlsx('b.xlsx', next), '--profile', profile, '--out', at('d')];
    const { code, out } = await run([...args, '--lang', 'en']);
    expect(code).toBe(3);
    expect(out).toContain('b.xlsx, Biểu, sheet cell D14 (Tổng · Kết nạp): states 425');
    expect(out).toContain('its parts give 427');
    expect(await readFile(join(at('d'), 'totals.csv'), 'utf8')).toContain('2020-07-31');
  });

  it('tells rejected sheet cells with their places on standard error', async () => {
    const file = await csv('a.csv', LIST);
    const profile = await profileOf(file);
    const { code, out, err } = await run(['read', file, '--profile', profile, '--out', at('d')]);
    expect(code).toBe(3);
    expect(err).toContain('• a.csv, ô D3: “31/2/2020”, cần một ngày, ví dụ 30/6/2020.');
    expect(out).toContain('Không lấy 1 dòng: ngày kết nạp không đọc được (dòng 3)');
    const checked = await run(['check', at('d')]);
    expect(checked.out).toContain('a.csv (ngày 2026-01-31): đọc 3 dòng, lấy 2 dòng');
    expect(checked.out).toContain('không lấy 1 dòng: ngày kết nạp không đọc được (dòng 3)');
    expect(checked.out).toContain('1 ô không nhận: D3');
    expect(checked.out).not.toContain('Không có vấn đề nào.');
    expect(checked.out).toContain('Các bảng không có vấn đề nào, nhưng khi đọc từ tệp');
  });

  it('gives the report as JSON', async () => {
    const file = await csv('a.csv', LIST);
    const args = ['--profile', await profileOf(file), '--out', at('d'), '--format', 'json'];
    const { code, out } = await run(['read', file, ...args]);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      report: { regions: [{ rowsRead: 3, rowsTaken: 2 }], made: { admissions: 2 } },
      merged: [],
      issues: [],
    });
  });

  it('says in what a form has changed, and writes nothing until that is confirmed', async () => {
    const profile = await profileOf(await xlsx('a.xlsx', FORM));
    const changed = FORM.map((row, i) => (i < 3 ? row : [...row, i === 3 ? 'Đoàn viên' : 2]));
    const args = ['read', await xlsx('b.xlsx', changed), '--profile', profile, '--out', at('d')];
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toContain('b.xlsx, Biểu: mẫu biểu có thêm cột “Đoàn viên”.');
    expect(out).toMatch(/F “Đoàn viên” → Số kết nạp: Đoàn viên/);
    expect(err).toContain('--save-profile');
    expect(await exists('d')).toBe(false);
    expect((await run([...args, '--save-profile', profile])).code).toBe(2);
    expect((await run(args)).code).toBe(3);
  });

  it('prints the questions that are left, without what was confirmed', async () => {
    const profile = await profileOf(await csv('a.csv', LIST));
    const doubtful = LIST.slice(0, 2).with(1, [1, 'Người A', 'Xã Tân Cảnh', '6/2020', 'x']);
    const args = ['read', await csv('b.csv', doubtful), '--profile', profile, '--out', at('d')];
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toMatch(/^Cần quyết định \(1\)\n[^]*\/forms\/0\/columns\/3\/partialDays\n/);
    expect(out).toContain('"left_out" = Không lấy các dòng ấy');
    expect(err).toContain('Chưa ghi gì.');
    expect(await exists('d')).toBe(false);
  });

  it('looks whether the profile can be saved before anything is written', async () => {
    const file = await xlsx('a.xlsx', FORM);
    const profile = await profileOf(file);
    const given = ['read', file, '--profile', profile, '--out', at('d')];
    for (const place of [at('missing/p.json'), join(file, 'p.json')]) {
      const { code, out, err } = await run([...given, '--save-profile', place]);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain(`Không lưu được hồ sơ đọc vào "${place}"`);
      expect(await exists('d')).toBe(false);
    }
    expect((await run([...given, '--save-profile', at('d/p.json')])).code).toBe(0);
    expect(await readdir(at('d'))).toContain('p.json');
  });

  it('does not write over what a person filled in', async () => {
    const file = await xlsx('a.xlsx', FORM);
    const profile = await profileOf(file);
    const before = await readFile(profile, 'utf8');
    const { code, out, err } = await run([
      'read',
      file,
      '--save-profile',
      profile,
      '--out',
      at('d'),
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('không ghi đè');
    expect(await readFile(profile, 'utf8')).toBe(before);
  });

  it.each([
    ['{', 'không phải JSON hợp lệ'],
    ['{"format":"ketnap-profile","version":1,"form":[]}', 'không có thuộc tính "/form"'],
    ['{"format":"ketnap-profile","version":1}', '"/forms" phải là một danh sách'],
    [null, 'Không có hồ sơ đọc'],
  ])('refuses the profile %s', async (text, why) => {
    if (text !== null) await writeFile(at('p.json'), text);
    const file = await xlsx('a.xlsx', FORM);
    const { code, out, err } = await run([
      'read',
      file,
      '--profile',
      at('p.json'),
      '--out',
      at('d'),
    ]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(why);
    expect(err.trim()).not.toContain('\n');
  });

  it('leaves a folder alone that holds anything', async () => {
    const file = await xlsx('a.xlsx', FORM);
    const profile = await profileOf(file);
    await mkdir(at('d'));
    await writeFile(join(at('d'), 'x.txt'), 'mine');
    const { code, out, err } = await run(['read', file, '--profile', profile, '--out', at('d')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('đã có tệp');
    expect(await readdir(at('d'))).toEqual(['x.txt']);
  });
});

describe('ketnap read --into a dataset', () => {
  it('adds to it, knowing its units', async () => {
    const file = await csv('a.csv', LIST);
    const into = ['--into', real, '--out', at('d')];
    const saved = await run(['read', file, ...into, '--save-profile', at('p.json')]);
    expect(saved.out).toContain('“Xã Tân Cảnh” → tan-canh\n');
    const { code, out } = await run(['read', file, ...into, '--profile', at('p.json')]);
    expect(code).toBe(3);
    expect(out).toMatch(/Bảng admissions: nhận 2 dòng; 2 dòng được thêm\./);
    const computed = await run(['compute', 'quotaAttainment', at('d'), TERM, '--format', 'json']);
    expect(JSON.parse(computed.out)).toMatchObject([{ admitted: 427, target: 400 }]);
  });

  it('tells who is there already, also of a data package that is read beside the file', async () => {
    const file = await csv('a.csv', LIST);
    const first = ['read', file, '--into', real];
    await run([...first, '--out', at('d'), '--save-profile', at('p.json')]);
    await run([...first, '--out', at('d'), '--profile', at('p.json')]);
    const again = ['read', file, at('d'), '--profile', at('p.json'), '--lang', 'en'];
    const { code, out } = await run([...again, '--out', at('e'), '--format', 'json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      merged: [{ tables: [{ table: 'admissions', addedRows: 2, doubles: { count: 2 } }] }],
    });
  });

  it('tells who may count twice because next month’s list corrects a row', async () => {
    const file = await csv('a.csv', LIST);
    const month = ['read', file, '--into', real];
    await run([...month, '--out', at('d'), '--save-profile', at('p.json')]);
    await run([...month, '--out', at('d'), '--profile', at('p.json')]);
    const next = LIST.with(1, [1, 'Người A', 'Xã Tân Cảnh', '14/2/2020', 'x']);
    const args = ['read', await csv('b.csv', next), '--into', at('d'), '--out', at('e')];
    const { code, out } = await run([...args, '--profile', at('p.json')]);
    expect(code).toBe(3);
    expect(out).toContain('(admitted_on: "2020-02-13" → "2020-02-14"); cả hai dòng đều được tính');
  });

  it('tells what of its files could not be read', async () => {
    await cp(real, at('into'), { recursive: true });
    const path = join(at('into'), 'admissions.csv');
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, lines.with(4, `${lines[4]!},surplus`).join('\n'));
    const { code, out } = await run(['read', SAMPLE, '--into', at('into'), '--out', at('d')]);
    expect(code).toBe(3);
    expect(out).toContain('dòng 5 có 16 ô, nhiều hơn 15 cột của dòng đầu; dòng này không được đọc');
  });

  it('stays a sample where sample figures are added to real ones', async () => {
    await cp(SAMPLE, at('real'), { recursive: true });
    const path = join(at('real'), 'datapackage.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"sample": true', '"sample": false'));
    await run(['read', SAMPLE, '--into', at('real'), '--out', at('d')]);
    expect(await readFile(join(at('d'), 'datapackage.json'), 'utf8')).toContain('"sample": true');
  });

  it('names resources that are no tables and will not be in the new dataset', async () => {
    await cp(real, at('into'), { recursive: true });
    const path = join(at('into'), 'datapackage.json');
    const descriptor = JSON.parse(await readFile(path, 'utf8')) as { resources: object[] };
    descriptor.resources.push({ name: 'notes', path: 'notes.csv' });
    await writeFile(path, JSON.stringify(descriptor));
    const { err } = await run(['read', SAMPLE, '--into', at('into'), '--out', at('d')]);
    expect(err).toContain('không phải bảng của Ketnap: notes.csv.');
  });

  it('says that forms do not count beside the persons of the dataset', async () => {
    const form = [
      ['(từ ngày 01/01/2021 đến ngày 30/6/2021)'],
      ['TT', 'Đơn vị', 'Kết nạp'],
      [1, 'Thị trấn Đăk Tô', 11],
      [2, 'Xã Tân Cảnh', 7],
    ];
    const args = ['read', await csv('a.csv', form), '--into', real, '--out', at('d')];
    await run([...args, '--save-profile', at('p.json')]);
    const { code, out } = await run([...args, '--profile', at('p.json')]);
    expect(code).toBe(0);
    expect(out).toMatch(/Cảnh báo · totals \(a\.csv\): Đã có danh sách từng người/);
  });

  it('widens the days that it covers, and says so', async () => {
    const list = LIST.slice(0, 2).with(1, [1, 'Người A', 'Xã Tân Cảnh', '13/2/2031', 'x']);
    const file = await csv('a.csv', list);
    const args = ['read', file, '--into', real, '--out', at('d')];
    const then = { today: () => '2031-12-31' };
    await run([...args, '--save-profile', at('p.json')], then);
    const { code, err } = await run([...args, '--profile', at('p.json')], then);
    expect(code).toBe(0);
    expect(err).toContain('đến 2031-02-13');
    expect(await readFile(join(at('d'), 'datapackage.json'), 'utf8')).toContain('"2031-02-13"');
  });
});

describe('ketnap read of files that cannot be read', () => {
  it.each([
    ['rỗng.xlsx', '', 'rỗng (0 byte)'],
    ['biểu.pdf', '%PDF-1.7\n', 'là tệp PDF'],
    ['ảnh.xlsx', '\u0089PNG', ''],
  ])('says why of %s, and writes nothing', async (name, content, why) => {
    await writeFile(at(name), content);
    const { code, out, err } = await run(['read', at(name), '--out', at('d')]);
    expect(code).not.toBe(0);
    expect(out.length + err.length).toBeGreaterThan(0);
    expect(err).toContain(why);
    expect(await exists('d')).toBe(false);
  });

  it('passes over what is no file of an office in a folder, and says so', async () => {
    await mkdir(at('thư mục'));
    await csv('thư mục/a.csv', LIST);
    await writeFile(at('thư mục/đọc tôi.md'), '# x');
    const { code, out, err } = await run(['read', at('thư mục'), '--out', at('d')]);
    expect(code).toBe(2);
    expect(out).toContain('thư mục/a.csv');
    expect(err).toContain('Không mở các tệp: “thư mục/đọc tôi.md”.');
  });

  it('says that a file has no table', async () => {
    const file = await csv('thư.csv', [['Kính gửi Ban Tổ chức'], ['Đăk Tô, ngày 5/7/2020']]);
    const { code, err } = await run(['read', file, '--out', at('d')]);
    expect(code).toBe(1);
    expect(err).toMatch(/^Không tìm thấy bảng số liệu nào trong “thư\.csv”/);
  });

  it('points to --into where tables are no dataset by themselves', async () => {
    const rows = [
      ['term_id', 'name', 'starts_on', 'ends_on'],
      ['t', 'T', '2020-01-01', '2020-12-31'],
    ];
    const { code, err } = await run(['read', await csv('nk.csv', rows), '--out', at('d')]);
    expect(code).toBe(1);
    expect(err).toContain('mới có “Nhiệm kỳ”, chưa có danh sách đơn vị');
    expect(err).toContain('--into');
  });

  it('tells what of the files stands outside the tables, also with a profile', async () => {
    const file = await csv('a.csv', LIST);
    const profile = await profileOf(file);
    const letter = await csv('thư.csv', [['Kính gửi Ban Tổ chức'], ['Đăk Tô, ngày 5/7/2020']]);
    const args = ['read', file, letter, '--profile', profile, '--out', at('d')];
    const { code, out } = await run(args);
    expect(code).toBe(3);
    expect(out).toMatch(/Ngoài các bảng, không đọc\n {2}thư\.csv, A1:A2: .*: Kính gửi Ban/);
  });

  it('says that nothing is there to read', async () => {
    await mkdir(at('trống'));
    const { code, err } = await run(['read', at('trống'), '--out', at('d')]);
    expect(code).toBe(1);
    expect(err).toContain('Không có tệp nào để đọc');
  });
});
