// One contender reads one file in a process of its own; prints its time by the clock and of the
// processor, its peak memory and the admissions of each year as JSON. Started by reading.js.
import { readFile } from 'node:fs/promises';

const YEAR = /\d{4}$/;
/** Where the day of admission stands in the files. */
const ADMITTED = 7;

const contenders = {
  async ketnap(path) {
    const { openSheets, propose, readProposal } = await import('@ketnap/readers');
    const { officeFiles } = await import('@ketnap/readers/node');
    const { createDataset } = await import('@ketnap/core');
    return async () => {
      const [file] = await officeFiles([path]);
      const { tables } = readProposal(propose(await openSheets(file)));
      createDataset(tables);
      const { codes, values } = tables.admissions.admitted_on;
      const years = values.map((day) => day.slice(0, 4));
      return byYear(codes.length, (row) => years[codes[row]]);
    };
  },

  /** The file's sheet alone, nothing understood: what the bare libraries give. */
  async 'ketnap, the sheet alone'(path) {
    const { openSheets } = await import('@ketnap/readers');
    const { officeFiles } = await import('@ketnap/readers/node');
    return async () => {
      const [file] = await officeFiles([path]);
      const [{ columns, height }] = await openSheets(file);
      const { codes, values } = columns[ADMITTED];
      const years = values.map(yearOf);
      return byYear(height - 1, (row) => years[codes[row + 1]]);
    };
  },

  /** The columns that become columns of the dataset. */
  duckdb: (path) => duckdb(path, '"Giới tính", "Dân tộc", "Chi bộ", "Đảng bộ", "Đoàn viên"'),

  /** Also ordinals, names and birth days, by which Ketnap finds persons who stand twice. */
  'duckdb, all columns': (path) => duckdb(path, '* EXCLUDE ("Ngày kết nạp", "Ngày chính thức")'),

  async arquero(path) {
    const { fromCSV } = await import('arquero');
    return async () => {
      const days = fromCSV(await readFile(path, 'utf8'), { autoType: false }).array('Ngày kết nạp');
      return byYear(days.length, (row) => yearOf(days[row]));
    };
  },

  async hucre(path) {
    const { readXlsx } = await import('hucre');
    return async () => {
      const { sheets } = await readXlsx(await readFile(path));
      const rows = sheets[0].rows;
      return byYear(rows.length - 1, (row) => yearOf(rows[row + 1][ADMITTED]));
    };
  },

  async 'hucre, row by row'(path) {
    const { streamXlsxRows } = await import('hucre');
    return async () => {
      const years = {};
      let line = 0;
      for await (const { values } of streamXlsxRows(await readFile(path))) {
        const year = line++ > 0 ? yearOf(values[ADMITTED]) : null;
        if (year !== null) years[year] = (years[year] ?? 0) + 1;
      }
      return years;
    };
  },

  async sheetjs(path) {
    const { read, utils } = await import('@e965/xlsx');
    return async () => {
      const book = read(await readFile(path), { cellDates: true, UTC: true });
      const rows = utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, UTC: true });
      return byYear(rows.length - 1, (row) => yearOf(rows[row + 1][ADMITTED]));
    };
  },
};

async function duckdb(path, columns) {
  const { openDuckdb } = await import('./duckdb.js');
  const connection = await openDuckdb();
  return async () => {
    await connection.run(`CREATE TABLE list AS SELECT ${columns},
      strptime("Ngày kết nạp", '%d/%m/%Y')::DATE AS admitted_on,
      strptime("Ngày chính thức", '%d/%m/%Y')::DATE AS recognised_on
      FROM read_csv('${path}', header = true, all_varchar = true)`);
    const reader = await connection.runAndReadAll(
      'SELECT year(admitted_on)::VARCHAR AS y, count(*)::INTEGER AS n FROM list GROUP BY 1',
    );
    return Object.fromEntries(reader.getRowObjects().map(({ y, n }) => [y, n]));
  };
}

/** The year of a day as text, as a library's own day, or as ours; empty of what is none. */
function yearOf(value) {
  if (value instanceof Date) return String(value.getUTCFullYear());
  if (typeof value === 'string') return YEAR.exec(value)?.[0] ?? '';
  return value?.day?.slice(0, 4) ?? '';
}

function byYear(size, yearOf) {
  const years = {};
  for (let row = 0; row < size; row++) years[yearOf(row)] = (years[yearOf(row)] ?? 0) + 1;
  return years;
}

const [name, path] = process.argv.slice(2);
const work = await contenders[name](path);
const before = process.cpuUsage();
const start = performance.now();
const years = await work();
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1e3;
console.log(JSON.stringify({ ms, cpu, peak: process.resourceUsage().maxRSS / 1e3, years }));
